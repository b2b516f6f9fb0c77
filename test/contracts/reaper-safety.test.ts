import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import type { Mutation } from '../mutations/mutation.ts'

/** docs/reaper-safety.md says which tests hold what; a row that is not true any more fails here. */
const TEXT = readFileSync(join(root, 'docs', 'reaper-safety.md'), 'utf8')

/** Cells of the rows whose first one matches. */
function rowsOf(first: RegExp): readonly (readonly string[])[] {
  return TEXT.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell = '']) => first.test(cell))
}

function namesIn(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
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

describe('the contract', () => {
  const rows = rowsOf(/^L\d+$/)

  test('has a row for each line, in order', () => {
    expect(rows.map(([line]) => line)).toEqual(Array.from({ length: 22 }, (_none, index) => `L${index + 1}`))
  })

  test.each(rows.map((row) => [row[0] ?? '', row] as const))('%s: its tests exist', (_line, [, , tests]) => {
    const named = namesIn(tests)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((file) => !file.endsWith('.test.ts') || !existsSync(join(root, file)))).toEqual([])
  })

  test('each line has mutations where its row says', async () => {
    const mutations = await allMutations()
    const said = rows.map(([line, , , files]) => ({ line, files: namesIn(files) }))
    expect(said.filter(({ files }) => files.length === 0)).toEqual([])
    const stale = said.flatMap(({ line, files }) =>
      files
        .filter((file) => !mutations.some((one) => one.line === line && one.file === file))
        .map((file) => `${line}: no mutation in ${file}`),
    )
    expect(stale).toEqual([])
  })
})

describe('the faults', () => {
  const rows = rowsOf(/^\d+$/)

  test('are forty', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 40 }, (_none, index) => index + 1),
    )
  })

  test.each(rows.map((row) => [row[0] ?? '', row] as const))(
    '%s: its test is there',
    (_number, [, , , cell]) => {
      const [place = ''] = namesIn(cell)
      const title = /“(.+)”/.exec(cell ?? '')?.[1] ?? ''
      const files = place.endsWith('/') ? globSync(`${place}*.test.ts`, { cwd: root }) : [place]
      const texts = files.map((file) => readFileSync(join(root, file), 'utf8'))
      expect(title).not.toBe('')
      expect(texts.some((text) => text.includes(title))).toBe(true)
    },
  )
})
