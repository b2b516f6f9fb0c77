import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/tools.ts'
import type { Mutation } from '../mutations/mutation.ts'

/** A page of docs/ that says in tables which tests hold what. */
export interface SafetyPage {
  /** Cells of the rows whose first one matches. */
  rows(first: RegExp): readonly (readonly string[])[]
}

export function readSafetyPage(name: string): SafetyPage {
  const text = readFileSync(join(root, 'docs', name), 'utf8')
  return {
    rows: (first) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        )
        .filter(([cell = '']) => first.test(cell)),
  }
}

/** What stands between backquotes in a cell. */
export function namesIn(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

/** Names in a cell that are no test that exists. */
export function missingTests(cell: string | undefined): readonly string[] {
  return namesIn(cell).filter((file) => !file.endsWith('.test.ts') || !existsSync(join(root, file)))
}

/** Whether a cell such as ```src/x.test.ts`: “part of a title”`` names a test that is there. */
export function titleIsThere(cell: string | undefined): boolean {
  const [place = ''] = namesIn(cell)
  const title = /“(.+)”/.exec(cell ?? '')?.[1] ?? ''
  const files = place.endsWith('/') ? globSync(`${place}*.test.ts`, { cwd: root }) : [place]
  return title !== '' && files.some((file) => readFileSync(join(root, file), 'utf8').includes(title))
}

/** Lines of a contract whose row says that a mutation is in a file where none is: `L1: no mutation in src/x.ts`. */
export async function missingMutations(rows: readonly (readonly string[])[]): Promise<readonly string[]> {
  const mutations = await allMutations()
  return rows.flatMap(([line = '', , , cell]) => {
    const files = namesIn(cell)
    if (files.length === 0) return [`${line}: no file with a mutation is named`]
    return files
      .filter((file) => !mutations.some((one) => one.line === line && one.file === file))
      .map((file) => `${line}: no mutation in ${file}`)
  })
}

async function allMutations(): Promise<readonly Mutation[]> {
  const files = globSync('test/mutations/*.ts', { cwd: root }).filter(
    (file) => basename(file) !== 'mutation.ts' && !file.endsWith('.test.ts'),
  )
  const loaded = await Promise.all(
    files.map(
      async (file) =>
        (await import(pathToFileURL(join(root, file)).href)) as { mutations: readonly Mutation[] },
    ),
  )
  return loaded.flatMap(({ mutations }) => mutations)
}
