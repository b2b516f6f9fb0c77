import type { Finding } from '../formats/finding.ts'
import { problems, type Problem, type Result } from '../kit/result.ts'
import type { PolicyEngine } from '../ports.ts'
import { judgeRego } from '../rego/judge.ts'
import type { RegoDocument } from '../rego/findings.ts'
import type { RegoOptions } from '../rego/options.ts'
import type { RegoPolicies } from './rego-policies.ts'

export interface RegoJudged {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  /** What evaluated them, `OPA 1.19.0`. */
  readonly engines: readonly string[]
}

export const NO_REGO: RegoJudged = { findings: [], problems: [], engines: [] }

/** Asks every Rego policy about documents. Whatever keeps a policy from being asked is a problem, and so no pass. */
export async function askRego(
  policies: RegoPolicies,
  documents: readonly RegoDocument[],
  options: RegoOptions,
  engine: PolicyEngine | undefined,
): Promise<RegoJudged> {
  if (engine === undefined) return { ...NO_REGO, problems: [noEngine()] }
  const name = await engine.name()
  const found: Result<Finding[]> = name.ok
    ? await judgeRego({ ...policies, documents, options: { ...policies.options, ...options } }, engine)
    : problems(...name.problems)
  const engines = name.ok ? [name.value] : []
  return found.ok
    ? { findings: found.value, problems: [], engines }
    : { findings: [], problems: found.problems, engines }
}

function noEngine(): Problem {
  return {
    code: 'opa-missing',
    message: 'there are Rego policies, and nothing here that evaluates them',
    remedy: 'name an OPA binary, or let the pinned one be installed',
  }
}
