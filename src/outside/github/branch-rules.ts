import type { BranchRules, RequiredCheck } from '../../ports.ts'
import { isFields, listOf, textAt, type Fields } from './answer.ts'

const NOTHING: BranchRules = {
  needsPull: false,
  approvals: 0,
  needsCodeOwners: false,
  checks: [],
  allowsForcePushes: true,
  hasMergeQueue: false,
  isLocked: false,
}

/** Rules of all rulesets that hold for a branch; where two say the same, the stricter counts, as GitHub has it. */
export function rulesOf(rules: readonly Fields[]): BranchRules {
  return rules.reduce<BranchRules>((sum, rule) => {
    const parameters = isFields(rule['parameters']) ? rule['parameters'] : {}
    switch (textAt(rule, 'type')) {
      case 'pull_request':
        return {
          ...sum,
          needsPull: true,
          approvals: Math.max(sum.approvals, countAt(parameters, 'required_approving_review_count')),
          needsCodeOwners: sum.needsCodeOwners || parameters['require_code_owner_review'] === true,
        }
      case 'required_status_checks':
        return {
          ...sum,
          checks: [...sum.checks, ...checksOf(parameters['required_status_checks'], 'integration_id')],
        }
      case 'non_fast_forward':
        return { ...sum, allowsForcePushes: false }
      case 'merge_queue':
        return { ...sum, hasMergeQueue: true }
      case 'update':
        return { ...sum, isLocked: true }
      // Not about what automation does: its commits are signed, and it deletes no branch that a rule could keep.
      default:
        return sum
    }
  }, NOTHING)
}

/** Classic protection of a branch. */
export function protectionOf(protection: Fields): BranchRules {
  const reviews = protection['required_pull_request_reviews']
  const checks = protection['required_status_checks']
  return {
    needsPull: isFields(reviews),
    approvals: isFields(reviews) ? countAt(reviews, 'required_approving_review_count') : 0,
    needsCodeOwners: isFields(reviews) && reviews['require_code_owner_reviews'] === true,
    checks: isFields(checks) ? checksOf(checks['checks'], 'app_id') : [],
    allowsForcePushes: isOn(protection['allow_force_pushes']),
    hasMergeQueue: false,
    isLocked: isFields(protection['restrictions']) || isOn(protection['lock_branch']),
  }
}

function isOn(value: unknown): boolean {
  return isFields(value) && value['enabled'] === true
}

function checksOf(value: unknown, app: string): readonly RequiredCheck[] {
  return listOf(value ?? [], 'checks')
    .filter(isFields)
    .map((check) => ({
      name: textAt(check, 'context'),
      // -1 is GitHub's "any App".
      app: typeof check[app] === 'number' && check[app] > 0 ? check[app] : undefined,
    }))
}

function countAt(fields: Fields, key: string): number {
  const value = fields[key]
  return typeof value === 'number' ? value : 0
}
