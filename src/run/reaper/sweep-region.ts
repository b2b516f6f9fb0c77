import type { SweepRecord } from '../../formats/reaper-record.ts'
import { Fault } from '../../kit/result.ts'
import type { TextSet } from '../../kit/text-set.ts'
import type { Config } from '../../platform/config.ts'
import type { Existence, TagListing } from '../../ports.ts'
import { REPOSITORY_TAG, strayOf, type Stray } from '../../reaper/orphans.ts'
import { implausible, type Expected } from '../../reaper/vanished.ts'
import type { Lives } from './sweep-lives.ts'

export type RegionReport = SweepRecord['regions'][number]

/** What one region gave. Of an unknown one, nothing but its report (L4). */
export interface RegionSweep {
  readonly report: RegionReport
  /** Of no living lease, and not known to be gone. */
  readonly strays: readonly Stray[]
  /** ARNs among them of which their service says that they exist. */
  readonly confirmed: ReadonlySet<string>
  readonly vanished: readonly Expected[]
  /** Listed, and gone. */
  readonly ghosts: number
  /** Strays beyond the limit. */
  readonly unkept: number
}

export interface RegionTask {
  readonly account: string
  readonly config: Config
  readonly lives: Lives
  /** What living leases have there, by their states. */
  readonly expected: readonly Expected[]
  /** Every ARN that was listed in any region: the task adds its own. */
  readonly seen: TextSet
}

/** Strays of one region that are looked at; more of them are counted. The listing itself may have any length. */
const STRAYS = 1_000

export async function sweepRegion(
  region: string,
  task: RegionTask,
  { listing }: { readonly listing: TagListing },
): Promise<RegionSweep> {
  const read = { pages: 0, resources: 0 }
  try {
    return await readRegion(region, task, listing, read)
  } catch (error) {
    const reasonCode = error instanceof Fault ? error.code : 'listing-failed'
    const message = error instanceof Error ? error.message : String(error)
    const report = { region, status: 'unknown', reasonCode, message, ...read } as const
    return { report, strays: [], confirmed: new Set(), vanished: [], ghosts: 0, unkept: 0 }
  }
}

async function readRegion(
  region: string,
  { account, config, lives, expected, seen }: RegionTask,
  listing: TagListing,
  read: { pages: number; resources: number },
): Promise<RegionSweep> {
  const found: Stray[] = []
  let unkept = 0
  for await (const rows of listing.pages(region, REPOSITORY_TAG)) {
    read.pages += 1
    read.resources += rows.length
    for (const resource of rows) {
      if (resource.tags[REPOSITORY_TAG] === undefined)
        throw new Fault('listing-implausible', 'the listing has resources without the tag that was asked for')
      seen.add(resource.arn)
      const stray = strayOf(resource, region, { config, lifeOf: lives.lifeOf })
      if (typeof stray === 'string') continue
      if (found.length < STRAYS) found.push(stray)
      else unkept += 1
    }
  }
  const why = implausible(expected, seen, read.resources)
  if (why !== undefined) throw new Fault('listing-implausible', why)
  const missing = expected.filter(({ arn }) => !seen.has(arn))
  const asked = [...found, ...missing].map(({ arn }) => arn)
  const answers = asked.length === 0 ? NOTHING : await listing.existence(region, account, asked)
  const isThere = ({ arn }: { readonly arn: string }): boolean => {
    const answer = answers.get(arn)
    return answer === 'listed' || answer === 'confirmed'
  }
  const strays = found.filter(isThere)
  return {
    report: { region, status: 'known', reasonCode: null, message: null, ...read },
    strays,
    confirmed: new Set(asked.filter((arn) => answers.get(arn) === 'confirmed')),
    vanished: missing.filter((one) => !isThere(one)),
    ghosts: found.length - strays.length,
    unkept,
  }
}

const NOTHING: ReadonlyMap<string, Existence> = new Map()
