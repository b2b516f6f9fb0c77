import { LEASE_MARKER } from '../../comment/lease-comment.ts'
import { progressComment, type ApplyStage, type ProgressView } from '../../comment/progress-comment.ts'
import { millisecondsOf, type Instant } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import type { Ports, TerraformProgress } from '../../ports.ts'
import { createLiveLog } from './live-log.ts'

/** Milliseconds between two writes of a run, whatever the number of its stacks: the API budget (design 5). */
const INTERVAL = 30_000

/** Stacks of a run above which living comments say only what stopped; how far the others are, the log tells. */
export const MOST_COMMENTS = 20

/** Whether a comment may be written now; shared by the stacks of a run. */
export interface WritePace {
  mayWrite(): boolean
}

export function createWritePace({ clock }: Pick<Ports, 'clock'>): WritePace {
  let last: Instant | undefined
  return {
    mayWrite() {
      const now = clock.now()
      if (last !== undefined && millisecondsOf(now) - millisecondsOf(last) < INTERVAL) return false
      last = now
      return true
    },
  }
}

export interface Progress {
  /** Says how far it is, where and when it may; never fails the apply. */
  readonly step: (progress: TerraformProgress) => void
  /** Says how it ended, whatever was written before, and waits until it is said. */
  end(stage: Extract<ApplyStage, { kind: 'applied' | 'stopped' }>): Promise<void>
}

type View = Omit<ProgressView, 'stage' | 'seconds'>

/** Where it is told: nowhere when there is no issue, only what stopped when there are too many. */
export interface Telling {
  readonly issue: number | null
  readonly pace: WritePace
  readonly isQuiet: boolean
}

/** Tells log and living comment how far an apply is. */
export function createProgress(
  view: View,
  { issue, pace, isQuiet }: Telling,
  {
    clock,
    forge,
    log,
  }: Pick<Ports, 'clock' | 'log'> & { readonly forge: Pick<Ports['forge'], 'putComment'> },
): Progress {
  const start = clock.now()
  const say = createLiveLog(view.lease, { clock, log })
  const since = (instant: Instant): number => (millisecondsOf(clock.now()) - millisecondsOf(instant)) / 1000
  const begun = new Map<string, Instant>()
  let writing = Promise.resolve()
  const put = (stage: ApplyStage): void => {
    if (issue === null) return
    const comment = progressComment({ ...view, seconds: since(start), stage })
    writing = writing
      .then(async () => {
        await forge.putComment(issue, LEASE_MARKER, comment)
      })
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error)
        log.warn(`${view.lease}: the comment on #${issue} could not be written: ${message}`)
      })
  }
  const stageOf = ({ phase, done, total, running }: TerraformProgress): ApplyStage => {
    if (phase !== 'apply') return { kind: 'planning' }
    for (const address of running) if (!begun.has(address)) begun.set(address, clock.now())
    const [address] = running
    const from = address === undefined ? undefined : begun.get(address)
    const slowest =
      address === undefined || from === undefined ? undefined : { address, seconds: since(from) }
    return { kind: 'applying', done, total, slowest }
  }
  return {
    step(progress) {
      const stage = stageOf(progress)
      say(lineOf(stage))
      if (!isQuiet && pace.mayWrite()) put(stage)
    },
    async end(stage) {
      if (!isQuiet || stage.kind === 'stopped') put(stage)
      await writing
    },
  }
}

/**
 * An apply that breaks off by an exception, as when its evidence cannot be written, has no result of its own to tell of.
 * Before Terraform changes anything it is said that nothing was changed; after that only a run that can look may say so.
 */
export async function tellBroken<T>(
  progress: Progress,
  work: (begins: () => void) => Promise<T>,
): Promise<T> {
  let hasBegun = false
  try {
    return await work(() => void (hasBegun = true))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const code = error instanceof Fault ? error.code : 'unexpected-error'
    const next = 'comment `/retry` when that is mended; the next run tries it again too.'
    if (!hasBegun)
      await progress.end({
        ...{ kind: 'stopped', when: 'before', existing: 0 },
        ...{ problems: [{ code, message }], next },
      })
    throw error
  }
}

function lineOf(stage: ApplyStage): string {
  if (stage.kind !== 'applying') return 'planning again'
  const { done, total, slowest } = stage
  return `${done} of ${total} steps${slowest === undefined ? '' : `, at ${slowest.address}`}`
}
