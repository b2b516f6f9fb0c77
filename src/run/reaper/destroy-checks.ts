import type { LeaseEvidence } from '../../evidence/evidence.ts'
import type { EndBegunEvidence } from '../../formats/evidence.ts'
import type { StackManifest } from '../../formats/stack.ts'
import { compareText } from '../../kit/canonical.ts'
import type { Problem } from '../../kit/result.ts'
import type { Cloud } from '../../ports.ts'
import { isSnapshot, UID_TAG } from '../../reaper/orphans.ts'
import { globalRegion } from '../../reaper/regions.ts'
import type { DestroyPlan } from '../../stack/destroy-plan.ts'
import { lostProtections } from '../../stack/protected.ts'
import { MARKERS, type TerraformState } from '../../stack/state.ts'
import type { Blocked, DestroyInput, DestroyPorts, DestroyResult, Rehearsed } from './destroy.ts'
import { wrongAccount, wrongClock } from '../account.ts'
import { leaseOf } from '../stack-state.ts'

const MARKER_COUNT = Object.keys(MARKERS).length

/** L5, L7: the credentials are those of the account that the stack names, the deny list wins, and the clock is right. */
export async function checkAccount(
  { manifest, config }: Rehearsed,
  { cloud, clock }: Pick<DestroyPorts, 'cloud' | 'clock'>,
): Promise<Blocked | undefined> {
  if (config.reaper.deniedAccounts.includes(manifest.account))
    return blocked('account-denied', {
      code: 'account-denied',
      message: `account ${manifest.account} is on the deny list of the reaper`,
      remedy: 'take it off `reaper.denied-accounts` in leasehold.yaml, or end this lease by hand',
    })
  const identity = await cloud.identity(manifest.region)
  const wrong = wrongAccount(manifest, identity)
  if (wrong !== undefined) return blocked('account-mismatch', wrong)
  const off = wrongClock(identity, clock.now())
  return off === undefined ? undefined : blocked('clock-off', off)
}

/** L2: a state whose marker names another life is not this lease's. */
export function checkMarker(manifest: StackManifest, state: TerraformState): Blocked | undefined {
  const found = state.markers.uid
  if (found === undefined || found === manifest.uid) return undefined
  return blocked('marker-mismatch', {
    code: 'marker-mismatch',
    message: `the state ${manifest.backend.key} is marked with uid ${found}, the stack has ${manifest.uid}`,
    remedy: 'ask the platform team: two stacks share one state',
  })
}

/** Where GitHub's runs prove to AWS who they are. */
const GITHUB_TOKENS = 'token.actions.githubusercontent.com'

/** L16: what this platform itself stands on is never destroyed, even when some stack has come to manage it. */
export function checkOwnGround({ backend }: StackManifest, state: TerraformState): Blocked | undefined {
  const own = state.resources.find(({ mode, type, attributes }) => {
    if (mode !== 'managed') return false
    if (type === 'aws_s3_bucket') return backend.type === 's3' && attributes['bucket'] === backend.bucket
    const { url } = attributes
    return (
      type === 'aws_iam_openid_connect_provider' && typeof url === 'string' && url.includes(GITHUB_TOKENS)
    )
  })
  if (own === undefined) return undefined
  return blocked('own-ground', {
    code: 'own-ground',
    message: `${own.address} is what this platform itself stands on: it holds its states, or lets its runs in`,
    remedy: 'ask the platform team: take it out of this stack with `terraform state rm`',
  })
}

/** What a state says against its destroy, before Terraform looks at anything. */
export async function checkState(input: Rehearsed, state: TerraformState): Promise<Blocked | undefined> {
  return (
    checkMarker(input.manifest, state) ??
    checkOwnGround(input.manifest, state) ??
    (await checkProtection(input, state))
  )
}

/**
 * L13: `prevent_destroy` stands in the code alone, so that an edit of a stack that was never applied would take it off
 * unseen. What was protected by the code that the state was last marked with stays so until other code is applied.
 */
async function checkProtection(
  { manifest, files, tree, filesOfTree }: Rehearsed,
  state: TerraformState,
): Promise<Blocked | undefined> {
  const marked = state.markers.tree
  if (marked === undefined || marked === tree) return undefined
  const applied = await filesOfTree(marked)
  if (applied === undefined)
    return blocked('protection-removed', {
      code: 'applied-code-missing',
      message: `the code that ${leaseOf(manifest)} was applied from (${marked.slice(0, 7)}) is not in this repository, so what it protected is not known`,
      remedy: 'extend the lease, so that its stack is applied again before it ends',
    })
  const lost = lostProtections(applied, files, state)
  return lost.length === 0 ? undefined : blocked('protection-removed', ...lost)
}

