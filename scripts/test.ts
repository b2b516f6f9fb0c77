/**
 * `npm test [jest arguments]`: every test, then one plain line `N passed, N failed, N skipped`.
 * Tests that start Terraform or servers of their own (test/act, test/end-to-end) come after all others.
 * The whole suite plays its scenarios by the committed bundle when it is what the sources build, and says so when it is not.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './tools.ts'

/** The part of jest's `--json` report that is read here. */
interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** Files that failed before their first test. */
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

interface Totals {
  passed: number
  failed: number
  readonly skipped: string[]
}

const SLOW = '/test/(?:act|end-to-end)/'

/** Variables of every test process of a run. */
type Variables = Readonly<Record<string, string>>

async function runJest(args: readonly string[], totals: Totals, variables: Variables = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-test-'))
  try {
    const file = join(folder, 'report.json')
    const options = [
      process.env['NODE_OPTIONS'],
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
    ]
    const { code } = await runTool('jest', ['--json', `--outputFile=${file}`, ...args], {
      show: true,
      env: { ...variables, NODE_OPTIONS: options.filter((option) => option !== undefined).join(' ') },
    })
    add(totals, readReport(file), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport
  } catch {
    return undefined
  }
}

/** A run that jest ended red without a failed test (a broken file, no report at all) counts as one failure. */
function add(totals: Totals, report: JestReport | undefined, code: number): void {
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0)
  totals.passed += report?.numPassedTests ?? 0
  totals.failed += failed === 0 && code !== 0 ? 1 : failed
  const results = report?.testResults.flatMap((file) => file.assertionResults) ?? []
  totals.skipped.push(
    ...results.filter(({ status }) => status === 'pending' || status === 'todo').map((test) => test.fullName),
  )
}

/** What the scenarios start: the bundle that users run, unless the sources have gone on since it was built. */
async function programUnderTest(): Promise<string> {
  const chosen = process.env['LEASEHOLD_RUN']
  if (chosen !== undefined) return chosen
  const { code, text } = await runTool('node', ['scripts/build.ts', '--check'])
  if (code !== 0) console.log(`${text.trimEnd()}\nscenarios run the sources`)
  return code === 0 ? 'bundle' : 'source'
}

/** Scenarios start some thousand short processes of the same code: compiled once, they share the result. */
async function runAll(totals: Totals): Promise<void> {
  const cache = mkdtempSync(join(tmpdir(), 'leasehold-compiled-'))
  try {
    const variables = { LEASEHOLD_RUN: await programUnderTest(), NODE_COMPILE_CACHE: cache }
    const order = `--testSequencer=${join(import.meta.dirname, 'longest-first.js')}`
    await runJest([order, `--testPathIgnorePatterns=${SLOW}`], totals, variables)
    await runJest([order, `--testPathPatterns=${SLOW}`, '--passWithNoTests'], totals, variables)
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
}

const args = process.argv.slice(2)
const totals: Totals = { passed: 0, failed: 0, skipped: [] }
if (args.length > 0) await runJest(args, totals)
else await runAll(totals)
for (const name of totals.skipped) console.log(`not run: ${name}`)
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped.length} skipped`)
if (totals.failed > 0) process.exitCode = 1
