import { describe, expect, test } from '@jest/globals'
import { Fault } from '../../src/kit/result.ts'
import { readConfirmation } from './confirm.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const DANA = { login: 'dana', id: 2001, type: 'User' }

test('no digest confirms nothing', () => {
  expect(readConfirmation('', event('schedule', {}))).toBeUndefined()
})

test('a person who starts the run by hand confirms, by numeric id', () => {
  expect(readConfirmation(DIGEST, event('workflow_dispatch', { sender: DANA }))).toEqual({
    digest: DIGEST,
    by: { login: 'dana', id: 2001 },
  })
})

describe('L6, S6: nobody else', () => {
  test.each<[string, string, unknown, number, string]>([
    ['a schedule', 'schedule', {}, 1, 'confirm-not-by-hand'],
    ['a push', 'push', { sender: DANA }, 1, 'confirm-not-by-hand'],
    ['a bot', 'workflow_dispatch', { sender: { ...DANA, type: 'Bot' } }, 1, 'confirm-not-by-hand'],
    ['nobody', 'workflow_dispatch', {}, 1, 'confirm-not-by-hand'],
    ['whoever started it again', 'workflow_dispatch', { sender: DANA }, 2, 'confirm-not-by-hand'],
  ])('%s', (_words, name, payload, attempt, code) => {
    expect(codeOf(DIGEST, event(name, payload as Record<string, unknown>, attempt))).toBe(code)
  })

  test.each(['yes', 'true', `SHA256:${'a'.repeat(64)}`, `${DIGEST}\n`, DIGEST.slice(0, 20)])(
    'an unknown form, %j, fails (L1)',
    (digest) => {
      expect(codeOf(digest, event('workflow_dispatch', { sender: DANA }))).toBe('wrong-input')
    },
  )
})

function event(name: string, payload: Record<string, unknown>, attempt = 1) {
  return { event: { name, payload }, run: { id: '1', attempt, url: null } }
}

function codeOf(digest: string, environment: ReturnType<typeof event>): string {
  try {
    readConfirmation(digest, environment)
    return 'none'
  } catch (error) {
    return error instanceof Fault ? error.code : String(error)
  }
}
