import type { Guardrails } from '../formats/guardrails.ts'
import type { PriceTable } from '../formats/prices.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { GUARDRAILS_PATH, loadGuardrails, loadPrices } from '../platform/load.ts'
import { readWaivers, WAIVERS_PATH, type Waiver } from '../policy/waivers.ts'
import type { Tree } from '../ports.ts'
import { loadRegoPolicies, type RegoPolicies } from './rego-policies.ts'

/** What a change is judged by: all of it from one tree, which the change itself cannot write (S9). */
export interface Policies {
  readonly guardrails: Guardrails
  readonly prices: PriceTable
  readonly waivers: readonly Waiver[]
  /** Undefined: there are none, and none are asked for. */
  readonly rego: RegoPolicies | undefined
}

/** Reads the policies of trusted files. No policies at all is a problem: nothing evaluated is never success. */
export async function loadPolicies(tree: Tree): Promise<Result<Policies>> {
  const [guardrails, prices, waivers] = await Promise.all([
    loadGuardrails(tree),
    loadPrices(tree),
    loadWaivers(tree),
  ])
  if (!guardrails.ok || !prices.ok || !waivers.ok) {
    return problems(...[guardrails, prices, waivers].flatMap((read) => (read.ok ? [] : read.problems)))
  }
  if (guardrails.value === undefined) {
    return problems({
      code: 'guardrails-missing',
      message: `there is no ${GUARDRAILS_PATH} in ${tree.name}: nothing would be judged`,
      file: GUARDRAILS_PATH,
      line: 1,
      field: '',
      allowed: ['guardrails, see schemas/guardrails.schema.json'],
      remedy: `write ${GUARDRAILS_PATH} on the default branch`,
    })
  }
  const rego = await loadRegoPolicies(tree, guardrails.value)
  return ok({ guardrails: guardrails.value, prices: prices.value, waivers: waivers.value, rego })
}

/** Waivers are optional; a file of them that cannot be read is not the same as none. */
async function loadWaivers(tree: Tree): Promise<Result<readonly Waiver[]>> {
  const content = await tree.read(WAIVERS_PATH)
  return content === undefined ? ok([]) : readWaivers(content)
}
