import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../../scripts/tools.ts'
import { OBSTACLES } from '../../src/platform/obstacles.ts'

/** docs/troubleshooting.md says of each setting that stands in the way what the code says of it, word for word. */

const page = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(' | ').map((cell) => cell.replaceAll('|', '').trim()))

test('the page has a row for each, and each row says what to click', () => {
  expect(Object.fromEntries(rows.map(([code = '', , , click]) => [code.replaceAll('`', ''), click]))).toEqual(
    OBSTACLES,
  )
  expect(rows.flatMap((row) => row.filter((cell) => cell === ''))).toEqual([])
})

const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts') && file !== join('src', 'platform', 'obstacles.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
const tests = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  .filter((file) => !file.endsWith('troubleshooting.test.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))

describe.each(Object.entries(OBSTACLES))('%s', (code, click) => {
  test('is recognised somewhere, and a test reads its sentence', () => {
    const isUsed = (text: string): boolean =>
      text.includes(`whatToClick('${code}'`) || text.includes(`OBSTACLES['${code}']`)
    expect(sources.some(isUsed)).toBe(true)
    expect(tests.some(isUsed)).toBe(true)
  })

  test('names a place that a person finds, in one sentence', () => {
    expect(click).toMatch(/ → |“[A-Z]/)
    expect(click).not.toMatch(/\. |[.\n]$/)
  })
})
