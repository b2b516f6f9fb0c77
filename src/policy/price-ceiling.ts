import { estimatePrice } from '../price/estimate.ts'
import { missingPriceRemedy } from './missing-price.ts'
import { defineRule, fail, pass, unknown } from './rule.ts'

/** What one request may cost a month. A price that is not known cannot be under the ceiling. */
export const priceCeiling = defineRule({
  id: 'price-ceiling',
  onRequest: (facts, { 'usd-month': ceilings }) => {
    const { request, module, prices } = facts
    const ceiling = ceilings[request.environment]
    if (ceiling === undefined) return [pass(`${request.environment} has no price ceiling`)]
    const price = estimatePrice(module.manifest.price, request.inputs, request.region, prices)
    const allowed = [`at most $${ceiling.toFixed(2)} a month`]
    if (price.usdMonth !== null && price.usdMonth > ceiling) {
      return [
        fail(`$${price.usdMonth.toFixed(2)} a month; ${request.environment} allows $${ceiling.toFixed(2)}`, {
          field: '/inputs',
          allowed,
          remedy: 'ask for less, or ask the platform team for a higher ceiling',
        }),
      ]
    }
    if (price.usdMonth === null || price.unpriced > 0) {
      const names = price.lines.filter((line) => line.usdMonth === null).map((line) => line.label)
      return [
        unknown(`no price is known for ${names.join(', ')} in ${request.region}`, {
          field: '/inputs',
          allowed,
          remedy: missingPriceRemedy(facts),
        }),
      ]
    }
    return [pass(`$${price.usdMonth.toFixed(2)} of at most $${ceiling.toFixed(2)} a month`)]
  },
})
