import { describe, expect, test } from '@jest/globals'
import { compiledValidator } from '../kit/compile-schema.ts'
import { readFacts } from './facts.ts'
import { deriveInputs, type Inputs } from './inputs.ts'
import { patternOf } from './pattern.ts'
import { vendor } from './vendor.ts'

const ENVIRONMENTS = ['dev', 'staging', 'prod']

function derive(text: string): Inputs {
  const facts = readFacts(new Map([['variables.tf', Buffer.from(text)]]))
  expect(facts.problems).toEqual([])
  return deriveInputs(facts.variables, { environments: ENVIRONMENTS, holdsData: true })
}

/** The schema of `variable "x"` of this type, with this condition. */
function schemaOf(type: string, condition?: string, more = ''): unknown {
  const validation = condition === undefined ? '' : `validation {\n condition = ${condition}\n}\n`
  return derive(`variable "x" {\n type = ${type}\n ${more}\n${validation}}\n`).properties['x']
}

describe('a type', () => {
  test.each<[string, unknown]>([
    ['string', { type: 'string' }],
    ['number', { type: 'number' }],
    ['bool', { type: 'boolean' }],
    ['any', {}],
    ['"string"', { type: 'string' }],
    ['list', { type: 'array' }],
    ['list(string)', { type: 'array', items: { type: 'string' } }],
    ['list(any)', { type: 'array' }],
    ['set(number)', { type: 'array', items: { type: 'number' }, uniqueItems: true }],
    ['map(bool)', { type: 'object', additionalProperties: { type: 'boolean' } }],
    [
      'tuple([string, number])',
      { type: 'array', items: [{ type: 'string' }, { type: 'number' }], minItems: 2, additionalItems: false },
    ],
    [
      'object({ a = string, b = optional(number, 80), c = optional(list(string)) })',
      {
        type: 'object',
        additionalProperties: false,
        required: ['a'],
        properties: {
          a: { type: 'string' },
          b: { type: 'number', default: 80 },
          c: { type: 'array', items: { type: 'string' } },
        },
      },
    ],
    [
      'map(object({ in = object({ a = optional(bool, true) }) }))',
      {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['in'],
          properties: {
            in: {
              type: 'object',
              additionalProperties: false,
              properties: { a: { type: 'boolean', default: true } },
            },
          },
        },
      },
    ],
  ])('%s', (type, schema) => {
    expect(schemaOf(type)).toEqual(schema)
  })

  test('that is not understood takes anything, and is told with its line', () => {
    expect(derive('variable "x" {\n  type = sequence(string)\n}\n')).toMatchObject({
      properties: { x: {} },
      notDerived: [{ code: 'type-unknown', file: 'variables.tf', line: 2, field: '/inputs/properties/x' }],
    })
  })
})

