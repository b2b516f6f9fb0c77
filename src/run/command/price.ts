import type { PriceTable } from '../../formats/prices.ts'
import { usd, type Usd } from '../../kit/brands.ts'
import { escapeMarkdown, inlineCode } from '../../kit/markdown.ts'
import { sayUsd } from '../../kit/money.ts'
import { sayHours } from '../../lease/length.ts'
import { changeableInputs, inputSchema, readInputs } from '../../module/inputs.ts'
import type { Module } from '../../module/module.ts'
import { loadPrices } from '../../platform/load.ts'
import { estimatePrice, priceForHours, type Price } from '../../price/estimate.ts'
import type { ChangedRequest } from '../../request/edit.ts'
import type { LeaseRequest } from '../../request/request.ts'
import { costOf } from '../lease-price.ts'
import type { DefaultBranch } from '../default-branch.ts'
import { refusal } from './answer.ts'
import type { Answered, CommandRun } from './context.ts'
import { onlyLease, type LivingLease } from './subject.ts'

/** Choices of one input whose prices are told. */
const CHOICES = 12

/** What the lease costs, and what each choice of an input that may change would make of it. */
export async function sayPrice({ subject, base }: CommandRun): Promise<Answered> {
  const lease = onlyLease(subject)
  if (!lease.ok) return refusal(lease.problems)
  const { module, request } = lease.value.living
  const prices = await loadPrices(base.tree)
  if (module === undefined || request === undefined || !prices.ok)
    return refusal([
      {
        code: 'price-unknown',
        message: prices.ok ? 'its request cannot be read' : 'the unit prices cannot be read',
        remedy: 'the platform team looks at it',
      },
    ])
  const price = priceAt(module, request, request.inputs, prices.value)
  const lines = [
    `**${escapeMarkdown(request.lease)}** costs **${sayUsd(price.usdMonth)}** a month${sayLength(request, price)}${price.unpriced > 0 ? ` · ${price.unpriced} unpriced` : ''}.`,
    ...otherPrices(module, request, prices.value),
  ]
  return {
    decision: 'done',
    reasonCode: 'priced',
    message: `${request.lease} costs ${sayUsd(price.usdMonth)} a month`,
    mark: 'nothing',
    markdown: lines.join('\n'),
    environment: request.environment,
  }
}

function sayLength({ length }: LeaseRequest, price: Price): string {
  if (length.kind === 'permanent') return ', and is permanent'
  return `, about **${sayUsd(priceForHours(price, length.hours))}** for ${sayHours(length.hours)}`
}

function otherPrices(module: Module, request: LeaseRequest, prices: PriceTable): readonly string[] {
  const now = priceAt(module, request, request.inputs, prices).usdMonth
  return changeableInputs(module).flatMap((name) => {
    const options: unknown = inputSchema(module.manifest, name)?.['enum']
    if (!Array.isArray(options)) return []
    const told = options.slice(0, CHOICES).flatMap((option: unknown) => {
      if (typeof option !== 'string' || option === request.inputs[name]) return []
      const inputs = readInputs(module, { ...request.inputs, [name]: option })
      const other = inputs.ok ? priceAt(module, request, inputs.value, prices).usdMonth : now
      return other === now ? [] : [`${inlineCode(`${name}=${option}`)} ${sayUsd(other)}`]
    })
    return told.length === 0 ? [] : ['', `With \`/resize\`: ${told.join(' · ')} a month.`]
  })
}

function priceAt(
  module: Module,
  request: LeaseRequest,
  inputs: LeaseRequest['inputs'],
  prices: PriceTable,
): Price {
  return estimatePrice(module.manifest.price, inputs, request.region, prices)
}

/** What a change costs or saves, as the end of a sentence; empty where that is not known, or nothing. */
export async function priceDifference(
  { module, request }: LivingLease,
  { request: changed }: ChangedRequest,
  base: DefaultBranch,
): Promise<string> {
  const prices = await loadPrices(base.tree)
  if (module === undefined || request === undefined || !prices.ok) return ''
  const before = priceAt(module, request, request.inputs, prices.value).usdMonth
  const after = priceAt(module, changed, changed.inputs, prices.value).usdMonth
  if (before === null || after === null) return ''
  if (before !== after) return ` ${sayUsd(before)} → **${sayUsd(after)}** a month.`
  const more = longer(request, changed)
  const cost: Usd | null = more > 0 ? costOf(usd(after), more) : null
  return cost === null ? '' : ` It adds about **${sayUsd(cost)}**.`
}

function longer(before: LeaseRequest, after: LeaseRequest): number {
  return before.length.kind === 'for' && after.length.kind === 'for'
    ? after.length.hours - before.length.hours
    : 0
}
