import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { namesIn, replaceFolder } from './write-folder.ts'
import { workingTree } from './working-tree.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-tree-'))
  for (const folder of ['a/b', '.git', 'node_modules/x', 'outside'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of [
    'a/b/z.txt',
    'a/b.txt',
    'a/run.sh',
    '.git/config',
    'node_modules/x/y',
    'outside/secret',
  ]) {
    writeFileSync(join(root, file), `${file}\n`)
  }
  chmodSync(join(root, 'a/run.sh'), 0o755)
  symlinkSync('../outside', join(root, 'a/link'))
  symlinkSync('../outside/secret', join(root, 'a/secret'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('lists what Git would see, in code unit order, links named and not followed', async () => {
  expect(await workingTree(root).list('a')).toEqual([
    { path: 'a/b.txt', kind: 'file' },
    { path: 'a/b/z.txt', kind: 'file' },
    { path: 'a/link', kind: 'symlink' },
    { path: 'a/run.sh', kind: 'executable' },
    { path: 'a/secret', kind: 'symlink' },
  ])
  expect((await workingTree(root).list('')).map((entry) => entry.path)).toContain('outside/secret')
  expect(await workingTree(root).list('a/link')).toEqual([])
  expect(await workingTree(root).list('none')).toEqual([])
})

test('reads regular files only, from within', async () => {
  const read = async (path: string): Promise<string | undefined> => {
    const content = await workingTree(root).read(path)
    return content === undefined ? undefined : Buffer.from(content).toString()
  }
  expect(await read('a/b/z.txt')).toBe('a/b/z.txt\n')
  for (const path of [
    'a/secret',
    'a/link/secret',
    'a/../outside/secret',
    '/etc/passwd',
    'a',
    'none',
    '.git/config',
  ]) {
    expect([path, await read(path)]).toEqual([path, undefined])
  }
})

test('gives a folder the id that Git gives it', async () => {
  const git = (...args: string[]): string =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim()
  rmSync(join(root, '.git'), { recursive: true })
  git('init', '-q')
  git('add', 'a')
  expect(await workingTree(root).id('a')).toBe(git('rev-parse', `${git('write-tree')}:a`))
  expect(await workingTree(root).id('none')).toBeUndefined()
})

test('a folder is replaced as a whole', async () => {
  const folder = join(root, 'stacks/payments/reports')
  await replaceFolder(
    folder,
    new Map([
      ['main.tf', Buffer.from('1')],
      ['old.tf', Buffer.from('1')],
    ]),
  )
  await replaceFolder(
    folder,
    new Map([
      ['main.tf', Buffer.from('2')],
      ['module/x.tf', Buffer.from('2')],
    ]),
  )
  expect((await workingTree(root).list('stacks')).map((entry) => entry.path)).toEqual([
    'stacks/payments/reports/main.tf',
    'stacks/payments/reports/module/x.tf',
  ])
  // The second file cannot be written, as the first is in the way: the folder stays as it was.
  await expect(
    replaceFolder(
      folder,
      new Map([
        ['a', Buffer.from('3')],
        ['a/b', Buffer.from('3')],
      ]),
    ),
  ).rejects.toThrow()
  expect(await namesIn(folder)).toEqual(['main.tf', 'module'])
  expect(await namesIn(join(root, 'stacks/payments'))).toEqual(['reports'])
})