describe('a condition', () => {
  const listed = 'object({ ports = list(number), name = string })'
  test.each<[string, string, unknown]>([
    ['string', 'contains(["a", "b"], var.x)', { enum: ['a', 'b'] }],
    ['string', 'contains(toset(["a"]), var.x)', { enum: ['a'] }],
    ['number', 'contains([1, 2], var.x)', { enum: [1, 2] }],
    ['string', 'can(regex("^[a-z]+$", var.x))', { pattern: '^[a-z]+$' }],
    ['string', 'length(regexall("^a", var.x)) > 0', { pattern: '^a' }],
    [
      'string',
      'can(regex("^a", var.x)) && can(regex("b$", var.x))',
      { pattern: '^a', allOf: [{ type: 'string', pattern: 'b$' }] },
    ],
    ['string', 'length(var.x) >= 3 && length(var.x) < 10', { minLength: 3, maxLength: 9 }],
    ['string', '3 <= length(var.x) && 10 > length(var.x)', { minLength: 3, maxLength: 9 }],
    ['string', 'length(var.x) == 12', { minLength: 12, maxLength: 12 }],
    ['list(string)', 'length(var.x) > 0', { items: { type: 'string' }, minItems: 1 }],
    ['map(string)', 'length(var.x) <= 5', { additionalProperties: { type: 'string' }, maxProperties: 5 }],
    ['string', 'var.x != ""', { minLength: 1 }],
    ['string', 'trimspace(var.x) != ""', { pattern: '\\S' }],
    ['string', 'startswith(var.x, "a.b")', { pattern: '^a\\.b' }],
    ['string', 'endswith(var.x, "/")', { pattern: '\\/$' }],
    ['number', 'var.x >= 1 && var.x <= 5', { minimum: 1, maximum: 5 }],
    ['number', 'var.x > 0 && 5 > var.x', { exclusiveMinimum: 0, exclusiveMaximum: 5 }],
    ['number', 'var.x >= 1 && var.x >= 3', { minimum: 3 }],
    ['number', 'var.x == 0 || var.x >= 1', undefined],
    ['string', 'var.x == "a" || var.x == "b" || contains(["c"], var.x)', { enum: ['a', 'b', 'c'] }],
    ['list(number)', 'alltrue([for one in var.x : one > 1 if one < 3])', undefined],
    ['number', 'floor(var.x) == var.x', { type: 'integer' }],
    ['number', 'var.x == ceil(var.x)', { type: 'integer' }],
    ['number', 'var.x % 8 == 0', { type: 'integer', multipleOf: 8 }],
    ['string', 'var.x == null || contains(["a"], var.x)', { enum: ['a'] }],
    ['string', 'var.x == null ? true : contains(["a"], var.x)', { enum: ['a'] }],
    ['string', 'var.x != null ? contains(["a"], var.x) : true', { enum: ['a'] }],
    ['string', 'var.x == "" || can(regex("^a$", var.x))', { pattern: '^$|^a$' }],
    ['string', 'var.x == "" || contains(["a"], var.x)', { enum: ['a', ''] }],
    [
      'list(string)',
      'alltrue([for one in var.x : contains(["a"], one)])',
      { items: { type: 'string', enum: ['a'] } },
    ],
    [
      'list(string)',
      'alltrue([for i, one in var.x : length(one) < 3])',
      { items: { type: 'string', maxLength: 2 } },
    ],
    [
      'map(number)',
      'alltrue([for key, value in var.x : can(regex("^a", key)) && value > 1])',
      { additionalProperties: { type: 'number', exclusiveMinimum: 1 }, propertyNames: { pattern: '^a' } },
    ],
  ])('of a %s: %s', (type, condition, keywords) => {
    const plain = schemaOf(type) as Record<string, unknown>
    expect(schemaOf(type, condition)).toEqual({
      ...plain,
      ...(keywords as Record<string, unknown> | undefined),
    })
  })

  test.each([
    'var.x.a == null || var.x.b == "c"',
    'var.x.b == "c" || null == var.x.a',
    'var.x.a == null ? true : var.x.b == "c"',
    'var.x.a != null ? var.x.b == "c" : true',
    'var.x.a != null',
    'alltrue([for a in [var.x] : a == null || a.b == "c"])',
  ])('that holds of one attribute where another is given is no rule by itself: %s', (condition) => {
    const type = 'object({ a = optional(string), b = string })'
    const text = `variable "x" {\n type = ${type}\n validation {\n condition = ${condition}\n}\n}\n`
    expect(derive(text)).toMatchObject({
      properties: { x: schemaOf(type) },
      notDerived: [{ code: 'condition-not-said' }],
    })
  })

  test('that holds of what is in a value where that is given is a rule of it', () => {
    const type = 'object({ a = optional(object({ b = string })) })'
    expect(schemaOf(type, 'var.x.a == null || var.x.a.b == "c"')).toMatchObject({
      properties: { a: { properties: { b: { enum: ['c'] } } } },
    })
  })

  test('of a name that a loop takes again is about the loop’s', () => {
    const condition = 'alltrue([for a in var.x : alltrue([for a, b in a : length(a) > 0])])'
    expect(schemaOf('list(list(string))', condition)).toEqual(schemaOf('list(list(string))'))
  })

  test('within an object', () => {
    expect(
      schemaOf(listed, 'length(var.x.name) < 5 && alltrue([for p in var.x.ports : p > 0])'),
    ).toMatchObject({
      properties: {
        ports: { type: 'array', items: { type: 'number', exclusiveMinimum: 0 } },
        name: { type: 'string', maxLength: 4 },
      },
    })
  })

  test.each([
    ['of another variable', 'var.x >= var.y'],
    ['of a function', 'can(cidrnetmask(var.x))'],
    ['of either', 'startswith(var.x, "a") || startswith(var.x, "b")'],
    ['of what is not', '!contains(["a"], var.x)'],
    ['of letters that JavaScript does not fold', 'can(regex("(?i)^a$", var.x))'],
    ['of a length of another type', 'length(var.y) > 2'],
  ])('%s says nothing, and is told with its line and its words', (_what, condition) => {
    const text = `variable "x" {\n  type = string\n  validation {\n    condition     = ${condition}\n    error_message = "Not so."\n  }\n}\n`
    expect(derive(text)).toMatchObject({
      properties: { x: { type: 'string', description: 'Not so.' } },
      notDerived: [
        {
          code: 'condition-not-said',
          line: 3,
          field: '/inputs/properties/x',
          message: expect.stringContaining('Not so.'),
          remedy: expect.stringContaining('maxLength'),
        },
      ],
    })
  })

  test('is told in its own words where a pattern says it', () => {
    const { properties } = derive(
      'variable "x" {\n  type = string\n  description = "A ticket"\n  validation {\n    condition = startswith(var.x, "OPS-")\n    error_message = "OPS- and a number."\n  }\n}\n',
    )
    expect(properties['x']).toEqual({
      type: 'string',
      pattern: '^OPS-',
      'x-message': 'OPS- and a number.',
      description: 'A ticket. OPS- and a number.',
    })
    expect(compiledValidator(properties['x'] ?? {}, { called: '`x`' })('DEV-1')).toMatchObject({
      problems: [
        { code: 'wrong-form', message: '`DEV-1` does not have the form of `x`: OPS- and a number.' },
      ],
    })
  })

  test('that says a part gives that part, and is told', () => {
    const { properties, notDerived } = derive(
      'variable "x" {\n  type = string\n  validation {\n    condition = length(var.x) < 9 && can(cidrhost(var.x, 0))\n  }\n}\n',
    )
    expect(properties['x']).toEqual({ type: 'string', maxLength: 8 })
    expect(notDerived).toMatchObject([{ code: 'condition-not-said' }])
  })
})

