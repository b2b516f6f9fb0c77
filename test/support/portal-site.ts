import { bundlePortal } from '../../src/outside/portal/bundle.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { planPortal } from '../../src/run/portal/portal.ts'
import { REPOSITORY_ROOT } from './example-platform.ts'
import { catalogFiles } from './portal-catalog.ts'
import { portalPlatform } from './portal-platform.ts'

let bundled: Promise<Files> | undefined

/** The app from its sources, bundled once a process. */
export function portalApp(): Promise<Files> {
  return (bundled ??= bundlePortal(REPOSITORY_ROOT))
}

/** A whole portal in memory: the example’s, or with other files. */
export async function portalSite(
  platform: Files = portalPlatform(),
  published: Files | 'nothing' = catalogFiles(),
): Promise<Files> {
  const planned = await planPortal({
    tree: memoryTree('working tree', platform),
    published: published === 'nothing' ? undefined : memoryTree('catalog', published),
    app: await portalApp(),
    server: 'https://github.com',
  })
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems, null, 2))
  return planned.value.files
}
