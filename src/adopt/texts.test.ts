import { describe, expect, test } from '@jest/globals'
import { ANSWERS } from '../../test/support/init-world.ts'
import { kindOf, scalar } from './config-text.ts'
import { diffText } from './diff.ts'
import { guardrailsText } from './guardrails-text.ts'
import { keepAnswers, manifestText, readManifest } from './manifest.ts'
import { readAnswers } from './questions.ts'
import { ignoreText } from './small-files.ts'
import { callerText, isOtherPin, refOf, withoutSchema, withSchema } from './toolkit.ts'

describe('guardrails for another platform', () => {
  const SHIPPED = `# yaml-language-server: $schema=../schemas/guardrails.schema.json
version: 1
rules:
  naming:
    level: hard
  module-allowed:
    level: hard
    modules:
      dev: [postgres, s3-bucket]
      staging: [postgres, s3-bucket]
      prod: [postgres]
  region-allowed:
    level: hard
    regions:
      dev: [eu-west-1, eu-central-1]
      prod: [eu-west-1]
  # Small things while trying out.
  size-allowed:
    level: soft
    sizes:
      dev:
        postgres:
          size: [small]
  # More than this, and somebody is asked.
  price-ceiling:
    level: hard
    usd-month:
      dev: 50
      prod: 2000
`
  const answers = {
    ...ANSWERS,
    modules: ['s3-bucket'],
    environments: [
      { name: 'sandbox', account: '123456789012', region: 'eu-north-1' },
      { name: 'production', account: '123456789012', region: 'eu-west-1' },
    ],
  }

  test('say of its environments what is said of those that are alike, of its modules and regions alone', () => {
    expect(guardrailsText(SHIPPED, answers))
      .toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/leasehold/leasehold/v1.2.0/schemas/guardrails.schema.json
version: 1
rules:
  naming:
    level: hard
  module-allowed:
    level: hard
    modules:
      sandbox: [s3-bucket]
      production: [s3-bucket]
  region-allowed:
    level: hard
    regions:
      sandbox: [eu-north-1]
      production: [eu-west-1]
  # More than this, and somebody is asked.
  price-ceiling:
    level: hard
    usd-month:
      sandbox: 50
      production: 2000
`)
  })

  test.each([
    ['dev', 'other'],
    ['sandbox', 'other'],
    ['products', 'other'],
    ['staging', 'staging'],
    ['uat-2', 'staging'],
    ['prod', 'production'],
    ['prod-eu', 'production'],
    ['live', 'production'],
  ])('%s is like %s', (name, kind) => expect(kindOf(name)).toBe(kind))
})

describe('callers', () => {
  const CALLER = `on:
  push: { branches: [main], paths: ['requests/**'] }
jobs:
  reconcile:
    uses: $/.github/workflows/reconcile.yml
    with:
      environment: dev
`

  test('name the toolkit and its version, and the default branch', () => {
    const text = callerText(CALLER, { repository: 'acme/leasehold', ref: 'v1.2.0' }, 'trunk')
    expect(text).toContain('push: { branches: [trunk], paths')
    expect(text).toContain('uses: acme/leasehold/.github/workflows/reconcile.yml@v1.2.0\n')
    expect(text).not.toContain('$/')
  })

  test('differ in their version alone, or in more', () => {
    const at = (ref: string): string => callerText(CALLER, { repository: 'acme/leasehold', ref }, 'main')
    expect(isOtherPin(at('v1.2.0'), at('v1.3.0'))).toBe(true)
    expect(isOtherPin(at('v1.2.0'), at('v1.3.0').replace('dev', 'prod'))).toBe(false)
    expect(isOtherPin(at('v1.2.0'), at('v1.2.0'))).toBe(false)
  })
})

test.each([
  ['what is said now', 'v2.0.0', 'v1.0.0', 'v2.0.0'],
  ['the release that runs', undefined, undefined, 'v1.2.0'],
  ['the release that runs, after another', undefined, 'v1.0.0', 'v1.2.0'],
  ['the commit that was named before', undefined, 'c0ffee'.repeat(6) + 'c0de', 'c0ffee'.repeat(6) + 'c0de'],
])('callers are pinned to %s', (_what, given, kept, ref) => expect(refOf(given, kept, '1.2.0')).toBe(ref))

test('a schema is found from another repository, or its line goes', () => {
  const text = '# yaml-language-server: $schema=../../schemas/module.schema.json\nname: a\n'
  expect(withSchema(text, ANSWERS.toolkit)).toContain('/v1.2.0/schemas/module.schema.json\nname: a\n')
  expect(withoutSchema(text)).toBe('name: a\n')
})

test.each([
  ['dev', 'dev'],
  ['null', "'null'"],
  ['No', "'No'"],
  ['1e5', "'1e5'"],
  ['007', "'007'"],
  ['renovate[bot]', "'renovate[bot]'"],
])('%s is written as %s', (text, said) => expect(scalar(text)).toBe(said))

test('what is ignored already is not ignored again', () => {
  expect(ignoreText(undefined)).toBe('.terraform/\n*.tfplan\ncrash.log\n')
  expect(ignoreText('node_modules\n.terraform')).toBe('node_modules\n.terraform\n*.tfplan\ncrash.log\n')
  const whole = ignoreText('node_modules\n')
  expect(ignoreText(whole)).toBe(whole)
})

describe('what an earlier run left', () => {
  const written = new Map([['leasehold.yaml', `sha256:${'a'.repeat(64)}`]])
  const text = manifestText({ version: '1.2.0', answers: keepAnswers(ANSWERS), written })

  test('is read again, and its answers are those that were given', () => {
    const read = readManifest(text)
    if (!read.ok || read.value === undefined) throw new Error('not read')
    expect(read.value.written).toEqual(written)
    const around = { modules: ['postgres', 's3-bucket', 'table'], ref: 'v1.2.0' }
    expect(readAnswers(new Map(Object.entries(read.value.answers)), around)).toEqual({
      ok: true,
      value: ANSWERS,
    })
  })

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another format', text.replace('"format": 1', '"format": 2')],
    ['a digest that is none', text.replace(/sha256:a+/, 'sha256:xyz')],
    ['an answer that is no text', text.replace('"900100200"', '900100200')],
  ])('is refused where it is %s', (_what, spoilt) => {
    expect(readManifest(spoilt)).toMatchObject({ ok: false, problems: [{ code: 'init-manifest' }] })
  })
})

test('account and region of all environments follow those that are given now, but for those that have their own', () => {
  const kept = keepAnswers({
    ...ANSWERS,
    environments: [
      { name: 'dev', account: '123456789012', region: 'eu-west-1' },
      { name: 'staging', account: '123456789012', region: 'eu-west-1' },
      { name: 'prod', account: '210987654321', region: 'eu-west-1' },
    ],
  })
  const texts = new Map([...Object.entries(kept), ['region', 'eu-north-1'] as const])
  const read = readAnswers(texts, { modules: ['postgres', 's3-bucket'], ref: 'v1.2.0' })
  expect(read.ok && read.value.environments.map(({ region }) => region)).toEqual([
    'eu-north-1',
    'eu-north-1',
    'eu-west-1',
  ])
})

test('a difference is what goes and what comes, with two lines around', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n')
  expect(diffText(`${before}\n`, `${before.replace('d', 'D').replace('h', 'h\ni')}\n`)).toBe(
    ['…', '  b', '  c', '- d', '+ D', '  e', '  f', '  g', '  h', '+ i', ''].join('\n'),
  )
  expect(diffText('a\n', 'a\n')).toBe('')
  expect(diffText('', 'a\n')).toBe('+ a\n')
})
