import type { ActionResult } from '../../formats/result.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Problem } from '../../kit/result.ts'
import type { PullRequest } from '../../ports.ts'
import type { Outcome } from '../outcome.ts'
import type { PlannedRender } from '../render.ts'
import type { Asked } from './intake.ts'

/** What a caller from elsewhere reads: one JSON, whatever became of the request. */
export interface DispatchOutcome extends Outcome {
  readonly environment: string | undefined
}

export function keyReused(pull: number): Problem {
  return {
    code: 'key-reused',
    message: `this key asked for something else before: #${pull}`,
    field: '/key',
    allowed: ['a key that was never used, or exactly the same request'],
    remedy: `change #${pull}, or send a new key`,
  }
}

export function dispatchBlocked(problems: readonly Problem[]): DispatchOutcome {
  const [first] = problems
  const message =
    problems.length === 1 ? (first?.message ?? 'refused') : `${problems.length} things to correct`
  return {
    environment: undefined,
    summary: '',
    result: {
      ...common('blocked', first?.code ?? 'problems', message),
      problems: problems.map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed === undefined ? {} : { allowed: [...allowed] }),
      })),
    },
  }
}

export function dispatchNothing(reasonCode: string, message: string, pull: PullRequest): DispatchOutcome {
  const result = { ...common('nothing', reasonCode, message), pullRequest: pull.number, branch: pull.branch }
  return { environment: undefined, summary: '', result }
}

export function dispatchDone(made: {
  readonly asked: Asked
  readonly planned: PlannedRender
  readonly home: number
  readonly pull: PullRequest
  readonly head: Sha
  readonly isNew: boolean
  readonly comment: string
}): DispatchOutcome {
  const { asked, planned, home, pull, head, isNew } = made
  const reasonCode = isNew ? 'rendered' : 'already-rendered'
  const message = `${asked.lease} is pull request #${pull.number}, its home is #${home}`
  return {
    environment: asked.environment,
    summary: made.comment,
    result: {
      ...common(isNew ? 'done' : 'nothing', reasonCode, message),
      leases: [
        {
          lease: asked.lease,
          uid: planned.manifest.uid,
          decision: isNew ? 'rendered' : 'nothing',
          reasonCode,
          message: `${asked.module} in ${asked.environment}`,
        },
      ],
      issue: home,
      pullRequest: pull.number,
      headSha: head,
      branch: pull.branch,
    },
  }
}

function common(
  decision: ActionResult['decision'],
  reasonCode: string,
  message: string,
): Pick<ActionResult, 'version' | 'action' | 'decision' | 'reasonCode' | 'message' | 'problems' | 'leases'> {
  return { version: 1, action: 'render-request', decision, reasonCode, message, problems: [], leases: [] }
}
