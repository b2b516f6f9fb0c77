import type { PlanSummary } from '../formats/plan-summary.ts'
import type { StackManifest } from '../formats/stack.ts'
import { asDigest, type Digest, type Sha } from '../kit/brands.ts'
import type { Files } from '../kit/git-objects.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import type { Module } from '../module/module.ts'
import { readPlan, summarisePlan, type PlanDocument } from '../plan/plan.ts'
import type { Diagnostic, TerraformProgress, TerraformWorkspace } from '../ports.ts'
import { leaseOf } from './stack-state.ts'

/** A stack as Git has it: what Terraform is run on. */
export interface StackFiles {
  readonly manifest: StackManifest
  readonly module: Module
  readonly files: Files
  readonly tree: Sha
}

export interface StackPlan {
  /** As Terraform wrote it; holds secrets and never leaves the job (S14). */
  readonly json: unknown
  readonly document: PlanDocument
  readonly digest: Digest
  readonly summary: PlanSummary
}

/** Plans a create or an update in an open workspace, and says in names only what it would do. */
export async function planStack(
  workspace: TerraformWorkspace,
  { manifest, module, tree }: StackFiles,
  onProgress: (progress: TerraformProgress) => void = () => undefined,
): Promise<Result<StackPlan>> {
  const outcome = await workspace.plan({ destroy: false, tree, onProgress })
  if (!outcome.ok) return problems(...outcome.diagnostics.filter(isError).map(diagnosticProblem))
  const document = readPlan(outcome.plan)
  if (!document.ok) return document
  const summary = summarisePlan(document.value, { lease: leaseOf(manifest), uid: manifest.uid, module })
  return ok({ json: outcome.plan, document: document.value, digest: asDigest(summary.digest), summary })
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error'
}

/** What Terraform said, for people. */
export function diagnosticProblem({ summary, detail, address }: Diagnostic): Problem {
  const where = address === undefined ? '' : `${address}: `
  const more = detail === '' ? '' : `. ${detail}`
  return { code: 'terraform', message: `${where}${summary}${more}` }
}

/** `2 to add, 1 to change`; of a plan that does nothing, `nothing to do`. */
export function sayCounts({ create, update, replace, destroy }: PlanSummary['counts']): string {
  const parts = [
    ...(create > 0 ? [`${create} to add`] : []),
    ...(update > 0 ? [`${update} to change`] : []),
    ...(replace > 0 ? [`${replace} to replace`] : []),
    ...(destroy > 0 ? [`${destroy} to destroy`] : []),
  ]
  return parts.length === 0 ? 'nothing to do' : parts.join(', ')
}
