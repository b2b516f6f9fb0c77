import { useEffect, useState } from 'preact/hooks'

/** A place in the portal, as it stands behind the `#` of its address: the same file serves all of them, on any path. */
export interface Route {
  /** `['lease', 'payments', 'orders-db']`; empty: the catalog. */
  readonly parts: readonly string[]
  readonly parameters: URLSearchParams
}

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  return {
    parts: path.split('/').flatMap((part) => (part === '' ? [] : [decoded(part)])),
    parameters: new URLSearchParams(query),
  }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const listen = (): void => setRoute(readRoute(location.hash))
    addEventListener('hashchange', listen)
    return () => removeEventListener('hashchange', listen)
  }, [])
  return route
}

/** Another address of the same page, while somebody types: no step of its own in the history. */
export function replaceRoute(hash: string): void {
  history.replaceState(null, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

export function leaseAddress({ lease, uid }: { readonly lease: string; readonly uid?: string }): string {
  const path = lease.split('/').map(encodeURIComponent).join('/')
  return uid === undefined ? `#/lease/${path}` : `#/lease/${path}?life=${uid}`
}

export function catalogAddress(query: string): string {
  return query === '' ? '#/' : `#/?${query}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
