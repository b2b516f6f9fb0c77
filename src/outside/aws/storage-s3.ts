import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import { backoff, bounded, retry } from '../../kit/retry.ts'
import type { Storage } from '../../ports.ts'
import { awsErrorCode, awsErrorStatus, clientOptions } from './client-options.ts'

/** 1,000 keys a page: five million objects. */
const PAGE_LIMIT = 5_000
/** Milliseconds for one object or page, its body included: the client's own timeout ends at the headers. */
const CALL_TIMEOUT = 120_000

/** How long a bucket is waited for, where not as long as everywhere. */
export interface Patience {
  /** Milliseconds for one attempt. */
  readonly timeout: number
  readonly attempts: number
}

/** An S3 bucket; the SDK is loaded at the first call. */
export function createS3Storage(
  { bucket, region }: { readonly bucket: string; readonly region: string },
  environment: Readonly<Record<string, string | undefined>>,
  patience?: Patience,
): Storage {
  let opened: { readonly key: string | undefined; readonly client: Promise<S3Client> } | undefined
  // A client keeps the credentials that it began with; those of a renewed session need another one.
  const client = async (): Promise<S3Client> => {
    const key = environment['AWS_ACCESS_KEY_ID']
    if (opened === undefined || opened.key !== key)
      opened = { key, client: openS3(region, environment, undefined, patience) }
    return opened.client
  }
  return {
    async read(key) {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3')
      const s3 = await client()
      try {
        return await bounded(async (abortSignal) => {
          const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }), { abortSignal })
          return answer.Body?.transformToByteArray()
        }, CALL_TIMEOUT)
      } catch (error) {
        if (awsErrorCode(error) === 'NoSuchKey') return undefined
        throw fault('read', `s3://${bucket}/${key}`, error)
      }
    },
    async create(key, content) {
      const { PutObjectCommand } = await import('@aws-sdk/client-s3')
      const s3 = await client()
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: content,
        ContentType: 'application/json',
        IfNoneMatch: '*',
      })
      try {
        await retry((abortSignal) => s3.send(command, { abortSignal }), {
          attempts: 5,
          timeout: CALL_TIMEOUT,
          wait: (error, attempt) =>
            isConflict(error) ? backoff(attempt, 200, 5_000, Math.random()) : undefined,
          sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        })
        return 'created'
      } catch (error) {
        if (awsErrorStatus(error) === 412) return 'exists'
        throw fault('write', `s3://${bucket}/${key}`, error)
      }
    },
    async list(prefix) {
      const { ListObjectsV2Command } = await import('@aws-sdk/client-s3')
      const s3 = await client()
      const keys: string[] = []
      let token: string | undefined
      for (let page = 1; ; page += 1) {
        const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token })
        const answer = await bounded((abortSignal) => s3.send(command, { abortSignal }), CALL_TIMEOUT).catch(
          (error: unknown) => {
            throw fault('list', `s3://${bucket}/${prefix}`, error)
          },
        )
        for (const { Key } of answer.Contents ?? []) if (Key !== undefined) keys.push(Key)
        const next = answer.IsTruncated === true ? answer.NextContinuationToken : undefined
        if (answer.IsTruncated === true && (next === undefined || next === token || page === PAGE_LIMIT))
          throw new Fault(
            'listing-incomplete',
            `the listing of s3://${bucket}/${prefix} did not end (page ${page})`,
          )
        if (next === undefined) return keys.sort(compareText)
        token = next
      }
    },
  }
}

/** @param given in place of what the environment says */
export async function openS3(
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
  given?: Pick<S3ClientConfig, 'credentials'> & { readonly endpoint: string },
  patience?: Patience,
): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3')
  const endpoint = given?.endpoint ?? environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL']
  return new S3Client({
    ...clientOptions(region, patience?.timeout, patience?.attempts),
    ...given,
    // A bucket's name in front of an address like 127.0.0.1 is no host.
    ...(endpoint !== undefined && endpoint !== '' && { endpoint, forcePathStyle: true }),
  })
}

/** Two conditional writes at once: S3 asks for another try, which then sees the object. */
function isConflict(error: unknown): boolean {
  return awsErrorStatus(error) === 409
}

/** Name of the error of the AWS SDK when no provider has credentials. */
const NO_CREDENTIALS = 'CredentialsProviderError'

function fault(what: string, where: string, cause: unknown): Fault {
  if (cause instanceof Error && cause.name === NO_CREDENTIALS) {
    const remedy = 'sign in, for example with `aws sso login`, or set AWS_PROFILE'
    return new Fault(
      'no-credentials',
      `could not ${what} ${where}: there are no AWS credentials; ${remedy}`,
      { cause },
    )
  }
  return new Fault('storage-failed', `could not ${what} ${where}: ${reasonOf(cause)}`, { cause })
}

/** The code of the service; where there was no answer the SDK's name says nothing, and the message which connection failed. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = awsErrorCode(cause)
  if (code === 'TimeoutError') return 'there was no answer'
  return code === undefined || code === 'Error' ? cause.message : code
}
