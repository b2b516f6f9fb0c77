import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Registry host whose providers a mirror must hold, by engine. */
export const REGISTRY_HOST = { terraform: 'registry.terraform.io', tofu: 'registry.opentofu.org' } as const

export interface MirrorSearch {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly host: string
  /** Folder whose subfolders are looked at last; `/opt` on a machine. */
  readonly optional: string
}

export interface Mirror {
  readonly folder: string
  /** Whether `LEASEHOLD_PROVIDER_MIRROR` names it: then it also wins over the user's own settings. */
  readonly isNamed: boolean
}

/**
 * A folder of providers on this machine, so that nothing is downloaded: the one that `LEASEHOLD_PROVIDER_MIRROR`
 * names, else the first of Terraform's implied folders, else of `/opt/*`, that holds the registry's host.
 * Terraform's implied folder in the working directory is left out: a repository could put a provider there.
 * https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories
 */
export async function findMirror(search: MirrorSearch): Promise<Mirror | undefined> {
  const named = search.environment['LEASEHOLD_PROVIDER_MIRROR']
  if (named !== undefined && named !== '') return { folder: resolve(named), isNamed: true }
  for (const folder of [...impliedFolders(search), ...(await foldersIn(search.optional))])
    if (await isFolder(join(folder, search.host))) return { folder, isNamed: false }
  return undefined
}

function impliedFolders({ environment, home }: MirrorSearch): readonly string[] {
  const dataHome = environment['XDG_DATA_HOME'] ?? join(home, '.local/share')
  const dataFolders = (environment['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share').split(':')
  return [
    join(home, '.terraform.d/plugins'),
    join(dataHome, 'terraform/plugins'),
    ...dataFolders.filter((folder) => folder !== '').map((folder) => join(folder, 'terraform/plugins')),
    join(home, 'Library/Application Support/io.terraform/plugins'),
    '/Library/Application Support/io.terraform/plugins',
  ]
}

async function foldersIn(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name))
    .sort()
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
