import type { LeaseStatus, ListedLease } from './site.ts'

/** All leases in columns, each repeated text once: a tenth of what a list of objects takes. */
export interface LeaseIndex {
  readonly version: 1
  readonly texts: readonly string[]
  /** Numbers are places in `texts`, but for the id of the owner and the price. */
  readonly rows: readonly LeaseRow[]
}

type Place = number
type LeaseRow = readonly [
  uid: string,
  name: string,
  team: Place,
  status: Place,
  login: Place,
  ownerId: number,
  module: Place,
  environment: Place,
  region: Place,
  usdMonth: number | null,
  start: string | null,
  end: string | null,
  ended: string | null,
  touched: string | null,
  drifted: 0 | 1,
  staleSince: string | null,
]

const STATUSES: readonly LeaseStatus[] = ['requested', 'ready', 'failed', 'ending', 'ended', 'state-lost']

export function packLeases(leases: readonly ListedLease[]): LeaseIndex {
  const places = new Map<string, number>()
  const place = (text: string): Place => {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, places.size)
    return places.size - 1
  }
  const rows = leases.map((lease): LeaseRow => [
    lease.uid,
    lease.name,
    place(lease.team),
    STATUSES.indexOf(lease.status),
    place(lease.owner.login),
    lease.owner.id,
    place(lease.module),
    place(lease.environment),
    place(lease.region),
    lease.usdMonth,
    lease.start,
    lease.end,
    lease.ended,
    lease.touched,
    lease.drifted ? 1 : 0,
    lease.staleSince,
  ])
  return { version: 1, texts: [...places.keys()], rows }
}

export function unpackLeases({ texts, rows }: LeaseIndex): readonly ListedLease[] {
  const text = (place: Place): string => texts[place] ?? ''
  return rows.map((row) => {
    const [uid, name, team, status, login, ownerId, module, environment, region, usdMonth, start, end] = row
    const [, , , , , , , , , , , , ended, touched, drifted, staleSince] = row
    return {
      lease: `${text(team)}/${name}`,
      uid,
      team: text(team),
      name,
      status: STATUSES[status] ?? 'requested',
      owner: { login: text(login), id: ownerId },
      module: text(module),
      environment: text(environment),
      region: text(region),
      usdMonth,
      start,
      end,
      ended,
      touched,
      drifted: drifted === 1,
      staleSince,
    }
  })
}
