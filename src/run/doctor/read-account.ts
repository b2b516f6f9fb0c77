import { seen, type Facts } from '../../doctor/facts.ts'
import { servedEnvironments, wantedRoles } from '../../doctor/purposes.ts'
import { readRoleArn, roleArn } from '../../doctor/variables.ts'
import type { Config } from '../../platform/config.ts'
import type { AccountSettings, Looked } from '../../ports.ts'
import { after, all, both } from './looked.ts'

type BucketFacts = Pick<Facts, 'bucketVersioning' | 'bucketEncryption' | 'bucketIsPrivate' | 'bucketPolicy'>
type RoleFacts = Pick<Facts, 'identity' | 'trust'>

/** What AWS says: whose credentials these are, the trust of the roles in that account, and the bucket's settings. */
export async function readAccount(
  config: Config,
  facts: Pick<Facts, 'variables' | 'environmentVariables'>,
  account: AccountSettings,
  /** Why nothing is to be looked at. */
  leftOut: string | undefined,
): Promise<BucketFacts & RoleFacts> {
  if (leftOut !== undefined) {
    const out = { kind: 'left-out', why: leftOut } as const
    const bucket = config.backend.type === 'local' ? seen(undefined) : out
    return { identity: out, trust: out, ...everyBucketFact(bucket) }
  }
  const [roles, bucket] = await Promise.all([readRoles(config, facts, account), readBucket(config, account)])
  return { ...roles, ...bucket }
}

async function readBucket({ backend }: Config, account: AccountSettings): Promise<BucketFacts> {
  if (backend.type === 'local') return everyBucketFact(seen(undefined))
  const { bucket } = backend
  const [bucketVersioning, bucketEncryption, bucketIsPrivate, bucketPolicy] = await Promise.all([
    account.bucketVersioning(bucket),
    account.bucketEncryption(bucket),
    account.bucketIsPrivate(bucket),
    account.bucketPolicy(bucket),
  ])
  return { bucketVersioning, bucketEncryption, bucketIsPrivate, bucketPolicy }
}

function everyBucketFact(one: Looked<undefined>): BucketFacts {
  return { bucketVersioning: one, bucketEncryption: one, bucketIsPrivate: one, bucketPolicy: one }
}

async function readRoles(
  config: Config,
  { variables, environmentVariables }: Pick<Facts, 'variables' | 'environmentVariables'>,
  account: AccountSettings,
): Promise<RoleFacts> {
  const identity = await account.identity(regionOf(config))
  const arns = both(variables, environmentVariables, (own, byEnvironment) => [
    ...new Set(
      wantedRoles(servedEnvironments(own, config)).flatMap((role) => roleArn(role, own, byEnvironment) ?? []),
    ),
  ])
  const trust = await after(identity, async (who) =>
    after(arns, async (all) => readTrust(all, who.account, account)),
  )
  return { identity, trust }
}

/** Of the roles in the account of the credentials; IAM answers for no other. */
async function readTrust(
  arns: readonly string[],
  account: string,
  settings: AccountSettings,
): Promise<Looked<ReadonlyMap<string, string | undefined>>> {
  const here = arns.flatMap((arn) => {
    const role = readRoleArn(arn)
    return role?.account === account ? [{ arn, name: role.name }] : []
  })
  const found = await all(here.map(async ({ name }) => settings.trustPolicy(name)))
  if (found.kind !== 'seen') return found
  return seen(new Map(here.map(({ arn }, index) => [arn, found.value[index]])))
}

function regionOf({ backend, environments }: Config): string {
  return backend.type === 's3' ? backend.region : ([...environments.values()][0]?.region ?? 'us-east-1')
}
