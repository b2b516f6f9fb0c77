import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import type { Files } from '../src/kit/git-objects.ts'
import { digestOfFolder, runCli, writeTree } from './support/cli.ts'
import { stackCases, UID } from './support/stack-cases.ts'

const scratch = mkdtempSync(join(tmpdir(), 'leasehold-determinism-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** One for each order of files and keys. */
const MACHINES = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
]

test.each(stackCases())(
  'stack $name has the same bytes on every machine',
  ({ files, path }) => {
    const orders = [files, reversed(files), shuffledKeys(reversed(files), path)]
    const digests = orders.map((order, index) => {
      const folder = mkdtempSync(join(scratch, 'platform-'))
      writeTree(folder, order)
      const out = join(folder, 'out')
      const run = runCli(
        folder,
        ['render', path, '--uid', UID, '--out', out, '--issue', '7'],
        MACHINES[index],
      )
      expect(run).toMatchObject({ code: 0, stderr: '' })
      return digestOfFolder(out)
    })
    expect(new Set(digests).size).toBe(1)
  },
  60_000,
)

test('the order of keys is really another in this test', () => {
  for (const { files, path } of stackCases()) {
    const before = Buffer.from(files.get(path) ?? []).toString()
    const after = Buffer.from(shuffledKeys(files, path).get(path) ?? []).toString()
    expect(after).not.toBe(before)
    expect(after.split('\n').sort()).toEqual(before.split('\n').sort())
  }
})

function reversed(files: Files): Files {
  return new Map([...files].reverse())
}

/** The request with its keys, and the keys of its inputs, in the opposite order. */
function shuffledKeys(files: Files, path: string): Files {
  const text = Buffer.from(files.get(path) ?? []).toString()
  return new Map([...files, [path, Buffer.from(reverseBlocks(text, 0))] as const])
}

/** Reverses the blocks of a YAML mapping; a block is a line at this depth with the deeper ones below it. */
function reverseBlocks(text: string, depth: number): string {
  const blocks: string[] = []
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const isNew = line.search(/\S/) === depth
    if (isNew) blocks.push(line)
    else blocks.push(`${blocks.pop() ?? ''}\n${line}`)
  }
  const inner = blocks.map((block) => {
    const [head = '', ...rest] = block.split('\n')
    const isMapping = head.endsWith(':') && rest.every((line) => !line.trimStart().startsWith('- '))
    return isMapping ? `${head}\n${reverseBlocks(rest.join('\n'), depth + 2).trimEnd()}` : block
  })
  return `${inner.reverse().join('\n')}\n`
}
