import { describe, expect, test } from '@jest/globals'
import { runChild } from './child.ts'

/** A program that tells, when it is asked to stop, whether it was ready for that. */
const PROGRAM = `
  let isReady = false
  process.on('SIGINT', () => process.exit(isReady ? 0 : 3))
  setTimeout(() => { isReady = true; console.log('ready') }, Number(process.argv[1]))
  setTimeout(() => process.exit(4), 20_000)
`

async function stopped(readyAfter: number, doesTell: boolean) {
  const { promise: heeds, resolve } = Promise.withResolvers<undefined>()
  const begun = Date.now()
  const { code, stopped: reason } = await runChild(process.execPath, ['-e', PROGRAM, String(readyAfter)], {
    folder: '/',
    environment: {},
    // Long before the program can be ready.
    timeout: 1,
    onLine: () => (doesTell ? resolve(undefined) : undefined),
    heeds,
  })
  return { code, reason, took: Date.now() - begun }
}

describe('asking a program to stop, once (L15, L18)', () => {
  test('waits until the program heeds it', async () => {
    expect(await stopped(600, true)).toMatchObject({ code: 0, reason: 'timeout' })
  })

  test('waits three seconds, and no longer', async () => {
    const { code, took } = await stopped(600, false)
    expect(code).toBe(0)
    expect(took).toBeGreaterThanOrEqual(2_900)
    expect(took).toBeLessThan(10_000)
  })
})
