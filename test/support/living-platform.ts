import { asUid, type Uid } from '../../src/kit/brands.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { planRender } from '../../src/run/render.ts'
import { examplePlatform, REPORTS, REPORTS_PATH } from './example-platform.ts'

export const REPORTS_UID = asUid('abcdefghijklmnopqrstuvwxy2')
export const ARCHIVE_UID = asUid('bcdefghijklmnopqrstuvwxyz3')
export const ARCHIVE_PATH = 'requests/data/archive.yaml'
const ARCHIVE = REPORTS.replace('owner: alice', 'owner: carol')

/** The example platform with two leases that live: alice's `payments/reports` and carol's `data/archive`. */
export async function livingPlatform(): Promise<Files> {
  const platform = examplePlatform()
  const reports = await rendered(platform, REPORTS_PATH, REPORTS, REPORTS_UID)
  const archive = await rendered(platform, ARCHIVE_PATH, ARCHIVE, ARCHIVE_UID)
  return new Map([...platform, ...reports, ...archive])
}

/** A request and its stack, by path from the root, as `leasehold render` on somebody's machine writes them. */
export async function rendered(platform: Files, path: string, text: string, uid: Uid): Promise<Files> {
  const content = Buffer.from(text)
  const ids = { uid: () => uid }
  const base = memoryTree('base', platform)
  const planned = await planRender({ base, path, content, uid, ids, issue: null })
  if (!planned.ok) throw new Error(planned.problems.map(({ message }) => message).join())
  const { folder, files } = planned.value
  return new Map([[path, content], ...[...files].map(([name, held]) => [`${folder}/${name}`, held] as const)])
}

/** The texts of files, for a commit of a person. */
export function textsOf(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content).toString()]))
}
