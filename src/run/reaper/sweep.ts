import { openEvidence } from '../../evidence/evidence.ts'
import type { ActionResult } from '../../formats/result.ts'
import { addHours } from '../../lease/lease.ts'
import { parseInstant, type Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { TextSet } from '../../kit/text-set.ts'
import type { CloudIdentity, Ports, TagListing } from '../../ports.ts'
import { openJournal } from '../../reaper/journal.ts'
import { firstSightings, isSeenBefore, type Stray } from '../../reaper/orphans.ts'
import { regionsOf } from '../../reaper/regions.ts'
import { TOMBSTONE_ID } from '../../reaper/unclosed.ts'
import { expectedOf, type Expected } from '../../reaper/vanished.ts'
import { readDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { readLeases } from '../read-leases.ts'
import { reaperStopped } from './report.ts'
import { unsweptAccounts } from './sweep-accounts.ts'
import { readLives, type Lives } from './sweep-lives.ts'
import { sweepRegion, type RegionSweep } from './sweep-region.ts'
import { sweepOutcome } from './sweep-report.ts'

export type SweepFinding = NonNullable<ActionResult['sweep']>['findings'][number]

export interface SweepInput {
  /** Whose account the credentials must be of; default: any that leasehold.yaml names. */
  readonly environment?: string
}

export type SweepPorts = Pick<Ports, 'clock' | 'log' | 'run' | 'openStorage'> & {
  readonly git: Pick<Ports['git'], 'head' | 'fetch' | 'tree'>
  readonly cloud: Pick<Ports['cloud'], 'identity'>
  readonly listing: TagListing
}

/** Sightings older than this say nothing of today: a resource that went and came back begins anew. */
const REMEMBERED_HOURS = 8 * 24
/** Resources that a record holds. */
const RECORDED = 10_000

/**
 * Compares what carries our tags in one AWS account with the leases, and only tells (L20): leftovers of ended leases,
 * orphans, and what vanished from under a living lease. The account is that of the credentials. A region that cannot be
 * read to its end is unknown: nothing is derived from it, and the run is red (L4).
 */
export async function sweepCloud(input: SweepInput, ports: SweepPorts): Promise<Outcome> {
  const found = await readDefaultBranch(ports.git)
  if (!found.ok) return reaperStopped('config-unreadable', 'leasehold.yaml cannot be read', found.problems)
  const branch = found.value
  const identity = await accountOf(input, branch, ports)
  if ('result' in identity) return identity
  const { config } = branch
  const now = ports.clock.now()
  const storage = ports.openStorage(config.backend)
  const readings = await readLeases(branch.tree, ports.openStorage)
  const lives = readLives(config.repository.id, readings, await storage.list(`${config.repository.id}/`))
  const mine = readings.leases.filter(({ facts }) => facts.manifest.account === identity.account)
  const expected = mine.flatMap(({ facts }) => expectedOf(facts, now))
  const manifests = readings.leases.map(({ facts }) => facts.manifest)
  const seen = new TextSet()
  const swept: RegionSweep[] = []
  for (const region of regionsOf(identity, config, manifests)) {
    ports.log.info(`reading ${region}`)
    const here = expected.filter((one) => one.region === region)
    swept.push(
      await sweepRegion(region, { account: identity.account, config, lives, expected: here, seen }, ports),
    )
  }
  const journal = openJournal(storage, config.repository.id)
  const before = firstSightings(await journal.sweeps(identity.account, addHours(now, -REMEMBERED_HOURS), now))
  // A resource without a region may be listed in several.
  const strays = [...new Map(swept.flatMap((one) => one.strays).map((stray) => [stray.arn, stray])).values()]
  const ended = await endings(strays, lives, branch, ports)
  const firstSeen = ({ arn, uid }: Stray): Instant | undefined => ended.get(uid) ?? before.get(arn)
  const confirmed = strays.filter((stray) => isSeenBefore(firstSeen(stray), now))
  await journal.write({
    kind: 'sweep',
    version: 1,
    at: now,
    run: { id: ports.run.id, attempt: ports.run.attempt, url: ports.run.url },
    account: identity.account,
    regions: swept.map(({ report }) => report),
    seen: strays.slice(0, RECORDED).map(({ kind, arn, region, uid }) => ({ kind, arn, region, uid })),
    unseen: Math.max(0, strays.length - RECORDED) + swept.reduce((sum, { unkept }) => sum + unkept, 0),
  })
  const findings = [
    ...confirmed.map((stray) =>
      strayFinding(stray, lives, firstSeen(stray) ?? null, existence(swept, stray)),
    ),
    ...swept.flatMap(({ vanished }) => vanished.map(vanishedFinding)),
  ].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.arn, b.arn))
  if (findings.length > 0)
    ports.log.warn(
      `${findings.length} resources in account ${identity.account} belong to no living lease, or vanished`,
    )
  return sweepOutcome({
    ...{ now, commit: branch.commit, config, identity, findings },
    regions: swept.map(({ report }) => report),
    waiting: strays.length - confirmed.length,
    ghosts: swept.reduce((sum, { ghosts }) => sum + ghosts, 0),
    leases: mine.length,
    unswept: await unsweptAccounts(readings, identity.account, now, journal),
  })
}

