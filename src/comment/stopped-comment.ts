import { messageMarkdown } from '../kit/markdown.ts'

/** Marker of the comment that says why nothing came of what somebody asked for. */
export const STOPPED_MARKER = 'stopped'

/** Told to whoever waits, when a job ended before it could answer: whose turn it is, and how it goes on. */
export function stoppedComment(view: {
  readonly message: string
  /** What the platform team does. */
  readonly remedy: string | undefined
  /** Address of the run that stopped; null outside GitHub. */
  readonly run: string | null
}): string {
  return [
    `### 🚧 This stopped: ${messageMarkdown(view.message)}`,
    '',
    'Nothing that you wrote is wrong, and nothing is lost.',
    '',
    ...(view.remedy === undefined
      ? []
      : [`**Next** the platform team: ${messageMarkdown(view.remedy)}.`, '']),
    `Then somebody with write access opens ${view.run === null ? 'the run' : `[the run](${view.run})`} and clicks Re-run failed jobs.`,
    '',
  ].join('\n')
}
