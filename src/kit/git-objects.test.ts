import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { asSha } from './brands.ts'
import { blobId, treeId, treeIdOf } from './git-objects.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-git-'))
  git(['init', '-q'])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function git(args: readonly string[], input?: Uint8Array): string {
  const run = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout.trim()
}

test('a blob has the id that git hash-object gives it', () => {
  for (const content of ['', 'x', 'line\n', '\0\xff', 'x'.repeat(70_000)]) {
    const bytes = Buffer.from(content, 'latin1')
    expect(blobId(bytes)).toBe(git(['hash-object', '--stdin'], bytes))
  }
})

test('a tree has the id that git write-tree gives it, whatever its names', () => {
  const name = fc.oneof(
    fc.constantFrom('a', 'a.b', 'a-b', 'a0', 'ab', 'B', 'é', '😀'),
    fc.stringMatching(/^[a-z.\-0-9]{1,4}$/),
  )
  const path = fc.array(
    name.filter((one) => !/^\.*$|^\.git|\.lock$/.test(one)),
    { minLength: 1, maxLength: 3 },
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(path, { selector: (parts) => parts.join('/'), minLength: 1, maxLength: 8 }),
      (paths) => {
        const files = new Map<string, Uint8Array>()
        for (const parts of paths) {
          const taken = [...files.keys()].some(
            (one) =>
              `${one}/`.startsWith(`${parts.join('/')}/`) || `${parts.join('/')}/`.startsWith(`${one}/`),
          )
          if (!taken) files.set(parts.join('/'), Buffer.from(parts.join('+')))
        }
        git(['read-tree', '--empty'])
        const entries = [...files].map(
          ([one, content]) => `100644 ${git(['hash-object', '-w', '--stdin'], content)}\t${one}`,
        )
        git(['update-index', '--index-info'], Buffer.from(`${entries.join('\n')}\n`))
        expect(treeId(files)).toBe(git(['write-tree']))
      },
    ),
    { numRuns: 15 },
  )
}, 60_000)

test('executables, links and submodules have modes of their own', () => {
  mkdirSync(dirname(join(folder, 'bin/x')), { recursive: true })
  writeFileSync(join(folder, 'bin/x'), 'x')
  const id = git(['hash-object', '-w', 'bin/x'])
  const commit = '0123456789012345678901234567890123456789'
  const entries = [
    ['bin/run', { mode: '100755', id: asSha(id) }],
    ['bin/link', { mode: '120000', id: asSha(id) }],
    ['vendor', { mode: '160000', id: asSha(commit) }],
  ] as const
  const lines = entries.map(([path, entry]) => `${entry.mode} ${entry.id}\t${path}`).join('\n')
  git(['update-index', '--index-info'], Buffer.from(`${lines}\n`))
  expect(treeIdOf(entries)).toBe(git(['write-tree', '--missing-ok']))
})
