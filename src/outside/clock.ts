import { randomBytes } from 'node:crypto'
import { asUid, instantOf, millisecondsOf, type Instant, type Uid } from '../kit/brands.ts'
import type { Clock, Ids } from '../ports.ts'

/** The machine's clock; or, where tests let time pass, one that goes on from the instant given. */
export function createClock(now: Instant | undefined): Clock {
  const offset = now === undefined ? 0 : millisecondsOf(now) - Date.now()
  return { now: () => instantOf(Date.now() + offset) }
}

/** For what looks at the time once: exactly the instant given, else the machine's. */
export function instantNow(now: Instant | undefined): Instant {
  return now ?? instantOf(Date.now())
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Uids of 26 characters of base 32: 130 random bits. */
export const randomIds: Ids = {
  uid(): Uid {
    return asUid([...randomBytes(26)].map((byte) => ALPHABET.charAt(byte & 31)).join(''))
  },
}
