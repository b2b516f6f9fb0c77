import { expect, test } from '@jest/globals'
import type { Catalog } from '../formats/catalog.ts'
import { memoryTree } from '../platform/tree.ts'
import { planPortal } from '../run/portal/portal.ts'
import { catalogFiles, TOLD } from '../../test/support/portal-catalog.ts'
import { portalPlatform } from '../../test/support/portal-platform.ts'
import { driftOf, newestInstant, staleSince, staleSources } from './observed.ts'
import { DATA, type LeaseDetails, type Site } from './site.ts'
import { VALIDATOR_HELPERS, validatorScript } from './validators.ts'

async function build(published = catalogFiles(), platform = portalPlatform()) {
  const planned = await planPortal({
    tree: memoryTree('tree', platform),
    published: memoryTree('catalog', published),
    app: new Map([['index.html', Buffer.from('app')]]),
    server: 'https://github.com',
  })
  return planned
}

async function filesOf(published = catalogFiles()) {
  const planned = await build(published)
  if (!planned.ok) throw new Error(planned.problems[0]?.message)
  const read = <T>(path: string): T =>
    JSON.parse(Buffer.from(planned.value.files.get(path) ?? []).toString()) as T
  return { files: planned.value.files, read }
}

test('the same catalog gives the same bytes', async () => {
  const [first, second] = await Promise.all([filesOf(), filesOf()])
  expect([...first.files]).toEqual([...second.files])
})

test('the first file says what every page needs', async () => {
  const { read } = await filesOf()
  const site = read<Site>(DATA.site)
  expect(site.repository).toEqual({ name: 'acme/platform', url: 'https://github.com/acme/platform' })
  expect(site.asOf).toBe('2026-11-26T09:30:00.000Z')
  expect(site.modules.map(({ name, price }) => [name, price])).toEqual([
    ['postgres', { from: 14.95, to: 63.07 }],
    ['redis', { from: 13.14, to: 26.28 }],
    ['s3-bucket', { from: 0.28, to: 28 }],
    ['web-service', { from: 14.78, to: 59.13 }],
  ])
  expect(site.teams.find(({ name }) => name === 'payments')?.budgetUsdMonth).toBe(500)
})

test('a lease’s file tells its history oldest first, without what was only looked at', async () => {
  const { read } = await filesOf()
  const site = read<{ rows: [string, string][] }>(DATA.leases)
  const uid = site.rows.find(([, name]) => name === 'features-db')?.[0] ?? ''
  const details = read<Record<string, LeaseDetails>>(DATA.details(uid))[uid]
  expect(details?.history.map(({ event }) => event)).toEqual(['planned', 'applied'])
  expect(details?.outputs.map(({ name }) => name)).toEqual(['database', 'endpoint'])
})

test('the form of a module keeps the order of its inputs', async () => {
  const { read } = await filesOf()
  const { inputs } = read<{ inputs: { properties: object } }>(DATA.module('postgres'))
  expect(Object.keys(inputs.properties)).toEqual([
    ...['size', 'postgres_version', 'backup_days', 'deletion_protection'],
  ])
})

test.each([
  ['no catalog', [['catalog.json', undefined]], 'catalog-unreadable', 'catalog.json'],
  ['a catalog that is cut off', [['catalog.json', '{"version": 1,']], 'catalog-unreadable', 'catalog.json'],
  ['a catalog of another form', [['catalog.json', '{"version": 2}']], 'not-allowed', 'catalog.json'],
  [
    'a line that is none',
    [['ledger/2026/11.jsonl', 'nonsense\n']],
    'catalog-unreadable',
    'ledger/2026/11.jsonl',
  ],
] as const)('%s is a problem that says where', async (_what, changes, code, file) => {
  const published = new Map(catalogFiles())
  for (const [path, text] of changes) {
    if (text === undefined) published.delete(path)
    else published.set(path, Buffer.from(text))
  }
  const planned = await build(published)
  expect(planned.ok ? [] : planned.problems.map((one) => [one.code, one.file])).toContainEqual([code, file])
})

test('what was only observed is told with the time of its oldest part', () => {
  const catalog = JSON.parse(
    Buffer.from(catalogFiles(TOLD.slice(0, 1)).get('catalog.json') ?? []).toString(),
  ) as Catalog
  const uid = catalog.leases[0]?.uid ?? ''
  const mark = (source: 'state' | 'evidence' | 'aws', own: string | null, lastSeen: string | null) => ({
    ...{ source, uid: own, lastSeen, lease: null, account: null, region: null },
    ...{ reasonCode: 'unreadable', message: 'it could not be read' },
  })
  const held = {
    ...catalog,
    observed: {
      sync: { at: '2026-11-27T00:00:00.000Z', regions: [] },
      [uid]: {
        drift: {
          at: '2026-11-26T03:00:00.000Z',
          drifted: true,
          digest: null,
          resources: [{ address: 'a', actions: ['update'], attributes: ['tags'] }],
          issue: 7,
        },
      },
    },
    stale: [
      mark('state', uid, '2026-11-20T00:00:00.000Z'),
      mark('evidence', uid, '2026-11-19T00:00:00.000Z'),
      mark('aws', null, null),
    ],
  }
  expect(driftOf(held, uid)).toEqual({
    at: '2026-11-26T03:00:00.000Z',
    issue: 7,
    resources: [{ address: 'a', attributes: ['tags'] }],
  })
  expect(driftOf(held, 'other')).toBeNull()
  expect(staleSince(held, uid)).toBe('2026-11-19T00:00:00.000Z')
  expect(staleSince(held, 'other')).toBeNull()
  expect(staleSources(held)).toEqual([{ source: 'aws', since: '1970-01-01T00:00:00.000Z' }])
  expect(newestInstant(held, undefined)).toBe('2026-11-27T00:00:00.000Z')
})

test('a module’s check asks for no other part of Ajv than the app has', () => {
  const inputs = {
    type: 'object',
    properties: {
      a: { type: 'string', minLength: 2, format: 'nobody knows it' },
      b: { type: 'array', uniqueItems: true, items: { enum: [{ x: 1 }] } },
    },
  }
  const asked = [...validatorScript({ name: 'odd', inputs }).matchAll(/require\("([^"]+)"\)/g)]
  expect(asked.map(([, name]) => name)).toEqual([...VALIDATOR_HELPERS].sort().reverse())
})
