import { plannedAt, type PlannedResource } from './planned.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** The lease's name follows `naming` of leasehold.yaml. That team and name are safe in paths is checked before (S4). */
export const naming = defineRule({
  id: 'naming',
  onRequest: ({ request, config }) => {
    const { pattern, maxLength } = config.naming
    if (request.name.length > maxLength) {
      return [
        fail(`\`${request.name}\` has ${request.name.length} characters`, {
          field: '',
          allowed: [`at most ${maxLength} characters`],
          remedy: 'rename the file to something shorter',
        }),
      ]
    }
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(request.name)) {
      return [
        fail(`\`${request.name}\` does not follow the naming of this platform`, {
          field: '',
          allowed: [`matching ${pattern}`],
          remedy: 'rename the file',
        }),
      ]
    }
    return [pass(`\`${request.name}\` follows the naming of this platform`)]
  },
  onPlan: ({ resources }, options) => {
    const judged = Object.entries(options.resources ?? {}).flatMap(([type, attributes]) =>
      resources
        .ofType(type)
        .flatMap((resource) =>
          Object.entries(attributes ?? {}).map(([attribute, pattern = '']) =>
            judge(resource, attribute, pattern),
          ),
        ),
    )
    return judged.length > 0 ? judged : [pass('no resource in the plan has a naming of its own')]
  },
})

function judge(resource: PlannedResource, attribute: string, pattern: string): Judgement {
  const more = {
    resource: resource.address,
    allowed: [`matching ${pattern}`],
    remedy: 'rename it in the module',
  }
  const planned = plannedAt(resource, attribute)
  if (planned.kind === 'unknown') return unknown(`\`${attribute}\` is known after apply only`, more)
  const value = planned.kind === 'known' && typeof planned.value === 'string' ? planned.value : ''
  return new RegExp(`^(?:${pattern})$`, 'u').test(value)
    ? pass(`\`${attribute}\` follows the naming`, { resource: resource.address })
    : fail(`\`${attribute}\` does not follow the naming of this platform`, more)
}
