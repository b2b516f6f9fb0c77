import { useEffect } from 'preact/hooks'
import { usd, type Instant } from '../../src/kit/brands.ts'
import { sayUsd } from '../../src/kit/money.ts'
import type { ListedLease, ModuleCard, Site } from '../../src/portal/site.ts'
import { sayMinutes } from '../../src/portal/words.ts'
import type { Desk } from '../../src/portal/draft.ts'
import type { PageProps } from '../app.tsx'
import { loadCheck, loadLeases, loadModule, loadPrices } from '../data.ts'
import { useLoaded } from '../hooks.ts'
import { RequestForm } from '../parts/request-form.tsx'
import { Nothing, Waiting } from '../parts/small.tsx'

export function RequestPage({ site, route, now, setTitle }: PageProps) {
  const [, name] = route.parts
  const card = site.modules.find((module) => module.name === name)
  useEffect(() => setTitle(card === undefined ? 'Request' : `Request: ${card.title}`), [card])
  if (name === undefined) return <Cards site={site} />
  if (card === undefined) {
    return (
      <>
        <h1>Request</h1>
        <Nothing>
          There is no module of that name. <a href="#/request">See what there is.</a>
        </Nothing>
      </>
    )
  }
  return <Ask key={card.name} site={site} card={card} now={now} />
}

function Cards({ site }: { readonly site: Site }) {
  return (
    <>
      <h1>Request</h1>
      <p class="lead">
        What you ask for is a lease: it has an owner, a price and an end. Choose what you need; nothing is
        built before somebody has looked at it.
      </p>
      {site.modules.length === 0 && <Nothing>This platform offers nothing yet.</Nothing>}
      <ul class="cards">
        {site.modules.map((card) => (
          <li key={card.name} class="card">
            <h2>
              <a href={`#/request/${card.name}`}>{card.title}</a>
            </h2>
            <p>{card.description}</p>
            <p class="card-foot">
              <span class="card-price">{sayRange(card)}</span>
              <span class="quiet">
                {card.usualMinutes !== null && `ready in ${sayMinutes(card.usualMinutes)}`}
                {card.holdsData && ' · holds data'}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function sayRange({ price }: ModuleCard): string {
  if (price === null) return 'unpriced'
  const [from, to] = [sayUsd(usd(price.from)), sayUsd(usd(price.to))]
  return from === to ? `${from} a month` : `${from} – ${to} a month`
}

interface AskProps {
  readonly site: Site
  readonly card: ModuleCard
  readonly now: Instant
}

function Ask({ site, card, now }: AskProps) {
  const loaded = useLoaded(() => openDesk(site, card.name), [card.name])
  return (
    <>
      <p class="crumbs">
        <a href="#/request">Request</a> /
      </p>
      <h1>{card.title}</h1>
      <p class="lead">{card.description}</p>
      {loaded.state === 'there' ? (
        <RequestForm desk={loaded.value} now={now} />
      ) : (
        <Waiting message={loaded.state === 'failed' ? loaded.message : undefined} />
      )}
    </>
  )
}

async function openDesk(site: Site, name: string): Promise<Desk> {
  const [module, prices, checkInputs, { leases }] = await Promise.all([
    loadModule(name),
    loadPrices(),
    loadCheck(name),
    loadLeases(),
  ])
  const taken = namesTaken(leases)
  return { site, module, prices: prices ?? undefined, checkInputs, isTaken: (lease) => taken.has(lease) }
}

function namesTaken(leases: readonly ListedLease[]): ReadonlySet<string> {
  return new Set(leases.filter(({ status }) => status !== 'ended').map(({ lease }) => lease))
}
