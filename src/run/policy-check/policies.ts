import type { Guardrails } from '../../formats/guardrails.ts'
import type { PriceTable } from '../../formats/prices.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import { GUARDRAILS_PATH, loadGuardrails, loadPrices } from '../../platform/load.ts'
import type { Tree } from '../../ports.ts'

/** What a change is judged by. */
export interface Policies {
  readonly guardrails: Guardrails
  readonly prices: PriceTable
}

/** Reads the policies of trusted files. No policies at all is a problem: nothing evaluated is never success. */
export async function loadPolicies(tree: Tree): Promise<Result<Policies>> {
  const [guardrails, prices] = await Promise.all([loadGuardrails(tree), loadPrices(tree)])
  if (!guardrails.ok || !prices.ok) {
    return problems(...(guardrails.ok ? [] : guardrails.problems), ...(prices.ok ? [] : prices.problems))
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
  return ok({ guardrails: guardrails.value, prices: prices.value })
}
