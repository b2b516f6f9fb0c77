import type { CatalogEntry } from '../catalog/entry.ts'
import type { Catalog } from '../formats/catalog.ts'

const GITHUB = 'https://github.com'

/** Where things of a platform repository are on GitHub. */
export interface Places {
  issue(number: number): string
  pullRequest(number: number): string
  request(entry: CatalogEntry): string
  /** Of the stack's folder; ends in a slash, as Backstage takes it for a file otherwise. */
  stack(entry: CatalogEntry): string
  requestsOf(team: string): string
}

/** Files are those of the default branch, whatever its name: the same address at every commit. */
export function placesOf(catalog: Pick<Catalog, 'leases' | 'repository'>): Places {
  const root = `${serverOf(catalog)}/${catalog.repository.name}`
  return {
    issue: (number) => `${root}/issues/${number}`,
    pullRequest: (number) => `${root}/pull/${number}`,
    request: ({ team, name }) => `${root}/blob/HEAD/requests/${team}/${name}.yaml`,
    stack: ({ team, name }) => `${root}/tree/HEAD/stacks/${team}/${name}/`,
    requestsOf: (team) => `${root}/tree/HEAD/requests/${team}/`,
  }
}

/** GitHub's own address, from the address of any run: an enterprise has a server of its own. */
function serverOf({ leases, repository }: Pick<Catalog, 'leases' | 'repository'>): string {
  const part = `/${repository.name}/actions/runs/`
  for (const { lastRun } of leases) {
    const url = lastRun?.url ?? ''
    const server = url.slice(0, Math.max(0, url.indexOf(part)))
    if (/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(server)) return server
  }
  return GITHUB
}

/** Leases that have not ended, one of each name: of two lives that were kept, the one that began later. */
export function livingLeases({ leases }: Pick<Catalog, 'leases'>): readonly CatalogEntry[] {
  const byName = new Map<string, CatalogEntry>()
  for (const entry of leases) {
    const known = byName.get(entry.lease)
    const isOlder = known !== undefined && (known.start ?? '') > (entry.start ?? '')
    if (entry.status !== 'ended' && !isOlder) byName.set(entry.lease, entry)
  }
  return [...byName.values()]
}
