import type { Guardrails } from '../formats/guardrails.ts'

/** Names of environments that some rule says something for. */
export function environmentsOf({ rules }: Guardrails): ReadonlySet<string> {
  const byEnvironment = [
    rules['module-allowed']?.modules,
    rules['module-version']?.versions,
    rules['region-allowed']?.regions,
    rules['service-allowed']?.types,
    rules['size-allowed']?.sizes,
    rules['size-allowed']?.types,
    rules['price-ceiling']?.['usd-month'],
  ]
  return new Set(byEnvironment.flatMap((options) => Object.keys(options ?? {})))
}
