import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, type Bench, type Measure } from './bench.ts'

const ROUNDS = 15
const LIMIT = 4
const root = join(import.meta.dirname, '..')

/** An action that has nothing to do loads only @actions/core; the least of that is an input that does not exist. */
export const bench: Bench = {
  title: 'start of an action with nothing to do',
  run: () => Promise.resolve(measureStart()),
}

function measureStart(): readonly Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-bench-'))
  const outputs = join(folder, 'outputs')
  writeFileSync(outputs, '')
  const node = (...args: readonly string[]): number => {
    const start = performance.now()
    const environment = { GITHUB_OUTPUT: outputs, 'INPUT_NO-SUCH-INPUT': 'x' }
    spawnSync(process.execPath, args, { cwd: folder, env: environment, stdio: 'ignore' })
    return performance.now() - start
  }
  const times = { empty: [] as number[], action: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.empty.push(node('-e', '0'))
    times.action.push(node(join(root, 'actions', 'render-request', 'dist', 'index.js')))
  }
  rmSync(folder, { recursive: true })
  const [empty, action] = [median(times.empty), median(times.action)]
  const ratio = action / empty
  return [
    { what: '`node -e 0`', figure: `${empty.toFixed(0)} ms`, limit: 'none', isWithin: true },
    { what: 'render-request', figure: `${action.toFixed(0)} ms`, limit: 'none', isWithin: true },
    { what: 'ratio of the two', figure: ratio.toFixed(1), limit: String(LIMIT), isWithin: ratio <= LIMIT },
  ]
}
