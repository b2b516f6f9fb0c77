import { loadConfig } from '../../src/platform/config.ts'
import type { Tree } from '../../src/ports.ts'
import { parseRequestPath } from '../../src/request/path.ts'
import type { Names } from './candidates.ts'

const NOTHING: Names = { teams: [], environments: [], modules: [], requests: [] }

/** Names of the platform repository; of one that cannot be read there are none, and nothing is said: somebody is typing. */
export async function readNames(tree: Tree | undefined): Promise<Names> {
  if (tree === undefined) return NOTHING
  try {
    const [config, files] = await Promise.all([loadConfig(tree), tree.list('')])
    const paths = files.map(({ path }) => path)
    return {
      teams: config.ok ? [...config.value.teams.keys()] : [],
      environments: config.ok ? [...config.value.environments.keys()] : [],
      // A shell puts a name into the command line as it is, so that one which no module may have is none.
      modules: paths.flatMap((path) => /^modules\/([a-z0-9-]+)\/module\.yaml$/.exec(path)?.[1] ?? []).sort(),
      requests: paths.filter((path) => parseRequestPath(path).ok).sort(),
    }
  } catch {
    return NOTHING
  }
}
