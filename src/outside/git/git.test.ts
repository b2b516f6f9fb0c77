import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { asSha, type Sha } from '../../kit/brands.ts'
import { createGit } from './git.ts'

let home: string
let origin: string
let clone: string
let first: Sha
let merged: Sha

function git(folder: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'init.defaultBranch=main',
  ]
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

function put(folder: string, path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'leasehold-git-'))
  origin = join(home, 'origin')
  clone = join(home, 'clone')
  mkdirSync(origin)
  git(origin, 'init', '-q')
  put(origin, 'requests/payments/reports.yaml', 'module: s3-bucket\n')
  put(origin, 'requests/data/lake.yaml', 'module: s3-bucket\n')
  put(origin, 'odd/*.yaml', 'a star in a name\n')
  put(origin, 'odd/a\nb', 'a line feed in a name\n')
  put(origin, 'run.sh', '#!/bin/sh\n')
  execFileSync('chmod', ['+x', join(origin, 'run.sh')])
  symlinkSync('/etc/passwd', join(origin, 'odd', 'link'))
  git(origin, 'add', '-A')
  git(origin, 'commit', '-qm', 'First')
  first = asSha(git(origin, 'rev-parse', 'HEAD'))
  git(origin, 'checkout', '-qb', 'feature')
  put(origin, 'requests/payments/reports.yaml', 'module: s3-bucket\nlease: 3d\n')
  git(origin, 'rm', '-q', 'requests/data/lake.yaml')
  put(origin, 'requests/payments/new.yaml', 'module: s3-bucket\n')
  git(origin, 'add', '-A')
  git(origin, 'commit', '-qm', 'Second')
  git(origin, 'checkout', '-q', 'main')
  git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge', 'feature')
  merged = asSha(git(origin, 'rev-parse', 'HEAD'))
  git(home, 'clone', '-q', origin, clone)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('tree', () => {
  test('lists every entry under a folder with its kind, in code unit order', async () => {
    const tree = createGit(clone).tree(first)
    expect(await tree.list('odd')).toEqual([
      { path: 'odd/*.yaml', kind: 'file' },
      { path: 'odd/a\nb', kind: 'file' },
      { path: 'odd/link', kind: 'symlink' },
    ])
    expect((await tree.list('')).map((entry) => entry.path)).toContain('run.sh')
    expect((await tree.list('')).find((entry) => entry.path === 'run.sh')?.kind).toBe('executable')
    expect(await tree.list('nothing')).toEqual([])
  })

  test.each([
    ['requests/payments/reports.yaml', 'module: s3-bucket\n'],
    ['odd/*.yaml', 'a star in a name\n'],
    ['odd/a\nb', 'a line feed in a name\n'],
  ])('reads %j', async (path, content) => {
    expect(Buffer.from((await createGit(clone).tree(first).read(path)) ?? '').toString()).toBe(content)
  })

  test.each(['odd/link', 'requests', 'requests/../run.sh', '/run.sh', 'run.sh/x', '', 'nothing.yaml'])(
    'has no file %j',
    async (path) => {
      expect(await createGit(clone).tree(first).read(path)).toBeUndefined()
    },
  )

  test('many reads at once share one process and keep their order', async () => {
    const tree = createGit(clone).tree(merged)
    const paths = Array.from({ length: 300 }, (_unused, index) =>
      index % 2 === 0 ? 'run.sh' : 'requests/payments/reports.yaml',
    )
    const contents = await Promise.all(paths.map((path) => tree.read(path)))
    expect(new Set(contents.map((content) => Buffer.from(content ?? '').toString()))).toEqual(
      new Set(['#!/bin/sh\n', 'module: s3-bucket\nlease: 3d\n']),
    )
  })

  test('gives the id that Git gives a folder', async () => {
    const tree = createGit(clone).tree(merged)
    expect(await tree.id('requests/payments')).toBe(git(clone, 'rev-parse', `${merged}:requests/payments`))
    expect(await tree.id('run.sh')).toBeUndefined()
    expect(await tree.id('')).toBe(git(clone, 'rev-parse', `${merged}^{tree}`))
  })

  test('a commit that the clone does not have is a fault', async () => {
    await expect(
      createGit(clone)
        .tree(asSha('0'.repeat(40)))
        .list(''),
    ).rejects.toMatchObject({ code: 'commit-missing' })
  })
})

