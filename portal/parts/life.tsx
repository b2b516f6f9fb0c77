import type { Instant } from '../../src/kit/brands.ts'
import type { Happening, LeaseDetails, ListedLease } from '../../src/portal/site.ts'
import { LifeBar, sayAt } from './small.tsx'

interface Step {
  readonly name: string
  readonly at: string | null
  readonly note: string
  readonly state: 'done' | 'now' | 'later' | 'wrong'
}

interface Props {
  readonly lease: ListedLease
  readonly details: LeaseDetails
  readonly now: Instant
}

/** A life as a line: requested, reviewed, ready, warned, ends. */
export function Life({ lease, details, now }: Props) {
  return (
    <section class="life-line" aria-label="Its life">
      <ol class="steps">
        {stepsOf(lease, details).map(({ name, at, note, state }) => (
          <li key={name} class={`step step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <span class="step-name">{name}</span>
            <span class="step-at">{at === null ? '' : sayAt(at)}</span>
            {note !== '' && <span class="step-note">{note}</span>}
          </li>
        ))}
      </ol>
      <LifeBar lease={lease} now={now} />
    </section>
  )
}

function stepsOf(lease: ListedLease, { history, leaseLength }: LeaseDetails): readonly Step[] {
  const planned = history.find(({ event }) => event === 'planned')
  const applied = history.findLast(({ event }) => event === 'applied')
  const first = history.find(({ event }) => event === 'applied')
  const failed = history.findLast(({ event }) => event === 'apply-failed')
  const warned = history.findLast(({ event }) => event === 'warned')
  const approved = approversOf(first)
  const isReady = lease.start !== null
  return [
    step(
      'Requested',
      planned?.at ?? null,
      planned?.who?.login ?? '',
      isReady || planned !== undefined,
      !isReady,
    ),
    step('Reviewed', first?.at ?? null, approved === '' ? '' : `by ${approved}`, first !== undefined, false),
    lease.status === 'failed' && failed !== undefined
      ? { name: 'Failed', at: failed.at, note: 'the next try goes on from there', state: 'wrong' }
      : step('Ready', lease.start, timesApplied(history, applied), isReady, lease.status === 'ready'),
    ...(warned === undefined
      ? []
      : [step('Warned', warned.at, '', true, lease.status === 'ready' && lease.end !== null)]),
    lease.status === 'ended'
      ? step('Ended', lease.ended, '', true, true)
      : lease.status === 'state-lost'
        ? { name: 'State lost', at: null, note: 'a person has to look', state: 'wrong' }
        : step('Ends', lease.end, lengthNote(leaseLength), false, lease.status === 'ending'),
  ]
}

function step(name: string, at: string | null, note: string, isDone: boolean, isNow: boolean): Step {
  return { name, at, note, state: isNow ? 'now' : isDone ? 'done' : 'later' }
}

function approversOf(applied: Happening | undefined): string {
  return applied?.details.find(({ label }) => label === 'Approved by')?.value ?? ''
}

function timesApplied(history: readonly Happening[], last: Happening | undefined): string {
  const times = history.filter(({ event }) => event === 'applied').length
  return times > 1 && last !== undefined ? `changed ${times - 1}×, last ${sayAt(last.at).split(',')[0]}` : ''
}

function lengthNote(length: string): string {
  if (length === 'permanent') return 'permanent: not by itself'
  return length === 'deleted' ? 'its request was deleted' : `${length} from ready`
}
