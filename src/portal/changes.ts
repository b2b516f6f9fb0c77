import type { PriceTable } from '../formats/prices.ts'
import { fieldsOf } from '../kit/fields.ts'
import { millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import type { Json } from '../kit/canonical.ts'
import { addHours, HOUR } from '../lease/lease.ts'
import { parseDuration } from '../lease/length.ts'
import { estimatePrice, HOURS_A_MONTH } from '../price/estimate.ts'
import { kindOf, leaseMost } from '../request/form-fields.ts'
import { issueLink } from '../request/issue-link.ts'
import { CHANGE_FORM, END_FORM } from '../request/form-names.ts'
import type { ListedLease, PortalModule, Site } from './site.ts'

export interface ChangeFacts {
  readonly site: Site
  readonly lease: ListedLease
  /** As it is offered now; undefined when it is not any more. */
  readonly module: PortalModule | undefined
  readonly prices: PriceTable | undefined
  readonly now: Instant
}

/** One thing that can be asked for about a lease, and GitHub’s form with it filled in. */
export interface Choice {
  readonly label: string
  readonly link: string
  readonly usd?: { readonly amount: number; readonly per: string } | undefined
  readonly until?: Instant | undefined
  readonly note?: string | undefined
}

const EXTENSIONS = ['7d', '1d', '3d', '14d', '30d', '12w'] as const

/** By how much it can be lengthened; none where it has the most, or never ends. */
export function extendOptions(facts: ChangeFacts): readonly Choice[] {
  const { site, lease, module } = facts
  const [start, end] = [parseInstant(lease.start), parseInstant(lease.end)]
  const environment = site.environments.find(({ name }) => name === lease.environment)
  if (start === undefined || end === undefined || environment === undefined) return []
  const limit = leaseMost(module ?? {}, environment.lease)
  const most = millisecondsOf(start) + (parseDuration(limit) ?? 0) * HOUR
  return EXTENSIONS.flatMap((by): readonly Choice[] => {
    const hours = parseDuration(by) ?? 0
    const until = addHours(end, hours)
    if (millisecondsOf(until) > most) return []
    const amount = lease.usdMonth === null ? undefined : (lease.usdMonth * hours) / HOURS_A_MONTH
    return [
      {
        label: by,
        until,
        usd: amount === undefined ? undefined : { amount, per: 'more' },
        link: changeLink(facts, [['extend', by]]),
      },
    ]
  })
}

/** Which choices of its module it can be changed to. What it is now is in its request, which the catalog does not hold. */
export function changeOptions(facts: ChangeFacts): readonly Choice[] {
  const { module } = facts
  const properties = fieldsOf(module?.inputs['properties'])
  return Object.entries(properties).flatMap(([name, held]): readonly Choice[] => {
    const schema = fieldsOf(held)
    const kind = kindOf(schema)
    if (schema['x-changeable'] !== true || kind.type !== 'choice') return []
    return kind.options.map(({ label, value }) => {
      const amount = exactPrice(facts, name, value)
      return {
        label: `${name} = ${label}`,
        link: changeLink(facts, [['inputs', `${name}=${label}`]]),
        usd: amount === undefined ? undefined : { amount, per: 'a month' },
        note: amount === undefined ? 'the pull request says the price' : undefined,
      }
    })
  })
}

/** What can be said about the data when it is ended now. */
export function endOptions(facts: ChangeFacts): readonly Choice[] {
  const ways = facts.module?.data?.['final-snapshot']
  const link = (data: string): string => formLink(facts, END_FORM, 'end', [['data', data]])
  if (ways === 'ask') {
    return [
      { label: 'keep a snapshot', note: 'a last copy of its data is kept', link: link('snapshot') },
      { label: 'discard the data', note: 'nothing is kept', link: link('discard') },
    ]
  }
  const note = ways === 'always' ? 'a last copy of its data is kept' : undefined
  return [{ label: 'end it', link: link(''), note }]
}

/** Only where no other input plays a part in the price: those are not known here. */
function exactPrice({ lease, module, prices }: ChangeFacts, name: string, value: Json): number | undefined {
  const inputs = new Set(
    (module?.price ?? []).flatMap(({ price, quantity }) =>
      [price, quantity].flatMap((part) => (typeof part === 'object' ? [part.input] : [])),
    ),
  )
  if (prices === undefined || inputs.size !== 1 || !inputs.has(name)) return undefined
  const price = estimatePrice(module?.price, { [name]: value }, lease.region, prices)
  return price.unpriced > 0 ? undefined : (price.usdMonth ?? undefined)
}

function changeLink(facts: ChangeFacts, answers: readonly (readonly [string, string])[]): string {
  return formLink(facts, CHANGE_FORM, 'change', answers)
}

function formLink(
  { site, lease }: ChangeFacts,
  template: string,
  verb: string,
  answers: readonly (readonly [string, string])[],
): string {
  return issueLink({
    repository: site.repository.url,
    template: `${template}.yml`,
    title: `${verb}: ${lease.lease}`,
    answers: [['lease', lease.lease], ...answers],
  })
}
