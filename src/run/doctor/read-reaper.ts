import { seen, type ReaperSeen } from '../../doctor/facts.ts'
import { parseInstant, type Instant } from '../../kit/brands.ts'
import { earliest, addHours } from '../../lease/lease.ts'
import type { Config } from '../../platform/config.ts'
import type { Git, Looked, Ports, Tree } from '../../ports.ts'
import { isHeartbeatOf } from '../../reaper/heartbeat.ts'
import { openJournal } from '../../reaper/journal.ts'
import { readManifest } from '../../stack/manifest.ts'
import { readPublished } from '../catalog-sync/publish.ts'

/** How far back the records are read; whoever is silent for longer is told so. */
const LOOKED_BACK_HOURS = 72

export interface ReaperSources extends Pick<Ports, 'openStorage'> {
  readonly git: Pick<Git, 'fetch' | 'tree'>
  readonly tree: Tree
  readonly now: Instant
}

/**
 * When the reaper last looked at every environment that has stacks (L22): its own records beside the state; where these may
 * not be read, what the published catalog says of them.
 */
export async function readReaper(
  config: Config,
  sources: ReaperSources,
  /** Why the records are not to be looked at. */
  leftOut: string | undefined,
): Promise<Looked<ReaperSeen>> {
  const environments = await environmentsWithStacks(sources.tree)
  const hasLeases = environments.length > 0
  const whyNot: string[] = leftOut === undefined ? [] : [leftOut]
  if (leftOut === undefined)
    try {
      const at = await lastInEvidence(config, environments, sources)
      return seen({ source: 'evidence', at, alarm: null, hasLeases })
    } catch (error) {
      whyNot.push(`evidence: ${messageOf(error)}`)
    }
  try {
    const { catalog } = await readPublished(config.catalog.branch, sources.git)
    const reaper = catalog?.observed.reaper
    if (catalog !== undefined)
      return seen({
        source: 'catalog',
        at: parseInstant(reaper?.lastRun?.at),
        alarm: reaper?.alarm ?? null,
        hasLeases,
      })
    whyNot.push(`origin has no catalog on \`${config.catalog.branch}\``)
    if (!hasLeases) return seen({ source: 'catalog', at: undefined, alarm: null, hasLeases })
  } catch (error) {
    whyNot.push(`catalog: ${messageOf(error)}`)
  }
  return {
    kind: 'unseen',
    why: whyNot.join('; '),
    remedy: `use AWS credentials that may read the state's bucket, or run \`git fetch origin ${config.catalog.branch}\` to see why`,
  }
}

async function environmentsWithStacks(tree: Tree): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const { path } of await tree.list('stacks')) {
    const content = /^stacks\/[^/]+\/[^/]+\/stack\.json$/.test(path) ? await tree.read(path) : undefined
    const manifest = content === undefined ? undefined : readManifest(path, content)
    if (manifest?.ok === true) found.add(manifest.value.environment)
  }
  return [...found].sort()
}

/** The oldest of the newest: every environment was looked at since then. Undefined: one was not. */
async function lastInEvidence(
  config: Config,
  environments: readonly string[],
  { openStorage, now }: ReaperSources,
): Promise<Instant | undefined> {
  const last = new Map<string, Instant>()
  const journal = openJournal(openStorage(config.backend), config.repository.id)
  for await (const record of journal.heartbeats(addHours(now, -LOOKED_BACK_HOURS), now)) {
    const at = parseInstant(record.at)
    if (at === undefined) continue
    if (environments.length === 0 && record.succeeded) return at
    for (const name of environments) if (!last.has(name) && isHeartbeatOf(record, name)) last.set(name, at)
    if (last.size === environments.length) break
  }
  return last.size < environments.length || last.size === 0 ? undefined : [...last.values()].reduce(earliest)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
