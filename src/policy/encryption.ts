import { plannedAt, type Planned, type PlannedResource } from './planned.ts'
import type { PlannedResources } from './resources.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** One way in which a type can be encrypted: an attribute that must be `true`, or one that must name a key. */
interface Way {
  readonly path: readonly (string | number)[]
  readonly is: 'true' | 'named'
}

/** Any one way is enough. What a type leaves to the account's defaults is not taken on trust: it must be in the code. */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  aws_db_instance: [{ path: ['storage_encrypted'], is: 'true' }],
  aws_rds_cluster: [{ path: ['storage_encrypted'], is: 'true' }],
  aws_docdb_cluster: [{ path: ['storage_encrypted'], is: 'true' }],
  aws_neptune_cluster: [{ path: ['storage_encrypted'], is: 'true' }],
  aws_ebs_volume: [{ path: ['encrypted'], is: 'true' }],
  aws_instance: [{ path: ['root_block_device', 0, 'encrypted'], is: 'true' }],
  aws_efs_file_system: [{ path: ['encrypted'], is: 'true' }],
  aws_redshift_cluster: [{ path: ['encrypted'], is: 'true' }],
  aws_elasticache_replication_group: [{ path: ['at_rest_encryption_enabled'], is: 'true' }],
  aws_sqs_queue: [
    { path: ['kms_master_key_id'], is: 'named' },
    { path: ['sqs_managed_sse_enabled'], is: 'true' },
  ],
  aws_sns_topic: [{ path: ['kms_master_key_id'], is: 'named' }],
  aws_dynamodb_table: [{ path: ['server_side_encryption', 0, 'enabled'], is: 'true' }],
}

const BUCKET_CONFIGURATION = 'aws_s3_bucket_server_side_encryption_configuration'
const REMEDY = 'turn encryption on in the module; a request cannot'

/** No unencrypted bucket, database, volume, table, topic or queue. */
export const encryption = defineRule({
  id: 'encryption',
  onPlan: ({ resources }) => {
    const judged = resources.all.flatMap((resource): Judgement[] => {
      if (resource.type === 'aws_s3_bucket') return [judgeBucket(resource, resources)]
      const ways = Object.hasOwn(WAYS, resource.type) ? WAYS[resource.type] : undefined
      return ways === undefined ? [] : [judge(resource, ways)]
    })
    return judged.length > 0 ? judged : [pass('nothing in the plan stores data that this rule knows')]
  },
})

function judge(resource: PlannedResource, ways: readonly Way[]): Judgement {
  const at = ways.map((way) => holds(plannedAt(resource, ...way.path), way.is))
  const names = ways.map((way) => `\`${way.path.filter((part) => typeof part === 'string').join('.')}\``)
  if (at.includes('pass')) return pass('is encrypted', { resource: resource.address })
  if (at.includes('unknown')) {
    return unknown(`whether it is encrypted is known after apply only (${names.join(', ')})`, {
      resource: resource.address,
      remedy: REMEDY,
    })
  }
  return fail(`is not encrypted (${names.join(', ')})`, { resource: resource.address, remedy: REMEDY })
}

/** A key's id may be known after apply only and is a key all the same: an attribute that the code leaves out is not. */
function holds(planned: Planned, is: Way['is']): Judgement['status'] {
  if (planned.kind === 'unknown') return 'unknown'
  if (planned.kind === 'absent') return 'fail'
  if (is === 'true') return planned.value === true ? 'pass' : 'fail'
  return typeof planned.value === 'string' && planned.value !== '' ? 'pass' : 'fail'
}

/** S3 encrypts by default since January 2023; that somebody decided with which key is what the configuration shows. */
function judgeBucket(bucket: PlannedResource, resources: PlannedResources): Judgement {
  const companion = resources.companionOf(bucket, BUCKET_CONFIGURATION, 'bucket', ['bucket', 'id'])
  switch (companion.kind) {
    case 'none':
      return fail(`has no \`${BUCKET_CONFIGURATION}\``, { resource: bucket.address, remedy: REMEDY })
    case 'unclear':
      return unknown(`which bucket a \`${BUCKET_CONFIGURATION}\` is for is known after apply only`, {
        resource: bucket.address,
        remedy: 'refer to the bucket directly in the module',
      })
    case 'found': {
      const path = ['rule', 0, 'apply_server_side_encryption_by_default', 0, 'sse_algorithm'] as const
      const status = holds(plannedAt(companion.resource, ...path), 'named')
      if (status === 'pass') return pass('is encrypted', { resource: bucket.address })
      const message =
        status === 'unknown'
          ? 'how it is encrypted is known after apply only'
          : 'its encryption names no algorithm'
      return { status, message, resource: bucket.address, remedy: REMEDY }
    }
  }
}
