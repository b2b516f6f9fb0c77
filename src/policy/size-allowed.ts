import { canonicalJson, type Json } from '../kit/canonical.ts'
import { pointerKey } from '../kit/pointer.ts'
import { plannedAt, type PlannedResource } from './planned.ts'
import { defineRule, fail, pass, unknown, type Judgement } from './rule.ts'
import { NO_ENVIRONMENT } from './service-allowed.ts'

/** Which sizes and classes an environment allows. Inputs that the rule does not name are the module's own business. */
export const sizeAllowed = defineRule({
  id: 'size-allowed',
  onRequest: ({ request }, { sizes }) => {
    const limits = Object.entries(sizes?.[request.environment]?.[request.module] ?? {})
    if (limits.length === 0) {
      return [pass(`${request.environment} sets no limits on the sizes of \`${request.module}\``)]
    }
    return limits.map(([input, values]) => {
      const allowed = values ?? []
      const value = Object.hasOwn(request.inputs, input) ? (request.inputs[input] ?? null) : null
      const isAllowed = allowed.some((each) => canonicalJson(each) === canonicalJson(value))
      if (isAllowed) return pass(`\`${input}: ${say(value)}\` is allowed in ${request.environment}`)
      const words = allowed.map((each) => (typeof each === 'string' ? each : canonicalJson(each)))
      return fail(`\`${input}: ${say(value)}\` is not allowed in ${request.environment}`, {
        field: `/inputs/${pointerKey(input)}`,
        allowed: words,
        remedy: `\`${input}: ${words[0] ?? ''}\``,
      })
    })
  },
  onPlan: ({ resources, environment }, { types }) => {
    if (types === undefined) return [pass('no sizes of resources are set')]
    if (environment === undefined)
      return [unknown('which environment the plan is for is not said', NO_ENVIRONMENT)]
    const judged = Object.entries(types[environment] ?? {}).flatMap(([type, attributes]) =>
      resources.ofType(type).flatMap((resource) => judgeResource(resource, attributes ?? {}, environment)),
    )
    return judged.length > 0 ? judged : [pass(`${environment} sets no limits on what is in the plan`)]
  },
})

function judgeResource(
  resource: PlannedResource,
  attributes: Readonly<Record<string, readonly string[] | undefined>>,
  environment: string,
): readonly Judgement[] {
  return Object.entries(attributes).map(([attribute, allowed = []]) => {
    const planned = plannedAt(
      resource,
      ...attribute.split('.').map((part) => (/^[0-9]+$/.test(part) ? Number(part) : part)),
    )
    const more = { resource: resource.address, allowed, remedy: 'choose a smaller size' }
    if (planned.kind === 'unknown') return unknown(`\`${attribute}\` is known after apply only`, more)
    // The value stands in the plan and may be a secret elsewhere, so that only the name is said (S14).
    const isAllowed =
      planned.kind === 'known' &&
      allowed.includes(typeof planned.value === 'string' ? planned.value : canonicalJson(planned.value))
    return isAllowed
      ? pass(`\`${attribute}\` is allowed in ${environment}`, { resource: resource.address })
      : fail(`\`${attribute}\` has a value that is not allowed in ${environment}`, more)
  })
}

function say(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value)
}
