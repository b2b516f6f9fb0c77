import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import {
  applied,
  applyBegun,
  at,
  configOf,
  END,
  endBegun,
  factsOf,
  manifestOf,
  OTHER_UID,
  runRecord,
  sha,
  START,
  stateOf,
  tombstone,
  UID,
  warning,
} from '../../test/support/leases.ts'
import { catalogFormat } from '../formats/catalog.ts'
import type { ModuleManifest } from '../formats/module.ts'
import type { Json } from '../kit/canonical.ts'
import { validator } from '../kit/schema.ts'
import type { LeaseFacts } from '../lease/facts.ts'
import { buildCatalog, catalogText } from './build.ts'
import { catalogEntry, endedEntry, type CatalogLease } from './entry.ts'

const MODULE: ModuleManifest = {
  name: 's3-bucket',
  version: '1.0.0',
  title: 'S3 bucket',
  description: 'A private bucket.',
  providers: {},
  inputs: {},
  outputs: {
    bucket: { description: 'Name' },
    secret: { description: 'Key', sensitive: true },
    token: { description: 'Token' },
  },
}

describe('an entry', () => {
  test('tells what a lease is', () => {
    expect(catalogEntry(leaseOf(), configOf())).toMatchObject({
      lease: 'payments/reports',
      status: 'ready',
      outputs: { bucket: 'acme-reports' },
      resources: [
        {
          address: 'module.this.aws_s3_bucket.this',
          type: 'aws_s3_bucket',
          arn: 'arn:aws:s3:::acme-reports',
        },
        { address: 'module.this.aws_s3_bucket_versioning.this', type: 'aws_s3_bucket_versioning', arn: null },
      ],
      price: { usdMonth: 1.9, unpriced: 0 },
      start: START,
      end: END,
      leaseLength: '14d',
      pullRequest: 13,
      lastRun: { event: 'applied', at: START, url: null },
    })
  })

  test('S14: keeps every output back that module or state calls sensitive, or that no module declares', () => {
    const text = catalogText(catalogOf([leaseOf()]))
    for (const secret of ['hidden-by-module', 'hidden-by-state', 'undeclared'])
      expect(text).not.toContain(secret)
  })

  test('S14: has no output at all when the module cannot be read', () => {
    expect(catalogEntry(leaseOf({}, { module: undefined }), configOf()).outputs).toEqual({})
  })

  test.each<[string, Partial<LeaseFacts>, string]>([
    ['merged and not applied', { state: { kind: 'absent' }, evidence: [] }, 'requested'],
    ['being applied', { evidence: [applyBegun()] }, 'requested'],
    ['applied', {}, 'ready'],
    ['warned', { evidence: [applyBegun(), applied(), warning('2d', '2026-12-05T09:10:00Z')] }, 'ready'],
    ['failed after it was ready', { evidence: [applied(), later('apply-failed')] }, 'failed'],
    ['its request deleted', { request: { kind: 'missing' } }, 'ending'],
    ['being ended', { evidence: [applied(), endBegun()] }, 'ending'],
    ['its state lost', { evidence: [applied(), later('state-lost')] }, 'state-lost'],
    ['its state gone', { state: { kind: 'absent' } }, 'state-lost'],
    ['tombstoned', { evidence: [applied(), endBegun(), tombstone()] }, 'ended'],
  ])('of a lease %s', (_words, facts, status) => {
    expect(catalogEntry(leaseOf(facts), configOf()).status).toBe(status)
  })

  test('a run that only looked is not its last run', () => {
    const evidence = [applied(), later('kept')]
    expect(catalogEntry(leaseOf({ evidence }), configOf()).lastRun?.event).toBe('applied')
  })
})

describe('the catalog', () => {
  const other = leaseOf({
    manifest: manifestOf('data/lake', OTHER_UID),
    lease: 'data/lake',
    evidence: [],
    state: { kind: 'absent' },
  })

  test('is valid, and has the same bytes whatever the order of its sources', () => {
    const leases = [
      leaseOf(),
      other,
      leaseOf({ lease: 'payments/a2', manifest: manifestOf('payments/a2', UID.replace('a', 'b')) }),
    ]
    const expected = catalogText(catalogOf(leases))
    expect(validator(catalogFormat)(JSON.parse(expected))).toMatchObject({ ok: true })
    fc.assert(
      fc.property(fc.shuffledSubarray(leases, { minLength: 3 }), (shuffled) => {
        expect(catalogText(catalogOf(shuffled))).toBe(expected)
      }),
    )
  })

  test('keeps an ended lease whose files are gone, without what it had', () => {
    const entry = endedEntry(
      catalogEntry(leaseOf(), configOf()),
      { at: at('2026-12-07T10:05:00Z'), run: { id: '9', attempt: 1, url: null } },
      { start: START, end: END },
    )
    const catalog = catalogOf([other], [tombstone({ entry: { ...entry } })])
    expect(catalog.leases.map((one) => [one.lease, one.status])).toEqual([
      ['data/lake', 'requested'],
      ['payments/reports', 'ended'],
    ])
    expect(catalog.leases[1]).toMatchObject({ outputs: {}, resources: [], lastRun: { event: 'ended' } })
    expect(validator(catalogFormat)(catalog)).toMatchObject({ ok: true })
  })

  test('leaves a tombstone out whose entry is no entry', () => {
    expect(catalogOf([], [tombstone({ entry: { lease: 'x' } })]).leases).toEqual([])
  })
})

function later(event: 'apply-failed' | 'state-lost' | 'kept') {
  return runRecord({ id: `${event}-1`, event, at: at('2026-11-24T09:00:00Z') })
}

function catalogOf(
  leases: readonly CatalogLease[],
  tombstones: readonly ReturnType<typeof tombstone>[] = [],
) {
  return buildCatalog({
    config: configOf(),
    commit: sha('c'),
    entries: leases.map((lease) => catalogEntry(lease, configOf())),
    tombstones,
    observed: {},
    stale: [],
    ledger: { sequence: 0, hash: null },
  })
}

function leaseOf(facts: Partial<LeaseFacts> = {}, lease: Partial<CatalogLease> = {}): CatalogLease {
  const outputs = new Map<string, { sensitive: boolean; value: Json }>([
    ['bucket', { sensitive: false, value: 'acme-reports' }],
    ['secret', { sensitive: false, value: 'hidden-by-module' }],
    ['token', { sensitive: true, value: 'hidden-by-state' }],
    ['internal', { sensitive: false, value: 'undeclared' }],
  ])
  const managed = { mode: 'managed' as const }
  const resources = [
    {
      ...managed,
      address: 'module.this.aws_s3_bucket_versioning.this',
      type: 'aws_s3_bucket_versioning',
      attributes: { id: 'x' },
    },
    {
      ...managed,
      address: 'module.this.aws_s3_bucket.this',
      type: 'aws_s3_bucket',
      attributes: { arn: 'arn:aws:s3:::acme-reports' },
    },
    { mode: 'data' as const, address: 'data.aws_region.this', type: 'aws_region', attributes: {} },
  ]
  return {
    facts: factsOf({ state: { kind: 'present', state: stateOf({ outputs, resources }) }, ...facts }),
    module: MODULE,
    price: { usdMonth: 1.9, unpriced: 0 },
    leaseLength: '14d',
    ...lease,
  }
}
