import { usd } from '../kit/brands.ts'
import { loadFrozenModule } from '../module/load.ts'
import { platformOf } from '../platform/platform.ts'
import type { Tree } from '../ports.ts'
import type { Config } from '../platform/config.ts'
import type { TeamSpend } from '../policy/report.ts'
import type { OtherLease } from '../policy/rule.ts'
import { estimatePrice, type Price } from '../price/estimate.ts'
import { parseRequestPath, stackFolder } from '../request/path.ts'
import { peekRequest, readRequest } from '../request/read.ts'
import type { Policies } from './policies.ts'

/** What the base branch's request of a lease costs; `undefined` when there is none, or none that can be read. */
export async function priceInBase(
  base: Tree,
  path: string,
  { prices }: Pick<Policies, 'prices'>,
): Promise<Price | undefined> {
  const place = parseRequestPath(path)
  const content = place.ok ? await base.read(path) : undefined
  if (!place.ok || content === undefined) return undefined
  const peeked = peekRequest(path, content)
  const config = await platformOf(base).config()
  if (!peeked.ok || !config.ok) return undefined
  const { team, name } = place.value
  const hasStack = (await base.id(stackFolder(team, name))) !== undefined
  const module = hasStack
    ? await loadFrozenModule(base, team, name)
    : await platformOf(base).module(peeked.value.module)
  if (!module.ok || module.value.manifest.name !== peeked.value.module) return undefined
  const request = readRequest(path, content, { config: config.value, module: module.value })
  if (!request.ok) return undefined
  const { inputs, region } = request.value
  return estimatePrice(module.value.manifest.price, inputs, region, prices)
}

/**
 * A team's leases once a change is merged: its other requests in base, and those of the change. What cannot be read has
 * no price, which is not 0.
 * @param changed price by path of every request that the change touches; `undefined` for one that it deletes
 */
export async function teamLeases(
  base: Tree,
  team: string,
  changed: ReadonlyMap<string, Price | undefined>,
  policies: Pick<Policies, 'prices'>,
): Promise<readonly OtherLease[]> {
  const paths = (await base.list(`requests/${team}`)).map(({ path }) => path)
  const kept = paths.filter((path) => !changed.has(path) && parseRequestPath(path).ok)
  const others = kept.map(async (path) => ({
    lease: leaseOfPath(path),
    price: await priceInBase(base, path, policies),
  }))
  const theirs = [...changed].flatMap(([path, price]) =>
    path.startsWith(`requests/${team}/`) && price !== undefined ? [{ lease: leaseOfPath(path), price }] : [],
  )
  return [...(await Promise.all(others)), ...theirs]
}

/** What they cost together. */
export function spendOf(team: string, leases: readonly OtherLease[], { teams }: Config): TeamSpend {
  return {
    team,
    usdMonth: usd(leases.reduce((sum, { price }) => sum + (price?.usdMonth ?? 0), 0)),
    budgetUsdMonth: teams.get(team)?.budgetUsdMonth,
    unpriced: leases.reduce((sum, { price }) => sum + (price?.unpriced ?? 1), 0),
  }
}

function leaseOfPath(path: string): string {
  return path.slice('requests/'.length, -'.yaml'.length)
}
