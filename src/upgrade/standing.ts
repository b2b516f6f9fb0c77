import type { Sha } from '../kit/brands.ts'
import { compareText } from '../kit/canonical.ts'
import { isNewer } from '../policy/version.ts'
import { evidenceOf, wasApplied, type LeaseFacts } from '../lease/facts.ts'

/** How far one lease is on its way to the version that `modules/` offers. Computed from Git, state and evidence. */
export type Standing =
  /** Its stack has another version. */
  | { readonly kind: 'pending' }
  /** Its stack has the new version, and was applied. */
  | { readonly kind: 'ready' }
  /** Its stack has the new version, and is not applied yet. */
  | { readonly kind: 'applying' }
  /** Its stack has the new version, and its apply failed or was refused. */
  | { readonly kind: 'failed'; readonly message: string }
  /** Nothing that an upgrade waits for: it is being made for the first time, or it ends. */
  | { readonly kind: 'aside' }

/** Events of records that say why a stack was not applied. */
const NOT_APPLIED = new Set(['apply-failed', 'approval-missing', 'plan-changed', 'blocked'])

export interface StandingContext {
  /** Id of the stack on the default branch. */
  readonly tree: Sha
  /** Digest of the module that the default branch offers. */
  readonly offered: string
  /** Whether its lease is over: nothing is applied to it any more, also before the reaper came. */
  readonly isDue: boolean
}

export function standingOf(
  { manifest, request, state, evidence }: LeaseFacts,
  { tree, offered, isDue }: StandingContext,
): Standing {
  if (manifest.module.digest !== offered) return { kind: 'pending' }
  if (state.kind === 'present' && state.state.markers.tree === tree) return { kind: 'ready' }
  const isEnding = isDue || evidence.some(({ kind }) => kind === 'tombstone' || kind === 'end-begun')
  if (request.kind === 'missing' || isEnding || !wasApplied(evidence)) return { kind: 'aside' }
  const last = evidenceOf(evidence, 'run-record')
    .filter((record) => record.tree === tree)
    .sort((a, b) => compareText(a.at, b.at))
    .at(-1)
  if (last === undefined || !NOT_APPLIED.has(last.event)) return { kind: 'applying' }
  return { kind: 'failed', message: last.message }
}

/** What is odd about the versions that leases come from; empty: nothing. */
export function versionNotes(
  leases: readonly { readonly lease: string; readonly from: string }[],
  to: string,
): readonly string[] {
  const back = leases.filter(({ from }) => isNewer(from, to))
  const same = leases.filter(({ from }) => from === to)
  return [
    ...(back.length > 0 ? [`this goes back: ${said(back)}, which is newer than ${to}`] : []),
    ...(same.length > 0
      ? [
          `other code under the same version: ${said(same)}; raise \`version\` in module.yaml, so that people can tell them apart`,
        ]
      : []),
  ]
}

function said(leases: readonly { readonly lease: string; readonly from: string }[]): string {
  const named = leases.slice(0, 3).map(({ lease, from }) => `${lease} at ${from}`)
  const more = leases.length > named.length ? ` and ${leases.length - named.length} more` : ''
  return `${named.join(', ')}${more}`
}
