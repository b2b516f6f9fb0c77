import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asUid } from '../../kit/brands.ts'

/** Beside the plans, in a folder of their own: whoever goes through the plans must not take them for one. */
export const ENDS_FOLDER = 'ends'

/**
 * Keeps `terraform show -json` of plans as `<folder>/<uid>.json` for later steps of the same job. They hold secrets:
 * only this user can read them, the runner empties the folder after the job, and nothing uploads them (S14).
 */
export function createPlanFolder(folder: string): (uid: string, plan: unknown) => Promise<void> {
  return async (uid, plan) => keep(folder, uid, JSON.stringify(plan))
}

/** Keeps what rehearsals of ends found, for the policy check of the same job. */
export function createEndsFolder(folder: string): (uid: string, rehearsal: string) => Promise<void> {
  return async (uid, rehearsal) => keep(join(folder, ENDS_FOLDER), uid, rehearsal)
}

async function keep(folder: string, uid: string, content: string): Promise<void> {
  const path = join(folder, `${asUid(uid)}.json`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(path, content, { mode: 0o600 })
  await chmod(path, 0o600)
}
