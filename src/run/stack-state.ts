import type { StackManifest } from '../formats/stack.ts'
import { Fault } from '../kit/result.ts'
import type { Storage } from '../ports.ts'
import { readState, type TerraformState } from '../stack/state.ts'

/** `<team>/<name>` */
export function leaseOf(manifest: Pick<StackManifest, 'team' | 'name'>): string {
  return `${manifest.team}/${manifest.name}`
}

/**
 * The state of a stack; `undefined` when it was never written.
 * @throws Fault `state-unreadable` when it is there and cannot be read: that is not the same as absent (L3)
 */
export async function stateOf(
  storage: Storage,
  manifest: Pick<StackManifest, 'backend'>,
): Promise<TerraformState | undefined> {
  const content = await storage.read(manifest.backend.key)
  if (content === undefined) return undefined
  const state = readState(content)
  if (!state.ok)
    throw new Fault('state-unreadable', `${manifest.backend.key}: ${state.problems[0]?.message ?? ''}`)
  return state.value
}
