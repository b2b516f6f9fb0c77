import type { PriceTable } from '../formats/prices.ts'
import type { Instant, Usd } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'
import type { Problem } from '../kit/result.ts'
import { addHours } from '../lease/lease.ts'
import { parseLength } from '../lease/length.ts'
import { estimatePrice, priceForHours, type Price } from '../price/estimate.ts'
import { readOne, textOf, type Answers } from '../request/form-answers.ts'
import { choice, formFields, leaseDefault, type FormConfig, type FormField } from '../request/form-fields.ts'
import { INPUT, requestOf } from '../request/form.ts'
import { issueLink, LINK_LIMIT } from '../request/issue-link.ts'
import { tooLong } from '../request/lease-limit.ts'
import { requestPath } from '../request/path.ts'
import { requestText } from '../request/write.ts'
import type { PortalModule, Site } from './site.ts'

/** The check of a module’s inputs that was compiled when the portal was built: fills in defaults, says what is wrong. */
export type CheckInputs = (inputs: Record<string, Json>) => readonly Problem[]

/** What the form of a module is judged by. */
export interface Desk {
  readonly site: Site
  readonly module: PortalModule
  readonly prices: PriceTable | undefined
  readonly checkInputs: CheckInputs
  /** Whether a living lease has this name. */
  readonly isTaken: (lease: string) => boolean
}

/** What somebody has typed and chosen, by the id of the question. */
export type Typed = ReadonlyMap<string, string>

export interface Draft {
  readonly fields: readonly FormField[]
  /** By the id of the question; nothing for what is right. */
  readonly problems: ReadonlyMap<string, Problem>
  readonly price: Price | undefined
  /** As it will stand in the file; empty while no environment is chosen. */
  readonly lease: string
  /** Of the whole lease; null: it has no end, or no price. */
  readonly total: Usd | null
  /** If it were ready now; undefined: it does not end by itself, or that is not known yet. */
  readonly end: Instant | undefined
  readonly path: string | undefined
  /** The request’s file, as far as it is known. */
  readonly yaml: string
  /** GitHub’s form with all of this filled in; undefined while something is wrong or missing. */
  readonly link: string | undefined
}

/** What stands for the person who asks, whose login GitHub knows and this page does not. */
const YOU = 'you'

/** Reads everything that was typed, as the issue form’s parser will. */
export function readDraft(desk: Desk, typed: Typed, now: Instant): Draft {
  const { site, module } = desk
  const fields = questions(desk, typed)
  const problems = new Map<string, Problem>()
  const answers = new Map<string, Json>([['module', module.name]])
  for (const field of fields) {
    const answer = readOne(field, { text: (typed.get(field.id) ?? '').trim(), line: 1 })
    if (!answer.ok) setFirst(problems, field.id, answer.problems.map(forThisPage)[0])
    else if (answer.value !== undefined) answers.set(field.id, answer.value)
  }
  const inputs = inputsOf(answers)
  for (const problem of desk.checkInputs(inputs)) {
    const field = fields.find(({ pointer }) => problem.field?.startsWith(pointer))
    setFirst(problems, field?.id ?? '', problem)
  }
  for (const [id, problem] of objections(desk, answers)) setFirst(problems, id, problem)
  const request = requestOf(answers, module, configOf(site))
  const price = priceOf(desk, answers, inputs)
  const length = parseLength(request.lease)
  const hours = length?.kind === 'for' ? length.hours : undefined
  return {
    fields,
    problems,
    price,
    lease: request.lease,
    total: price === undefined || hours === undefined ? null : priceForHours(price, hours),
    end: hours === undefined ? undefined : addHours(now, hours),
    path: request.team === '' || request.name === '' ? undefined : requestPath(request.team, request.name),
    yaml: requestText({ ...request, owner: request.owner ?? YOU }, module),
    link: problems.size === 0 ? linkOf(desk, fields, typed) : undefined,
  }
}

/** Whether the address of the filled-in form is longer than GitHub takes. */
export function isTooLongLink(link: string): boolean {
  return link.length > LINK_LIMIT
}

