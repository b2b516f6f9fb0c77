import { differencesReport, differencesTitle } from '../../comment/differences-report.ts'
import { findDifferences, type DifferenceReport } from '../../differences/differences.ts'
import type { ActionResult } from '../../formats/result.ts'
import { instantOf, type Instant } from '../../kit/brands.ts'
import type { Issue, Ports } from '../../ports.ts'
import { readPublished } from '../catalog-sync/publish.ts'
import { readDefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import { readDifferenceFacts } from './read-facts.ts'

export type ReportPorts = Pick<Ports, 'clock' | 'log' | 'openStorage'> & {
  readonly git: Pick<Ports['git'], 'head' | 'fetch' | 'tree'>
  readonly forge: Pick<
    Ports['forge'],
    'findIssue' | 'createIssue' | 'closeIssue' | 'reopenIssue' | 'putComment'
  >
}

/** Marker of the one comment that holds the differences, changed in place. */
const COMMENT = 'differences'
/** Months before this one whose issue may still be open. */
const MONTHS_BACK = 2

/**
 * Tells where requests, stacks, states and AWS do not agree, in one open issue a month that is changed in place, so that
 * a search for it is bounded. It is closed when nothing is left, and only then: a source that could not be read keeps it
 * open, and makes the run red.
 */
export async function catalogReport(ports: ReportPorts): Promise<Outcome> {
  const found = await readDefaultBranch(ports.git)
  if (!found.ok)
    return outcomeOf('failed', 'config-unreadable', 'leasehold.yaml cannot be read', '', {
      problems: found.problems.map(({ code, message }) => ({ code, message })),
    })
  const { tree, config } = found.value
  const published = await readPublished(config.catalog.branch, ports.git)
  const now = ports.clock.now()
  const facts = await readDifferenceFacts(
    { tree, config, observed: published.catalog?.observed ?? {}, now },
    ports.openStorage,
  )
  const report = findDifferences(facts)
  const issue = await tell(report, now, ports)
  const { differences, unknown } = report
  const title = differencesTitle(report)
  const summary = differencesReport(report, now, SUMMARY_LIMIT)
  const [first] = unknown
  if (first !== undefined)
    return outcomeOf('failed', 'source-unknown', `${first.what}: ${first.why} ${title} elsewhere`, summary, {
      ...(issue !== undefined && { issue }),
      problems: unknown
        .slice(0, TOLD)
        .map(({ what, why, next }) => ({ code: 'source-unknown', message: `${what}: ${why}`, remedy: next })),
    })
  return outcomeOf(
    differences.length === 0 ? 'nothing' : 'done',
    differences.length === 0 ? 'no-differences' : 'differences-told',
    title,
    summary,
    issue === undefined ? {} : { issue },
  )
}

const TOLD = 50
/** A step summary holds 1 MiB; people read less. */
const SUMMARY_LIMIT = 200_000

/** @returns the open issue */
async function tell(report: DifferenceReport, now: Instant, ports: ReportPorts): Promise<number | undefined> {
  const { forge } = ports
  const isLeft = report.differences.length > 0
  for (const before of await openBefore(now, forge))
    if (isLeft || report.unknown.length === 0) await close(before, 'the issue of this month goes on', ports)
  const known = await forge.findIssue(markerOf(now), monthOf(now))
  if (!isLeft && report.unknown.length > 0) return known?.isOpen === true ? known.number : undefined
  if (!isLeft) {
    if (known?.isOpen !== true) return undefined
    await forge.putComment(known.number, COMMENT, differencesReport(report, now))
    await close(known, 'nothing is left', ports)
    return undefined
  }
  const issue =
    known ??
    (await forge.createIssue({
      title: `Where the platform does not agree with itself, ${now.slice(0, 7)}`,
      body: BODY,
      marker: markerOf(now),
      since: monthOf(now),
    }))
  if (!issue.isOpen) await forge.reopenIssue(issue.number)
  await forge.putComment(issue.number, COMMENT, differencesReport(report, now))
  return issue.number
}

async function close({ number }: Issue, why: string, { forge, log }: ReportPorts): Promise<void> {
  log.info(`#${number} is closed: ${why}`)
  await forge.closeIssue(number, 'completed')
}

async function openBefore(now: Instant, forge: ReportPorts['forge']): Promise<readonly Issue[]> {
  const open: Issue[] = []
  let month = now
  for (let back = 1; back <= MONTHS_BACK; back += 1) {
    month = monthBefore(month)
    const issue = await forge.findIssue(markerOf(month), monthOf(month))
    if (issue?.isOpen === true) open.push(issue)
  }
  return open
}

function markerOf(month: Instant): string {
  return `differences-${month.slice(0, 7)}`
}

function monthOf(instant: Instant): Instant {
  const [year = 0, month = 1] = instant.slice(0, 7).split('-').map(Number)
  return instantOf(Date.UTC(year, month - 1, 1))
}

function monthBefore(instant: Instant): Instant {
  const [year = 0, month = 1] = instant.slice(0, 7).split('-').map(Number)
  return instantOf(Date.UTC(year, month - 2, 1))
}

const BODY = [
  'Requests, stacks, states and AWS are compared every week. The comment below has what does not agree, one line and one',
  'next step each; it is changed in place. The issue closes by itself when nothing is left.',
  '',
  'Nothing is deleted because of it: what to do is a person’s decision.',
].join('\n')

function outcomeOf(
  decision: ActionResult['decision'],
  reasonCode: string,
  message: string,
  summary: string,
  more: { readonly issue?: number; readonly problems?: ActionResult['problems'] },
): Outcome {
  const { issue, problems = [] } = more
  const result: ActionResult = {
    ...{ version: 1, action: 'catalog-sync', decision, reasonCode, message, problems, leases: [] },
    ...(issue !== undefined && { issue }),
  }
  return { result, summary }
}
