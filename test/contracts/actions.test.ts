import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actionNames, loadDefinition } from '../../scripts/definitions.ts'
import { freshReadme } from '../../scripts/readmes.ts'
import { root } from '../../scripts/tools.ts'
import { actionResultFormat } from '../../src/formats/result.ts'
import { readYaml } from '../../src/kit/yaml.ts'
import { COMMON_OUTPUTS } from '../../src/outside/runner/definition.ts'

/** The part of `action.yml` that GitHub reads and that is held together with the code here. */
interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, { description?: string; required?: boolean; default?: string }>>
  readonly outputs?: Readonly<Record<string, { description?: string }>>
  readonly runs: Readonly<Record<string, unknown>>
}

function readActionFile(name: string): ActionFile {
  const file = `actions/${name}/action.yml`
  const document = readYaml(file, readFileSync(join(root, file)))
  if (!document.ok) throw new Error(`${file}: ${document.problems[0]?.message}`)
  return document.value.value as ActionFile
}

const names = actionNames()

test('there is one folder per action that a result can name', () => {
  const properties = actionResultFormat.schema['properties'] as { action: { enum: string[] } }
  expect(names).toEqual([...properties.action.enum].sort())
})

describe.each(names)('actions/%s', (name) => {
  test('action.yml has the inputs of definition.ts: names, required, defaults, descriptions', async () => {
    const definition = await loadDefinition(name)
    const declared = Object.entries(definition.inputs).map(
      ([input, { description, required, default: value }]) => [
        input,
        { description, required: required ?? false, default: value ?? '' },
      ],
    )
    const written = Object.entries(readActionFile(name).inputs ?? {}).map(
      ([input, { description, required, default: value, ...rest }]) => [
        input,
        { description, required: required ?? false, default: value ?? '', ...rest },
      ],
    )
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(declared))
    expect(written.map(([input]) => input)).toEqual(declared.map(([input]) => input))
  })

  test('action.yml has the outputs of definition.ts, and decision, reason-code and result', async () => {
    const definition = await loadDefinition(name)
    const declared = { ...COMMON_OUTPUTS, ...definition.outputs }
    const written = readActionFile(name).outputs ?? {}
    expect(written).toEqual(
      Object.fromEntries(Object.entries(declared).map(([output, description]) => [output, { description }])),
    )
    expect(Object.keys(definition.outputs).filter((output) => output in COMMON_OUTPUTS)).toEqual([])
  })

  test('action.yml names Node 24 and the stub', () => {
    const file = readActionFile(name)
    expect(file.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    expect(file.name).not.toBe('')
    expect(file.description).not.toBe('')
  })

  test('definition.ts is named like its folder, and a default is allowed', async () => {
    const definition = await loadDefinition(name)
    expect(definition.name).toBe(name)
    for (const input of Object.values(definition.inputs)) {
      expect(input.required === true && input.default !== undefined).toBe(false)
      if (input.allowed !== undefined && input.default !== undefined) {
        expect(input.allowed).toContain(input.default)
      }
    }
  })

  test('README.md has a fresh table of inputs and outputs', async () => {
    const readme = readFileSync(join(root, 'actions', name, 'README.md'), 'utf8')
    expect(readme).toBe(await freshReadme(readme, await loadDefinition(name)))
  })
})
