import { expect, test } from '@jest/globals'
import { createPace } from './pace.ts'

test('L18: no second has more calls than the limit, also when many ask at once', async () => {
  let now = 1_000
  const turns: number[] = []
  const pace = createPace(15, {
    now: () => now,
    sleep: async (wait) => void turns.push(now + wait),
  })
  await Promise.all(Array.from({ length: 45 }, async () => pace()))
  const all = [now, ...turns]
  expect(all).toHaveLength(45)
  const most = Math.max(
    ...all.map((from) => all.filter((at) => at >= from && at < from + 1_000 - 1e-6).length),
  )
  expect(most).toBe(15)
  now = 10_000
  turns.length = 0
  await pace()
  expect(turns).toEqual([])
})
