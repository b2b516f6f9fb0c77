import { expect, test } from '@jest/globals'
import { readActor } from './event.ts'

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
