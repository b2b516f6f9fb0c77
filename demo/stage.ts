/** What the demo shows while it runs, and what it has proved at the end. */

export interface Stage {
  /** A new act of the play. */
  act(title: string): void
  /** Something that somebody does; shown with the time it took. */
  step<T>(what: string, work: () => Promise<T>): Promise<T>
  /** A claim, read back from outside the toolkit; the demo fails at the first that does not hold. */
  claim(what: string, source: string, look: () => Promise<Look>): Promise<void>
  /** One line for the reader. */
  say(line: string): void
  readonly claims: readonly Claim[]
}

export interface Claim {
  readonly what: string
  readonly source: string
  readonly seen: string
}

/** What was seen from outside: whether the claim holds, and what was there. */
export interface Look {
  readonly holds: boolean
  readonly seen: string
}

export class ClaimFailed extends Error {
  override readonly name = 'ClaimFailed'
}

const HEARTBEAT_MILLISECONDS = 5_000

export function createStage(write: (line: string) => void): Stage {
  const began = performance.now()
  const claims: Claim[] = []
  const stamp = (): string => clockOf(performance.now() - began)
  return {
    claims,
    act: (title) => write(`\n${stamp()}  ${title}`),
    say: (line) => write(`          ${line}`),
    async step(what, work) {
      const start = performance.now()
      const heartbeat = setInterval(() => {
        write(`${stamp()}    … ${what} (${seconds(performance.now() - start)})`)
      }, HEARTBEAT_MILLISECONDS)
      try {
        const result = await work()
        write(`${stamp()}    ${what} (${seconds(performance.now() - start)})`)
        return result
      } catch (error) {
        write(`${stamp()}    ✗ ${what}`)
        throw error
      } finally {
        clearInterval(heartbeat)
      }
    },
    async claim(what, source, look) {
      const { holds, seen } = await look()
      write(`${stamp()}    ${holds ? '✓' : '✗'} ${what} [${source}]`)
      if (!holds) throw new ClaimFailed(`${what}: seen in ${source}: ${seen}`)
      claims.push({ what, source, seen })
    },
  }
}

function clockOf(milliseconds: number): string {
  const total = Math.floor(milliseconds / 1000)
  return `${String(Math.floor(total / 60)).padStart(2, ' ')}:${String(total % 60).padStart(2, '0')}`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
