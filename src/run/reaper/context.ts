import { openEvidence, type EvidenceLog } from '../../evidence/evidence.ts'
import type { ModuleManifest } from '../../formats/module.ts'
import type { PriceTable } from '../../formats/prices.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { Instant, Sha } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { Fault, type Problem } from '../../kit/result.ts'
import type { Config } from '../../platform/config.ts'
import { filesOf } from '../../platform/tree.ts'
import type { Forge, Git, Notifier, Tree } from '../../ports.ts'
import type { Decision } from '../../reaper/decision.ts'
import type { LeaseFacts } from '../../lease/facts.ts'
import type { RecordContext } from '../../reaper/records.ts'
import type { DataWord } from './bring-word.ts'
import type { destroyLease, DestroyPorts, rehearseDestroy } from './destroy.ts'
import type { LeaseReading } from '../read-leases.ts'

/** What the reaper needs of GitHub; without GitHub, the CLI brings its own. */
export type ReaperForge = Pick<
  Forge,
  | 'putComment'
  | 'closeIssue'
  | 'issue'
  | 'openPullRequests'
  | 'changedPaths'
  | 'commit'
  | 'createBranch'
  | 'createPullRequest'
  | 'pullRequestFrom'
  | 'isRunOver'
>

export interface ReaperPorts extends DestroyPorts {
  readonly git: Pick<Git, 'head' | 'fetch' | 'tree'>
  readonly forge: ReaperForge
  /** Where warnings are told too; undefined: on the issue alone. */
  readonly notifier?: Notifier | undefined
  /** The provision run's ways to destroy and to rehearse. */
  readonly destroyer: {
    readonly destroyLease: typeof destroyLease
    readonly rehearseDestroy: typeof rehearseDestroy
  }
}

/** One run, at one commit. */
export interface ReaperRun {
  readonly ports: ReaperPorts
  readonly config: Config
  readonly tree: Tree
  readonly commit: Sha
  readonly now: Instant
  readonly prices: PriceTable | undefined
  /** Somebody named one lease by hand: see `DecisionContext`. */
  readonly isNamed: boolean
}

/** What became of one lease. */
export interface ReaperOutcome {
  readonly lease: string
  readonly uid: string | null
  readonly decision:
    Decision['kind'] | 'warned' | 'asked' | 'ended' | 'closed' | 'waiting' | 'skipped' | 'unread' | 'failed'
  readonly reasonCode: string
  readonly message: string
  readonly end: Instant | null
  /** The run must be red: somebody has to look. */
  readonly isRed: boolean
  readonly problems: readonly Problem[]
}

export function recordContext(run: ReaperRun): RecordContext {
  return { now: run.ports.clock.now(), run: run.ports.run, commit: run.commit }
}

export function evidenceLog(run: ReaperRun, manifest: StackManifest): EvidenceLog {
  return openEvidence(run.ports.openStorage(manifest.backend), manifest.repository)
}

/** A stack's files under an older tree id, which the history of the default branch holds. */
export function filesOfTree(git: Pick<Git, 'tree'>): (tree: Sha) => Promise<Files | undefined> {
  return async (tree) => {
    try {
      const files = await filesOf(git.tree(tree), '')
      return files.size === 0 ? undefined : files
    } catch (error) {
      if (error instanceof Fault && error.code === 'commit-missing') return undefined
      throw error
    }
  }
}

/** Resource types that hold data, as the frozen module says. */
export function dataTypesOf(reading: LeaseReading): readonly string[] {
  return reading.module?.manifest.data?.resources ?? []
}

/** What becomes of the data: the owner's word where the module asks, else what the module always does. */
export function wordOf({
  facts,
  module,
}: {
  readonly facts: Pick<LeaseFacts, 'finalSnapshot' | 'request'>
  readonly module: { readonly manifest: Pick<ModuleManifest, 'data'> } | undefined
}): DataWord | undefined {
  const isCarried = module?.manifest.data?.['end-variable'] !== undefined
  if (facts.finalSnapshot === 'always') return { word: 'snapshot', isCarried }
  const word = facts.request.kind === 'valid' ? facts.request.data : undefined
  return facts.finalSnapshot === 'ask' && word !== undefined ? { word, isCarried } : undefined
}

export function outcomeOf(
  { lease, manifest }: Pick<LeaseFacts, 'lease' | 'manifest'>,
  rest: Omit<ReaperOutcome, 'lease' | 'uid' | 'problems' | 'isRed' | 'end'> & Partial<ReaperOutcome>,
): ReaperOutcome {
  return { end: null, isRed: false, problems: [], ...rest, lease, uid: manifest.uid }
}
