import type { Call, Reply } from '../operations.ts'
import { notFound, Refusal } from '../rules.ts'
import { hasRole } from '../world.ts'

export function permissionOf({ world, path }: Call): Reply {
  const account = world.accounts.get(path['username'] ?? '')
  if (account === undefined) throw notFound()
  world.enforced.add('role-lookup')
  return { status: 200, body: world.represent.permission(account) }
}

export function getUser({ world, path }: Call): Reply {
  const account = world.accounts.get(path['username'] ?? '')
  if (account === undefined) throw notFound()
  return { status: 200, body: world.represent.user(account) }
}

/** For people of the organisation, and Apps that were given `members: read`; never for a job's own token. */
export function teamMembers({ world, account, path }: Call): Reply {
  if (path['org'] !== world.seed.owner) throw notFound()
  if (account.kind === 'github-token')
    throw new Refusal('teams-need-app', 403, 'Resource not accessible by integration')
  const members = world.seed.teams[path['team_slug'] ?? '']
  if (members === undefined || !hasRole(account.role, 'read')) throw notFound()
  const found = [...world.accounts.values()].filter(({ login }) => members.includes(login))
  return { status: 200, items: found.map((member) => world.represent.account(member)) }
}

/** Newest first, as GitHub lists them. */
export function listActivities({ world, query }: Call): Reply {
  const ref = query['ref']
  const full = ref === undefined || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
  const found = world.activities.filter((one) => {
    if (full !== undefined && one.ref !== full) return false
    return query['activity_type'] === undefined || one.type === query['activity_type']
  })
  const ordered = query['direction'] === 'asc' ? found : found.toReversed()
  return { status: 200, items: ordered.map((activity) => world.represent.activity(activity)) }
}

/** Rulesets only: classic protection is not listed here. */
export function branchRules({ world, path }: Call): Reply {
  const { rules, settings, seed } = world
  const branch = path['branch'] ?? ''
  const source = {
    ruleset_source_type: 'Repository',
    ruleset_source: `${seed.owner}/${seed.name}`,
    ruleset_id: 1,
  }
  const isRuled = world.isProtected(branch) && rules.kind === 'ruleset'
  const required = rules.requiredChecks.map(({ name, app }) => ({
    context: name,
    ...(app === undefined ? {} : { integration_id: app }),
  }))
  const own = [
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: rules.approvals,
        dismiss_stale_reviews_on_push: rules.dismissStaleReviews,
        require_code_owner_review: settings.codeOwnerReview,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
    ...(settings.allowsForcePushes ? [] : [{ type: 'non_fast_forward' }]),
    ...(required.length === 0
      ? []
      : [
          {
            type: 'required_status_checks',
            parameters: {
              required_status_checks: required,
              strict_required_status_checks_policy: rules.upToDate,
            },
          },
        ]),
    ...(rules.mergeQueue ? [{ type: 'merge_queue' }] : []),
  ]
  const more = settings.moreRules[branch] ?? []
  return { status: 200, items: [...(isRuled ? own : []), ...more].map((rule) => ({ ...rule, ...source })) }
}
