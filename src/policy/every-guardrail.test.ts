import { describe, expect, test } from '@jest/globals'
import {
  BUCKET,
  configOf,
  lengthOf,
  made,
  moduleOf,
  onPlan,
  onRequest,
  planFixture,
  planOf,
  PRICES,
  requestOf,
} from '../../test/fixtures/policy.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { Finding } from '../formats/finding.ts'
import { usd } from '../kit/brands.ts'
import { planDigest } from '../plan/plan.ts'
import { judgeAnyPlan, judgeRequest, RULES } from './judge.ts'

type Rules = Guardrails['rules']
type Name = keyof Rules & string
type Case = () => readonly Finding[]
type Cases = Partial<Record<Finding['status'], Case>>

/** One line of each kind for every guardrail; the tables beside this have the rest. What a rule cannot say is left out. */
interface Row {
  readonly request?: Cases
  readonly plan?: Cases
}

const hard = <Option extends object>(options: Option): Option & { readonly level: 'hard' } => {
  return { level: 'hard', ...options }
}
const withFiles = (text: string) => ({ ...moduleOf(), files: new Map([['main.tf', Buffer.from(text)]]) })
const call = (source: string) =>
  planOf([], { configuration: { root_module: { module_calls: { far: { source } } } } })
const region = (
  expression: { readonly constant_value: string } | { readonly references: readonly string[] },
) =>
  planOf([], {
    configuration: { provider_config: { aws: { name: 'aws', expressions: { region: expression } } } },
  })
const noCode = () => {
  const { configuration: _configuration, ...plan } = planOf([BUCKET])
  return plan
}
const byTeam = (rules: Rules, others: Parameters<typeof judgeRequest>[0]['others']): readonly Finding[] => {
  const [payments] = configOf().teams.values()
  if (payments === undefined) throw new Error('the fixture has no team')
  const config = configOf({ teams: new Map([['payments', { ...payments, maxLeases: 1 }]]) })
  const facts = { request: requestOf(), module: moduleOf(), config, prices: PRICES, others }
  return judgeRequest({ ...facts, guardrails: { version: 1, rules } })
}

const NAMES: Rules = { naming: hard({ resources: { aws_s3_bucket: { bucket: 'acme-.*' } } }) }
const MODULES: Rules = { 'module-allowed': hard({ modules: { dev: ['s3-bucket'] } }) }
const VERSIONS: Rules = { 'module-version': hard({ versions: { dev: { 's3-bucket': '~> 1.0' } } }) }
const REGIONS: Rules = { 'region-allowed': hard({ regions: { dev: ['eu-west-1'] } }) }
const SERVICES: Rules = { 'service-allowed': hard({ types: { dev: ['aws_s3_*'] } }) }
const SIZES: Rules = {
  'size-allowed': hard({
    sizes: { dev: { 's3-bucket': { class: ['small'] } } },
    types: { dev: { aws_ebs_volume: { size: ['1'] } } },
  }),
}
const LENGTH: Rules = { 'lease-length': hard({}) }
const CEILING: Rules = { 'price-ceiling': hard({ 'usd-month': { dev: 2.3 } }) }
const BUDGET: Rules = { 'team-budget': hard({}) }
const QUOTA: Rules = { 'team-quota': hard({}) }
const DATA: Rules = { 'data-loss': hard({}) }
const TAGS: Rules = { 'required-tags': hard({ tags: ['team'] }) }
const ENCRYPTION: Rules = { encryption: hard({}) }
const TRANSIT: Rules = { 'encryption-in-transit': hard({}) }
const PUBLIC: Rules = { 'public-access': hard({}) }
const BLOCKED: Rules = { 'blocked-constructs': hard({}) }

const volume = (after: object, unknown: object = {}) => planOf([made('aws_ebs_volume', after, unknown)])
const topic = (after: object, unknown: object = {}) => planOf([made('aws_sns_topic', after, unknown)])
const queue = (after: object) => planOf([made('aws_sqs_queue_policy', after)])
const cache = (after: object, unknown: object = {}) =>
  planOf([made('aws_elasticache_replication_group', after, unknown)])
