import { assertNever, Fault } from '../../kit/result.ts'
import { requireDefaultBranch } from '../default-branch.ts'
import { answer, outcomeOf, refusal } from './answer.ts'
import { recordApproval } from './approve-plan.ts'
import { notAdmitted, whyNotHere } from './command.ts'
import type { Answered, CommandOutcome, CommandRun, RecordPorts } from './context.ts'
import { recordHold } from './hold.ts'
import { admit, openComment, whyNotNow } from './open.ts'
import { recordOverride } from './override.ts'
import { readSubject } from './subject.ts'

/**
 * Writes the evidence that a comment asks for. Nothing is taken over from the job before: the comment is read again by
 * its id, and who asks is looked up again, as between the jobs somebody may have edited it or left (S6, S7).
 */
export async function recordCommand(commentId: number, ports: RecordPorts): Promise<CommandOutcome> {
  const opened = await openComment(commentId, ports)
  if ('reasonCode' in opened) return outcomeOf(0, { decision: 'nothing', ...opened, markdown: undefined })
  const { comment, line } = opened
  if (line.kind !== 'command' || line.entry.effect !== 'evidence' || !line.command.ok)
    throw new Fault('not-evidence', `comment ${commentId} asks for no evidence any more`)
  const early = whyNotNow(comment, ports)
  if (early !== undefined) return answer(comment, refusal([early]), ports)
  const base = await requireDefaultBranch(ports.git)
  const subject = await readSubject(comment, base, ports)
  if (subject === undefined)
    throw new Fault('not-here', `what comment ${commentId} stands on is gone or locked`)
  const { entry, command } = line
  const admission = await admit(comment.author, entry, { subject, base }, ports)
  if (!admission.isAdmitted) return answer(comment, notAdmitted(entry, subject, admission), ports)
  const { guardrails, standing } = admission
  const run: CommandRun = { comment, entry, command: command.value, subject, base, guardrails, standing }
  return answer(comment, whyNotHere(run) ?? (await write(run, ports)), ports)
}

async function write(run: CommandRun, ports: RecordPorts): Promise<Answered> {
  const { command } = run
  switch (command.name) {
    case 'hold':
      return recordHold(run, command, ports)
    case 'override':
      return recordOverride(run, command, ports)
    case 'approve-plan':
      return recordApproval(run, command, ports)
    case 'help':
    case 'price':
    case 'extend':
    case 'end':
    case 'resize':
    case 'transfer':
    case 'retry':
    case 'render':
    case 'check':
      throw new Fault('not-evidence', `/${command.name} asks for no evidence`)
    default:
      return assertNever(command)
  }
}
