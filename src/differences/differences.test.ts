import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { at, stateKey, UID } from '../../test/support/leases.ts'
import { differencesReport } from '../comment/differences-report.ts'
import { addHours } from '../lease/lease.ts'
import { DIFFERENCE_KINDS, findDifferences, type Difference } from './differences.ts'
import type { DifferenceFacts, LeaseSide, SweptStray } from './facts.ts'

const NOW = at('2026-11-26T09:00:00Z')
const ARN = 'arn:aws:s3:::acme-payments-reports'

describe('one lease', () => {
  test.each<[string, Partial<LeaseSide>, readonly Difference['kind'][]]>([
    ['as it should be', {}, []],
    ['applied, its state gone', { state: 'absent' }, ['state-lost']],
    ['never applied, a day later', { state: 'absent', wasApplied: false }, ['stack-without-state']],
    [
      'never applied, no run at all',
      { state: 'absent', wasApplied: false, lastRecord: undefined },
      ['stack-without-state'],
    ],
    ['merged an hour ago', { state: 'absent', wasApplied: false, lastRecord: addHours(NOW, -1) }, []],
    ['with a state that cannot be read', { state: 'unreadable' }, []],
    [
      'that AWS does not list any more',
      aws({ missing: [{ address: 'aws_s3_bucket.this', arn: ARN }] }),
      ['missing'],
    ],
    ['with something that its state lacks', aws({ unknown: [ARN] }), ['not-in-state']],
    ['with other tags', drift(['tags', 'tags_all']), ['tags-differ']],
    ['with one other tag', drift(['tags.owner']), ['tags-differ']],
    ['drifted in something else', drift(['versioning', 'tagset']), []],
    ['at another price', { priceToday: 2.9 }, ['price-changed']],
    ['that was unpriced', { priceAtApply: null }, ['price-changed']],
    ['that cannot be priced today', { priceToday: undefined }, []],
    ['at another price, by less than a cent', { priceToday: 1.9004 }, []],
    [
      'being ended, and half gone',
      { state: 'absent', isEnding: true, ...aws({ missing: [{ address: 'x', arn: ARN }] }) },
      [],
    ],
  ])('%s', (_words, side, kinds) => {
    expect(kindsOf({ leases: [sideOf(side)] })).toEqual(kinds)
  })
})

describe('resources of no living lease', () => {
  test.each(['orphan', 'leftover', 'stranded'] as const)(
    'L20: %s is told after a day, not before',
    (kind) => {
      const seen = (hours: number) => kindsOf({ strays: [stray({ kind, firstSeen: addHours(NOW, -hours) })] })
      expect(seen(23)).toEqual([])
      expect(seen(24)).toEqual([kind])
    },
  )

  test('L20: no step deletes, whatever it is', () => {
    const { differences } = findDifferences(everything())
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(DIFFERENCE_KINDS))
    for (const { next } of differences) expect(next).not.toMatch(/delete-|terraform destroy|state rm| rm /)
  })

  test('those of a state that is told already are not told again', () => {
    const facts = { strandedStates: [{ lease: 'web/old', uid: UID }], strays: [stray({ kind: 'stranded' })] }
    expect(kindsOf(facts)).toEqual(['state-without-stack'])
  })
})

describe('each difference', () => {
  test('has one line and one step with something to type', () => {
    for (const { message, next } of findDifferences(everything()).differences) {
      expect(message).not.toContain('\n')
      expect(next).toMatch(/`[^`]+`/)
    }
  })

  test('is in the report, which is as reviewed', () => {
    const path = new URL('../../test/golden/export/report.md', import.meta.url)
    const text = differencesReport(findDifferences(everything()), NOW)
    if (process.env['LEASEHOLD_UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  test('with any text in it stays one item, mentions nobody, and is one word to a shell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
        const report = findDifferences(facts({ strays: [stray({ arn: text })] }))
        const markdown = differencesReport(report, NOW)
        expect(markdown.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1)
        expect(markdown.replaceAll(/`+[^`\n]*`+/g, '')).not.toMatch(/@acme|<script|<!--/)
        const word = report.differences[0]?.next.split('--resource-arn-list ')[1]?.slice(0, -1) ?? ''
        if (!/^[\w:/.,@+=-]+$/.test(word)) expect(word).toMatch(/^'(?:[^']|'\\'')*'$/s)
      }),
    )
  })

  test('of 10,000 the report shows as many as fit, and says how many there are', () => {
    const strays = Array.from({ length: 10_000 }, (_none, index) => stray({ arn: `${ARN}-${index}` }))
    const text = differencesReport(findDifferences(facts({ strays })), NOW)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toContain('10000 differences')
    expect(text).toMatch(/and \d+ more differences/)
  })
})