describe('history', () => {
  test('head, merge base and changes', async () => {
    const repository = createGit(clone)
    expect(await repository.head()).toBe(merged)
    expect(await repository.mergeBase(first, merged)).toBe(first)
    expect(await repository.changes(first, merged)).toEqual([
      { path: 'requests/data/lake.yaml', kind: 'deleted' },
      { path: 'requests/payments/new.yaml', kind: 'added' },
      { path: 'requests/payments/reports.yaml', kind: 'changed' },
    ])
  })

  test('the last change on the first-parent line is the merge, not the commit it brought', async () => {
    const repository = createGit(clone)
    expect(await repository.lastChange(merged, 'requests/payments/reports.yaml')).toBe(merged)
    expect(await repository.lastChange(merged, 'run.sh')).toBe(first)
    expect(await repository.lastChange(merged, 'nothing')).toBeUndefined()
  })

  test('a star in a path is a star', async () => {
    expect(await createGit(clone).lastChange(merged, 'requests/payments/*.yaml')).toBeUndefined()
  })

  test('messages are whole, oldest first, and only those of commits that the first has not', async () => {
    const repository = createGit(clone)
    expect(await repository.messages(first, merged)).toEqual(['Second\n', 'Merge\n'])
    expect(await repository.messages(merged, first)).toEqual([])
  })

  test('a shallow clone is refused, not misread', async () => {
    const shallow = join(home, 'shallow')
    git(home, 'clone', '-q', '--depth', '1', `file://${origin}`, shallow)
    await expect(createGit(shallow).lastChange(merged, 'run.sh')).rejects.toMatchObject({
      code: 'shallow-clone',
    })
  })
})

describe('fetch', () => {
  test('brings a branch and a commit, leaves no ref behind, and says when origin has neither', async () => {
    git(origin, 'checkout', '-qb', 'later')
    put(origin, 'later.txt', 'later\n')
    git(origin, 'add', '-A')
    git(origin, 'commit', '-qm', 'Later')
    const later = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'checkout', '-q', 'main')
    const before = git(clone, 'for-each-ref')
    const repository = createGit(clone)
    expect(await repository.fetch('later')).toBe(later)
    expect(await repository.fetch(later)).toBe(later)
    expect(Buffer.from((await repository.tree(asSha(later)).read('later.txt')) ?? '').toString()).toBe(
      'later\n',
    )
    expect(git(clone, 'for-each-ref')).toBe(before)
    expect(await repository.fetch('no-such-branch')).toBeUndefined()
    expect(await repository.fetch('f'.repeat(40))).toBeUndefined()
  })

  test.each(['--upload-pack=touch /tmp/x', 'a:b', '+main', 'a b', '', 'a..b', 'x\ny'])(
    '%j is no ref',
    async (ref) => {
      expect(await createGit(clone).fetch(ref)).toBeUndefined()
    },
  )

  test('an origin out of reach is a fault, not an absent branch', async () => {
    const lost = join(home, 'lost')
    git(home, 'clone', '-q', origin, lost)
    git(lost, 'remote', 'set-url', 'origin', join(home, 'nowhere'))
    await expect(createGit(lost).fetch('main')).rejects.toMatchObject({ code: 'git-failed' })
  })

  test('the token goes to origin as a header, once, and stays out of the configuration', async () => {
    const headers: (string | undefined)[] = []
    const server = createServer((request, response) => {
      headers.push(request.headers.authorization)
      response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const remote = join(home, 'remote')
    git(home, 'clone', '-q', origin, remote)
    git(remote, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/acme/platform.git`)
    git(remote, 'config', `http.http://127.0.0.1:${port}/.extraheader`, 'AUTHORIZATION: basic old')
    await expect(createGit(remote, { token: 't0ken' }).fetch('main')).rejects.toMatchObject({
      code: 'git-failed',
    })
    server.close()
    const expected = `basic ${Buffer.from('x-access-token:t0ken').toString('base64')}`
    expect(new Set(headers)).toEqual(new Set([expected]))
    expect(git(remote, 'config', '--list')).not.toContain('t0ken')
  })
})
