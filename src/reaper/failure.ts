import type { Problem } from '../kit/result.ts'

/** Who has to act when a lease does not end. */
export type ActsNext = 'owner' | 'platform'

export interface NextStep {
  readonly who: ActsNext
  /** A sentence for an issue, in Markdown of our own. */
  readonly step: string
}

/**
 * Why AWS or Terraform would not destroy. Terraform's diagnostics carry no code of their own, but AWS's name of the error
 * stands in them, and Terraform's own titles; both are what their documentation calls stable. What is not recognised keeps
 * the reason that it came with.
 */
const SIGNS: readonly (readonly [sign: RegExp, reasonCode: string])[] = [
  [/\bBucketNotEmpty\b/, 'bucket-not-empty'],
  [
    /\bDeletionProtection(?:Enabled)?\b|[Dd]eletion[ _][Pp]rotection|protected DB|disableApiTermination/,
    'deletion-protected',
  ],
  [/Final(?:DB)?SnapshotIdentifier|final_snapshot_identifier/, 'snapshot-missing'],
  [/Instance cannot be destroyed|lifecycle\.prevent_destroy/, 'prevent-destroy'],
  [/Error acquiring the state lock/, 'state-locked'],
  [/\bExpiredToken(?:Exception)?\b/, 'credentials-expired'],
  [/\bDependencyViolation\b|\bDeleteConflict\b/, 'still-in-use'],
  [/\bAccessDenied(?:Exception)?\b|\bUnauthorizedOperation\b/, 'access-denied'],
]

/** A narrower reason than `destroy-failed` or `destroy-plan-failed`, where what was said gives one. */
export function classifyFailure(reasonCode: string, problems: readonly Problem[]): string {
  if (reasonCode !== 'destroy-failed' && reasonCode !== 'destroy-plan-failed') return reasonCode
  const found = SIGNS.find(([sign]) => problems.some(({ message }) => sign.test(message)))
  return found?.[1] ?? reasonCode
}

const PLATFORM_LOOKS = 'look at the run, mend what it says, and comment `/retry`'

const STEPS: Readonly<Record<string, NextStep>> = {
  'bucket-not-empty': {
    who: 'owner',
    step: 'empty the bucket, or let its objects go with it by changing the request, and comment `/retry`',
  },
  'deletion-protected': {
    who: 'owner',
    step: 'take the deletion protection off (the reaper never does), and comment `/retry`',
  },
  'snapshot-missing': {
    who: 'owner',
    step: 'say what happens to the data: `/end --snapshot` or `/end --discard`',
  },
  'word-plan-refused': {
    who: 'owner',
    step: 'the stack has changes that were never applied: apply them, or take them back, then comment `/retry`',
  },
  'still-in-use': {
    who: 'owner',
    step: 'something outside this lease uses one of its resources: take that away, and comment `/retry`',
  },
  'prevent-destroy': {
    who: 'platform',
    step: 'the module protects a resource with `prevent_destroy`, which is never edited away: decide what becomes of it',
  },
  'protection-removed': {
    who: 'platform',
    step: 'bring the protection back, or extend the lease until the change that takes it off is applied, and comment `/retry`',
  },
  'lock-left': {
    who: 'platform',
    step: 'make sure that nobody works on the state, then take the lock away as the run says',
  },
  'state-locked': { who: 'platform', step: 'see who holds the lock of the state; the next try waits for it' },
  'credentials-expired': { who: 'platform', step: 'give the role that ends leases a longer session' },
  'access-denied': {
    who: 'platform',
    step: 'give the role that ends leases what it lacks, and comment `/retry`',
  },
  'account-denied': {
    who: 'platform',
    step: 'take the account off `reaper.denied-accounts`, or end this lease by hand',
  },
  'state-lost': {
    who: 'platform',
    step: 'look at older versions of the state object, and at what carries the tag `leasehold:uid`',
  },
  quarantined: { who: 'platform', step: 'mend what the last try says, and comment `/retry`' },
  'request-unreadable': { who: 'owner', step: 'correct the request: until then this lease never ends' },
}

/** Who acts next, and how; everything that is not listed is the platform team's. */
export function nextStepOf(reasonCode: string): NextStep {
  return STEPS[reasonCode] ?? { who: 'platform', step: PLATFORM_LOOKS }
}
