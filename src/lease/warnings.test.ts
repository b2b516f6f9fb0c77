import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { instantOf, millisecondsOf } from '../kit/brands.ts'
import { addHours } from './lease.ts'
import { destroyNotBefore, heldUntil, lastDueStage, warningStages } from './warnings.ts'

const END = instantOf(Date.UTC(2026, 11, 7, 9))
const CONFIGURED = [
  { stage: '2d', hours: 48 },
  { stage: '2h', hours: 2 },
]

describe('stages', () => {
  test.each([
    [240, ['2d', '2h']],
    [49, ['2d', '2h']],
    [48, ['2h']],
    [1, ['2h']],
  ])('of a lease of %d hours', (life, expected) => {
    const stages = warningStages(addHours(END, -life), END, CONFIGURED)
    expect(stages.map((stage) => stage.stage)).toEqual(expected)
  })

  test.each([
    [-48.01, undefined],
    [-48, '2d'],
    [-2.01, '2d'],
    [-2, '2h'],
    [100, '2h'],
  ])('%d hours from the end', (hours, expected) => {
    expect(lastDueStage(END, CONFIGURED, addHours(END, hours))?.stage).toBe(expected)
  })
})

describe('holds', () => {
  test('reach as far as the longest one', () => {
    expect(heldUntil([addHours(END, 5), addHours(END, 30)], addHours(END, 336))).toBe(addHours(END, 30))
  })

  test('together reach no further than allowed', () => {
    expect(heldUntil([addHours(END, 5000)], addHours(END, 336))).toBe(addHours(END, 336))
  })

  test('are none without a hold', () => {
    expect(heldUntil([], END)).toBeUndefined()
  })
})

test('no destroy before the latest of end, hold and warning, and the grace after it', () => {
  const hours = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(hours, fc.option(hours), fc.integer({ min: 1, max: 100 }), (warnedAt, holdAt, graceHours) => {
      const warned = addHours(END, warnedAt)
      const hold = holdAt === null ? undefined : addHours(END, holdAt)
      const notBefore = millisecondsOf(destroyNotBefore({ end: END, hold, warned, graceHours }))
      for (const moment of [END, warned, ...(hold === undefined ? [] : [hold])])
        expect(notBefore).toBeGreaterThanOrEqual(millisecondsOf(addHours(moment, graceHours)))
    }),
  )
})
