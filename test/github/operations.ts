import { uploadSarif } from './handlers/code-scanning.ts'
import { createCheck, listChecks, updateCheck } from './handlers/checks.ts'
import { dispatchRepository, dispatchWorkflow, getRunAttempt, getWorkflow } from './handlers/dispatches.ts'
import { createBlob, createCommit, createRef, createTree, getRef } from './handlers/git.ts'
import {
  createComment,
  createIssue,
  deleteComment,
  getComment,
  getIssue,
  listComments,
  listIssues,
  lockIssue,
  react,
  unlockIssue,
  updateComment,
  updateIssue,
} from './handlers/issues.ts'
import { mergePull } from './handlers/merge.ts'
import { branchRules, getUser, listActivities, permissionOf, teamMembers } from './handlers/people.ts'
import {
  createPull,
  createReview,
  getPull,
  listFiles,
  listPulls,
  listReviews,
  pullsOfCommit,
  updatePull,
} from './handlers/pulls.ts'
import {
  actionsPermissions,
  branchProtection,
  codeownersErrors,
  getBranch,
  getPages,
  getRepository,
  latestRelease,
  listBranchPolicies,
  listEnvironments,
  listEnvironmentSecrets,
  listEnvironmentVariables,
  listLabels,
  listOrganizationSecrets,
  listOrganizationVariables,
  listSecrets,
  listVariables,
  listWorkflows,
  oidcSubject,
  selectedActions,
  workflowPermissions,
} from './handlers/settings.ts'
import {
  createBranchPolicy,
  createEnvironmentVariable,
  createVariable,
  putEnvironment,
  setWorkflowPermissions,
  updateEnvironmentVariable,
  updateVariable,
} from './handlers/settings-writing.ts'
import type { Account, Role } from './model.ts'
import type { World } from './world.ts'

export interface Call {
  readonly world: World
  readonly account: Account
  /** Decoded parts of the path. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
  /** A listing, cut into pages by the server. */
  readonly items?: readonly unknown[]
  /** Puts the page's items into the answer's form; without it the answer is the items. */
  readonly wrap?: (items: readonly unknown[], total: number) => unknown
}

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  /** Name in GitHub's OpenAPI description. */
  readonly operationId: string
  /** The least role, where it does not depend on whose thing it is. */
  readonly role: Role
  readonly handler: (call: Call) => Reply
}

const REPO = '/repos/{owner}/{repo}'

