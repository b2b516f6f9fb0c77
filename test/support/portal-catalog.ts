import type { Catalog } from '../../src/formats/catalog.ts'
import type { RunRecordEvidence } from '../../src/formats/evidence.ts'
import { instantOf, millisecondsOf, type Instant } from '../../src/kit/brands.ts'
import { prettyJson } from '../../src/kit/canonical.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { parseDuration } from '../../src/lease/length.ts'
import { chainLines, ledgerFiles } from '../../src/ledger/ledger.ts'
import { at, runRecord, sha } from './leases.ts'

/** When the example is looked at. */
export const PORTAL_NOW = at('2026-11-26T09:30:00Z')
const DAY = 24 * 3_600_000

type Entry = Catalog['leases'][number]

/** One lease of the example: what it is, and when it became ready, in days before now. */
export interface Told {
  readonly lease: string
  readonly module: string
  readonly environment: string
  readonly owner: readonly [login: string, id: number]
  readonly usdMonth: number | null
  readonly ready: number
  readonly length: string
  readonly status?: Entry['status']
  readonly region?: string
  /** Days before now at which somebody changed it. */
  readonly changed?: number
  readonly drifted?: boolean
  /** Its state could not be read when the catalog was made. */
  readonly isStale?: boolean
  readonly outputs?: Entry['outputs']
  readonly message?: string
}

const ALICE = ['alice', 1001] as const
const BOB = ['bob', 1002] as const
const CAROL = ['carol', 1003] as const
const FEMI = ['femi', 1007] as const
const GRACE = ['grace', 1008] as const
const HENRIK = ['henrik', 1009] as const
const IMANI = ['imani', 1010] as const
const JUN = ['jun', 1011] as const
const KOFI = ['kofi', 1012] as const

const DATABASE = {
  arn: 'arn:aws:rds:eu-west-1:123456789012:db:payments-orders-db',
  database: 'orders',
  endpoint: 'orders-db.c1xyzabc.eu-west-1.rds.amazonaws.com:5432',
  secret_arn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-8f3a91c2-1c44',
  username: 'leasehold',
}

/** A company in the middle of a week. */
export const TOLD: readonly Told[] = [
  told('payments/orders-db', 'postgres', 'staging', ALICE, 31.64, 9, '21d', {
    changed: 2,
    outputs: DATABASE,
  }),
  told('payments/reports', 's3-bucket', 'prod', BOB, 23.5, 120, 'permanent', { changed: 70 }),
  told('payments/ledger-replica', 'postgres', 'prod', ALICE, 63.07, 64, '26w', { changed: 12 }),
  told('payments/load-test', 'web-service', 'dev', BOB, 59.13, 6.9, '7d'),
  told('payments/webhook-sandbox', 'web-service', 'dev', ALICE, 14.78, 5, '14d'),
  told('payments/fraud-features', 'postgres', 'staging', BOB, 91.91, 40, '84d', { drifted: true }),
  told('data/warehouse-stage', 's3-bucket', 'prod', CAROL, 235, 200, 'permanent', { changed: 90 }),
  told('data/ingest-buffer', 's3-bucket', 'staging', FEMI, 23.5, 21, '6w'),
  told('data/features-db', 'postgres', 'prod', CAROL, 91.91, 33, '26w'),
  told('data/notebook-cache', 'redis', 'dev', FEMI, 13.14, 12, '14d'),
  told('data/backfill-november', 'web-service', 'dev', CAROL, 59.13, 0, '3d', { status: 'requested' }),
  told('data/metrics-export', 's3-bucket', 'dev', FEMI, 2.35, 29.2, '30d'),
  told('checkout/basket', 'web-service', 'staging', GRACE, 29.57, 18, '28d', { changed: 1 }),
  told('checkout/basket-cache', 'redis', 'staging', GRACE, 26.28, 18, '28d'),
  told('checkout/orders-db', 'postgres', 'staging', HENRIK, 31.64, 3, '14d'),
  told('checkout/pr-4127', 'web-service', 'dev', HENRIK, 14.78, 1.2, '2d'),
  told('checkout/pr-4131', 'web-service', 'dev', GRACE, 14.78, 0.3, '2d'),
  told('checkout/peak-rehearsal', 'postgres', 'dev', HENRIK, 91.91, 8, '7d', { status: 'ending' }),
  told('checkout/exports', 's3-bucket', 'prod', GRACE, null, 80, 'permanent', { region: 'eu-central-1' }),
  told('mobile/push-gateway', 'web-service', 'prod', IMANI, 59.13, 75, '52w'),
  told('mobile/crash-dumps', 's3-bucket', 'prod', IMANI, 23.5, 140, '52w', { changed: 100, isStale: true }),
  told('search/index-blue', 'postgres', 'staging', JUN, 63.07, 10, '30d', {
    status: 'failed',
    message: 'AWS has no capacity for db.t4g.small in eu-west-1c; 5 of 7 resources exist and are kept',
  }),
  told('search/suggest-cache', 'redis', 'prod', KOFI, 26.28, 55, '26w'),
  told('search/crawler', 'web-service', 'dev', JUN, 29.57, 4, '7d'),
  told('search/old-index', 'postgres', 'staging', KOFI, 63.07, 45, '30d', { status: 'ended' }),
  told('mobile/beta-api', 'web-service', 'dev', IMANI, 14.78, 16, '7d', { status: 'ended' }),
  told('payments/orders-db', 'postgres', 'dev', BOB, 31.64, 50, '14d', { status: 'ended' }),
]

