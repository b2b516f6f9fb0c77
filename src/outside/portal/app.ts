import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../../kit/git-objects.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import { workingTree } from '../files/working-tree.ts'
import { bundlePortal } from './bundle.ts'

/** Where `npm run build` leaves the app. */
export const PORTAL_DIST = 'dist/portal'

/**
 * The app: as it was built and committed, or bundled now from its sources where these are what is wanted
 * (`LEASEHOLD_RUN=source`) or nothing was built.
 * @param toolkit root of this repository
 */
export async function readPortalApp(
  toolkit: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result<Files>> {
  const built = join(toolkit, PORTAL_DIST)
  if (env['LEASEHOLD_RUN'] !== 'source' && existsSync(join(built, 'index.html')))
    return ok(await filesIn(built))
  if (existsSync(join(toolkit, 'node_modules', 'esbuild'))) return ok(await bundlePortal(toolkit))
  return problems({
    code: 'portal-not-built',
    message: `there is no ${PORTAL_DIST} and no esbuild to make it`,
    file: PORTAL_DIST,
    allowed: ['a release, which brings it', 'a clone after `npm ci`'],
    remedy: 'run `npm ci && npm run build`',
  })
}

async function filesIn(folder: string): Promise<Files> {
  const files = new Map<string, Uint8Array>()
  for (const { path, kind } of await workingTree(folder).list('')) {
    if (kind === 'file') files.set(path, await readFile(join(folder, path)))
  }
  return files
}
