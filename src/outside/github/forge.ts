import type { Forge } from '../../ports.ts'
import { branchMethods } from './branches.ts'
import { checkMethods } from './checks.ts'
import { createClient, type ClientOptions } from './client.ts'
import { codeScanningMethods } from './code-scanning.ts'
import { commentMethods } from './comments.ts'
import { commitMethods } from './commits.ts'
import { issueAndPullsMethods } from './issue-and-pulls.ts'
import { issueMethods } from './issues.ts'
import { mergeMethods } from './merging.ts'
import { peopleMethods } from './people.ts'
import { pullRequestMethods } from './pull-requests.ts'
import { workflowMethods } from './workflows.ts'

/**
 * GitHub, for one repository and one token. Reads are retried with bounds; writes look first, carry an optimistic lock,
 * or rest on a rule of GitHub's, so that none is done twice (S15).
 */
export function createForge(options: ClientOptions): Forge {
  const client = createClient(options)
  return {
    ...issueMethods(client),
    ...issueAndPullsMethods(client),
    ...commentMethods(client),
    ...pullRequestMethods(client),
    ...mergeMethods(client),
    ...workflowMethods(client),
    ...peopleMethods(client),
    ...branchMethods(client),
    ...commitMethods(client),
    ...checkMethods(client),
    ...codeScanningMethods(client),
  }
}
