import { compareText } from '../../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { Ports } from '../../ports.ts'
import type { UpgradeRow } from '../../upgrade/row.ts'
import { decideWave, waveOf, type Wave, type WaveDecision, type WavePull } from '../../upgrade/waves.ts'
import { versionNotes } from '../../upgrade/standing.ts'
import { pool } from '../pool.ts'
import { loadRules, type Rules } from '../provision/apply-rules.ts'
import { planLease, rowLease, type PlanLeasePorts, type PlannedLease } from './plan-lease.ts'
import {
  newestPull,
  proposeUpgrade,
  readUpgradePulls,
  type ProposedUpgrade,
  type UpgradeForge,
  type UpgradePulls,
} from './propose.ts'
import { readUpgrade, unknown, type UpgradeLease, type UpgradeReading, type UpgradeScope } from './read.ts'

export interface UpgradeInput extends UpgradeScope {
  /** The team that goes first; needed as soon as leases of several teams are upgraded. */
  readonly canary: string | undefined
  /** Only leases of these teams are planned and proposed; empty: of all. */
  readonly teams: readonly string[]
  /** Plans at the same time. */
  readonly parallel: number
  /** Plans every lease that is left, and proposes nothing. */
  readonly isDryRun: boolean
}

export type UpgradePorts = PlanLeasePorts & {
  readonly git: Ports['git']
  /** Undefined in a dry run without GitHub: then nothing is known of pull requests. */
  readonly forge: UpgradeForge | undefined
}

export interface UpgradeReport {
  readonly module: string
  /** The version that leases are moved to. */
  readonly to: string
  readonly commit: string
  /** Undefined where there is no lease of this module. */
  readonly canary: string | undefined
  /** What was planned in this run. */
  readonly rows: readonly (UpgradeRow & { readonly wave: Wave })[]
  /** Leases that have the new version, and are as Git says. */
  readonly current: number
  /** Leases that have the new version on the default branch, and are not applied yet, or could not be. */
  readonly underway: number
  /** What is odd about the versions that leases come from. */
  readonly notes: readonly string[]
  readonly decision: WaveDecision
  readonly pulls: readonly ProposedUpgrade[]
  /** Why a pull request could not be made. */
  readonly problems: readonly Problem[]
}

interface Context {
  readonly input: UpgradeInput
  readonly reading: UpgradeReading
  readonly rules: Rules
  /** Undefined: nobody named one, and there are several teams. */
  readonly canary: string | undefined
  readonly pulls: UpgradePulls
  readonly wavePulls: readonly WavePull[]
}

type Found = Pick<UpgradeReport, 'decision' | 'pulls' | 'problems'> & {
  readonly planned: readonly PlannedLease[]
}

/**
 * Moves the leases of a module to the version that the default branch offers, wave by wave. Everything is computed from Git,
 * state, evidence and pull requests; run again, it goes on where the leases are.
 */
export async function upgrade(input: UpgradeInput, ports: UpgradePorts): Promise<Result<UpgradeReport>> {
  const read = await readUpgrade(input, ports)
  if (!read.ok) return read
  const reading = read.value
  const canary = canaryOf(input, reading)
  if (!canary.ok) return canary
  const rules = await loadRules(reading.branch.tree)
  if (!rules.ok) return rules
  const context = {
    ...{ input, reading, rules: rules.value, canary: canary.value },
    ...(await readPulls(reading, ports)),
  }
  const found = await (input.isDryRun ? lookOnly(context, ports) : goOn(context, ports))
  const { planned, ...rest } = found
  const { manifest } = reading.offered
  return ok({
    ...{ module: manifest.name, to: manifest.version, commit: reading.branch.commit },
    ...{ canary: canary.value, ...rest },
    ...{ current: countOf(reading, ['ready', 'aside']), underway: countOf(reading, ['applying', 'failed']) },
    notes: versionNotes(ofTeams(pendingIn(reading), context).map(rowLease), manifest.version),
    rows: planned
      .map(({ row }) => ({ ...row, wave: waveOf(row.team, canary.value) }))
      .sort((a, b) => compareText(a.wave, b.wave) || compareText(a.lease, b.lease)),
  })
}

