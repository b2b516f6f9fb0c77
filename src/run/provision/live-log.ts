import { sayTime } from '../../comment/say-time.ts'
import { millisecondsOf, type Instant } from '../../kit/brands.ts'
import type { Ports } from '../../ports.ts'

/** Milliseconds without a line, after which it is said again where a stack is. */
const SILENCE = 30_000

/**
 * A log of one stack: writes a line when it says something new, and the same again, with the time so far, when it was
 * silent for half a minute. A run that says nothing looks like one that hangs.
 */
export function createLiveLog(
  lease: string,
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
): (line: string) => void {
  const start = millisecondsOf(clock.now())
  let said: { readonly line: string; readonly at: Instant } | undefined
  return (line) => {
    const at = clock.now()
    const isSilent = said === undefined || millisecondsOf(at) - millisecondsOf(said.at) >= SILENCE
    if (!isSilent && said?.line === line) return
    said = { line, at }
    const seconds = (millisecondsOf(at) - start) / 1000
    log.info(`${lease}: ${line}${seconds < 1 ? '' : `, after ${sayTime(seconds)}`}`)
  }
}
