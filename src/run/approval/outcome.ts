import type { ActionResult } from '../../formats/result.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Problem } from '../../kit/result.ts'
import type { PullRequest } from '../../ports.ts'
import type { Outcome } from '../outcome.ts'

interface Answer {
  readonly decision: ActionResult['decision']
  readonly reasonCode: string
  readonly message: string
  readonly problems?: readonly Problem[]
  readonly leases?: ActionResult['leases']
  readonly summary?: string
  readonly commit?: Sha
}

/** The result of a run about one pull request that judges no policy. */
export function answerOf(pull: PullRequest, answer: Answer): Outcome {
  const { decision, reasonCode, message, problems = [], leases = [], summary = '', commit } = answer
  return {
    result: {
      version: 1,
      action: 'policy-check',
      ...{ decision, reasonCode, message, leases },
      problems: problems.map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed === undefined ? {} : { allowed: [...allowed] }),
      })),
      pullRequest: pull.number,
      headSha: pull.headSha,
      ...(commit === undefined ? {} : { commit }),
    },
    summary,
  }
}
