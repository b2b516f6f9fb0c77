import type { ActionResult } from '../../formats/result.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../../kit/markdown.ts'
import type { Problem } from '../../kit/result.ts'
import { instantOf } from '../../kit/brands.ts'
import { sayInstant, saySpan } from '../../lease/say.ts'
import type { Cap } from '../../reaper/caps.ts'
import type { Overdue } from '../../reaper/overdue.ts'
import type { Outcome } from '../outcome.ts'
import type { ReaperInput } from './reaper.ts'
import type { ReaperOutcome, ReaperRun } from './context.ts'

interface ReaperReport {
  readonly input: ReaperInput
  readonly outcomes: readonly ReaperOutcome[]
  readonly cap: Cap | undefined
  readonly run: ReaperRun
  readonly total: number
  /** At the beginning of the run. */
  readonly overdue: Overdue
}

/** What a mode would have done about a decision, in words for people. */
const WOULD: Readonly<Record<string, string>> = {
  warn: 'would warn',
  ask: 'would ask what happens to its data',
  end: 'would destroy',
  prove: 'would prove its end',
  'remove-only': 'would remove its files',
  remove: 'would remove its files',
}
const CHANGED: ReadonlySet<string> = new Set(['warned', 'asked', 'ended', 'closed', 'waiting'])
/** Rows of the summary's table: a step summary holds 1 MiB. */
const ROWS = 500

export function reaperOutcome(report: ReaperReport): Outcome {
  return { result: resultOf(report), summary: summaryOf(report) }
}

/** A run that could not look at any lease. */
export function reaperStopped(reasonCode: string, message: string, found: readonly Problem[] = []): Outcome {
  const result: ActionResult = {
    version: 1,
    action: 'reaper',
    decision: 'failed',
    reasonCode,
    message,
    problems: found.map(plain),
    leases: [],
  }
  return { result, summary: `### ❌ ${escapeMarkdown(message)}\n` }
}

function resultOf({ outcomes, cap, input, run, overdue }: ReaperReport): ActionResult {
  const red = outcomes.filter(({ isRed }) => isRed)
  const changed = outcomes.filter(({ decision }) => CHANGED.has(decision))
  const common = {
    version: 1 as const,
    action: 'reaper' as const,
    commit: run.commit,
    overdue,
    problems: outcomes.flatMap(({ problems }) => problems.map(plain)),
    leases: outcomes.map(({ lease, uid, decision, reasonCode, message, end }) => ({
      lease,
      uid,
      decision,
      reasonCode,
      message,
      end,
    })),
  }
  if (cap !== undefined)
    return {
      ...common,
      decision: 'failed',
      reasonCode: cap.refused?.code ?? 'too-many-due',
      message: `${cap.refused?.message ?? cap.message} (${cap.digest})`,
      problems: [...(cap.refused === undefined ? [] : [plain(cap.refused)]), ...common.problems],
    }
  if (red[0] !== undefined) {
    const message = `${red.length} of ${sayLeases(outcomes.length)} ${red.length === 1 ? 'needs' : 'need'} somebody: ${red[0].lease}: ${red[0].message}`
    return { ...common, decision: 'failed', reasonCode: red[0].reasonCode, message }
  }
  if (input.mode === 'report') {
    const due = outcomes.filter(({ decision }) => decision in WOULD).length
    return {
      ...common,
      decision: 'nothing',
      reasonCode: 'reported',
      message: `due: ${due} of ${sayLeases(outcomes.length)}; mode \`report\` changes nothing`,
    }
  }
  return changed.length === 0
    ? {
        ...common,
        decision: 'nothing',
        reasonCode: 'nothing-due',
        message: `${sayLeases(outcomes.length)}, none due`,
      }
    : {
        ...common,
        decision: 'done',
        reasonCode: 'reaped',
        message: changed
          .map(({ lease, decision }) => `${lease} ${decision}`)
          .slice(0, 20)
          .join(', '),
      }
}

function summaryOf({ outcomes, cap, input, run, total, overdue }: ReaperReport): string {
  const lines = [
    `### Leases at ${sayInstant(run.now)}`,
    '',
    `Mode ${inlineCode(input.mode)} · ${sayLeases(total)} at ${inlineCode(run.commit.slice(0, 7))}`,
    '',
  ]
  if (cap !== undefined) lines.push(...capLines(cap))
  if (overdue.oldest !== null) lines.push(sayOverdue(overdue, overdue.oldest), '')
  lines.push('| lease | decision | why | end |', '| --- | --- | --- | --- |')
  for (const { lease, decision, isRed, message, end } of outcomes.slice(0, ROWS)) {
    const word = input.mode === 'report' ? (WOULD[decision] ?? decision) : decision
    const when = end === null ? '' : sayInstant(end)
    lines.push(
      `| ${escapeMarkdown(lease)} | ${isRed ? '❌ ' : ''}${word} | ${messageMarkdown(message)} | ${when} |`,
    )
  }
  if (outcomes.length > ROWS) lines.push('', `and ${outcomes.length - ROWS} more, in output \`result\``)
  return `${lines.join('\n')}\n`
}

/** The list that a person looks at before they confirm it, and how they do (L6). */
function capLines({ message, digest, due, refused }: Cap): readonly string[] {
  return [
    `❌ **${escapeMarkdown(message)}** · ${inlineCode(digest)}`,
    '',
    ...(refused === undefined ? [] : [`❌ ${messageMarkdown(refused.message)}`, '']),
    ...due
      .slice(0, ROWS)
      .map(
        ({ lease, uid, decision }) =>
          `- ${escapeMarkdown(lease)} (${inlineCode(uid)}): ${messageMarkdown(decision.message)}`,
      ),
    ...(due.length > ROWS ? [`- and ${due.length - ROWS} more`] : []),
    '',
    `**Next** if all of these are meant, an approver starts this workflow by hand with mode ${inlineCode('destroy')} and confirm-digest ${inlineCode(digest)}. If not, correct what made them due.`,
    '',
  ]
}

function sayOverdue(
  { count, p50Seconds, p95Seconds }: Overdue,
  oldest: NonNullable<Overdue['oldest']>,
): string {
  const say = (seconds: number): string => saySpan(instantOf(0), instantOf(seconds * 1_000))
  return `Overdue: ${sayLeases(count)} · half of them by at most ${say(p50Seconds)}, 95 % by at most ${say(p95Seconds)} · longest: ${escapeMarkdown(oldest.lease)}, ${say(oldest.seconds)}`
}

function sayLeases(count: number): string {
  return `${count} lease${count === 1 ? '' : 's'}`
}

function plain(problem: Problem): ActionResult['problems'][number] {
  const { allowed, ...rest } = problem
  return { ...rest, ...(allowed !== undefined && { allowed: [...allowed] }) }
}
