import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const IMPORT = "import { expect, test } from '@jest/globals'\n"

function runTests(files: Readonly<Record<string, string>>): {
  code: number | null
  lines: readonly string[]
} {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-suite-'))
  folders.push(folder)
  for (const [path, content] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  cpSync(join(root, 'scripts', 'jest-transform.js'), join(folder, 'scripts', 'jest-transform.js'))
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'test.ts'), '--rootDir', folder],
    { encoding: 'utf8' },
  )
  return { code: status, lines: stdout.trimEnd().split('\n') }
}

test('the last line counts what passed, failed and was skipped; a file that cannot be loaded is a failure', () => {
  const { code, lines } = runTests({
    'src/a.test.ts': `${IMPORT}test('good', () => { expect(1).toBe(1) })\ntest('bad', () => { expect(1).toBe(2) })\n`,
    'src/b.test.ts': `${IMPORT}test.skip('applies (skipped: needs terraform)', () => {})\ntest('fine', () => { expect(1).toBe(1) })\n`,
    'src/c.test.ts': `import './absent.ts'\n${IMPORT}test('never', () => { expect(1).toBe(1) })\n`,
  })
  expect(lines.at(-2)).toBe('not run: applies (skipped: needs terraform)')
  expect(lines.at(-1)).toBe('2 passed, 2 failed, 1 skipped')
  expect(code).toBe(1)
}, 60_000)

test('a green run exits 0', () => {
  const { code, lines } = runTests({
    'src/a.test.ts': `${IMPORT}test('good', () => { expect(1).toBe(1) })\n`,
  })
  expect(lines.at(-1)).toBe('1 passed, 0 failed, 0 skipped')
  expect(code).toBe(0)
}, 60_000)

test('no test at all is a failure', () => {
  const { code, lines } = runTests({})
  expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped')
  expect(code).toBe(1)
}, 60_000)
