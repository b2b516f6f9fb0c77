import { describe, expect, test } from '@jest/globals'
import { configOf, END, START, UID } from '../../test/support/leases.ts'
import { capOf, type Candidate } from './caps.ts'
import type { Decision } from './decision.ts'

const ENDING: Decision = { kind: 'end', reasonCode: 'lease-ended', message: '', due: END, start: START }
const UNAPPLIED: Decision = { kind: 'remove-only', reasonCode: 'never-applied', message: '', due: END }
const PROVING: Decision = { kind: 'prove', reasonCode: 'lease-ended', message: '', due: END, start: START }

describe('L6: too many ends at once are a mistake', () => {
  test.each([
    ['as many as a run may end', 10, 1000, false],
    ['one more', 11, 1000, true],
    ['as large a share as allowed', 4, 20, false],
    ['a larger share', 5, 20, true],
    ['all of ten: a share says nothing yet', 10, 10, false],
    ['three of eleven', 3, 11, true],
  ])('%s', (_words, due, total, isCapped) => {
    expect(capOf(candidates(due, ENDING), total, configOf().reaper) !== undefined).toBe(isCapped)
  })

  test('deletions of stacks never applied count as well', () => {
    const all = [...candidates(6, ENDING), ...candidates(5, UNAPPLIED)]
    expect(capOf(all, 1000, configOf().reaper)?.due).toHaveLength(11)
  })

  test('ends that are already destroyed do not', () => {
    expect(capOf(candidates(11, PROVING), 1000, configOf().reaper)).toBeUndefined()
  })

  test('the digest names the list, in whatever order it came', () => {
    const all = candidates(11, ENDING)
    const digest = (list: readonly Candidate[]) => capOf(list, 1000, configOf().reaper)?.digest
    expect(digest([...all].reverse())).toBe(digest(all))
    expect(digest([...all, ...candidates(12, ENDING).slice(11)])).not.toBe(digest(all))
  })
})

function candidates(count: number, decision: Decision): Candidate[] {
  return Array.from({ length: count }, (_none, index) => ({
    lease: `payments/lease-${index}`,
    uid: UID,
    decision,
  }))
}
