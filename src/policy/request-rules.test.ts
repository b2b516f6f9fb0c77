import { describe, expect, test } from '@jest/globals'
import { configOf, lengthOf, moduleOf, onPlan, onRequest, planOf } from '../../test/fixtures/policy.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { LeaseRequest } from '../request/request.ts'

type Rules = Guardrails['rules']

describe('naming', () => {
  const rules: Rules = { naming: { level: 'hard' } }
  test.each([
    ['a name of the longest length', { name: 'a'.repeat(40) }, undefined, 'pass'],
    ['one character more', { name: 'a'.repeat(41) }, undefined, 'fail'],
    ['a name that follows the pattern', { name: 'app-reports' }, '^app-', 'pass'],
    ['a name that does not', { name: 'reports' }, '^app-', 'fail'],
  ])('%s', (_title, change, pattern, status) => {
    const config = configOf({ naming: { pattern, maxLength: 40 } })
    expect(onRequest(rules, change, { config })).toMatchObject([{ rule: 'naming', status }])
  })
})

describe('module-allowed', () => {
  const rules: Rules = { 'module-allowed': { level: 'hard', modules: { dev: ['s3-bucket', 'queue'] } } }
  test.each([
    ['a module of the environment', {}, 'pass'],
    ['another module', { module: 'postgres' }, 'fail'],
    ['an environment that the rule does not name', { environment: 'prod' }, 'fail'],
  ])('%s', (_title, change, status) => {
    expect(onRequest(rules, change)).toMatchObject([{ rule: 'module-allowed', status }])
  })

  test('says line, field, what is allowed and what to type', () => {
    expect(onRequest(rules, { module: 'postgres' })[0]).toMatchObject({
      file: 'requests/payments/reports.yaml',
      line: 1,
      field: '/module',
      allowed: ['s3-bucket', 'queue'],
      remedy: '`module: s3-bucket`',
    })
  })
})

describe('region-allowed', () => {
  const rules: Rules = {
    'region-allowed': { level: 'hard', regions: { dev: ['eu-west-1', 'eu-central-1'] } },
  }
  test.each([
    ['a region of the environment', {}, 'pass'],
    ['another region', { region: 'us-west-2' }, 'fail'],
    ['an environment that the rule does not name', { environment: 'prod' }, 'fail'],
  ])('on the request: %s', (_title, change, status) => {
    expect(onRequest(rules, change)).toMatchObject([{ rule: 'region-allowed', status, phase: 'request' }])
  })

  test('says line, field, what is allowed and what to type', () => {
    expect(onRequest(rules, { region: 'us-west-2' })[0]).toMatchObject({
      message: '`us-west-2` is not allowed in dev',
      line: 4,
      column: 1,
      field: '/region',
      allowed: ['eu-west-1', 'eu-central-1'],
      remedy: '`region: eu-west-1`',
    })
  })

  test.each([
    ['the provider stands in an allowed region', { constant_value: 'eu-central-1' }, 'pass'],
    ['the provider stands elsewhere', { constant_value: 'us-west-2' }, 'fail'],
    ['the region comes from a variable', { references: ['var.region'] }, 'unknown'],
  ])('on the plan: %s', (_title, region, status) => {
    const plan = planOf([], {
      configuration: { provider_config: { aws: { name: 'aws', expressions: { region } } } },
    })
    expect(onPlan(rules, plan)).toMatchObject([{ status, phase: 'plan', resource: 'provider.aws' }])
  })

  test('on the plan: every provider is looked at', () => {
    const plan = planOf([], {
      configuration: {
        provider_config: {
          aws: { name: 'aws', expressions: { region: { constant_value: 'eu-west-1' } } },
          'aws.far': { name: 'aws', expressions: { region: { constant_value: 'us-west-2' } } },
          terraform: { name: 'terraform' },
        },
      },
    })
    expect(onPlan(rules, plan).map(({ resource, status }) => [resource, status])).toEqual([
      ['provider.aws', 'pass'],
      ['provider.aws.far', 'fail'],
    ])
  })

  test('on the plan: no provider at all is unknown, never a pass', () => {
    expect(onPlan(rules, planOf([], { configuration: {} }))).toMatchObject([{ status: 'unknown' }])
  })
})

describe('size-allowed', () => {
  const rules: Rules = {
    'size-allowed': {
      level: 'hard',
      sizes: { dev: { 's3-bucket': { class: ['scratch', 'standard'], replicas: [1, 2] } } },
    },
  }
  test.each<[string, LeaseRequest['inputs'], string, string]>([
    ['allowed values', { class: 'scratch', replicas: 2 }, 'pass', 'pass'],
    ['a class that is not allowed', { class: 'archive', replicas: 1 }, 'fail', 'pass'],
    ['a number that is not allowed', { class: 'standard', replicas: 3 }, 'pass', 'fail'],
    ['a text is not a number', { class: 'standard', replicas: '1' }, 'pass', 'fail'],
    ['an input that is missing', { replicas: 1 }, 'fail', 'pass'],
  ])('%s', (_title, inputs, first, second) => {
    expect(onRequest(rules, { inputs }).map(({ status }) => status)).toEqual([first, second])
  })

  test('says line, field and what is allowed', () => {
    expect(onRequest(rules, { inputs: { class: 'archive', replicas: 1 } })[0]).toMatchObject({
      line: 7,
      field: '/inputs/class',
      allowed: ['scratch', 'standard'],
      remedy: '`class: scratch`',
    })
  })

  test('an environment without limits passes, and says why', () => {
    expect(onRequest(rules, { environment: 'prod' })).toMatchObject([
      { status: 'pass', message: 'prod sets no limits on the sizes of `s3-bucket`' },
    ])
  })
})