const allow = (principal: string): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'sqs:*', Principal: { AWS: principal } }] })
const gone = planOf([{ type: 'aws_db_instance', after: null, actions: ['delete'] }])

const GUARDRAILS: Readonly<Record<Name, Row>> = {
  naming: {
    request: {
      pass: () => onRequest(NAMES),
      fail: () => onRequest(NAMES, { name: 'a'.repeat(41) }),
    },
    plan: {
      pass: () => onPlan(NAMES, planOf([made('aws_s3_bucket', { bucket: 'acme-reports' })])),
      fail: () => onPlan(NAMES, planOf([made('aws_s3_bucket', { bucket: 'reports' })])),
      unknown: () => onPlan(NAMES, planOf([made('aws_s3_bucket', {}, { bucket: true })])),
    },
  },
  'module-allowed': {
    request: { pass: () => onRequest(MODULES), fail: () => onRequest(MODULES, { module: 'postgres' }) },
  },
  'module-version': {
    request: {
      pass: () => onRequest(VERSIONS),
      fail: () => onRequest(VERSIONS, {}, { module: moduleOf({ version: '2.0.0' }) }),
    },
    plan: {
      pass: () => onPlan(VERSIONS, planFixture('private-bucket')),
      fail: () => onPlan(VERSIONS, call('git::https://example.com/far.git')),
      unknown: () => onPlan(VERSIONS, noCode()),
    },
  },
  'region-allowed': {
    request: { pass: () => onRequest(REGIONS), fail: () => onRequest(REGIONS, { region: 'us-west-2' }) },
    plan: {
      pass: () => onPlan(REGIONS, planFixture('private-bucket')),
      fail: () => onPlan(REGIONS, region({ constant_value: 'us-west-2' })),
      unknown: () => onPlan(REGIONS, region({ references: ['var.region'] })),
    },
  },
  'service-allowed': {
    request: {
      pass: () => onRequest(SERVICES, {}, { module: withFiles('resource "aws_s3_bucket" "x" {\n}\n') }),
      fail: () => onRequest(SERVICES, {}, { module: withFiles('resource "aws_instance" "x" {\n}\n') }),
    },
    plan: {
      pass: () => onPlan(SERVICES, planFixture('private-bucket')),
      fail: () => onPlan(SERVICES, planFixture('violations')),
      unknown: () => judgeAnyPlan({ plan: planOf([BUCKET]), guardrails: { version: 1, rules: SERVICES } }),
    },
  },
  'size-allowed': {
    request: {
      pass: () => onRequest(SIZES),
      fail: () => onRequest(SIZES, { inputs: { class: 'large', objects_at_end: 'keep' } }),
    },
    plan: {
      pass: () => onPlan(SIZES, volume({ size: 1 })),
      fail: () => onPlan(SIZES, volume({ size: 900 })),
      unknown: () => onPlan(SIZES, volume({}, { size: true })),
    },
  },
  'lease-length': {
    request: {
      pass: () => onRequest(LENGTH),
      fail: () => onRequest(LENGTH, { length: lengthOf(721) }),
    },
  },
  'price-ceiling': {
    request: {
      pass: () => onRequest(CEILING),
      fail: () => onRequest({ 'price-ceiling': hard({ 'usd-month': { dev: 2 } }) }),
      unknown: () => onRequest(CEILING, { region: 'us-west-2' }),
    },
  },
  'team-budget': {
    request: {
      pass: () => byTeam(BUDGET, []),
      fail: () =>
        byTeam(BUDGET, [{ lease: 'payments/other', price: { usdMonth: usd(500), unpriced: 0, lines: [] } }]),
      unknown: () => byTeam(BUDGET, undefined),
    },
  },
  'team-quota': {
    request: {
      pass: () => byTeam(QUOTA, []),
      fail: () => byTeam(QUOTA, [{ lease: 'payments/other', price: undefined }]),
      unknown: () => byTeam(QUOTA, undefined),
    },
  },
  'data-loss': {
    plan: {
      pass: () => onPlan(DATA, gone, { acceptDataLoss: planDigest(gone) }),
      fail: () => onPlan(DATA, gone),
    },
  },
  'required-tags': {
    plan: {
      pass: () => onPlan(TAGS, topic({ tags_all: { team: 'payments' } })),
      fail: () => onPlan(TAGS, topic({ tags_all: {} })),
      unknown: () => onPlan(TAGS, topic({}, { tags_all: true })),
    },
  },
  encryption: {
    plan: {
      pass: () => onPlan(ENCRYPTION, volume({ encrypted: true })),
      fail: () => onPlan(ENCRYPTION, volume({ encrypted: false })),
      unknown: () => onPlan(ENCRYPTION, volume({}, { encrypted: true })),
    },
  },
  'encryption-in-transit': {
    plan: {
      pass: () => onPlan(TRANSIT, cache({ transit_encryption_enabled: true })),
      fail: () => onPlan(TRANSIT, cache({ transit_encryption_enabled: false })),
      unknown: () => onPlan(TRANSIT, cache({}, { transit_encryption_enabled: true })),
    },
  },
  'public-access': {
    plan: {
      pass: () => onPlan(PUBLIC, queue({ policy: allow('123456789012') })),
      fail: () => onPlan(PUBLIC, queue({ policy: allow('*') })),
      unknown: () =>
        onPlan(
          PUBLIC,
          planOf([made('aws_sqs_queue_policy', {}, { policy: true }, { policy: ['aws_iam_role.x.arn'] })]),
        ),
    },
  },
  'blocked-constructs': {
    request: {
      pass: () => onRequest(BLOCKED, {}, { module: withFiles('resource "aws_s3_bucket" "x" {\n}\n') }),
      fail: () => onRequest(BLOCKED, {}, { module: withFiles('data "external" "x" {\n}\n') }),
    },
    plan: {
      pass: () => onPlan(BLOCKED, planFixture('private-bucket')),
      fail: () => onPlan(BLOCKED, call('git::https://example.com/far.git')),
      unknown: () => onPlan(BLOCKED, noCode()),
    },
  },
}

