import type { S3Client } from '@aws-sdk/client-s3'
import { bounded } from '../../kit/retry.ts'
import { awsErrorStatus } from './client-options.ts'
import { openS3 } from './storage-s3.ts'

/** Milliseconds for one call with its retries. */
const CALL_TIMEOUT = 60_000

interface Place {
  readonly region: string
  /** That the bucket must belong to: a name that somebody else took since says nothing. */
  readonly account: string
  readonly bucket: string
}

/**
 * Whether a bucket holds what S3 refuses to delete it with: one object, older version or delete marker is enough.
 * Undefined: not known. Where versions may not be listed, objects are; that none is listed then says nothing, as
 * versions may be left. https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html
 */
export async function holdsObjects(
  place: Place,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean | undefined> {
  const s3 = await openS3(place.region, environment)
  try {
    return (await hasVersions(s3, place)) ?? ((await hasObjects(s3, place)) === true ? true : undefined)
  } finally {
    s3.destroy()
  }
}

async function hasVersions(s3: S3Client, { bucket, account }: Place): Promise<boolean | undefined> {
  const { ListObjectVersionsCommand } = await import('@aws-sdk/client-s3')
  const command = new ListObjectVersionsCommand({ Bucket: bucket, ExpectedBucketOwner: account, MaxKeys: 1 })
  return asked(async (abortSignal) => {
    const { Versions = [], DeleteMarkers = [], IsTruncated } = await s3.send(command, { abortSignal })
    return Versions.length + DeleteMarkers.length > 0 || IsTruncated === true
  })
}

async function hasObjects(s3: S3Client, { bucket, account }: Place): Promise<boolean | undefined> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3')
  const command = new ListObjectsV2Command({ Bucket: bucket, ExpectedBucketOwner: account, MaxKeys: 1 })
  return asked(async (abortSignal) => {
    const { Contents = [], IsTruncated } = await s3.send(command, { abortSignal })
    return Contents.length > 0 || IsTruncated === true
  })
}

/** A bucket that is gone holds nothing; whatever else goes wrong leaves it unknown. */
async function asked(ask: (signal: AbortSignal) => Promise<boolean>): Promise<boolean | undefined> {
  try {
    return await bounded(ask, CALL_TIMEOUT)
  } catch (error) {
    return awsErrorStatus(error) === 404 ? false : undefined
  }
}
