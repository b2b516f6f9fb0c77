import { expect, test } from '@jest/globals'
import { factsOf, manifestOf, runRecord } from '../../../test/support/leases.ts'
import { sayUsual } from '../../comment/say-time.ts'
import { usualTimes } from './usual-time.ts'

const life = (durationSeconds: number, at = '2026-11-01T00:00:00Z') => {
  const manifest = { ...manifestOf(), module: { ...manifestOf().module, name: 'postgres' } }
  const record = runRecord({ id: 'applied-x', event: 'applied' })
  const later = { ...record, id: 'applied-later', at: '2026-11-20T00:00:00Z', durationSeconds: 5 }
  return factsOf({ manifest, evidence: [later, { ...record, at, durationSeconds }] })
}

test('is the middle half of the first applies, which create everything', () => {
  const lives = [300, 360, 400, 480, 3000].map((seconds) => life(seconds))
  expect([...usualTimes(lives)]).toEqual([['postgres', [360, 480]]])
})

test('is of the newest twenty lives', () => {
  const old = Array.from({ length: 30 }, () => life(9000, '2025-01-01T00:00:00Z'))
  const young = Array.from({ length: 20 }, () => life(60, '2026-11-02T00:00:00Z'))
  expect([...usualTimes([...old, ...young])]).toEqual([['postgres', [60, 60]]])
})

test('of two lives, or of applies that failed, nothing is said', () => {
  const failed = factsOf({ evidence: [{ ...runRecord({ id: 'x' }), event: 'apply-failed' }] })
  expect([...usualTimes([life(1), life(2), failed, failed, failed])]).toEqual([])
})

test.each<[readonly [number, number], string]>([
  [[20, 40], 'about 30 s'],
  [[0, 0], 'about 1 s'],
  [[60, 120], '1–2 min'],
  [[360, 470], '6–8 min'],
  [[100, 120], '1–2 min'],
])('%j reads %s', (times, text) => {
  expect(sayUsual(times)).toBe(text)
})
