import { expect, test } from '@jest/globals'
import { createStillWorking } from './still-working.ts'

/** What is said in a minute, by the second, of a command that tells something itself, or asks, at these seconds. */
function minute(tells: readonly number[] = [], asks: readonly number[] = []): readonly string[] {
  let second = 0
  const said: string[] = []
  const working = createStillWorking({
    now: () => second * 1000,
    isAsking: () => asks.includes(second),
    say: (line) => said.push(`${second}: ${line}`),
  })
  for (; second < 25; second += 0.5) {
    if (tells.includes(second)) working.heard()
    working.look()
  }
  return said
}

test('who waits is told after two seconds, and then now and then', () => {
  expect(minute()).toEqual([
    '2: still working, after 2 s …',
    '12: still working, after 12 s …',
    '22: still working, after 22 s …',
  ])
})

test('what a command tells by itself is enough', () => {
  expect(minute([1, 9, 18])).toEqual([])
})

test('nobody who is asked something is told to wait', () => {
  expect(minute([], [1, 2, 3, 4])).toEqual([
    '6: still working, after 6 s …',
    '16: still working, after 16 s …',
  ])
})
