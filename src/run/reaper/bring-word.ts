import type { Sha } from '../../kit/brands.ts'
import type { Problem } from '../../kit/result.ts'
import type { StackManifest } from '../../formats/stack.ts'
import type { TerraformWorkspace } from '../../ports.ts'
import type { EndData } from '../../request/change.ts'
import { DATA_AT_END } from '../../stack/context.ts'
import { judgeWordPlan, wordUnmet } from '../../stack/data-word.ts'
import type { TerraformState } from '../../stack/state.ts'
import { diagnosticProblem, isError } from '../stack-plan.ts'
import { leaseOf, stateOf } from '../stack-state.ts'
import { lockOf, lockProblem } from '../state-lock.ts'
import type { Blocked, DestroyPorts } from './destroy.ts'
import { blocked } from './destroy-checks.ts'

/** What the owner said of the data, and whether the stack has a variable that takes it to Terraform. */
export interface DataWord {
  readonly word: EndData
  readonly isCarried: boolean
}

export interface WordInput {
  readonly manifest: StackManifest
  readonly tree: Sha
  readonly dataTypes: readonly string[]
  readonly word?: DataWord | undefined
  readonly lastLook?: (() => Promise<readonly Problem[]>) | undefined
}

/**
 * Brings the owner's word into the state, where Terraform reads it when it destroys. Level-triggered: a state that
 * says so already is left alone, so a run that was killed here is completed by the next one (L15). A plan of those
 * resources alone and of the state as it is (`-refresh=false`), so that neither drift nor anything else comes along;
 * applied only when it changes nothing but the word, after a last look (L9).
 * @returns the state that is to be destroyed
 */
export async function bringWord(
  input: WordInput,
  ports: DestroyPorts,
  workspace: TerraformWorkspace,
  state: TerraformState,
): Promise<TerraformState | Blocked> {
  const { manifest, word, dataTypes } = input
  if (word?.isCarried !== true) return state
  const unmet = wordUnmet(word.word, state, dataTypes)
  if (unmet.length === 0) return state
  const lease = leaseOf(manifest)
  ports.log.info(`${lease}: its owner said \`${word.word}\`: bringing that to ${unmet.join(', ')}`)
  const planned = await workspace.plan({
    destroy: false,
    tree: input.tree,
    only: { targets: unmet, variables: { [DATA_AT_END]: word.word } },
    onProgress: () => undefined,
  })
  const held = planned.ok ? undefined : await lockProblem(manifest, ports)
  if (held !== undefined) return blocked(held.code, held)
  if (!planned.ok)
    return blocked('destroy-plan-failed', ...planned.diagnostics.filter(isError).map(diagnosticProblem))
  const judged = judgeWordPlan(planned.plan, dataTypes)
  if (!judged.ok) return blocked('word-plan-refused', ...judged.problems)
  const late = (await input.lastLook?.()) ?? []
  if (late.length > 0) return blocked('last-look', ...late)
  const applied = await workspace.apply({
    heldLock: async () => (await lockOf(manifest, ports))?.id,
    onProgress: () => undefined,
  })
  const after = await stateOf(ports.openStorage(manifest.backend), manifest)
  const isNext = after?.lineage === state.lineage && after.serial > state.serial
  if (applied.ok && isNext && wordUnmet(word.word, after, dataTypes).length === 0) return after
  const said = applied.diagnostics.filter(isError).map(diagnosticProblem)
  return blocked('word-not-brought', ...(said.length > 0 ? said : [notBrought(lease, word.word)]))
}

function notBrought(lease: string, word: EndData): Problem {
  return {
    code: 'word-not-brought',
    message: `the word \`${word}\` on the data of ${lease} did not come into its state, so nothing was destroyed`,
    remedy: 'the next run tries again',
  }
}
