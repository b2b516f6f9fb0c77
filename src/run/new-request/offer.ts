import type { PriceTable } from '../../formats/prices.ts'
import { nearest } from '../../kit/nearest.ts'
import { ok, problems, type Result } from '../../kit/result.ts'
import { loadModule, moduleNames } from '../../module/load.ts'
import type { Module } from '../../module/module.ts'
import { loadConfig, type Config } from '../../platform/config.ts'
import { loadPrices } from '../../platform/load.ts'
import type { Tree } from '../../ports.ts'

/** What a person can ask for in this repository. */
export interface Offer {
  readonly tree: Tree
  readonly config: Config
  readonly modules: readonly Module[]
  /** Undefined: nothing has a price, and the check says why. */
  readonly prices: PriceTable | undefined
}

export async function loadOffer(tree: Tree): Promise<Result<Offer>> {
  const config = await loadConfig(tree)
  if (!config.ok) return config
  const modules: Module[] = []
  for (const name of await moduleNames(tree)) {
    const module = await loadModule(tree, name)
    if (!module.ok) return module
    modules.push(module.value)
  }
  const prices = await loadPrices(tree)
  return ok({ tree, config: config.value, modules, prices: prices.ok ? prices.value : undefined })
}

export function moduleOf(offer: Offer, name: string): Result<Module> {
  const module = offer.modules.find(({ manifest }) => manifest.name === name)
  if (module !== undefined) return ok(module)
  const names = offer.modules.map(({ manifest }) => manifest.name)
  const guess = nearest(name, names)
  return problems({
    code: 'unknown-module',
    message: `there is no module \`${name}\``,
    field: '/module',
    allowed: names,
    remedy: guess === undefined ? 'choose one of them' : `did you mean \`${guess}\`?`,
  })
}
