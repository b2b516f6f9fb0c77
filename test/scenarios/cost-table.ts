import type { RanStep } from '../rig/workflows.ts'

interface Row {
  readonly event: string
  readonly mode: string
  readonly ran: readonly RanStep[]
}

/** What each event starts in each token mode, and what it costs of GitHub's API; for people to read after the tests. */
export class CostTable {
  readonly #rows: Row[] = []

  add(event: string, mode: string, ran: readonly RanStep[]): void {
    this.#rows.push({ event, mode, ran })
  }

  /** Lines of `event · mode · job: what (calls)`; what another stands in for says so instead of its calls. */
  text(): string {
    const lines = this.#rows.map(({ event, mode, ran }) => {
      const steps = ran.map(({ workflow, job, what, calls, requests }) => {
        const cost = requests.length === 0 && calls === 0 ? 'not counted here' : `${calls}`
        return `${workflow.replace('.yml', '')}/${job}: ${what} (${cost})`
      })
      const all = ran.reduce((sum, { calls }) => sum + calls, 0)
      return `  ${mode.padEnd(5)} ${String(all).padStart(3)} calls  ${event}: ${steps.join(' · ') || 'nothing runs'}`
    })
    return ['What an event starts, by token mode, and its calls of GitHub:', ...lines, ''].join('\n')
  }
}
