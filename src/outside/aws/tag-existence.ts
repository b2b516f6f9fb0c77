import type { S3Client } from '@aws-sdk/client-s3'
import { bounded } from '../../kit/retry.ts'
import type { Existence, TagListing } from '../../ports.ts'
import { awsErrorStatus } from './client-options.ts'
import { openS3 } from './storage-s3.ts'
import { createTagReader, type TagListingOptions } from './tag-listing.ts'

/** Milliseconds for one call with its retries. */
const CALL_TIMEOUT = 60_000
const BUCKET = /^arn:[^:]+:s3:::([^/:]+)$/

/** The tagging API as a stream, and the second look at what it lists. */
export function createTagListing(
  environment: Readonly<Record<string, string | undefined>>,
  options: TagListingOptions = {},
): TagListing {
  const reader = createTagReader(options)
  return {
    pages: (region, key) => reader.pages(region, { key }),
    async existence(region, account, arns) {
      const listed = await reader.listed(region, arns)
      const found = new Map<string, Existence>(
        arns.map((arn) => [arn, listed.has(arn) ? 'listed' : 'not-listed']),
      )
      const buckets = arns.flatMap((arn) => {
        const bucket = BUCKET.exec(arn)?.[1]
        return bucket === undefined ? [] : [{ arn, bucket }]
      })
      if (buckets.length === 0) return found
      const s3 = await openS3(region, environment, options.client)
      try {
        for (const { arn, bucket } of buckets) {
          const answer = await bucketExists(s3, bucket, account)
          if (answer !== undefined) found.set(arn, answer)
        }
      } finally {
        s3.destroy()
      }
      return found
    },
  }
}

/** The tagging API lists a bucket up to 48 hours after its deletion. Undefined: S3 does not tell. */
async function bucketExists(s3: S3Client, bucket: string, account: string): Promise<Existence | undefined> {
  const { HeadBucketCommand } = await import('@aws-sdk/client-s3')
  try {
    // Without the owner, a name that somebody else took since would seem to be ours.
    const command = new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account })
    await bounded((abortSignal) => s3.send(command, { abortSignal }), CALL_TIMEOUT)
    return 'confirmed'
  } catch (error) {
    return awsErrorStatus(error) === 404 ? 'gone' : undefined
  }
}
