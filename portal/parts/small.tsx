import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Instant } from '../../src/kit/brands.ts'
import { parseInstant, usd } from '../../src/kit/brands.ts'
import { sayUsd } from '../../src/kit/money.ts'
import type { Problem } from '../../src/kit/result.ts'
import { sayInstant } from '../../src/lease/say.ts'
import { lifeSpent } from '../../src/portal/cost.ts'
import type { LeaseStatus, ListedLease, SitePerson } from '../../src/portal/site.ts'
import { STATUS_WORDS, urgency } from '../../src/portal/words.ts'

/** A person’s picture, over their initials, which stay where it cannot be loaded. */
export function Face({ person }: { readonly person: SitePerson }) {
  const [isShown, setShown] = useState(true)
  return (
    <span class={`face face-${person.id % 6}`} aria-hidden="true">
      {person.login.slice(0, 2).toUpperCase()}
      {isShown && (
        <img
          src={`https://avatars.githubusercontent.com/u/${person.id}?s=48&v=4`}
          alt=""
          loading="lazy"
          width={24}
          height={24}
          onError={() => setShown(false)}
        />
      )}
    </span>
  )
}

export function Status({ status }: { readonly status: LeaseStatus }) {
  return (
    <span class={`status status-${status}`}>
      <span class="dot" aria-hidden="true" />
      {STATUS_WORDS[status]}
    </span>
  )
}

/** Drift and stale data, where they are: never only a colour. */
export function Marks({ lease }: { readonly lease: ListedLease }) {
  return (
    <>
      {lease.drifted && <span class="mark mark-drift">drifted</span>}
      {lease.staleSince !== null && (
        <span class="mark mark-stale" title={`Not read again since ${sayAt(lease.staleSince)}`}>
          stale
        </span>
      )}
    </>
  )
}

/** A thin bar of how much of a life is over; what it says stands beside it in words. */
export function LifeBar({ lease, now }: { readonly lease: ListedLease; readonly now: Instant }) {
  const spent = lifeSpent(lease, now)
  if (spent === null || lease.status === 'ended') return null
  const kind = urgency(lease, now)
  return (
    <svg class={`life life-${kind}`} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="life-whole" x="0" y="0" width="100" height="4" />
      <rect class="life-spent" x="0" y="0" width={spent * 100} height="4" />
    </svg>
  )
}

export function Money({ amount }: { readonly amount: number | null }) {
  return amount === null ? (
    <span class="quiet">unpriced</span>
  ) : (
    <span class="money">{sayUsd(usd(amount))}</span>
  )
}

/** Text of ours or of people; what stands between backticks is code. It becomes text nodes, whatever is in it. */
export function Said({ text }: { readonly text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
}

export function Wrong({ id, problem }: { readonly id: string; readonly problem: Problem }) {
  const { message, allowed = [], remedy } = problem
  return (
    <p class="wrong" id={id}>
      <Said text={message} />.{' '}
      {allowed.length > 0 && (
        <>
          Allowed: <Said text={allowed.join(', ')} />.{' '}
        </>
      )}
      {remedy !== undefined && (
        <>
          <Said text={`${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}`} />
          {remedy.endsWith('?') ? '' : '.'}
        </>
      )}
    </p>
  )
}

/** An address that somebody else wrote: a link only where it is one of the web. */
export function Link({
  href,
  children,
}: {
  readonly href: string | null
  readonly children: ComponentChildren
}) {
  if (href === null || !/^https?:\/\//.test(href)) return <>{children}</>
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  )
}

export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <p class="nothing">{children}</p>
}

/** What stands where a page’s data is not there yet, or could not be read. */
export function Waiting({ message }: { readonly message: string | undefined }) {
  if (message === undefined) {
    return (
      <p class="nothing" aria-busy="true">
        Loading …
      </p>
    )
  }
  return (
    <p class="nothing" role="alert">
      This could not be loaded ({message}). Load the page again; when that does not help, publish the portal
      again.
    </p>
  )
}

export function sayAt(at: string): string {
  const instant = parseInstant(at)
  return instant === undefined ? at : sayInstant(instant)
}
