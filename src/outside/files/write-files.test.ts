import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFiles } from './write-files.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-write-'))
  for (const folder of ['here', 'elsewhere']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'here/old'), 'old\n')
})
afterEach(() => rmSync(root, { recursive: true }))

test('writes, replaces and removes', async () => {
  const files = new Map([
    ['a/b/new', 'new\n'],
    ['here/old', undefined],
    ['gone', undefined],
  ])
  expect(await writeFiles(root, files)).toEqual({ ok: true, value: undefined })
  expect(readFileSync(join(root, 'a/b/new'), 'utf8')).toBe('new\n')
  expect(existsSync(join(root, 'here/old'))).toBe(false)
})

test('a file is replaced as a whole: what was there is never half of the old and half of the new', async () => {
  const before = openSync(join(root, 'here/old'), 'r')
  symlinkSync(join(root, 'elsewhere/x'), join(root, 'here/old.leasehold-new'))
  await writeFiles(root, new Map([['here/old', 'new\n']]))
  expect(readFileSync(before, 'utf8')).toBe('old\n')
  closeSync(before)
  expect(readFileSync(join(root, 'here/old'), 'utf8')).toBe('new\n')
  expect([readdirSync(join(root, 'here')), readdirSync(join(root, 'elsewhere'))]).toEqual([['old'], []])
})

test('a folder that is in the way is told once, however many files go into it', async () => {
  symlinkSync(join(root, 'elsewhere'), join(root, 'link'))
  const files = new Map(['link/a', 'link/b/c'].map((path) => [path, 'text\n']))
  expect(await writeFiles(root, files)).toMatchObject({ ok: false, problems: [{ file: 'link/a' }] })
})

test.each([
  ['a folder that is a link', 'link/new', 'link is a symbolic link'],
  ['a file that is a link', 'here/link', 'here/link is a symbolic link'],
  ['a folder that is a file', 'here/old/new', 'here/old is not a folder'],
  ['a file that is a folder', 'here', 'here is not a file'],
])('writes nothing at all where there is %s', async (_what, path, said) => {
  symlinkSync(join(root, 'elsewhere'), join(root, 'link'))
  symlinkSync(join(root, 'elsewhere/x'), join(root, 'here/link'))
  const files = new Map([
    ['first', 'first\n'],
    [path, 'text\n'],
  ])
  const result = await writeFiles(root, files)
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'in-the-way', message: said }] })
  for (const one of ['first', 'elsewhere/new', 'elsewhere/x']) expect(existsSync(join(root, one))).toBe(false)
})
