import { describe, expect, test } from '@jest/globals'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { loadConfig } from '../platform/config.ts'
import { memoryTree } from '../platform/tree.ts'
import { loadModule } from '../module/load.ts'
import type { Problem } from '../kit/result.ts'
import { peekRequest, readRequest } from './read.ts'

const base = memoryTree('main', examplePlatform())
const config = await loadConfig(base)
const module = await loadModule(base, 's3-bucket')
if (!config.ok || !module.ok) throw new Error('the example platform is broken')
const platform = { config: config.value, module: module.value }

function read(text: string, path = REPORTS_PATH): ReturnType<typeof readRequest> {
  return readRequest(path, Buffer.from(text), platform)
}

function problemsOf(text: string, path = REPORTS_PATH): readonly Problem[] {
  const result = read(text, path)
  return result.ok ? [] : result.problems
}

test('what is left out is filled in: region, defaults of the module, the owner’s pinned id', () => {
  const result = read(REPORTS.replace('owner: alice', 'owner: Alice'))
  expect(result.ok && { ...result.value, document: undefined }).toEqual({
    path: REPORTS_PATH,
    team: 'payments',
    name: 'reports',
    lease: 'payments/reports',
    module: 's3-bucket',
    environment: 'dev',
    owner: { login: 'alice', id: 1001 },
    region: 'eu-west-1',
    length: { kind: 'for', hours: 336, text: '14d' },
    inputs: { class: 'small', encryption: 's3', objects_at_end: 'keep', old_versions_days: 0 },
    end: undefined,
    document: undefined,
  })
})

test('an end is an instant with an offset, and says what happens to the data', () => {
  const result = read(`${REPORTS}end: {at: 2026-12-01T10:00:00+01:00, data: discard}\n`)
  expect(result.ok && result.value.end).toEqual({ at: '2026-12-01T09:00:00.000Z', data: 'discard' })
})

describe('refused, with line, field, what is allowed and what to write', () => {
  test.each([
    [
      'an unknown team',
      REPORTS,
      'requests/paymets/reports.yaml',
      'unknown-team',
      1,
      '/team',
      'did you mean `payments`?',
    ],
    [
      'an unknown environment',
      REPORTS.replace('dev', 'stagin'),
      REPORTS_PATH,
      'unknown-environment',
      2,
      '/environment',
      'did you mean `staging`?',
    ],
    [
      'an owner of another team',
      REPORTS.replace('alice', 'carol'),
      REPORTS_PATH,
      'unknown-owner',
      3,
      '/owner',
      'choose a member, or add them to the team',
    ],
    [
      'an end that is no instant',
      `${REPORTS}end: {at: 2026-13-01T09:00:00Z}\n`,
      REPORTS_PATH,
      'wrong-form',
      7,
      '/end/at',
      'for example `2026-12-01T09:00:00Z`',
    ],
    [
      'an end without an offset',
      `${REPORTS}end: {at: 2026-12-01T09:00:00}\n`,
      REPORTS_PATH,
      'wrong-form',
      7,
      '/end/at',
      undefined,
    ],
    [
      'a wrong input',
      REPORTS.replace('small', 'smal'),
      REPORTS_PATH,
      'not-allowed',
      6,
      '/inputs/class',
      'did you mean `small`?',
    ],
    [
      'an unknown field',
      `${REPORTS}ownr: bob\n`,
      REPORTS_PATH,
      'unknown-field',
      7,
      '/ownr',
      'did you mean `owner`?',
    ],
  ])('%s', (_what, text, path, code, line, field, remedy) => {
    const problem = problemsOf(text, path)[0]
    expect(problem).toMatchObject({ code, file: path, line, field })
    expect(problem?.allowed?.length).toBeGreaterThan(0)
    if (remedy !== undefined) expect(problem?.remedy).toBe(remedy)
  })

  test('everything at once', () => {
    const text = REPORTS.replace('dev', 'nowhere').replace('alice', 'mallory').replace('small', 'huge')
    expect(problemsOf(text).map((problem) => problem.code)).toEqual([
      'unknown-environment',
      'unknown-owner',
      'not-allowed',
    ])
  })
})

test('a peek tells which module to load, before anything is compared', () => {
  const peeked = peekRequest(
    REPORTS_PATH,
    Buffer.from(REPORTS.replace('s3-bucket', 'no-such').replace('alice', 'nobody')),
  )
  expect(peeked.ok && peeked.value).toMatchObject({
    module: 'no-such',
    environment: 'dev',
    lease: 'payments/reports',
  })
})
