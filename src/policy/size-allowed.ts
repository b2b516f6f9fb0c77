import { canonicalJson, type Json } from '../kit/canonical.ts'
import { pointerKey } from '../kit/yaml.ts'
import { defineRule, fail, pass } from './rule.ts'

/** Which sizes and classes an environment allows. Inputs that the rule does not name are the module's own business. */
export const sizeAllowed = defineRule({
  id: 'size-allowed',
  onRequest: ({ request }, { sizes }) => {
    const limits = Object.entries(sizes[request.environment]?.[request.module] ?? {})
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
})

function say(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value)
}