function told(
  lease: string,
  module: string,
  environment: string,
  owner: Told['owner'],
  usdMonth: number | null,
  ready: number,
  length: string,
  more: Partial<Told> = {},
): Told {
  return { lease, module, environment, owner, usdMonth, ready, length, ...more }
}

/** Letters that a uid may have, from a number: the same every time. */
export function uidOf(number: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567'
  let text = ''
  for (let rest = number * 2654435761 + 97; text.length < 26; rest = (rest * 48271 + 11) % 2147483647) {
    text += letters[rest % 32] ?? 'a'
  }
  return text
}

/** The files of a catalog branch that tells of these leases. */
export function catalogFiles(
  all: readonly Told[] = TOLD,
  observed: Catalog['observed'] = {},
  now: Instant = PORTAL_NOW,
  history: 'ledger' | 'no ledger' = 'ledger',
): Files {
  const entries = all.map((one, index) => entryOf(one, index, now))
  const records = (history === 'ledger' ? all : [])
    .flatMap((one, index) => recordsOf(one, index, now))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const lines = chainLines(undefined, records)
  const drifts = all.flatMap((one, index) =>
    one.drifted === true ? [[uidOf(index), drift(now)] as const] : [],
  )
  const catalog: Catalog = {
    version: 1,
    repository: { id: 900100200, name: 'acme/platform' },
    commit: '71aa02e5'.repeat(5),
    leases: [...entries].sort((a, b) => (`${a.lease}${a.uid}` < `${b.lease}${b.uid}` ? -1 : 1)),
    observed: {
      ...Object.fromEntries(drifts),
      reaper: {
        alarm: null,
        lastRun: { at: before(now, 0.02), url: 'https://github.com/acme/platform/actions/runs/9001' },
        overdue: { count: 0, p50Seconds: 0, p95Seconds: 0, oldest: null },
      },
      ...observed,
    },
    ledger: { sequence: lines.length, hash: lines.at(-1)?.hash ?? null },
    stale: all.flatMap((one, index) => (one.isStale === true ? [staleMark(one.lease, index, now)] : [])),
  }
  return new Map([['catalog.json', Buffer.from(prettyJson(catalog))], ...ledgerFiles(lines)])
}

function staleMark(lease: string, index: number, now: Instant): NonNullable<Catalog['stale']>[number] {
  return {
    source: 'state',
    lease,
    uid: uidOf(index),
    account: null,
    region: null,
    lastSeen: before(now, 0.4),
    reasonCode: 'access-denied',
    message: 'AWS refused to show the state',
  }
}

function drift(now: Instant): Record<string, unknown> {
  return {
    drift: {
      at: before(now, 0.2),
      drifted: true,
      digest: null,
      resources: [
        {
          address: 'module.this.aws_db_instance.this',
          actions: ['update'],
          attributes: ['backup_retention_period'],
        },
      ],
      issue: 214,
    },
  }
}

function before(now: Instant, days: number): Instant {
  return instantOf(Math.round((millisecondsOf(now) - days * DAY) / 1000) * 1000)
}

