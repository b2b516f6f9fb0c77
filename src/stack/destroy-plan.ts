import * as priorStateFormat from '../formats/edges/terraform-prior-state.check.js'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'
import { readPlan, type PlanDocument } from '../plan/plan.ts'
import type { TerraformState } from './state.ts'
import { MARKERS } from './state.ts'

/** A destroy plan that may be applied: deletes only, and of everything that the state manages (L10). */
export interface DestroyPlan {
  /** Objects that go, markers and deposed objects counted. */
  readonly deletes: number
  /** Addresses that go, without the markers. */
  readonly resources: readonly { readonly address: string; readonly type: string }[]
  /** Objects of the state that were already gone when Terraform looked: a destroy that was killed, or a hand. */
  readonly alreadyGone: number
}

type Code = NonNullable<PlanDocument['configuration']>['root_module']

interface StateModule {
  readonly resources?: readonly { readonly mode: string; readonly deposed_key?: string }[]
  readonly child_modules?: readonly StateModule[]
}

const validatePrior = validator<{
  readonly prior_state?: { readonly values?: { readonly root_module?: StateModule } }
}>(priorStateFormat)

/**
 * Judges a destroy plan against the state it was made from (L10). Each managed object of the state must either be
 * deleted by the plan, or be missing from the state as Terraform refreshed it; so a plan of a part, or one that
 * creates or changes anything, is never applied. Nor is one of a resource whose code is gone: `prevent_destroy` stands
 * in the code and nowhere else, so that Terraform would destroy what was protected (L13).
 */
export function judgeDestroyPlan(json: unknown, state: TerraformState): Result<DestroyPlan> {
  const plan = readPlan(json)
  const prior = validatePrior(json)
  if (!plan.ok) return plan
  if (!prior.ok) return prior
  const changes = (plan.value.resource_changes ?? []).filter(({ mode }) => mode === 'managed')
  const others = changes.filter(({ change }) => change.actions.length !== 1 || change.actions[0] !== 'delete')
  if (others.length > 0) return problems(...others.map(notADelete))
  const deletes = changes.length
  const refreshed = countManaged(prior.value.prior_state?.values?.root_module)
  const alreadyGone = state.managed - refreshed
  if (deletes !== refreshed || alreadyGone < 0) return problems(incomplete(deletes, state.managed, refreshed))
  if (deletes === 0) return problems(nothingToDestroy(state.managed))
  const code = new Set(codeAddresses(plan.value.configuration?.root_module))
  const lost = changes.filter(({ address }) => !code.has(withoutKeys(address)))
  if (lost.length > 0) return problems(...lost.map(({ address }) => withoutCode(address)))
  return ok({ deletes, resources: named(changes), alreadyGone })
}

function named(changes: NonNullable<PlanDocument['resource_changes']>): DestroyPlan['resources'] {
  const markers = new Set<string>(Object.values(MARKERS).map((name) => `terraform_data.${name}`))
  return changes
    .filter(({ address, deposed }) => !markers.has(address) && deposed === undefined)
    .map(({ address, type }) => ({ address, type }))
}

/** `module.this.aws_s3_bucket.this`, as the code has it: one for all its instances. */
function codeAddresses(module: Code | undefined, prefix = ''): readonly string[] {
  const own = (module?.resources ?? []).map(({ address }) => `${prefix}${address}`)
  const calls = Object.entries(module?.module_calls ?? {})
  return [...own, ...calls.flatMap(([name, call]) => codeAddresses(call.module, `${prefix}module.${name}.`))]
}

/** Of `module.a["x"].b.c[0]`, `module.a.b.c`. */
function withoutKeys(address: string): string {
  return address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '')
}

function withoutCode(address: string): Problem {
  return {
    code: 'resource-without-code',
    message: `${address} is in the state, and no file of its stack has it any more: whether it is protected from being destroyed is not known`,
    remedy:
      'bring its code back as it was applied; or extend the lease, so that the changed stack is applied before it ends',
  }
}

function countManaged(module: StateModule | undefined): number {
  if (module === undefined) return 0
  const own = (module.resources ?? []).filter(({ mode }) => mode === 'managed').length
  return (module.child_modules ?? []).reduce((sum, child) => sum + countManaged(child), own)
}

function notADelete({ address, change }: NonNullable<PlanDocument['resource_changes']>[number]): Problem {
  return {
    code: 'destroy-plan-not-deletes-only',
    message: `the destroy plan would ${change.actions.join(' and ')} ${address}`,
    allowed: ['delete'],
    remedy: 'ask the platform team: the stack does something else than to end',
  }
}

function incomplete(deletes: number, managed: number, refreshed: number): Problem {
  return {
    code: 'destroy-plan-incomplete',
    message: `the destroy plan deletes ${deletes} of ${refreshed} resources that exist; the state manages ${managed}`,
    remedy: 'ask the platform team: the plan does not fit the state',
  }
}

function nothingToDestroy(managed: number): Problem {
  return {
    code: 'destroy-plan-empty',
    message: `the state manages ${managed} resources, and the destroy plan deletes none`,
    remedy: 'look at the state in the backend and at the account: this is not the end of a lease',
  }
}