test.each<[string, string | undefined]>([
  ['^[a-z]{2,4}$', '^[a-z]{2,4}$'],
  ['\\A[[:alpha:]_-]+\\z', '^[A-Za-z_-]+$'],
  ['a\\-b\\_c\\/d\\.', 'a-b_c\\/d\\.'],
  ['[\\-a]', '[\\-a]'],
  ['[]a]', '[\\]a]'],
  ['[^]a[]', '[^\\]a\\[]'],
  ['a{b}', 'a\\{b\\}'],
  ['\\s[\\s]', '[\\t\\n\\f\\r ][\\t\\n\\f\\r ]'],
  ['(?P<n>a)', '(?<n>a)'],
  ['\\x{1F600}', '\\u{1F600}'],
  ['\\pL\\p{Lu}', '\\p{L}\\p{Lu}'],
  ['\\p{Greek}', undefined],
  ['(?i)a', undefined],
  ['(?s:a)', undefined],
  ['\\Qa\\E', undefined],
  ['[[:^alpha:]]', undefined],
  ['[\\S]', undefined],
  ['a)', undefined],
])('the pattern %s is %s in JavaScript', (re2, pattern) => {
  expect(patternOf(re2)?.text).toBe(pattern)
})

test.each([
  ['^(a+)+$', true],
  ['^([a-z]+-?)*$', true],
  ['^((ab*)c)+$', true],
  ['^(a{2,})*$', true],
  ['^[a-z]+(-[a-z])*$', false],
  ['^(\\(+)$', false],
  ['^(a?){3}$', false],
])('whether %s repeats a repetition: %s', (re2, isNested) => {
  expect(patternOf(re2)?.isNested).toBe(isNested)
})

