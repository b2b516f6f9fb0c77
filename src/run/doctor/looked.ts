import { seen } from '../../doctor/facts.ts'
import type { Looked } from '../../ports.ts'

/** What was not seen stays so, whatever is made of it. */

export async function after<T, U>(
  looked: Looked<T>,
  next: (value: T) => Promise<Looked<U>>,
): Promise<Looked<U>> {
  return looked.kind === 'seen' ? next(looked.value) : looked
}

export function both<A, B, T>(a: Looked<A>, b: Looked<B>, join: (a: A, b: B) => T): Looked<T> {
  if (a.kind !== 'seen') return a
  return b.kind === 'seen' ? seen(join(a.value, b.value)) : b
}

/** Seen when each of them was. */
export async function all<T>(looks: readonly Promise<Looked<T>>[]): Promise<Looked<readonly T[]>> {
  const found: T[] = []
  for (const one of await Promise.all(looks)) {
    if (one.kind !== 'seen') return one
    found.push(one.value)
  }
  return seen(found)
}
