import type { StackManifest } from '../formats/stack.ts'
import { millisecondsOf, type Instant } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'
import type { Cloud, CloudIdentity } from '../ports.ts'

/** Milliseconds that this machine's clock may be off (L7). */
const SKEW = 5 * 60_000

/** What is wrong with the credentials of this run for a stack (S17, L5); undefined when they are the right ones. */
export async function accountProblem(manifest: StackManifest, cloud: Cloud): Promise<Problem | undefined> {
  return wrongAccount(manifest, await cloud.identity(manifest.region))
}

/** As {@link accountProblem}, of who is known already. */
export function wrongAccount(manifest: StackManifest, identity: CloudIdentity): Problem | undefined {
  if (identity.account === manifest.account && identity.partition === manifest.partition) return undefined
  return {
    code: 'account-mismatch',
    message: `the credentials are of account ${identity.account} (${identity.partition}), not of ${manifest.account} (${manifest.partition})`,
    remedy: `run this with the role of environment \`${manifest.environment}\``,
  }
}

/** L7: a clock that is off by more than five minutes says nothing about what has ended. */
export function wrongClock({ date }: CloudIdentity, now: Instant): Problem | undefined {
  if (date === undefined || Math.abs(millisecondsOf(now) - millisecondsOf(date)) <= SKEW) return undefined
  return {
    code: 'clock-off',
    message: `this machine says that it is ${now}, AWS says ${date}`,
    remedy: 'set the clock of the runner; nothing is destroyed by a clock that is off',
  }
}
