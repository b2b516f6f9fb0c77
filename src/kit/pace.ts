export interface Timer {
  /** Milliseconds on a clock that only goes forward. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** A gate that lets calls through at most so many a second, evenly: waits until it is the caller's turn. */
export function createPace(perSecond: number, timer: Timer): () => Promise<void> {
  const gap = 1_000 / perSecond
  let next = 0
  return async () => {
    const now = timer.now()
    const turn = Math.max(now, next)
    next = turn + gap
    if (turn > now) await timer.sleep(turn - now)
  }
}
