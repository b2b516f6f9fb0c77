import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { secretHider } from './secrets.ts'

const change = (after: unknown, after_sensitive: unknown) => ({
  resource_changes: [{ change: { actions: ['create'], after, after_sensitive } }],
})

describe('sensitive values of a plan are hidden in texts (S14)', () => {
  test.each([
    ['an attribute', change({ a: 's3cret' }, { a: true })],
    ['a whole object', change({ a: { b: ['s3cret'] } }, { a: true })],
    ['an element of a list', change({ a: ['open', 's3cret'] }, { a: [false, true] })],
    [
      'what was there before',
      { resource_changes: [{ change: { before: { a: 's3cret' }, before_sensitive: { a: true } } }] },
    ],
    ['an output', { output_changes: { o: { after: 's3cret', after_sensitive: true } } }],
    ['drift', { resource_drift: [{ change: { after: { a: 's3cret' }, after_sensitive: { a: true } } }] }],
    [
      'a variable',
      {
        variables: { v: { value: 's3cret' } },
        configuration: { root_module: { variables: { v: { sensitive: true } } } },
      },
    ],
    ['a planned output', { planned_values: { outputs: { o: { sensitive: true, value: { a: 's3cret' } } } } }],
    [
      'a resource of a child module',
      {
        planned_values: {
          root_module: {
            child_modules: [{ resources: [{ values: { a: 's3cret' }, sensitive_values: { a: true } }] }],
          },
        },
      },
    ],
    [
      'the state before',
      {
        prior_state: {
          values: {
            root_module: { resources: [{ values: { a: 's3cret' }, sensitive_values: { a: true } }] },
          },
        },
      },
    ],
    ['JSON inside a secret', change({ a: '{"password": "s3cret"}' }, { a: true })],
  ])('%s', (_what, plan) => {
    expect(secretHider(plan)('it is s3cret!')).toBe('it is (sensitive)!')
  })

  test('whatever they are, raw and as OPA quotes them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'binary' }), (secret) => {
        fc.pre(!'it is (sensitive) and '.includes(secret))
        const hide = secretHider(change({ a: secret }, { a: true }))
        expect(hide(`it is ${secret} and ${JSON.stringify(secret)}`)).not.toContain(secret)
      }),
    )
  })

  test('what is not sensitive stays; a short one goes as a word only', () => {
    expect(secretHider(change({ a: 'open' }, {}))('open')).toBe('open')
    expect(secretHider(change({ port: 22 }, { port: true }))('port 22 of 2022')).toBe(
      'port (sensitive) of 2022',
    )
    expect(secretHider('not a plan')('open')).toBe('open')
  })
})
