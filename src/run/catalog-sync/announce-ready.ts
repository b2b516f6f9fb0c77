import type { CatalogEntry } from '../../catalog/entry.ts'
import { LEASE_MARKER, leaseComment } from '../../comment/lease-comment.ts'
import { leaseSteps } from '../../comment/lease-steps.ts'
import { readyDetails, readyHeadline } from '../../comment/ready-comment.ts'
import type { Catalog } from '../../formats/catalog.ts'
import { parseInstant, usd, type Instant } from '../../kit/brands.ts'
import { canonicalJson, type Json } from '../../kit/canonical.ts'
import { escapeMarkdown } from '../../kit/markdown.ts'
import { addHours, isReached } from '../../lease/lease.ts'
import { sayInstant } from '../../lease/say.ts'
import { secretReferences } from '../../lease/secrets.ts'
import type { Forge } from '../../ports.ts'
import { evidenceOf } from '../../lease/facts.ts'
import { costOf } from '../lease-price.ts'
import type { LeaseReading } from '../read-leases.ts'

/** Whether people must hear of a lease: it is ready, and what they were told last is not what is. */
export function isNews(entry: CatalogEntry, before: CatalogEntry | undefined): boolean {
  // Also after every apply, as its progress has taken the place of the outputs in the living comment.
  const told = ({ status, outputs, price, end, leaseLength, lastRun }: CatalogEntry) =>
    canonicalJson({ status, outputs, price, end, leaseLength, lastRun })
  return entry.status === 'ready' && (before === undefined || told(before) !== told(entry))
}

/** The living comment of a lease's issue, as it is to be: it is ready, and these are its outputs. */
export interface ReadyNews {
  readonly lease: string
  readonly issue: number
  readonly text: string
}

/** Hours after which an issue was told long ago, when there is no catalog that says what it was told. */
const NEWS_HOURS = 24

/**
 * What the issue of a lease must hear, if anything. Never a sensitive output (S14). Where the catalog is lost, only what
 * happened of late is news: to look at every issue of a large platform would take GitHub's limit for hours.
 * @param facts.before what is published
 * @param facts.old its entry of this lease
 */
export function readyNews(
  reading: LeaseReading,
  entry: CatalogEntry,
  facts: {
    readonly before: Catalog | undefined
    readonly old: CatalogEntry | undefined
    readonly now: Instant
  },
): ReadyNews | undefined {
  const last = parseInstant(entry.lastRun?.at)
  const isOld = last !== undefined && isReached(addHours(last, NEWS_HOURS), facts.now)
  if (!isNews(entry, facts.old) || (facts.before === undefined && isOld)) return undefined
  if (entry.issue === null || reading.facts.request.kind !== 'valid') return undefined
  return { lease: entry.lease, issue: entry.issue, text: readyText(reading, entry) }
}

export async function announceReady(
  { issue, text }: ReadyNews,
  forge: Pick<Forge, 'putComment'>,
): Promise<boolean> {
  return (await forge.putComment(issue, LEASE_MARKER, text)).wrote
}

function readyText(reading: LeaseReading, entry: CatalogEntry): string {
  const { facts, module } = reading
  const length = facts.request.kind === 'valid' ? facts.request.length : { kind: 'permanent' as const }
  const usdMonth = entry.price.usdMonth === null ? null : usd(entry.price.usdMonth)
  const declared = module?.manifest.outputs ?? {}
  const end = parseInstant(entry.end) ?? null
  const outputs = Object.entries(entry.outputs).map(([name, value]) => ({
    name,
    value: (value ?? null) as Json,
    description: declared[name]?.description ?? '',
  }))
  const secrets = Object.entries(declared).flatMap(([name, output]) =>
    output?.sensitive === true ? [{ name, description: output.description }] : [],
  )
  return leaseComment({
    lease: facts.lease,
    title: module?.manifest.title ?? facts.manifest.module.name,
    environment: facts.manifest.environment,
    price: {
      usdMonth,
      forLease: length.kind === 'for' ? costOf(usdMonth, length.hours) : null,
      unpriced: entry.price.unpriced,
    },
    length,
    steps: leaseSteps('ready', 'done', notesOf(reading, entry)),
    headline: readyHeadline({ lease: facts.lease, end }),
    details: readyDetails({
      ...{ lease: facts.lease, end, outputs, secrets, request: facts.manifest.request },
      references: facts.state.kind === 'present' ? secretReferences(declared, facts.state.state) : [],
    }),
  })
}

function notesOf({ facts }: LeaseReading, entry: CatalogEntry): Readonly<Record<string, string>> {
  const start = parseInstant(entry.start)
  const ready = start === undefined ? '' : `since ${sayInstant(start)}`
  const applied = evidenceOf(facts.evidence, 'run-record')
    .filter(({ event }) => event === 'applied')
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
  if (applied === undefined) return { ready }
  const approvers = applied.approvers.map(({ login }) => escapeMarkdown(login)).join(', ')
  return {
    ...(applied.pullRequest !== null && { understood: `#${applied.pullRequest}` }),
    policy: applied.policy === 'pass' ? 'passed, on the plan that was applied' : '',
    reviewed: approvers === '' ? 'no approval needed' : `${approvers} approved`,
    applied: `${applied.resources} resource${applied.resources === 1 ? '' : 's'}`,
    ready,
  }
}
