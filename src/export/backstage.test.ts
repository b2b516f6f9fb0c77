import { describe, expect, test } from '@jest/globals'
import {
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
  type Entity,
} from '@backstage/catalog-model'
import { fc } from '../../test/support/fc.ts'
import * as yaml from 'js-yaml'
import { exampleCatalog } from '../../test/fixtures/catalog.ts'
import type { Catalog } from '../formats/catalog.ts'
import { backstageEntities, backstageYaml } from './backstage.ts'

const { catalog } = exampleCatalog()

/** What Backstage does with what it reads: the policies of its catalog's processing, and the schema of each kind. */
const POLICY = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
])
const KINDS = {
  Resource: resourceEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
  Group: groupEntityV1alpha1Validator,
} as const

describe('entities are valid by Backstage’s own schema and policies', () => {
  test('those of the example, read back from the file', async () => {
    const entities = await accepted(catalog, true)
    expect(entities.map(({ kind }) => kind)).toEqual([
      ...Array<string>(3).fill('Group'),
      ...Array<string>(3).fill('System'),
      ...Array<string>(20).fill('Resource'),
    ])
  })

  test('and all they refer to is there', () => {
    const entities = backstageEntities(catalog, { hasGroups: true })
    const names = new Set(
      entities.map(({ kind, metadata }) => `${kind.toLowerCase()}:default/${metadata.name}`),
    )
    expect(names.size).toBe(entities.length)
    for (const { spec, kind } of entities) {
      if (kind === 'Group') continue
      expect(names).toContain(spec['owner'])
      if (kind === 'Resource') expect(names).toContain(`system:default/${String(spec['system'])}`)
      expect(() => parseEntityRef(String(spec['owner']))).not.toThrow()
    }
  })

  test('with names as long as they may be, and each its own', async () => {
    const team = `t${'e'.repeat(38)}m`
    const [first] = catalog.leases
    if (first === undefined) throw new Error('the example has leases')
    const names = ['a', 'b'].map((end) => `n${'a'.repeat(38)}${end}`)
    const leases = names.map((name) => ({ ...first, team, name, lease: `${team}/${name}` }))
    const entities = await accepted({ ...catalog, leases })
    expect(new Set(entities.map(({ metadata }) => metadata.name)).size).toBe(entities.length)
  })

  test('with any text in every field that is free', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...HOSTILE))
    await fc.assert(
      fc.asyncProperty(text, text, text, async (length, version, login) => {
        const leases = catalog.leases.slice(0, 2).map((entry) => ({
          ...entry,
          leaseLength: length,
          module: { ...entry.module, version },
          owner: { ...entry.owner, login },
          lastRun: { event: length, at: entry.lastRun?.at ?? '', url: version },
        }))
        const entities = await accepted({ ...catalog, leases })
        for (const { metadata } of entities) {
          for (const { url } of metadata.links ?? []) expect(url).toMatch(/^https:\/\/github\.com\/acme\//)
          for (const value of Object.values(metadata.annotations ?? {}))
            expect(value).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{0,300}$/u)
        }
      }),
      { numRuns: 15 },
    )
  })
})

test('ended leases are none', () => {
  const titles = backstageEntities(catalog).map(({ metadata }) => metadata.title)
  expect(titles).not.toContain('payments/checkout-db')
  expect(titles.filter((title) => title === 'data/exports')).toHaveLength(1)
})

test('addresses are those of the server that the runs are on', () => {
  const [first] = catalog.leases
  if (first === undefined || first.lastRun === null) throw new Error('the example has runs')
  const url = 'https://github.example.com/acme/platform/actions/runs/7'
  const leases = [{ ...first, lastRun: { ...first.lastRun, url } }]
  expect(backstageYaml(backstageEntities({ ...catalog, leases }))).not.toContain('https://github.com/')
})

const HOSTILE = [
  '---\nkind: User',
  '!!js/function >\n function(){}',
  '&a [*a, *a]',
  '<script>alert(1)</script>',
  'x'.repeat(5_000),
  '\u202egnp.exe',
  '${{ secrets.TOKEN }}',
  'yes',
  '~',
  '{{7*7}}',
]

/** The entities as a reader has them, each accepted. */
async function accepted(from: Catalog, hasGroups = false): Promise<readonly Entity[]> {
  const entities = backstageEntities(from, { hasGroups })
  const read = yaml.loadAll(backstageYaml(entities)) as Entity[]
  expect(read).toEqual(entities)
  for (const entity of read) {
    expect(await POLICY.enforce(entity)).toBeTruthy()
    expect(await KINDS[entity.kind as keyof typeof KINDS].check(entity)).toBe(true)
  }
  return read
}
