import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { ModuleManifest } from '../formats/module.ts'
import { Fault } from '../kit/result.ts'

/** Parts of Ajv that a compiled check may need; the app has exactly these. */
export const VALIDATOR_HELPERS = ['ajv/dist/runtime/equal', 'ajv/dist/runtime/ucs2length'] as const
export type ValidatorHelper = (typeof VALIDATOR_HELPERS)[number]

/**
 * The check of a module’s inputs as a script of its own: compiled when the portal is built, as its content security
 * policy forbids a browser to compile anything. The options are those of `validator` in kit/schema.ts.
 * @throws Fault `validator-helper` when Ajv needs a part that the app does not have
 */
export function validatorScript({ name, inputs }: Pick<ModuleManifest, 'name' | 'inputs'>): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    verbose: true,
    useDefaults: true,
    logger: false,
    code: { source: true },
  })
  const code = standalone.default(ajv, ajv.compile(inputs))
  const known: ReadonlySet<string> = new Set(VALIDATOR_HELPERS)
  for (const [, needed = ''] of code.matchAll(/\brequire\("([^"]*)"\)/g)) {
    if (!known.has(needed)) throw new Fault('validator-helper', `the check of module ${name} needs ${needed}`)
  }
  return `export function createCheck(require) {\nconst module = {}\n${code}\nreturn module.exports\n}\n`
}
