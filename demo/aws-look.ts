/** What stands in the AWS API, asked directly: the demo's claims never rest on what the toolkit says. */
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3'

export interface BucketFacts {
  readonly name: string
  readonly encryption: string
  readonly versioning: string
  /** How many of the four switches of the public access block are on. */
  readonly publicAccessBlocked: number
  readonly refusesPlainHttp: boolean
  readonly tags: Readonly<Record<string, string>>
}

export interface AwsLook {
  /** Makes the bucket that an adopter has made once: versioned. */
  makeStateBucket(name: string): Promise<void>
  buckets(): Promise<readonly string[]>
  bucket(name: string): Promise<BucketFacts>
  keys(bucket: string): Promise<readonly string[]>
  object(bucket: string, key: string): Promise<string>
  /** What people do by themselves, with no toolkit: put an object into their bucket … */
  put(bucket: string, key: string, text: string): Promise<void>
  /** … and empty it, all versions. */
  empty(bucket: string): Promise<void>
  removeBucket(name: string): Promise<void>
}

export function createAwsLook(endpoint: string, region: string): AwsLook {
  const s3 = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
  })
  return {
    async makeStateBucket(name) {
      const location = { LocationConstraint: region as 'eu-west-1' }
      await s3.send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: location }))
      await s3.send(
        new PutBucketVersioningCommand({ Bucket: name, VersioningConfiguration: { Status: 'Enabled' } }),
      )
    },
    async buckets() {
      const { Buckets = [] } = await s3.send(new ListBucketsCommand({}))
      return Buckets.flatMap(({ Name }) => (Name === undefined ? [] : [Name]))
    },
    async bucket(name) {
      const Bucket = name
      const [encryption, versioning, block, policy, tagging] = await Promise.all([
        s3.send(new GetBucketEncryptionCommand({ Bucket })),
        s3.send(new GetBucketVersioningCommand({ Bucket })),
        s3.send(new GetPublicAccessBlockCommand({ Bucket })),
        s3.send(new GetBucketPolicyCommand({ Bucket })),
        s3.send(new GetBucketTaggingCommand({ Bucket })),
      ])
      const rule = encryption.ServerSideEncryptionConfiguration?.Rules?.[0]
      return {
        name,
        encryption: rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? 'none',
        versioning: versioning.Status ?? 'off',
        publicAccessBlocked: Object.values(block.PublicAccessBlockConfiguration ?? {}).filter(Boolean).length,
        refusesPlainHttp: (policy.Policy ?? '').includes('aws:SecureTransport'),
        tags: Object.fromEntries((tagging.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
      }
    },
    async keys(bucket) {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }))
      return Contents.flatMap(({ Key }) => (Key === undefined ? [] : [Key]))
    },
    async object(bucket, key) {
      const answer = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      return (await answer.Body?.transformToString()) ?? ''
    },
    async put(bucket, key, text) {
      // As a browser's form does it: the bucket refuses plain HTTP, moto has no TLS, and holds forms to no policy.
      const form = new FormData()
      form.set('key', key)
      form.set('file', new Blob([text]))
      const answer = await fetch(`${endpoint}/${bucket}`, { method: 'POST', body: form })
      if (!answer.ok) throw new Error(`AWS answered ${answer.status} to the upload of ${key}`)
    },
    async empty(bucket) {
      const { Versions = [], DeleteMarkers = [] } = await s3.send(
        new ListObjectVersionsCommand({ Bucket: bucket }),
      )
      for (const { Key, VersionId } of [...Versions, ...DeleteMarkers])
        await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }))
    },
    async removeBucket(name) {
      await s3.send(new DeleteBucketCommand({ Bucket: name }))
    },
  }
}
