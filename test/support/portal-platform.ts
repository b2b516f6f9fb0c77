import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from '../../src/kit/git-objects.ts'
import { examplePlatform, REPOSITORY_ROOT } from './example-platform.ts'

/** A believable platform for the portal: the example’s modules and two more, five teams. */
export function portalPlatform(changes: Readonly<Record<string, string>> = {}): Files {
  const lock = readFileSync(join(REPOSITORY_ROOT, 'modules/s3-bucket/.terraform.lock.hcl'), 'utf8')
  const prices = readFileSync(join(REPOSITORY_ROOT, 'prices/aws.yaml'), 'utf8')
  const example = examplePlatform({
    'leasehold.yaml': CONFIG,
    'prices/aws.yaml': `${prices}${PRICES}`,
    'modules/redis/module.yaml': REDIS,
    'modules/redis/variables.tf': variables(['size', 'eviction']),
    'modules/redis/.terraform.lock.hcl': lock,
    'modules/web-service/module.yaml': WEB_SERVICE,
    'modules/web-service/variables.tf': variables([
      'image',
      'size',
      'port',
      'public',
      'allowed_ranges',
      'environment',
    ]),
    'modules/web-service/.terraform.lock.hcl': lock,
    ...changes,
  })
  return new Map([...example].filter(([path]) => !NOT_SHOWN.test(path) || Object.hasOwn(changes, path)))
}

/** The example grows, and these pages do not with it. Redis is one of their own, of two files. */
const NOT_SHOWN =
  /^modules\/(?!postgres\/|s3-bucket\/|web-service\/|redis\/(?:module\.yaml|variables\.tf|\.terraform))/

function variables(names: readonly string[]): string {
  return ['lease', ...names].map((name) => `variable "${name}" {\n  type = any\n}\n`).join('\n')
}

const MEMBERS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  payments: [
    ['alice', 1001],
    ['bob', 1002],
  ],
  data: [
    ['carol', 1003],
    ['femi', 1007],
  ],
  checkout: [
    ['grace', 1008],
    ['henrik', 1009],
  ],
  mobile: [['imani', 1010]],
  search: [
    ['jun', 1011],
    ['kofi', 1012],
  ],
}
const BUDGETS: Readonly<Record<string, number>> = {
  payments: 500,
  data: 800,
  checkout: 250,
  mobile: 150,
  search: 400,
}

const CONFIG = `version: 1
repository: { id: 900100200, name: acme/platform, default-branch: main }
engine: { name: terraform, version: 1.11.4 }
backend: { type: s3, bucket: acme-leasehold-state, region: eu-west-1 }
accounts:
  '123456789012': { alias: acme-sandbox }
environments:
  dev:
    { account: '123456789012', region: eu-west-1, regions: [eu-central-1], lease: { default: 7d, max: 30d }, approvals: 1 }
  staging:
    { account: '123456789012', region: eu-west-1, regions: [eu-central-1], lease: { default: 14d, max: 90d }, approvals: 1 }
  prod:
    account: '123456789012'
    region: eu-west-1
    regions: [eu-central-1]
    lease: { default: 26w, max: 52w, permanent: true }
    approvals: 1
teams:
${Object.entries(MEMBERS)
  .map(
    ([team, members]) =>
      `  ${team}:\n    cost-centre: cc-${team}\n    budget-usd-month: ${BUDGETS[team] ?? 100}\n    members:\n${members
        .map(([login, id]) => `      - { login: ${login}, id: ${id} }`)
        .join('\n')}`,
  )
  .join('\n')}
approvers:
  - { login: dana, id: 2001 }
  - { login: erin, id: 2002 }
`

const PRICES = `  redis-t4g-micro:
    { unit: hour, source: https://example.com/prices, date: '2026-11-23', usd: { eu-west-1: 0.018, eu-central-1: 0.019 } }
  redis-t4g-small:
    { unit: hour, source: https://example.com/prices, date: '2026-11-23', usd: { eu-west-1: 0.036, eu-central-1: 0.038 } }
  container-vcpu:
    { unit: hour, source: https://example.com/prices, date: '2026-11-23', usd: { eu-west-1: 0.0405, eu-central-1: 0.0466 } }
`

const REDIS = `name: redis
version: 1.2.0
title: Redis cache
description: A cache that may be lost at any time. Reached over TLS, from inside the network only.
providers:
  aws: { source: hashicorp/aws, version: 5.100.0 }
lease-variable: lease
inputs:
  type: object
  additionalProperties: false
  required: [size]
  properties:
    size: { type: string, title: Size, description: 'micro: 0.5 GB. small: 1.4 GB.', enum: [micro, small], x-changeable: true }
    eviction:
      type: string
      title: Eviction
      description: What goes when it is full.
      enum: [allkeys-lru, volatile-lru, noeviction]
      default: allkeys-lru
outputs:
  endpoint: { description: Host name and port }
price:
  - label: Node
    price: { input: size, values: { micro: redis-t4g-micro, small: redis-t4g-small } }
    unit: hour
    quantity: 730
usual-minutes: [4, 6]
`

const WEB_SERVICE = `name: web-service
version: 2.0.1
title: Web service
description: A container behind a load balancer, with a certificate, logs and a name of its own.
providers:
  aws: { source: hashicorp/aws, version: 5.100.0 }
lease-variable: lease
inputs:
  type: object
  additionalProperties: false
  required: [image, size]
  properties:
    image:
      type: string
      title: Image
      description: Image in the company’s registry, with its tag.
      pattern: '^[a-z0-9./-]+:[A-Za-z0-9._-]+$'
      minLength: 3
      maxLength: 150
      examples: [shop/basket:1.4.2]
    size: { type: string, title: Size, description: 'half: 0.5 vCPU. one: 1 vCPU. two: 2 vCPU.', enum: [half, one, two], x-changeable: true }
    port: { type: integer, title: Port, description: Where the container listens., minimum: 1, maximum: 65535, default: 8080 }
    public: { type: boolean, title: Public, description: Whether it can be reached from the internet., default: false }
    allowed_ranges:
      type: array
      title: Allowed ranges
      description: Networks that may reach it.
      items: { type: string, pattern: '^[0-9.]+/[0-9]+$' }
      default: []
    environment:
      type: object
      title: Variables
      description: Environment variables of the container.
      additionalProperties: { type: string }
      default: {}
outputs:
  url: { description: Where it answers }
price:
  - label: Containers
    price: container-vcpu
    unit: hour
    quantity: { input: size, values: { half: 365, one: 730, two: 1460 } }
usual-minutes: [3, 5]
`
