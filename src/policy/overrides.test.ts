import { describe, expect, test } from '@jest/globals'
import { findingOf } from '../../test/fixtures/findings.ts'
import type { OverrideEvidence } from '../formats/evidence.ts'
import type { Finding } from '../formats/finding.ts'
import { blocks } from './levels.ts'
import { applyOverrides, type OverrideFacts } from './overrides.ts'

const HEAD = 'c'.repeat(40)
const DIGEST = `sha256:${'1'.repeat(64)}`
const soft = findingOf({ level: 'soft', rule: 'price-ceiling' })

test('a broken soft rule, on this head and this plan, by somebody who may: marked, visible, not blocking', () => {
  const { finding, use } = judge()
  expect(finding).toMatchObject({ status: 'fail', override: { by: 'frank', reason: 'agreed with finance' } })
  expect(blocks(finding)).toBe(false)
  expect(use).toMatchObject({ state: 'used' })
})

test('one override is for every resource of its rule', () => {
  const { findings } = applyOverrides([soft, { ...soft, resource: 'b' }], factsOf())
  expect(findings.filter(blocks)).toEqual([])
})

test('of a change that plans nothing, it is bound to the head alone', () => {
  const facts = { ...factsOf({ digest: null }), digest: null }
  expect(applyOverrides([soft], facts).findings.filter(blocks)).toEqual([])
})

describe('void, saying why', () => {
  test.each<[string, Partial<OverrideEvidence>, Partial<OverrideFacts>, string]>([
    ['another head', { headSha: 'd'.repeat(40) }, {}, 'it was given for another head'],
    ['another plan', { digest: `sha256:${'2'.repeat(64)}` }, {}, 'it was given for another plan'],
    ['no plan then', { digest: null }, {}, 'it was given for another plan'],
    ['no plan now', {}, { digest: null }, 'it was given for another plan'],
    ['nobody may', {}, { by: [] }, 'frank is not one of those who may override'],
    [
      'same login, another person',
      { by: { login: 'frank', id: 6 } },
      {},
      'frank is not one of those who may override',
    ],
    ['who asked', {}, { asked: new Set([3001]) }, 'frank asked for this'],
    ['nobody knows who asked', {}, { asked: undefined }, 'nobody knows who asked for this'],
    ['another rule', { rule: 'price' }, {}, 'there is nothing to override'],
  ])('%s', (_title, override, facts, message) => {
    const { finding, use } = judge(override, facts)
    expect(blocks(finding)).toBe(true)
    expect(use).toMatchObject({ state: 'void', message })
  })

  test('a hard rule', () => {
    const { finding, use } = judge({}, {}, { ...soft, level: 'hard' })
    expect(blocks(finding)).toBe(true)
    expect(use).toMatchObject({ state: 'void', message: 'a hard rule cannot be overridden' })
  })

  test('what is waived already', () => {
    const waiver = { reason: 'r', ticket: 't', approver: 'dana', expires: '2026-12-01' }
    expect(judge({}, {}, { ...soft, waiver }).use).toMatchObject({ state: 'void' })
  })
})

test('a mark on a hard finding lets nothing through', () => {
  expect(blocks(findingOf({ override: { by: 'frank', reason: 'r' } }))).toBe(true)
})

function judge(
  override: Partial<OverrideEvidence> = {},
  facts: Partial<OverrideFacts> = {},
  finding: Finding = soft,
) {
  const { findings, uses } = applyOverrides([finding], { ...factsOf(override), ...facts })
  return { finding: findings[0] ?? finding, use: uses[0] }
}

function factsOf(override: Partial<OverrideEvidence> = {}): OverrideFacts {
  const uid = 'abcdefghijklmnopqrstuvwxy2'
  const evidence: OverrideEvidence = {
    kind: 'override',
    version: 1,
    uid,
    lease: 'payments/reports',
    stateKey: `1/payments/reports/${uid}/terraform.tfstate`,
    at: '2026-11-23T09:00:00.000Z',
    run: { id: '1', attempt: 1, url: null },
    by: { login: 'frank', id: 3001 },
    rule: 'price-ceiling',
    reason: 'agreed with finance',
    headSha: HEAD,
    digest: DIGEST,
    ...override,
  }
  return {
    overrides: [evidence],
    headSha: HEAD,
    digest: DIGEST,
    by: [{ login: 'frank', id: 3001 }],
    asked: new Set([1001]),
  }
}
