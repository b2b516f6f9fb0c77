import { LEASE_MARKER } from '../../comment/lease-comment.ts'
import { progressComment, type ApplyStage, type ProgressView } from '../../comment/progress-comment.ts'
import { millisecondsOf, type Instant } from '../../kit/brands.ts'
import type { Ports } from '../../ports.ts'

/** Milliseconds between two writes of one living comment: the API budget (design 5). */
const INTERVAL = 30_000

export interface Progress {
  /** Says how far it is, where and when it may; never fails the apply. */
  step(stage: Extract<ApplyStage, { kind: 'planning' | 'applying' }>): void
  /** Says how it ended, whatever was written before, and waits until it is said. */
  end(stage: Extract<ApplyStage, { kind: 'applied' | 'stopped' }>): Promise<void>
}

type View = Omit<ProgressView, 'stage' | 'seconds'>

/** Tells log and living comment how far an apply is: each line in the log, one comment in 30 s. */
export function createProgress(
  view: View,
  issue: number | null,
  {
    clock,
    forge,
    log,
  }: Pick<Ports, 'clock' | 'log'> & { readonly forge: Pick<Ports['forge'], 'putComment'> },
): Progress {
  const start = clock.now()
  let written: Instant | undefined
  let writing = Promise.resolve()
  const put = (stage: ApplyStage): void => {
    if (issue === null) return
    const now = clock.now()
    const seconds = (millisecondsOf(now) - millisecondsOf(start)) / 1000
    written = now
    writing = writing
      .then(async () => {
        await forge.putComment(issue, LEASE_MARKER, progressComment({ ...view, seconds, stage }))
      })
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error)
        log.warn(`${view.lease}: the comment on #${issue} could not be written: ${message}`)
      })
  }
  return {
    step(stage) {
      if (stage.kind === 'applying' && stage.address !== undefined)
        log.info(`${view.lease}: ${stage.done} of ${stage.total} steps, at ${stage.address}`)
      if (written === undefined || millisecondsOf(clock.now()) - millisecondsOf(written) >= INTERVAL)
        put(stage)
    },
    async end(stage) {
      put(stage)
      await writing
    },
  }
}
