import type { Guardrails } from '../formats/guardrails.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Tree } from '../ports.ts'
import { optionsOf, REGO_DATA_FOLDER, REGO_FOLDER, type RegoOptions } from '../rego/options.ts'

/** The Rego policies of a platform repository, as `judgeRego` takes them. */
export interface RegoPolicies {
  /** By path in the repository. */
  readonly files: Files
  /** By path under the folder that it was found in. */
  readonly data: Files
  readonly options: RegoOptions
}

/**
 * Reads the policies of trusted files. Undefined: there are none, and the guardrails ask for none. Where they ask for
 * some the files may be empty, which judging answers with a problem.
 */
export async function loadRegoPolicies(
  tree: Tree,
  guardrails: Pick<Guardrails, 'rego'>,
): Promise<RegoPolicies | undefined> {
  const { rego } = guardrails
  const files = await filesUnder(tree, rego?.folder ?? REGO_FOLDER, /\.rego$/)
  if (rego === undefined && files.size === 0) return undefined
  const data = new Map<string, Uint8Array>()
  for (const folder of rego?.data ?? [REGO_DATA_FOLDER])
    for (const [path, content] of await filesUnder(tree, folder, /\.(ya?ml|json)$/))
      // A file that is named itself lies at the root of the data, as with `conftest --data file`.
      data.set(freeName(data, path === folder ? baseName(path) : path.slice(folder.length + 1)), content)
  return { files, data, options: optionsOf(guardrails) }
}

async function filesUnder(tree: Tree, folder: string, wanted: RegExp): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  const own = wanted.test(folder) ? await tree.read(folder) : undefined
  if (own !== undefined) return found.set(folder, own)
  for (const { path, kind } of await tree.list(folder)) {
    if (!wanted.test(path) || (kind !== 'file' && kind !== 'executable')) continue
    const content = await tree.read(path)
    if (content !== undefined) found.set(path, content)
  }
  return found
}

/** Folders decide where data lies, not names of files: two of one name are both read, as with two `--data`. */
function freeName(taken: ReadonlyMap<string, unknown>, path: string): string {
  const cut = path.lastIndexOf('/') + 1
  return taken.has(path) ? freeName(taken, `${path.slice(0, cut)}_${path.slice(cut)}`) : path
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