/**
 * Nothing to destroy. An emptied state that follows a destroy which was begun is that destroy, killed before it
 * could say so (L15); after any other apply it is a lost state (L12).
 */
export async function endWithoutState(
  input: DestroyInput,
  { cloud }: DestroyPorts,
  state: TerraformState | undefined,
  facts: readonly LeaseEvidence[],
): Promise<DestroyResult> {
  const { manifest } = input
  const begun = facts.filter((fact) => fact.kind === 'end-begun')
  const last = begun.sort((a, b) => a.serial - b.serial).at(-1)
  if (state !== undefined && last?.lineage === state.lineage && last.serial < state.serial)
    return destroyed(input, cloud, state, Math.max(0, last.resources - MARKER_COUNT))
  if (state === undefined && !facts.some(isTraceOfApply)) return { kind: 'never-applied' }
  return { kind: 'state-lost', message: noState(manifest).message }
}

/**
 * L12: the state manages resources, and Terraform finds none of them: they were lost, or it looks in the wrong place.
 * Only a destroy of this state that was begun and killed explains that (L15).
 */
export function isAllGone(
  plan: DestroyPlan,
  state: TerraformState,
  facts: readonly LeaseEvidence[],
): boolean {
  const wasBegun = facts.some((fact) => fact.kind === 'end-begun' && fact.lineage === state.lineage)
  return plan.alreadyGone > 0 && plan.deletes <= MARKER_COUNT && !wasBegun
}

export function allGone(manifest: StackManifest): string {
  return `no resource that the state of ${leaseOf(manifest)} manages can be found; only a destroy that was begun would explain that`
}

function isTraceOfApply(fact: LeaseEvidence): boolean {
  return (
    fact.kind === 'apply-begun' ||
    fact.kind === 'end-begun' ||
    (fact.kind === 'run-record' && fact.event === 'applied')
  )
}

export async function destroyed(
  { manifest, word }: Pick<DestroyInput, 'manifest' | 'word'>,
  cloud: Cloud,
  state: TerraformState,
  count: number,
): Promise<DestroyResult> {
  const tagged = await findLeftovers(manifest, cloud)
  const kept = word?.word === 'snapshot' ? tagged.filter(isSnapshot) : []
  return {
    kind: 'destroyed',
    destroyed: count,
    lineage: state.lineage,
    serial: state.serial,
    leftovers: tagged.filter((arn) => !kept.includes(arn)),
    ...(kept.length > 0 && { kept }),
  }
}

/** Tagged resources that are still listed, in the lease's region and where AWS lists global ones. */
async function findLeftovers(manifest: StackManifest, cloud: Cloud): Promise<string[]> {
  const tag = { key: UID_TAG, value: manifest.uid }
  const regions = new Set([manifest.region, globalRegion(manifest.partition)])
  const found = new Set<string>()
  for (const region of regions) for (const { arn } of await cloud.tagged(region, tag)) found.add(arn)
  return [...found].sort(compareText)
}

export function endBegun(
  { manifest, reasonCode, start }: DestroyInput,
  { clock, run }: DestroyPorts,
  state: TerraformState,
): EndBegunEvidence {
  return {
    kind: 'end-begun',
    version: 1,
    uid: manifest.uid,
    lease: leaseOf(manifest),
    stateKey: manifest.backend.key,
    at: clock.now(),
    run: { ...run },
    lineage: state.lineage,
    serial: state.serial,
    start: state.markers.start ?? start,
    resources: state.managed,
    reasonCode,
  }
}

/** One per state that a destroy was begun from, so that a run repeated writes the same id. */
export function endBegunId(state: TerraformState): string {
  return `${state.lineage.slice(0, 8)}-${state.serial}`
}

export function dataIn(
  resources: readonly { readonly address: string; readonly type: string }[],
  { dataTypes }: Rehearsed,
): readonly string[] {
  return resources.filter(({ type }) => dataTypes.includes(type)).map(({ address }) => address)
}

export function noState(manifest: StackManifest): Problem {
  return {
    code: 'state-lost',
    message: `${leaseOf(manifest)} was applied once, and its state ${manifest.backend.key} now manages nothing`,
    remedy: 'look at older versions of the state object, and at what carries the tag leasehold:uid',
  }
}

export function blocked(reasonCode: Blocked['reasonCode'], ...found: readonly Problem[]): Blocked {
  return { kind: 'blocked', reasonCode, problems: found }
}
