import { estimatePrice } from '../price/estimate.ts'
import { defineRule, fail, pass, unknown } from './rule.ts'

/** What a team's leases cost a month together, with this one, against the budget in leasehold.yaml. */
export const teamBudget = defineRule({
  id: 'team-budget',
  onRequest: ({ request, module, config, prices, others }) => {
    const budget = config.teams.get(request.team)?.budgetUsdMonth
    if (budget === undefined) return [pass(`team \`${request.team}\` has no budget`)]
    const allowed = [`at most $${budget.toFixed(2)} a month for the team`]
    const own = estimatePrice(module.manifest.price, request.inputs, request.region, prices)
    const all = [own, ...(others ?? []).map(({ price }) => price)]
    const known = all.reduce((sum, price) => sum + (price?.usdMonth ?? 0), 0)
    if (known > budget) {
      return [
        fail(
          `team \`${request.team}\` would cost $${known.toFixed(2)} a month; its budget is $${budget.toFixed(2)}`,
          {
            field: '/inputs',
            allowed,
            remedy: 'end a lease that nobody needs, ask for less, or ask for a higher budget',
          },
        ),
      ]
    }
    const remedy = 'ask the platform team for the missing prices in prices/aws.yaml'
    if (others === undefined)
      return [unknown('what the team’s other leases cost was not looked up', { allowed })]
    const unpriced = all.filter(
      (price) => price === undefined || price.usdMonth === null || price.unpriced > 0,
    )
    if (unpriced.length > 0) {
      const what = unpriced.length === 1 ? 'one lease' : `${unpriced.length} leases`
      return [
        unknown(`the price of ${what} of team \`${request.team}\` is not known in full`, { allowed, remedy }),
      ]
    }
    return [pass(`$${known.toFixed(2)} of $${budget.toFixed(2)} a month`)]
  },
})
