import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Problem } from '../src/kit/result.ts'
import { digestOfFolder, runCli, writeTree } from './support/cli.ts'
import { examplePlatform, REPORTS, REPORTS_PATH } from './support/example-platform.ts'

const scratch = mkdtempSync(join(tmpdir(), 'leasehold-bad-input-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
${'bcdefghi'
  .split('')
  .map((key, index) => {
    const last = 'abcdefghi'[index] ?? ''
    return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`
  })
  .join('\n')}
`

interface Row {
  readonly what: string
  readonly path?: string
  readonly text: string
  readonly expected: {
    readonly code: string
    readonly line: number
    readonly field: string
    readonly allowed: RegExp
  }
}

const ROWS: readonly Row[] = [
  {
    what: 'unknown module',
    text: REPORTS.replace('s3-bucket', 's3-buket'),
    expected: { code: 'unknown-module', line: 1, field: '/module', allowed: /^postgres, (.+, )?s3-bucket, / },
  },
  {
    what: 'missing input',
    text: REPORTS.replace('  class: small', '  encryption: s3'),
    expected: { code: 'missing-field', line: 5, field: '/inputs/class', allowed: /^small, medium, large$/ },
  },
  {
    what: 'missing field',
    text: REPORTS.replace('lease: 14d\n', ''),
    expected: { code: 'missing-field', line: 1, field: '/lease', allowed: /\[hdw\]/ },
  },
  {
    what: 'unknown input',
    text: REPORTS.replace('  class: small', '  clas: small\n  class: small'),
    expected: { code: 'unknown-field', line: 6, field: '/inputs/clas', allowed: /class/ },
  },
  {
    what: 'wrong type',
    text: REPORTS.replace('class: small', 'class: small\n  old_versions_days: many'),
    expected: { code: 'wrong-type', line: 7, field: '/inputs/old_versions_days', allowed: /an integer/ },
  },
  {
    what: 'wrong value',
    text: REPORTS.replace('class: small', 'class: huge'),
    expected: { code: 'not-allowed', line: 6, field: '/inputs/class', allowed: /^small, medium, large$/ },
  },
  {
    what: 'lease without unit',
    text: REPORTS.replace('14d', '"14"'),
    expected: { code: 'wrong-form', line: 4, field: '/lease', allowed: /\[hdw\]/ },
  },
  {
    what: 'region of no form',
    text: `${REPORTS}region: mars\n`,
    expected: { code: 'wrong-form', line: 7, field: '/region', allowed: /matching/ },
  },
  {
    what: 'unknown environment',
    text: REPORTS.replace('dev', 'div'),
    expected: { code: 'unknown-environment', line: 2, field: '/environment', allowed: /dev, staging, prod/ },
  },
  {
    what: 'owner of another team',
    text: REPORTS.replace('alice', 'carol'),
    expected: { code: 'unknown-owner', line: 3, field: '/owner', allowed: /^alice, bob$/ },
  },
  {
    what: 'unknown team',
    path: 'requests/payment/reports.yaml',
    text: REPORTS,
    expected: { code: 'unknown-team', line: 1, field: '/team', allowed: /payments, data/ },
  },
  {
    what: 'team with ../',
    path: 'requests/../payments/reports.yaml',
    text: REPORTS,
    expected: { code: 'wrong-path', line: 1, field: '/team', allowed: /requests\/<team>\/<name>\.yaml/ },
  },
  {
    what: 'name with ../',
    path: 'requests/payments/../reports.yaml',
    text: REPORTS,
    expected: { code: 'wrong-path', line: 1, field: '/name', allowed: /requests\/<team>\/<name>\.yaml/ },
  },
  {
    what: 'name in capital letters',
    path: 'requests/payments/Reports.yaml',
    text: REPORTS,
    expected: { code: 'wrong-path', line: 1, field: '/name', allowed: /lower-case/ },
  },
  {
    what: 'YAML that does not parse',
    text: REPORTS.replace('class: small', 'class: [small'),
    expected: { code: 'yaml-syntax', line: 7, field: '', allowed: /YAML/ },
  },
  {
    what: 'the same key twice',
    text: `${REPORTS}owner: bob\n`,
    expected: { code: 'yaml-syntax', line: 7, field: '', allowed: /YAML/ },
  },
  {
    what: 'a file of 1 MB',
    text: `# ${'x'.repeat(1024 * 1024)}\n${REPORTS}`,
    expected: { code: 'file-too-large', line: 1, field: '', allowed: /at most 65536 bytes/ },
  },
  {
    what: 'an alias bomb',
    text: BOMB,
    expected: { code: 'yaml-alias', line: 2, field: '/b/0', allowed: /values written out/ },
  },
  {
    what: 'nesting without end',
    text: `inputs: ${'['.repeat(5000)}`,
    expected: { code: 'yaml-syntax', line: 1, field: '', allowed: /YAML/ },
  },
]

describe('leasehold render', () => {
  test.each(ROWS)('$what: says where and what is allowed, and writes nothing', ({ path, text, expected }) => {
    const request = path ?? REPORTS_PATH
    const folder = platformWith(request, text)
    const before = digestOfFolder(folder)

    const run = runCli(folder, ['render', request, '--json'])

    expect(digestOfFolder(folder)).toBe(before)
    expect(run.code).toBe(1)
    const { ok, files, problems }: { ok: boolean; files: string[]; problems: Problem[] } = JSON.parse(
      run.stdout,
    )
    expect({ ok, files }).toEqual({ ok: false, files: [] })
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: expected.code,
        file: request,
        line: expected.line,
        field: expected.field,
      }),
    )
    const problem = problems.find(({ code }) => code === expected.code)
    expect(problem?.allowed?.join(', ')).toMatch(expected.allowed)
    expect(problem?.remedy).toMatch(/\S/)
  })

  test('a link is named and not followed', () => {
    const folder = platformWith('elsewhere.yaml', REPORTS)
    mkdirSync(join(folder, dirname(REPORTS_PATH)), { recursive: true })
    symlinkSync('../../elsewhere.yaml', join(folder, REPORTS_PATH))
    const before = digestOfFolder(folder)

    const run = runCli(folder, ['render', REPORTS_PATH])

    expect(run.code).toBe(1)
    expect(run.stderr).toContain('not a regular file but symlink')
    expect(digestOfFolder(folder)).toBe(before)
  })

  test('the terminal gets the same as text', () => {
    const folder = platformWith(REPORTS_PATH, REPORTS.replace('small', '"::error::x\\n"'))

    const run = runCli(folder, ['render', REPORTS_PATH])

    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/^requests\/payments\/reports\.yaml\n {3}6 {2}not-allowed {2}\/inputs\/class/)
    expect(run.stderr).toContain('allowed: small, medium, large')
    // The runner reads a command at the start of a line only; in a job even the marks are broken up.
    expect(run.stderr).not.toMatch(/^\s*::/m)
    const inJob = runCli(folder, ['render', REPORTS_PATH], { GITHUB_ACTIONS: 'true' })
    expect(inJob.stderr).toContain(': :error: :x')
    expect(inJob.stderr).not.toContain('::error')
  })

  test('a folder that holds other things is not replaced', () => {
    const folder = platformWith(REPORTS_PATH, REPORTS.replace('  class', '  # fine\n  class'))
    const before = digestOfFolder(folder)

    const run = runCli(folder, ['render', REPORTS_PATH, '--out', 'modules', '--json'])

    expect(run.code).toBe(1)
    expect(run.stdout).toContain('out-not-a-stack')
    expect(digestOfFolder(folder)).toBe(before)
  })

  test.each([
    ['a wrong uid', ['render', REPORTS_PATH, '--uid', 'short']],
    ['no request', ['render']],
    ['an unknown option', ['render', REPORTS_PATH, '--fast']],
    ['an unknown command', ['rendr']],
  ])('%s is wrong usage: exit code 2', (_what, args) => {
    const folder = platformWith(REPORTS_PATH, REPORTS)
    const before = digestOfFolder(folder)
    expect(runCli(folder, args).code).toBe(2)
    expect(digestOfFolder(folder)).toBe(before)
  })
})

function platformWith(path: string, text: string): string {
  const folder = mkdtempSync(join(scratch, 'platform-'))
  writeTree(folder, examplePlatform())
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return folder
}
