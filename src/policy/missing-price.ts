import { missingPrices } from '../price/estimate.ts'
import { PRICES_PATH } from '../platform/load.ts'
import type { RequestFacts } from './rule.ts'

/** What somebody does about a price that is not known, by why it is not. */
export function missingPriceRemedy(
  facts: Pick<RequestFacts, 'request' | 'module' | 'config' | 'prices'>,
): string {
  const { request, module, config, prices } = facts
  const formula = module.manifest.price
  if (formula === undefined)
    return `ask the platform team to give \`modules/${request.module}/module.yaml\` a \`price\` (\`price: []\` if it costs nothing)`
  const keys = missingPrices(formula, request.inputs, request.region, prices)
  const names = keys.map((key) => `\`${key}\``).join(', ')
  const isRead = keys.length > 0 && keys.every((key) => prices.prices[key]?.offer !== undefined)
  const isLookedAt = [...config.environments.values()].some(({ region }) => region === request.region)
  return isRead && isLookedAt
    ? `ask the platform team to run \`leasehold prices update --open\`, which brings what AWS asks there into ${PRICES_PATH}: ${names}`
    : `ask the platform team for a figure for \`${request.region}\`, with its source and date, in ${PRICES_PATH}: ${names}`
}
