import { defineRule, fail, pass } from './rule.ts'

/** Which golden paths an environment offers. An environment that the rule does not name offers none. */
export const moduleAllowed = defineRule({
  id: 'module-allowed',
  onRequest: ({ request }, { modules }) => {
    const allowed = modules[request.environment] ?? []
    if (allowed.includes(request.module)) {
      return [pass(`\`${request.module}\` is offered in ${request.environment}`)]
    }
    return [
      fail(`\`${request.module}\` is not offered in ${request.environment}`, {
        field: '/module',
        allowed,
        remedy: allowed[0] === undefined ? 'choose another environment' : `\`module: ${allowed[0]}\``,
      }),
    ]
  },
})
