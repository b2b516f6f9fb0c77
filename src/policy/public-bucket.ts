import { plannedAt, type PlannedResource } from './planned.ts'
import type { PlannedResources } from './resources.ts'
import { fail, pass, unknown, type Judgement } from './rule.ts'

const BLOCK = 'aws_s3_bucket_public_access_block'
const SWITCHES = [
  'block_public_acls',
  'block_public_policy',
  'ignore_public_acls',
  'restrict_public_buckets',
] as const
/** Canned ACLs that hold nobody outside the account: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html */
const PRIVATE_ACLS: ReadonlySet<unknown> = new Set([
  'private',
  'bucket-owner-read',
  'bucket-owner-full-control',
  'log-delivery-write',
  'aws-exec-read',
])
const EVERYBODY = /\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/
const REMEDY = 'close it in the module; a request cannot'

/** A bucket is closed when all four switches of its public access block are on: AWS then refuses public policies and ACLs. */
export function judgeBucket(bucket: PlannedResource, resources: PlannedResources): Judgement {
  const more = { resource: bucket.address, remedy: REMEDY }
  const acl = plannedAt(bucket, 'acl')
  if (acl.kind === 'known' && !PRIVATE_ACLS.has(acl.value))
    return fail('has an ACL that is open to the public', more)
  const companion = resources.companionOf(bucket, BLOCK, 'bucket', ['bucket', 'id'])
  if (companion.kind === 'none') return fail(`has no \`${BLOCK}\``, more)
  if (companion.kind === 'unclear') {
    return unknown(`which bucket a \`${BLOCK}\` is for is known after apply only`, {
      ...more,
      remedy: 'refer to the bucket directly in the module',
    })
  }
  const at = SWITCHES.map((name) => ({ name, planned: plannedAt(companion.resource, name) }))
  const off = at.filter(
    ({ planned }) => planned.kind === 'absent' || (planned.kind === 'known' && planned.value !== true),
  )
  if (off.length > 0)
    return fail(`can be opened: ${off.map(({ name }) => `\`${name}\``).join(', ')} is off`, more)
  const unclear = at.filter(({ planned }) => planned.kind === 'unknown')
  if (unclear.length > 0) {
    return unknown(`${unclear.map(({ name }) => `\`${name}\``).join(', ')} is known after apply only`, more)
  }
  return pass('is closed to the public', { resource: bucket.address })
}

/** Whether this bucket's public access block makes AWS refuse a public policy. */
export function refusesPublicPolicies(bucket: PlannedResource, resources: PlannedResources): boolean {
  return judgeBucket(bucket, resources).status === 'pass'
}

export function judgeBucketAcl(resource: PlannedResource): Judgement {
  const more = { resource: resource.address, remedy: REMEDY }
  const acl = plannedAt(resource, 'acl')
  if (acl.kind === 'known') {
    return PRIVATE_ACLS.has(acl.value)
      ? pass('is not public', { resource: resource.address })
      : fail('is open to the public', more)
  }
  const policy = plannedAt(resource, 'access_control_policy')
  if (acl.kind === 'unknown' && policy.kind !== 'known')
    return unknown('the ACL is known after apply only', more)
  if (policy.kind === 'unknown') return unknown('the grants are known after apply only', more)
  const text = policy.kind === 'known' ? JSON.stringify(policy.value) : ''
  const isOpen = [...text.matchAll(/"uri":"([^"]*)"/g)].some((match) => EVERYBODY.test(match[1] ?? ''))
  return isOpen
    ? fail('grants everybody access', more)
    : pass('is not public', { resource: resource.address })
}
