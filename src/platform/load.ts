import { guardrailsFormat, type Guardrails } from '../formats/guardrails.ts'
import { priceTableFormat, type PriceTable } from '../formats/prices.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { validateDocument, validator, type Validate } from '../kit/schema.ts'
import { readYaml } from '../kit/yaml.ts'
import type { Tree } from '../ports.ts'

export const GUARDRAILS_PATH = 'policies/guardrails.yaml'
export const PRICES_PATH = 'prices/aws.yaml'

const validateGuardrails = validator<Guardrails>(guardrailsFormat)
const validatePrices = validator<PriceTable>(priceTableFormat)

/** The typed policy rules of a platform repository; `undefined` when it has none. */
export async function loadGuardrails(tree: Tree): Promise<Result<Guardrails | undefined>> {
  const content = await tree.read(GUARDRAILS_PATH)
  return content === undefined ? ok(undefined) : readGuardrails(GUARDRAILS_PATH, content)
}

/** The same of any file. */
export function readGuardrails(path: string, content: Uint8Array): Result<Guardrails> {
  return parse(path, content, validateGuardrails)
}

/** The unit prices of a platform repository, in USD. */
export async function loadPrices(tree: Tree): Promise<Result<PriceTable>> {
  const content = await tree.read(PRICES_PATH)
  if (content === undefined) {
    return problems({
      code: 'prices-missing',
      message: `there is no ${PRICES_PATH} in ${tree.name}`,
      file: PRICES_PATH,
      line: 1,
      field: '',
      allowed: ['a price table, see schemas/prices.schema.json'],
      remedy: `write ${PRICES_PATH}: without unit prices no request has a price`,
    })
  }
  return parse(PRICES_PATH, content, validatePrices)
}

function parse<T>(path: string, content: Uint8Array, validate: Validate<T>): Result<T> {
  const document = readYaml(path, content)
  return document.ok ? validateDocument(document.value, validate) : document
}
