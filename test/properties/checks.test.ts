import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { root } from '../../scripts/tools.ts'
import { leaseholdConfigFormat } from '../../src/formats/leasehold.ts'
import type { ModuleManifest } from '../../src/formats/module.ts'
import { compiledValidator } from '../../src/kit/compile-schema.ts'
import { withPlaces } from '../../src/kit/schema-places.ts'
import { validator, type Format } from '../../src/kit/schema.ts'
import { readYaml } from '../../src/kit/yaml.ts'
import { strictFailure } from '../../src/module/input-schema.ts'
import { fc } from '../support/fc.ts'
import { spoiled, valuesOf } from '../support/schema-values.ts'

const DRAFT = 'json-schema.check.js'
const formats: [string, Format][] = []
for (const file of globSync('src/formats/**/*.check.js', { cwd: root }).sort())
  if (basename(file) !== DRAFT) formats.push([file, (await import(join(root, file))) as Format])

describe('a check that was compiled when this was built', () => {
  test.each(formats)('%s finds what Ajv finds', (_file, format) => {
    const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, validateSchema: false, meta: false })
    const check = ajv.compile(format.schema)
    const values = valuesOf(format.schema)
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(fc.oneof(values, spoiled(values)), (value) => {
        seen.add(format.check(value))
        check(value)
        expect(withPlaces(format.check.errors ?? [], format.schema, value)).toEqual(check.errors ?? [])
      }),
      { numRuns: 30 },
    )
    expect([...seen].sort()).toEqual([false, true])
  })
})

test('what is found is told in the same words', () => {
  const values = spoiled(valuesOf(leaseholdConfigFormat.schema))
  const [ours, asked] = [validator(leaseholdConfigFormat), compiledValidator(leaseholdConfigFormat.schema)]
  fc.assert(
    fc.property(values, (value) => expect(ours(value)).toEqual(asked(value))),
    { numRuns: 20 },
  )
})

describe('the schema of a module’s inputs', () => {
  const schemas = globSync('modules/*/module.yaml', { cwd: root })
    .sort()
    .map((path) => {
      const document = readYaml(path, readFileSync(join(root, path)))
      if (!document.ok) throw new Error(`${path} is not YAML`)
      return (document.value.value as ModuleManifest).inputs
    })

  test('is refused where Ajv refuses it, in its words', () => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(spoiled(fc.constantFrom<unknown>(...schemas)), (schema) => {
        fc.pre(typeof schema === 'object' && schema !== null && !Array.isArray(schema))
        const failure = strictFailure(schema as ModuleManifest['inputs'])
        seen.add(failure === undefined)
        expect(failure).toBe(failureOf(schema as ModuleManifest['inputs']))
      }),
      { numRuns: 30 },
    )
    expect([...seen].sort()).toEqual([false, true])
  })

  function failureOf(schema: ModuleManifest['inputs']): string | undefined {
    const ajv = new Ajv({ strict: true, allErrors: true, logger: false })
    const ours = JSON.stringify(schema).match(/(?<=")x-[a-z-]+(?=":)/g) ?? []
    ajv.addVocabulary([...new Set(ours)])
    try {
      ajv.compile(schema)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
})
