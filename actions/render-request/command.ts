import { Fault } from '../../src/kit/result.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import { readCommentEvent } from './comment-event.ts'
import { ignored, numberInput, outputsOf } from './mode.ts'

/** Mode `command`: somebody commented. Only the event that a comment was created counts; an edit never does (S7). */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const event = readCommentEvent(environment.event)
  if (event !== undefined && event.action !== 'created') return ignored(`a comment was ${event.action}`)
  if (event?.sender.isBot === true) return ignored('a comment was not written by a person')
  if (event?.looksLikeCommand === false) return ignored('a comment is no command')
  const id = numberInput(inputs, 'comment-id') ?? event?.comment
  if (id === undefined)
    throw new Fault('wrong-input', 'input `comment-id` must be the number of a comment: this event has none')
  if (event !== undefined && id !== event.comment)
    throw new Fault('wrong-input', 'input `comment-id` is not the comment of this event')
  // Loaded only now: most comments are no commands, and start neither Git nor templates.
  const [{ runCommand }, { composePorts }] = await Promise.all([
    import('../../src/run/command/command.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await runCommand(id, composePorts(environment, inputs['token'] ?? '', log))
  const { next, environment: named } = outcome
  return { ...outcome, outputs: outputsOf(outcome, { environment: named, ...(next === '' ? {} : { next }) }) }
}
