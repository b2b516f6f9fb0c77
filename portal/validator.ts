import type { ErrorObject } from 'ajv'
import equal from 'ajv/dist/runtime/equal.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { DATA } from '../src/portal/site.ts'
import type { ValidatorHelper } from '../src/portal/validators.ts'

interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}

interface ValidatorScript {
  createCheck(require: (name: string) => unknown): Validator
}

/** Parts of Ajv by the names under which its compiled checks ask for them. */
const HELPERS = {
  'ajv/dist/runtime/equal': equal,
  'ajv/dist/runtime/ucs2length': ucs2length,
} satisfies Readonly<Record<ValidatorHelper, unknown>>

function isHelper(name: string): name is ValidatorHelper {
  return Object.hasOwn(HELPERS, name)
}

export async function loadValidator(module: string): Promise<Validator> {
  const address = new URL(DATA.validator(module), document.baseURI).href
  const script = (await import(address)) as ValidatorScript
  return script.createCheck((name) => (isHelper(name) ? HELPERS[name] : undefined))
}