describe('what becomes of a variable', () => {
  test('is filled in where name and type say what it is', () => {
    const text = ['name', 'region', 'environment', 'owner', 'account_id', 'cost_center']
      .map((name) => `variable "${name}" {\n  type = string\n}\n`)
      .join('')
    expect(
      derive(`${text}variable "tags" {\n  type = map(string)\n}\nvariable "team" {\n  type = number\n}\n`),
    ).toMatchObject({
      filled: {
        name: 'unique-name',
        region: 'region',
        environment: 'environment',
        owner: 'owner',
        account_id: 'account',
        cost_center: 'cost-centre',
        tags: 'tags',
      },
      required: ['team'],
    })
  })

  test('is asked for where its conditions refuse what a lease has', () => {
    const { filled, required, notDerived } = derive(
      'variable "name" {\n  type = string\n  validation {\n    condition = length(var.name) <= 20\n  }\n}\n',
    )
    expect({ filled, required }).toEqual({ filled: {}, required: ['name'] })
    expect(notDerived).toMatchObject([
      { code: 'lease-value', line: 1, remedy: expect.stringContaining('name: unique-name') },
    ])
  })

  test('is filled in and told where it refuses an environment', () => {
    const { filled, notDerived } = derive(
      'variable "env" {\n  type = string\n  validation {\n    condition = contains(["dev", "prod"], var.env)\n  }\n}\n',
    )
    expect(filled).toEqual({ env: 'environment' })
    expect(notDerived).toMatchObject([{ code: 'environment-refused', allowed: ['dev', 'prod'] }])
  })

  test('is filled in, and what nobody looks at before Terraform does is told', () => {
    const { filled, notDerived } = derive(
      'variable "name" {\n  type = string\n  validation {\n    condition = lower(var.name) == var.name\n  }\n}\n' +
        'variable "tags" {\n  type    = map(string)\n  default = { By = "us" }\n}\n',
    )
    expect(filled).toEqual({ name: 'unique-name', tags: 'tags' })
    expect(notDerived).toMatchObject([
      { code: 'condition-not-said', line: 3, remedy: expect.stringContaining('name: unique-name') },
      { code: 'default-replaced', line: 7, message: expect.stringContaining('{"By":"us"}') },
    ])
  })

  test('a second one that takes the word on the data is asked for; without data, the first is too', () => {
    const word = (name: string): string =>
      `variable "${name}" {\n  default = "snapshot"\n  type = string\n  validation {\n    condition = contains(["snapshot", "discard"], var.${name})\n  }\n}\n`
    expect(derive(word('a') + word('b'))).toMatchObject({
      endVariable: 'a',
      properties: { b: { default: 'snapshot' } },
      notDerived: [{ code: 'end-variable-twice', line: 8 }],
    })
    const facts = readFacts(new Map([['variables.tf', Buffer.from(word('a'))]]))
    const without = deriveInputs(facts.variables, { environments: ENVIRONMENTS, holdsData: false })
    expect(without).toMatchObject({ endVariable: undefined, properties: { a: { default: 'snapshot' } } })
  })

  test('a secret is never an input: with a default it is left out, without one it is in the way', () => {
    const secret = (name: string, more: string): string =>
      `variable "${name}" {\n  type = string\n  ${more}\n}\n`
    const derived = derive(
      secret('a', 'sensitive = true') +
        secret('b', 'ephemeral = true') +
        secret('c', 'sensitive = true\n  default = null') +
        secret('d', 'sensitive = false') +
        // Terraform takes the text, too.
        secret('e', 'sensitive = "true"\n  default = null') +
        secret('f', 'sensitive = !false\n  default = null') +
        secret('g', 'sensitive = "false"'),
    )
    expect(derived.problems).toMatchObject([
      { code: 'secret-input', line: 1 },
      { code: 'secret-input', line: 5 },
    ])
    expect(derived.leftOut).toEqual(['c', 'e', 'f'])
    expect(Object.keys(derived.properties)).toEqual(['d', 'g'])
  })

  test('the lease, the reader and the word on the data are known by what they take', () => {
    expect(
      derive(`
variable "lease" {
  type = object({ uid = string, team = string })
}
variable "reader_role" {
  type    = string
  default = null
}
variable "last" {
  type    = string
  default = "snapshot"
  validation {
    condition = contains(["snapshot", "discard"], var.last)
  }
}
`),
    ).toMatchObject({
      leaseVariable: 'lease',
      readerVariable: 'reader_role',
      endVariable: 'last',
      properties: {},
    })
  })

  test('a default that its own schema refuses, or that is null, is left to Terraform', () => {
    expect(schemaOf('string', 'length(var.x) > 3', 'default = ""')).toEqual({ type: 'string', minLength: 4 })
    expect(
      schemaOf('object({ a = optional(string) })', undefined, 'default = { a = null }'),
    ).not.toHaveProperty('default')
    expect(schemaOf('string', undefined, 'default = null')).toEqual({ type: 'string' })
    expect(schemaOf('number', undefined, 'default = 12345678901234567890')).toEqual({ type: 'number' })
    expect(schemaOf('bool', undefined, 'default = false')).toEqual({ type: 'boolean', default: false })
    // Terraform makes one of the other.
    expect(schemaOf('bool', undefined, 'default = "true"')).toEqual({ type: 'boolean', default: true })
    expect(schemaOf('number', undefined, 'default = "7"')).toEqual({ type: 'number', default: 7 })
    expect(schemaOf('string', undefined, 'default = 7')).toEqual({ type: 'string', default: '7' })
    expect(schemaOf('number', undefined, 'default = "x"')).toEqual({ type: 'number' })
  })

  test('of more than twelve questions, those that must be answered and plain ones are asked', () => {
    const plain = Array.from(
      { length: 12 },
      (_, at) => `variable "p${at}" {\n  type = string\n  default = ""\n}\n`,
    )
    const { properties, required } = derive(
      `variable "o" {\n  type = any\n  default = {}\n}\n${plain.join('')}variable "must" {\n  type = any\n}\n`,
    )
    expect(required).toEqual(['must'])
    const hidden = Object.entries(properties).flatMap(([name, schema]) =>
      schema['x-ask'] === false ? [name] : [],
    )
    expect(hidden).toEqual(['o', 'p11'])
  })
})

