import { leaseComment } from '../../comment/lease-comment.ts'
import { leaseSteps } from '../../comment/lease-steps.ts'
import { loadPrices } from '../../platform/load.ts'
import type { Tree } from '../../ports.ts'
import { estimatePrice, priceForHours, type Price } from '../../price/estimate.ts'
import type { PlannedRender } from '../render.ts'

/** The living comment of a lease whose pull request was just made. */
export async function livingComment(facts: {
  readonly planned: PlannedRender
  readonly pull: number
  /** Of the default branch. */
  readonly tree: Tree
  /** How to change something before the merge. Markdown. */
  readonly details?: string
}): Promise<string> {
  const { request, module } = facts.planned
  const price = await priceOf(facts.planned, facts.tree)
  const forLease = request.length.kind === 'for' ? priceForHours(price, request.length.hours) : null
  return leaseComment({
    lease: request.lease,
    title: module.manifest.title,
    environment: request.environment,
    price: { usdMonth: price.usdMonth, forLease, unpriced: price.unpriced },
    length: request.length,
    steps: leaseSteps('policy', 'now', { understood: `#${facts.pull}`, ready: usualTime(module.manifest) }),
    details: facts.details ?? 'To change something before it is merged, edit this issue.',
  })
}

/** A price table that cannot be read makes a request unpriced; policy-check says so, not this comment. */
async function priceOf({ request, module }: PlannedRender, tree: Tree): Promise<Price> {
  const table = await loadPrices(tree)
  if (!table.ok) return { usdMonth: null, unpriced: 1, lines: [] }
  return estimatePrice(module.manifest.price, request.inputs, request.region, table.value)
}

function usualTime(manifest: PlannedRender['module']['manifest']): string {
  const [from, to] = manifest['usual-minutes'] ?? []
  return from === undefined || to === undefined ? '' : `usually ${from}–${to} min for this module`
}