test('what could not be looked at is told, and makes no difference', () => {
  const unknown = [{ what: 'web/cms-db', why: 'the listing broke off.', next: 'run again' }]
  const report = findDifferences(facts({ unknown }))
  expect(report.differences).toEqual([])
  expect(differencesReport(report, NOW)).toContain('neither missing nor well')
})

const HOSTILE = [
  "x'; rm -rf / #",
  '@acme/everyone',
  '<script>alert(1)</script>',
  '```\n# head',
  '<!-- marker -->',
  '|a|b|',
]

function everything(): DifferenceFacts {
  return facts({
    leases: [
      sideOf({ state: 'absent' }),
      sideOf({ lease: 'payments/invoices', issue: 134, state: 'absent', wasApplied: false }),
      sideOf({
        lease: 'data/lake',
        ...aws({
          missing: [{ address: 'module.this.aws_s3_bucket.this', arn: `${ARN}-lake` }],
          unknown: [`${ARN}-lake-logs`],
        }),
      }),
      sideOf({ lease: 'data/events', ...drift(['tags']) }),
      sideOf({ lease: 'web/assets', priceToday: 2.1 }),
    ],
    unrendered: ['web/landing'],
    strandedStates: [{ lease: 'web/old', uid: UID }],
    strays: [
      stray({ kind: 'orphan', arn: 'arn:aws:sqs:eu-west-1:123456789012:acme-jobs' }),
      stray({
        kind: 'leftover',
        lease: 'data/trial-db',
        arn: 'arn:aws:rds:eu-west-1:123456789012:db:data-trial-db',
      }),
      stray({ kind: 'stranded', lease: 'web/lost', uid: `${'z'.repeat(25)}7`, arn: `${ARN}-lost` }),
    ],
    unknown: [
      {
        what: 'eu-central-1 of account 123456789012',
        why: 'the last sweep could not read it: AccessDenied.',
        next: 'start the workflow `on-schedule-sweep-cloud.yml` and look at its summary',
      },
    ],
  })
}

function kindsOf(given: Partial<DifferenceFacts>): readonly Difference['kind'][] {
  return findDifferences(facts(given)).differences.map(({ kind }) => kind)
}

function facts(given: Partial<DifferenceFacts>): DifferenceFacts {
  return { now: NOW, leases: [], unrendered: [], strandedStates: [], strays: [], unknown: [], ...given }
}

function sideOf(given: Partial<LeaseSide>): LeaseSide {
  const lease = given.lease ?? 'payments/reports'
  return {
    ...{
      lease,
      uid: UID,
      issue: 12,
      region: 'eu-west-1',
      state: 'present',
      wasApplied: true,
      isEnding: false,
    },
    backend: { type: 's3', bucket: 'states', key: stateKey(lease) },
    lastRecord: at('2026-11-23T09:00:00Z'),
    ...{ priceAtApply: 1.9, priceToday: 1.9, observed: undefined },
    ...given,
  }
}

function aws(given: Partial<NonNullable<NonNullable<LeaseSide['observed']>['aws']>>): Partial<LeaseSide> {
  return { observed: { aws: { missing: [], unknown: [], ...given } } }
}

function drift(attributes: readonly string[]): Partial<LeaseSide> {
  return {
    observed: {
      drift: { issue: 77, resources: [{ address: 'module.this.aws_s3_bucket.this', attributes }] },
    },
  }
}

function stray(given: Partial<SweptStray>): SweptStray {
  return {
    ...{ kind: 'orphan', arn: ARN, region: 'eu-west-1', uid: UID, lease: undefined },
    firstSeen: addHours(NOW, -48),
    ...given,
  }
}
