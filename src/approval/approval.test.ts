import { expect, test } from '@jest/globals'
import { asSha } from '../kit/brands.ts'
import type { Review } from '../ports.ts'
import { judgeApproval, type ApprovalQuestion } from './approval.ts'

const HEAD = asSha('a'.repeat(40))
const OLD = asSha('b'.repeat(40))
const ALICE = { login: 'alice', id: 1001 }
const BOB = { login: 'bob', id: 1002 }
const DANA = { login: 'dana', id: 2001 }
const ERIN = { login: 'erin', id: 2002 }
const MAY = new Set([DANA.id, ERIN.id, ALICE.id, BOB.id])

function review(
  person: { login: string; id: number },
  state: Review['state'] = 'approved',
  more: Partial<Review> & { isBot?: boolean } = {},
): Review {
  const { isBot = false, ...rest } = more
  return { author: { ...person, isBot }, state, commit: HEAD, submittedAt: undefined, ...rest }
}

function judge(reviews: readonly Review[], more: Partial<ApprovalQuestion> = {}) {
  return judgeApproval({
    required: 1,
    reviews,
    headSha: HEAD,
    requesters: [ALICE],
    pushers: [BOB],
    mayApprove: ({ id }) => MAY.has(id),
    ...more,
  })
}

test.each<[string, Review[], number[]]>([
  ['an approval of this head counts', [review(DANA)], [DANA.id]],
  ['of two people both count', [review(DANA), review(ERIN)], [DANA.id, ERIN.id]],
  ['twice the same person counts once', [review(DANA), review(DANA)], [DANA.id]],
  ['a later comment takes nothing back', [review(DANA), review(DANA, 'commented')], [DANA.id]],
  ['a pending review takes nothing back', [review(DANA), review(DANA, 'pending')], [DANA.id]],
  [
    'an approval after a request for changes counts',
    [review(DANA, 'changes-requested'), review(DANA)],
    [DANA.id],
  ],
  [
    "another's request for changes takes no approval back",
    [review(DANA), review(ERIN, 'changes-requested')],
    [DANA.id],
  ],
  ['the login decides nothing: the id is the person', [review({ login: 'alice', id: DANA.id })], [DANA.id]],
])('%s', (_title, reviews, approvers) => {
  const judgement = judge(reviews)
  expect(judgement).toMatchObject({ ok: true, reasonCode: 'approved' })
  expect(judgement.approvers.map(({ id }) => id)).toEqual(approvers)
})

test.each<[string, Review[], string]>([
  ['nobody has reviewed', [], 'nobody who may approve it has approved it'],
  [
    'another commit was approved',
    [review(DANA, 'approved', { commit: OLD })],
    'dana approved bbbbbbb, not this head',
  ],
  ['the reviewed commit is unknown', [review(DANA, 'approved', { commit: undefined })], 'another commit'],
  ['the requester approved', [review(ALICE)], 'alice asked for this lease'],
  [
    'the requester approved under a new name',
    [review({ login: 'alice2', id: ALICE.id })],
    'asked for this lease',
  ],
  ['who pushed approved', [review(BOB)], 'bob pushed to the branch'],
  ['a bot approved', [review(DANA, 'approved', { isBot: true })], 'dana is a bot'],
  ['who may not approved', [review({ login: 'mallory', id: 6666 })], 'mallory may not approve here'],
  ['it was dismissed', [review(DANA), review(DANA, 'dismissed')], 'dana has no approval that stands'],
  [
    'changes were requested later',
    [review(DANA), review(DANA, 'changes-requested')],
    'dana asks for changes',
  ],
  ['there is only a comment', [review(DANA, 'commented')], 'nobody'],
])('S8: not approved when %s', (_title, reviews, why) => {
  const judgement = judge(reviews)
  expect(judgement).toMatchObject({ ok: false, approvers: [], reasonCode: 'approval-missing' })
  expect(judgement.message).toContain(why)
})

test('S8: as many people as are required', () => {
  expect(judge([review(DANA)], { required: 2 })).toMatchObject({ ok: false, approvers: [DANA] })
  expect(judge([review(DANA), review(DANA)], { required: 2 }).ok).toBe(false)
  expect(judge([review(DANA), review(ERIN)], { required: 2 }).ok).toBe(true)
})

test('S8: each of several requesters is one', () => {
  expect(judge([review(ERIN)], { requesters: [ALICE, ERIN] }).ok).toBe(false)
})

test('none is needed where none is required', () => {
  expect(judge([], { required: 0 })).toMatchObject({ ok: true, reasonCode: 'approval-not-needed' })
})
