import type { Json } from '../kit/canonical.ts'
import { judgeBucket, judgeBucketAcl } from './public-bucket.ts'
import { judgePolicy, POLICY_ATTRIBUTES } from './public-policy.ts'
import { judgeNeeds, like, named, noneOf, off, on, oneOf, type Needs, type Words } from './need.ts'
import { plannedAt, plannedCount, type Planned, type PlannedResource } from './planned.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** Attributes that take a resource onto the internet when `true`. */
const PUBLIC_SWITCHES: Readonly<Record<string, string>> = {
  aws_db_instance: 'publicly_accessible',
  aws_rds_cluster_instance: 'publicly_accessible',
  aws_redshift_cluster: 'publicly_accessible',
  aws_dms_replication_instance: 'publicly_accessible',
  aws_mq_broker: 'publicly_accessible',
  aws_redshiftserverless_workgroup: 'publicly_accessible',
  aws_neptune_cluster_instance: 'publicly_accessible',
  aws_lightsail_database: 'publicly_accessible',
  aws_instance: 'associate_public_ip_address',
  aws_launch_configuration: 'associate_public_ip_address',
}

/** What a type needs to be closed, where it is more than one switch. */
const CLOSED_NEEDS: Readonly<Record<string, Needs>> = {
  aws_lambda_function_url: [[oneOf('authorization_type', ['AWS_IAM'])]],
  aws_lambda_permission: [[noneOf('principal', ['*'])]],
  aws_ami_launch_permission: [[noneOf('group', ['all'])]],
  aws_db_snapshot: [[noneOf('shared_accounts.*', ['all'], { absent: 'pass', none: 'pass' })]],
  aws_db_cluster_snapshot: [[noneOf('shared_accounts.*', ['all'], { absent: 'pass', none: 'pass' })]],
  aws_eks_cluster: [
    [
      off('vpc_config.*.endpoint_public_access', { absent: 'fail', none: 'fail' }),
      noneOf('vpc_config.*.public_access_cidrs.*', ['0.0.0.0/0'], { absent: 'fail', none: 'fail' }),
    ],
  ],
  aws_launch_template: [
    [off('network_interfaces.*.associate_public_ip_address', { absent: 'pass', none: 'pass' })],
  ],
  // Whoever reaches the cache is a user without a password, unless that user may do nothing.
  aws_elasticache_user: [
    [
      oneOf('authentication_mode.*.type', ['iam', 'password'], { none: 'fail' }),
      named('passwords.*', { none: 'fail' }),
      like('access_string', /^off(?:\s|$)/),
    ],
  ],
  aws_sagemaker_notebook_instance: [[oneOf('direct_internet_access', ['Disabled'])]],
  aws_s3_account_public_access_block: [
    [on('block_public_acls')],
    [on('block_public_policy')],
    [on('ignore_public_acls')],
    [on('restrict_public_buckets')],
  ],
}

const CLOSED_WORDS: Words = {
  pass: 'is not public',
  fail: 'is open to everybody',
  unknown: 'whether it is open to everybody is known after apply only',
  remedy: 'close it in the module; a request cannot',
}

/** Ranges that hold every address; any range of two halves of the internet is as open. */
const EVERYBODY = /^(?:0\.0\.0\.0|128\.0\.0\.0|::|8000::)\/[01]$/
const REMEDY = 'close it in the module; a request cannot'

/** Nothing open to the public: buckets, resource policies, databases, security groups. */
export const publicAccess = defineRule({
  id: 'public-access',
  onPlan: ({ resources }, options) => {
    const except = new Set(options['except-types'] ?? [])
    const judged = resources.all.flatMap((resource): readonly Judgement[] => {
      if (except.has(resource.type)) return []
      if (resource.type === 'aws_s3_bucket') return [judgeBucket(resource, resources)]
      if (resource.type === 'aws_s3_bucket_acl') return [judgeBucketAcl(resource)]
      if (Object.hasOwn(POLICY_ATTRIBUTES, resource.type)) return judgePolicy(resource, resources)
      if (Object.hasOwn(PUBLIC_SWITCHES, resource.type)) return [judgeSwitch(resource)]
      if (Object.hasOwn(CLOSED_NEEDS, resource.type))
        return [judgeNeeds(resource, CLOSED_NEEDS[resource.type] ?? [], CLOSED_WORDS)]
      return judgeIngress(resource)
    })
    return judged.length > 0 ? judged : [pass('nothing in the plan can be opened that this rule knows')]
  },
})

function judgeSwitch(resource: PlannedResource): Judgement {
  const name = PUBLIC_SWITCHES[resource.type] ?? ''
  const planned = plannedAt(resource, name)
  const more = { resource: resource.address, remedy: REMEDY }
  if (planned.kind === 'unknown') return unknown(`\`${name}\` is known after apply only`, more)
  const isPublic = planned.kind === 'known' && planned.value === true
  return isPublic
    ? fail(`is open to the internet (\`${name}\`)`, more)
    : pass('is not public', { resource: resource.address })
}

function judgeIngress(resource: PlannedResource): Judgement[] {
  switch (resource.type) {
    case 'aws_security_group': {
      const count = plannedCount(resource, 'ingress')
      if (count === undefined) return [fromRanges(resource, [{ kind: 'unknown' }])]
      const ranges = Array.from({ length: count }, (_unused, index) => [
        plannedAt(resource, 'ingress', index, 'cidr_blocks'),
        plannedAt(resource, 'ingress', index, 'ipv6_cidr_blocks'),
      ])
      return [fromRanges(resource, ranges.flat())]
    }
    case 'aws_security_group_rule': {
      const type = plannedAt(resource, 'type')
      if (type.kind === 'known' && type.value === 'egress') return []
      return [
        fromRanges(resource, [plannedAt(resource, 'cidr_blocks'), plannedAt(resource, 'ipv6_cidr_blocks')]),
      ]
    }
    case 'aws_vpc_security_group_ingress_rule':
      return [fromRanges(resource, [plannedAt(resource, 'cidr_ipv4'), plannedAt(resource, 'cidr_ipv6')])]
    default:
      return []
  }
}

function fromRanges(resource: PlannedResource, ranges: readonly Planned[]): Judgement {
  const more = { resource: resource.address, remedy: REMEDY }
  const known = ranges.flatMap((range) => (range.kind === 'known' ? textsOf(range.value) : []))
  if (known.some((range) => EVERYBODY.test(range))) return fail('lets the whole internet in', more)
  if (ranges.some((range) => range.kind === 'unknown')) {
    return unknown('who may come in is known after apply only', more)
  }
  return pass('lets nobody in from the whole internet', { resource: resource.address })
}

function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap((held: Json) => textsOf(held)) : []
}
