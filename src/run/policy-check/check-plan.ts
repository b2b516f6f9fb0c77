import type { Guardrails } from '../../formats/guardrails.ts'
import type { Instant } from '../../kit/brands.ts'
import type { Problem, Result } from '../../kit/result.ts'
import { readPlanText } from '../../plan/read-text.ts'
import { readGuardrails } from '../../platform/load.ts'
import { judgeAnyPlan } from '../../policy/judge.ts'
import { verdictOf } from '../../policy/levels.ts'
import { applyWaivers, type Waiver } from '../../policy/waivers.ts'
import type { Person, PolicyEngine } from '../../ports.ts'
import { askRego, NO_REGO } from '../judge-rego.ts'
import { withLevels, type PolicyChoice } from '../policies.ts'
import type { CheckResult } from './check.ts'

export interface CheckPlanInput {
  /** `name` as it was given: where findings stand that have no place of their own. */
  readonly plan: { readonly name: string; readonly content: Uint8Array }
  /** At least one of them; what is not chosen is not judged. */
  readonly choice: PolicyChoice
  /** Of the platform repository whose policies judge, if any. */
  readonly waivers: readonly Waiver[]
  readonly approvers: readonly Person[] | undefined
  readonly now: Instant
  readonly engine: PolicyEngine | undefined
}

/**
 * Judges any plan, of whatever code, as `conftest test` does, with guardrails besides when they are named. What keeps a
 * policy from being asked is a problem: nothing evaluated is never success.
 */
export async function checkPlan(input: CheckPlanInput): Promise<CheckResult> {
  const { plan, choice, waivers, approvers, now, engine } = input
  if (choice.rego === undefined && choice.guardrails === undefined) return notJudged([nothingToJudgeBy()])
  const read = readPlanText(plan.content)
  if (!read.ok) return notJudged(read.problems.map((problem) => ({ ...problem, file: plan.name })))
  const guardrails: Result<Guardrails> | undefined =
    choice.guardrails && readGuardrails(choice.guardrails.path, choice.guardrails.content)
  if (guardrails?.ok === false) return notJudged(guardrails.problems)
  const typed =
    guardrails === undefined ? [] : judgeAnyPlan({ plan: read.value, guardrails: guardrails.value })
  const document = { name: plan.name, value: read.value }
  const rego =
    choice.rego === undefined
      ? NO_REGO
      : await askRego(withLevels(choice.rego, guardrails?.value), [document], {}, engine)
  const waived = applyWaivers([...typed, ...rego.findings], { waivers, now, approvers, lease: undefined })
  const isJudged = rego.problems.length === 0 && waived.findings.length > 0
  return {
    verdict: isJudged ? verdictOf(waived.findings) : 'unknown',
    isJudged,
    findings: waived.findings,
    problems: rego.problems,
    waivers: waived.uses,
    overrides: [],
    prices: [],
  }
}

function notJudged(problems: readonly Problem[]): CheckResult {
  const nothing = { findings: [], waivers: [], overrides: [], prices: [] }
  return { verdict: 'unknown', isJudged: false, problems, ...nothing }
}

function nothingToJudgeBy(): Problem {
  return {
    code: 'policies-missing',
    message: 'there is nothing to judge the plan by',
    field: '--policies',
    allowed: ['--policies <folder>', '--guardrails <file>', 'a platform repository around this folder'],
    remedy: 'name a folder of Rego policies, as with `conftest test --policy`',
  }
}
