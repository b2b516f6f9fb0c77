import { describe, expect, test } from '@jest/globals'
import { backoff, bounded, retry, type RetryOptions } from './retry.ts'

function options(slept: number[], more: Partial<RetryOptions> = {}): RetryOptions {
  const sleep = (milliseconds: number): Promise<void> => {
    slept.push(milliseconds)
    return Promise.resolve()
  }
  return { attempts: 3, timeout: 1000, wait: (_error, attempt) => attempt * 10, sleep, ...more }
}

describe('retry', () => {
  test('stops at the first success', async () => {
    const slept: number[] = []
    let calls = 0
    const call = (): Promise<string> =>
      (calls += 1) < 3 ? Promise.reject(new Error('no')) : Promise.resolve('yes')
    expect(await retry(call, options(slept))).toBe('yes')
    expect(slept).toEqual([10, 20])
  })

  test('gives the last error as it came, after the last attempt', async () => {
    const slept: number[] = []
    let calls = 0
    const call = (): Promise<never> => Promise.reject(new Error(`no ${(calls += 1)}`))
    await expect(retry(call, options(slept))).rejects.toThrow('no 3')
    expect(slept).toEqual([10, 20])
  })

  test('gives up at once when waiting makes no sense', async () => {
    const slept: number[] = []
    let calls = 0
    const call = (): Promise<never> => Promise.reject(new Error(`no ${(calls += 1)}`))
    await expect(retry(call, options(slept, { wait: () => undefined }))).rejects.toThrow('no 1')
    expect(slept).toEqual([])
  })
})

test('a call that ignores its signal is left behind', async () => {
  let signal: AbortSignal | undefined
  const never = (given: AbortSignal): Promise<never> => {
    signal = given
    return new Promise(() => undefined)
  }
  await expect(bounded(never, 5)).rejects.toMatchObject({ code: 'timeout' })
  expect(signal?.aborted).toBe(true)
})

test('waits double up to a limit, with jitter', () => {
  expect([1, 2, 3, 4, 9].map((attempt) => backoff(attempt, 100, 500, 1))).toEqual([100, 200, 400, 500, 500])
  expect(backoff(1, 100, 500, 0)).toBe(50)
})
