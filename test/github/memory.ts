import type { World } from './world.ts'

/**
 * Keeps what the local GitHub knows now, so that many runs can begin from the very same state.
 * @returns puts it back
 */
export function remember(world: World): () => void {
  const maps = [world.accounts, world.issues, world.pulls] as Map<unknown, unknown>[]
  const lists = [
    world.comments,
    world.reviews,
    world.checks,
    world.activities,
    world.deliveries,
    world.reactions,
    world.dispatches,
    world.uploads,
  ] as unknown[][]
  const kept = structuredClone({ maps, lists, counters: world.counters, rules: world.rules })
  const refs = world.store.refs('refs')
  return () => {
    const again = structuredClone(kept)
    for (const [index, map] of maps.entries()) {
      map.clear()
      for (const [key, value] of again.maps[index] ?? []) map.set(key, value)
    }
    for (const [index, list] of lists.entries()) list.splice(0, list.length, ...(again.lists[index] ?? []))
    Object.assign(world.counters, again.counters)
    Object.assign(world.rules, again.rules)
    world.store.setRefs(refs)
  }
}
