import { parseDuration, sayHours } from '../lease/length.ts'
import { defineRule, fail, pass } from './rule.ts'

/** No longer than the environment and the module allow; permanent only where the environment says so. */
export const leaseLength = defineRule({
  id: 'lease-length',
  onRequest: ({ request, module, config }) => {
    const environment = config.environments.get(request.environment)?.lease
    if (environment === undefined) {
      return [fail(`there is no environment \`${request.environment}\``, { field: '/environment' })]
    }
    const moduleMax = module.manifest.lease?.max
    const moduleHours = moduleMax === undefined ? undefined : parseDuration(moduleMax)
    const isModuleShorter = moduleHours !== undefined && moduleHours < environment.maxHours
    const [most, hours, who] = isModuleShorter
      ? [moduleMax ?? environment.max, moduleHours, `\`${request.module}\``]
      : [environment.max, environment.maxHours, request.environment]
    const { length } = request
    if (length.kind === 'permanent') {
      if (!environment.permanent)
        return [tooLong('permanent', request.environment, environment.max, environment.maxHours)]
      if (moduleHours !== undefined && moduleMax !== undefined) {
        return [tooLong('permanent', `\`${request.module}\``, moduleMax, moduleHours)]
      }
      return [pass(`a permanent lease is allowed in ${request.environment}`)]
    }
    if (length.hours > hours) return [tooLong(sayHours(length.hours), who, most, hours)]
    return [pass(`${sayHours(length.hours)} of at most ${sayHours(hours)}`)]
  },
})

function tooLong(asked: string, who: string, most: string, hours: number): ReturnType<typeof fail> {
  return fail(`${asked}; ${who} allows ${sayHours(hours)}`, {
    field: '/lease',
    allowed: [`at most ${most}`],
    remedy: `\`lease: ${most}\` (the most)`,
  })
}
