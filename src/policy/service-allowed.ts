import { resourceTypesIn } from './terraform-text.ts'
import { matchesGlob } from './glob.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'

/** Which types of resources, and so which services, an environment may hold. One that the rule does not name holds none. */
export const serviceAllowed = defineRule({
  id: 'service-allowed',
  onRequest: ({ request, module }, { types }) => {
    const used = resourceTypesIn(module.files)
    return judge(used, request.environment, types[request.environment] ?? [], { field: '/module' })
  },
  onPlan: ({ resources, environment }, { types }) => {
    if (environment === undefined)
      return [unknown('which environment the plan is for is not said', NO_ENVIRONMENT)]
    const allowed = types[environment] ?? []
    const judged = [...resources.byType].flatMap(([type, found]) =>
      judge([type], environment, allowed, { resource: found[0]?.address ?? type }),
    )
    return judged.length > 0 ? judged : [pass('the plan has no resources')]
  },
})

export const NO_ENVIRONMENT = { remedy: 'name it with --environment' } as const

function judge(
  types: readonly string[],
  environment: string,
  allowed: readonly string[],
  more: { readonly resource?: string; readonly field?: string },
): readonly Judgement[] {
  const refused = types.filter(
    (type) => type !== 'terraform_data' && !allowed.some((pattern) => matchesGlob(pattern, type)),
  )
  if (refused.length === 0)
    return [pass(`${environment} allows ${types.length === 1 ? `\`${types[0]}\`` : 'these services'}`, more)]
  return refused.map((type) =>
    fail(`\`${type}\` is not allowed in ${environment}`, {
      ...more,
      allowed,
      remedy: 'choose a module without it, or ask the platform team to allow it',
    }),
  )
}