test('a call of another module loses its version where it gets a copy', () => {
  const text =
    'module "this" {\n  source  = "acme/label/null"\n  version = "0.25.0" # pinned\n\n  name = "x"\n}\n'
  const packages = new Map([
    ['this/main.tf', Buffer.from('')],
    ['this/.terraform.lock.hcl', Buffer.from('')],
    ['this/a.tfvars', Buffer.from('')],
  ])
  const fetched = [
    { key: '', source: '', version: '', folder: '' },
    {
      key: 'this',
      source: 'registry.terraform.io/acme/label/null',
      version: '0.25.0',
      folder: '.terraform/modules/this',
    },
  ]
  const { files, copies } = vendor(new Map([['main.tf', Buffer.from(text)]]), fetched, packages)
  expect([...files].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
    [
      'main.tf',
      'module "this" {\n  source  = "./vendor/this" # registry.terraform.io/acme/label/null 0.25.0\n\n  name = "x"\n}\n',
    ],
    ['vendor/this/main.tf', ''],
  ])
  expect(copies).toMatchObject([{ folder: 'vendor/this', version: '0.25.0' }])
})

test('a call in one line stays whole where it gets a copy', () => {
  const text = 'module "this" { source = "acme/label/null" }\n'
  const folder = '.terraform/modules/this'
  const fetched = [{ key: 'this', source: 'acme/label/null', version: '', folder }]
  const { files } = vendor(new Map([['main.tf', Buffer.from(text)]]), fetched, new Map())
  expect(Buffer.from(files.get('main.tf') ?? []).toString()).toBe(
    'module "this" { source = "./vendor/this" }\n',
  )
})
