import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, type Bench, type Measure } from './bench.ts'

const ROUNDS = 15
const LIMIT = 4
const LIMIT_OF_CHECK = 16
const root = join(import.meta.dirname, '..')

/**
 * An action that has nothing to do loads only @actions/core; the least of that is an input that does not exist. `leasehold check`
 * reads every kind of file that people write.
 */
export const bench: Bench = {
  title: 'start of an action with nothing to do, and of a command with much to read',
  run: () => Promise.resolve([...measureStart(), ...measureCheck()]),
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

function measureCheck(): readonly Measure[] {
  const cli = JSON.stringify(join(root, 'dist', 'cli', 'main.js'))
  const check = `const { start } = await import(${cli}); await start(['node', 'leasehold', 'check'])`
  const times = { empty: [] as number[], check: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.empty.push(processorTime('0'))
    times.check.push(processorTime(check))
  }
  const [empty, checked] = [median(times.empty), median(times.check)]
  const ratio = checked / empty
  const [what, isWithin] = ['`leasehold check` of the example, processor', ratio <= LIMIT_OF_CHECK]
  return [
    { what: '`node -e 0`, processor', figure: `${empty.toFixed(0)} ms`, limit: 'none', isWithin: true },
    { what, figure: `${checked.toFixed(0)} ms`, limit: 'none', isWithin: true },
    { what: 'ratio of the two', figure: ratio.toFixed(1), limit: String(LIMIT_OF_CHECK), isWithin },
  ]
}

/** Milliseconds of the processor that a process of this code takes. */
function processorTime(code: string): number {
  const told = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1000) })`
  const args = ['--input-type=module', '-e', `${told}; ${code}`]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stderr)
}
