import { isConfigured, plannedAt } from './planned.ts'
import type { PlannedResources } from './resources.ts'
import { NO_ENVIRONMENT } from './service-allowed.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** Where things may stand, by environment. On the plan: the region of every AWS provider, which is where they will stand. */
export const regionAllowed = defineRule({
  id: 'region-allowed',
  onRequest: ({ request }, { regions }) => [
    judge(request.region, request.environment, regions[request.environment] ?? [], {}),
  ],
  onPlan: ({ resources, environment }, { regions }) => {
    if (environment === undefined)
      return [unknown('which environment the plan is for is not said', NO_ENVIRONMENT)]
    const allowed = regions[environment] ?? []
    if (resources.regions.size === 0) {
      return [unknown('the plan does not say in which region it works', { field: '/region' })]
    }
    const judged = [...resources.regions].map(([provider, region]) => {
      const resource = `provider.${provider}`
      if (region.kind !== 'known' || typeof region.value !== 'string') {
        return unknown('the region of this provider is not written in the code', {
          resource,
          remedy: 'give the provider its region as a constant',
        })
      }
      return judge(region.value, environment, allowed, { resource })
    })
    return [...judged, ...ownRegions(resources, environment, allowed)]
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

/** Since version 6 of the AWS provider a resource can stand in another region than its provider's. */
function ownRegions(
  { all }: PlannedResources,
  environment: string,
  allowed: readonly string[],
): readonly Judgement[] {
  return all.flatMap((resource) => {
    if (!resource.type.startsWith('aws_') || !isConfigured(resource, 'region')) return []
    const region = plannedAt(resource, 'region')
    const more = { resource: resource.address }
    if (region.kind === 'absent' || (region.kind === 'known' && region.value === null)) return []
    return region.kind === 'known' && typeof region.value === 'string'
      ? [judge(region.value, environment, allowed, more)]
      : [unknown('the region of this resource is known after apply only', more)]
  })
}
