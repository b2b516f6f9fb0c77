import { compareText } from '../kit/canonical.ts'
import type { Standing } from './standing.ts'

export interface WaveLease {
  readonly lease: string
  readonly team: string
  readonly standing: Standing
}

/** The newest pull request of an upgrade for one team that was not merged. */
export interface WavePull {
  readonly team: string
  readonly number: number
  readonly isOpen: boolean
  /** Names of its checks that are red. */
  readonly redChecks: readonly string[]
}

export interface WaveFacts {
  /** The team that goes first. */
  readonly canary: string
  /** Every lease of the module that is upgraded. */
  readonly leases: readonly WaveLease[]
  readonly pulls: readonly WavePull[]
  /** Leases that were planned in this run and cannot go for now; they hold up nobody. */
  readonly held: ReadonlySet<string>
}

export type Wave = 'canary' | 'rest'

export type WaveDecision =
  /** Something failed: nothing follows before that is mended. */
  | { readonly kind: 'stopped'; readonly reasons: readonly string[] }
  /** What was proposed is not all there yet. */
  | { readonly kind: 'waiting'; readonly reasons: readonly string[] }
  | { readonly kind: 'go'; readonly wave: Wave; readonly leases: readonly string[] }
  | { readonly kind: 'done' }

/** Which wave a lease belongs to. */
export function waveOf(team: string, canary: string | undefined): Wave {
  return team === canary ? 'canary' : 'rest'
}

/**
 * What may be proposed now. Nothing is remembered between runs: a wave is over when its leases carry the new version and were
 * applied. The first failure stops everything that would follow.
 */
export function decideWave(facts: WaveFacts): WaveDecision {
  const reasons = failures(facts)
  if (reasons.length > 0) return { kind: 'stopped', reasons }
  const { canary, leases, held } = facts
  const pending = leases.filter(({ lease, standing }) => standing.kind === 'pending' && !held.has(lease))
  const first = pending.filter(({ team }) => team === canary)
  if (first.length > 0) return go('canary', first)
  const rest = pending.filter(({ team }) => team !== canary)
  const applying = leases.filter(({ standing }) => standing.kind === 'applying')
  const before = rest.length === 0 ? applying : applying.filter(({ team }) => team === canary)
  if (before.length > 0) return { kind: 'waiting', reasons: before.map(notAppliedYet) }
  if (rest.length === 0) return { kind: 'done' }
  return hasTried(facts) ? go('rest', rest) : { kind: 'stopped', reasons: [nothingTried(canary)] }
}

/** A canary of whose leases none took the new version has shown nothing. */
function hasTried({ canary, leases }: WaveFacts): boolean {
  return leases.some(({ team, standing }) => team === canary && standing.kind === 'ready')
}

function failures({ leases, pulls }: WaveFacts): readonly string[] {
  const isPending = (team: string): boolean =>
    leases.some((one) => one.team === team && one.standing.kind === 'pending')
  return [
    ...leases.flatMap(({ lease, standing }) =>
      standing.kind === 'failed' ? [`${lease} was merged and could not be applied: ${standing.message}`] : [],
    ),
    ...pulls.flatMap(({ team, number, isOpen, redChecks }) => {
      if (!isPending(team)) return []
      if (!isOpen)
        return [`#${number} of ${team} was closed without a merge; reopen it, or leave its leases out`]
      return redChecks.length === 0 ? [] : [`#${number} of ${team} is red: ${redChecks.join(', ')}`]
    }),
  ].sort(compareText)
}

function go(wave: Wave, leases: readonly WaveLease[]): WaveDecision {
  return { kind: 'go', wave, leases: leases.map(({ lease }) => lease).sort(compareText) }
}

function notAppliedYet({ lease }: WaveLease): string {
  return `${lease} has the new version and is not applied yet`
}

function nothingTried(canary: string): string {
  return `no lease of ${canary} has the new version, so it has shown nothing: name another team with --canary`
}
