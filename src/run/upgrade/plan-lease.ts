import { Fault } from '../../kit/result.ts'
import type { PolicyEngine, Ports } from '../../ports.ts'
import { treeId } from '../../kit/git-objects.ts'
import { requestPath } from '../../request/path.ts'
import { heldRow, rowOfPlan, type RowLease, type UpgradeRow } from '../../upgrade/row.ts'
import { accountProblem } from '../account.ts'
import { decideApply } from '../provision/apply-decision.ts'
import { refusedByPolicy, type Rules } from '../provision/apply-rules.ts'
import { planRender, type PlannedRender } from '../render.ts'
import { planStack, sayCounts } from '../stack-plan.ts'
import { openStack } from '../state-lock.ts'
import type { UpgradeLease, UpgradeReading } from './read.ts'

export type PlanLeasePorts = Pick<
  Ports,
  'terraform' | 'openStorage' | 'cloud' | 'clock' | 'run' | 'log' | 'ids'
> & {
  readonly engine?: PolicyEngine | undefined
}

/** A lease, as it would be with the new version. */
export interface PlannedLease {
  readonly row: UpgradeRow
  /** Undefined where it cannot be rendered, or was not looked at. */
  readonly rendered: PlannedRender | undefined
}

/** Locks of others are looked at and never broken by a plan that only asks what would be. */
const NO_RUNS = { isRunOver: async () => Promise.resolve(undefined) }

/** Renders the stack of one lease with the new version and plans it with real Terraform. Nothing is written. */
export async function planLease(
  lease: UpgradeLease,
  { reading, rules }: { readonly reading: UpgradeReading; readonly rules: Rules },
  ports: PlanLeasePorts,
): Promise<PlannedLease> {
  const about = rowLease(lease)
  try {
    const inTheWay = whyNotNow(lease, rules, ports)
    if (inTheWay !== undefined) return { row: heldRow(about, 'blocked', inTheWay), rendered: undefined }
    const { team, name } = lease.facts.manifest
    const base = reading.branch.tree
    const path = requestPath(team, name)
    const content = (await base.read(path)) ?? new Uint8Array()
    const rendered = await planRender({
      ...{ base, path, content, uid: undefined, issue: null, ids: ports.ids },
      takes: 'offered',
    })
    if (!rendered.ok)
      return { row: heldRow(about, 'blocked', firstOf(rendered.problems)), rendered: undefined }
    return {
      row: await planRendered(lease, rendered.value, { rules }, ports),
      rendered: rendered.value,
    }
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'unexpected-error'
    const message = error instanceof Error ? error.message : String(error)
    return { row: heldRow(about, 'failed', { code, message }), rendered: undefined }
  }
}

export function rowLease({ facts: { lease, manifest } }: Pick<UpgradeLease, 'facts'>): RowLease {
  const { team, environment, module } = manifest
  return { lease, team, environment, from: module.version }
}

/** A lease that ends, or whose last change is not applied: an upgrade on top would hide which of both went wrong. */
function whyNotNow(
  { facts, tree }: UpgradeLease,
  { config }: Rules,
  { clock }: Pick<Ports, 'clock'>,
): { readonly code: string; readonly message: string; readonly remedy?: string } | undefined {
  const decision = decideApply(facts, { config, now: clock.now(), tree, checkout: tree })
  switch (decision.kind) {
    case 'record':
      return undefined
    case 'nothing':
      return decision.reasonCode === 'up-to-date'
        ? undefined
        : { code: decision.reasonCode, message: decision.message }
    case 'blocked':
      return { code: decision.reasonCode, message: decision.message }
    case 'create':
    case 'update':
      return {
        code: 'not-applied',
        message: 'what is merged for it is not applied yet',
        remedy: 'when it is ready, run this again',
      }
  }
}

async function planRendered(
  lease: UpgradeLease,
  { files, manifest, module, request }: PlannedRender,
  { rules }: { readonly rules: Rules },
  ports: PlanLeasePorts,
): Promise<UpgradeRow> {
  const about = rowLease(lease)
  const wrong = await accountProblem(manifest, ports.cloud)
  if (wrong !== undefined) return heldRow(about, 'failed', wrong)
  const workspace = await openStack({ manifest, files }, { ...ports, forge: NO_RUNS })
  try {
    const plan = await planStack(workspace, { manifest, module, files, tree: treeId(files) })
    if (!plan.ok) return heldRow(about, 'failed', { ...firstOf(plan.problems), code: 'plan-failed' })
    const refusal = await refusedByPolicy({ rules, request, module }, plan.value, ports)
    const { summary, document } = plan.value
    const types = [module, lease.module].flatMap((one) => one?.manifest.data?.resources ?? [])
    return rowOfPlan(about, {
      ...{ summary, document, counts: sayCounts(summary.counts) },
      dataTypes: types,
      acceptDataLoss: request.acceptDataLoss,
      refused: refusal?.problems ?? [],
    })
  } finally {
    await workspace.close()
  }
}

function firstOf<T>(found: readonly T[]): T | { readonly code: string; readonly message: string } {
  return found[0] ?? { code: 'unexpected-error', message: 'it was refused without a reason' }
}
