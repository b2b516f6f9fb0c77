import type { ActionResult } from '../../formats/result.ts'
import type { CommandEntry } from '../../command/catalogue.ts'
import type { Standing } from '../../command/catalogue.ts'
import type { Command } from '../../command/grammar.ts'
import type { CommandAnswer } from '../../comment/command-comment.ts'
import type { Guardrails } from '../../formats/guardrails.ts'
import type { Sha } from '../../kit/brands.ts'
import type { Comment, Ports } from '../../ports.ts'
import type { DefaultBranch } from '../default-branch.ts'
import type { Outcome } from '../outcome.ts'
import type { Subject } from './subject.ts'

/** What the job of a comment may use; it has no credentials of the cloud. */
export type CommandPorts = Pick<Ports, 'forge' | 'git' | 'ids' | 'log' | 'clock'>

/** What the job that writes evidence may use. */
export type RecordPorts = CommandPorts & Pick<Ports, 'openStorage' | 'run'>

/** A command of somebody who may run it. */
export interface CommandRun {
  readonly comment: Comment
  readonly entry: CommandEntry
  readonly command: Command
  readonly subject: Subject
  readonly base: DefaultBranch
  readonly guardrails: Guardrails | undefined
  readonly standing: ReadonlySet<Standing>
}

/** What a command came to. */
export interface Answered {
  readonly decision: ActionResult['decision']
  readonly reasonCode: string
  /** One sentence for the log; typed text in it is made safe where it is written. */
  readonly message: string
  readonly mark: CommandAnswer['mark']
  /** Of the answer; undefined when another job answers. */
  readonly markdown: string | undefined
  readonly problems?: ActionResult['problems']
  readonly pull?: { readonly number: number; readonly headSha: Sha; readonly branch: string }
  /** Of the lease. */
  readonly environment?: string
  /** What the same run must do next. */
  readonly next?: 'plan' | 'record' | 'reconcile'
}

export interface CommandOutcome extends Outcome {
  readonly environment: string
  readonly next: '' | 'plan' | 'record' | 'reconcile'
}
