import type { ActionsPolicy, BranchPattern, EnvironmentFacts, SelectedActions } from '../../ports.ts'
import { flagAt, isFields, listOf, textAt, type Fields } from './answer.ts'

/** GitHub says nothing more of a repository in which Actions are off. */
export function actionsPolicyOf(fields: Fields): ActionsPolicy {
  const allowed = fields['allowed_actions']
  return {
    isEnabled: flagAt(fields, 'enabled'),
    // What is not said is not taken for "all": what is selected is then asked for.
    allowed: allowed === 'all' ? 'all' : allowed === 'local_only' ? 'local-only' : 'selected',
    needsShas: fields['sha_pinning_required'] === true,
  }
}

export function selectedOf(fields: Fields): SelectedActions {
  return {
    github: fields['github_owned_allowed'] === true,
    verified: fields['verified_allowed'] === true,
    patterns: listOf(fields['patterns_allowed'] ?? [], 'patterns_allowed').map(String),
  }
}

export function environmentOf(fields: Fields): EnvironmentFacts {
  const policy = fields['deployment_branch_policy']
  const rules = listOf(fields['protection_rules'] ?? [], 'protection_rules').filter(isFields)
  const reviewers = rules.flatMap((rule) => listOf(rule['reviewers'] ?? [], 'reviewers'))
  const waits = rules.map((rule) => (typeof rule['wait_timer'] === 'number' ? rule['wait_timer'] : 0))
  return {
    name: textAt(fields, 'name'),
    branches: !isFields(policy) ? 'any' : policy['protected_branches'] === true ? 'protected' : 'listed',
    reviewers: reviewers.length,
    waitMinutes: Math.max(0, ...waits),
  }
}

export function patternOf(fields: Fields): BranchPattern {
  return { name: textAt(fields, 'name'), type: fields['type'] === 'tag' ? 'tag' : 'branch' }
}
