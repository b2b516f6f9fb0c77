import { composeLocal } from './compose-local.ts'
import { createForge } from './outside/github/forge.ts'
import type { RunnerEnvironment } from './outside/runner/environment.ts'
import type { Log, Ports } from './ports.ts'

export { composePolicyEngine, composeTagListing } from './compose-local.ts'

/**
 * Everything outside, for an action on GitHub's runner. What a machine of one's own has too is in compose-local.ts, which loads
 * no client of GitHub: a quarter of what most commands load.
 */
export function composePorts(environment: RunnerEnvironment, token: string, log: Log): Ports {
  const { owner, repository, apiUrl, graphqlUrl } = environment
  return {
    ...composeLocal({ root: environment.workspace, now: environment.now, log, token }),
    run: environment.run,
    forge: createForge({ owner, name: repository, token, apiUrl, graphqlUrl }),
  }
}
