import { describe, expect, test } from '@jest/globals'
import { runRecord } from '../../test/support/leases.ts'
import type { LedgerLine } from '../formats/ledger-line.ts'
import { Fault } from '../kit/result.ts'
import { chainLines } from './ledger.ts'
import { sayLedgerLine } from './sentences.ts'

describe('a line of the ledger as a sentence', () => {
  test('who, what, when, and everything that is known of it', () => {
    const told = sayLedgerLine(
      lineOf({ run: { id: '501', attempt: 2, url: 'https://github.com/x/runs/501' } }),
    )
    expect(told).toEqual({
      when: '23 Nov 2026, 09:00 UTC',
      who: 'alice',
      what: 'applied it',
      why: '7 resources were made',
      text: 'alice applied payments/reports: 7 resources were made.',
      details: [
        { label: 'Approved by', value: 'dana' },
        { label: 'Policy', value: 'passed' },
        { label: 'Plan', value: 'sha256:111111111111' },
        { label: 'Request', value: 'bbbbbbbbbbbb' },
        { label: 'Commit', value: 'cccccccccccc' },
        { label: 'Pull request', value: '#13' },
        { label: 'Issue', value: '#12' },
        { label: 'Price', value: '$1.90 a month' },
        { label: 'Took', value: '40 s' },
        { label: 'Run', value: '501, attempt 2' },
      ],
      url: 'https://github.com/x/runs/501',
    })
  })

  test.each<[Partial<LedgerLine>, string]>([
    [{ event: 'apply-failed', message: 'no quota' }, 'alice could not apply payments/reports: no quota.'],
    [{ event: 'planned', message: '' }, 'alice planned payments/reports.'],
    [
      { event: 'warned', actor: { login: 'leasehold', id: 0 }, message: 'it ends in 2 days.' },
      'Leasehold warned the owner of payments/reports: it ends in 2 days.',
    ],
    [{ event: 'blocked', message: 'look' }, 'alice left payments/reports to people: look.'],
  ])('%j', (changes, text) => {
    expect(sayLedgerLine(lineOf(changes)).text).toBe(text)
  })

  test('what is not known is left out, and is never 0', () => {
    const nothing = { requestSha: null, commit: null, planDigest: null, policy: null, issue: null }
    const none = { approvers: [], pullRequest: null, priceUsdMonth: null, durationSeconds: 0 }
    expect(sayLedgerLine(lineOf({ ...nothing, ...none })).details).toEqual([{ label: 'Run', value: '501' }])
  })

  test('a page of a run is http or nothing', () => {
    const url = 'javascript:alert(1)'
    expect(sayLedgerLine(lineOf({ run: { id: '1', attempt: 1, url } })).url).toBeNull()
  })
})

function lineOf(changes: Partial<LedgerLine>): LedgerLine {
  const [line] = chainLines(undefined, [runRecord()])
  if (line === undefined) throw new Fault('test', 'no line')
  return { ...line, ...changes }
}
