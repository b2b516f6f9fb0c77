import type { LedgerLine } from '../formats/ledger-line.ts'
import { parseInstant, usd } from '../kit/brands.ts'
import { sayUsd } from '../kit/money.ts'
import { sayInstant } from '../lease/say.ts'

/** One thing that is known of an event besides its sentence: `Approved by`, `dana`. */
export interface LedgerDetail {
  readonly label: string
  readonly value: string
}

/** What a line of the ledger tells. Plain text throughout: whoever shows it escapes it in the way of its medium. */
export interface LedgerSentence {
  /** `7 Dec 2026, 09:00 UTC` */
  readonly when: string
  /** `alice`, or `Leasehold` where nobody caused it. */
  readonly who: string
  /** What follows `who`, without the lease's name: `applied it`. */
  readonly what: string
  /** Why, or with which result, as the run said it; may be empty. */
  readonly why: string
  /** Who, what and why in one: `alice applied payments/reports: 4 added.` */
  readonly text: string
  /** Policy, approver, plan, request, price, duration, run, as far as they are known. */
  readonly details: readonly LedgerDetail[]
  /** Page of the run; `null`: it was not one of GitHub. Only ever http(s). */
  readonly url: string | null
}

/** One line of the ledger as people would tell it. */
export function sayLedgerLine(line: LedgerLine): LedgerSentence {
  const who = line.actor.id === 0 ? 'Leasehold' : line.actor.login
  const { before, after } = VERBS[line.event]
  const why = line.message.trim().replace(/[.\s]+$/, '')
  const what = [before, 'it', after].filter((part) => part !== '').join(' ')
  const told = [who, before, line.lease, after].filter((part) => part !== '').join(' ')
  return {
    when: sayAt(line.at),
    who,
    what,
    why,
    text: why === '' ? `${told}.` : `${told}: ${why}.`,
    details: detailsOf(line),
    url: /^https?:\/\//.test(line.run.url ?? '') ? line.run.url : null,
  }
}

/** What stands before and after the lease's name. */
const VERBS: Readonly<Record<LedgerLine['event'], { readonly before: string; readonly after: string }>> = {
  planned: { before: 'planned', after: '' },
  applied: { before: 'applied', after: '' },
  'apply-failed': { before: 'could not apply', after: '' },
  'approval-missing': { before: 'did not apply', after: 'without approval' },
  'plan-changed': { before: 'did not apply', after: 'as its plan had changed' },
  warned: { before: 'warned the owner of', after: '' },
  kept: { before: 'kept', after: '' },
  confirmed: { before: 'confirmed the end of', after: '' },
  blocked: { before: 'left', after: 'to people' },
  'end-failed': { before: 'could not end', after: '' },
  ended: { before: 'ended', after: '' },
  closed: { before: 'closed', after: '' },
  'state-lost': { before: 'found no state of', after: '' },
  'lock-broken': { before: 'broke the lock of', after: '' },
}

const POLICY = { pass: 'passed', fail: 'failed', unknown: 'not known' } as const
/** Digits of an id that tell it from any other of the same repository. */
const SHORT = 12

function detailsOf(line: LedgerLine): readonly LedgerDetail[] {
  const { approvers, policy, planDigest, requestSha, commit, priceUsdMonth, durationSeconds, run } = line
  return [
    ...detail('Approved by', approvers.map(({ login }) => login).join(', ')),
    ...detail('Policy', policy === null ? '' : POLICY[policy]),
    ...detail('Plan', planDigest?.slice(0, 'sha256:'.length + SHORT)),
    ...detail('Request', requestSha?.slice(0, SHORT)),
    ...detail('Commit', commit?.slice(0, SHORT)),
    ...detail('Pull request', line.pullRequest === null ? '' : `#${line.pullRequest}`),
    ...detail('Issue', line.issue === null ? '' : `#${line.issue}`),
    ...detail('Price', priceUsdMonth === null ? '' : `${sayUsd(usd(priceUsdMonth))} a month`),
    ...detail('Took', durationSeconds === 0 ? '' : sayDuration(durationSeconds)),
    ...detail('Run', run.attempt === 1 ? run.id : `${run.id}, attempt ${run.attempt}`),
  ]
}

function detail(label: string, value: string | undefined): readonly LedgerDetail[] {
  return value === undefined || value === '' ? [] : [{ label, value }]
}

/** `40 s`, `12 min 5 s` */
function sayDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  const rest = whole % 60
  if (whole < 60) return `${whole} s`
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`
}

function sayAt(at: string): string {
  const instant = parseInstant(at)
  return instant === undefined ? at : sayInstant(instant)
}
