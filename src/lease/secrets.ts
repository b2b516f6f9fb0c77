import type { ModuleManifest } from '../formats/module.ts'
import type { TerraformState } from '../stack/state.ts'
import { fieldOf } from '../kit/fields.ts'

/** A secret of a lease, by reference: where it lies and who may read it. Its value is nowhere in the toolkit (S14). */
export interface SecretReference {
  /** Name of the output. */
  readonly name: string
  readonly arn: string
  readonly region: string
  readonly description: string
  /** ARNs that its own policy lets read it. */
  readonly readers: readonly string[]
}

/** Of a secret in AWS Secrets Manager; nothing else goes into a command that people copy. */
const SECRET_ARN = /^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):\d{12}:secret:[A-Za-z0-9/_+=.@!-]{1,519}$/
const ROLE_ARN = /^arn:[a-z-]+:iam::\d{12}:[A-Za-z0-9+=,.@_/-]{1,600}$/

/**
 * The references among the outputs that a module declares as such. Who may read one is what Terraform's state says of
 * its policy, so it is what was applied, whatever leasehold.yaml says by now.
 */
export function secretReferences(
  outputs: ModuleManifest['outputs'],
  state: Pick<TerraformState, 'outputs' | 'resources'>,
): readonly SecretReference[] {
  return Object.entries(outputs).flatMap(([name, declared]) => {
    const held = declared?.secret === true ? state.outputs.get(name) : undefined
    if (declared === undefined || held === undefined || held.sensitive || typeof held.value !== 'string')
      return []
    const region = SECRET_ARN.exec(held.value)?.[1]
    if (region === undefined) return []
    const { description } = declared
    return [{ name, arn: held.value, region, description, readers: readersOf(held.value, state) }]
  })
}

/** One command that prints what the secret holds. */
export function readCommand({ arn, region }: Pick<SecretReference, 'arn' | 'region'>): string {
  return `aws secretsmanager get-secret-value --region ${region} --secret-id '${arn}' --query SecretString --output text`
}

/** For the External Secrets Operator: makes a Kubernetes secret of the same keys, and keeps it up to date. */
export function externalSecret(name: string, { arn }: Pick<SecretReference, 'arn'>): string {
  return `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: ${name}
spec:
  refreshInterval: 1h
  secretStoreRef:
    kind: ClusterSecretStore
    name: aws-secrets-manager # the name of yours
  target:
    name: ${name}
  dataFrom:
    - extract:
        key: '${arn}'`
}

function readersOf(arn: string, { resources }: Pick<TerraformState, 'resources'>): readonly string[] {
  const found = resources
    .filter(({ mode, type }) => mode === 'managed' && type === 'aws_secretsmanager_secret_policy')
    .filter(({ attributes }) => attributes['secret_arn'] === arn)
    .flatMap(({ attributes }) => listOf(fieldOf(parsed(attributes['policy']), 'Statement')))
    .filter((statement) => fieldOf(statement, 'Effect') === 'Allow')
    .filter((statement) => listOf(fieldOf(statement, 'Action')).includes('secretsmanager:GetSecretValue'))
    .flatMap((statement) => listOf(fieldOf(fieldOf(statement, 'Principal'), 'AWS')))
    .filter((one) => typeof one === 'string' && ROLE_ARN.test(one))
  return [...new Set(found.map(String))]
}

/** A policy as the state has it; what cannot be read lets nobody in. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
