import type { ErrorObject } from 'ajv'

/**
 * Errors of a check with what Ajv calls `verbose`: the schema that was broken, the schema around it, and the value. Both are found
 * by the paths that each error has, so that compiled checks need not repeat them for every rule.
 */
export function withPlaces(
  errors: readonly ErrorObject[],
  schema: unknown,
  value: unknown,
): readonly ErrorObject[] {
  return errors.map((error) => {
    if (error.parentSchema !== undefined) return error
    // `#/properties/owner/pattern`: a fragment of an address, so that keys are escaped twice.
    const keys = error.schemaPath.split('/').slice(1).map(decodeURIComponent).map(unescaped)
    const around = keys.slice(0, -1).reduce(heldBy, schema) as Readonly<Record<string, unknown>>
    const data =
      error.propertyName ?? error.instancePath.split('/').slice(1).map(unescaped).reduce(heldBy, value)
    return { ...error, schema: around[error.keyword], parentSchema: around, data }
  })
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

function heldBy(held: unknown, key: string): unknown {
  return (held as Readonly<Record<string, unknown>>)[key]
}
