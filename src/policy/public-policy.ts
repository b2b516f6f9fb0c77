import { refusesPublicPolicies } from './public-bucket.ts'
import { isConfigured, plannedAt, type PlannedResource } from './planned.ts'
import type { PlannedResources } from './resources.ts'
import { fail, pass, unknown, type Judgement } from './rule.ts'
import { isRecord } from '../kit/fields.ts'

/** Types that carry a resource policy, with the attribute that holds its JSON. */
export const POLICY_ATTRIBUTES: Readonly<Record<string, string>> = {
  aws_s3_bucket_policy: 'policy',
  aws_sqs_queue: 'policy',
  aws_sqs_queue_policy: 'policy',
  aws_sns_topic: 'policy',
  aws_sns_topic_policy: 'policy',
  aws_kms_key: 'policy',
  aws_secretsmanager_secret_policy: 'policy',
  aws_ecr_repository_policy: 'policy',
  aws_s3_access_point: 'policy',
  aws_s3control_access_point_policy: 'policy',
  aws_efs_file_system_policy: 'policy',
  aws_backup_vault_policy: 'policy',
  aws_glacier_vault: 'access_policy',
  aws_opensearch_domain: 'access_policies',
  aws_opensearch_domain_policy: 'access_policies',
  aws_elasticsearch_domain: 'access_policies',
  aws_elasticsearch_domain_policy: 'access_policies',
  aws_iam_role: 'assume_role_policy',
  aws_api_gateway_rest_api_policy: 'policy',
  aws_kinesis_resource_policy: 'policy',
  aws_dynamodb_resource_policy: 'policy',
  aws_cloudwatch_event_bus_policy: 'policy',
  aws_glue_resource_policy: 'policy',
  aws_media_store_container_policy: 'policy',
}

const REMEDY = 'name who may use it in the module; a request cannot'

/**
 * A resource policy must not allow everybody. A policy that the code does not set is AWS's own, for the owner only. One that
 * is known after apply only is unknown, but for a bucket whose public access block makes AWS refuse a public policy.
 */
export function judgePolicy(resource: PlannedResource, resources: PlannedResources): Judgement[] {
  const attribute = POLICY_ATTRIBUTES[resource.type] ?? 'policy'
  const more = { resource: resource.address, remedy: REMEDY }
  const planned = plannedAt(resource, attribute)
  if (planned.kind === 'known') {
    const isOpen = allowsEverybody(planned.value)
    if (isOpen === undefined) return [unknown('its policy cannot be read', more)]
    return [
      isOpen
        ? fail('its policy allows everybody', more)
        : pass('its policy names who may use it', { resource: resource.address }),
    ]
  }
  if (planned.kind === 'absent' || isConfigured(resource, attribute) === false) {
    return [pass('has no policy of its own', { resource: resource.address })]
  }
  if (resource.type === 'aws_s3_bucket_policy' && isOfClosedBucket(resource, resources)) {
    return [pass("the bucket's public access block refuses a public policy", { resource: resource.address })]
  }
  return [unknown('its policy is known after apply only', more)]
}

/** The bucket is found the other way round: which bucket has this policy as its companion. */
function isOfClosedBucket(policy: PlannedResource, resources: PlannedResources): boolean {
  const bucket = resources.targetOf(policy, 'aws_s3_bucket', 'bucket', ['bucket', 'id'])
  return bucket !== undefined && refusesPublicPolicies(bucket, resources)
}

/** `undefined` when it is not a policy document. */
function allowsEverybody(value: unknown): boolean | undefined {
  const document = parse(value)
  if (!isRecord(document)) return undefined
  const held = document['Statement']
  const statements: readonly unknown[] = Array.isArray(held) ? held : [held]
  if (!statements.every(isRecord)) return undefined
  return statements.some(
    (statement) =>
      statement['Effect'] === 'Allow' &&
      (isEverybody(statement['Principal']) || statement['NotPrincipal'] !== undefined) &&
      !isLimited(statement['Condition']),
  )
}

/**
 * Keys with which AWS itself takes a statement for everybody as not public, as long as their values are fixed:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
const LIMITING_KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
])
const LIMITING_OPERATOR = /^(?:String|Arn)(?:Equals|EqualsIgnoreCase|Like)$/

/** Whether a condition leaves only somebody named; `aws:SecureTransport`, say, leaves everybody. */
function isLimited(condition: unknown): boolean {
  if (!isRecord(condition)) return false
  return Object.entries(condition).some(([operator, held]) => {
    if (!LIMITING_OPERATOR.test(operator) || !isRecord(held)) return false
    return Object.entries(held).some(([key, value]) => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value]
      return LIMITING_KEYS.has(key.toLowerCase()) && values.length > 0 && values.every(isFixed)
    })
  })
}

const WILD = /[*?]|[$][{]/

/** Fixed is what leaves no account open: in an ARN only the resource may have a wildcard, and not all of it. */
function isFixed(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (!value.startsWith('arn:')) return !WILD.test(value)
  const [, partition, service, region, account, ...resource] = value.split(':')
  if (WILD.test(`${partition}:${service}:${region}:${account}`)) return false
  // Without an account the resource is all that limits: the name of a bucket, say.
  const named = account === '' ? (resource[0]?.split('/')[0] ?? '') : 'account'
  return named !== '' && !WILD.test(named) && !value.includes('${')
}

function isEverybody(principal: unknown): boolean {
  if (principal === '*') return true
  if (Array.isArray(principal)) return principal.some(isEverybody)
  return isRecord(principal) && isEverybody(principal['AWS'])
}

function parse(value: unknown): unknown {
  if (typeof value !== 'string') return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
