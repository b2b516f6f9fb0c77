import type { PriceTable } from '../src/formats/prices.ts'
import { schemaProblems } from '../src/kit/schema-problems.ts'
import type { CheckInputs } from '../src/portal/draft.ts'
import { unpackLeases, type LeaseIndex } from '../src/portal/lease-index.ts'
import { searchable, type SearchableLeases } from '../src/portal/search.ts'
import {
  DATA,
  type Happening,
  type LeaseDetails,
  type ListedLease,
  type PortalModule,
  type Site,
} from '../src/portal/site.ts'
import { loadValidator } from './validator.ts'

/** What was fetched once is kept while the page is open. */
const fetched = new Map<string, Promise<unknown>>()

/** The files are of one build, beside the app; what they look like is agreed in src/portal/site.ts. */
function load<T>(path: string): Promise<T> {
  const known = fetched.get(path)
  if (known !== undefined) return known as Promise<T>
  const loading = fetch(path).then(async (answer) => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return (await answer.json()) as T
  })
  fetched.set(path, loading)
  // An outage is not remembered: whoever tries again gets it.
  loading.catch(() => fetched.delete(path))
  return loading
}

export function loadSite(): Promise<Site> {
  return load<Site>(DATA.site)
}

let leases: Promise<SearchableLeases> | undefined

export function loadLeases(): Promise<SearchableLeases> {
  leases ??= load<LeaseIndex>(DATA.leases).then((index) => searchable(unpackLeases(index)))
  leases.catch(() => (leases = undefined))
  return leases
}

export async function loadDetails({ uid }: Pick<ListedLease, 'uid'>): Promise<LeaseDetails | undefined> {
  const held = await load<Readonly<Record<string, LeaseDetails>>>(DATA.details(uid))
  return held[uid]
}

export function loadActivity(part: string): Promise<readonly Happening[]> {
  return load(DATA.activity(part))
}

export function loadModule(name: string): Promise<PortalModule> {
  return load(DATA.module(name))
}

export function loadPrices(): Promise<PriceTable | null> {
  return load(DATA.prices)
}

/** The check of a module’s inputs, which was compiled when the portal was built. */
export async function loadCheck(name: string): Promise<CheckInputs> {
  const validate = await loadValidator(name)
  return (inputs) => {
    if (validate(inputs)) return []
    return schemaProblems(validate.errors ?? [], '`inputs`').map((problem) => ({
      ...problem,
      field: `/inputs${problem.field ?? ''}`,
    }))
  }
}
