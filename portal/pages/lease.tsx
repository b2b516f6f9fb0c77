import { useEffect } from 'preact/hooks'
import type { Instant } from '../../src/kit/brands.ts'
import { costSoFar, isLiving } from '../../src/portal/cost.ts'
import type { LeaseDetails, ListedLease, Site } from '../../src/portal/site.ts'
import { sayAgo, sayEnd } from '../../src/portal/words.ts'
import type { PageProps } from '../app.tsx'
import { loadDetails, loadLeases } from '../data.ts'
import { useLoaded } from '../hooks.ts'
import { Actions } from '../parts/actions.tsx'
import { Happenings } from '../parts/happenings.tsx'
import { Outputs } from '../parts/outputs.tsx'
import { Face, Link, Marks, Money, Nothing, sayAt, Status, Waiting } from '../parts/small.tsx'
import { Life } from '../parts/life.tsx'
import { catalogAddress, leaseAddress } from '../route.ts'

interface Found {
  readonly lease: ListedLease
  readonly details: LeaseDetails
  /** Other lives of the same name, newest first. */
  readonly others: readonly ListedLease[]
}

export function LeasePage({ site, route, now, setTitle }: PageProps) {
  const name = route.parts.slice(1).join('/')
  const life = route.parameters.get('life')
  const found = useLoaded(() => find(name, life), [name, life])
  useEffect(() => setTitle(name), [name])
  if (found.state !== 'there') {
    return (
      <>
        <h1>{name}</h1>
        <Waiting message={found.state === 'failed' ? found.message : undefined} />
      </>
    )
  }
  if (found.value === undefined) {
    return (
      <>
        <h1>{name}</h1>
        <Nothing>
          The catalog knows no such lease. <a href="#/">See all of them</a>, or{' '}
          <a href="#/request">request one</a>.
        </Nothing>
      </>
    )
  }
  return <Lease site={site} now={now} found={found.value} />
}

/** The life that is meant; without one, the one that lives, or else the last. */
async function find(name: string, life: string | null): Promise<Found | undefined> {
  const { leases } = await loadLeases()
  const lives = leases
    .filter(({ lease }) => lease === name)
    .sort((a, b) => (a.status === 'ended' ? 1 : 0) - (b.status === 'ended' ? 1 : 0) || newer(a, b))
  const lease = life === null ? lives[0] : lives.find(({ uid }) => uid === life)
  const details = lease === undefined ? undefined : await loadDetails(lease)
  if (lease === undefined || details === undefined) return undefined
  return { lease, details, others: lives.filter(({ uid }) => uid !== lease.uid) }
}

function newer(a: ListedLease, b: ListedLease): number {
  return (a.start ?? '') < (b.start ?? '') ? 1 : -1
}

interface LeaseProps {
  readonly site: Site
  readonly now: Instant
  readonly found: Found
}

