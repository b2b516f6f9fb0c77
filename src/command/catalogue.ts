/** What people may type as the first line of a comment, who may, and what becomes of it. */

export type CommandName =
  | 'help'
  | 'price'
  | 'extend'
  | 'end'
  | 'hold'
  | 'resize'
  | 'transfer'
  | 'retry'
  | 'render'
  | 'check'
  | 'override'
  | 'approve-plan'

/** What somebody is to a lease at the moment that a command runs; one person may be several things. */
export type Standing =
  | 'owner'
  | 'team'
  /** In `approvers` of leasehold.yaml; without such a list whoever has the role of a writer. */
  | 'approver'
  /** Role write or more in the repository. */
  | 'writer'
  /** In `overrides.by` of the guardrails. */
  | 'overrider'
  /** Anybody who can comment. */
  | 'anybody'

export interface CommandEntry {
  readonly name: CommandName
  /** As people type it. */
  readonly usage: string
  /** One clause for the list of commands. */
  readonly does: string
  /** One of these is enough. */
  readonly may: readonly Standing[]
  /** `answer` changes nothing; `change` becomes a pull request; `evidence` is written by the record job; `dispatch` starts a workflow. */
  readonly effect: 'answer' | 'change' | 'evidence' | 'dispatch'
  /** Works on a pull request from a fork too, for writers only (S7). */
  readonly onFork: boolean
}

const OWNERS: readonly Standing[] = ['owner', 'team']
/** Those who decide for the platform may change every lease. */
const CHANGERS: readonly Standing[] = [...OWNERS, 'approver']

export const CATALOGUE: readonly CommandEntry[] = [
  entry('help', '/help', 'lists the commands', ['anybody'], 'answer'),
  entry('price', '/price', 'says what the lease costs', ['anybody'], 'answer'),
  entry('extend', '/extend 7d', 'lengthens the lease', CHANGERS, 'change'),
  entry('end', '/end [--snapshot | --discard]', 'ends the lease now', CHANGERS, 'change'),
  entry('hold', '/hold 2d', 'keeps the lease from being destroyed for so long', OWNERS, 'evidence'),
  entry('resize', '/resize large', 'changes an input, also as `input=value`', CHANGERS, 'change'),
  entry('transfer', '/transfer @person', 'hands the lease to another member of its team', CHANGERS, 'change'),
  entry('retry', '/retry', 'applies again', [...CHANGERS, 'writer'], 'dispatch'),
  entry(
    'render',
    '/render',
    'renders the stacks of this pull request again',
    [...CHANGERS, 'writer'],
    'dispatch',
  ),
  {
    ...entry('check', '/check', 'plans and judges again', [...CHANGERS, 'writer'], 'dispatch'),
    onFork: true,
  },
  entry(
    'override',
    '/override RULE reason',
    'overrides a soft rule for this head',
    ['overrider'],
    'evidence',
  ),
  entry('approve-plan', '/approve-plan DIGEST', 'lets a changed plan be applied', ['approver'], 'evidence'),
]

function entry(
  name: CommandName,
  usage: string,
  does: string,
  may: readonly Standing[],
  effect: CommandEntry['effect'],
): CommandEntry {
  return { name, usage, does, may, effect, onFork: false }
}

const BY_NAME = new Map<string, CommandEntry>(CATALOGUE.map((one) => [one.name, one]))

export function findCommand(word: string): CommandEntry | undefined {
  return BY_NAME.get(word)
}

/** Whether somebody may run a command; on a pull request from a fork only what is meant for it, by writers (S7). */
export function mayRun(
  command: CommandEntry,
  standing: ReadonlySet<Standing>,
  place: { readonly isFork: boolean },
): boolean {
  if (place.isFork) return command.onFork && standing.has('writer')
  return command.may.some((one) => one === 'anybody' || standing.has(one))
}
