import type { Call, Reply } from '../operations.ts'
import { notFound } from '../rules.ts'

/** What an administrator sees of a repository's settings. */

const AT = '2026-01-01T00:00:00Z'

export function getRepository({ world }: Call): Reply {
  const { hasIssues, isArchived } = world.settings
  const { id, node_id, name, full_name, owner, default_branch, html_url } = world.represent.repository()
  const isPrivate = world.seed.visibility === 'private'
  return {
    status: 200,
    body: world.represent.complete('full-repository', {
      ...{ id, node_id, name, full_name, owner, default_branch, html_url },
      private: isPrivate,
      has_issues: hasIssues,
      archived: isArchived,
    }),
  }
}

export function actionsPermissions({ world }: Call): Reply {
  const { enabled, allowed, needsShas } = world.settings.actions
  if (!enabled) return { status: 200, body: { enabled } }
  return { status: 200, body: { enabled, allowed_actions: allowed, sha_pinning_required: needsShas } }
}

/** Only where actions are selected. */
export function selectedActions({ world }: Call): Reply {
  const { allowed, selected } = world.settings.actions
  if (allowed !== 'selected') throw notFound()
  const { github, verified, patterns } = selected
  return {
    status: 200,
    body: { github_owned_allowed: github, verified_allowed: verified, patterns_allowed: patterns },
  }
}

export function workflowPermissions({ world }: Call): Reply {
  return {
    status: 200,
    body: {
      default_workflow_permissions: world.settings.actions.defaultPermissions,
      can_approve_pull_request_reviews: world.rules.actionsMayOpenPullRequests,
    },
  }
}

export function getBranch({ world, path }: Call): Reply {
  const name = path['branch'] ?? ''
  const sha = world.store.branch(name)
  if (sha === undefined) throw notFound()
  const isClassic = world.isProtected(name) && world.rules.kind === 'classic'
  return {
    status: 200,
    body: world.represent.complete('branch-with-protection', {
      name,
      commit: world.represent.complete('commit', { sha }),
      protected: world.isProtected(name),
      protection: { enabled: isClassic },
    }),
  }
}

/** Classic protection; the rules of rulesets are not in it. */
export function branchProtection({ world, path }: Call): Reply {
  if (!world.isProtected(path['branch'] ?? '') || world.rules.kind !== 'classic') throw notFound()
  const { rules, settings } = world
  const url = 'https://api.github.example/protection'
  const checks = rules.requiredChecks.map(({ name, app }) => ({ context: name, app_id: app ?? null }))
  return {
    status: 200,
    body: {
      url,
      allow_force_pushes: { enabled: settings.allowsForcePushes },
      required_pull_request_reviews: {
        url,
        dismiss_stale_reviews: rules.dismissStaleReviews,
        require_code_owner_reviews: settings.codeOwnerReview,
        required_approving_review_count: rules.approvals,
      },
      ...(checks.length === 0
        ? {}
        : { required_status_checks: { url, contexts: checks.map(({ context }) => context), checks } }),
    },
  }
}

export function listEnvironments({ world }: Call): Reply {
  return {
    status: 200,
    items: Object.keys(world.settings.environments).map((name) => representEnvironment(world, name)),
    wrap: (page, total) => ({ total_count: total, environments: page }),
  }
}

export function representEnvironment(world: Call['world'], name: string): unknown {
  const { environments } = world.settings
  const { branches, reviewers = 0, waitMinutes = 0 } = environments[name] ?? { branches: 'any' }
  const id = 300 + Object.keys(environments).indexOf(name) * 10
  const person = { type: 'User', reviewer: world.represent.account([...world.accounts.values()][0]!) }
  const rule = (offset: number, more: object): unknown => ({ id: id + offset, node_id: '', ...more })
  const reviewing = {
    type: 'required_reviewers',
    prevent_self_review: false,
    reviewers: Array.from({ length: reviewers }, () => person),
  }
  return world.represent.complete('environment', {
    id,
    name,
    protection_rules: [
      ...(waitMinutes > 0 ? [rule(1, { type: 'wait_timer', wait_timer: waitMinutes })] : []),
      ...(reviewers > 0 ? [rule(2, reviewing)] : []),
      ...(branches === 'any' ? [] : [rule(3, { type: 'branch_policy' })]),
    ],
    deployment_branch_policy:
      branches === 'any'
        ? null
        : {
            protected_branches: branches === 'protected',
            custom_branch_policies: branches !== 'protected',
          },
  })
}

