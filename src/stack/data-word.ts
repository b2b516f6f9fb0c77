import { fieldsOf } from '../kit/fields.ts'
import { canonicalJson, type Json } from '../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { readPlan } from '../plan/plan.ts'
import type { ResourceChange } from '../plan/document.ts'
import type { EndData } from '../request/change.ts'
import type { TerraformState } from './state.ts'

/** What a destroy does with data, as Terraform reads it: from the state, and from nowhere else. */
const WORD_ATTRIBUTES: ReadonlySet<string> = new Set(['skip_final_snapshot', 'final_snapshot_identifier'])

type Attributes = Readonly<Record<string, Json>>

/** Whether a destroy of a resource with these attributes does what the owner said. What cannot be asked always does. */
export function keepsWord(word: EndData, attributes: Attributes): boolean {
  const canSkip = Object.hasOwn(attributes, 'skip_final_snapshot')
  if (!canSkip && !Object.hasOwn(attributes, 'final_snapshot_identifier')) return true
  const name = attributes['final_snapshot_identifier']
  const isNamed = typeof name === 'string' && name !== ''
  const isSkipped = attributes['skip_final_snapshot'] === true
  if (word === 'snapshot') return isNamed && !isSkipped
  return canSkip ? isSkipped : !isNamed
}

/** Addresses of resources that hold data, and whose destroy would not do what the owner said. */
export function wordUnmet(
  word: EndData,
  { resources }: Pick<TerraformState, 'resources'>,
  dataTypes: readonly string[],
): readonly string[] {
  return resources
    .filter(({ mode, type }) => mode === 'managed' && dataTypes.includes(type))
    .filter(({ attributes }) => !keepsWord(word, attributes))
    .map(({ address }) => address)
}

/**
 * Judges the plan that brings the owner's word into the state (L10): updates in place of resources that hold data, of
 * the two attributes that say how a destroy ends it, and nothing else; all values known. So nothing but the word can
 * come into a state between the last apply and its end.
 * @returns how many resources it changes
 */
export function judgeWordPlan(json: unknown, dataTypes: readonly string[]): Result<number> {
  const plan = readPlan(json)
  if (!plan.ok) return plan
  const changes = (plan.value.resource_changes ?? []).filter(
    ({ mode, change }) => mode === 'managed' && change.actions[0] !== 'no-op',
  )
  const found = changes.flatMap((one) => {
    const more = moreThanWord(one, dataTypes)
    return more === undefined ? [] : [notTheWord(one.address, more)]
  })
  return found.length > 0 ? problems(...found) : ok(changes.length)
}

/** What a change does beside bringing the word; names only (S14). */
function moreThanWord({ type, change }: ResourceChange, dataTypes: readonly string[]): string | undefined {
  const actions = change.actions.join(' and ')
  if (actions !== 'update') return `${actions} it`
  if (!dataTypes.includes(type)) return 'change it, though it is none of `data.resources`'
  const [before, after] = [fieldsOf(change.before), fieldsOf(change.after)]
  const unknown = fieldsOf(change.after_unknown)
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(unknown)])
  const others = [...names].filter((name) => {
    if (Object.hasOwn(unknown, name) && hasUnknown(unknown[name])) return true
    return !WORD_ATTRIBUTES.has(name) && textOf(before, name) !== textOf(after, name)
  })
  return others.length === 0 ? undefined : `change its ${others.sort().join(', ')}`
}

/** Resources that a destroy plan would end otherwise than the owner said, however their state came about. */
export function brokenWord(json: unknown, word: EndData, dataTypes: readonly string[]): readonly Problem[] {
  const plan = readPlan(json)
  if (!plan.ok) return plan.problems
  return (plan.value.resource_changes ?? [])
    .filter(
      ({ mode, type, deposed }) => mode === 'managed' && deposed === undefined && dataTypes.includes(type),
    )
    .filter(({ change }) => !keepsWord(word, fieldsOf(change.before)))
    .map(({ address }) => ({
      code: 'data-word-unmet',
      message: `its owner said \`${word}\`, and destroying ${address} would ${word === 'snapshot' ? 'take no last snapshot' : 'keep a snapshot'}`,
      remedy: 'ask the platform team: the word does not reach the state (`data.end-variable` of the module)',
    }))
}

function notTheWord(address: string, more: string): Problem {
  return {
    code: 'word-plan-refused',
    message: `to bring the word on the data into the state would ${more}: ${address}`,
    allowed: [...WORD_ATTRIBUTES],
    remedy:
      'the stack has changes that were never applied: `/retry` its apply, or take them back, before it ends',
  }
}

function textOf(held: Attributes, name: string): string {
  return Object.hasOwn(held, name) ? canonicalJson(held[name] ?? null) : 'null'
}

function hasUnknown(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some((one: Json) => hasUnknown(one))
  if (typeof value === 'object' && value !== null) return Object.values(fieldsOf(value)).some(hasUnknown)
  return value === true
}
