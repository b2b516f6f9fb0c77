import { Fault } from '../../src/kit/result.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'

export type Mode = 'issue' | 'pull-request' | 'command' | 'record' | 'dispatch' | 'sweep' | 'explain'

/** One way to start this action. Loads what it needs only when the event is one for it. */
export interface ModeModule {
  readonly run: (context: ActionContext) => Promise<ActionOutcome>
}

const MODES: readonly Mode[] = ['issue', 'pull-request', 'command', 'record', 'dispatch', 'sweep', 'explain']

/**
 * The mode that was named, else what the event is. A pull request's own event starts nothing here: its workflow is
 * what its author wrote, so the default branch is asked by dispatch, with the number.
 * @throws Fault `wrong-input` when neither says what to do
 */
export function modeOf(
  inputs: ActionContext['inputs'],
  event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> },
): Mode {
  const named = MODES.find((mode) => mode === inputs['mode'])
  if (named !== undefined) return named
  switch (event.name) {
    case 'issues':
      return 'issue'
    case 'issue_comment':
      return 'command'
    case 'repository_dispatch':
      return 'dispatch'
    case 'schedule':
      return 'sweep'
  }
  if (given(inputs, 'request')) return 'dispatch'
  if (given(inputs, 'comment-id')) return 'command'
  if (given(inputs, 'pull-request')) return 'pull-request'
  if (given(inputs, 'issue-number')) return 'issue'
  throw new Fault('wrong-input', `event \`${event.name}\` does not say what to do: set input \`mode\``)
}

/** A number of an issue, a pull request or a comment, from an input; `undefined` when it was not given. */
export function numberInput(inputs: ActionContext['inputs'], name: string): number | undefined {
  const text = inputs[name] ?? ''
  if (text === '') return undefined
  if (!/^[1-9][0-9]{0,14}$/.test(text)) throw new Fault('wrong-input', `input \`${name}\` must be a number`)
  return Number(text)
}

/** Outputs of a run about one pull request; what it does not say is empty. */
export function outputsOf(
  { result }: Pick<ActionOutcome, 'result'>,
  also: { readonly environment?: string; readonly next?: 'plan' | 'record' | 'reconcile' } = {},
): Readonly<Record<string, string>> {
  const { pullRequest, headSha, branch } = result
  return {
    'pull-request': pullRequest === undefined ? '' : String(pullRequest),
    'head-sha': headSha ?? '',
    branch: branch ?? '',
    environment: also.environment ?? '',
    next: also.next ?? '',
  }
}

/** An event that is nothing to us. */
export function ignored(why: string): ActionOutcome {
  const result: ActionOutcome['result'] = {
    version: 1,
    action: 'render-request',
    decision: 'nothing',
    reasonCode: 'not-for-us',
    message: why,
    problems: [],
    leases: [],
  }
  return { result, summary: '', outputs: outputsOf({ result }) }
}

function given(inputs: ActionContext['inputs'], name: string): boolean {
  return (inputs[name] ?? '') !== ''
}
