import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** What files of {@link checkCode} export, for the compiler. */
export const CHECK_TYPES = `// Made by \`npm run generate\`. Do not edit.

/** A schema, and its check: code that Ajv made of it. */
declare module '*.check.js' {
  import type { ErrorObject } from 'ajv'

  export const schema: Readonly<Record<string, unknown>>
  export const check: {
    (value: unknown): boolean
    /** What is wrong with the value that was checked last, without schema and data. */
    readonly errors?: readonly ErrorObject[] | null
  }
}
`

const HEADER = /^"use strict";\nexport const validate = (validate\d+);\nexport default \1;\n/
const CONSTANT = /^const (schema\d+) = (\{.*\});\n/gm
/** Parts of Ajv that do not load the rest of it. */
const HELPER = /^const (func\d+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;$/gm
/** How Ajv adds an error, seven lines each time: more than half of all lines. */
const FAILURE =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g
const FAIL = `function fail(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
`

/**
 * The check of a schema as an ES module, so that no start has to compile it. Errors stand without schema and data, which would be
 * a third of the code: `withPlaces` finds them by the paths that are there. Not so with `$ref`: then paths begin at what is named.
 * @param from what the file says that it was made of
 * @param isMeta of the schema of schemas, which Ajv otherwise brings along; nobody reads its errors
 */
export function checkCode(from: string, schema: Readonly<Record<string, unknown>>, isMeta = false): string {
  const json = JSON.stringify(schema)
  const ajv = new Ajv({
    ...(isMeta ? { meta: false, validateSchema: false } : { verbose: json.includes('"$ref":') }),
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    validateFormats: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  })
  const code = standalone.default(ajv, ajv.compile(schema))
  const [header, check] = HEADER.exec(code) ?? []
  const [line, name] = [...code.matchAll(CONSTANT)].find(([, , held]) => held === json) ?? []
  if (header === undefined || check === undefined || line === undefined || name === undefined)
    throw new Error(`${from}: Ajv makes code of another form than before`)
  const imports: string[] = []
  const body = code
    .slice(header.length)
    .replace(line, '')
    .replace(HELPER, (_, helper: string, module: string) => {
      imports.push(`import ${helper}_module from '${module}.js'\n`)
      return `const ${helper} = ${helper}_module.default;`
    })
    .replace(FAILURE, 'vErrors = fail(vErrors, $2); errors++;')
  if (/\brequire\(/.test(body))
    throw new Error(`${from}: the check needs a part of Ajv that is not known here`)
  const own = `const ${name} = ${json}\nexport { ${name} as schema, ${check} as check }\n`
  return `// Made of ${from} by \`npm run generate\`. Do not edit.\n${imports.join('')}${own}${FAIL}${body}`
}