/** Every call that the local GitHub answers; another one is a failure of the test that made it. */
export const OPERATIONS: readonly Operation[] = [
  operation('GET', `${REPO}/issues`, 'issues/list-for-repo', 'read', listIssues),
  operation('POST', `${REPO}/issues`, 'issues/create', 'read', createIssue),
  operation('GET', `${REPO}/issues/{issue_number}`, 'issues/get', 'read', getIssue),
  operation('PATCH', `${REPO}/issues/{issue_number}`, 'issues/update', 'read', updateIssue),
  operation('GET', `${REPO}/issues/{issue_number}/comments`, 'issues/list-comments', 'read', listComments),
  operation('POST', `${REPO}/issues/{issue_number}/comments`, 'issues/create-comment', 'read', createComment),
  operation('PATCH', `${REPO}/issues/comments/{comment_id}`, 'issues/update-comment', 'read', updateComment),
  operation('GET', `${REPO}/issues/comments/{comment_id}`, 'issues/get-comment', 'read', getComment),
  operation('DELETE', `${REPO}/issues/comments/{comment_id}`, 'issues/delete-comment', 'read', deleteComment),
  operation(
    'POST',
    `${REPO}/issues/comments/{comment_id}/reactions`,
    'reactions/create-for-issue-comment',
    'read',
    react,
  ),
  operation('PUT', `${REPO}/issues/{issue_number}/lock`, 'issues/lock', 'write', lockIssue),
  operation('DELETE', `${REPO}/issues/{issue_number}/lock`, 'issues/unlock', 'write', unlockIssue),
  operation('GET', `${REPO}/pulls`, 'pulls/list', 'read', listPulls),
  operation('POST', `${REPO}/pulls`, 'pulls/create', 'read', createPull),
  operation('GET', `${REPO}/pulls/{pull_number}`, 'pulls/get', 'read', getPull),
  operation('PATCH', `${REPO}/pulls/{pull_number}`, 'pulls/update', 'read', updatePull),
  operation('GET', `${REPO}/pulls/{pull_number}/files`, 'pulls/list-files', 'read', listFiles),
  operation('PUT', `${REPO}/pulls/{pull_number}/merge`, 'pulls/merge', 'write', mergePull),
  operation('GET', `${REPO}/pulls/{pull_number}/reviews`, 'pulls/list-reviews', 'read', listReviews),
  operation('POST', `${REPO}/pulls/{pull_number}/reviews`, 'pulls/create-review', 'read', createReview),
  operation(
    'GET',
    `${REPO}/commits/{commit_sha}/pulls`,
    'repos/list-pull-requests-associated-with-commit',
    'read',
    pullsOfCommit,
  ),
  operation('GET', `${REPO}/activity`, 'repos/list-activities', 'read', listActivities),
  operation('GET', `${REPO}/rules/branches/{branch}`, 'repos/get-branch-rules', 'read', branchRules),
  operation(
    'GET',
    `${REPO}/collaborators/{username}/permission`,
    'repos/get-collaborator-permission-level',
    'read',
    permissionOf,
  ),
  operation('GET', `${REPO}/git/ref/{ref}`, 'git/get-ref', 'read', getRef),
  operation('POST', `${REPO}/git/refs`, 'git/create-ref', 'write', createRef),
  operation('POST', `${REPO}/git/blobs`, 'git/create-blob', 'write', createBlob),
  operation('POST', `${REPO}/git/trees`, 'git/create-tree', 'write', createTree),
  operation('POST', `${REPO}/git/commits`, 'git/create-commit', 'write', createCommit),
  operation('POST', `${REPO}/check-runs`, 'checks/create', 'write', createCheck),
  operation('PATCH', `${REPO}/check-runs/{check_run_id}`, 'checks/update', 'write', updateCheck),
  operation('GET', `${REPO}/commits/{ref}/check-runs`, 'checks/list-for-ref', 'read', listChecks),
  operation('POST', `${REPO}/code-scanning/sarifs`, 'code-scanning/upload-sarif', 'write', uploadSarif),
  operation(
    'POST',
    `${REPO}/actions/workflows/{workflow_id}/dispatches`,
    'actions/create-workflow-dispatch',
    'write',
    dispatchWorkflow,
  ),
  operation('GET', `${REPO}/actions/workflows/{workflow_id}`, 'actions/get-workflow', 'read', getWorkflow),
  operation(
    'GET',
    `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`,
    'actions/get-workflow-run-attempt',
    'read',
    getRunAttempt,
  ),
  operation('POST', `${REPO}/dispatches`, 'repos/create-dispatch-event', 'write', dispatchRepository),
  operation('GET', '/users/{username}', 'users/get-by-username', 'none', getUser),
  operation('GET', '/orgs/{org}/teams/{team_slug}/members', 'teams/list-members-in-org', 'none', teamMembers),
  operation('GET', REPO, 'repos/get', 'read', getRepository),
  ...(
    [
      [
        'actions/permissions',
        'actions/get-github-actions-permissions-repository',
        'admin',
        actionsPermissions,
      ],
      [
        'actions/permissions/selected-actions',
        'actions/get-allowed-actions-repository',
        'admin',
        selectedActions,
      ],
      [
        'actions/permissions/workflow',
        'actions/get-github-actions-default-workflow-permissions-repository',
        'admin',
        workflowPermissions,
      ],
      // Before the branch alone: its name may hold slashes.
      ['branches/{branch}/protection', 'repos/get-branch-protection', 'admin', branchProtection],
      ['branches/{branch}', 'repos/get-branch', 'read', getBranch],
      [
        `environments/{environment_name}/variables`,
        'actions/list-environment-variables',
        'write',
        listEnvironmentVariables,
      ],
      [
        `environments/{environment_name}/secrets`,
        'actions/list-environment-secrets',
        'write',
        listEnvironmentSecrets,
      ],
      [
        `environments/{environment_name}/deployment-branch-policies`,
        'repos/list-deployment-branch-policies',
        'read',
        listBranchPolicies,
      ],
      ['environments', 'repos/get-all-environments', 'read', listEnvironments],
      ['actions/variables', 'actions/list-repo-variables', 'write', listVariables],
      [
        'actions/organization-variables',
        'actions/list-repo-organization-variables',
        'write',
        listOrganizationVariables,
      ],
      ['actions/secrets', 'actions/list-repo-secrets', 'write', listSecrets],
      [
        'actions/organization-secrets',
        'actions/list-repo-organization-secrets',
        'write',
        listOrganizationSecrets,
      ],
      ['labels', 'issues/list-labels-for-repo', 'read', listLabels],
      ['pages', 'repos/get-pages', 'read', getPages],
      ['actions/oidc/customization/sub', 'actions/get-custom-oidc-sub-claim-for-repo', 'read', oidcSubject],
      ['actions/workflows', 'actions/list-repo-workflows', 'read', listWorkflows],
      ['codeowners/errors', 'repos/codeowners-errors', 'read', codeownersErrors],
      ['releases/latest', 'repos/get-latest-release', 'none', latestRelease],
    ] as const
  ).map(([path, id, role, handler]) => operation('GET', `${REPO}/${path}`, id, role, handler)),
  ...(
    [
      [
        'PUT',
        'environments/{environment_name}',
        'repos/create-or-update-environment',
        'admin',
        putEnvironment,
      ],
      [
        'POST',
        'environments/{environment_name}/deployment-branch-policies',
        'repos/create-deployment-branch-policy',
        'admin',
        createBranchPolicy,
      ],
      [
        'POST',
        'environments/{environment_name}/variables',
        'actions/create-environment-variable',
        'write',
        createEnvironmentVariable,
      ],
      [
        'PATCH',
        'environments/{environment_name}/variables/{name}',
        'actions/update-environment-variable',
        'write',
        updateEnvironmentVariable,
      ],
      ['POST', 'actions/variables', 'actions/create-repo-variable', 'write', createVariable],
      ['PATCH', 'actions/variables/{name}', 'actions/update-repo-variable', 'write', updateVariable],
      [
        'PUT',
        'actions/permissions/workflow',
        'actions/set-github-actions-default-workflow-permissions-repository',
        'admin',
        setWorkflowPermissions,
      ],
    ] as const
  ).map(([method, path, id, role, handler]) => operation(method, `${REPO}/${path}`, id, role, handler)),
]

function operation(
  method: Operation['method'],
  path: string,
  operationId: string,
  role: Role,
  handler: Operation['handler'],
): Operation {
  return { method, path, operationId, role, handler }
}
