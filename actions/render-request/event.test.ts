import { expect, test } from '@jest/globals'
import { isForUs, readIssueEvent } from './event.ts'

const payload = { action: 'opened', issue: { number: 7 }, sender: { id: 1001, login: 'alice', type: 'User' } }

test('an event of an issue says which, and who by numeric id', () => {
  expect(readIssueEvent({ name: 'issues', payload })).toEqual({
    action: 'opened',
    issue: 7,
    sender: { id: 1001, login: 'alice', isBot: false },
  })
})

test.each([
  ['another event', { name: 'push', payload }],
  ['no sender', { name: 'issues', payload: { ...payload, sender: null } }],
  ['a number that is text', { name: 'issues', payload: { ...payload, issue: { number: '7' } } }],
])('%s is none', (_case, event) => {
  expect(readIssueEvent(event)).toBeUndefined()
})

test.each([
  ['opened', 'User', true],
  ['edited', 'User', true],
  ['opened', 'Bot', false],
  ['labeled', 'User', false],
  ['closed', 'User', false],
])('%s by a %s: for us is %p', (action, type, expected) => {
  const event = readIssueEvent({
    name: 'issues',
    payload: { ...payload, action, sender: { ...payload.sender, type } },
  })
  expect(event !== undefined && isForUs(event)).toBe(expected)
})
