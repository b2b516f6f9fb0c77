import type { ReaperPorts } from '../src/run/reaper/context.ts'
import type { Globals } from './globals.ts'
import { localForge, localGit } from './local-forge.ts'
import { progressLog, sayProgress } from './progress.ts'

/** What the reaper needs on a machine of one's own. What is said on the way goes to stderr: stdout is the answer alone. */
export async function openReaperPorts({ root, now }: Globals): Promise<ReaperPorts> {
  const [{ composeLocal }, { destroyLease, rehearseDestroy }] = await Promise.all([
    import('../src/compose-local.ts'),
    import('../src/run/reaper/destroy.ts'),
  ])
  return {
    ...composeLocal({ root, now, log: progressLog }),
    git: await localGit(root),
    forge: localForge(root, sayProgress),
    destroyer: { destroyLease, rehearseDestroy },
  }
}
