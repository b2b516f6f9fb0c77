import { openEvidence } from '../../evidence/evidence.ts'
import type { TombstoneEvidence } from '../../formats/evidence.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { Instant, Sha } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import type { Problem } from '../../kit/result.ts'
import { wasBegun } from '../../lease/facts.ts'
import type { Config } from '../../platform/config.ts'
import type {
  Cloud,
  Clock,
  Diagnostic,
  Forge,
  Log,
  OpenStorage,
  RunIdentity,
  Terraform,
  TerraformWorkspace,
} from '../../ports.ts'
import { brokenWord } from '../../stack/data-word.ts'
import { foreseeBucket, foreseeDestroy, type Foresight } from '../../stack/destroy-foresight.ts'
import { judgeDestroyPlan, type DestroyPlan } from '../../stack/destroy-plan.ts'
import type { Rehearsal } from '../../stack/rehearsal.ts'
import type { TerraformState } from '../../stack/state.ts'
import { bringWord, type DataWord } from './bring-word.ts'
import {
  allGone,
  blocked,
  checkAccount,
  checkState,
  dataIn,
  destroyed,
  endBegun,
  endBegunId,
  endWithoutState,
  isAllGone,
  noState,
} from './destroy-checks.ts'
import { diagnosticProblem, isError } from '../stack-plan.ts'
import { lockOf, lockProblem, openStack } from '../state-lock.ts'
import { leaseOf, stateOf } from '../stack-state.ts'

/** What a destroy needs of the outside. */
export interface DestroyPorts {
  readonly clock: Clock
  readonly log: Log
  readonly run: RunIdentity
  readonly openStorage: OpenStorage
  readonly cloud: Cloud
  readonly terraform: Terraform
  readonly forge: Pick<Forge, 'isRunOver'>
}

export interface DestroyInput {
  readonly manifest: StackManifest
  /** The stack's files at the default branch's HEAD. */
  readonly files: Files
  /** Git tree id of these files. */
  readonly tree: Sha
  readonly config: Config
  /** Why it ends, kebab-case: `lease-ended`, `end-requested`, `request-deleted`. */
  readonly reasonCode: string
  /** From the marker, or from a record that stands in for it; null when unknown. */
  readonly start: Instant | null
  /** When it was due. */
  readonly end: Instant
  /** Resource types that hold data, from the frozen module. */
  readonly dataTypes: readonly string[]
  /** The stack's files under an older tree id: what the state was last marked with. Undefined: Git does not have it. */
  readonly filesOfTree: (tree: Sha) => Promise<Files | undefined>
  /**
   * Asked right before the saved plan is applied (L9): problems mean that the lease must not end now, because its
   * request changed, or somebody holds it.
   */
  readonly lastLook?: () => Promise<readonly Problem[]>
  /** What becomes of the data; undefined: nobody is asked about this module's. */
  readonly word?: DataWord | undefined
}

/** Reasons why nothing was destroyed though the lease is due; a person, or the next run, must act. */
export type BlockedReason =
  | 'account-denied'
  | 'account-mismatch'
  | 'clock-off'
  | 'marker-mismatch'
  | 'own-ground'
  | 'protection-removed'
  | 'destroy-plan-failed'
  | 'destroy-plan-refused'
  | 'last-look'
  | 'word-plan-refused'
  | 'word-not-brought'
  | 'data-word-unmet'
  /** Another run, or a person, works on the state: it passes. */
  | 'state-locked'
  /** A lock that nothing of ours is known to have left, older than any job: a person must look. */
  | 'lock-left'

