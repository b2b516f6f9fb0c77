import type { Forge } from '../../src/ports.ts'

/** A forge whose every method fails: a double spreads it and says what it does answer. */
export function unusedForge(): Forge {
  const unused = (name: string) => () => Promise.reject(new Error(`${name} is not part of this double`))
  return {
    issue: unused('issue'),
    issueAndPulls: unused('issueAndPulls'),
    createIssue: unused('createIssue'),
    findIssue: unused('findIssue'),
    rewriteIssue: unused('rewriteIssue'),
    closeIssue: unused('closeIssue'),
    reopenIssue: unused('reopenIssue'),
    comment: unused('comment'),
    react: unused('react'),
    putComment: unused('putComment'),
    amendComment: unused('amendComment'),
    rewordComments: unused('rewordComments'),
    pullRequest: unused('pullRequest'),
    pullRequestFrom: unused('pullRequestFrom'),
    pullRequestsOf: unused('pullRequestsOf'),
    openPullRequests: unused('openPullRequests'),
    closedPullRequests: unused('closedPullRequests'),
    changedPaths: unused('changedPaths'),
    createPullRequest: unused('createPullRequest'),
    updatePullRequest: unused('updatePullRequest'),
    mergePullRequest: unused('mergePullRequest'),
    dispatchWorkflow: unused('dispatchWorkflow'),
    isRunOver: unused('isRunOver'),
    reviews: unused('reviews'),
    pushers: unused('pushers'),
    role: unused('role'),
    person: unused('person'),
    teamMembers: unused('teamMembers'),
    branchHead: unused('branchHead'),
    createBranch: unused('createBranch'),
    createOrphanBranch: unused('createOrphanBranch'),
    commit: unused('commit'),
    putCheck: unused('putCheck'),
    uploadSarif: unused('uploadSarif'),
    checkNames: unused('checkNames'),
    redChecks: unused('redChecks'),
  }
}
