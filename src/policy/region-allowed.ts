import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** Where things may stand, by environment. On the plan: the region of every AWS provider, which is where they will stand. */
export const regionAllowed = defineRule({
  id: 'region-allowed',
  onRequest: ({ request }, { regions }) => [
    judge(request.region, request.environment, regions[request.environment] ?? [], {}),
  ],
  onPlan: ({ request, resources }, { regions }) => {
    const allowed = regions[request.environment] ?? []
    if (resources.regions.size === 0) {
      return [unknown('the plan does not say in which region it works', { field: '/region' })]
    }
    return [...resources.regions].map(([provider, region]) => {
      const resource = `provider.${provider}`
      if (region.kind !== 'known' || typeof region.value !== 'string') {
        return unknown('the region of this provider is not written in the code', {
          resource,
          remedy: 'give the provider its region as a constant',
        })
      }
      return judge(region.value, request.environment, allowed, { resource })
    })
  },
})

function judge(
  region: string,
  environment: string,
  allowed: readonly string[],
  more: { readonly resource?: string },
): Judgement {
  if (allowed.includes(region)) return pass(`\`${region}\` is allowed in ${environment}`, more)
  return fail(`\`${region}\` is not allowed in ${environment}`, {
    ...more,
    field: '/region',
    allowed,
    remedy: allowed[0] === undefined ? 'choose another environment' : `\`region: ${allowed[0]}\``,
  })
}
