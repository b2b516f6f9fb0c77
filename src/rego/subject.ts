/**
 * Which resource a message of a policy is about. Policies written for conftest say it in the message only; a waiver
 * and a person need it by itself.
 */
export function subjectFinder(document: unknown): (message: string) => string | undefined {
  const addresses = new Set(addressesOf(document))
  if (addresses.size === 0) return () => undefined
  return (message) => {
    const named = [...addresses].filter((address) => stands(message, address))
    return named.length === 1 ? named[0] : undefined
  }
}

/** As a whole: not as a part of a longer name, of another index, or of an address in a module. */
function stands(message: string, address: string): boolean {
  for (let at = message.indexOf(address); at !== -1; at = message.indexOf(address, at + 1)) {
    const before = message.charAt(at - 1)
    const after = message.slice(at + address.length, at + address.length + 2)
    if (!/[\w.\]-]/.test(before) && !/^([\w[-]|\.\w)/.test(after)) return true
  }
  return false
}

function addressesOf(document: unknown): readonly string[] {
  if (document === null || typeof document !== 'object' || !('resource_changes' in document)) return []
  const changes: unknown = document.resource_changes
  if (!Array.isArray(changes)) return []
  return changes.flatMap((change: unknown) =>
    change !== null &&
    typeof change === 'object' &&
    'address' in change &&
    typeof change.address === 'string' &&
    change.address !== ''
      ? [change.address]
      : [],
  )
}