function entryOf(one: Told, index: number, now: Instant): Entry {
  const [team = '', name = ''] = one.lease.split('/')
  const status = one.status ?? 'ready'
  const isReady = status !== 'requested'
  const hours = parseDuration(one.length)
  const start = isReady ? before(now, one.ready) : null
  const end = start === null || hours === undefined ? null : before(now, one.ready - hours / 24)
  const isGone = status === 'ended'
  return {
    lease: one.lease,
    uid: uidOf(index),
    status,
    owner: { login: one.owner[0], id: one.owner[1] },
    team,
    name,
    environment: one.environment,
    module: { name: one.module, version: one.module === 'web-service' ? '2.0.1' : '1.0.0' },
    account: '123456789012',
    region: one.region ?? 'eu-west-1',
    outputs: isGone || !isReady ? {} : (one.outputs ?? outputsOf(one)),
    resources: isGone || !isReady ? [] : resourcesOf(one),
    price: { usdMonth: one.usdMonth, unpriced: one.usdMonth === null ? 2 : 0 },
    leaseLength: one.length,
    start,
    end,
    issue: 100 + index * 2,
    pullRequest: isReady ? 101 + index * 2 : null,
    lastRun: isReady
      ? {
          event: isGone ? 'ended' : status === 'failed' ? 'apply-failed' : 'applied',
          at: isGone && end !== null ? end : before(now, one.changed ?? one.ready),
          url: `https://github.com/acme/platform/actions/runs/${9100 + index}`,
        }
      : null,
  }
}

function outputsOf({ lease, module }: Told): Entry['outputs'] {
  const name = lease.replace('/', '-')
  if (module === 's3-bucket') return { arn: `arn:aws:s3:::acme-${name}`, bucket: `acme-${name}` }
  if (module === 'redis') return { endpoint: `${name}.xyz123.euw1.cache.amazonaws.com:6379` }
  if (module === 'web-service') return { url: `https://${name}.apps.acme.example` }
  return { database: name, endpoint: `${name}.c1xyzabc.eu-west-1.rds.amazonaws.com:5432` }
}

function resourcesOf({ lease, module }: Told): Entry['resources'] {
  const type =
    module === 's3-bucket' ? 'aws_s3_bucket' : module === 'postgres' ? 'aws_db_instance' : 'aws_ecs_service'
  const arn = module === 's3-bucket' ? `arn:aws:s3:::acme-${lease.replace('/', '-')}` : null
  return [
    { address: `module.this.${type}.this`, type, arn },
    { address: 'module.this.aws_security_group.this', type: 'aws_security_group', arn: null },
  ]
}

/** Its life as the runs recorded it: planned, applied after a review, changed, warned, ended. */
function recordsOf(one: Told, index: number, now: Instant): readonly RunRecordEvidence[] {
  const uid = uidOf(index)
  const status = one.status ?? 'ready'
  const hours = parseDuration(one.length)
  const actor = { login: one.owner[0], id: one.owner[1] }
  const approver = index % 3 === 0 ? { login: 'erin', id: 2002 } : { login: 'dana', id: 2001 }
  const record = (id: string, days: number, changes: Partial<RunRecordEvidence>): RunRecordEvidence => {
    const run = 9100 + index
    return runRecord({
      uid,
      lease: one.lease,
      id: `${id}-aaaaaaaaaaaa-${index}`,
      at: before(now, days),
      run: { id: String(run), attempt: 1, url: `https://github.com/acme/platform/actions/runs/${run}` },
      actor,
      issue: 100 + index * 2,
      pullRequest: 101 + index * 2,
      priceUsdMonth: one.usdMonth,
      requestSha: sha('b'),
      approvers: [],
      ...changes,
    })
  }
  const planned = record('planned', one.ready + 0.05, {
    event: 'planned',
    reasonCode: 'planned',
    message: '7 to add',
    approvers: [],
  })
  if (status === 'requested') return [planned]
  const isFailed = status === 'failed'
  const applied = record('applied', one.ready, {
    event: isFailed ? 'apply-failed' : 'applied',
    reasonCode: isFailed ? 'apply-failed' : 'applied',
    message: one.message ?? '7 resources were made',
    approvers: [approver],
    durationSeconds: 372,
  })
  const schedule = { login: 'leasehold', id: 0 }
  const kept = record('kept', Math.max(0, one.ready - 1), {
    event: 'kept',
    actor: schedule,
    message: 'it has not run out',
  })
  const changed =
    one.changed === undefined
      ? []
      : [
          record('applied-2', one.changed, {
            message: '1 resource was changed',
            approvers: [approver],
            durationSeconds: 95,
          }),
        ]
  const left = hours === undefined ? Number.POSITIVE_INFINITY : hours / 24 - one.ready
  const warned =
    left < 2
      ? [
          record('warned', Math.max(0, 2 - left), {
            event: 'warned',
            actor: schedule,
            reasonCode: 'warned',
            message: 'it ends in 2 days',
          }),
        ]
      : []
  const ended =
    status === 'ended'
      ? [
          record('ended', -left, {
            event: 'ended',
            actor: schedule,
            reasonCode: 'lease-ended',
            message: '7 of 7 resources destroyed, state empty, nothing left with its tags',
          }),
        ]
      : []
  return [planned, applied, kept, ...changed, ...warned, ...ended]
}