/** What this answer would make of the price a month; undefined where it makes no difference that is known. */
export function priceWith(desk: Desk, typed: Typed, field: FormField, label: string): Price | undefined {
  const input = field.id.startsWith(INPUT) ? field.id.slice(INPUT.length) : undefined
  const isPriced =
    input !== undefined &&
    (desk.module.price ?? []).some(({ price, quantity }) =>
      [price, quantity].some((part) => typeof part === 'object' && part.input === input),
    )
  if (!isPriced) return undefined
  const answers = new Map<string, Json>()
  for (const question of questions(desk, typed)) {
    const text = question.id === field.id ? label : (typed.get(question.id) ?? '')
    const answer = readOne(question, { text, line: 1 })
    if (answer.ok && answer.value !== undefined) answers.set(question.id, answer.value)
  }
  const inputs = inputsOf(answers)
  desk.checkInputs(inputs)
  return priceOf(desk, answers, inputs)
}

/** The questions of the issue form, as the answers so far leave them: members of the team, regions of the environment. */
function questions({ site, module }: Desk, typed: Typed): readonly FormField[] {
  const environment = site.environments.find(({ name }) => name === typed.get('environment'))
  const team = site.teams.find(({ name }) => name === typed.get('team'))
  return formFields(module, configOf(site)).flatMap((field) => {
    switch (field.id) {
      case 'module':
        return []
      case 'owner':
        return [
          team === undefined ? field : { ...field, kind: choice(team.members.map(({ login }) => login)) },
        ]
      case 'region':
        return [environment === undefined ? field : withRegions(field, environment)]
      case 'lease':
        return [
          environment === undefined
            ? field
            : { ...field, suggestion: leaseDefault(module, environment.lease) },
        ]
      default:
        return [field]
    }
  })
}

function withRegions(
  field: FormField,
  { regions, region }: { readonly regions: readonly string[]; readonly region: string },
): FormField {
  return { ...field, kind: choice(regions), suggestion: region }
}

function* objections(
  { site, module, isTaken }: Desk,
  answers: Answers,
): Generator<readonly [string, Problem]> {
  const environment = site.environments.find(({ name }) => name === textOf(answers, 'environment'))
  const [lease, team, name] = ['lease', 'team', 'name'].map((id) => textOf(answers, id))
  const wrongLength =
    environment === undefined || lease === undefined ? undefined : tooLong(lease, environment, module)
  if (wrongLength !== undefined) yield ['lease', wrongLength]
  if (team !== undefined && name !== undefined && isTaken(`${team}/${name}`)) {
    yield [
      'name',
      {
        code: 'name-taken',
        message: `\`${team}/${name}\` exists already`,
        field: '/name',
        allowed: ['a name that the team does not use yet'],
        remedy: 'choose another name',
      },
    ]
  }
}

function priceOf(desk: Desk, answers: Answers, inputs: Readonly<Record<string, Json>>): Price | undefined {
  const { site, module, prices } = desk
  const environment = site.environments.find(({ name }) => name === textOf(answers, 'environment'))
  const region = textOf(answers, 'region') ?? (environment ?? site.environments[0])?.region
  if (region === undefined || prices === undefined) return undefined
  return estimatePrice(module.price, inputs, region, prices)
}

function linkOf({ site, module }: Desk, fields: readonly FormField[], typed: Typed): string {
  return issueLink({
    repository: site.repository.url,
    template: `${module.name}.yml`,
    title: `${module.name}: ${(typed.get('name') ?? '').trim()}`,
    answers: [
      ['module', module.name],
      ...fields.map(({ id }) => [id, (typed.get(id) ?? '').trim()] as const),
    ],
  })
}

export function configOf({ environments, teams }: Site): FormConfig {
  return {
    environments: new Map(environments.map((environment) => [environment.name, environment])),
    teams: new Map(teams.map((team) => [team.name, team])),
  }
}

/** Inputs that were answered: a new object, as the check fills in defaults. */
function inputsOf(answers: Answers): Record<string, Json> {
  return Object.fromEntries(
    [...answers].flatMap(([id, value]) =>
      id.startsWith(INPUT) ? [[id.slice(INPUT.length), value] as const] : [],
    ),
  )
}

/** The parser’s remedies speak of an issue that is there already; here it is the field itself that is mended. */
function forThisPage(problem: Problem): Problem {
  const { line: _line, remedy: _remedy, ...rest } = problem
  const isChoice = problem.code === 'missing-answer' || problem.code === 'not-allowed'
  return { ...rest, remedy: isChoice ? 'answer it with what is allowed' : 'correct it' }
}

function setFirst(problems: Map<string, Problem>, id: string, problem: Problem | undefined): void {
  if (problem !== undefined && !problems.has(id)) problems.set(id, problem)
}
