import { failedAgainComment } from '../../comment/failed-again-comment.ts'
import { evidenceOf, type LeaseFacts } from '../../lease/facts.ts'
import type { Sha } from '../../kit/brands.ts'
import { leaseOf } from '../stack-state.ts'
import type { StackPorts, StackToApply } from './apply-stack.ts'

/** How often an apply of this tree has failed before this run. */
export function triesOf({ evidence }: Pick<LeaseFacts, 'evidence'>, tree: Sha): number {
  return evidenceOf(evidence, 'run-record').filter(
    (record) => record.event === 'apply-failed' && record.tree === tree,
  ).length
}

/**
 * Tells the platform team on the lease's issue when an apply failed again. Told once for each stack that was merged: a
 * run repeated finds the comment as it is (S15). That it could not be told fails nothing.
 * @returns whether it was told, now or before
 */
export async function tellFailedAgain(
  { facts, manifest, rules, tree, pull }: StackToApply,
  message: string,
  { forge, log }: Pick<StackPorts, 'forge' | 'log'>,
): Promise<boolean> {
  const before = triesOf(facts, tree)
  if (before === 0 || manifest.issue === null || pull === undefined) return false
  if (before > 1) return true
  const lease = leaseOf(manifest)
  const platform = (rules.config.approvers ?? []).map(({ login }) => login)
  try {
    const marker = `apply-failed-${tree.slice(0, 12)}`
    await forge.putComment(manifest.issue, marker, failedAgainComment({ lease, message, platform }))
    return true
  } catch (error) {
    log.warn(`${lease}: the platform team could not be told: ${String(error)}`)
    return false
  }
}