describe('lease-length', () => {
  const rules: Rules = { 'lease-length': { level: 'hard' } }
  const permanent = { kind: 'permanent' } as const
  test.each<[string, Partial<LeaseRequest>, string | undefined, string]>([
    ['the longest of the environment', { length: lengthOf(720) }, undefined, 'pass'],
    ['an hour more', { length: lengthOf(721) }, undefined, 'fail'],
    ['the longest of the module', { length: lengthOf(240) }, '10d', 'pass'],
    ['more than the module allows', { length: lengthOf(241) }, '10d', 'fail'],
    ['the module cannot allow more than the environment', { length: lengthOf(721) }, '90d', 'fail'],
    ['permanent where it is not allowed', { length: permanent }, undefined, 'fail'],
    ['permanent where it is', { length: permanent, environment: 'prod' }, undefined, 'pass'],
    [
      'permanent, of a module with a longest length',
      { length: permanent, environment: 'prod' },
      '10d',
      'fail',
    ],
    ['an environment that does not exist', { environment: 'moon' }, undefined, 'fail'],
  ])('%s', (_title, change, max, status) => {
    const module = moduleOf(max === undefined ? {} : { lease: { max } })
    expect(onRequest(rules, change, { module })).toMatchObject([{ rule: 'lease-length', status }])
  })

  test('says what was asked, what is allowed and what to type', () => {
    expect(onRequest(rules, { length: lengthOf(2880) })[0]).toMatchObject({
      message: '120 days; dev allows 30 days',
      line: 5,
      field: '/lease',
      remedy: '`lease: 30d` (the most)',
    })
  })
})

describe('price-ceiling', () => {
  const rules = (ceiling: number): Rules => ({
    'price-ceiling': { level: 'hard', 'usd-month': { dev: ceiling } },
  })
  const storage = { price: 'storage', quantity: 100, unit: 'GB-month', label: 'storage' }
  const gold = { price: 'gold', quantity: 1, unit: 'bar', label: 'gold' }
  test.each([
    ['at the ceiling', 2.3, [storage], 'pass'],
    ['a cent over it', 2.29, [storage], 'fail'],
    ['nothing has a price', 100, [gold], 'unknown'],
    ['a part has no price', 100, [storage, gold], 'unknown'],
    ['the part that has one is over it already', 1, [storage, gold], 'fail'],
    ['no formula', 100, undefined, 'unknown'],
  ])('%s', (_title, ceiling, price, status) => {
    const { price: _price, ...manifest } = moduleOf().manifest
    const module = { ...moduleOf(), manifest: price === undefined ? manifest : { ...manifest, price } }
    expect(onRequest(rules(ceiling), {}, { module })).toMatchObject([{ rule: 'price-ceiling', status }])
  })

  test('a region without a figure is unknown, never free', () => {
    expect(onRequest(rules(100), { region: 'us-west-2' })).toMatchObject([
      { status: 'unknown', message: 'no price is known for storage in us-west-2' },
    ])
  })

  const LIST = { service: 'AmazonS3', 'usage-type': 'TimedStorage-ByteHrs', unit: 'GB-Mo' }
  const offered = (offer?: typeof LIST) => {
    const storage = {
      unit: 'GB-month',
      source: 'https://x',
      date: '2026-11-23',
      usd: {},
      ...(offer && { offer }),
    }
    return { version: 1, currency: 'USD', fetched: '2026-11-23', prices: { storage } } as const
  }
  const update =
    'ask the platform team to run `leasehold prices update --open`, which brings what AWS asks there into prices/aws.yaml: `storage`'
  const byHand = (region: string) =>
    `ask the platform team for a figure for \`${region}\`, with its source and date, in prices/aws.yaml: \`storage\``
  test.each([
    ['a price that AWS’s list has', 'eu-west-1', offered(LIST), update],
    ['one that is kept by hand', 'eu-west-1', offered(), byHand('eu-west-1')],
    ['a region that no environment has', 'us-west-2', offered(LIST), byHand('us-west-2')],
  ])('says what to do about %s', (_title, region, prices, remedy) => {
    expect(onRequest(rules(100), { region }, { prices })).toMatchObject([{ status: 'unknown', remedy }])
  })

  test('says what to do about a module without a formula', () => {
    const { price: _price, ...manifest } = moduleOf().manifest
    expect(onRequest(rules(100), {}, { module: { ...moduleOf(), manifest } })).toMatchObject([
      {
        status: 'unknown',
        remedy:
          'ask the platform team to give `modules/s3-bucket/module.yaml` a `price` (`price: []` if it costs nothing)',
      },
    ])
  })

  test('an environment without a ceiling passes, and says so', () => {
    expect(onRequest(rules(0), { environment: 'prod' })).toMatchObject([
      { status: 'pass', message: 'prod has no price ceiling' },
    ])
  })
})
