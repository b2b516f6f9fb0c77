import { logSafe } from '../src/kit/log-safe.ts'
import type { Log } from '../src/ports.ts'
import type { ReaperPorts } from '../src/run/reaper/context.ts'
import type { Globals } from './globals.ts'
import { localForge, localGit } from './local-forge.ts'

/** What the reaper needs on a machine of one's own. What is said on the way goes to stderr: stdout is the answer alone. */
export async function openReaperPorts({ root, now }: Globals): Promise<ReaperPorts> {
  const [{ composeLocal }, { destroyLease, rehearseDestroy }] = await Promise.all([
    import('../src/compose.ts'),
    import('../src/run/reaper/destroy.ts'),
  ])
  const say = (line: string): void => void process.stderr.write(`${logSafe(line)}\n`)
  const log: Log = { info: say, warn: say, error: say }
  return {
    ...composeLocal({ root, now, log }),
    git: await localGit(root),
    forge: localForge(root, say),
    destroyer: { destroyLease, rehearseDestroy },
  }
}