export type DestroyResult =
  | {
      readonly kind: 'destroyed'
      /** Managed resources that are gone, markers not counted. */
      readonly destroyed: number
      readonly lineage: string
      /** Of the emptied state. */
      readonly serial: number
      /** ARNs that still carry the lease's tag: reported, never destroyed here. */
      readonly leftovers: TombstoneEvidence['leftovers']
      /** ARNs of last snapshots, taken on the owner's word. */
      readonly kept?: readonly string[]
    }
  | Blocked
  | {
      readonly kind: 'failed'
      readonly reasonCode: 'destroy-failed' | 'destroy-unproved'
      readonly diagnostics: readonly Diagnostic[]
      /** Managed resources still in the state; undefined when the state could not be read. */
      readonly remaining: number | undefined
    }
  /** Nothing to destroy on a lease that was once applied (L12): quarantined, never success. */
  | { readonly kind: 'state-lost'; readonly message: string }
  /** No state and no record that an apply was begun (L3): ends by tombstone and removal, without Terraform. */
  | { readonly kind: 'never-applied' }

export interface Blocked {
  readonly kind: 'blocked'
  readonly reasonCode: BlockedReason
  readonly problems: readonly Problem[]
}

export type Rehearsed = Omit<DestroyInput, 'reasonCode' | 'start' | 'end' | 'lastLook' | 'word'>

/** A destroy plan that was made and judged, in a workspace that is still open. */
interface Prepared {
  readonly workspace: TerraformWorkspace
  readonly state: TerraformState
  readonly plan: DestroyPlan
  readonly foreseen: Foresight
}

/** Ends the resources of one lease, for the reaper only: the whole contract of a destroy (L5, L9 to L12). */
export async function destroyLease(input: DestroyInput, ports: DestroyPorts): Promise<DestroyResult> {
  const { manifest } = input
  const refused = await checkAccount(input, ports)
  if (refused !== undefined) return refused
  const storage = ports.openStorage(manifest.backend)
  const evidence = openEvidence(storage, manifest.repository)
  const before = await stateOf(storage, manifest)
  const facts = await evidence.list(leaseOf(manifest), manifest.uid)
  if (before === undefined || before.managed === 0) return endWithoutState(input, ports, before, facts)
  const wrong = await checkState(input, before)
  if (wrong !== undefined) return wrong
  const workspace = await openStack(input, ports)
  try {
    const state = await bringWord(input, ports, workspace, before)
    if ('kind' in state) return state
    const prepared = await prepareDestroy(input, ports, workspace, state)
    if ('kind' in prepared) return prepared
    if (isAllGone(prepared.plan, state, facts)) return { kind: 'state-lost', message: allGone(manifest) }
    const late = (await input.lastLook?.()) ?? []
    if (late.length > 0) return { kind: 'blocked', reasonCode: 'last-look', problems: late }
    await evidence.create(endBegun(input, ports, state), endBegunId(state))
    return await applyDestroy(input, ports, prepared)
  } finally {
    await workspace.close()
  }
}

/** Plans the same destroy and applies nothing, for the warning (L8). */
export async function rehearseDestroy(input: Rehearsed, ports: DestroyPorts): Promise<Rehearsal> {
  const refused = await checkAccount(input, ports)
  if (refused !== undefined) return { resources: 0, data: [], blockers: refused.problems }
  const storage = ports.openStorage(input.manifest.backend)
  const state = await stateOf(storage, input.manifest)
  if (state === undefined || state.managed === 0) {
    const { repository, uid } = input.manifest
    const facts = await openEvidence(storage, repository).list(leaseOf(input.manifest), uid)
    const isUnused = state === undefined && !wasBegun(facts)
    return { resources: 0, data: [], blockers: isUnused ? [] : [noState(input.manifest)] }
  }
  const wrong = await checkState(input, state)
  if (wrong !== undefined) return { resources: 0, data: [], blockers: wrong.problems }
  const workspace = await openStack(input, ports)
  try {
    const prepared = await prepareDestroy(input, ports, workspace, state)
    if ('kind' in prepared) {
      const managed = state.resources.filter(({ mode }) => mode === 'managed')
      return { resources: managed.length, data: dataIn(managed, input), blockers: prepared.problems }
    }
    const { resources } = prepared.plan
    const found = { resources: resources.length, data: dataIn(resources, input) }
    return { ...found, ...(await lookIntoBuckets(prepared.foreseen, input.manifest, ports.cloud)) }
  } finally {
    await workspace.close()
  }
}

