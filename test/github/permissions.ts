import type { Account } from './model.ts'
import type { Call, Operation } from './operations.ts'
import { Refusal } from './rules.ts'

/**
 * The permission of a job's token that a call needs, as docs.github.com lists them for App installation tokens (header
 * `x-accepted-github-permissions`). One of several is enough where a call serves issues and pull requests.
 */
const NEEDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(issues|reactions)\//, ['issues', 'pull-requests']],
  [/^pulls\/merge$/, ['contents']],
  [/^pulls\//, ['pull-requests']],
  [/^checks\//, ['checks']],
  [/^code-scanning\//, ['security-events']],
  [/^(actions\/get-(github-actions|allowed)|repos\/get-branch-protection)/, ['administration']],
  [/^actions\/list-environment-/, ['environments']],
  [/^actions\/list-repo-(organization-)?variables$/, ['variables']],
  [/^actions\/list-repo-(organization-)?secrets$/, ['secrets']],
  [/^repos\/get-pages$/, ['pages']],
  [/^actions\/|^repos\/(get-all-environments|list-deployment-branch-policies)$/, ['actions']],
  [/^repos\/(get-branch|codeowners-errors)$/, ['contents']],
  [/^git\/|^repos\/(create-dispatch-event|list-activities)$/, ['contents']],
]

/** @throws Refusal when the job did not give its token what the call needs */
export function checkPermission(account: Account, { operationId, method }: Operation): void {
  const names = NEEDS.find(([pattern]) => pattern.test(operationId))?.[1]
  if (names !== undefined) need(account, names, method === 'GET' ? 'read' : 'write')
}

export function needContents(account: Account): void {
  need(account, ['contents'], 'write')
}

function need({ permissions }: Account, names: readonly string[], level: 'read' | 'write'): void {
  if (permissions === undefined) return
  const has = names.some((name) => permissions[name] === 'write' || permissions[name] === level)
  if (has) return
  const accepted = names.map((name) => `${name.replaceAll('-', '_')}=${level}`).join('; ')
  throw new Refusal(
    'token-permissions',
    403,
    'Resource not accessible by integration',
    {},
    { 'x-accepted-github-permissions': accepted },
  )
}

const CONTENT = /^(issues\/create|issues\/create-comment|pulls\/(create|merge|create-review)|reactions\/)/

/** Times of content writes, by account. */
export class ContentLimits {
  readonly #times = new Map<number, number[]>()

  /** @throws Refusal beyond 80 a minute or 500 an hour */
  count({ world, account }: Call, operationId: string): void {
    if (!world.rules.contentLimits || !CONTENT.test(operationId)) return
    const now = world.clock.milliseconds()
    const times = this.#times.get(account.id) ?? []
    const within = (span: number): number => times.filter((time) => now - time < span).length
    if (within(60_000) >= 80 || within(3_600_000) >= 500)
      throw new Refusal(
        'content-limits',
        403,
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.',
        {},
        { 'retry-after': '60' },
      )
    this.#times.set(account.id, [...times, now])
  }
}
