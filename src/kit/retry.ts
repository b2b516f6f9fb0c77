import { Fault } from './result.ts'

export interface RetryOptions {
  /** At least 1. */
  readonly attempts: number
  /** Milliseconds for one attempt; its signal aborts after that. */
  readonly timeout: number
  /** Milliseconds before attempt n + 1, from the failure of attempt n (1-based); `undefined` gives up at once. */
  readonly wait: (error: unknown, attempt: number) => number | undefined
  readonly sleep: (milliseconds: number) => Promise<void>
}

/**
 * One bounded call with retry (L18): never more than `attempts`, never longer than `timeout` each.
 * @throws the last error, as it came, when the attempts are used up or `wait` gives up.
 */
export async function retry<T>(call: (signal: AbortSignal) => Promise<T>, options: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await bounded(call, options.timeout)
    } catch (error) {
      const pause = attempt >= options.attempts ? undefined : options.wait(error, attempt)
      if (pause === undefined) throw error
      await options.sleep(pause)
    }
  }
}

/** Runs one call and rejects when it has not settled in time, also when it ignores its signal. */
export async function bounded<T>(call: (signal: AbortSignal) => Promise<T>, timeout: number): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      controller.abort()
      reject(new Fault('timeout', `no answer within ${timeout} ms`))
    }, timeout)
  })
  try {
    return await Promise.race([call(controller.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Doubles from `first` up to `most` milliseconds, with full jitter by the given random number in [0, 1). */
export function backoff(attempt: number, first: number, most: number, random: number): number {
  return Math.min(most, first * 2 ** (attempt - 1)) * (0.5 + random / 2)
}
