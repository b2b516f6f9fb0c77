import { expect, test } from '@jest/globals'
import {
  applied,
  applyBegun,
  endBegun,
  factsOf,
  manifestOf,
  runRecord,
  sha,
  stateOf,
} from '../../test/support/leases.ts'
import type { LeaseFacts } from '../lease/facts.ts'
import { standingOf, versionNotes, type StandingContext } from './standing.ts'

const OFFERED = manifestOf().module.digest
const [OLD, NEW] = [sha('a'), sha('e')]
const FAILED = { event: 'apply-failed', tree: NEW, message: 'no capacity', id: 'apply-failed-1' } as const

/** Its stack on the default branch has the tree `NEW`; the state is marked with the one before. */
function standing(
  changes: Partial<LeaseFacts>,
  { tree = NEW, offered = OFFERED, isDue = false }: Partial<StandingContext> = {},
): string {
  const found = standingOf(factsOf(changes), { tree, offered, isDue })
  return found.kind === 'failed' ? `failed: ${found.message}` : found.kind
}

test.each<[string, string, string]>([
  ['another version', standing({}, { tree: OLD, offered: `sha256:${'1'.repeat(64)}` }), 'pending'],
  ['applied', standing({}, { tree: OLD }), 'ready'],
  ['merged, not applied', standing({}), 'applying'],
  [
    'an apply that failed',
    standing({
      evidence: [applyBegun(), applied(), runRecord({ ...FAILED, at: '2026-11-24T09:00:00.000Z' })],
    }),
    'failed: no capacity',
  ],
  [
    'an apply that failed long ago, of another stack',
    standing({ evidence: [applyBegun(), applied(), runRecord({ ...FAILED, tree: OLD })] }),
    'applying',
  ],
  [
    'an apply that failed and was mended',
    standing({
      evidence: [applyBegun(), applied(), runRecord(FAILED)],
      state: { kind: 'present', state: stateOf({ markers: { tree: NEW } }) },
    }),
    'ready',
  ],
  ['made for the first time', standing({ evidence: [] }), 'aside'],
  ['ending', standing({ evidence: [applyBegun(), applied(), endBegun()] }), 'aside'],
  ['over before it was applied, and the reaper still to come', standing({}, { isDue: true }), 'aside'],
  ['its request deleted', standing({ request: { kind: 'missing' } }), 'aside'],
])('%s', (_what, found, expected) => {
  expect(found).toBe(expected)
})

test.each([
  ['newer ones', '1.0.0', []],
  [
    'the same version with other code',
    '0.9.0',
    ['other code under the same version: payments/a at 0.9.0; raise'],
  ],
  ['older ones', '0.8.0', ['this goes back: payments/a at 0.9.0, which is newer than 0.8.0']],
])('a lease that is moved to %s', (_what, to, notes) => {
  const found = versionNotes([{ lease: 'payments/a', from: '0.9.0' }], to)
  expect(found).toHaveLength(notes.length)
  notes.forEach((note, at) => expect(found[at]).toContain(note))
})
