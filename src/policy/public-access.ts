import type { Json } from '../kit/canonical.ts'
import { judgeBucket, judgeBucketAcl } from './public-bucket.ts'
import { judgePolicy, POLICY_ATTRIBUTES } from './public-policy.ts'
import { plannedAt, plannedCount, type Planned, type PlannedResource } from './planned.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** Attributes that take a resource onto the internet when `true`. */
const PUBLIC_SWITCHES: Readonly<Record<string, string>> = {
  aws_db_instance: 'publicly_accessible',
  aws_rds_cluster_instance: 'publicly_accessible',
  aws_redshift_cluster: 'publicly_accessible',
  aws_dms_replication_instance: 'publicly_accessible',
  aws_mq_broker: 'publicly_accessible',
}

/** Ranges that hold every address; any range of two halves of the internet is as open. */
const EVERYBODY = /^(?:0\.0\.0\.0|128\.0\.0\.0|::|8000::)\/[01]$/
const REMEDY = 'close it in the module; a request cannot'

/** Nothing open to the public: buckets, resource policies, databases, security groups. */
export const publicAccess = defineRule({
  id: 'public-access',
  onPlan: ({ resources }) => {
    const judged = resources.all.flatMap((resource): Judgement[] => {
      if (resource.type === 'aws_s3_bucket') return [judgeBucket(resource, resources)]
      if (resource.type === 'aws_s3_bucket_acl') return [judgeBucketAcl(resource)]
      if (Object.hasOwn(POLICY_ATTRIBUTES, resource.type)) return judgePolicy(resource, resources)
      if (Object.hasOwn(PUBLIC_SWITCHES, resource.type)) return [judgeSwitch(resource)]
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
