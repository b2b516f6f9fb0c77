import { createAwsCaller } from './aws-call.ts'

/** Tables in the AWS API, asked directly. */
export interface TableFacts {
  readonly encrypted: boolean
  readonly recoverable: boolean
  readonly keys: readonly string[]
  /** Its own policy, as JSON. */
  readonly policy: unknown
}

export interface TableLook {
  tables(): Promise<readonly string[]>
  /** @param arn which moto's policies go by */
  table(name: string, arn: string): Promise<TableFacts>
}

/** @param endpoint of a local AWS, which takes any credentials and signature */
export function createTableLook(endpoint: string, region: string): TableLook {
  const call = createAwsCaller(endpoint, region)
  const ask = async <T>(action: string, body: Record<string, string>): Promise<T> => {
    const target = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${action}`,
    }
    return JSON.parse(await call('dynamodb', target, JSON.stringify(body))) as T
  }
  return {
    tables: async () => (await ask<{ TableNames: readonly string[] }>('ListTables', {})).TableNames,
    async table(name, arn) {
      const { Table } = await ask<Described>('DescribeTable', { TableName: name })
      const { ContinuousBackupsDescription: backups } = await ask<Backups>('DescribeContinuousBackups', {
        TableName: name,
      })
      const { Policy } = await ask<{ Policy: string }>('GetResourcePolicy', { ResourceArn: arn })
      return {
        encrypted: Table.SSEDescription?.Status === 'ENABLED',
        recoverable: backups.PointInTimeRecoveryDescription.PointInTimeRecoveryStatus === 'ENABLED',
        keys: Table.KeySchema.map(({ AttributeName }) => AttributeName),
        policy: JSON.parse(Policy) as unknown,
      }
    },
  }
}

interface Described {
  readonly Table: {
    readonly SSEDescription?: { readonly Status: string }
    readonly KeySchema: readonly { readonly AttributeName: string }[]
  }
}

interface Backups {
  readonly ContinuousBackupsDescription: {
    readonly PointInTimeRecoveryDescription: { readonly PointInTimeRecoveryStatus: string }
  }
}
