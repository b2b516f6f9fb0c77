import type { Guardrails } from '../../formats/guardrails.ts'
import type { PriceTable } from '../../formats/prices.ts'
import { ok, type Problem, type Result } from '../../kit/result.ts'
import { loadConfig, type Config } from '../../platform/config.ts'
import { loadGuardrails, loadPrices } from '../../platform/load.ts'
import { judgePlan, judgeRequest } from '../../policy/judge.ts'
import { blocks, verdictOf } from '../../policy/levels.ts'
import type { Tree } from '../../ports.ts'
import type { StackToApply } from './apply-stack.ts'
import type { StackPlan } from '../stack-plan.ts'

/** The rules of the default branch's HEAD, or of a working tree; a plan is judged by these again (S12). */
export interface Rules {
  readonly config: Config
  readonly guardrails: Guardrails | undefined
  readonly prices: PriceTable
}

/** Why a stack is not applied. */
export interface Refusal {
  readonly reasonCode: string
  readonly problems: readonly Problem[]
}

export async function loadRules(tree: Tree): Promise<Result<Rules>> {
  const config = await loadConfig(tree)
  if (!config.ok) return config
  const guardrails = await loadGuardrails(tree)
  if (!guardrails.ok) return guardrails
  const prices = await loadPrices(tree)
  if (!prices.ok) return prices
  return ok({ config: config.value, guardrails: guardrails.value, prices: prices.value })
}

/** S12: request and plan are judged again by the rules of today. Nothing evaluated is never success. */
export function refusedByPolicy(
  { rules, request, module }: Pick<StackToApply, 'rules' | 'request' | 'module'>,
  plan: StackPlan,
): Refusal | undefined {
  const { config, guardrails, prices } = rules
  if (guardrails === undefined)
    return {
      reasonCode: 'policy-unknown',
      problems: [
        { code: 'policy-unknown', message: 'there are no guardrails, so that nothing can be judged' },
      ],
    }
  const findings = [
    ...judgeRequest({ request, module, config, guardrails, prices }),
    ...judgePlan({ plan: plan.document, request, config, guardrails }),
  ]
  const verdict = verdictOf(findings)
  if (verdict === 'pass') return undefined
  return {
    reasonCode: `policy-${verdict}`,
    problems: findings.filter(blocks).map(({ rule, message, file, line, remedy }) => ({
      code: rule,
      message,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(remedy !== undefined && { remedy }),
    })),
  }
}
