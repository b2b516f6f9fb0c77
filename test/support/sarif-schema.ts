import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { REPOSITORY_ROOT } from './example-platform.ts'

const schema: unknown = JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'test/sarif/sarif-2.1.0.json'), 'utf8'))
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  Object(schema),
)

/** What keeps a document from being SARIF 2.1.0, by the standard's own schema; empty when nothing does. */
export function sarifMistakes(document: unknown): readonly string[] {
  if (validate(document)) return []
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}
