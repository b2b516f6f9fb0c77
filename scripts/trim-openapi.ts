/**
 * Makes `test/github/openapi.json`: GitHub's own OpenAPI description (package @octokit/openapi, MIT), cut down to the
 * operations of the local GitHub's table. The package has 385 MB, so it is fetched into a temporary folder and is no
 * dependency. `node scripts/trim-openapi.ts [api.github.com.json]` takes a file that is already there instead.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OPERATIONS } from '../test/github/operations.ts'

const PACKAGE = '@octokit/openapi@23.0.2'
const FILE = 'package/generated/api.github.com.json'

/** Keywords that say something to people only; a property of that name is another thing. */
const WORDS: ReadonlySet<string> = new Set(['description', 'title', 'deprecated', 'summary'])

type Json = Record<string, unknown>

const full = JSON.parse(readDescription()) as {
  paths: Record<string, Record<string, Json>>
  components: Record<string, Record<string, Json>>
}
const needed = new Map<string, Json>()
const operations: Record<string, Json> = {}
for (const { method, path, operationId } of OPERATIONS) {
  const found = full.paths[path]?.[method.toLowerCase()]
  if (found?.['operationId'] !== operationId) throw new Error(`${method} ${path} is not ${operationId}`)
  operations[operationId] = trimOperation(found)
}
const schemas = Object.fromEntries([...needed].sort(([a], [b]) => (a < b ? -1 : 1)))
const notice = `Cut from ${PACKAGE} by scripts/trim-openapi.ts. MIT License, Copyright (c) 2020 Octokit contributors and GitHub; see openapi.LICENSE.`
const target = join(import.meta.dirname, '..', 'test', 'github', 'openapi.json')
const text = `{"notice": ${JSON.stringify(notice)},
"operations": ${lines(operations)},
"components": {"schemas": ${lines(schemas)}}}
`
writeFileSync(target, text)

/** One line an entry, so that a newer description shows as a diff that people can read. */
function lines(entries: Readonly<Record<string, unknown>>): string {
  const all = Object.entries(entries).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `{\n${all.join(',\n')}\n}`
}

function readDescription(): string {
  const given = process.argv[2]
  if (given !== undefined) return readFileSync(given, 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-openapi-'))
  try {
    const file = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' }).trim()
    execFileSync('tar', ['-xzf', file, FILE], { cwd: folder })
    return readFileSync(join(folder, FILE), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function resolve(value: Json): Json {
  const ref = value['$ref']
  if (typeof ref !== 'string') return value
  const [kind = '', name = ''] = ref.split('/').slice(-2)
  return resolve(full.components[kind]?.[name] ?? {})
}

function trimOperation(operation: Json): Json {
  const parameters = ((operation['parameters'] as Json[] | undefined) ?? [])
    .map(resolve)
    .map((parameter) => ({
      name: parameter['name'],
      in: parameter['in'],
      schema: trimSchema(parameter['schema']),
    }))
  const body =
    operation['requestBody'] === undefined ? undefined : jsonSchema(operation['requestBody'] as Json)
  const responses = Object.entries(operation['responses'] as Record<string, Json>).map(
    ([status, response]) => {
      const schema = jsonSchema(response)
      return [status, schema === undefined ? {} : { schema }] as const
    },
  )
  return {
    operationId: operation['operationId'],
    parameters,
    ...(body === undefined ? {} : { requestBody: { schema: body } }),
    responses: Object.fromEntries(responses),
  }
}

function jsonSchema(value: Json): unknown {
  const content = resolve(value)['content'] as Record<string, Json> | undefined
  const schema = content?.['application/json']?.['schema']
  return schema === undefined ? undefined : trimSchema(schema)
}

/** Leaves out what no validator reads, and turns `nullable`, which ajv refuses without a type, into `anyOf` null. */
function trimSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimSchema)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...schema } = value as Json
  const ref = schema['$ref']
  if (typeof ref === 'string') need(ref)
  const trimmed = Object.fromEntries(
    Object.entries(schema).flatMap(([key, held]) => {
      if (WORDS.has(key) && typeof held !== 'object') return []
      if (key === 'example' || key === 'examples' || key === 'externalDocs' || key.startsWith('x-')) return []
      if (key === 'properties') return [[key, trimProperties(held as Json)]]
      return [[key, key === 'enum' || key === 'default' ? held : trimSchema(held)]]
    }),
  )
  return nullable === true ? { anyOf: [trimmed, { type: 'null' }] } : trimmed
}

/** A property may be called `description`: here keys are names. */
function trimProperties(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, trimSchema(schema)]))
}

function need(ref: string): void {
  const name = ref.split('/').at(-1) ?? ''
  if (needed.has(name)) return
  needed.set(name, {})
  needed.set(name, trimSchema(full.components['schemas']?.[name]) as Json)
}
