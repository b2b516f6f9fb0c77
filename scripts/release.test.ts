import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Bill } from './release/bill.ts'
import { majorTag, releaseNotes, versionFault } from './release/changelog.ts'

const CHANGELOG =
  '# Changelog\n\nWords.\n\n## Unreleased\n\n## 0.2.0 - 2026-11-26\n\n### Added\n\n- Upgrades.\n\n## [0.1.0] - 2026-11-01\n\n- All.\n'

describe('the notes of a release', () => {
  test('are the section of its version', () => {
    expect(releaseNotes(CHANGELOG, '0.2.0')).toEqual({
      name: '0.2.0',
      date: '2026-11-26',
      text: '### Added\n\n- Upgrades.',
    })
    expect(releaseNotes(CHANGELOG, '0.1.0')).toMatchObject({ text: '- All.' })
  })

  test.each([
    ['no section', CHANGELOG, '0.3.0', /rename `## Unreleased` to `## 0.3.0 - YYYY-MM-DD`/],
    ['no date', CHANGELOG.replace(' - 2026-11-26', ''), '0.2.0', /has no date/],
    ['no text', CHANGELOG.replace('- All.', ''), '0.1.0', /is empty/],
    [
      'something left',
      CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n- More.\n'),
      '0.2.0',
      /still has text/,
    ],
  ])('%s', (_what, changelog, version, said) => {
    expect(releaseNotes(changelog, version)).toMatch(said)
  })
})

describe('a version', () => {
  test.each([
    ['0.2.0', '0.2.0', ['v0.1.0', 'v0', 'v0.2.0-rc.1'], undefined],
    ['0.10.0', '0.10.0', ['v0.9.0'], undefined],
    ['0.2', '0.2', [], /no version/],
    ['0.3.0', '0.2.0', [], /npm version 0.3.0 --no-git-tag-version/],
    ['0.2.0', '0.2.0', ['v0.2.0'], /never made again/],
    ['0.2.0', '0.2.0', ['v0.10.0'], /0.10.0 is newer/],
    ['0.2.0-rc.1', '0.2.0-rc.1', ['v0.2.0'], /0.2.0 is newer/],
  ])('%s of a package at %s after %j', (version, packaged, tags, fault) => {
    const found = versionFault(version, packaged, tags)
    if (fault === undefined) expect(found).toBeUndefined()
    else expect(found).toMatch(fault)
  })

  test('has a tag of its major version, unless it is a pre-release', () => {
    expect([majorTag('1.4.2'), majorTag('0.2.0'), majorTag('1.0.0-rc.1')]).toEqual(['v1', 'v0', undefined])
  })
})

const ROOT = join(import.meta.dirname, '..')
const SCRIPTS = ['release.ts', 'release/bill.ts', 'release/changelog.ts', 'package.ts', 'tools.ts'].map(
  (file) => join('scripts', file),
)
let folder: string
const folders: string[] = []
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })))

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  execFileSync('git', [...identity, ...args], { cwd: folder })
}

function release(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/release.ts', '--no-build', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  )
  return { status, text: `${stdout}${stderr}` }
}

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

describe('npm run release', () => {
  /** A repository with the script, a package and its changelog, at a commit. */
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leasehold-release-'))
    folders.push(folder)
    for (const path of SCRIPTS) {
      cpSync(join(ROOT, path), join(folder, path))
    }
    const lock = {
      name: 'leasehold',
      version: '0.2.0',
      lockfileVersion: 3,
      packages: {
        '': { version: '0.2.0', dependencies: { a: '1.0.0' }, devDependencies: { b: '1.0.0', c: '1.0.0' } },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '1.0.0', dev: true },
        'node_modules/c': { version: '1.0.0', dev: true },
      },
    }
    const dependencies = { dependencies: { a: '1.0.0' }, devDependencies: { b: '1.0.0', c: '1.0.0' } }
    put('package-lock.json', JSON.stringify(lock))
    put(
      'package.json',
      JSON.stringify({ name: 'leasehold', version: '0.2.0', type: 'module', ...dependencies }),
    )
    put('cli/leasehold.js', 'console.log("hello")\n')
    put('dist/cli/main.js', '')
    put('dist/portal/index.html', '')
    put('dist/portal/licenses.txt', 'b\nMIT\nAs it says.\n')
    put('CHANGELOG.md', CHANGELOG)
    put('.gitignore', '/release/\n/build/\n')
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'All')
  })

  test('writes the package, its bill of materials, checksums and notes', () => {
    const { status, text } = release('v0.2.0')
    expect({ status, text }).toMatchObject({ status: 0 })
    const made = join(folder, 'release')
    expect(readdirSync(made).sort()).toEqual([
      'SHA256SUMS',
      'leasehold-0.2.0.cdx.json',
      'leasehold-0.2.0.tgz',
      'notes.md',
    ])
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: made })
    expect(readFileSync(join(made, 'SHA256SUMS'), 'utf8').trim().split('\n')).toHaveLength(2)
    expect(readFileSync(join(made, 'notes.md'), 'utf8')).toBe('### Added\n\n- Upgrades.\n')
    expect(text).toMatch(/moves the tag v0\n$/)
    // Dependencies, and what of development’s is in the portal.
    const bill = JSON.parse(readFileSync(join(made, 'leasehold-0.2.0.cdx.json'), 'utf8')) as Bill
    expect(bill.components.map(({ name }) => name).sort()).toEqual(['a', 'b'])
    const own = bill.dependencies?.find(({ ref }) => ref.startsWith('leasehold@'))
    expect([...(own?.dependsOn ?? [])].sort()).toEqual(['a@1.0.0', 'b@1.0.0'])
    git('tag', 'v0.2.0')
    git('commit', '-qm', 'More', '--allow-empty')
    expect(release('0.2.0')).toMatchObject({ status: 1, text: expect.stringMatching(/never made again/) })
  }, 60_000)

  test('refuses what is not ready, and a dry run goes on and says so', () => {
    put('CHANGELOG.md', CHANGELOG.replace('## 0.2.0 - 2026-11-26\n\n', ''))
    expect(release('0.2.0')).toMatchObject({
      status: 1,
      text: expect.stringMatching(/not released: not committed:/),
    })
    const { status, text } = release('--dry-run')
    expect({ status, text }).toMatchObject({ status: 0 })
    expect(text).toMatch(/^later tree[\s\S]*^later notes[\s\S]*^ok +checksums/m)
    expect(readFileSync(join(folder, 'release', 'notes.md'), 'utf8')).toBe('### Added\n\n- Upgrades.\n')
  }, 60_000)

  test('refuses a package with tests in it', () => {
    put('modules/queue/main.test.ts', '')
    git('add', '-A')
    git('commit', '-qm', 'A test')
    // Of a run that stopped half way: it goes on.
    git('tag', 'v0.2.0')
    const { status, text } = release('0.2.0')
    expect(text).toMatch(/^ok +version .*v0\.2\.0 is this commit already/m)
    expect({ status, text }).toMatchObject({
      status: 1,
      text: expect.stringMatching(/would hold modules\/queue\/main.test.ts/),
    })
  }, 60_000)
})
