import { createAwsCaller } from './aws-call.ts'

/** Databases and their secrets in the AWS API, asked directly. */

export interface DatabaseFacts {
  readonly encrypted: boolean
  readonly isPublic: boolean
  readonly class: string
  readonly secretArn: string
}

export interface DatabaseLook {
  /** Identifiers. */
  databases(): Promise<readonly string[]>
  database(identifier: string): Promise<DatabaseFacts>
  /** Whether its parameter group refuses connections without TLS. */
  refusesPlain(identifier: string): Promise<boolean>
  /** Identifiers of all snapshots that are not automatic. */
  snapshots(): Promise<readonly string[]>
  /** What a secret holds. */
  secret(arn: string): Promise<Readonly<Record<string, string>>>
  secretPolicy(arn: string): Promise<string>
}

/** @param endpoint of a local AWS, which takes any credentials and signature */
export function createDatabaseLook(endpoint: string, region: string): DatabaseLook {
  const ask = createAwsCaller(endpoint, region)
  const rds = async (action: string, more: Record<string, string> = {}): Promise<string> =>
    ask(
      'rds',
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({ Action: action, Version: '2014-10-31', ...more }).toString(),
    )
  const secrets = async (action: string, arn: string): Promise<Record<string, unknown>> =>
    JSON.parse(
      await ask(
        'secretsmanager',
        { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `secretsmanager.${action}` },
        JSON.stringify({ SecretId: arn }),
      ),
    ) as Record<string, unknown>
  const describe = async (identifier: string): Promise<string> =>
    rds('DescribeDBInstances', { DBInstanceIdentifier: identifier })
  return {
    databases: async () => all(await rds('DescribeDBInstances'), 'DBInstanceIdentifier'),
    async database(identifier) {
      const text = await describe(identifier)
      return {
        encrypted: first(text, 'StorageEncrypted') === 'true',
        isPublic: first(text, 'PubliclyAccessible') !== 'false',
        class: first(text, 'DBInstanceClass'),
        secretArn: first(text, 'SecretArn'),
      }
    },
    async refusesPlain(identifier) {
      const group = first(await describe(identifier), 'DBParameterGroupName')
      const text = await rds('DescribeDBParameters', { DBParameterGroupName: group })
      const found = text.split('<Parameter>').find((one) => one.includes('rds.force_ssl'))
      return found !== undefined && first(found, 'ParameterValue') === '1'
    },
    snapshots: async () =>
      all(await rds('DescribeDBSnapshots', { SnapshotType: 'manual' }), 'DBSnapshotIdentifier'),
    secret: async (arn) => {
      const { SecretString: text } = await secrets('GetSecretValue', arn)
      return JSON.parse(String(text)) as Readonly<Record<string, string>>
    },
    async secretPolicy(arn) {
      const { ResourcePolicy: text } = await secrets('GetResourcePolicy', arn)
      return typeof text === 'string' ? text : ''
    },
  }
}

function all(text: string, tag: string): readonly string[] {
  return [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map((match) => match[1] ?? '')
}

function first(text: string, tag: string): string {
  return all(text, tag)[0] ?? ''
}