function countOf({ leases }: UpgradeReading, kinds: readonly UpgradeLease['standing']['kind'][]): number {
  return leases.filter(({ standing }) => kinds.includes(standing.kind)).length
}

function pendingIn({ leases }: UpgradeReading): readonly UpgradeLease[] {
  return leases.filter(({ standing }) => standing.kind === 'pending')
}

/** Every lease that is left, planned; and what a run would do then. */
async function lookOnly(context: Context, ports: UpgradePorts): Promise<Found> {
  const planned = await planAll(ofTeams(pendingIn(context.reading), context), context, ports)
  const held = planned.filter(({ row }) => !row.goes && row.outcome !== 'failed').map(({ row }) => row.lease)
  const decision = decide(context, new Set(held))
  const inWave =
    decision.kind === 'go' ? planned.filter(({ row }) => decision.leases.includes(row.lease)) : []
  return { planned, decision: stoppedBy(inWave) ?? decision, pulls: [], problems: [] }
}

/** A lease that cannot be planned stops what follows its wave. */
function stoppedBy(planned: readonly PlannedLease[]): WaveDecision | undefined {
  const failed = planned.filter(({ row }) => row.outcome === 'failed')
  return failed.length === 0 ? undefined : { kind: 'stopped', reasons: failed.map(notPlanned) }
}

/** Plans the wave that is next and proposes what goes; where nothing of it may go, and nothing failed, the wave after it. */
async function goOn(context: Context, ports: UpgradePorts): Promise<Found> {
  const planned: PlannedLease[] = []
  const held = new Set<string>()
  for (;;) {
    const decision = decide(context, held)
    if (decision.kind !== 'go') return { planned, decision, pulls: [], problems: [] }
    const wanted = context.reading.leases.filter(({ facts }) => decision.leases.includes(facts.lease))
    const mine = ofTeams(wanted, context)
    if (mine.length === 0) return { planned, decision: otherTeams(wanted), pulls: [], problems: [] }
    const fresh = await planAll(mine, context, ports)
    planned.push(...fresh)
    const made = await proposeAll(fresh, context, ports)
    const stopped = stoppedBy(fresh)
    if (stopped !== undefined) return { planned, decision: stopped, ...made }
    if (fresh.some(({ row }) => row.goes)) return { planned, decision, ...made }
    for (const { row } of fresh) held.add(row.lease)
  }
}

function decide({ reading, canary, wavePulls }: Context, held: ReadonlySet<string>): WaveDecision {
  if (reading.unread.length > 0)
    return {
      kind: 'stopped',
      reasons: reading.unread.map(
        ({ lease, problems: [first] }) => `${lease} cannot be read: ${first?.message ?? ''}`,
      ),
    }
  if (canary === undefined && reading.leases.length > 0)
    return {
      kind: 'waiting',
      reasons: ['several teams have leases: name the one that goes first with --canary'],
    }
  const leases = reading.leases.map(({ facts, standing }) => ({
    lease: facts.lease,
    team: facts.manifest.team,
    standing,
  }))
  return decideWave({ canary: canary ?? '', leases, pulls: wavePulls, held })
}

function ofTeams(leases: readonly UpgradeLease[], { input }: Context): readonly UpgradeLease[] {
  return leases.filter(({ facts }) => input.teams.length === 0 || input.teams.includes(facts.manifest.team))
}

async function planAll(
  leases: readonly UpgradeLease[],
  context: Context,
  ports: UpgradePorts,
): Promise<readonly PlannedLease[]> {
  const { parallel } = context.input
  ports.log.info(`planning ${leases.length} leases, ${Math.min(parallel, leases.length)} at a time`)
  let done = 0
  return pool(leases, parallel, async (lease) => {
    const planned = await planLease(lease, context, ports)
    done += 1
    ports.log.info(`[${done}/${leases.length}] ${planned.row.lease}: ${planned.row.outcome}`)
    return planned
  })
}

