import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from '@jest/globals'
import { createProgram } from '../../cli/main.ts'
import { root } from '../../scripts/tools.ts'

/** Commands that documents show are commands that there are, with options that they have. */

const program = await createProgram()
const documents = globSync(['*.md', 'docs/**/*.md', 'modules/*/README.md', 'bootstrap/README.md'], {
  cwd: root,
})

interface Shown {
  readonly path: string
  readonly words: readonly string[]
}

/** What stands in blocks of code after `leasehold` or `npx leasehold`, up to a comment. */
function shownIn(path: string): readonly Shown[] {
  const text = readFileSync(join(root, path), 'utf8')
  const blocks = [...text.matchAll(/^(?:```\w*\n([\s\S]*?)^```|((?: {4}\S.*\n)+))/gm)]
  const lines = blocks.flatMap(([, fenced, indented]) =>
    (fenced ?? indented ?? '').replaceAll(/\\\n\s*/g, '').split('\n'),
  )
  return lines.flatMap((line) => {
    const [, rest] = /^\s*(?:\$ )?(?:npx )?leasehold ([a-z].*?)(?:\s{2,}#.*|\s+#\s.*)?$/.exec(line) ?? []
    return rest === undefined || rest.includes('…') ? [] : [{ path, words: rest.split(/\s+/) }]
  })
}

function optionsOf(command: Command): readonly string[] {
  const own = command.options.flatMap(({ long, short }) => [long, short])
  return [...own, ...(command.parent === null ? [] : optionsOf(command.parent))].flatMap((name) => name ?? [])
}

/** What of it does not exist. */
function fault({ words }: Shown): string | undefined {
  let command: Command = program
  for (const word of words) {
    if (command.commands.length === 0 || word.startsWith('-')) break
    const found = command.commands.find((one) => one.name() === word)
    if (found === undefined) return `no command ${word}`
    command = found
  }
  const known = new Set([...optionsOf(command), '--help', '-h'])
  const unknown = words.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split('=')[0] ?? '')
  return unknown.filter((word) => !known.has(word)).map((word) => `no option ${word}`)[0]
}

test('documents show commands that exist', () => {
  const shown = documents.filter((path) => path !== 'docs/reference/commands.md').flatMap(shownIn)
  expect(shown.length).toBeGreaterThan(20)
  const wrong = shown.flatMap((one) => {
    const said = fault(one)
    return said === undefined ? [] : [`${one.path}: leasehold ${one.words.join(' ')}: ${said}`]
  })
  expect(wrong).toEqual([])
})
