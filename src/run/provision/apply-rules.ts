import type { PriceTable } from '../../formats/prices.ts'
import { ok, type Problem, type Result } from '../../kit/result.ts'
import { loadConfig, type Config } from '../../platform/config.ts'
import { loadPrices } from '../../platform/load.ts'
import { blocks } from '../../policy/levels.ts'
import type { OtherLease } from '../../policy/rule.ts'
import type { PolicyEngine, Ports, Tree } from '../../ports.ts'
import { judge } from '../judge.ts'
import { loadPolicies, type Policies } from '../policies.ts'
import { teamLeases } from '../team-leases.ts'
import type { StackToApply } from './apply-stack.ts'
import type { StackPlan } from '../stack-plan.ts'

/** The rules of the default branch's HEAD, or of a working tree; a plan is judged by these again (S12). */
export interface Rules {
  readonly config: Config
  /** Policies that cannot be read refuse each apply, and hinder nothing else. */
  readonly policies: Result<Policies>
  readonly prices: PriceTable
  /** All leases of a team, as the same tree has them. */
  readonly leasesOf: (team: string) => Promise<readonly OtherLease[]>
}

/** Why a stack is not applied. */
export interface Refusal {
  readonly reasonCode: string
  readonly problems: readonly Problem[]
}

export async function loadRules(tree: Tree): Promise<Result<Rules>> {
  const config = await loadConfig(tree)
  if (!config.ok) return config
  const prices = await loadPrices(tree)
  if (!prices.ok) return prices
  const policies = await loadPolicies(tree)
  const teams = new Map<string, Promise<readonly OtherLease[]>>()
  const leasesOf: Rules['leasesOf'] = (team) => {
    const known = teams.get(team) ?? teamLeases(tree, team, new Map(), { prices: prices.value })
    teams.set(team, known)
    return known
  }
  return ok({ config: config.value, policies, prices: prices.value, leasesOf })
}

type Judgeable = Pick<StackToApply, 'rules' | 'request' | 'module' | 'readOverrides'>

/** S12: request and plan are judged again by the rules of today. Nothing evaluated is never success. */
export async function refusedByPolicy(
  { rules, request, module, readOverrides }: Judgeable,
  plan: StackPlan,
  { clock, engine }: Pick<Ports, 'clock'> & { readonly engine?: PolicyEngine | undefined },
): Promise<Refusal | undefined> {
  const { config, policies } = rules
  if (!policies.ok) return { reasonCode: 'policy-unknown', problems: policies.problems }
  const leases = await rules.leasesOf(request.team)
  const judged = await judge({
    ...{ request, module, config, policies: policies.value, now: clock.now() },
    plan: { kind: 'read', plan: plan.document },
    others: leases.filter(({ lease }) => lease !== request.lease),
    readOverrides,
    engine,
  })
  if (judged.verdict === 'pass') return undefined
  return {
    reasonCode: `policy-${judged.verdict}`,
    problems: [...judged.problems, ...judged.findings.filter(blocks).map(problemOf)],
  }
}

function problemOf({ rule, message, file, line, remedy }: Parameters<typeof blocks>[0]): Problem {
  return {
    code: rule,
    message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(remedy !== undefined && { remedy }),
  }
}