/** Rules that have nothing that could be unknown: what they compare stands in the request and in our own files. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set([
  ...['request naming', 'request module-allowed', 'request module-version', 'request region-allowed'],
  ...['request service-allowed', 'request size-allowed', 'request lease-length'],
  ...['request blocked-constructs', 'plan data-loss'],
])

function phasesOf({ request, plan }: Row): readonly (readonly [string, Cases])[] {
  return [
    ...(request === undefined ? [] : [['request', request] as const]),
    ...(plan === undefined ? [] : [['plan', plan] as const]),
  ]
}

const cases = Object.entries(GUARDRAILS).flatMap(([rule, row]) =>
  phasesOf(row).flatMap(([phase, byStatus]) =>
    Object.entries(byStatus).map(([status, judge]) => ({ rule, phase, status, judge })),
  ),
)

describe('every guardrail', () => {
  test.each(cases)('$rule on the $phase: $status', ({ rule, phase, status, judge }) => {
    const found = judge().filter((finding) => finding.phase === phase && finding.status === status)
    expect(found[0]).toMatchObject({ rule, level: 'hard' })
  })

  test('that is judged has its lines here', () => {
    expect(Object.keys(GUARDRAILS).sort()).toEqual(RULES.map(({ id }) => id).sort())
    for (const [rule, row] of Object.entries(GUARDRAILS))
      for (const [phase, byStatus] of phasesOf(row)) {
        const wanted = ALWAYS_KNOWN.has(`${phase} ${rule}`) ? ['fail', 'pass'] : ['fail', 'pass', 'unknown']
        expect([rule, phase, Object.keys(byStatus).sort()]).toEqual([rule, phase, wanted])
      }
  })
})
