/** One line of a bench. */
export interface Measure {
  readonly what: string
  readonly figure: string
  /** `none` for a figure that is only shown. */
  readonly limit: string
  readonly isWithin: boolean
}

export interface Bench {
  readonly title: string
  run(): Promise<readonly Measure[]>
}

/** The middle of many: one pause of the machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds of one call. */
export async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await call()
  return performance.now() - start
}

/** For what takes long: a line on standard error, apart from the figures. */
export function progress(text: string): void {
  process.stderr.write(`  … ${text}\n`)
}
