import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareEnvironment, runCli, writeTree } from '../../test/support/cli.ts'
import { EXAMPLE_MODULES, examplePlatform, REPOSITORY_ROOT } from '../../test/support/example-platform.ts'
import { everyAnswer } from '../../test/scenarios/form-answers.ts'

const folders: string[] = []
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-forms-'))
  folders.push(folder)
  writeTree(folder, examplePlatform())
})
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true })
})

const FORM = '.github/ISSUE_TEMPLATE/s3-bucket.yml'

describe('leasehold forms', () => {
  test('writes what this repository has', () => {
    expect(runCli(folder, ['forms'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`wrote ${FORM}`),
    })
    expect(readFileSync(join(folder, FORM), 'utf8')).toBe(readFileSync(join(REPOSITORY_ROOT, FORM), 'utf8'))
    expect(runCli(folder, ['forms'])).toMatchObject({
      code: 0,
      stdout: `${EXAMPLE_MODULES.length + 3} forms are up to date\n`,
    })
  })

  test('--check writes nothing, and says which forms are stale and what to type', () => {
    expect(runCli(folder, ['forms', '--check']).code).toBe(1)
    expect(existsSync(join(folder, FORM))).toBe(false)
    runCli(folder, ['forms'])
    expect(runCli(folder, ['forms', '--check'])).toMatchObject({ code: 0 })
    appendFileSync(join(folder, FORM), '# by hand\n')
    const { code, stdout } = runCli(folder, ['forms', '--check', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      files: [FORM],
      problems: [{ code: 'form-stale', file: FORM, remedy: expect.stringContaining('leasehold forms') }],
    })
  })
})

describe('leasehold form parse', () => {
  function parse(body: string, args: readonly string[] = []) {
    const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
    const { status, stdout } = spawnSync(process.execPath, [launcher, 'form', 'parse', ...args], {
      cwd: folder,
      env: bareEnvironment(folder),
      input: body,
      encoding: 'utf8',
    })
    return { code: status, value: JSON.parse(stdout) as unknown }
  }

  test('prints the request as JSON', () => {
    const { code, value } = parse(everyAnswer(), ['--module', 's3-bucket'])
    expect(value).toMatchObject({
      team: 'payments',
      name: 'reports',
      module: 's3-bucket',
      environment: 'dev',
      lease: '14d',
      inputs: { class: 'small' },
    })
    expect(code).toBe(0)
  })

  test('prints the problems as JSON, and ends with 1', () => {
    const body = everyAnswer().replace('### Team', '### Teams')
    expect(parse(body)).toMatchObject({
      code: 1,
      value: {
        ok: false,
        problems: [
          { code: 'form-heading-unknown', remedy: expect.stringContaining('### Team') },
          { code: 'form-heading-missing' },
        ],
      },
    })
  })

  test('knows by itself what a form is for', () => {
    const ending =
      '### Lease to end\n\npayments/reports\n\n### Data\n\nNone\n\n### When\n\n\n\n### Reason\n\n'
    const now = '2026-12-01T12:00:00.000Z'
    expect(parse(ending, ['--now', now])).toMatchObject({
      code: 0,
      value: { lease: 'payments/reports', change: { kind: 'end', at: now } },
    })
    expect(parse('It does not work.')).toMatchObject({
      code: 1,
      value: { problems: [{ code: 'not-a-form' }] },
    })
    expect(parse('', ['--module', '../x'])).toMatchObject({
      value: { problems: [{ code: 'unknown-module' }] },
    })
  })
})
