import { isDigest } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'
import type { RunnerEnvironment } from '../../src/outside/runner/environment.ts'
import type { Confirmation } from '../../src/reaper/confirmation.ts'

/**
 * Who confirms a long list of ends, from the event that GitHub wrote (S6). Only a run that a person started by hand has
 * somebody who can: a schedule and a push have nobody, and who started a run again is not told by its event.
 * @throws Fault `wrong-input`, `confirm-not-by-hand`
 */
export function readConfirmation(
  digest: string,
  { event, run }: Pick<RunnerEnvironment, 'event' | 'run'>,
): Confirmation | undefined {
  if (digest === '') return undefined
  if (!isDigest(digest))
    throw new Fault('wrong-input', 'input `confirm-digest` must be a digest: `sha256:` and 64 digits')
  const sender = senderOf(event.payload['sender'])
  if (event.name !== 'workflow_dispatch' || sender === undefined)
    throw new Fault(
      'confirm-not-by-hand',
      'input `confirm-digest` counts only in a run that a person started by hand (workflow_dispatch)',
    )
  if (run.attempt !== 1)
    throw new Fault(
      'confirm-not-by-hand',
      'a run that is started again confirms nothing, as its event does not say who did: start a new one',
    )
  return { digest, by: sender }
}

function senderOf(sender: unknown): Confirmation['by'] | undefined {
  if (typeof sender !== 'object' || sender === null) return undefined
  const { login, id, type } = sender as {
    readonly login?: unknown
    readonly id?: unknown
    readonly type?: unknown
  }
  const isPerson = type !== 'Bot' && typeof login === 'string' && Number.isSafeInteger(id)
  return isPerson ? { login, id: Number(id) } : undefined
}
