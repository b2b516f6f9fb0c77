import { slackWarning } from '../../comment/slack-text.ts'
import { warningComment, type WarningView } from '../../comment/warning-comment.ts'
import type { WarningEvidence } from '../../formats/evidence.ts'
import type { Problem } from '../../kit/result.ts'
import { sayInstant } from '../../lease/say.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Decision } from '../../reaper/decision.ts'
import { commonEvidence, reaperRecord, stamp } from '../../reaper/records.ts'
import { monthlyPrice } from '../lease-price.ts'
import type { LeaseReading } from '../read-leases.ts'
import {
  dataTypesOf,
  evidenceLog,
  filesOfTree,
  outcomeOf,
  recordContext,
  type ReaperOutcome,
  type ReaperRun,
} from './context.ts'
import { warningView } from './warning-view.ts'

type Warn = Decision & { readonly kind: 'warn' }

/**
 * Rehearses the destroy, delivers the warning, then writes down that it was delivered: in this order, as a lease whose
 * warning did not arrive must not end (L8). Repeated, it changes the same comment and finds the same evidence.
 */
export async function warnLease(
  reading: LeaseReading,
  decision: Warn,
  run: ReaperRun,
): Promise<ReaperOutcome> {
  const { facts } = reading
  const { ports, config } = run
  const rehearsal = await ports.destroyer.rehearseDestroy(
    {
      manifest: facts.manifest,
      files: await filesOf(run.tree, reading.folder),
      tree: reading.tree,
      config,
      dataTypes: dataTypesOf(reading),
      filesOfTree: filesOfTree(ports.git),
    },
    ports,
  )
  const id = `${decision.stage}-${stamp(decision.end)}`
  const view = await warningView(reading, decision.end, rehearsal, run)
  const comment = await deliver(reading, decision, view, run)
  const context = recordContext(run)
  const warning: WarningEvidence = {
    kind: 'warning',
    ...commonEvidence(facts, context),
    stage: decision.stage,
    end: decision.end,
    issue: facts.manifest.issue,
    comment,
    rehearsal: { resources: rehearsal.resources, data: [...rehearsal.data] },
  }
  const message = `warned of its end, ${sayInstant(decision.end)}, \`${decision.stage}\` before`
  const log = evidenceLog(run, facts.manifest)
  const record = reaperRecord(facts, context, {
    id: `warned-${id}`,
    event: 'warned',
    reasonCode: decision.reasonCode,
    message,
    resources: rehearsal.resources,
    priceUsdMonth: monthlyPrice(reading, run.prices),
  })
  // The record first: once the evidence is there, no later run comes back to this warning.
  await log.create(record, record.id)
  // Told elsewhere last, and by whoever wrote it down: at most once for each stage.
  const untold = (await log.create(warning, id)) === 'created' ? await notify(reading, view, run) : undefined
  return outcomeOf(facts, {
    decision: 'warned',
    reasonCode: decision.reasonCode,
    message,
    end: decision.end,
    problems: [...rehearsal.blockers, ...(untold === undefined ? [] : [untold])],
  })
}

async function deliver(
  reading: LeaseReading,
  decision: Warn,
  view: WarningView,
  run: ReaperRun,
): Promise<number | null> {
  const { manifest, lease } = reading.facts
  const markdown = warningComment(view)
  if (manifest.issue === null) {
    run.ports.log.warn(`${lease} has no issue, so its warning stands in this run only: ${decision.message}`)
    return null
  }
  const marker = `warning-${decision.stage}-${stamp(decision.end)}`
  return (await run.ports.forge.putComment(manifest.issue, marker, markdown)).id
}

/** A warning that Slack does not take is delivered all the same: the issue has it. */
async function notify(
  { facts }: LeaseReading,
  view: WarningView,
  { ports }: ReaperRun,
): Promise<Problem | undefined> {
  if (ports.notifier === undefined) return undefined
  const { issue } = facts.manifest
  const repository = ports.run.url?.replace(/\/actions\/runs\/.*$/, '')
  const address = issue === null || repository === undefined ? undefined : `${repository}/issues/${issue}`
  const problem = await ports.notifier.say(slackWarning(view, address))
  if (problem !== undefined) ports.log.warn(`${facts.lease}: ${problem.message}`)
  return problem
}
