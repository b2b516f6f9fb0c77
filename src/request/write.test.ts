import { expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { readYaml } from '../kit/yaml.ts'
import { everyKind } from './form-fixture.ts'
import { requestText } from './write.ts'

const request = {
  team: 'payments',
  name: 'reports',
  module: 's3-bucket',
  environment: 'dev',
  owner: 'alice',
  region: undefined,
  lease: '14d',
  inputs: { purpose: 'yes', size: 'small', versioned: true },
}

test('a request’s file names its schema, and has the fields of the format in order', () => {
  expect(requestText(request, everyKind))
    .toBe(`# yaml-language-server: $schema=../../schemas/request.schema.json
module: s3-bucket
environment: dev
owner: alice
lease: 14d
inputs:
  size: small
  versioned: true
  purpose: 'yes'
`)
})

test('the order in which inputs were given does not show', () => {
  const turned = { ...request, inputs: Object.fromEntries(Object.entries(request.inputs).reverse()) }
  expect(requestText(turned, everyKind)).toBe(requestText(request, everyKind))
})

test('what is written is what is read, whatever the values', () => {
  const text = fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed())
  const key = text.filter((value) => value !== '__proto__')
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text), fc.dictionary(key, text))
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1 }), (any) => {
      const inputs = Object.fromEntries(Object.entries(any))
      const file = requestText({ ...request, inputs }, everyKind)
      const read = readYaml('request.yaml', Buffer.from(file))
      expect(read).toHaveProperty('value.value.inputs', inputs)
    }),
    { numRuns: 500 },
  )
})
