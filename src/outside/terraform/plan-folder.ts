import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asUid } from '../../kit/brands.ts'

/**
 * Keeps `terraform show -json` of plans as `<folder>/<uid>.json` for later steps of the same job. They hold secrets:
 * only this user can read them, the runner empties the folder after the job, and nothing uploads them (S14).
 */
export function createPlanFolder(folder: string): (uid: string, plan: unknown) => Promise<void> {
  return async (uid, plan) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, `${asUid(uid)}.json`)
    await writeFile(path, JSON.stringify(plan), { mode: 0o600 })
    await chmod(path, 0o600)
  }
}
