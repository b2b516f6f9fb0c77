import { useEffect, useState } from 'preact/hooks'
import { instantOf, type Instant } from '../src/kit/brands.ts'

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'there'; readonly value: T }

/** What a page needs, read again when one of the keys changes; an answer that comes too late is dropped. */
export function useLoaded<T>(load: () => Promise<T>, keys: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  useEffect(() => {
    let isWanted = true
    const set = (next: Loaded<T>): void => {
      if (isWanted) setLoaded(next)
    }
    setLoaded({ state: 'loading' })
    load().then(
      (value) => set({ state: 'there', value }),
      (error: unknown) =>
        set({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isWanted = false
    }
  }, keys)
  return loaded
}

/** The time, anew every minute. */
export function useNow(): Instant {
  const [now, setNow] = useState(() => instantOf(Date.now()))
  useEffect(() => {
    const timer = setInterval(() => setNow(instantOf(Date.now())), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
