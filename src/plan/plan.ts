import * as planFormat from '../formats/edges/terraform-plan.check.js'
import type { PlanSummary } from '../formats/plan-summary.ts'
import { fieldsOf } from '../kit/fields.ts'
import type { Digest } from '../kit/brands.ts'
import { canonicalJson, compareText, digestOf, type Json } from '../kit/canonical.ts'
import { ok, problems, type Result } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'
import type { Module } from '../module/module.ts'
import type { PlanChange, PlanDocument, ResourceChange } from './document.ts'

export type { PlanAction, PlanChange, PlanDocument, ResourceChange } from './document.ts'

/** The stack's own book-keeping (uid, start, tree): not counted, not judged, not part of the digest. */
const MARKERS: ReadonlySet<string> = new Set([
  'terraform_data.leasehold_uid',
  'terraform_data.leasehold_start',
  'terraform_data.leasehold_tree',
])

const validate = validator<PlanDocument>(planFormat)

/**
 * Takes parsed `terraform show -json` in at the edge. An errored plan is refused: what it lists is only what came before the
 * error. A plan that is not complete is read, and says so.
 */
export function readPlan(json: unknown): Result<PlanDocument> {
  const valid = validate(json)
  if (!valid.ok) {
    return problems({
      code: 'plan-unreadable',
      message: `this is not a plan as \`terraform show -json\` writes it: ${valid.problems[0]?.message ?? ''}`,
      field: valid.problems[0]?.field ?? '',
      remedy: 'save the plan with `terraform plan -out` and show that file',
    })
  }
  const plan = valid.value
  if (!/^(?:0\.[12]|1\.[0-9]+)$/.test(plan.format_version)) {
    return problems({
      code: 'plan-format',
      message: 'the plan has a format that is not known',
      field: '/format_version',
      allowed: ['0.1', '0.2', '1.x'],
      remedy: 'make the plan with Terraform 0.12 to 1.x, or with OpenTofu',
    })
  }
  if (plan.errored === true) {
    return problems({
      code: 'plan-errored',
      message: 'Terraform stopped with an error while it planned',
      field: '/errored',
      remedy: 'look at the diagnostics of the plan, and plan again',
    })
  }
  return ok(plan)
}

/** Whether Terraform planned everything; versions that do not say so cannot put changes off. */
export function isComplete(plan: PlanDocument): boolean {
  return plan.complete !== false && (plan.deferred_changes ?? []).length === 0
}

/** Whether this is one of the three markers of a stack's root module. */
export function isMarker(change: Pick<ResourceChange, 'address' | 'mode'>): boolean {
  return change.mode === 'managed' && MARKERS.has(change.address)
}

/** Uid and tree id that a plan's markers will hold; `undefined` where a marker is missing or goes. */
export function markersOf(plan: PlanDocument): {
  readonly uid: string | undefined
  readonly tree: string | undefined
} {
  const inputOf = (address: string): string | undefined => {
    const marker = plan.resource_changes?.find((change) => change.address === address && isMarker(change))
    const input = fieldsOf(marker?.change.after)['input']
    return typeof input === 'string' ? input : undefined
  }
  return { uid: inputOf('terraform_data.leasehold_uid'), tree: inputOf('terraform_data.leasehold_tree') }
}

/**
 * Canonical digest of what a plan would do (S12): equal for the same plan made twice, different when any value, action,
 * sensitivity or reason to replace differs.
 *
 * Left out are the markers; the variables (the tree id is one, and what variables do shows in the changes); and
 * `resource_drift`: it reports how the last state differs from what was found, the found values are each change's `before`,
 * and apply does nothing with it.
 */
export function planDigest(plan: PlanDocument): Digest {
  const resources = (plan.resource_changes ?? [])
    .filter((change) => !isMarker(change))
    .map((change) => ({ key: `${change.address}\n${change.deposed ?? ''}`, held: resourceParts(change) }))
    .sort((a, b) => compareText(a.key, b.key))
  return digestOf({
    complete: isComplete(plan),
    resources: resources.map(({ held }) => held),
    outputs: Object.entries(plan.output_changes ?? {})
      .map(([name, change]) => ({ name, ...changeParts(change) }))
      .sort((a, b) => compareText(a.name, b.name)),
    deferred: plan.deferred_changes ?? null,
    invocations: plan.action_invocations ?? null,
  })
}

