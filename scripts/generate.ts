/** Makes `src/formats/*.ts` from `schemas/*.schema.json`. With `--check` it writes nothing and fails when one is stale. */
import { readdirSync, readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import * as prettier from 'prettier'

const root = join(import.meta.dirname, '..')
const source = join(root, 'schemas')
const target = join(root, 'src', 'formats')

async function formatFile(id: string): Promise<string> {
  const schema = JSON.parse(readFileSync(join(source, `${id}.schema.json`), 'utf8')) as JSONSchema & {
    title: string
  }
  const types = await compile(structuredClone(schema), schema.title, {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    maxItems: -1,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
  })
  const name = `${schema.title.charAt(0).toLowerCase()}${schema.title.slice(1)}Schema`
  const text = `// Generated from schemas/${id}.schema.json by \`npm run generate\`. Do not edit.\n\n${types}\nexport const ${name}: Readonly<Record<string, unknown>> = ${JSON.stringify(schema)}\n`
  return prettier.format(text, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 110 })
}

const check = process.argv.includes('--check')
const ids = readdirSync(source)
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => basename(file, '.schema.json'))
  .sort()
mkdirSync(target, { recursive: true })
const stale: string[] = []
for (const id of ids) {
  const path = join(target, `${id}.ts`)
  const text = await formatFile(id)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  if (check) stale.push(path)
  else writeFileSync(path, text)
}
if (stale.length > 0) {
  console.error(`stale, run \`npm run generate\`:\n${stale.join('\n')}`)
  process.exitCode = 1
}
