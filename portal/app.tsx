import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Instant } from '../src/kit/brands.ts'
import type { Site } from '../src/portal/site.ts'
import { loadSite } from './data.ts'
import { useLoaded, useNow } from './hooks.ts'
import { CatalogPage } from './pages/catalog.tsx'
import { Banners } from './parts/banners.tsx'
import { Waiting } from './parts/small.tsx'
import { useRoute, type Route } from './route.ts'

/** What every page is given. */
export interface PageProps {
  readonly site: Site
  readonly route: Route
  readonly now: Instant
  /** Says what the page is, for the window and for who hears it. */
  readonly setTitle: (title: string) => void
}

type Page = ComponentType<PageProps>

const PLACES = [
  { part: 'catalog', address: '#/', label: 'Catalog' },
  { part: 'cost', address: '#/cost', label: 'Cost' },
  { part: 'activity', address: '#/activity', label: 'Activity' },
  { part: 'request', address: '#/request', label: 'Request' },
] as const

/** Pages but the first come with their own script, when they are looked at. */
const LATER: Readonly<Record<string, () => Promise<Page>>> = {
  cost: async () => (await import('./pages/cost.tsx')).CostPage,
  activity: async () => (await import('./pages/activity.tsx')).ActivityPage,
  request: async () => (await import('./pages/request.tsx')).RequestPage,
  lease: async () => (await import('./pages/lease.tsx')).LeasePage,
}

export function App() {
  const site = useLoaded(loadSite, [])
  if (site.state !== 'there') {
    return (
      <main class="page">
        <h1 class="hidden">Leasehold</h1>
        <Waiting message={site.state === 'failed' ? site.message : undefined} />
      </main>
    )
  }
  return <Portal site={site.value} />
}

function Portal({ site }: { readonly site: Site }) {
  const route = useRoute()
  const now = useNow()
  const main = useRef<HTMLElement>(null)
  const [title, setTitle] = useState('Catalog')
  const [first = 'catalog'] = route.parts
  const place = route.parts.join('/')
  const isFirst = useRef(true)
  useEffect(() => {
    document.title = `${title} · Leasehold`
  }, [title])
  useEffect(() => {
    // Who goes on by keyboard or hears the page begins at its top, as after a page that was loaded.
    if (!isFirst.current) {
      main.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    isFirst.current = false
  }, [place])
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        Skip to content
      </a>
      <Head site={site} first={first === 'lease' ? 'catalog' : first} />
      <Banners site={site} now={now} />
      <main class="page" id="main" tabIndex={-1} ref={main}>
        <PageOf key={first} first={first} site={site} route={route} now={now} setTitle={setTitle} />
      </main>
      <footer class="foot">
        <span>
          Built from commit <code>{site.commit.slice(0, 7)}</code>. Views only: nothing is decided by what
          stands here.
        </span>
        <a href={site.repository.url}>{site.repository.name}</a>
      </footer>
      <p class="hidden" role="status">
        {title}
      </p>
    </>
  )
}

function Head({ site, first }: { readonly site: Site; readonly first: string }) {
  return (
    <header class="head">
      <div class="head-inner">
        <a class="brand" href="#/">
          <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" class="brand-ring" />
            <path d="M10 2 A8 8 0 0 1 17.2 13.5" class="brand-arc" />
            <circle cx="10" cy="10" r="2" class="brand-dot" />
          </svg>
          <span class="brand-name">Leasehold</span>
          <span class="brand-place">{site.repository.name}</span>
        </a>
        <nav class="places" aria-label="Pages">
          {PLACES.map(({ part, address, label }) => (
            <a
              key={part}
              class={part === 'request' ? 'place place-ask' : 'place'}
              href={address}
              aria-current={part === first ? 'page' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

function PageOf({ first, ...props }: PageProps & { readonly first: string }) {
  const load = Object.hasOwn(LATER, first) ? LATER[first] : undefined
  const page = useLoaded<Page>(async () => (load === undefined ? CatalogPage : load()), [])
  if (load === undefined) return first === 'catalog' ? <CatalogPage {...props} /> : <Unknown {...props} />
  if (page.state !== 'there') {
    return <Waiting message={page.state === 'failed' ? page.message : undefined} />
  }
  const Page = page.value
  return <Page {...props} />
}

function Unknown({ setTitle }: PageProps) {
  useEffect(() => setTitle('Not found'), [])
  return (
    <>
      <h1>There is no such page</h1>
      <p>
        <a href="#/">All leases</a> are in the catalog.
      </p>
    </>
  )
}
