import type { Usd } from '../../kit/brands.ts'
import type { Json } from '../../kit/canonical.ts'
import { sayUsd } from '../../kit/money.ts'
import { problems, type Problem, type Result } from '../../kit/result.ts'
import { parseLength } from '../../lease/length.ts'
import { readInputs } from '../../module/inputs.ts'
import type { Module } from '../../module/module.ts'
import { estimatePrice, priceForHours, type Price } from '../../price/estimate.ts'
import { readOne, textOf, type Answers } from '../../request/form-answers.ts'
import { choice, everyField, leaseDefault, type FormField } from '../../request/form-fields.ts'
import { INPUT } from '../../request/form.ts'
import { tooLong } from '../../request/lease-limit.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import type { Offer } from './offer.ts'

/** A request that is being asked for, question by question. */
export interface Draft {
  readonly offer: Offer
  readonly module: Module
  readonly answers: Answers
}

/** Every question of a new request, as the issue form has them. Which module is known already. */
export function questionsOf({ offer, module }: Omit<Draft, 'answers'>): readonly FormField[] {
  return everyField(module.manifest, offer.config).filter(({ id }) => id !== 'module')
}

/** A question as the answers before it leave it: members of the team that was chosen, regions of the environment. */
export function questionNow(field: FormField, { offer, module, answers }: Draft): FormField {
  const { teams, environments } = offer.config
  const environment = environments.get(textOf(answers, 'environment') ?? '')
  switch (field.id) {
    case 'owner': {
      const known = teams.get(textOf(answers, 'team') ?? '')
      const members = (known === undefined ? [...teams.values()] : [known]).flatMap((team) => team.members)
      return { ...field, required: true, kind: choice([...new Set(members.map(({ login }) => login))]) }
    }
    case 'region':
      if (environment === undefined) return field
      return { ...field, kind: choice(environment.regions), suggestion: environment.region }
    case 'lease':
      if (environment === undefined) return field
      return { ...field, suggestion: leaseDefault(module.manifest, environment.lease) }
    default:
      return field
  }
}

/** Reads an answer by everything that is known by then. */
export async function readDraftAnswer(
  field: FormField,
  text: string,
  draft: Draft,
): Promise<Result<Json | undefined>> {
  const said = field.id === 'owner' ? memberLogin(field, text) : text
  const answer = readOne(field, { text: said, line: 1 })
  if (!answer.ok || answer.value === undefined) return answer
  const found = await objections(field, answer.value, draft)
  return found === undefined ? answer : problems(found)
}

/** Logins are the same in other letters, and with an at sign. */
function memberLogin({ kind }: FormField, text: string): string {
  const login = text.trim().replace(/^@/, '').toLowerCase()
  const known =
    kind.type === 'choice' ? kind.options.find(({ label }) => label.toLowerCase() === login) : undefined
  return known?.label ?? text
}

async function objections(field: FormField, value: Json, draft: Draft): Promise<Problem | undefined> {
  if (field.id === 'name' && typeof value === 'string') return nameTaken(value, draft)
  if (field.id === 'lease' && typeof value === 'string') return leaseTooLong(value, draft)
  if (!field.id.startsWith(INPUT)) return undefined
  const inputs = readInputs(draft.module, {
    ...inputsOf(draft.answers),
    [field.id.slice(INPUT.length)]: value,
  })
  // Inputs that are asked for later are missing still; only this one is judged.
  return inputs.ok ? undefined : inputs.problems.find((problem) => problem.field === field.pointer)
}

async function nameTaken(name: string, { offer, answers }: Draft): Promise<Problem | undefined> {
  const team = textOf(answers, 'team')
  if (team === undefined) return undefined
  const path = requestPath(team, name)
  const stack = `${stackFolder(team, name)}/stack.json`
  if ((await offer.tree.read(path)) === undefined && (await offer.tree.read(stack)) === undefined)
    return undefined
  return {
    code: 'name-taken',
    message: `\`${team}/${name}\` exists already`,
    field: '/name',
    allowed: ['a name that the team does not use yet'],
    remedy: 'choose another name',
  }
}

function leaseTooLong(text: string, { offer, module, answers }: Draft): Problem | undefined {
  const name = textOf(answers, 'environment') ?? ''
  const environment = offer.config.environments.get(name)
  return environment === undefined
    ? undefined
    : tooLong(text, { name, lease: environment.lease }, module.manifest)
}

/** What the answers so far cost a month; undefined while nothing can be said. */
export function priceOf({ offer, module, answers }: Draft): Price | undefined {
  const environment = offer.config.environments.get(textOf(answers, 'environment') ?? '')
  const region = textOf(answers, 'region') ?? environment?.region
  if (region === undefined || offer.prices === undefined) return undefined
  const given = inputsOf(answers)
  const filled = readInputs(module, given)
  return estimatePrice(module.manifest.price, filled.ok ? filled.value : given, region, offer.prices)
}

/** What this answer would make of the price: `$24.82 a month`. Undefined where it makes no difference that is known. */
export function priceWith(field: FormField, value: Json, draft: Draft): string | undefined {
  if (!field.id.startsWith(INPUT) && field.id !== 'region') return undefined
  if (field.id !== 'region' && !isPriced(field.id.slice(INPUT.length), draft.module)) return undefined
  const price = priceOf({ ...draft, answers: new Map([...draft.answers, [field.id, value]]) })
  return price?.usdMonth === undefined || price.usdMonth === null ? undefined : sayMonth(price)
}

export function sayMonth(price: Price): string {
  if (price.usdMonth === null) return sayUsd(null)
  return `${sayUsd(price.usdMonth)} a month${price.unpriced > 0 ? `, ${price.unpriced} unpriced` : ''}`
}

/** What the whole lease costs; null: it has no end, or no price. */
export function priceOfLease(price: Price, lease: string): Usd | null {
  const length = parseLength(lease)
  return length?.kind === 'for' ? priceForHours(price, length.hours) : null
}

function isPriced(input: string, { manifest }: Module): boolean {
  return (manifest.price ?? []).some(
    ({ quantity }) => typeof quantity === 'object' && quantity.input === input,
  )
}

function inputsOf(answers: Answers): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    [...answers].flatMap(([id, value]) =>
      id.startsWith(INPUT) ? [[id.slice(INPUT.length), value] as const] : [],
    ),
  )
}

/** A draft with one more answer. */
export function withAnswer(draft: Draft, field: FormField, value: Json | undefined): Draft {
  return value === undefined ? draft : { ...draft, answers: new Map([...draft.answers, [field.id, value]]) }
}
