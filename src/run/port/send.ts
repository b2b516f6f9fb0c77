import { portExport } from '../../export/port.ts'
import { readPublishedFacts } from '../../export/published.ts'
import type { ActionResult } from '../../formats/result.ts'
import { escapeMarkdown, messageMarkdown } from '../../kit/markdown.ts'
import type { Problem } from '../../kit/result.ts'
import type { DeveloperPortal, Git, Log } from '../../ports.ts'
import { readPublishedFiles } from '../catalog-sync/publish.ts'
import { readDefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'

export interface PortPorts {
  readonly git: Pick<Git, 'head' | 'fetch' | 'tree'>
  readonly log: Log
  /** Undefined: no credentials are given, and nothing is sent. */
  readonly portal: DeveloperPortal | undefined
}

const TOLD = 20

/**
 * Makes Port show the leases that the published catalog has: what changed is sent, what has ended is removed, the rest is
 * left alone. Computed from what Port holds, so a run that failed leaves nothing that the next one does not make good.
 */
export async function sendToPort({ git, log, portal }: PortPorts): Promise<Outcome> {
  if (portal === undefined) return outcomeOf('nothing', 'port-off', 'Port is not set up: nothing is sent')
  const found = await readDefaultBranch(git)
  if (!found.ok) return failed('config-unreadable', 'leasehold.yaml cannot be read', found.problems)
  const { branch } = found.value.config.catalog
  const facts = readPublishedFacts((await readPublishedFiles(branch, git)) ?? new Map())
  // A catalog that cannot be read says nothing about what has ended.
  if (!facts.ok) return failed('catalog-unreadable', 'the catalog cannot be read', facts.problems)
  const { blueprint, entities, repository } = portExport(facts.value.catalog)
  await portal.ensureBlueprint(blueprint)
  const there = await portal.entities(blueprint.identifier, repository)
  const changed = entities.filter(
    ({ identifier, properties }) => there.get(identifier) !== properties['digest'],
  )
  const living = new Set(entities.map(({ identifier }) => identifier))
  const ended = [...there.keys()].filter((identifier) => !living.has(identifier))
  log.info(`Port: ${changed.length} of ${entities.length} leases to send, ${ended.length} to remove`)
  const refused = await portal.upsert(blueprint.identifier, changed)
  await portal.remove(blueprint.identifier, ended)
  const said = `${changed.length - refused.length} leases sent, ${ended.length} removed, ${entities.length} in all`
  if (refused.length > 0)
    return failed('port-entity-refused', `Port did not take ${refused.length} leases; ${said}`, refused)
  return changed.length + ended.length === 0
    ? outcomeOf('nothing', 'up-to-date', `Port has all ${entities.length} leases`)
    : outcomeOf('done', 'port-sent', said)
}

function failed(reasonCode: string, message: string, found: readonly Problem[]): Outcome {
  return outcomeOf('failed', reasonCode, message, found)
}

function outcomeOf(
  decision: ActionResult['decision'],
  reasonCode: string,
  message: string,
  found: readonly Problem[] = [],
): Outcome {
  const problems = found.slice(0, TOLD).map(({ allowed, ...rest }) => ({
    ...rest,
    ...(allowed !== undefined && { allowed: [...allowed] }),
  }))
  const lines = problems.map((problem) => `- ${messageMarkdown(problem.message)}\n`).join('')
  return {
    result: { version: 1, action: 'catalog-sync', decision, reasonCode, message, problems, leases: [] },
    summary: `### ${decision === 'failed' ? '❌ ' : ''}Port\n\n${escapeMarkdown(message)}\n\n${lines}`,
  }
}