function Lease({ site, now, found: { lease, details, others } }: LeaseProps) {
  const module = site.modules.find(({ name }) => name === lease.module)
  return (
    <article class="lease">
      <header class="lease-head">
        <p class="crumbs">
          <a href="#/">Catalog</a> /{' '}
          <a href={catalogAddress(new URLSearchParams({ team: lease.team }).toString())}>{lease.team}</a>
        </p>
        <h1>
          {lease.name}
          <Marks lease={lease} />
        </h1>
        <p class="lease-what">
          <Status status={lease.status} /> · {module?.title ?? lease.module}{' '}
          <span class="quiet">
            {lease.module} {details.moduleVersion}
          </span>{' '}
          · {lease.environment}, {lease.region}
        </p>
      </header>
      <Figures lease={lease} details={details} now={now} />
      <Life lease={lease} details={details} now={now} />
      {lease.staleSince !== null && (
        <p class="note note-stale">
          What stands here could not be read again: it is as it was seen last, {sayAt(lease.staleSince)}.
        </p>
      )}
      <Drift site={site} details={details} now={now} />
      <div class="lease-body">
        <div class="lease-main">
          {lease.status !== 'ended' && (
            <section aria-labelledby="use">
              <h2 id="use">Use it</h2>
              <Outputs outputs={details.outputs} status={lease.status} />
            </section>
          )}
          <section aria-labelledby="history">
            <h2 id="history">History</h2>
            {details.history.length === 0 ? (
              <Nothing>Nothing has happened yet.</Nothing>
            ) : (
              <Happenings events={[...details.history].reverse()} now={now} isNamed={false} />
            )}
          </section>
        </div>
        <aside class="lease-side" aria-label="What to do, and where to look">
          {isLiving(lease) && lease.status !== 'ending' && <Actions site={site} lease={lease} now={now} />}
          <Links site={site} lease={lease} details={details} />
          <Resources details={details} />
          {others.length > 0 && (
            <section aria-labelledby="others">
              <h2 id="others">Other lives of this name</h2>
              <ul class="plain-list">
                {others.map((other) => (
                  <li key={other.uid}>
                    <a href={leaseAddress(other)}>{other.start === null ? other.uid : sayAt(other.start)}</a>{' '}
                    <Status status={other.status} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </article>
  )
}

function Figures({ lease, details, now }: Omit<LeaseProps, 'site' | 'found'> & Omit<Found, 'others'>) {
  return (
    <dl class="figures">
      <div class="figure">
        <dt>{details.unpriced > 0 ? `a month, ${details.unpriced} unpriced` : 'a month'}</dt>
        <dd>
          <Money amount={lease.usdMonth} />
        </dd>
      </div>
      <div class="figure">
        <dt>so far</dt>
        <dd>
          {lease.start === null ? <span class="quiet">–</span> : <Money amount={costSoFar(lease, now)} />}
        </dd>
      </div>
      <div class="figure">
        <dt>{lease.status === 'ended' ? 'ended' : 'ends'}</dt>
        <dd>{sayEnd(lease, now)}</dd>
      </div>
      <div class="figure">
        <dt>owner</dt>
        <dd class="person">
          <Face person={lease.owner} />
          <a href={`https://github.com/${encodeURIComponent(lease.owner.login.replace('[bot]', ''))}`}>
            {lease.owner.login}
          </a>
        </dd>
      </div>
    </dl>
  )
}

function Drift({ site, details: { drift }, now }: Pick<LeaseProps, 'site' | 'now'> & Pick<Found, 'details'>) {
  if (drift === null) return null
  return (
    <section class="note note-drift" aria-labelledby="drift">
      <h2 id="drift">Drifted</h2>
      <p>
        Seen {sayAgo(drift.at, now)}: somebody changed it elsewhere than in its request.{' '}
        {drift.issue !== null && (
          <a href={`${site.repository.url}/issues/${drift.issue}`}>Issue #{drift.issue}</a>
        )}
      </p>
      <ul class="plain-list">
        {drift.resources.map(({ address, attributes }) => (
          <li key={address}>
            <code>{address}</code>
            {attributes.length > 0 && <span class="quiet">: {attributes.join(', ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Links({ site, lease, details }: Pick<LeaseProps, 'site'> & Omit<Found, 'others'>) {
  const { url } = site.repository
  const { issue, pullRequest, lastRun } = details
  return (
    <section aria-labelledby="links">
      <h2 id="links">Where to look</h2>
      <dl class="facts">
        <div>
          <dt>Issue</dt>
          <dd>{issue === null ? '–' : <a href={`${url}/issues/${issue}`}>#{issue}</a>}</dd>
        </div>
        <div>
          <dt>Pull request</dt>
          <dd>{pullRequest === null ? '–' : <a href={`${url}/pull/${pullRequest}`}>#{pullRequest}</a>}</dd>
        </div>
        <div>
          <dt>Last run</dt>
          <dd>
            {lastRun === null ? (
              '–'
            ) : (
              <Link href={lastRun.url}>{`${lastRun.event}, ${sayAt(lastRun.at)}`}</Link>
            )}
          </dd>
        </div>
        <div>
          <dt>Length</dt>
          <dd>{details.leaseLength}</dd>
        </div>
        <div>
          <dt>Account</dt>
          <dd>{details.account}</dd>
        </div>
        <div>
          <dt>Uid</dt>
          <dd>
            <code>{lease.uid}</code>
          </dd>
        </div>
      </dl>
    </section>
  )
}

function Resources({ details: { resources } }: Pick<Found, 'details'>) {
  if (resources.length === 0) return null
  return (
    <details class="resources">
      <summary>{resources.length === 1 ? '1 resource' : `${resources.length} resources`}</summary>
      <ul class="plain-list">
        {resources.map(({ address, arn }) => (
          <li key={address}>
            <code>{address}</code>
            {arn !== null && <span class="quiet arn">{arn}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
