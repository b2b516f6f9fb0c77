import { judgeNeeds, named, on, oneOf, noneOf, type Needs, type Words } from './need.ts'
import { plannedAt, type Planned, type PlannedResource } from './planned.ts'
import type { PlannedResources } from './resources.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** Blocks of disks that may be missing: then the image decides, unless the root one is named too. */
const NO_DISKS = { none: 'pass' } as const

/** What a type needs. What a type leaves to the account's defaults is not taken on trust: it must be in the code. */
const NEEDS: Readonly<Record<string, Needs>> = {
  aws_db_instance: [[on('storage_encrypted')]],
  aws_rds_cluster: [[on('storage_encrypted')]],
  aws_docdb_cluster: [[on('storage_encrypted')]],
  aws_neptune_cluster: [[on('storage_encrypted')]],
  aws_ebs_volume: [[on('encrypted')]],
  aws_ebs_snapshot_copy: [[on('encrypted')]],
  aws_ami_copy: [[on('encrypted')]],
  aws_instance: [
    [on('root_block_device.*.encrypted', { none: 'fail' })],
    [on('ebs_block_device.*.encrypted', { absent: 'fail', ...NO_DISKS })],
  ],
  aws_launch_template: [[on('block_device_mappings.*.ebs.*.encrypted', { absent: 'fail', none: 'fail' })]],
  aws_launch_configuration: [
    [on('root_block_device.*.encrypted', { none: 'fail' })],
    [on('ebs_block_device.*.encrypted', { absent: 'fail', ...NO_DISKS })],
  ],
  aws_efs_file_system: [[on('encrypted')]],
  aws_redshift_cluster: [[on('encrypted')]],
  aws_elasticache_replication_group: [[on('at_rest_encryption_enabled')]],
  aws_opensearch_domain: [[on('encrypt_at_rest.*.enabled', { none: 'fail' })]],
  aws_elasticsearch_domain: [[on('encrypt_at_rest.*.enabled', { none: 'fail' })]],
  aws_dax_cluster: [[on('server_side_encryption.*.enabled', { none: 'fail' })]],
  aws_sqs_queue: [[named('kms_master_key_id'), on('sqs_managed_sse_enabled')]],
  aws_sns_topic: [[named('kms_master_key_id')]],
  aws_dynamodb_table: [[on('server_side_encryption.*.enabled', { none: 'fail' })]],
  aws_kinesis_stream: [[oneOf('encryption_type', ['KMS'])]],
  aws_kinesis_firehose_delivery_stream: [[on('server_side_encryption.*.enabled', { none: 'fail' })]],
  aws_cloudwatch_log_group: [[named('kms_key_id')]],
  aws_ssm_parameter: [[oneOf('type', ['SecureString'])]],
  aws_workspaces_workspace: [[on('root_volume_encryption_enabled')], [on('user_volume_encryption_enabled')]],
  aws_athena_workgroup: [
    [
      named('configuration.*.result_configuration.*.encryption_configuration.*.encryption_option', {
        none: 'fail',
      }),
    ],
  ],
  aws_athena_database: [[named('encryption_configuration.*.encryption_option', { none: 'fail' })]],
  aws_glue_security_configuration: [
    [
      noneOf('encryption_configuration.*.s3_encryption.*.s3_encryption_mode', ['DISABLED'], {
        absent: 'fail',
      }),
    ],
  ],
  aws_sagemaker_notebook_instance: [[named('kms_key_id')]],
  aws_codebuild_project: [[named('encryption_key')]],
}

const WORDS: Words = {
  pass: 'is encrypted',
  fail: 'is not encrypted',
  unknown: 'whether it is encrypted is known after apply only',
  remedy: 'turn encryption on in the module; a request cannot',
}

const BUCKET_CONFIGURATION = 'aws_s3_bucket_server_side_encryption_configuration'
const { remedy: REMEDY } = WORDS

/** No unencrypted bucket, database, volume, table, topic, stream or queue. What AWS always encrypts is not asked about. */
export const encryption = defineRule({
  id: 'encryption',
  onPlan: ({ resources }, options) => {
    const except = new Set(options['except-types'] ?? [])
    const judged = resources.all.flatMap((resource): Judgement[] => {
      if (except.has(resource.type)) return []
      if (resource.type === 'aws_s3_bucket') return [judgeBucket(resource, resources)]
      const needs = Object.hasOwn(NEEDS, resource.type) ? NEEDS[resource.type] : undefined
      return needs === undefined ? [] : [judgeNeeds(resource, needs, WORDS)]
    })
    return judged.length > 0 ? judged : [pass('nothing in the plan stores data that this rule knows')]
  },
})

/** A key's id may be known after apply only and is a key all the same: an attribute that the code leaves out is not. */
function isNamed(planned: Planned): Judgement['status'] {
  if (planned.kind === 'unknown') return 'unknown'
  if (planned.kind === 'absent') return 'fail'
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
      const status = isNamed(plannedAt(companion.resource, ...path))
      if (status === 'pass') return pass('is encrypted', { resource: bucket.address })
      const message =
        status === 'unknown'
          ? 'how it is encrypted is known after apply only'
          : 'its encryption names no algorithm'
      return { status, message, resource: bucket.address, remedy: REMEDY }
    }
  }
}
