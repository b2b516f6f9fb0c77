import type { PlanDocument, ResourceChange } from '../plan/document.ts'
import { isMarker, planDigest } from '../plan/plan.ts'
import { defineRule, fail, pass, type Judgement } from './rule.ts'

/** Types whose loss cannot be undone by another apply. A module names its own in `data.resources`. */
export const HOLDS_DATA: ReadonlySet<string> = new Set([
  'aws_athena_database',
  'aws_backup_vault',
  'aws_cloudwatch_log_group',
  'aws_cognito_user_pool',
  'aws_db_cluster_snapshot',
  'aws_db_instance',
  'aws_db_snapshot',
  'aws_docdb_cluster',
  'aws_dynamodb_table',
  'aws_ebs_snapshot',
  'aws_ebs_volume',
  'aws_ecr_repository',
  'aws_efs_file_system',
  'aws_elasticache_cluster',
  'aws_elasticache_replication_group',
  'aws_elasticache_serverless_cache',
  'aws_elasticsearch_domain',
  'aws_fsx_lustre_file_system',
  'aws_fsx_ontap_volume',
  'aws_fsx_openzfs_file_system',
  'aws_fsx_windows_file_system',
  'aws_glacier_vault',
  'aws_instance',
  'aws_keyspaces_table',
  'aws_kinesis_stream',
  'aws_kms_key',
  'aws_memorydb_cluster',
  'aws_mq_broker',
  'aws_msk_cluster',
  'aws_neptune_cluster',
  'aws_opensearch_domain',
  'aws_opensearchserverless_collection',
  'aws_qldb_ledger',
  'aws_rds_cluster',
  'aws_rds_cluster_instance',
  'aws_redshift_cluster',
  'aws_redshiftserverless_namespace',
  'aws_s3_bucket',
  'aws_s3_directory_bucket',
  'aws_s3_object',
  'aws_s3tables_table',
  'aws_secretsmanager_secret',
  'aws_sqs_queue',
  'aws_ssm_parameter',
  'aws_timestreamwrite_table',
  'aws_workspaces_workspace',
])

/**
 * What a plan destroys or replaces of what holds data.
 * @param more types that hold data beside those that are known here
 */
export function lostData(
  { resource_changes: changes = [] }: Pick<PlanDocument, 'resource_changes'>,
  more: readonly string[],
): readonly ResourceChange[] {
  const types = new Set([...HOLDS_DATA, ...more])
  return changes.filter(
    (change) => isLost(change) && change.mode === 'managed' && !isMarker(change) && types.has(change.type),
  )
}

/** No destroy and no replacement of what holds data, unless the owner gave their word on exactly this plan. */
export const dataLoss = defineRule({
  id: 'data-loss',
  onPlan: ({ plan, lease }, options) => {
    const own = lease?.module.manifest.data?.resources ?? []
    const lost = lostData(plan, [...own, ...(options['more-types'] ?? [])])
    if (lost.length === 0) return [pass('no data is destroyed or replaced')]
    // Of a plan of no lease nobody can give their word, and a digest of all that is in it takes longer than to judge it.
    const digest = lease === undefined ? undefined : planDigest(plan)
    if (lease !== undefined && lease.request.acceptDataLoss === digest) {
      return lost.map(({ address }) =>
        pass('the owner gave their word on this very plan', { resource: address }),
      )
    }
    return lost.map((change) => refuse(change, digest))
  },
})

/** Both orders of a replacement hold a deletion; a deposed object is one that was replaced before. `forget` keeps it. */
function isLost({ change }: ResourceChange): boolean {
  return change.actions.includes('delete')
}

function refuse({ address, change }: ResourceChange, digest: string | undefined): Judgement {
  const how =
    change.actions.length > 1
      ? 'would be replaced, and what it holds is lost'
      : 'would be destroyed with what it holds'
  if (digest === undefined)
    return fail(how, { resource: address, remedy: 'keep it, or judge without this rule' })
  return fail(how, {
    resource: address,
    field: '/accept-data-loss',
    allowed: ['the owner’s word on exactly this plan'],
    remedy: `if the owner means it: add the line \`accept-data-loss: ${digest}\` to the request`,
  })
}
