import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPublishedFacts, type PublishedFacts } from '../src/export/published.ts'
import type { Files } from '../src/kit/git-objects.ts'
import { problems, type Result } from '../src/kit/result.ts'
import type { Config } from '../src/platform/config.ts'
import { localGit } from './local-forge.ts'
import { readPublishedFiles } from '../src/run/catalog-sync/publish.ts'

/** What `--from` says in every command that reads the published catalog. */
export const FROM_HELP =
  'folder with catalog.json and ledger/ (default: the catalog branch, of origin where there is one)'

/** Catalog and ledger: of a folder, or of the branch that catalog-sync publishes. */
export async function openPublished(
  root: string,
  { catalog: { branch } }: Config,
  from: string | undefined,
): Promise<Result<PublishedFacts>> {
  const found = from === undefined ? await fromBranch(root, branch) : fromFolder(resolve(from))
  return found.ok ? readPublishedFacts(found.value) : found
}

async function fromBranch(root: string, branch: string): Promise<Result<Files>> {
  const files = await readPublishedFiles(branch, await localGit(root))
  if (files !== undefined) return { ok: true, value: files }
  return problems({
    code: 'catalog-missing',
    message: `there is no branch ${branch}`,
    remedy: 'run the workflow that publishes the catalog, or name a folder with --from',
  })
}

function fromFolder(folder: string): Result<Files> {
  const files = new Map<string, Uint8Array>()
  try {
    files.set('catalog.json', readFileSync(join(folder, 'catalog.json')))
  } catch {
    return problems({
      code: 'catalog-missing',
      message: `there is no catalog.json in ${folder}`,
      allowed: ['a checkout of the catalog branch'],
      remedy: 'git worktree add ../catalog origin/leasehold-catalog, then --from ../catalog',
    })
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/^ledger\/\d{4}\/\d{2}\.jsonl$/.test(name)) files.set(name, readFileSync(join(folder, name)))
  return { ok: true, value: files }
}
