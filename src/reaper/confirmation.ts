import type { Digest } from '../kit/brands.ts'
import type { Problem } from '../kit/result.ts'
import type { Config } from '../platform/config.ts'
import type { Person } from '../ports.ts'
import type { Cap } from './caps.ts'

/** Somebody's word that as many ends as a list holds are meant (L6). */
export interface Confirmation {
  /** Of the list, as a run printed it. */
  readonly digest: Digest
  /** Who started the run, from the event's sender (S6). */
  readonly by: Person
}

/**
 * Whether a list of ends may be carried out though it is long (L6): the person is an approver, and it is the list that
 * they saw. Where leasehold.yaml names no approvers, whoever could start the run by hand is one: GitHub asks for the role
 * of a writer.
 * @returns why not; undefined when they may
 */
export function whyNotConfirmed(
  cap: Cap,
  { digest, by }: Confirmation,
  { approvers }: Pick<Config, 'approvers'>,
): Problem | undefined {
  if (approvers !== undefined && !approvers.some(({ id }) => id === by.id))
    return {
      code: 'confirm-not-permitted',
      message: `\`${by.login}\` is no approver, and may not confirm ${cap.due.length} ends at once`,
      field: 'confirm-digest',
      allowed: approvers.map(({ login }) => login),
      remedy: 'one of them looks at the list, and starts the run',
    }
  if (digest !== cap.digest)
    return {
      code: 'confirm-other-list',
      message: `the list of what is due is not the one that was confirmed: it has the digest ${cap.digest} now`,
      field: 'confirm-digest',
      allowed: [cap.digest],
      remedy: 'look at the list as it is now, and start the run again with its digest',
    }
  return undefined
}