/** One pull request for each team that has a lease which goes. Blocked leases and failed ones are in none. */
async function proposeAll(
  fresh: readonly PlannedLease[],
  { reading, pulls: known }: Context,
  { forge, git, log }: UpgradePorts,
): Promise<Pick<UpgradeReport, 'pulls' | 'problems'>> {
  const pulls: ProposedUpgrade[] = []
  const found: Problem[] = []
  const teams = [...new Set(fresh.filter(({ row }) => row.goes).map(({ row }) => row.team))].sort(compareText)
  if (forge === undefined) return { pulls, problems: found }
  const { manifest, digest } = reading.offered
  for (const team of teams) {
    const theirs = fresh.filter(({ row }) => row.team === team)
    const going = theirs.filter(({ row }) => row.goes)
    log.info(`${team}: a pull request for ${going.length} of ${theirs.length}`)
    const proposed = await proposeUpgrade(
      {
        ...{ module: manifest.name, version: manifest.version, team, offered: digest },
        rows: going.map(({ row }) => row),
        left: theirs.filter(({ row }) => !row.goes).map(({ row }) => row),
        stacks: going.flatMap(({ rendered }) => (rendered === undefined ? [] : [rendered])),
      },
      { branch: reading.branch, pulls: known },
      { forge, git },
    )
    if (proposed.ok) pulls.push(proposed.value)
    else found.push(...proposed.problems.map((one) => ({ ...one, message: `${team}: ${one.message}` })))
  }
  return { pulls, problems: found }
}

async function readPulls(
  { branch, leases, offered }: UpgradeReading,
  ports: UpgradePorts,
): Promise<Pick<Context, 'pulls' | 'wavePulls'>> {
  const { forge } = ports
  if (forge === undefined) return { pulls: { open: [], closed: [] }, wavePulls: [] }
  const pulls = await readUpgradePulls(branch.config.repository.defaultBranch, forge, ports)
  const wavePulls: WavePull[] = []
  for (const team of teamsOf(leases)) {
    const of = { module: offered.manifest.name, team, offered: offered.digest }
    const pull = await newestPull(pulls, of, forge)
    if (pull === undefined) continue
    const { number, isOpen, headSha } = pull
    wavePulls.push({ team, number, isOpen, redChecks: isOpen ? await forge.redChecks(headSha) : [] })
  }
  return { pulls, wavePulls }
}

function canaryOf(
  { canary, teams, isDryRun, module }: UpgradeInput,
  { leases }: UpgradeReading,
): Result<string | undefined> {
  const known = teamsOf(leases)
  const strange = teams.find((team) => !known.includes(team))
  if (strange !== undefined) return problems(unknown('team', strange, known, '--team'))
  if (canary !== undefined && !known.includes(canary) && known.length > 0)
    return problems(unknown('team', canary, known, '--canary'))
  if (canary !== undefined || known.length < 2 || isDryRun) return ok(canary ?? only(known))
  return problems({
    code: 'canary-missing',
    message: `${known.length} teams have leases of \`${module}\`, and nobody said which goes first`,
    field: '--canary',
    allowed: known,
    remedy: `leasehold upgrade ${module} --canary ${known[0] ?? 'TEAM'}`,
  })
}

function only(teams: readonly string[]): string | undefined {
  return teams.length === 1 ? teams[0] : undefined
}

function teamsOf(leases: readonly UpgradeLease[]): readonly string[] {
  return [...new Set(leases.map(({ facts }) => facts.manifest.team))].sort(compareText)
}

function otherTeams(leases: readonly UpgradeLease[]): WaveDecision {
  const reason = `it is the turn of ${teamsOf(leases).join(', ')}, which --team leaves out`
  return { kind: 'waiting', reasons: [reason] }
}

function notPlanned({ row }: PlannedLease): string {
  return `${row.lease} cannot be planned with the new version: ${row.message}`
}
