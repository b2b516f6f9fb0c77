import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { ok, problems, type Result } from '../../src/kit/result.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { namesIn, replaceFolder } from '../../src/outside/files/write-folder.ts'
import { readPortalApp } from '../../src/outside/portal/app.ts'
import { shippedRoot } from '../../src/outside/shipped.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { DATA } from '../../src/portal/site.ts'
import type { Tree } from '../../src/ports.ts'
import { planPortal, type PlannedPortal } from '../../src/run/portal/portal.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { localGit } from '../local-forge.ts'
import { answer, answerProblems } from '../report.ts'

interface PortalOptions {
  readonly out: string
  readonly catalog?: string
}

/** `leasehold portal`: a static site; needs neither a server nor credentials. */
export function registerPortal(program: Command): void {
  program
    .command('portal')
    .description('write the portal: a static site of what exists, what it costs and what happened')
    .requiredOption('--out <folder>', 'where to write it: a folder that is empty, new, or holds a portal')
    .option(
      '--catalog <branch or folder>',
      'where catalog.json and ledger/ are (default: the branch in leasehold.yaml)',
    )
    .addHelpText(
      'after',
      `
Modules, teams, environments and prices come from the working tree; leases and what happened from what catalog-sync
published. The same input gives the same bytes. docs/portal.md says how it is published.

Examples:
  $ leasehold portal --out site
  $ leasehold portal --out site --catalog leasehold-catalog
  $ leasehold portal --out /tmp/site --catalog ../catalog --json`,
    )
    .action(async (options: PortalOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      const written = globals.ok ? await write(globals.value, options) : globals
      if (!written.ok) return answerProblems(json, written.problems, { out: null, files: [] })
      sayWritten(json, resolve(options.out), written.value)
    })
}

async function write(
  { root }: Globals,
  { out, catalog }: PortalOptions,
): Promise<Result<PlannedPortal & { readonly source: string }>> {
  const folder = resolve(out)
  const free = await refuseOut(folder)
  if (!free.ok) return free
  const tree = workingTree(root)
  const published = await openCatalog(root, tree, catalog)
  if (!published.ok) return published
  const app = await readPortalApp(shippedRoot(), process.env)
  if (!app.ok) return app
  const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const planned = await planPortal({ tree, published: published.value.tree, app: app.value, server })
  if (!planned.ok) return planned
  await replaceFolder(folder, planned.value.files)
  return ok({ ...planned.value, source: published.value.source })
}

/** A portal replaces a portal, and nothing else. */
async function refuseOut(folder: string): Promise<Result<undefined>> {
  const names = await namesIn(folder)
  if (names === undefined ? !isThere(folder) : names.length === 0 || names.includes(DATA.site)) {
    return ok(undefined)
  }
  return problems({
    code: 'out-not-a-portal',
    message: `${folder} holds other things than a portal and would be replaced`,
    field: '--out',
    allowed: ['a folder that is empty, does not exist, or holds a portal'],
    remedy: 'choose another folder',
  })
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** A folder that is there, or else a branch. A platform that has not published yet has a portal too. */
async function openCatalog(
  root: string,
  tree: Tree,
  named: string | undefined,
): Promise<Result<{ readonly tree: Tree | undefined; readonly source: string }>> {
  if (named !== undefined && statSync(named, { throwIfNoEntry: false })?.isDirectory() === true) {
    return ok({ tree: workingTree(resolve(named)), source: resolve(named) })
  }
  const config = named === undefined ? await loadConfig(tree) : undefined
  if (config?.ok === false) return config
  const branch = named ?? config?.value.catalog.branch ?? ''
  const git = await localGit(root)
  const head = await git.fetch(branch)
  if (head !== undefined) return ok({ tree: git.tree(head), source: `branch ${branch}` })
  if (named === undefined) return ok({ tree: undefined, source: `no branch ${branch} yet` })
  return problems({
    code: 'catalog-not-found',
    message: `there is no folder and no branch \`${named}\``,
    field: '--catalog',
    allowed: ['a folder with catalog.json', 'a branch of this repository'],
    remedy: 'leave --catalog out for the branch in leasehold.yaml',
  })
}

function sayWritten(
  json: boolean,
  out: string,
  { files, leases, lines, source }: PlannedPortal & { readonly source: string },
): void {
  const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
  const shown = relative(process.cwd(), out)
  const text = [
    `wrote ${files.size} files (${(bytes / 1e6).toFixed(1)} MB) to ${shown === '' ? '.' : shown}`,
    `${leases} leases, ${lines} lines of the ledger, from ${source}\n`,
  ].join('\n')
  const value = { ok: true, out, files: [...files.keys()], bytes, leases, lines, source, problems: [] }
  answer({ json, ok: true, value, text })
}
