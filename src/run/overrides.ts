import { openEvidence } from '../evidence/evidence.ts'
import type { StackManifest } from '../formats/stack.ts'
import { evidenceOf } from '../lease/facts.ts'
import type { Forge, OpenStorage, PullRequest } from '../ports.ts'
import type { LeaseRequest } from '../request/request.ts'
import { askersOfPull, type ApprovalPorts } from './approval/approval-of.ts'
import type { ReadOverrides } from './judge.ts'
import { leaseOf } from './stack-state.ts'

export interface OverridePorts {
  readonly openStorage: OpenStorage
  readonly forge: Pick<Forge, 'issue'>
  readonly git: ApprovalPorts['git']
}

/**
 * Overrides of one lease, from evidence and never from a comment, and who asked for the change: whoever asks, and whoever
 * owns it, does not let it through.
 */
export function overridesOf(
  pull: PullRequest,
  manifest: StackManifest,
  request: Pick<LeaseRequest, 'owner'>,
  ports: OverridePorts,
): ReadOverrides {
  return async () => {
    const log = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
    const overrides = evidenceOf(await log.list(leaseOf(manifest), manifest.uid), 'override')
    const { headSha } = pull
    if (overrides.length === 0) return { overrides, headSha, asked: undefined }
    return { overrides, headSha, asked: await whoAsked(pull, manifest, request, ports) }
  }
}

/** Numeric ids of all who have a part in asking; `undefined`: nobody can say. */
async function whoAsked(
  pull: PullRequest,
  { issue }: StackManifest,
  { owner }: Pick<LeaseRequest, 'owner'>,
  ports: OverridePorts,
): Promise<ReadonlySet<number> | undefined> {
  const asking = await askersOfPull(pull, ports)
  const home = issue === null ? undefined : await ports.forge.issue(issue)
  if (asking === undefined || (issue !== null && home === undefined)) return undefined
  const theirs = home === undefined ? [] : [home.author.id]
  return new Set([pull.author.id, owner.id, ...asking.map(({ id }) => id), ...theirs])
}
