/** What Port documents of its API, as checks: see test/fixtures/port/README.md. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/port/api.json', import.meta.url), 'utf8'),
) as object
const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(schema)

export type PortShape = 'token' | 'entity' | 'upsert' | 'delete' | 'search' | 'blueprint'

/** Why a value is not what Port takes; nothing when it is. */
export function portErrors(shape: PortShape, value: unknown): readonly string[] {
  const check = ajv.getSchema(`urn:leasehold:test:port#/definitions/${shape}`)
  if (check === undefined) throw new Error(`no such shape: ${shape}`)
  void check(value)
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
