import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const SOURCE = 'export function limit(n: number): number {\n  return Math.min(n, 10)\n}\n'
const TEST = `import { expect, test } from '@jest/globals'
import { limit } from './limit.ts'

test('never above 10', () => {
  expect(limit(11)).toBe(10)
})
`
const MUTATION = {
  line: 'S4',
  file: 'src/limit.ts',
  find: 'Math.min(n, 10)',
  replace: 'n',
  tests: ['src/limit.test.ts'],
}

/** A repository with one protection, one test and these mutations of it. */
function repository(mutations: readonly unknown[], files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-runner-'))
  folders.push(folder)
  const all = {
    'package.json': '{"type":"module"}',
    '.gitignore': 'ignored/\n',
    'src/limit.ts': SOURCE,
    'src/limit.test.ts': TEST,
    'test/mutations/limits.ts': `export const mutations = ${JSON.stringify(mutations)}\n`,
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const path of ['jest.config.js', 'scripts/jest-transform.js'])
    cpSync(join(root, path), join(folder, path))
  spawnSync('git', ['init', '--quiet'], { cwd: folder })
  return folder
}

function runMutations(folder: string, ...areas: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'mutations.ts'), '--root', folder, ...areas],
    { encoding: 'utf8' },
  )
  return { code: status, text: stdout + stderr }
}

describe('npm run test:mutations', () => {
  test('passes when the tests go red, and leaves the sources as they were', () => {
    const folder = repository([MUTATION])
    const { code, text } = runMutations(folder, 'limits')
    expect(text).toMatch(/^red +S4 +limits +src\/limit\.ts/m)
    expect(text.trimEnd()).toMatch(/\n1 passed, 0 failed$/)
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'src', 'limit.ts'), 'utf8')).toBe(SOURCE)
  }, 60_000)

  test('fails when a mutation survives, and still tries the others', () => {
    const surviving = { ...MUTATION, find: 'return', replace: 'void 0; return' }
    const { code, text } = runMutations(repository([surviving, MUTATION]))
    expect(text).toMatch(/^SURVIVED S4 .*src\/limit\.test\.ts stayed green/m)
    expect(text.trimEnd()).toMatch(/\n1 passed, 1 failed$/)
    expect(code).toBe(1)
  }, 60_000)

  test('fails when the text of a mutation is gone, or stands twice', () => {
    const gone = { ...MUTATION, find: 'Math.max(n, 10)' }
    const twice = { ...MUTATION, find: 'number' }
    const { code, text } = runMutations(repository([gone, twice]))
    expect(text).toMatch(/^STALE .*occurs 0 times/m)
    expect(text).toMatch(/^STALE .*occurs 2 times/m)
    expect(code).toBe(1)
  }, 60_000)

  test('fails when a mutation only keeps the tests from loading', () => {
    const { code, text } = runMutations(
      repository([{ ...MUTATION, find: 'export', replace: 'export export' }]),
    )
    expect(text).toMatch(/^BROKEN .*no test ran/m)
    expect(code).toBe(1)
  }, 60_000)

  test('fails when the tests are red without any mutation', () => {
    const { code, text } = runMutations(
      repository([MUTATION], { 'src/limit.test.ts': TEST.replace('(10)', '(9)') }),
    )
    expect(text).toContain('unmutated: 1 test files RED')
    expect(text).toMatch(/^0 passed, 1 failed$/m)
    expect(code).toBe(1)
  }, 60_000)

  test('fails for an area that does not exist, and for a test file that does not', () => {
    const absent = { ...MUTATION, tests: ['src/absent.test.ts'] }
    expect(runMutations(repository([MUTATION]), 'nothing')).toMatchObject({
      code: 1,
      text: expect.stringContaining('areas: limits'),
    })
    expect(runMutations(repository([absent]))).toMatchObject({
      code: 1,
      text: expect.stringContaining('src/absent.test.ts'),
    })
  }, 60_000)

  test('--quick leaves out what takes long, and fails when it could not be tried any more', () => {
    const slow = { ...MUTATION, tests: ['test/scenarios/limit.test.ts'] }
    const files = { 'test/scenarios/limit.test.ts': TEST }
    const kept = runMutations(repository([MUTATION, slow], files), '--quick', '--known-green')
    expect(kept.text).toMatch(/^1 are looked at and not tried this time/m)
    expect(kept.text.trimEnd()).toMatch(/\n1 passed, 0 failed$/)
    const gone = { ...slow, find: 'Math.max(n, 10)' }
    const { code, text } = runMutations(repository([MUTATION, gone], files), '--quick', '--known-green')
    expect(text).toMatch(/^STALE .*occurs 0 times/m)
    expect(text.trimEnd()).toMatch(/\n1 passed, 1 failed$/)
    expect(code).toBe(1)
  }, 60_000)

  test('--part tries one of so many', () => {
    const second = { ...MUTATION, line: 'S5' }
    const { code, text } = runMutations(repository([MUTATION, second]), '--part', '2/2', '--known-green')
    expect(text).toMatch(/^red +S5/m)
    expect(text.trimEnd()).toMatch(/\n1 passed, 0 failed$/)
    expect(code).toBe(0)
    expect(runMutations(repository([MUTATION]), '--part', '3/2').text).toContain('--part is `2/3`')
  }, 60_000)

  test('fails when there is nothing to try', () => {
    expect(runMutations(repository([]))).toMatchObject({
      code: 1,
      text: expect.stringContaining('no mutation to try'),
    })
  }, 60_000)
})
