import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { instantOf, millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import { Fault } from '../kit/result.ts'
import { addHours, HOUR, leaseEnd, naturalEnd, type LeaseTerms } from './lease.ts'
import { parseLength, type Length } from './length.ts'

const instants = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2090, 0, 1) })
  .map((milliseconds) => instantOf(milliseconds))
const lengths = fc
  .record({ count: fc.integer({ min: 1, max: 9999 }), unit: fc.constantFrom('h', 'd', 'w') })
  .map(({ count, unit }) => lengthOf(`${count}${unit}`))

describe('the end of a lease', () => {
  test.each([
    ['its length after the start', { length: '14d' }, '2026-12-07T09:00:00.000Z'],
    ['not beyond the maximum of its environment', { length: '60d' }, '2026-12-23T09:00:00.000Z'],
    ['not beyond the maximum of its module', { length: '14d', moduleMax: '7d' }, '2026-11-30T09:00:00.000Z'],
    ['when its owner says so', { length: '14d', asked: '2026-12-01T09:00:00Z' }, '2026-12-01T09:00:00.000Z'],
    [
      'when it runs out, though its owner says later',
      { length: '7d', asked: '2027-01-01T00:00:00Z' },
      '2026-11-30T09:00:00.000Z',
    ],
    ['never, when it is permanent where that is allowed', { length: 'permanent', permanent: true }, null],
    [
      'at the maximum, when it is permanent where that is not allowed',
      { length: 'permanent' },
      '2026-12-23T09:00:00.000Z',
    ],
    [
      'when its owner ends a permanent one',
      { length: 'permanent', permanent: true, asked: '2026-12-01T09:00:00+01:00' },
      '2026-12-01T08:00:00.000Z',
    ],
  ])('is %s', (_words, given, expected) => {
    expect(leaseEnd(terms(given))).toBe(expected)
  })

  test('is never earlier for a longer length', () => {
    fc.assert(
      fc.property(instants, lengths, lengths, fc.integer({ min: 1, max: 9000 }), (start, a, b, maxHours) => {
        const [short, long] = hoursOf(a) <= hoursOf(b) ? [a, b] : [b, a]
        const endOf = (length: Length) =>
          millisecondsOf(
            naturalEnd({ ...terms({}), start, length, environment: { maxHours, permanent: false } }) ?? start,
          )
        expect(endOf(short)).toBeLessThanOrEqual(endOf(long))
      }),
    )
  })

  test('is never beyond the maximum counted from the start, and exactly so many hours away', () => {
    fc.assert(
      fc.property(instants, lengths, fc.integer({ min: 1, max: 9000 }), (start, length, maxHours) => {
        const end = naturalEnd({ ...terms({}), start, length, environment: { maxHours, permanent: true } })
        const hours = (millisecondsOf(end ?? start) - millisecondsOf(start)) / HOUR
        expect(hours).toBe(Math.min(hoursOf(length), maxHours))
      }),
    )
  })

  test.each(['Pacific/Kiritimati', 'America/St_Johns', 'UTC'])('is the same in time zone %s', (zone) => {
    const script = `
      import { naturalEnd } from ${JSON.stringify(new URL('./lease.ts', import.meta.url).href)}
      const starts = ['2026-03-08T06:59:59.999Z', '2026-10-25T00:30:00.000Z', '2028-02-28T23:00:00.000Z', '2026-12-31T23:59:59.999Z']
      const ends = starts.map((start) => naturalEnd({ start, length: { kind: 'for', hours: 24, text: '1d' },
        environment: { maxHours: 720, permanent: false }, moduleMax: undefined, requestedEnd: undefined }))
      console.log(JSON.stringify(ends))`
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, NODE_OPTIONS: '', TZ: zone },
      encoding: 'utf8',
    })
    expect(child.stdout.trim()).toBe(
      JSON.stringify([
        '2026-03-09T06:59:59.999Z',
        '2026-10-26T00:30:00.000Z',
        '2028-02-29T23:00:00.000Z',
        '2027-01-01T23:59:59.999Z',
      ]),
    )
  })
})

test('hours are elapsed time', () => {
  expect(addHours(instant('2026-10-24T12:00:00Z'), 24)).toBe('2026-10-25T12:00:00.000Z')
})

function terms(given: {
  length?: string
  permanent?: boolean
  moduleMax?: string
  asked?: string
}): LeaseTerms {
  return {
    start: instant('2026-11-23T09:00:00Z'),
    length: lengthOf(given.length ?? '14d'),
    environment: { maxHours: 720, permanent: given.permanent ?? false },
    moduleMax: given.moduleMax,
    requestedEnd: given.asked === undefined ? undefined : instant(given.asked),
  }
}

function hoursOf(length: Length): number {
  return length.kind === 'for' ? length.hours : Infinity
}

function lengthOf(text: string): Length {
  const length = parseLength(text)
  if (length === undefined) throw new Fault('test', `not a length: ${text}`)
  return length
}

function instant(text: string): Instant {
  const read = parseInstant(text)
  if (read === undefined) throw new Fault('test', `not an instant: ${text}`)
  return read
}
