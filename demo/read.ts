/** What the toolkit left, read back from where it lies: the state bucket, the catalog branch, the AWS account. */
import type { AwsLook } from './aws-look.ts'
import { CATALOG_BRANCH, git, STATE_BUCKET, type Play } from './play.ts'

/** Catalog entry as it stands on the catalog branch. */
export interface Published {
  readonly lease: string
  readonly status: string
  readonly start: string
  readonly end: string
  readonly price: { readonly usdMonth: number }
}

export function readCatalog(play: Play, lease: string): Published {
  const catalog = JSON.parse(git(play, 'show', `${CATALOG_BRANCH}:catalog.json`)) as {
    readonly leases: readonly Published[]
  }
  const entry = catalog.leases.find((one) => one.lease === lease)
  if (entry === undefined) throw new Error(`the catalog does not have ${lease}`)
  return entry
}

/** Names of the buckets that leases have: all but the state's. */
export async function bucketsOfLeases(aws: AwsLook): Promise<readonly string[]> {
  return (await aws.buckets()).filter((name) => name !== STATE_BUCKET)
}

/** The one bucket of a lease. */
export async function bucketOf(aws: AwsLook, lease: string): Promise<string> {
  const prefix = `${lease.replace('/', '-')}-`
  const found = (await bucketsOfLeases(aws)).filter((name) => name.startsWith(prefix))
  if (found.length !== 1)
    throw new Error(`AWS has ${found.length} buckets of ${lease}, not one: ${found.join(', ')}`)
  return found[0] ?? ''
}

interface State {
  readonly serial: number
  readonly resources: readonly {
    readonly type: string
    readonly name: string
    readonly instances: readonly { readonly attributes: Readonly<Record<string, unknown>> }[]
  }[]
}

/** A lease's Terraform state as it lies in the bucket, byte for byte. */
export async function stateText(aws: AwsLook, lease: string): Promise<string> {
  const key = (await keysOf(aws, lease)).find((one) => one.endsWith('/terraform.tfstate'))
  if (key === undefined) throw new Error(`${lease} has no state`)
  return aws.object(STATE_BUCKET, key)
}

export async function stateOf(aws: AwsLook, lease: string): Promise<State> {
  return JSON.parse(await stateText(aws, lease)) as State
}

/** Everything of a lease in the state bucket. */
export async function keysOf(aws: AwsLook, lease: string): Promise<readonly string[]> {
  return (await aws.keys(STATE_BUCKET)).filter((key) => key.includes(`/${lease}/`))
}

/** Pieces of evidence of one kind, each as it lies in the bucket. */
export async function evidenceOf(
  aws: AwsLook,
  lease: string,
  kind: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const keys = (await keysOf(aws, lease)).filter((key) => key.includes(`/evidence/${kind}/`))
  const texts = await Promise.all(keys.map(async (key) => aws.object(STATE_BUCKET, key)))
  return texts.map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>)
}
