import { defineRule, fail, pass } from './rule.ts'

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
})
