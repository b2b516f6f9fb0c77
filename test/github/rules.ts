/**
 * What the local GitHub enforces as GitHub does, each with its source. Every rule has a test of its own in
 * `rules.test.ts`, which fails when one is never enforced.
 */
export const RULES = {
  'token-unknown': 'docs.github.com/rest/authentication: bad credentials answer 401',
  'private-hidden':
    'docs.github.com/rest/using-the-rest-api/troubleshooting: 404 for a private repository without access',
  'role-needed':
    'docs.github.com/rest/using-the-rest-api/troubleshooting: 403 for a write without permission',
  'checks-need-app': 'docs.github.com/rest/checks/runs: write access to checks is for GitHub Apps only',
  'review-own-approval': 'observed: 422 "Can not approve your own pull request"',
  'review-commit':
    'docs.github.com/rest/pulls/reviews: a review carries the head it was made on, unless it names one',
  'review-stale-dismissed': 'docs.github.com about protected branches: dismiss stale approvals on push',
  'role-lookup':
    'OpenAPI repos/get-collaborator-permission-level: role_name exact; maintain reads as write, triage as read',
  'merge-three-way': 'Git: a merge keeps what both sides changed',
  'merge-conflict': 'OpenAPI pulls/merge: 405 when it is not mergeable',
  'merge-head-moved': 'OpenAPI pulls/merge: 409 when `sha` is not the head of the PR',
  'merge-needs-review':
    'docs.github.com about protected branches: required approving reviews by people with write access',
  'merge-needs-checks':
    'docs.github.com about protected branches: required status checks must pass, from the App that the rule names',
  'merge-behind':
    'docs.github.com about protected branches: require branches to be up to date before merging',
  'merge-queue': 'docs.github.com about merge queues: no direct merge into a branch with a queue',
  'merge-draft': 'docs.github.com about pull requests: a draft cannot be merged',
  'merge-method': 'observed: 405 "Merge commits are not allowed on this repository."',
  'merge-closed': 'OpenAPI pulls/merge: 405 for a PR that is not open',
  'closing-keyword':
    'docs.github.com linking a pull request to an issue: closes when merged into the default branch',
  'pull-second-open': 'observed: 422 "A pull request already exists for owner:branch"',
  'pull-no-commits': 'observed: 422 "No commits between main and branch"',
  'pull-actions-setting':
    'docs.github.com managing GitHub Actions settings: "Allow GitHub Actions to create and approve pull requests"',
  'comment-length': "three clients' code: 65,536 characters of an issue or a comment",
  'check-summary-length': 'OpenAPI checks/create: summary at most 65,535 characters',
  'check-annotations':
    'OpenAPI checks/create: at most 50 annotations in one request, appended by each update',
  'code-scanning-off': 'OpenAPI code-scanning/upload-sarif: 403 when it is not enabled for the repository',
  'code-scanning-ref':
    'OpenAPI code-scanning/upload-sarif: `ref` is a branch, a tag, or a pull request’s merge or head',
  'code-scanning-encoding':
    'OpenAPI code-scanning/upload-sarif: 400 unless it is compressed with gzip and in Base64',
  'ref-exists': 'OpenAPI git/create-ref: 422 when the reference exists',
  'commit-expected-head': 'observed: createCommitOnBranch answers 200 with error type STALE_DATA',
  'commit-deletes-nothing': 'observed: error type UNPROCESSABLE for a deletion of a path that is not there',
  'branch-protected': 'observed: BRANCH_PROTECTION_RULE_VIOLATION (classic), GH006 or GH013 on push',
  'account-renamed':
    'docs.github.com changing your username: the id stays, the old login answers 404 and can be claimed by others',
  'account-deleted': 'docs.github.com deleting your account: what it wrote is shown as by @ghost',
  'issue-deleted': 'OpenAPI issues/get: 410 for an issue that was deleted',
  'issue-transferred': 'OpenAPI issues/get: 301 for an issue that moved to another repository',
  'issue-locked': 'docs.github.com locking conversations: only people with write access may go on commenting',
  'fork-read-only':
    "docs.github.com events that trigger workflows: a fork's pull_request has a read-only token and no secrets",
  'fork-first-waits':
    'docs.github.com approving workflow runs from forks: first-time contributors wait for a click',
  'dependabot-read-only':
    'docs.github.com Dependabot on Actions: its events have a read-only token and no secrets',
  'token-permissions':
    'docs.github.com automatic token authentication: 403 "Resource not accessible by integration" beyond `permissions`',
  'merge-group':
    'docs.github.com merge queues: merge_group checks_requested on a temporary branch, merged when its checks pass',
  'content-limits': 'docs.github.com rate limits: 80 content-generating requests a minute, 500 an hour',
  'reaction-once':
    'OpenAPI reactions/create-for-issue-comment: 200 when the account has that reaction already',
  'teams-need-app':
    'docs.github.com/rest/teams/members: needs organisation permission "Members: read", which no job token has',
  'dispatch-workflow-missing': 'observed: 404 for a workflow that is not on the default branch',
  'dispatch-disabled': 'observed: 422 "Cannot trigger a \'workflow_dispatch\' on a disabled workflow"',
  'dispatch-ref-missing': 'observed: 422 "No ref found for: …"',
  'dispatch-no-trigger': 'observed: 422 "Workflow does not have \'workflow_dispatch\' trigger"',
  'dispatch-inputs': 'observed: 422 "Unexpected inputs provided" and "Required input … not provided"',
  'dispatch-payload': 'OpenAPI repos/create-dispatch-event: client_payload below 64 KB',
  'events-suppressed':
    'docs.github.com/actions/concepts/security/github_token: no runs, but PR opened/synchronize wait for approval',
  'labels-dropped': 'OpenAPI issues/create: labels are silently dropped without push access',
  'rate-limit-headers': 'docs.github.com/rest/using-the-rest-api/rate-limits: x-ratelimit-* on every answer',
} as const

export type RuleId = keyof typeof RULES

/** An answer that is a refusal by a rule. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly rule: RuleId | undefined
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  constructor(
    rule: RuleId | undefined,
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.headers = headers
    this.rule = rule
    this.status = status
    this.body = {
      message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
      ...more,
    }
  }
}

/** GitHub's form of "Validation Failed". */
export function invalid(rule: RuleId | undefined, resource: string, field: string, message: string): Refusal {
  return new Refusal(rule, 422, 'Validation Failed', {
    errors: [{ resource, field, code: 'custom', message }],
  })
}

export function notFound(rule?: RuleId): Refusal {
  return new Refusal(rule, 404, 'Not Found')
}
