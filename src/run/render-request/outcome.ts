import type { ActionResult } from '../../formats/result.ts'
import type { Problem } from '../../kit/result.ts'
import type { Outcome } from '../outcome.ts'

export function resultOf(
  issue: number,
  decision: ActionResult['decision'],
  reasonCode: string,
): Pick<ActionResult, 'version' | 'action' | 'decision' | 'reasonCode' | 'problems' | 'leases' | 'issue'> {
  return { version: 1, action: 'render-request', decision, reasonCode, problems: [], leases: [], issue }
}

export function nothing(issue: number, reasonCode: string, message: string): Outcome {
  return { result: { ...resultOf(issue, 'nothing', reasonCode), message }, summary: '' }
}

export function blocked(issue: number, problems: readonly Problem[], summary: string): Outcome {
  const [first] = problems
  const message = `#${issue}: ${problems.length === 1 ? (first?.message ?? '') : `${problems.length} things to correct`}`
  return {
    result: {
      ...resultOf(issue, 'blocked', first?.code ?? 'problems'),
      message,
      problems: problems.map(({ allowed, ...rest }) => ({
        ...rest,
        ...(allowed === undefined ? {} : { allowed: [...allowed] }),
      })),
    },
    summary,
  }
}
