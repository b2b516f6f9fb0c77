import type { ModuleManifest } from '../formats/module.ts'
import { ok, type Problem, type Result } from '../kit/result.ts'
import { loadModule, moduleNames } from '../module/load.ts'
import { loadConfig } from '../platform/config.ts'
import { textOf } from '../platform/tree.ts'
import type { Tree } from '../ports.ts'
import { formTemplates, TEMPLATE_BANNER, TEMPLATE_FOLDER } from '../request/form-template.ts'

/** Issue forms as they must be, and what of a tree differs. */
export interface PlannedForms {
  /** Every file, by path. */
  readonly files: ReadonlyMap<string, string>
  /** Missing or different; in order. */
  readonly stale: readonly string[]
  /** Of a module that is gone; only what we wrote ourselves. */
  readonly leftOver: readonly string[]
}

/** Makes the issue forms of a platform repository from its modules and `leasehold.yaml`, in memory. */
export async function planForms(tree: Tree): Promise<Result<PlannedForms>> {
  const config = await loadConfig(tree)
  if (!config.ok) return config
  const manifests: ModuleManifest[] = []
  const found: Problem[] = []
  for (const name of await moduleNames(tree)) {
    const module = await loadModule(tree, name)
    if (module.ok) manifests.push(module.value.manifest)
    else found.push(...module.problems)
  }
  if (found.length > 0) return { ok: false, problems: found }
  const files = formTemplates(manifests, config.value)
  const stale: string[] = []
  for (const [path, text] of files) if ((await textOf(tree, path)) !== text) stale.push(path)
  const leftOver: string[] = []
  for (const { path, kind } of await tree.list(TEMPLATE_FOLDER)) {
    if (files.has(path) || kind !== 'file') continue
    if ((await textOf(tree, path))?.startsWith(TEMPLATE_BANNER) === true) leftOver.push(path)
  }
  return ok({ files, stale, leftOver })
}
