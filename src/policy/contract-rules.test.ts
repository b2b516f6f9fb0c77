import { describe, expect, test } from '@jest/globals'
import {
  BUCKET,
  configOf,
  made,
  moduleOf,
  onPlan,
  onRequest,
  planOf,
  PRICES,
  requestOf,
} from '../../test/fixtures/policy.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import { usd } from '../kit/brands.ts'
import type { Module } from '../module/module.ts'
import type { ConfigurationModule, PlanDocument } from '../plan/document.ts'
import { planDigest } from '../plan/plan.ts'
import { judgeRequest, judgeAnyPlan } from './judge.ts'
import type { OtherLease } from './rule.ts'
import { meetsConstraint } from './version.ts'

type Rules = Guardrails['rules']

function withFiles(files: Readonly<Record<string, string>>): Module {
  const entries = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  return { ...moduleOf(), files: new Map(entries) }
}

function withCode(root: ConfigurationModule, more: Partial<PlanDocument> = {}): PlanDocument {
  const provider_config = { aws: { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws' } }
  return planOf([], { configuration: { provider_config, root_module: root }, ...more })
}

const statusesOf = (findings: readonly { readonly status: string }[]): readonly string[] => [
  ...new Set(findings.map(({ status }) => status)),
]

describe('module-version', () => {
  test.each([
    ['1.4.2', '>= 1.0.0, < 2.0.0', true],
    ['2.0.0', '>= 1.0.0, < 2.0.0', false],
    ['1.9.0', '~> 1.2', true],
    ['2.0.0', '~> 1.2', false],
    ['1.2.9', '~> 1.2.3', true],
    ['1.3.0', '~> 1.2.3', false],
    ['1.0.0', '1.0.0', true],
    ['1.0.1', '!= 1.0.1', false],
    ['1.0.0', 'not a constraint', false],
  ])('%s with %s: %s', (version, constraint, holds) => {
    expect(meetsConstraint(version, constraint)).toBe(holds)
  })

  const rules: Rules = { 'module-version': { level: 'hard', versions: { dev: { 's3-bucket': '~> 1.0' } } } }
  test.each([
    ['1.2.0', 'pass'],
    ['2.0.0', 'fail'],
  ])('on the request: version %s is %s', (version, status) => {
    expect(onRequest(rules, {}, { module: moduleOf({ version }) })).toMatchObject([{ status }])
  })

  test.each([
    ['of the same files', './module', undefined, 'pass'],
    ['of a registry, pinned', 'terraform-aws-modules/vpc/aws', '5.1.0', 'pass'],
    ['of a registry, with a range', 'terraform-aws-modules/vpc/aws', '~> 5.1', 'fail'],
    ['of Git, with a tag', 'git::https://example.com/vpc.git?ref=v1.2.0', undefined, 'pass'],
    ['of Git, of a branch', 'git::https://example.com/vpc.git?ref=main', undefined, 'fail'],
    ['of Git, whatever is there', 'git::https://example.com/vpc.git', undefined, 'fail'],
  ])('on the plan: a module %s', (_title, source, version, status) => {
    const call = version === undefined ? { source } : { source, version_constraint: version }
    const plan = withCode({
      module_calls: { vpc: { source: './a', module: { module_calls: { inner: call } } } },
    })
    expect(statusesOf(onPlan(rules, plan))).toEqual([status])
  })
})

describe('service-allowed', () => {
  const rules: Rules = { 'service-allowed': { level: 'hard', types: { dev: ['aws_s3_*'] } } }
  test.each([
    ['a type of the pattern', 'aws_s3_bucket', 'pass'],
    ['another type', 'aws_db_instance', 'fail'],
  ])('on request and plan: %s', (_title, type, status) => {
    const module = withFiles({ 'main.tf': `resource "${type}" "this" {\n}\n` })
    expect(statusesOf(onRequest(rules, {}, { module }))).toEqual([status])
    expect(statusesOf(onPlan(rules, planOf([made(type, {})])))).toEqual([status])
  })

  test('an environment that the rule does not name holds nothing', () => {
    expect(statusesOf(onPlan(rules, planOf([BUCKET]), { environment: 'prod' }))).toEqual(['fail'])
  })

  test('a plan of no environment is unknown', () => {
    const findings = judgeAnyPlan({ plan: planOf([BUCKET]), guardrails: { version: 1, rules } })
    expect(statusesOf(findings)).toEqual(['unknown'])
  })
})

describe('sizes and names in the plan', () => {
  const rules: Rules = {
    'size-allowed': {
      level: 'hard',
      types: { dev: { aws_db_instance: { instance_class: ['db.t4g.micro'] } } },
    },
    naming: { level: 'hard', resources: { aws_db_instance: { identifier: 'acme-[a-z]+' } } },
  }
  test.each([
    [
      'small and well named',
      { instance_class: 'db.t4g.micro', identifier: 'acme-orders' },
      {},
      ['pass', 'pass'],
    ],
    [
      'too large, and named otherwise',
      { instance_class: 'db.r6g.large', identifier: 'x-acme-y' },
      {},
      ['fail', 'fail'],
    ],
    ['not known yet', {}, { instance_class: true, identifier: true }, ['unknown', 'unknown']],
    ['not set', {}, {}, ['fail', 'fail']],
  ])('%s', (_title, after, unknown, statuses) => {
    const findings = onPlan(rules, planOf([made('aws_db_instance', after, unknown)]))
    expect(findings.map(({ status }) => status)).toEqual(statuses)
    // A value of the plan may be a secret (S14).
    expect(JSON.stringify(findings)).not.toContain('db.r6g.large')
  })
})

describe('team-budget and team-quota', () => {
  const rules: Rules = { 'team-budget': { level: 'hard' }, 'team-quota': { level: 'hard' } }
  const other = (usdMonth: number | null, unpriced = 0): OtherLease => ({
    lease: 'payments/other',
    price: { usdMonth: usdMonth === null ? null : usd(usdMonth), unpriced, lines: [] },
  })
  const judge = (others: readonly OtherLease[] | undefined, maxLeases: number | undefined = 2) => {
    const team = { ...configOf().teams.get('payments') }
    const teams = new Map([
      [
        'payments',
        { costCentre: 'c', members: [], githubTeam: undefined, ...team, budgetUsdMonth: 100, maxLeases },
      ],
    ])
    const of = {
      request: requestOf(),
      module: moduleOf(),
      config: configOf({ teams }),
      prices: PRICES,
      others,
    }
    return judgeRequest({ ...of, guardrails: { version: 1, rules } }).map(({ status }) => status)
  }
  test.each<[string, readonly OtherLease[] | undefined, readonly string[]]>([
    ['within both', [other(50)], ['pass', 'pass']],
    ['over the budget', [other(99)], ['fail', 'pass']],
    ['one lease too many', [other(1), other(1)], ['pass', 'fail']],
    ['a lease without a price may be over', [other(null, 1)], ['unknown', 'pass']],
    [
      'a lease that cannot be read may be over',
      [{ lease: 'payments/x', price: undefined }],
      ['unknown', 'pass'],
    ],
    ['over the budget, whatever the unpriced ones cost', [other(150), other(null, 1)], ['fail', 'fail']],
    ['nobody looked', undefined, ['unknown', 'unknown']],
  ])('%s', (_title, others, statuses) => {
    expect(judge(others)).toEqual(statuses)
  })
})

describe('data-loss', () => {
  const rules: Rules = { 'data-loss': { level: 'hard', 'more-types': ['aws_iot_thing'] } }
  const change = (
    type: string,
    actions: readonly ('create' | 'delete' | 'forget' | 'update')[],
  ): PlanDocument =>
    planOf([
      {
        type,
        after: actions.includes('create') || actions.includes('update') ? {} : null,
        actions: [...actions],
      },
    ])
  test.each<[string, PlanDocument, string]>([
    ['a replacement, delete first', change('aws_db_instance', ['delete', 'create']), 'fail'],
    ['a replacement, create first', change('aws_db_instance', ['create', 'delete']), 'fail'],
    ['a deletion', change('aws_s3_bucket', ['delete']), 'fail'],
    ['a type that the policies name', change('aws_iot_thing', ['delete']), 'fail'],
    ['an update', change('aws_db_instance', ['update']), 'pass'],
    ['letting go without destroying', change('aws_db_instance', ['forget']), 'pass'],
    ['a deletion of what holds nothing', change('aws_iam_role', ['delete']), 'pass'],
  ])('%s', (_title, plan, status) => {
    expect(statusesOf(onPlan(rules, plan))).toEqual([status])
  })

  test('a deposed object, and what the module names', () => {
    const deposed = change('aws_thing', ['delete'])
    const changes = deposed.resource_changes?.map((one) => ({ ...one, deposed: 'byebye00' }))
    expect(statusesOf(onPlan(rules, { ...deposed, resource_changes: changes ?? [] }))).toEqual(['pass'])
    const ours = change('aws_s3_bucket', ['delete'])
    const gone = ours.resource_changes?.map((one) => ({ ...one, deposed: 'byebye00' }))
    expect(statusesOf(onPlan(rules, { ...ours, resource_changes: gone ?? [] }))).toEqual(['fail'])
  })

  test('the owner’s word is bound to exactly this plan', () => {
    const plan = change('aws_db_instance', ['delete', 'create'])
    const digest = planDigest(plan)
    expect(statusesOf(onPlan(rules, plan, { acceptDataLoss: digest }))).toEqual(['pass'])
    const another = planDigest(change('aws_db_instance', ['delete']))
    const [finding] = onPlan(rules, plan, { acceptDataLoss: another })
    expect(finding).toMatchObject({
      status: 'fail',
      remedy: expect.stringContaining(`accept-data-loss: ${digest}`),
    })
  })
})

describe('encryption-in-transit', () => {
  const rules: Rules = { 'encryption-in-transit': { level: 'hard' } }
  const listener = {
    protocol: 'HTTPS',
    ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    certificate_arn: 'arn:x',
  }
  const redirect = { protocol: 'HTTP', default_action: [{ redirect: [{ protocol: 'HTTPS' }] }] }
  test.each<[string, string, object, object, string]>([
    ['a listener with TLS', 'aws_lb_listener', listener, {}, 'pass'],
    [
      'one with an old policy',
      'aws_lb_listener',
      { ...listener, ssl_policy: 'ELBSecurityPolicy-2016-08' },
      {},
      'fail',
    ],
    ['one that sends people to HTTPS', 'aws_lb_listener', redirect, {}, 'pass'],
    [
      'one in the clear',
      'aws_lb_listener',
      { protocol: 'HTTP', default_action: [{ type: 'forward' }] },
      {},
      'fail',
    ],
    [
      'one that is not known',
      'aws_lb_listener',
      {},
      { protocol: true, ssl_policy: true, certificate_arn: true },
      'unknown',
    ],
    [
      'a cache with TLS',
      'aws_elasticache_replication_group',
      { transit_encryption_enabled: true },
      {},
      'pass',
    ],
    ['a cache that does not say', 'aws_elasticache_replication_group', {}, {}, 'fail'],
    [
      'a cache that prefers TLS and takes what comes in the clear',
      'aws_elasticache_replication_group',
      { transit_encryption_enabled: true, transit_encryption_mode: 'preferred' },
      {},
      'fail',
    ],
    [
      'a cache that requires TLS',
      'aws_elasticache_replication_group',
      { transit_encryption_enabled: true, transit_encryption_mode: 'required' },
      {},
      'pass',
    ],
    [
      'a search domain that lets HTTP in',
      'aws_opensearch_domain',
      { domain_endpoint_options: [{ enforce_https: false }] },
      {},
      'fail',
    ],
    [
      'a broker in the clear',
      'aws_msk_cluster',
      { encryption_info: [{ encryption_in_transit: [{ client_broker: 'PLAINTEXT' }] }] },
      {},
      'fail',
    ],
  ])('%s', (_title, type, after, unknown, status) => {
    expect(statusesOf(onPlan(rules, planOf([made(type, after, unknown)])))).toEqual([status])
  })

  test('a type that is excepted is not judged', () => {
    const except: Rules = {
      'encryption-in-transit': { level: 'hard', 'except-types': ['aws_elasticache_cluster'] },
    }
    expect(statusesOf(onPlan(except, planOf([made('aws_elasticache_cluster', {})])))).toEqual(['pass'])
  })
})

describe('blocked-constructs', () => {
  const rules: Rules = { 'blocked-constructs': { level: 'hard' } }
  test.each([
    ['external', 'data "external" "x" {\n  program = ["sh"]\n}'],
    ['http', 'data "http" "x" {\n}'],
    ['local-exec', 'resource "aws_s3_bucket" "x" {\n  provisioner "local-exec" {\n  }\n}'],
    ['remote state', 'data "terraform_remote_state" "x" {\n}'],
    ['backend', 'terraform {\n  backend "s3" {\n  }\n}'],
    ['cloud', 'terraform {\n  cloud {\n  }\n}'],
    ['a provider', 'provider "aws" {\n  region = "eu-west-1"\n}'],
    ['import', 'import {\n  to = aws_s3_bucket.x\n}'],
    ['removed', 'removed {\n  from = aws_s3_bucket.x\n}'],
    ['a secret', 'data "aws_secretsmanager_secret_version" "x" {\n}'],
    ['an ephemeral secret', 'ephemeral "aws_secretsmanager_secret_version" "x" {\n}'],
    ['after a comment that looks open', '/* { */ data "external" "x" {\n}'],
    ['after a text with a brace', 'locals {\n  a = "${"{"}"\n}\ndata "http" "x" {\n}'],
  ])('in the module’s files: %s', (_title, text) => {
    const findings = onRequest(rules, {}, { module: withFiles({ 'main.tf': text }) })
    expect(statusesOf(findings)).toEqual(['fail'])
    expect(findings[0]?.message).toMatch(/main\.tf:\d+/)
  })

  test.each([
    ['a comment', '# data "external" "x" {\n// provider "aws" {\n/*\nimport {\n*/'],
    ['a heredoc', 'locals {\n  text = <<-EOT\n    provider "aws" {\n    }\n  EOT\n}'],
    [
      'a block of a resource’s own',
      'resource "aws_eks_cluster" "x" {\n  encryption_config {\n    provider {\n    }\n  }\n}',
    ],
    ['a secret that it makes', 'resource "aws_secretsmanager_secret_version" "x" {\n}'],
    [
      'required providers',
      'terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n    }\n  }\n}',
    ],
  ])('nothing is blocked in %s', (_title, text) => {
    expect(statusesOf(onRequest(rules, {}, { module: withFiles({ 'main.tf': text }) }))).toEqual(['pass'])
  })

  test.each([
    ['nothing', '{}', 'pass'],
    [
      'a variable and a resource',
      '{"variable":{"x":{}},"resource":{"terraform_data":{"x":{"input":1}}}}',
      'pass',
    ],
    ['a comment', '{"//":"provider","variable":{"//":{"provider":{}}}}', 'pass'],
    ['a provider', '{"provider":{"aws":{"region":"eu-west-1"}}}', 'fail'],
    ['a provider, in lists', '[{"provider":[{"aws":[{"region":"eu-west-1"}]}]}]', 'fail'],
    ['a backend', '{"terraform":[{"backend":{"local":{}}}]}', 'fail'],
    [
      'a provisioner',
      '{"resource":{"aws_vpc":{"x":[{"provisioner":[{"local-exec":{"command":"id"}}]}]}}}',
      'fail',
    ],
    ['a program', '{"data":[{"external":{"x":{"program":["id"]}}}]}', 'fail'],
    ['a key that is there twice', '{"provider":{"aws":{}},"provider":{}}', 'fail'],
    ['YAML that is no JSON', '{provider: {}}', 'fail'],
    ['something else', 'x', 'fail'],
  ])('Terraform in JSON with %s', (_title, text, status) => {
    expect(statusesOf(onRequest(rules, {}, { module: withFiles({ 'a.tf.json': text }) }))).toEqual([status])
  })

  test.each<[string, ConfigurationModule]>([
    [
      'a data source that runs a program',
      { resources: [{ address: 'data.external.x', mode: 'data', type: 'external', name: 'x' }] },
    ],
    [
      'a provisioner, two modules down',
      {
        module_calls: {
          a: {
            source: './a',
            module: {
              module_calls: {
                b: {
                  source: './b',
                  module: {
                    resources: [
                      {
                        address: 'aws_s3_bucket.x',
                        mode: 'managed',
                        type: 'aws_s3_bucket',
                        name: 'x',
                        provisioners: [{ type: 'local-exec' }],
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    ],
    [
      'a module from elsewhere',
      { module_calls: { a: { source: 'terraform-aws-modules/vpc/aws', version_constraint: '5.1.0' } } },
    ],
  ])('in the plan: %s', (_title, root) => {
    expect(statusesOf(onPlan(rules, withCode(root)))).toEqual(['fail'])
  })

  test.each([
    ['registry.terraform.io/hashicorp/aws', 'pass'],
    ['registry.opentofu.org/hashicorp/aws', 'pass'],
    ['registry.terraform.io/evil/aws', 'fail'],
    ['example.com/hashicorp/aws', 'fail'],
    ['terraform.io/builtin/terraform', 'pass'],
  ])('provider %s is %s', (full_name, status) => {
    const configuration = { provider_config: { x: { name: 'aws', full_name } }, root_module: {} }
    expect(statusesOf(onPlan(rules, planOf([], { configuration })))).toEqual([status])
  })

  test.each([
    ['aws', 'aws', 'pass'],
    ['aws', 'registry.terraform.io/hashicorp/aws', 'pass'],
    ['aws', 'registry.terraform.io/evil/aws', 'fail'],
    ['aws', 'example.com/hashicorp/aws', 'fail'],
    ['aws', 'random', 'fail'],
    ['terraform', 'terraform', 'pass'],
    ['terraform', 'terraform.io/builtin/terraform', 'pass'],
    ['terraform', 'registry.terraform.io/evil/terraform', 'fail'],
  ])('before Terraform 1.2, provider %s that is %s: %s', (name, provider_name, status) => {
    const configuration = { provider_config: { [name]: { name } }, root_module: {} }
    const plan = planOf([made('aws_sns_topic', {})], { configuration })
    const resource_changes = (plan.resource_changes ?? []).map((change) => ({ ...change, provider_name }))
    expect(statusesOf(onPlan(rules, { ...plan, resource_changes }))).toEqual([status])
  })

  test('a provider that only calls itself `terraform`', () => {
    const provider = { name: 'terraform', full_name: 'registry.terraform.io/evil/terraform' }
    const configuration = { provider_config: { terraform: provider }, root_module: {} }
    expect(onPlan(rules, planOf([], { configuration }))).toMatchObject([
      { status: 'fail', resource: 'provider.terraform' },
    ])
  })

  test('a source that the policies allow', () => {
    const allowed: Rules = {
      'blocked-constructs': { level: 'hard', 'module-sources': ['terraform-aws-modules/*/aws'] },
    }
    const plan = withCode({ module_calls: { a: { source: 'terraform-aws-modules/vpc/aws' } } })
    expect(statusesOf(onPlan(allowed, plan))).toEqual(['pass'])
  })
})

test('a file with braces that do not match is not taken', () => {
  const module = withFiles({ 'main.tf': 'locals {\n  a = {\n}\nprovider "aws" {\n}\n' })
  const findings = onRequest({ 'blocked-constructs': { level: 'hard' } }, {}, { module })
  expect(statusesOf(findings)).toEqual(['fail'])
})
