import { compareText } from '../kit/canonical.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Problem } from '../kit/result.ts'
import type { Tree } from '../ports.ts'

/** More say nothing new. */
const MOST = 20

/**
 * Names each file of a stack that is not what trusted code renders, with the first line that differs and the command
 * that renders the stack again.
 */
export async function differences(
  head: Tree,
  folder: string,
  rendered: Files,
  request: string,
): Promise<readonly Problem[]> {
  const entries = new Map(
    (await head.list(folder)).map((entry) => [entry.path.slice(folder.length + 1), entry]),
  )
  const paths = [...new Set([...rendered.keys(), ...entries.keys()])].sort(compareText)
  const found: Problem[] = []
  for (const path of paths) {
    const expected = rendered.get(path)
    const entry = entries.get(path)
    const actual = entry?.kind === 'file' ? await head.read(entry.path) : undefined
    const what = describe(expected, entry?.kind, actual)
    if (what !== undefined) found.push(problem(`${folder}/${path}`, request, what))
  }
  // A refusal without a problem would read as an answer: Git also holds empty folders and modes that no listing shows.
  return found.length === 0 ? [problem(folder, request, HIDDEN)] : found.slice(0, MOST)
}

const HIDDEN = { message: 'is another Git tree, though each of its files is as rendered', line: 1 } as const

interface Difference {
  readonly message: string
  readonly line: number
}

function describe(
  expected: Uint8Array | undefined,
  kind: string | undefined,
  actual: Uint8Array | undefined,
): Difference | undefined {
  if (kind === undefined) return { message: 'is missing', line: 1 }
  if (expected === undefined) return { message: 'is not part of the stack', line: 1 }
  if (actual === undefined) return { message: `is not a regular file but ${kind}`, line: 1 }
  if (Buffer.compare(expected, actual) === 0) return undefined
  return { message: 'is not what is rendered from its request', line: firstDifference(expected, actual) }
}

function firstDifference(expected: Uint8Array, actual: Uint8Array): number {
  let line = 1
  for (let at = 0; at < expected.length && expected[at] === actual[at]; at += 1)
    if (expected[at] === 0x0a) line += 1
  return line
}

function problem(file: string, request: string, { message, line }: Difference): Problem {
  return {
    code: 'stack-differs',
    message: `${file} ${message}`,
    file,
    line,
    field: '',
    allowed: [`what \`leasehold render ${request}\` writes`],
    remedy: `take the folder from the default branch (git restore), then run \`leasehold render ${request}\` and commit what it writes`,
  }
}
