import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { exampleCatalog } from '../../test/fixtures/catalog.ts'
import { portErrors } from '../../test/support/port-schema.ts'
import { PORT_BLUEPRINT, PORT_DIGEST, portExport } from './port.ts'

const { catalog } = exampleCatalog()

describe('what Port takes, by its documented format', () => {
  test('the blueprint', () => {
    expect(portErrors('blueprint', PORT_BLUEPRINT)).toEqual([])
  })

  test('the entities: every property is one of the blueprint, of its type', () => {
    const { entities } = portExport(catalog)
    expect(entities).toHaveLength(20)
    const declared = PORT_BLUEPRINT.schema.properties
    for (const entity of entities) {
      expect(portErrors('entity', entity)).toEqual([])
      expect(Object.keys(entity.properties).sort()).toEqual(Object.keys(declared).sort())
      for (const [name, value] of Object.entries(entity.properties))
        if (value !== null) expect([name, typeof value]).toEqual([name, declared[name]?.type])
      for (const name of PORT_BLUEPRINT.schema.required) expect(entity.properties[name]).toBeTruthy()
    }
  })

  test('the checks themselves refuse what Port refuses', () => {
    expect(portErrors('entity', { identifier: 'a b' })).not.toEqual([])
    expect(portErrors('entity', { identifier: '..' })).not.toEqual([])
    expect(portErrors('blueprint', { ...PORT_BLUEPRINT, title: 'x'.repeat(31) })).not.toEqual([])
    expect(portErrors('upsert', { entities: Array(21).fill({ identifier: 'a' }) })).not.toEqual([])
  })

  test('any text, and outputs of any size, stay under 1 MiB for 20', () => {
    const outputs = fc.dictionary(fc.string(), fc.string({ unit: 'binary', maxLength: 2_000 }), {
      maxKeys: 30,
    })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), outputs, (leaseLength, given) => {
        const leases = catalog.leases.map((entry) => ({ ...entry, leaseLength, outputs: given }))
        const { entities } = portExport({ ...catalog, leases })
        const body = JSON.stringify({ entities: entities.slice(0, 20) })
        expect(Buffer.byteLength(body)).toBeLessThan(1_048_576)
        expect(portErrors('upsert', JSON.parse(body))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

test('an entity has another digest when anything of it changed, and only then', () => {
  const digests = (from = catalog) =>
    new Map(
      portExport(from).entities.map(({ identifier, properties }) => [identifier, properties[PORT_DIGEST]]),
    )
  const before = digests()
  expect(digests()).toEqual(before)
  const [first] = catalog.leases
  const leases = catalog.leases.map((entry) => (entry === first ? { ...entry, leaseLength: '99d' } : entry))
  const after = digests({ ...catalog, leases })
  const changed = [...after].filter(([uid, digest]) => before.get(uid) !== digest).map(([uid]) => uid)
  expect(changed).toEqual([first?.uid])
})