/** Whether a bucket is empty is in no plan, and it is what most often stops an end on its last day. */
async function lookIntoBuckets(
  { buckets, ...foreseen }: Foresight,
  { region, account }: StackManifest,
  cloud: DestroyPorts['cloud'],
): Promise<Omit<Foresight, 'buckets'>> {
  const found: ReturnType<typeof foreseeBucket>[] = []
  for (const { address, bucket } of buckets)
    found.push(
      foreseeBucket(address, bucket === '' ? undefined : await cloud.holdsObjects(region, account, bucket)),
    )
  return {
    ...foreseen,
    blockers: [...foreseen.blockers, ...found.flatMap(({ blockers }) => blockers)],
    cautions: [...foreseen.cautions, ...found.flatMap(({ cautions }) => cautions)],
  }
}

async function prepareDestroy(
  input: Rehearsed & Pick<DestroyInput, 'word'>,
  ports: DestroyPorts,
  workspace: TerraformWorkspace,
  state: TerraformState,
): Promise<Prepared | Blocked> {
  const lease = leaseOf(input.manifest)
  const { log } = ports
  log.info(`${lease}: planning the destroy of ${state.managed} resources, markers counted`)
  const outcome = await workspace.plan({ destroy: true, tree: input.tree, onProgress: () => undefined })
  const held = outcome.ok ? undefined : await lockProblem(input.manifest, ports)
  if (held !== undefined) return blocked(held.code, held)
  if (!outcome.ok)
    return blocked('destroy-plan-failed', ...outcome.diagnostics.filter(isError).map(diagnosticProblem))
  const plan = judgeDestroyPlan(outcome.plan, state)
  if (!plan.ok) return blocked('destroy-plan-refused', ...plan.problems)
  const broken = input.word === undefined ? [] : brokenWord(outcome.plan, input.word.word, input.dataTypes)
  if (broken.length > 0) return blocked('data-word-unmet', ...broken)
  if (plan.value.alreadyGone > 0) log.warn(`${lease}: ${plan.value.alreadyGone} resources were gone already`)
  return { workspace, state, plan: plan.value, foreseen: foreseeDestroy(outcome.plan) }
}

/** Applies exactly the saved plan, then looks for the proof (L11). */
async function applyDestroy(
  input: DestroyInput,
  ports: DestroyPorts,
  { workspace, state: before, plan }: Prepared,
): Promise<DestroyResult> {
  const { manifest } = input
  const lease = leaseOf(manifest)
  const outcome = await workspace.apply({
    heldLock: async () => (await lockOf(manifest, ports))?.id,
    onProgress: ({ done, total, running: [slowest] }) =>
      ports.log.info(
        `${lease}: ${done} of ${total} destroyed${slowest === undefined ? '' : `, now ${slowest}`}`,
      ),
  })
  const after = await stateOf(ports.openStorage(manifest.backend), manifest)
  const failed = (reasonCode: 'destroy-failed' | 'destroy-unproved', summary: string): DestroyResult => ({
    kind: 'failed',
    reasonCode,
    diagnostics: [
      ...outcome.diagnostics,
      ...(outcome.diagnostics.some(isError)
        ? []
        : [{ severity: 'error' as const, summary, detail: '', address: undefined }]),
    ],
    remaining: after?.managed,
  })
  if (!outcome.ok) return failed('destroy-failed', 'the destroy did not end well')
  if (outcome.removed !== plan.deletes)
    return failed('destroy-unproved', `${outcome.removed} of ${plan.deletes} resources were destroyed`)
  if (after === undefined || after.managed !== 0)
    return failed('destroy-unproved', 'the state is not empty after the destroy')
  if (after.lineage !== before.lineage || after.serial <= before.serial)
    return failed('destroy-unproved', 'the state after the destroy is not the successor of the one before')
  return destroyed(input, ports.cloud, after, plan.resources.length)
}
