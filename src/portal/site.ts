import type { Catalog } from '../formats/catalog.ts'
import type { ModuleManifest } from '../formats/module.ts'
import type { Json } from '../kit/canonical.ts'
import type { FormEnvironment } from '../request/form-fields.ts'

/** The files of the portal’s data, by path from its root. The app reads them and nothing else. */
export const DATA = {
  /** Also how a folder is known to hold a portal. */
  site: 'portal.json',
  leases: 'data/leases.json',
  prices: 'data/prices.json',
  module: (name: string): string => `data/modules/${name}.json`,
  validator: (name: string): string => `data/validators/${name}.js`,
  /** Details of leases, by the first two characters of their uid: at most 1,024 files of about ten leases for 10,000. */
  details: (uid: string): string => `data/leases/${uid.slice(0, 2)}.json`,
  activity: (part: string): string => `data/activity/${part}.json`,
} as const

export interface SitePerson {
  readonly login: string
  /** GitHub’s, for the picture. */
  readonly id: number
}

/** What every page needs: read first, and small. */
export interface Site {
  readonly version: 1
  readonly repository: { readonly name: string; readonly url: string }
  readonly commit: string
  /** Newest instant that the data itself speaks of; null where there is nothing yet. How old the figures are. */
  readonly asOf: string | null
  /** L22. */
  readonly reaper: { readonly alarm: string | null; readonly at: string | null; readonly overdue: number }
  /** Sources that could not be read when the catalog was made; what they said before is shown. */
  readonly stale: readonly { readonly source: string; readonly since: string }[]
  readonly teams: readonly SiteTeam[]
  readonly environments: readonly SiteEnvironment[]
  readonly modules: readonly ModuleCard[]
  readonly costs: readonly MonthCost[]
  /** Newest first. */
  readonly activity: readonly { readonly part: string; readonly month: string; readonly events: number }[]
}

export interface SiteTeam {
  readonly name: string
  readonly budgetUsdMonth: number | null
  readonly maxLeases: number | null
  readonly members: readonly SitePerson[]
}

export interface SiteEnvironment extends FormEnvironment {
  readonly name: string
}

export interface ModuleCard {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  /** Over every choice that its price depends on, in the first environment’s region; null: unpriced. */
  readonly price: { readonly from: number; readonly to: number } | null
  readonly usualMinutes: readonly number[] | null
  readonly holdsData: boolean
}

/** USD that leases cost in a calendar month, UTC, until `Site.asOf`. */
export interface MonthCost {
  /** `2026-11` */
  readonly month: string
  readonly team: string
  readonly module: string
  readonly usd: number
}

/** What the form of a module is made from. */
export type PortalModule = Pick<
  ModuleManifest,
  'name' | 'title' | 'description' | 'version' | 'inputs' | 'outputs' | 'lease' | 'data' | 'price'
>

export type LeaseStatus = Catalog['leases'][number]['status']

/** One lease in the list. */
export interface ListedLease {
  /** `payments/orders-db` */
  readonly lease: string
  readonly uid: string
  readonly team: string
  readonly name: string
  readonly status: LeaseStatus
  readonly owner: SitePerson
  readonly module: string
  readonly environment: string
  readonly region: string
  /** `null`: unpriced. */
  readonly usdMonth: number | null
  readonly start: string | null
  readonly end: string | null
  /** When it was proved to be gone. */
  readonly ended: string | null
  /** When a person last caused anything that the ledger knows of. */
  readonly touched: string | null
  readonly drifted: boolean
  /** Since when what is shown could not be read again. */
  readonly staleSince: string | null
}

/** One line of the ledger, as it is shown. Plain text: the app makes text nodes of it. */
export interface Happening {
  readonly at: string
  readonly lease: string
  readonly uid: string
  readonly event: string
  /** `null`: nobody; a schedule did it. */
  readonly who: SitePerson | null
  /** What follows the name of who did it, without the lease’s. */
  readonly what: string
  readonly why: string
  readonly details: readonly { readonly label: string; readonly value: string }[]
  /** Page of the run. */
  readonly url: string | null
}

export interface LeaseDetails {
  readonly uid: string
  readonly account: string
  readonly moduleVersion: string
  readonly leaseLength: string
  readonly unpriced: number
  readonly outputs: readonly LeaseOutput[]
  readonly resources: readonly {
    readonly address: string
    readonly type: string
    readonly arn: string | null
  }[]
  readonly issue: number | null
  readonly pullRequest: number | null
  readonly lastRun: { readonly event: string; readonly at: string; readonly url: string | null } | null
  readonly drift: LeaseDrift | null
  /** Oldest first, without what happened to be looked at and kept. */
  readonly history: readonly Happening[]
}

export interface LeaseOutput {
  readonly name: string
  readonly description: string
  readonly value: Json
  /** It names a secret, and is not one. */
  readonly isSecret: boolean
}

export interface LeaseDrift {
  readonly at: string
  readonly issue: number | null
  readonly resources: readonly { readonly address: string; readonly attributes: readonly string[] }[]
}
