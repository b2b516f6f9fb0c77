import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '../../ports.ts'
import type { ChildOutcome } from './child.ts'

/** Terraform leaves the state in this file when it could not write it to the backend. */
const UNSAVED_STATE = 'errored.tfstate'

export async function hasUnsavedState(folder: string): Promise<boolean> {
  return access(join(folder, UNSAVED_STATE)).then(
    () => true,
    () => false,
  )
}

/**
 * Pushes the state that an apply could not write. Terraform itself refuses another lineage and a serial that is not
 * newer; never `-force`. An apply that could not write could not release its lock either.
 * @param ownLock id of the lock that this apply took; undefined when it is not known: then none is taken away
 */
export async function pushState(
  folder: string,
  ownLock: string | undefined,
  lockTimeout: string,
  run: (args: readonly string[]) => Promise<ChildOutcome>,
): Promise<boolean> {
  // Exits with 1 when it was released after all, or is somebody else's by now.
  if (ownLock !== undefined) await run(['force-unlock', '-force', ownLock])
  const pushed = await run(['state', 'push', lockTimeout, UNSAVED_STATE])
  if (pushed.code !== 0) return false
  await rm(join(folder, UNSAVED_STATE), { force: true })
  return true
}

/** What people are told of it. */
export function unsavedState(folder: string, isSaved: boolean): Diagnostic {
  return {
    severity: 'error',
    summary: isSaved
      ? 'the state could not be written to its backend at first, and was pushed by a new session'
      : 'the state could not be written to its backend',
    detail: isSaved
      ? 'Nothing is lost: the next run goes on from there.'
      : `It is kept in ${join(folder, UNSAVED_STATE)}: push it with \`terraform state push\` before anything else runs.`,
    address: undefined,
  }
}