export function listBranchPolicies(call: Call): Reply {
  const { branches } = environmentOf(call)
  // GitHub answers 404 where the environment has no policies of its own.
  if (branches === 'any' || branches === 'protected') throw notFound()
  return {
    status: 200,
    items: branches.map((name, index) => ({ id: index + 1, node_id: '', name, type: 'branch' })),
    wrap: (page, total) => ({ total_count: total, branch_policies: page }),
  }
}

export const listVariables = ({ world }: Call): Reply => variables(world.settings.variables)
export const listOrganizationVariables = ({ world }: Call): Reply =>
  variables(world.settings.organizationVariables)
export const listEnvironmentVariables = (call: Call): Reply => variables(environmentOf(call).variables ?? {})
export const listSecrets = ({ world }: Call): Reply => secrets(world.settings.secrets)
export const listOrganizationSecrets = ({ world }: Call): Reply => secrets(world.settings.organizationSecrets)
export const listEnvironmentSecrets = (call: Call): Reply => secrets(environmentOf(call).secrets ?? [])

export function listLabels({ world }: Call): Reply {
  const items = world.settings.labels.map((name, index) =>
    world.represent.complete('label', { id: index + 1, name, description: null }),
  )
  return { status: 200, items }
}

export function getPages({ world }: Call): Reply {
  const { pages } = world.settings
  if (pages === undefined) throw notFound()
  return {
    status: 200,
    body: world.represent.complete('page', { status: 'built', build_type: pages.buildType }),
  }
}

export function oidcSubject({ world }: Call): Reply {
  const { subjectClaims } = world.settings
  if (subjectClaims === undefined) return { status: 200, body: { use_default: true } }
  return { status: 200, body: { use_default: false, include_claim_keys: subjectClaims } }
}

/** What is on the default branch; a workflow that was switched off stays listed. */
export function listWorkflows({ world }: Call): Reply {
  const branch = world.store.branch(world.seed.defaultBranch) ?? ''
  const names = (world.store.try(['ls-tree', '--name-only', branch, '.github/workflows/']) ?? '')
    .split('\n')
    .filter((name) => name.endsWith('.yml'))
  const items = names.map((path, index) =>
    world.represent.complete('workflow', {
      id: index + 1,
      path,
      state: world.settings.workflowStates[path.split('/').at(-1) ?? ''] ?? 'active',
    }),
  )
  return { status: 200, items, wrap: (page, total) => ({ total_count: total, workflows: page }) }
}

export function codeownersErrors({ world }: Call): Reply {
  const errors = world.settings.codeownersErrors.map((error) => ({
    ...error,
    path: '.github/CODEOWNERS',
  }))
  return { status: 200, body: { errors } }
}

export function latestRelease({ world, path }: Call): Reply {
  const tag = world.settings.releases[`${path['owner']}/${path['repo']}`]
  if (tag === undefined) throw notFound()
  return { status: 200, body: world.represent.complete('release', { tag_name: tag }) }
}

export function environmentOf({ world, path }: Call): (typeof world.settings.environments)[string] {
  const found = world.settings.environments[path['environment_name'] ?? '']
  if (found === undefined) throw notFound()
  return found
}

function variables(held: Readonly<Record<string, string>>): Reply {
  return {
    status: 200,
    items: Object.entries(held).map(([name, value]) => ({ name, value, created_at: AT, updated_at: AT })),
    wrap: (page, total) => ({ total_count: total, variables: page }),
  }
}

function secrets(names: readonly string[]): Reply {
  return {
    status: 200,
    items: names.map((name) => ({ name, created_at: AT, updated_at: AT })),
    wrap: (page, total) => ({ total_count: total, secrets: page }),
  }
}
