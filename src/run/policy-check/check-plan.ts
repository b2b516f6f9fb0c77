import type { Guardrails } from '../../formats/guardrails.ts'
import type { Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { nearest } from '../../kit/nearest.ts'
import type { Problem, Result } from '../../kit/result.ts'
import { readPlanText } from '../../plan/read-text.ts'
import { readGuardrails } from '../../platform/load.ts'
import { environmentsOf } from '../../policy/environments.ts'
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
  /** Of the plan, for rules that differ by it; undefined: nobody says. */
  readonly environment?: string | undefined
  /** Those of the platform repository, besides those that the guardrails name. */
  readonly environments?: readonly string[]
  readonly now: Instant
  readonly engine: PolicyEngine | undefined
}

/**
 * Judges any plan, of whatever code, as `conftest test` does, with guardrails besides when they are named. What keeps a
 * policy from being asked is a problem: nothing evaluated is never success.
 */
export async function checkPlan(input: CheckPlanInput): Promise<CheckResult> {
  const { plan, choice, waivers, approvers, environment, now, engine } = input
  if (choice.rego === undefined && choice.guardrails === undefined) return notJudged([nothingToJudgeBy()])
  const read = readPlanText(plan.content)
  if (!read.ok) return notJudged(read.problems.map((problem) => ({ ...problem, file: plan.name })))
  const guardrails: Result<Guardrails> | undefined =
    choice.guardrails && readGuardrails(choice.guardrails.path, choice.guardrails.content)
  if (guardrails?.ok === false) return notJudged(guardrails.problems)
  const wrong = guardrails && unknownEnvironment(input, guardrails.value)
  if (wrong !== undefined) return notJudged([wrong])
  const typed =
    guardrails === undefined
      ? []
      : judgeAnyPlan({ plan: read.value, guardrails: guardrails.value, environment })
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
    notAsked: Object.keys(guardrails?.value.scanners ?? {}),
  }
}

/** A name that no rule knows: a rule that sets limits for some environments would let it pass. */
function unknownEnvironment(
  { environment, environments = [] }: CheckPlanInput,
  guardrails: Guardrails,
): Problem | undefined {
  const known = [...new Set([...environments, ...environmentsOf(guardrails)])].sort(compareText)
  if (environment === undefined || known.length === 0 || known.includes(environment)) return undefined
  const guess = nearest(environment, known)
  return {
    code: 'policies-environment',
    message: `no rule knows an environment \`${environment}\``,
    field: '--environment',
    allowed: known,
    remedy: guess === undefined ? 'name one of them' : `did you mean \`${guess}\`?`,
  }
}

function notJudged(problems: readonly Problem[]): CheckResult {
  const nothing = { findings: [], waivers: [], overrides: [], prices: [], notAsked: [] }
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
