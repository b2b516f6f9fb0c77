import { expect, test } from '@jest/globals'
import { readActor, readServed, readUsual } from './event.ts'

const DANA = { login: 'dana', id: 2001, type: 'User' }

test.each([
  ['the sender of a push', { name: 'push', payload: { sender: DANA } }, { login: 'dana', id: 2001 }],
  ['nobody, on a schedule', { name: 'schedule', payload: { sender: DANA } }, { login: 'schedule', id: 0 }],
  ['nobody, without a sender', { name: 'push', payload: {} }, { login: 'schedule', id: 0 }],
  [
    'nobody, when the id is not a number',
    { name: 'push', payload: { sender: { ...DANA, id: '2001' } } },
    { login: 'schedule', id: 0 },
  ],
])('the actor is %s', (_title, event, actor) => {
  expect(readActor(event)).toEqual(actor)
})

test('environments are a list, one, or all', () => {
  expect(readServed('', '')).toEqual({ kind: 'all' })
  expect(readServed('dev', '')).toEqual({ kind: 'one', environment: 'dev' })
  expect(readServed('dev', '["dev","prod"]')).toEqual({ kind: 'listed', environments: ['dev', 'prod'] })
})

test.each(['dev, prod', '[]', '"dev"', '[1]', '{"dev": true}'])('%s is no list of environments', (text) => {
  expect(() => readServed('dev', text)).toThrow('LEASEHOLD_ENVIRONMENTS')
})

test('what cannot be read of the usual times is left out', () => {
  expect(readUsual('')).toBeUndefined()
  expect(readUsual('[["postgres",[360,480]],["x",["a",1]],7]')).toEqual(new Map([['postgres', [360, 480]]]))
})
