import type { EvidenceOf } from '../evidence/evidence.ts'
import * as entryFormat from '../formats/catalog-entry.check.js'
import type { Catalog } from '../formats/catalog.ts'
import type { RunRecordEvidence } from '../formats/evidence.ts'
import type { ModuleManifest } from '../formats/module.ts'
import { compareText, type Json } from '../kit/canonical.ts'
import { validator } from '../kit/schema.ts'
import type { Config } from '../platform/config.ts'
import { evidenceOf, wasApplied, type LeaseFacts } from '../lease/facts.ts'
import { lifeOf } from '../lease/life.ts'

export type CatalogEntry = Catalog['leases'][number]

export interface CatalogLease {
  readonly facts: LeaseFacts
  /** Of the module frozen into the stack; undefined when it cannot be read. Then no output is public. */
  readonly module: ModuleManifest | undefined
  /** By the formula and the unit prices at the same commit; undefined when the inputs are not known any more. */
  readonly price: { readonly usdMonth: number | null; readonly unpriced: number } | undefined
  /** As in the request. */
  readonly leaseLength: string | undefined
}

const validateEntry = validator<CatalogEntry>(entryFormat)

/** One lease as it is. A function of Git, state and evidence only: no clock, so that a rebuild has the same bytes. */
export function catalogEntry(lease: CatalogLease, config: Config): CatalogEntry {
  const { facts } = lease
  const { manifest } = facts
  const records = evidenceOf(facts.evidence, 'run-record')
  const last = lastRecord(records.filter((record) => record.event !== 'kept'))
  const lastApplied = lastRecord(records.filter((record) => record.event === 'applied'))
  return {
    lease: facts.lease,
    uid: manifest.uid,
    status: statusOf(facts),
    owner: manifest.owner,
    team: manifest.team,
    name: manifest.name,
    environment: manifest.environment,
    module: { name: manifest.module.name, version: manifest.module.version },
    account: manifest.account,
    region: manifest.region,
    outputs: publicOutputs(lease),
    resources: resourcesOf(facts),
    price: lease.price ?? { usdMonth: lastApplied?.priceUsdMonth ?? null, unpriced: 0 },
    leaseLength: lease.leaseLength ?? (facts.request.kind === 'missing' ? 'deleted' : 'unreadable'),
    ...lifeOf(facts, config),
    issue: manifest.issue,
    pullRequest: lastApplied?.pullRequest ?? null,
    lastRun: last === undefined ? null : { event: last.event, at: last.at, url: last.run.url },
  }
}

/** The entry that a lease keeps after its end: what it was, and no longer what it had. */
export function endedEntry(
  entry: CatalogEntry,
  ended: Pick<RunRecordEvidence, 'at' | 'run'>,
  life: Pick<CatalogEntry, 'start' | 'end'>,
): CatalogEntry {
  return {
    ...entry,
    ...life,
    status: 'ended',
    outputs: {},
    resources: [],
    lastRun: { event: 'ended', at: ended.at, url: ended.run.url },
  }
}

/** The entry that a tombstone carries; undefined when it is not one. */
export function tombstoneEntry(tombstone: EvidenceOf<'tombstone'>): CatalogEntry | undefined {
  const valid = validateEntry(tombstone.entry)
  return valid.ok && valid.value.uid === tombstone.uid ? { ...valid.value, status: 'ended' } : undefined
}

/** S14: an output is public only when the module declares it so *and* the state does not mark it sensitive. */
export function publicOutputs({
  facts,
  module,
}: Pick<CatalogLease, 'facts' | 'module'>): Record<string, Json> {
  const outputs: Record<string, Json> = {}
  if (facts.state.kind !== 'present') return outputs
  for (const [name, declared] of Object.entries(module?.outputs ?? {})) {
    const held = facts.state.state.outputs.get(name)
    if (declared === undefined || declared.sensitive === true) continue
    if (held === undefined || held.sensitive || held.value === undefined) continue
    outputs[name] = held.value
  }
  return outputs
}

function resourcesOf(facts: LeaseFacts): CatalogEntry['resources'] {
  if (facts.state.kind !== 'present') return []
  return facts.state.state.resources
    .filter((resource) => resource.mode === 'managed')
    .map(({ address, type, attributes }) => {
      const arn = attributes['arn']
      return { address, type, arn: typeof arn === 'string' ? arn : null }
    })
    .sort((a, b) => compareText(a.address, b.address))
}

/** Events after which it is known how a lease stands. */
const SETTLED: ReadonlySet<string> = new Set(['applied', 'apply-failed', 'state-lost'])

function statusOf(facts: LeaseFacts): CatalogEntry['status'] {
  const { evidence, state, request } = facts
  const last = lastRecord(evidenceOf(evidence, 'run-record').filter((record) => SETTLED.has(record.event)))
  if (evidence.some((one) => one.kind === 'tombstone')) return 'ended'
  if (last?.event === 'state-lost' || (state.kind === 'absent' && wasApplied(evidence))) return 'state-lost'
  const isEnding =
    evidence.some((one) => one.kind === 'end-begun') ||
    request.kind === 'missing' ||
    (request.kind === 'valid' && request.requestedEnd !== undefined)
  if (isEnding) return 'ending'
  if (last === undefined) return 'requested'
  return last.event === 'applied' ? 'ready' : 'failed'
}

function lastRecord(records: readonly RunRecordEvidence[]): RunRecordEvidence | undefined {
  return records.reduce<RunRecordEvidence | undefined>(
    (last, record) =>
      last === undefined || compareText(`${last.at} ${last.id}`, `${record.at} ${record.id}`) < 0
        ? record
        : last,
    undefined,
  )
}
