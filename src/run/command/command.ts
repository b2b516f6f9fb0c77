import type { CommandEntry } from '../../command/catalogue.ts'
import { helpMarkdown, refusedMarkdown } from '../../comment/command-comment.ts'
import { assertNever } from '../../kit/result.ts'
import { requireDefaultBranch } from '../default-branch.ts'
import { answer, outcomeOf, refusal } from './answer.ts'
import { propose } from './change.ts'
import type { Answered, CommandOutcome, CommandPorts, CommandRun } from './context.ts'
import { startWorkflow } from './dispatch.ts'
import { admit, openComment, whyNotNow, type Admission, type OpenComment } from './open.ts'
import { sayPrice } from './price.ts'
import { readSubject, type Subject } from './subject.ts'

/**
 * Carries out the command of one comment: reacts, looks up what it is about and who asks, and answers. What needs
 * evidence is left to the record job of the same run, which decides it all again.
 */
export async function runCommand(commentId: number, ports: CommandPorts): Promise<CommandOutcome> {
  const opened = await openComment(commentId, ports)
  if ('reasonCode' in opened) return outcomeOf(0, { decision: 'nothing', ...opened, markdown: undefined })
  const { comment, line } = opened
  const isClear = line.kind === 'command' && line.command.ok
  // Other bots have commands too: one that we do not know is theirs, until it stands where a lease is.
  if (line.kind === 'command') await ports.forge.react(comment.id, isClear ? 'eyes' : 'confused')
  const base = await requireDefaultBranch(ports.git)
  const subject = await readSubject(comment, base, ports)
  if (subject === undefined) return quiet(comment.issue, 'not-here', 'nothing may be answered here')
  if (line.kind === 'unknown') return answerUnknown(opened, subject, ports)
  const early = whyNotNow(comment, ports)
  if (early !== undefined) return answer(comment, refusal([early]), ports)
  const { entry, command } = line
  if (!command.ok) return answer(comment, refusal(command.problems, 'unclear'), ports)
  const admission = await admit(comment.author, entry, { subject, base }, ports)
  if (!admission.isAdmitted) return answer(comment, notAdmitted(entry, subject, admission), ports)
  const { guardrails, standing } = admission
  const run: CommandRun = { comment, entry, command: command.value, subject, base, guardrails, standing }
  return answer(comment, whyNotHere(run) ?? (await carryOut(run, ports)), ports)
}

async function carryOut(run: CommandRun, ports: CommandPorts): Promise<Answered> {
  const { command } = run
  switch (command.name) {
    case 'help':
      return said('help', helpMarkdown())
    case 'price':
      return sayPrice(run)
    case 'extend':
    case 'resize':
    case 'transfer':
    case 'end':
      return propose(run, command, ports)
    case 'retry':
    case 'render':
    case 'check':
      return startWorkflow(run, command.name, ports)
    case 'hold':
    case 'override':
    case 'approve-plan':
      return leftToRecord(run)
    default:
      return assertNever(command)
  }
}

/** The job that writes evidence has the role of one environment, and decides all of it again. */
function leftToRecord(run: CommandRun): Answered {
  const environment = environmentOf(run.subject)
  if (environment === undefined)
    return refusal([
      {
        code: 'no-lease',
        message: 'there is no lease of one environment here',
        remedy: 'comment on the issue of the lease, or on its pull request once it is planned',
      },
    ])
  const message = `/${run.entry.name} is left to the record job`
  return {
    decision: 'done',
    reasonCode: 'to-record',
    message,
    mark: 'done',
    markdown: undefined,
    environment,
    next: 'record',
  }
}

/** Of all leases; undefined when there is none, or when they are of several. */
function environmentOf({ leases }: Subject): string | undefined {
  const environments = new Set(
    leases.map((one) => one.living?.manifest.environment ?? one.asked?.environment),
  )
  const [environment] = environments
  return environments.size === 1 ? environment : undefined
}

/** What is closed is over; a merged pull request is still about its leases. */
export function whyNotHere({ comment, subject, entry }: CommandRun): Answered | undefined {
  if (subject.isOpen || entry.effect === 'answer') return undefined
  if (comment.isOnPullRequest && subject.leases.some(({ living }) => living !== undefined)) return undefined
  const here = comment.isOnPullRequest ? 'this pull request' : 'this issue'
  return refusal([
    { code: 'closed', message: `${here} is closed`, remedy: 'for something else, open a new issue' },
  ])
}

/** Why somebody may not run it; for the job that writes evidence too. */
export function notAdmitted(entry: CommandEntry, { isFork }: Subject, { names }: Admission): Answered {
  const why = `/${entry.name} is not for who asked`
  const refused = { decision: 'blocked', message: why, mark: 'refused' } as const
  if (!isFork) return { ...refused, reasonCode: 'not-permitted', markdown: refusedMarkdown(entry, names) }
  const markdown =
    'Nothing was changed. On a pull request from a fork only `/check` works, by a person with write access.'
  return { ...refused, reasonCode: 'fork', markdown }
}

async function answerUnknown(
  { comment, line }: OpenComment,
  subject: Subject,
  ports: CommandPorts,
): Promise<CommandOutcome> {
  if (line.kind !== 'unknown' || subject.leases.length === 0 || subject.isFork)
    return quiet(comment.issue, 'not-a-command', 'a command of somebody else')
  await ports.forge.react(comment.id, 'confused')
  const remedy =
    line.nearest === undefined
      ? '`/help` lists all commands'
      : `did you mean \`/${line.nearest}\`? \`/help\` lists all commands`
  const problem = { code: 'unknown-command', message: `there is no command \`/${line.word}\``, remedy }
  return answer(comment, refusal([problem], 'unclear'), ports)
}

function quiet(number: number, reasonCode: string, message: string): CommandOutcome {
  return outcomeOf(number, { decision: 'nothing', reasonCode, message, markdown: undefined })
}

function said(reasonCode: string, markdown: string): Answered {
  return { decision: 'done', reasonCode, message: reasonCode, mark: 'nothing', markdown }
}
