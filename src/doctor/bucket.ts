import type { Config } from '../platform/config.ts'
import { check, DOCS, error, note, warning, type Context, type Verdict } from './check.ts'
import { fieldsOf } from '../kit/fields.ts'

/** The bucket of states and evidence: what bootstrap/ makes, and what must stay so. */

export const bucketChecks = [
  check({
    id: 'bucket',
    title: "the state's bucket exists",
    looks: ['bucketVersioning'],
    judge({ bucketVersioning }, { config }) {
      if (config.backend.type === 'local')
        return [
          note(
            'leasehold.yaml keeps states in a folder, which a job does not find again: it is for trying on one machine',
            'make a bucket with bootstrap/ and write `backend: { type: s3, … }`',
            DOCS.bootstrap,
          ),
        ]
      if (bucketVersioning.value !== undefined) return []
      return [
        error(
          `there is no bucket \`${bucketOf(config)}\` in ${config.backend.region}, so that nothing can be planned`,
          'run `terraform apply` in bootstrap/, or correct `backend` in leasehold.yaml',
          DOCS.bootstrap,
        ),
      ]
    },
  }),
  check({
    id: 'bucket-versioning',
    title: "the state's bucket keeps old versions",
    looks: ['bucketVersioning'],
    judge: ({ bucketVersioning }, context) =>
      fault(
        bucketVersioning.value,
        error,
        'keeps no old versions: a state that is overwritten by mistake is gone',
        context,
      ),
  }),
  check({
    id: 'bucket-public-access',
    title: "the state's bucket blocks public access",
    looks: ['bucketIsPrivate'],
    judge: ({ bucketIsPrivate }, context) =>
      fault(
        bucketIsPrivate.value,
        error,
        'does not block all public access, and states hold secrets',
        context,
      ),
  }),
  check({
    id: 'bucket-encryption',
    title: "the state's bucket is encrypted",
    looks: ['bucketEncryption'],
    judge: ({ bucketEncryption }, context) =>
      fault(bucketEncryption.value, error, 'has no default encryption', context),
  }),
  check({
    id: 'bucket-policy',
    title: "the state's bucket refuses plain HTTP and keeps evidence as it is",
    looks: ['bucketPolicy'],
    judge({ bucketPolicy: { value: policy } }, context): readonly Verdict[] {
      if (policy === undefined) return []
      return [
        ...fault(
          deniesPlainHttp(policy),
          warning,
          'lets requests in that are not encrypted on the way',
          context,
        ),
        ...fault(
          keepsEvidence(policy),
          error,
          'lets evidence be changed or deleted: nothing in its policy denies a write over what is there',
          context,
        ),
      ]
    },
  }),
]

/** @param isWell undefined: there is no bucket, which is said once */
function fault(
  isWell: boolean | undefined,
  level: typeof error,
  what: string,
  { config }: Context,
): readonly Verdict[] {
  if (isWell !== false) return []
  return [
    level(
      `the bucket \`${bucketOf(config)}\` ${what}`,
      'run `terraform apply` in bootstrap/, which sets it',
      DOCS.bootstrap,
    ),
  ]
}

function bucketOf({ backend }: Config): string {
  return backend.type === 's3' ? backend.bucket : ''
}

/** A statement that denies everybody everything without TLS. Another form of it is not known, and is said to be missing. */
function deniesPlainHttp(policy: string): boolean {
  return denials(policy).some(
    (one) =>
      isEverybody(one['Principal']) &&
      listOf(one['Action']).includes('s3:*') &&
      listOf(fieldsOf(fieldsOf(one['Condition'])['Bool'])['aws:SecureTransport']).includes('false'),
  )
}

/** A statement that denies everybody to write a key a second time. */
function keepsEvidence(policy: string): boolean {
  return denials(policy).some(
    (one) =>
      isEverybody(one['Principal']) &&
      listOf(one['Action']).includes('s3:PutObject') &&
      listOf(fieldsOf(fieldsOf(one['Condition'])['Null'])['s3:if-none-match']).includes('true'),
  )
}

function denials(policy: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const statements: unknown = fieldsOf(JSON.parse(policy))['Statement']
    const list: readonly unknown[] = Array.isArray(statements) ? statements : [statements]
    return list.map(fieldsOf).filter((one) => one['Effect'] === 'Deny')
  } catch {
    return []
  }
}

function isEverybody(principal: unknown): boolean {
  return principal === '*' || listOf(fieldsOf(principal)['AWS']).includes('*')
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}