function resourceParts(resource: ResourceChange): Record<string, unknown> {
  return {
    address: resource.address,
    previousAddress: resource.previous_address ?? null,
    deposed: resource.deposed ?? null,
    mode: resource.mode,
    type: resource.type,
    provider: resource.provider_name,
    ...changeParts(resource.change),
  }
}

function changeParts(change: PlanChange): Record<string, unknown> {
  return {
    actions: change.actions,
    before: change.before ?? null,
    after: change.after ?? null,
    afterUnknown: change.after_unknown ?? false,
    beforeSensitive: change.before_sensitive ?? false,
    afterSensitive: change.after_sensitive ?? false,
    replacePaths: change.replace_paths ?? [],
    importing: change.importing ?? null,
  }
}

/** What people call the actions of one object; `undefined` for reading and for nothing. */
export function actionOf(change: PlanChange): PlanSummary['resources'][number]['action'] | undefined {
  const does = (action: string): boolean => change.actions.some((each) => each === action)
  /** What is forgotten leaves the lease just as what is destroyed does, and nobody gives it back. */
  const goes = does('delete') || does('forget')
  if (goes) return does('create') ? 'replace' : 'destroy'
  if (does('create')) return 'create'
  return does('update') ? 'update' : undefined
}

/** What a plan does beside creating, changing and destroying: applied, the state or the world is another one after it. */
export interface QuietChanges {
  /** Resources whose address becomes another one: `moved` blocks. */
  readonly moved: number
  readonly imported: number
  /** Actions that are invoked (Terraform 1.14). */
  readonly invoked: number
}

export function quietChanges({
  resource_changes: changes = [],
  action_invocations: invocations,
}: PlanDocument): QuietChanges {
  const managed = changes.filter((change) => change.mode === 'managed' && !isMarker(change))
  return {
    moved: managed.filter(({ address, previous_address: from = address }) => from !== address).length,
    imported: managed.filter(({ change }) => (change.importing ?? null) !== null).length,
    invoked: Array.isArray(invocations) ? invocations.length : 0,
  }
}

/** What a plan does, in names only: no value of any attribute or output is in it (S14). Markers are not counted. */
export function summarisePlan(
  plan: PlanDocument,
  of: { readonly lease: string; readonly uid: string; readonly module: Module },
): PlanSummary {
  const dataTypes = of.module.manifest.data?.resources ?? []
  const resources = (plan.resource_changes ?? []).flatMap((resource) => {
    const action = actionOf(resource.change)
    if (resource.mode !== 'managed' || action === undefined || isMarker(resource)) return []
    return {
      address: resource.address,
      type: resource.type,
      action,
      attributes: attributeNames(resource.change, action),
      holdsData: dataTypes.includes(resource.type),
    }
  })
  resources.sort((a, b) => compareText(a.address, b.address))
  const count = (action: string): number => resources.filter((resource) => resource.action === action).length
  return {
    version: 1,
    lease: of.lease,
    uid: of.uid,
    digest: planDigest(plan),
    complete: isComplete(plan),
    counts: {
      create: count('create'),
      update: count('update'),
      replace: count('replace'),
      destroy: count('destroy'),
    },
    resources,
    outputs: Object.entries(plan.output_changes ?? {})
      .filter(([, change]) => actionOf(change) !== undefined)
      .map(([name]) => name)
      .sort(compareText),
  }
}

/**
 * Names of top-level attributes, which the provider's schema fixes: keys further down can be what a person wrote.
 * Of what is created: those that are set; of what is updated or replaced: those that differ or are not known yet.
 */
function attributeNames(change: PlanChange, action: PlanSummary['resources'][number]['action']): string[] {
  if (action === 'destroy') return []
  const after = fieldsOf(change.after)
  if (action === 'create') {
    const names = Object.keys(after).filter((name) => after[name] !== null)
    return names.sort(compareText)
  }
  const before = fieldsOf(change.before)
  const unknown = fieldsOf(change.after_unknown)
  const names = new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(unknown)])
  const differs = (name: string): boolean =>
    isPresent(unknown[name]) || canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null)
  return [...names].filter(differs).sort(compareText)
}

/** In `after_unknown`, `{}` and `[]` stand for "nothing unknown below". */
function isPresent(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false) return false
  if (typeof value !== 'object') return true
  return Object.values(value).some((held) => isPresent(held))
}
