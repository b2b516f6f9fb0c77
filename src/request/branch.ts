const REQUEST_BRANCH = /^leasehold\/request-([1-9][0-9]{0,8})$/

/** The branch of the pull request that an issue becomes. */
export function requestBranch(issue: number): string {
  return `leasehold/request-${issue}`
}

/** The issue whose branch this is; `undefined` for any other branch. */
export function issueOfBranch(branch: string): number | undefined {
  const issue = REQUEST_BRANCH.exec(branch)?.[1]
  return issue === undefined ? undefined : Number(issue)
}
