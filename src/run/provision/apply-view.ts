import { estimatePrice, priceForHours, type Price } from '../../price/estimate.ts'
import type { TerraformState } from '../../stack/state.ts'
import type { createProgress } from './apply-progress.ts'
import type { RecordDetails } from './apply-records.ts'
import type { StackToApply } from './apply-stack.ts'
import type { StackPlan } from '../stack-plan.ts'

/** What the lease costs, by the unit prices of the default branch's HEAD. */
export function priceOf({ module, request, rules }: StackToApply): Price {
  return estimatePrice(module.manifest.price, request.inputs, request.region, rules.prices)
}

/** What the living comment says of the lease, whatever stage it is at. */
export function viewOf(
  { request, module, pull, approvers, usual }: StackToApply,
  price: Price,
): Parameters<typeof createProgress>[0] {
  const { length } = request
  const forLease = length.kind === 'for' ? priceForHours(price, length.hours) : null
  return {
    lease: request.lease,
    title: module.manifest.title,
    environment: request.environment,
    price: { usdMonth: price.usdMonth, forLease, unpriced: price.unpriced },
    length,
    pull,
    approvers,
    usual: usual ?? inSeconds(module.manifest['usual-minutes']),
  }
}

/** What the module says of itself, before there were enough applies to know better. */
function inSeconds([from, to]: readonly number[] = []): readonly [from: number, to: number] | undefined {
  return from === undefined || to === undefined ? undefined : [from * 60, to * 60]
}

/** What the record of an apply says, however it ended. */
export function common(
  { approvers, pull }: StackToApply,
  plan: StackPlan,
  price: Price,
): Pick<RecordDetails, 'planDigest' | 'approvers' | 'policy' | 'pull' | 'priceUsdMonth' | 'resources'> {
  return {
    planDigest: plan.digest,
    approvers,
    policy: 'pass',
    pull,
    priceUsdMonth: price.usdMonth,
    resources: plan.summary.resources.length,
  }
}

/** Managed resources, markers not counted. */
export function managedIn(state: TerraformState | undefined): number {
  return (state?.resources ?? []).filter(({ mode }) => mode === 'managed').length
}
