import type { TerraformProgress, TerraformWorkspace } from '../../ports.ts'

type OnProgress = (progress: TerraformProgress) => void

/** Milliseconds: a log that is silent for longer than half a minute looks like a run that hangs. */
const TICK = 10_000

/** A workspace that says again how far it is while nothing happens: an instance of a database takes ten minutes. */
export function ticking(workspace: TerraformWorkspace, interval = TICK): TerraformWorkspace {
  return {
    ...workspace,
    plan: async (options) =>
      withTicks(interval, options.onProgress, async (onProgress) =>
        workspace.plan({ ...options, onProgress }),
      ),
    apply: async (options) =>
      withTicks(interval, options.onProgress, async (onProgress) =>
        workspace.apply({ ...options, onProgress }),
      ),
  }
}

async function withTicks<T>(
  interval: number,
  listener: OnProgress,
  work: (onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  let last: TerraformProgress | undefined
  const timer = setInterval(() => {
    if (last !== undefined) listener(last)
  }, interval)
  try {
    return await work((progress) => {
      last = progress
      listener(progress)
    })
  } finally {
    clearInterval(timer)
  }
}
