import { access, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Files } from '../src/kit/git-objects.ts'
import { ok, problems, type Result } from '../src/kit/result.ts'
import { GUARDRAILS_PATH } from '../src/platform/load.ts'

const REGO = /\.rego$/
const DATA = /\.(?:ya?ml|json)$/

/** Rego policies under folders of this machine, by path as it was given: `conftest test --policy`. */
export async function readPolicies(folders: readonly string[]): Promise<Result<Files>> {
  const files = new Map<string, Uint8Array>()
  for (const folder of folders) {
    const found = await filesUnder(folder, REGO, '--policies')
    if (!found.ok) return found
    for (const [path, content] of found.value) files.set(join(folder, path), content)
  }
  return ok(files)
}

/** Paths of the `guardrails.yaml` that lie in folders of policies: whoever names the folder means them too. */
export async function guardrailsBeside(folders: readonly string[] = []): Promise<readonly string[]> {
  const paths = [...new Set(folders.map((folder) => join(folder, basename(GUARDRAILS_PATH))))]
  const isThere = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return paths.filter((_path, index) => isThere[index])
}

/** YAML and JSON under folders, or single files, by path below the folder: `conftest test --data`. */
export async function readData(folders: readonly string[]): Promise<Result<Files>> {
  const files = new Map<string, Uint8Array>()
  for (const folder of folders) {
    const found = await filesUnder(folder, DATA, '--data')
    if (!found.ok) return found
    for (const [path, content] of found.value) files.set(path === '' ? basename(folder) : path, content)
  }
  return ok(files)
}

/** Files under a folder, by path below it; a file that is named itself has the empty path. */
async function filesUnder(
  folder: string,
  wanted: RegExp,
  option: string,
): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const files = new Map<string, Uint8Array>()
  try {
    if ((await stat(folder)).isFile()) return ok(files.set('', await readFile(folder)))
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(entry.parentPath, entry.name)
      // A link is followed to a file, as conftest does, and not to a folder.
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile())
      if (isFile && wanted.test(entry.name))
        files.set(path.slice(join(folder, '/').length), await readFile(path))
    }
    return ok(files)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return problems({
      code: 'policies-unreadable',
      message: `\`${folder}\` cannot be read`,
      field: option,
      remedy: 'name a folder that is there',
    })
  }
}
