/** Milliseconds of silence after which somebody who waits is told that it goes on: the first time, and later. */
const [FIRST, LATER] = [2_000, 10_000]

export interface Waiting {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** Whether somebody is asked something just now: then nobody waits for us. */
  readonly isAsking: () => boolean
  readonly say: (line: string) => void
}

/**
 * For what has no steps to tell of: a command that says nothing says that it is at work.
 * @returns `look` is called often; `heard` whenever the command itself has told how far it is
 */
export function createStillWorking({ now, isAsking, say }: Waiting): {
  readonly look: () => void
  readonly heard: () => void
} {
  const start = now()
  let [last, patience] = [start, FIRST]
  const heard = (): void => {
    ;[last, patience] = [now(), LATER]
  }
  return {
    heard,
    look: () => {
      if (isAsking()) last = now()
      if (now() - last < patience) return
      heard()
      say(`still working, after ${Math.round((last - start) / 1000)} s …`)
    },
  }
}