/** The account of the credentials; an outcome when nothing may be concluded from it. */
async function accountOf(
  { environment }: SweepInput,
  { config }: DefaultBranch,
  { cloud }: SweepPorts,
): Promise<CloudIdentity | Outcome> {
  const wanted = environment === undefined ? undefined : config.environments.get(environment)
  if (environment !== undefined && wanted === undefined)
    return reaperStopped('environment-unknown', `leasehold.yaml has no environment ${environment}`)
  const first = wanted ?? [...config.environments.values()][0]
  const identity = await cloud.identity(first?.region ?? 'us-east-1')
  const { account, partition } = identity
  if (wanted !== undefined && (wanted.account !== account || wanted.partition !== partition))
    return reaperStopped(
      'account-mismatch',
      `the credentials are of account ${account}, and environment ${environment} is in ${wanted.account}`,
    )
  if (!config.accounts.has(account))
    return reaperStopped(
      'account-unknown',
      `the credentials are of account ${account}, which is not in leasehold.yaml`,
    )
  return identity
}

/** When the leases of leftovers ended: their tagged resources were looked for then, which is the first sighting (L11). */
async function endings(
  strays: readonly Stray[],
  lives: Lives,
  { config }: DefaultBranch,
  { openStorage }: SweepPorts,
): Promise<ReadonlyMap<string, Instant>> {
  const log = openEvidence(openStorage(config.backend), config.repository.id)
  const found = new Map<string, Instant>()
  for (const uid of new Set(strays.filter(({ kind }) => kind === 'leftover').map((stray) => stray.uid))) {
    const lease = lives.leaseOf(uid)
    const tombstone = lease === undefined ? undefined : await log.read('tombstone', lease, uid, TOMBSTONE_ID)
    const at = parseInstant(tombstone?.at)
    if (at !== undefined) found.set(uid, at)
  }
  return found
}

function existence(swept: readonly RegionSweep[], { region, arn }: Stray): SweepFinding['existence'] {
  const isConfirmed = swept.some(({ report, confirmed }) => report.region === region && confirmed.has(arn))
  return isConfirmed ? 'confirmed' : 'listed'
}

function strayFinding(
  { kind, arn, region, uid }: Stray,
  lives: Lives,
  firstSeen: Instant | null,
  existence: SweepFinding['existence'],
): SweepFinding {
  return { kind, arn, region, uid, lease: lives.leaseOf(uid) ?? null, address: null, existence, firstSeen }
}

function vanishedFinding({ arn, region, uid, lease, address }: Expected): SweepFinding {
  return { kind: 'vanished', arn, region, uid, lease, address, existence: 'not-listed', firstSeen: null }
}
