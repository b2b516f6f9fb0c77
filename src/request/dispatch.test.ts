import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { readDispatch } from './dispatch.ts'

const right = {
  key: 'ticket-1',
  for: { login: 'alice', id: 1001 },
  team: 'payments',
  name: 'reports',
  request: { module: 's3-bucket', environment: 'dev', lease: '14d', inputs: { class: 'small' } },
}

describe('a request from elsewhere', () => {
  test('is read from text and from an object alike', () => {
    const read = readDispatch(right)
    expect(read).toMatchObject({
      ok: true,
      value: { key: 'ticket-1', person: { id: 1001 }, inputs: { class: 'small' } },
    })
    expect(readDispatch(JSON.stringify(right))).toEqual(read)
  })

  test.each([
    ['no JSON', '{', 'not-json'],
    ['nothing', undefined, 'wrong-type'],
    ['a list', [], 'wrong-type'],
    ['a field too many', { ...right, approve: true }, 'unknown-field'],
    ['no key', { ...right, key: '' }, undefined],
    ['a name that leaves its folder', { ...right, name: '../x' }, 'wrong-form'],
    ['a team that leaves its folder', { ...right, team: '..' }, 'wrong-form'],
    ['an id that is text', { ...right, for: { login: 'alice', id: '1001' } }, 'wrong-type'],
    ['no person', { ...right, for: undefined }, undefined],
    ['a lease without a unit', { ...right, request: { ...right.request, lease: '14' } }, 'wrong-form'],
    ['64 KiB of text', JSON.stringify({ ...right, key: 'x'.repeat(70_000) }), 'too-large'],
    [
      '64 KiB of keys',
      {
        ...right,
        request: {
          ...right.request,
          inputs: Object.fromEntries(Array.from({ length: 9000 }, (_none, at) => [`input${at}`, 1])),
        },
      },
      'too-large',
    ],
    ['what is nested deeply', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'too-deep'],
  ])('with %s is refused', (_case, given, code) => {
    const read = readDispatch(given)
    expect(read.ok).toBe(false)
    if (!read.ok && code !== undefined) expect(read.problems[0]?.code).toBe(code)
  })

  test('is never an exception, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.jsonValue(), fc.anything()), (given) => {
        expect(typeof readDispatch(given).ok).toBe('boolean')
      }),
    )
  })
})
