import { expect, test } from '@jest/globals'
import {
  askersOfBranch,
  changeBranch,
  dispatchBranch,
  dispatchOfBranch,
  dispatchPrefix,
  isChangeBranch,
  issueOfBranch,
  requestBranch,
} from './branch.ts'

const sender = { id: 4001 }
const person = { id: 1001 }

test('the branch of an issue names it', () => {
  expect(issueOfBranch(requestBranch(7))).toBe(7)
  expect(issueOfBranch('leasehold/request-07')).toBeUndefined()
  expect(issueOfBranch('leasehold/request-7-by-1')).toBeUndefined()
})

test('the branch of a request from elsewhere is one per sender and key, and names who asked (S8)', () => {
  const branch = dispatchBranch({ sender, person, key: 'ticket-1' })
  expect(dispatchBranch({ sender, person, key: 'ticket-1' })).toBe(branch)
  expect(dispatchBranch({ sender, person, key: 'ticket-2' })).not.toBe(branch)
  expect(dispatchBranch({ sender: { id: 4002 }, person, key: 'ticket-1' })).not.toBe(branch)
  expect(branch.startsWith(dispatchPrefix({ sender, key: 'ticket-1' }))).toBe(true)
  expect(dispatchOfBranch(branch)).toMatchObject({ sender: 4001, person: 1001 })
  expect(askersOfBranch(branch)).toEqual([4001, 1001])
})

test('whatever a key says, the branch is a plain name (S4)', () => {
  for (const key of ['../../main', 'a b', '\u0000', '-by-1-2', 'ü'.repeat(100)])
    expect(dispatchBranch({ sender, person, key })).toMatch(/^leasehold\/dispatch-[0-9a-f]{16}-by-4001-1001$/)
})

test.each([
  'main',
  'leasehold/request-7',
  'leasehold/change-payments-reports-0a1b2c3d',
  'feature-by-7',
  'leasehold/x-by-',
])('%s names nobody', (branch) => {
  expect(askersOfBranch(branch)).toEqual([])
  expect(dispatchOfBranch(branch)).toBeUndefined()
})

test('a change that one person asked for names them', () => {
  expect(askersOfBranch('leasehold/change-payments-reports-0a1b2c3d-by-1001')).toEqual([1001])
})

test('the branch of a change is one per lease and comment, and names who asked (S8)', () => {
  const asked = { team: 'payments', name: 'reports', source: 'comment-7', by: { id: 1001 } }
  const branch = changeBranch(asked)
  expect(branch).toMatch(/^leasehold\/change-payments-reports-[0-9a-f]{8}-by-1001$/)
  expect(changeBranch({ ...asked, source: 'comment-8' })).not.toBe(branch)
  expect(askersOfBranch(branch)).toEqual([1001])
  expect(isChangeBranch(branch, asked)).toBe(true)
  expect(isChangeBranch(branch, { team: 'payments', name: 'report' })).toBe(false)
  expect(isChangeBranch(branch.replace('-by-1001', ''), asked)).toBe(false)
})
