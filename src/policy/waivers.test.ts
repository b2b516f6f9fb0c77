import { describe, expect, test } from '@jest/globals'
import { findingOf } from '../../test/fixtures/findings.ts'
import { bytes } from '../../test/fixtures/platform.ts'
import { instantOf } from '../kit/brands.ts'
import { blocks } from './levels.ts'
import {
  applyWaivers,
  mergeUses,
  readWaivers,
  WAIVERS_PATH,
  type Waiver,
  type WaiverFacts,
} from './waivers.ts'

const NOW = instantOf(Date.parse('2026-11-23T09:00:00Z'))
const TEXT = `version: 1
waivers:
  - rule: encryption
    resource: module.this.aws_s3_bucket.logs
    lease: payments/reports
    reason: the shipper cannot write to it yet
    ticket: OPS-1
    approver: { login: dana, id: 2001 }
    created: 2026-11-01
    expires: 2026-12-01
`

describe('what is waived', () => {
  test('stays visible, says who answers for it, and does not block', () => {
    const { finding, use } = judge({})
    expect(finding.waiver).toEqual({
      reason: 'the shipper cannot write to it yet',
      ticket: 'OPS-1',
      approver: 'dana',
      expires: '2026-12-01',
    })
    expect(finding.status).toBe('fail')
    expect(blocks(finding)).toBe(false)
    expect(use).toMatchObject({
      state: 'used',
      count: 1,
      endsSoon: true,
      message: 'until 2026-12-01, 8 days left',
    })
  })

  test('is also what could not be judged: at worst it is what was approved', () => {
    expect(blocks(judge({}, { finding: findingOf({ status: 'unknown' }) }).finding)).toBe(false)
  })

  test.each<[string, Partial<Waiver>]>([
    ['by a pattern', { resource: 'module.this.aws_s3_bucket.*' }],
    ['in every lease of a team', { lease: 'payments/*' }],
    ['up to its last moment', { expires: '2026-11-24' }],
    ['for 90 days', { created: '2026-11-01', expires: '2027-01-30' }],
  ])('%s', (_title, waiver) => {
    expect(blocks(judge(waiver).finding)).toBe(false)
  })
})

describe('what does not waive, and says why', () => {
  test.each<[string, Partial<Waiver>, string, string]>([
    ['expired today', { expires: '2026-11-23' }, 'expired', 'since 2026-11-23'],
    ['expired long ago', { created: '2026-01-01', expires: '2026-02-01' }, 'expired', 'since 2026-02-01'],
    ['91 days', { created: '2026-11-01', expires: '2027-01-31' }, 'refused', 'it lasts more than 90 days'],
    ['made tomorrow', { created: '2026-11-24' }, 'refused', 'it begins on 2026-11-24 only'],
    ['31 February', { expires: '2027-02-31' }, 'refused', 'it names a day that does not exist'],
    ['a bare star', { resource: '*' }, 'refused', 'its resource names nothing in particular'],
    ['only stars and dots', { resource: 'module.*' }, 'refused', 'its resource names nothing in particular'],
    [
      'not an approver',
      { approver: { login: 'dana', id: 9 } },
      'refused',
      'dana is not one of the approvers',
    ],
    ['another rule', { rule: 'encryptions' }, 'unused', 'matches nothing that is wrong'],
    ['another resource', { resource: 'aws_s3_bucket.logs' }, 'unused', 'matches nothing that is wrong'],
  ])('%s', (_title, waiver, state, message) => {
    const { finding, use } = judge(waiver)
    expect(blocks(finding)).toBe(true)
    expect(use).toMatchObject({ state, message, count: 0 })
  })

  test('one of another lease is not spoken of', () => {
    const { finding, use } = judge({ lease: 'payments/other' })
    expect([blocks(finding), use]).toEqual([true, undefined])
  })

  test('one of a lease, where a plan is of no lease', () => {
    expect(blocks(judge({}, { facts: { lease: undefined } }).finding)).toBe(true)
  })

  test.each(['plan', 'plan-complete', 'data-loss'])('%s can never be waived', (rule) => {
    const { finding, use } = judge({ rule }, { finding: findingOf({ rule, status: 'unknown' }) })
    expect([blocks(finding), use?.state]).toEqual([true, 'refused'])
  })

  test('what passes needs no waiver', () => {
    expect(judge({}, { finding: findingOf({ status: 'pass' }) }).use).toMatchObject({ state: 'unused' })
  })
})

test('one that names no lease is for every lease', () => {
  const read = readWaivers(bytes(TEXT.replace(/ {4}lease.*\n/, '')))
  const facts = { now: NOW, approvers: undefined, lease: 'data/raw' }
  const { findings } = applyWaivers([findingOf()], { ...facts, waivers: read.ok ? read.value : [] })
  expect(findings.filter(blocks)).toEqual([])
})

test('without approvers in leasehold.yaml, whoever merged it approved it', () => {
  const { finding } = judge({ approver: { login: 'x', id: 9 } }, { facts: { approvers: undefined } })
  expect(blocks(finding)).toBe(false)
})

test('of several leases, a waiver that one uses is used', () => {
  const used = judge({}).uses
  const [waiver] = used.map((use) => use.waiver)
  const unused = used.map((use) => ({ ...use, state: 'unused' as const, count: 0 }))
  expect(mergeUses([...unused, ...used, ...unused])).toMatchObject([{ waiver, state: 'used', count: 1 }])
})

describe('the file', () => {
  test('says on which line each one stands', () => {
    expect(readWaivers(bytes(TEXT))).toMatchObject({ ok: true, value: [{ line: 3, file: WAIVERS_PATH }] })
  })

  test.each<[string, string, string]>([
    ['no expiry', TEXT.replace(/ {4}expires.*\n/, ''), 'missing-field'],
    ['no approver', TEXT.replace(/ {4}approver.*\n/, ''), 'missing-field'],
    ['no reason to speak of', TEXT.replace('the shipper cannot write to it yet', 'because'), 'out-of-range'],
    ['an unknown field', TEXT.replace('ticket', 'tickets'), 'unknown-field'],
    ['a date with a time', TEXT.replace('2026-12-01', '2026-12-01T00:00:00Z'), 'wrong-form'],
    ['no YAML', 'version: [', 'yaml-syntax'],
  ])('with %s is a problem that names file and line', (_title, text, code) => {
    const read = readWaivers(bytes(text))
    expect(read).toMatchObject({ ok: false })
    expect(read.ok ? [] : read.problems).toContainEqual(
      expect.objectContaining({ code, file: WAIVERS_PATH, line: expect.any(Number) }),
    )
  })
})

function judge(
  waiver: Partial<Waiver>,
  {
    finding = findingOf(),
    facts = {},
  }: { finding?: ReturnType<typeof findingOf>; facts?: Partial<WaiverFacts> } = {},
) {
  const read = readWaivers(bytes(TEXT))
  if (!read.ok) throw new Error('the waiver of this test is wrong')
  const waivers = read.value.map((one): Waiver => ({ ...one, ...waiver }))
  const approvers = [{ login: 'dana', id: 2001 }]
  const now = NOW
  const { findings, uses } = applyWaivers([finding], {
    waivers,
    now,
    approvers,
    lease: 'payments/reports',
    ...facts,
  })
  return { finding: findings[0] ?? finding, use: uses[0], uses }
}
