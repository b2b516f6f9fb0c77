import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { Fault } from '../kit/result.ts'
import type { Answers } from './answers.ts'
import { kindOf, type EnvironmentKind } from './config-text.ts'
import { withSchema } from './toolkit.ts'

/** The environment of the shipped guardrails whose limits an environment begins with. */
const LIKE: Readonly<Record<EnvironmentKind, string>> = {
  production: 'prod',
  staging: 'staging',
  other: 'dev',
}

/**
 * The guardrails that the toolkit ships, for the environments, regions and modules of this platform: what they say of
 * `dev`, `staging` and `prod` is said of the environments that are alike, and modules that were not chosen go.
 * Comments and layout stay.
 */
export function guardrailsText(shipped: string, answers: Answers): string {
  const document = parseDocument(shipped)
  const rules = document.get('rules')
  if (!isMap(rules)) throw new Fault('guardrails-shipped', 'the shipped guardrails have no rules')
  for (const rule of pairs(rules)) {
    if (!isMap(rule.value)) continue
    const options = pairs(rule.value)
    for (const option of options) {
      if (isMap(option.value) && byEnvironment(option.value)) adapt(option.value, nameOf(option), answers)
    }
    // A rule whose only word was on modules that nobody chose has nothing to say.
    const isEmptied =
      options.length > 1 && options.every(({ value }) => !isMap(value) || value.items.length === 0)
    if (isEmptied && options.some(({ value }) => isMap(value))) rules.delete(nameOf(rule))
  }
  return withSchema(document.toString({ lineWidth: 110, flowCollectionPadding: false }), answers.toolkit)
}

function adapt(map: YAMLMap, option: string, { environments, modules }: Answers): void {
  const before = pairs(map)
  map.items.length = 0
  for (const { name, region } of environments) {
    const like = before.find((pair) => nameOf(pair) === LIKE[kindOf(name)])
    if (like === undefined) continue
    const pair = like.clone()
    pair.key = name
    if (option === 'regions' && isSeq(pair.value)) keepOnly(pair.value, [region])
    if (option === 'modules' && isSeq(pair.value)) keepOnly(pair.value, modules)
    if (isMap(pair.value)) {
      pair.value.items = pairs(pair.value).filter((inner) => modules.includes(nameOf(inner)))
      if (pair.value.items.length === 0) continue
    }
    map.items.push(pair)
  }
}

/** Whether every key is one of the environments that the shipped guardrails speak of. */
function byEnvironment(map: YAMLMap): boolean {
  return map.items.length > 0 && pairs(map).every((pair) => Object.values(LIKE).includes(nameOf(pair)))
}

function keepOnly(list: YAMLSeq, texts: readonly string[]): void {
  list.items = [...texts]
}

function pairs(map: YAMLMap): Pair[] {
  return [...map.items]
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}
