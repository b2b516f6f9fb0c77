import type { StackManifest } from '../formats/stack.ts'
import type { Problem } from '../kit/result.ts'
import type { Cloud } from '../ports.ts'

/** What is wrong with the credentials of this run for a stack (S17, L5); undefined when they are the right ones. */
export async function accountProblem(manifest: StackManifest, cloud: Cloud): Promise<Problem | undefined> {
  const identity = await cloud.identity(manifest.region)
  if (identity.account === manifest.account && identity.partition === manifest.partition) return undefined
  return {
    code: 'account-mismatch',
    message: `the credentials are of account ${identity.account} (${identity.partition}), not of ${manifest.account} (${manifest.partition})`,
    remedy: `run this with the role of environment \`${manifest.environment}\``,
  }
}
