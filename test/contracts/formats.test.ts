import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { root } from '../../scripts/tools.ts'
import { readYaml } from '../../src/kit/yaml.ts'

/** Which files of this repository, itself a platform repository, have which format. */
const FORMATS = [
  { pattern: 'leasehold.yaml', schema: 'leasehold', says: 'always' },
  { pattern: 'requests/*/*.yaml', schema: 'request', says: 'may' },
  { pattern: 'modules/*/module.yaml', schema: 'module', says: 'always' },
  { pattern: 'policies/guardrails.yaml', schema: 'guardrails', says: 'always' },
  { pattern: 'prices/*.yaml', schema: 'prices', says: 'always' },
  { pattern: 'stacks/*/*/stack.json', schema: 'stack', says: 'never' },
] as const

const COMMENT = /^# yaml-language-server: \$schema=(\S+)$/m
const schemas = globSync('schemas/*.schema.json', { cwd: root }).sort()
const files = FORMATS.flatMap((format) =>
  globSync(format.pattern, { cwd: root })
    .sort()
    .map((path) => ({ ...format, path })),
)

function compile(path: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(join(root, path), 'utf8')) as object)
}

function readValue(path: string): unknown {
  const content = readFileSync(join(root, path))
  if (path.endsWith('.json')) return JSON.parse(content.toString())
  const document = readYaml(path, content)
  if (!document.ok) throw new Error(`${path}: ${document.problems[0]?.message}`)
  return document.value.value
}

describe('file formats', () => {
  test.each(schemas)('%s compiles, and is published under its own name', (path) => {
    expect(() => compile(path)).not.toThrow()
    const schema = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>
    expect(schema['$id']).toBe(`urn:leasehold:schema:${basename(path, '.schema.json')}:1`)
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(schema['description']).toEqual(expect.any(String))
  })

  test.each(FORMATS)('there is an example of $pattern', ({ pattern }) => {
    expect(globSync(pattern, { cwd: root })).not.toEqual([])
  })

  test.each(files)('$path is valid', ({ path, schema }) => {
    const validate = compile(`schemas/${schema}.schema.json`)
    validate(readValue(path))
    expect(validate.errors ?? []).toEqual([])
  })

  test.each(files.filter(({ says }) => says !== 'never'))('$path names its schema for editors', (file) => {
    const found = COMMENT.exec(readFileSync(join(root, file.path), 'utf8'))?.[1]
    if (found === undefined && file.says === 'may') return
    const target = relative(root, resolve(root, dirname(file.path), String(found)))
    expect(target).toBe(`schemas/${file.schema}.schema.json`)
    expect(existsSync(join(root, target))).toBe(true)
  })
})
