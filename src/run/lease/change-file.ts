import type { Usd } from '../../kit/brands.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import { loadFrozenModule, loadModule } from '../../module/load.ts'
import type { Module } from '../../module/module.ts'
import { loadConfig } from '../../platform/config.ts'
import { loadPrices } from '../../platform/load.ts'
import { estimatePrice } from '../../price/estimate.ts'
import type { Tree } from '../../ports.ts'
import type { Change } from '../../request/change.ts'
import { applyChanges, type ChangedRequest } from '../../request/edit.ts'
import { requestPath, stackFolder } from '../../request/path.ts'
import { peekRequest } from '../../request/read.ts'

export interface ChangedFile extends ChangedRequest {
  readonly path: string
  /** Of the lease, after the change. */
  readonly usdMonth: Usd | null
}

/**
 * The text of a request after a change, by the rules that the commands keep. Nothing is written here, and nothing takes
 * effect before it is merged.
 */
export async function changeFile(
  place: { readonly team: string; readonly name: string },
  change: Change,
  tree: Tree,
): Promise<Result<ChangedFile>> {
  const path = requestPath(place.team, place.name)
  const config = await loadConfig(tree)
  if (!config.ok) return config
  const content = await tree.read(path)
  if (content === undefined)
    return problems({
      code: 'request-missing',
      message: 'there is no such request',
      file: path,
      remedy: '`leasehold list` names all leases',
    })
  const module = await moduleOf(place, path, content, tree)
  if (!module.ok) return module
  const changed = applyChanges({ path, content }, [change], { config: config.value, module: module.value })
  if (!changed.ok) return changed
  const prices = await loadPrices(tree)
  const { inputs, region } = changed.value.request
  const price = prices.ok
    ? estimatePrice(module.value.manifest.price, inputs, region, prices.value)
    : undefined
  return ok({ ...changed.value, path, usdMonth: price?.usdMonth ?? null })
}

/** The module as the lease has it, or, for one that is not rendered yet, as it would get it. */
async function moduleOf(
  { team, name }: { readonly team: string; readonly name: string },
  path: string,
  content: Uint8Array,
  tree: Tree,
): Promise<Result<Module>> {
  if ((await tree.id(stackFolder(team, name))) !== undefined) return loadFrozenModule(tree, team, name)
  const peeked = peekRequest(path, content)
  return peeked.ok ? loadModule(tree, peeked.value.module) : peeked
}
