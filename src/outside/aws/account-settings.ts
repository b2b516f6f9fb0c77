import type { GetBucketPolicyCommandOutput, S3Client } from '@aws-sdk/client-s3'
import { bounded } from '../../kit/retry.ts'
import type { AccountSettings, Looked } from '../../ports.ts'
import { awsErrorCode, awsErrorStatus } from './client-options.ts'
import { createCloud } from './cloud.ts'
import { callIam } from './iam.ts'
import { openS3 } from './storage-s3.ts'

/** Milliseconds for one call with its retries. */
const CALL_TIMEOUT = 60_000
const NO_CREDENTIALS = 'CredentialsProviderError'

/** What S3 says of a bucket that never had the setting. */
const UNSET: ReadonlySet<string> = new Set([
  'ServerSideEncryptionConfigurationNotFoundError',
  'NoSuchPublicAccessBlockConfiguration',
  'NoSuchBucketPolicy',
])

/** Settings in AWS, by the credentials of the environment. @param region of the bucket */
export function createAccountSettings(
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): AccountSettings {
  let calls = 0
  let opened: Promise<S3Client> | undefined
  let partition = 'aws'

  /** One setting of a bucket. @param unset the value of a bucket that never had it */
  async function ask<T>(
    needs: string,
    unset: T,
    call: (s3: S3Client, abortSignal: AbortSignal) => Promise<T>,
  ): Promise<Looked<T | undefined>> {
    calls += 1
    try {
      const s3 = await (opened ??= openS3(region, environment))
      return { kind: 'seen', value: await bounded((signal) => call(s3, signal), CALL_TIMEOUT) }
    } catch (error) {
      const code = awsErrorCode(error) ?? ''
      if (code === 'NoSuchBucket') return { kind: 'seen', value: undefined }
      if (UNSET.has(code)) return { kind: 'seen', value: unset }
      return unseen(error, needs)
    }
  }

  return {
    calls: () => calls,
    async identity(where) {
      calls += 1
      try {
        const value = await createCloud(environment).identity(where)
        partition = value.partition
        return { kind: 'seen', value }
      } catch (error) {
        return unseen(error, 'sts:GetCallerIdentity')
      }
    },
    async trustPolicy(roleName) {
      calls += 1
      try {
        const { status, text } = await callIam('GetRole', { RoleName: roleName }, partition, environment)
        const code = /<Code>([A-Za-z]+)<\/Code>/.exec(text)?.[1] ?? ''
        if (code === 'NoSuchEntity') return { kind: 'seen', value: undefined }
        // Percent-encoded (RFC 3986), so that nothing of it looks like XML.
        const document = /<AssumeRolePolicyDocument>([^<]*)</.exec(text)?.[1]
        if (status === 200 && document !== undefined)
          return { kind: 'seen', value: decodeURIComponent(document) }
        return lacking('iam:GetRole', `IAM answered ${status} ${code}`)
      } catch (error) {
        return unseen(error, 'iam:GetRole')
      }
    },
    bucketVersioning: async (bucket) =>
      ask('s3:GetBucketVersioning', false, async (s3, abortSignal) => {
        const { GetBucketVersioningCommand } = await import('@aws-sdk/client-s3')
        const { Status } = await s3.send(new GetBucketVersioningCommand({ Bucket: bucket }), { abortSignal })
        return Status === 'Enabled'
      }),
    bucketEncryption: async (bucket) =>
      ask('s3:GetEncryptionConfiguration', false, async (s3, abortSignal) => {
        const { GetBucketEncryptionCommand } = await import('@aws-sdk/client-s3')
        const answer = await s3.send(new GetBucketEncryptionCommand({ Bucket: bucket }), { abortSignal })
        return (answer.ServerSideEncryptionConfiguration?.Rules ?? []).some(
          ({ ApplyServerSideEncryptionByDefault: byDefault }) => byDefault?.SSEAlgorithm !== undefined,
        )
      }),
    bucketIsPrivate: async (bucket) =>
      ask('s3:GetBucketPublicAccessBlock', false, async (s3, abortSignal) => {
        const { GetPublicAccessBlockCommand } = await import('@aws-sdk/client-s3')
        const answer = await s3.send(new GetPublicAccessBlockCommand({ Bucket: bucket }), { abortSignal })
        const { BlockPublicAcls, BlockPublicPolicy, IgnorePublicAcls, RestrictPublicBuckets } =
          answer.PublicAccessBlockConfiguration ?? {}
        return [BlockPublicAcls, BlockPublicPolicy, IgnorePublicAcls, RestrictPublicBuckets].every(
          (one) => one === true,
        )
      }),
    bucketPolicy: async (bucket) =>
      ask('s3:GetBucketPolicy', '', async (s3, abortSignal) => {
        const { GetBucketPolicyCommand } = await import('@aws-sdk/client-s3')
        const command = new GetBucketPolicyCommand({ Bucket: bucket })
        const answer: GetBucketPolicyCommandOutput = await s3.send(command, { abortSignal })
        return answer.Policy ?? ''
      }),
  }
}

function unseen(error: unknown, needs: string): { kind: 'unseen'; why: string; remedy: string } {
  if (error instanceof Error && error.name === NO_CREDENTIALS)
    return {
      kind: 'unseen',
      why: 'there are no AWS credentials',
      remedy: 'sign in, for example with `aws sso login`, or say `--without aws`',
    }
  const status = awsErrorStatus(error)
  return lacking(needs, `AWS answered ${status ?? 'nothing'} ${awsErrorCode(error) ?? ''}`.trim())
}

function lacking(needs: string, why: string): { kind: 'unseen'; why: string; remedy: string } {
  return { kind: 'unseen', why, remedy: `use AWS credentials that may \`${needs}\`` }
}
