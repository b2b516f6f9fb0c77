import type { Instant } from '../../src/kit/brands.ts'
import type { Happening } from '../../src/portal/site.ts'
import { sayAgo } from '../../src/portal/words.ts'
import { leaseAddress } from '../route.ts'
import { Face, Link, Said, sayAt } from './small.tsx'

interface Props {
  readonly events: readonly Happening[]
  readonly now: Instant
  /** Whether each says which lease it is about. */
  readonly isNamed: boolean
}

/** Lines of the ledger as sentences, day by day. */
export function Happenings({ events, now, isNamed }: Props) {
  const days = Map.groupBy(events, ({ at }) => at.slice(0, 10))
  return (
    <div class="days">
      {[...days].map(([day, held]) => (
        <section key={day} class="day" aria-label={sayDay(day)}>
          <h3 class="day-name">{sayDay(day)}</h3>
          <ol class="events">
            {held.map((event, index) => (
              <li key={`${event.at}${event.uid}${index}`} class={`event event-${event.event}`}>
                <time class="event-time" dateTime={event.at} title={sayAgo(event.at, now)}>
                  {event.at.slice(11, 16)}
                </time>
                <Who event={event} />
                <p class="event-text">
                  <strong>{event.who?.login ?? 'Leasehold'}</strong>{' '}
                  {isNamed ? <Named event={event} /> : event.what}
                  {event.why !== '' && (
                    <>
                      : <Said text={event.why} />
                    </>
                  )}
                  .
                  <More event={event} />
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Who({ event }: { readonly event: Happening }) {
  return event.who === null ? (
    <span class="face face-none" aria-hidden="true">
      L
    </span>
  ) : (
    <Face person={event.who} />
  )
}

/** The sentence says `it`; here that is the lease’s name, and a link. */
function Named({ event }: { readonly event: Happening }) {
  const at = event.what.search(/\bit\b/)
  const name = <a href={leaseAddress(event)}>{event.lease}</a>
  if (at < 0) return <>{[event.what, ' ', name]}</>
  return (
    <>
      {event.what.slice(0, at)}
      {name}
      {event.what.slice(at + 2)}
    </>
  )
}

function More({ event }: { readonly event: Happening }) {
  if (event.details.length === 0) return null
  return (
    <details class="event-more">
      <summary>details</summary>
      <dl class="facts facts-small">
        {event.details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{label === 'Run' ? <Link href={event.url}>{value}</Link> : value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function sayDay(day: string): string {
  return sayAt(`${day}T00:00:00.000Z`).split(',')[0] ?? day
}
