import type { Guardrails } from '../formats/guardrails.ts'
import type { PriceTable } from '../formats/prices.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { GUARDRAILS_PATH, loadGuardrails, loadPrices, readGuardrails } from '../platform/load.ts'
import { readWaivers, WAIVERS_PATH, type Waiver } from '../policy/waivers.ts'
import type { Tree } from '../ports.ts'
import { optionsOf } from '../rego/options.ts'
import { loadRegoPolicies, type RegoPolicies } from './rego-policies.ts'

/** What a change is judged by: all of it from one tree, which the change itself cannot write (S9). */
export interface Policies {
  readonly guardrails: Guardrails
  readonly prices: PriceTable
  readonly waivers: readonly Waiver[]
  /** Undefined: there are none, and none are asked for. */
  readonly rego: RegoPolicies | undefined
}

/** What takes the place of the tree's own, when somebody at a keyboard names other policies. */
export interface PolicyChoice {
  readonly guardrails?: { readonly path: string; readonly content: Uint8Array } | undefined
  readonly rego?: RegoPolicies | undefined
}

/** Reads the policies of trusted files. No policies at all is a problem: nothing evaluated is never success. */
export async function loadPolicies(tree: Tree, choice: PolicyChoice = {}): Promise<Result<Policies>> {
  const [guardrails, prices, waivers] = await Promise.all([
    choice.guardrails === undefined
      ? loadGuardrails(tree)
      : readGuardrails(choice.guardrails.path, choice.guardrails.content),
    loadPrices(tree),
    loadWaivers(tree),
  ])
  if (!guardrails.ok || !prices.ok || !waivers.ok) {
    return problems(...[guardrails, prices, waivers].flatMap((read) => (read.ok ? [] : read.problems)))
  }
  if (guardrails.value === undefined) return problems(guardrailsMissing(tree))
  const rego =
    choice.rego === undefined
      ? await loadRegoPolicies(tree, guardrails.value)
      : withLevels(choice.rego, guardrails.value)
  return ok({ guardrails: guardrails.value, prices: prices.value, waivers: waivers.value, rego })
}

function guardrailsMissing({ name }: Tree): Problem {
  return {
    code: 'guardrails-missing',
    message: `there is no ${GUARDRAILS_PATH} in ${name}: nothing would be judged`,
    file: GUARDRAILS_PATH,
    line: 1,
    field: '',
    allowed: ['guardrails, see schemas/guardrails.schema.json'],
    remedy: `write ${GUARDRAILS_PATH} on the default branch`,
  }
}

/** Waivers are optional; a file of them that cannot be read is not the same as none. */
async function loadWaivers(tree: Tree): Promise<Result<readonly Waiver[]>> {
  const content = await tree.read(WAIVERS_PATH)
  return content === undefined ? ok([]) : readWaivers(content)
}

/** Policies that were named by themselves still have the levels that the guardrails give them; what was said goes first. */
export function withLevels(rego: RegoPolicies, guardrails: Guardrails | undefined): RegoPolicies {
  return guardrails === undefined ? rego : { ...rego, options: { ...optionsOf(guardrails), ...rego.options } }
}
