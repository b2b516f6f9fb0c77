/**
 * Makes `src/formats/` from `schemas/`: of each format types and a check, of what else is read at an edge (`schemas/edges/`) a
 * check. With `--check` it writes nothing and fails when a file is stale, or when no schema makes it any more.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import * as prettier from 'prettier'
import { CHECK_TYPES, checkCode } from './generate/check-code.ts'
import { root } from './tools.ts'

type Schema = JSONSchema & Readonly<Record<string, unknown>>

const ENDING = '.schema.json'
const DRAFT = 'ajv/dist/refs/json-schema-draft-07.json'

/** A part of a format that is also checked by itself. */
const PARTS = [{ id: 'catalog-entry', of: 'catalog', at: ['properties', 'leases', 'items'] }] as const

function schemaAt(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8')) as Schema
}

/** The types of a format, and its check under a name beside them. */
async function formatFile(id: string, schema: Schema & { readonly title: string }): Promise<string> {
  const types = await compile(structuredClone(schema), schema.title, {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    maxItems: -1,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
  })
  const name = `${schema.title.charAt(0).toLowerCase()}${schema.title.slice(1)}Format`
  const text = `// Generated from schemas/${id}${ENDING} by \`npm run generate\`. Do not edit.\n\nexport * as ${name} from './${id}.check.js'\n\n${types}`
  return prettier.format(text, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 110 })
}

function partOf(schema: Schema, at: readonly string[]): Schema {
  return at.reduce<Schema>((held, key) => held[key] as Schema, schema)
}

/** Every file of `src/formats/` by its name. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>([['checks.d.ts', CHECK_TYPES]])
  for (const path of globSync(`schemas/**/*${ENDING}`, { cwd: root }).sort()) {
    const schema = schemaAt(join(root, path))
    const [folder, id] = [relative('schemas', dirname(path)), basename(path, ENDING)]
    files.set(join(folder, `${id}.check.js`), checkCode(path, schema))
    if (folder === '') files.set(`${id}.ts`, await formatFile(id, schema as Schema & { title: string }))
  }
  for (const { id, of, at } of PARTS) {
    const path = join('schemas', `${of}${ENDING}`)
    const part = partOf(schemaAt(join(root, path)), at)
    files.set(`${id}.check.js`, checkCode(`${path}#/${at.join('/')}`, part))
  }
  const draft = schemaAt(createRequire(import.meta.url).resolve(DRAFT))
  files.set('edges/json-schema.check.js', checkCode(DRAFT, draft, true))
  return files
}

const check = process.argv.includes('--check')
const target = join(root, 'src', 'formats')
const files = await generated()
const left = globSync('**/*.{ts,js}', { cwd: target }).filter((path) => !files.has(path))
const stale = [...left]
for (const [path, text] of files) {
  const file = join(target, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
if (check && stale.length > 0) {
  console.error(`stale, run \`npm run generate\`:\n${stale.join('\n')}`)
  process.exitCode = 1
} else for (const path of left) rmSync(join(target, path))
