import type { ActionResult } from '../formats/result.ts'

/** What every run gives back to its action: the versioned result, and the step summary as Markdown. */
export interface Outcome {
  readonly result: ActionResult
  readonly summary: string
  /** Of the lease, where the run is about one and says so. */
  readonly environment?: string | undefined
  /** Home of the one lease that the run worked on; undefined when it was none, or several. */
  readonly issue?: number | undefined
}
