import { configuredCalls, hasCode, NO_CODE } from './configured.ts'
import { defineRule, fail, pass, unknown } from './rule.ts'
import { isExact, meetsConstraint } from './version.ts'

/** Which versions of a module an environment takes; in the plan, that no module from elsewhere can change by itself. */
export const moduleVersion = defineRule({
  id: 'module-version',
  onRequest: ({ request, module }, { versions }) => {
    const constraint = versions?.[request.environment]?.[request.module]
    const { version } = module.manifest
    if (constraint === undefined)
      return [pass(`${request.environment} takes every version of \`${request.module}\``)]
    if (meetsConstraint(version, constraint))
      return [pass(`version ${version} is allowed in ${request.environment}`)]
    return [
      fail(`version ${version} of \`${request.module}\` is not allowed in ${request.environment}`, {
        field: '/module',
        allowed: [constraint],
        remedy: 'ask the platform team to upgrade this lease, or to offer another version',
      }),
    ]
  },
  onPlan: ({ plan }) => {
    if (!hasCode(plan)) return [unknown('the plan does not hold the code that it was made of', NO_CODE)]
    const elsewhere = configuredCalls(plan).filter(({ call }) => !isLocal(call.source))
    if (elsewhere.length === 0) return [pass('every module is of the same files')]
    return elsewhere.map(({ address, call }) =>
      isPinned(call.source ?? '', call.version_constraint)
        ? pass('is pinned to one version', { resource: address })
        : fail('comes from elsewhere and is not pinned to one version', {
            resource: address,
            allowed: ['`version = "1.2.3"`', '`?ref=` with a tag or a commit'],
            remedy: 'pin it, or vendor it into the module',
          }),
    )
  },
})

export function isLocal(source: string | undefined): boolean {
  return source !== undefined && /^\.{1,2}\//.test(source)
}

/** A registry module by its version; anything else by the revision in its address. */
function isPinned(source: string, constraint: string | undefined): boolean {
  if (constraint !== undefined && constraint !== '') return isExact(constraint)
  return /[?&]ref=(?!HEAD\b|main\b|master\b)[^&]+/.test(source)
}
