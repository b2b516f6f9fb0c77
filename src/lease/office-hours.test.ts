import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { instantOf, millisecondsOf, parseInstant, type Instant } from '../kit/brands.ts'
import {
  isOfficeTime,
  nextOfficeTime,
  parseDays,
  parseTimeOfDay,
  SHORTEST_MINUTES,
  type OfficeHours,
} from './office-hours.ts'
import { instantOfWall, isTimeZone, nearestTimeZone, wallTimeOf } from './time-zone.ts'

const BERLIN: OfficeHours = {
  days: new Set([1, 2, 3, 4, 5]),
  from: 540,
  to: 1020,
  timeZone: 'Europe/Berlin',
}
const WEEK = 7 * 24 * 3_600_000
/** Half hours, quarter hours, both sides of the date line, summer in both halves, and a shift of half an hour. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'America/New_York',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
]

describe('office hours of mon-fri, 9 to 17 in Berlin', () => {
  test.each([
    ['a Monday morning in winter', '2026-12-07T08:00:00Z', '2026-12-07T08:00:00Z'],
    ['a minute before', '2026-12-07T07:59:00Z', '2026-12-07T08:00:00Z'],
    ['the last second of the day', '2026-12-07T15:59:59Z', '2026-12-07T15:59:59Z'],
    ['five in the afternoon', '2026-12-07T16:00:00Z', '2026-12-08T08:00:00Z'],
    ['a Friday evening', '2026-12-11T18:00:00Z', '2026-12-14T08:00:00Z'],
    ['a Saturday', '2026-12-12T10:00:00Z', '2026-12-14T08:00:00Z'],
    ['a summer morning, an hour earlier in UTC', '2026-07-06T06:30:00Z', '2026-07-06T07:00:00Z'],
    ['the weekend on which summer begins', '2026-03-28T12:00:00Z', '2026-03-30T07:00:00Z'],
    ['the weekend on which it ends', '2026-10-24T12:00:00Z', '2026-10-26T08:00:00Z'],
    ['a leap day, a Tuesday', '2028-02-29T03:00:00Z', '2028-02-29T08:00:00Z'],
    ['the night to a leap day', '2028-02-28T16:00:00Z', '2028-02-29T08:00:00Z'],
    ['the night of a new year, to a Friday', '2026-12-31T20:00:00Z', '2027-01-01T08:00:00Z'],
  ])('%s', (_words, from, opens) => {
    expect(nextOfficeTime(at(from), BERLIN)).toBe(at(opens))
    expect(isOfficeTime(at(from), BERLIN)).toBe(at(from) === at(opens))
  })

  test('hours over which clocks are put forward begin where these are', () => {
    // 02:00 to 03:00 does not exist in Berlin on 29 March 2026, a Sunday.
    const hours = { ...BERLIN, days: new Set([0]), from: 150, to: 270 }
    expect(nextOfficeTime(at('2026-03-28T12:00:00Z'), hours)).toBe(at('2026-03-29T01:30:00Z'))
  })
})

const someHours = fc
  .record({
    first: fc.integer({ min: 0, max: 6 }),
    count: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 0, max: 1440 - SHORTEST_MINUTES }),
    length: fc.integer({ min: SHORTEST_MINUTES, max: 1440 }),
    timeZone: fc.constantFrom(...ZONES),
  })
  .map(({ first, count, from, length, timeZone }) => ({
    days: new Set(Array.from({ length: count }, (_unused, index) => (first + index) % 7)),
    from,
    to: Math.min(1440, from + length),
    timeZone,
  }))
/** To the second, with the days around changes of clocks, leap days and new years among them. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2040, 0) }),
  fc
    .tuple(
      fc.constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2027-04-04', '2028-02-29', '2026-12-31'),
      fc.integer({ min: -3 * 86_400, max: 3 * 86_400 }),
    )
    .map(([day, seconds]) => Date.parse(`${day}T00:00:00Z`) + seconds * 1000),
)

test('an end always comes: within a week there are office hours, and never before they were asked for', () => {
  fc.assert(
    fc.property(instants, someHours, (time, hours) => {
      const now = instantOf(time)
      const opens = nextOfficeTime(now, hours)
      expect(isOfficeTime(opens, hours)).toBe(true)
      expect(millisecondsOf(opens)).toBeGreaterThanOrEqual(time)
      expect(millisecondsOf(opens) - time).toBeLessThanOrEqual(WEEK)
    }),
    { numRuns: 2000 },
  )
})

test('nothing between now and then was in office hours', () => {
  fc.assert(
    fc.property(instants, someHours, fc.double({ min: 0, max: 0.999, noNaN: true }), (time, hours, share) => {
      const opens = millisecondsOf(nextOfficeTime(instantOf(time), hours))
      if (opens === time) return
      const between = instantOf(Math.floor(time + (opens - time) * share))
      expect(isOfficeTime(between, hours)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test.each(['Pacific/Kiritimati', 'America/St_Johns', 'UTC'])(
  'the machine’s own time zone, %s, does not matter (L7)',
  (zone) => {
    const script = `
      import { nextOfficeTime } from ${JSON.stringify(new URL('./office-hours.ts', import.meta.url).href)}
      const hours = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1020, timeZone: 'Europe/Berlin' }
      console.log(nextOfficeTime('2026-12-11T18:00:00.000Z', hours))`
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, NODE_OPTIONS: '', TZ: zone },
      encoding: 'utf8',
    })
    expect(child.stdout.trim()).toBe(at('2026-12-14T08:00:00Z'))
  },
)

test('wall time there and back, in every zone', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (time, zone) => {
      const { wall } = wallTimeOf(instantOf(time), zone)
      const again = instantOfWall(wall, zone)
      expect(wallTimeOf(again, zone).wall).toBe(wall)
      expect(millisecondsOf(again)).toBeLessThanOrEqual(time)
    }),
    { numRuns: 2000 },
  )
})

describe('what people write', () => {
  test.each([
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['sun-thu', [0, 1, 2, 3, 4]],
    ['sat-mon', [0, 1, 6]],
    ['wed', [3]],
    ['mon-mon', [1]],
    ['monday', undefined],
    ['mon-wed-fri', undefined],
  ])('days %s', (text, days) => {
    const found = parseDays(text)
    expect(found === undefined ? undefined : [...found].sort()).toEqual(days)
  })

  test.each([
    ['09:00', 540],
    ['24:00', 1440],
    ['24:01', undefined],
    ['9:00', undefined],
    ['12:60', undefined],
  ])('time %s', (text, minutes) => {
    expect(parseTimeOfDay(text)).toBe(minutes)
  })

  test.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Asia/Kolkata', true],
    ['Europe/Berln', false],
    ['+01:00', false],
    ['', false],
  ])('zone %s', (text, known) => {
    expect(isTimeZone(text)).toBe(known)
  })

  test('a misspelt zone is recognised', () => {
    expect(nearestTimeZone('Europe/Berln')).toBe('Europe/Berlin')
  })
})

function at(text: string): Instant {
  return parseInstant(text) ?? instantOf(Number.NaN)
}
