/**
 * `npm run test:mutations [-- --quick] [area…]`: takes each protection out of a copy of the repository and requires the tests that
 * hold it to go red. A mutation that survives, or whose text is no longer there, fails the run. The tests must be green first;
 * `--known-green` takes the caller's word for it. `--quick` leaves out what takes long, `--part 2/3` tries the second of three.
 * All are looked at: one whose text is gone fails the run even when it is not tried.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Mutation } from '../test/mutations/mutation.ts'
import { inParallel, root as ownRoot, runTool, secondsSince } from './tools.ts'

interface NamedMutation extends Mutation {
  readonly area: string
}

interface Outcome {
  readonly passed: boolean
  readonly word: 'red' | 'SURVIVED' | 'STALE' | 'BROKEN'
  readonly detail: string
}

/** Copies that tests run in; two, as each starts jest and some tests start Terraform. */
const WIDTH = 2
/** A mutated loop may never end. */
const TIME_LIMIT = '600'

async function loadMutations(root: string, areas: readonly string[]): Promise<NamedMutation[]> {
  const folder = join(root, 'test', 'mutations')
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !/^mutation\.ts$|\.test\.ts$/.test(file),
  )
  const known = files.map((file) => basename(file, '.ts')).sort()
  const unknown = areas.filter((area) => !known.includes(area))
  if (unknown.length > 0) throw new Error(`no area ${unknown.join(', ')}; areas: ${known.join(', ')}`)
  const loaded: NamedMutation[] = []
  for (const area of areas.length > 0 ? areas : known) {
    const file = (await import(pathToFileURL(join(folder, `${area}.ts`)).href)) as {
      mutations?: readonly Mutation[]
    }
    if (file.mutations === undefined) throw new Error(`test/mutations/${area}.ts exports no \`mutations\``)
    loaded.push(...file.mutations.map((mutation) => ({ ...mutation, area })))
  }
  return loaded
}

/** Tests that play whole runs, with Terraform or against the local GitHub, start a browser, or process after process. */
const SLOW: readonly RegExp[] = [
  /^test\/(?:act|scenarios|end-to-end|portal)\//,
  /^(?:src\/run\/reaper\/faults|src\/request\/form-properties|cli\/commands\/.+|test\/bad-input)\.test\.ts$/,
]

function isQuick({ tests }: Mutation): boolean {
  return !tests.some((path) => SLOW.some((pattern) => pattern.test(path)))
}

/** The files that Git knows or would add; `node_modules` is a link. */
async function copyRepository(root: string, target: string): Promise<void> {
  const listed = await runTool('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
  if (listed.code !== 0) throw new Error(`git ls-files: ${listed.text}`)
  for (const path of listed.text.split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue
    mkdirSync(dirname(join(target, path)), { recursive: true })
    cpSync(join(root, path), join(target, path), { verbatimSymlinks: true })
  }
  symlinkSync(join(ownRoot, 'node_modules'), join(target, 'node_modules'))
  // Some tests ask Git which files there are.
  await runTool('git', ['init', '--quiet'], { cwd: target })
  writeFileSync(join(target, '.git', 'info', 'exclude'), 'node_modules\n')
  await runTool('git', ['add', '--all'], { cwd: target })
}

/** Scenarios run the mutated sources, as the bundle in `dist/` is not rebuilt here. */
async function runTests(
  copy: string,
  tests: readonly string[],
  workers: number,
): Promise<{ code: number; text: string }> {
  const jest = ['jest', `--maxWorkers=${workers}`, '--runTestsByPath', ...tests]
  return runTool('timeout', [TIME_LIMIT, ...jest], {
    cwd: copy,
    env: {
      LEASEHOLD_RUN: 'source',
      // The summary of jest is read below.
      FORCE_COLOR: '0',
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
  })
}

/** Jest says this only when tests ran and some failed; a file that cannot be loaded proves nothing about a rule. */
function failedTests(text: string): number {
  return Number(/^Tests:\s+(\d+) failed/m.exec(text)?.[1] ?? 0)
}

/** Why a mutation can prove nothing any more; undefined when it can be tried. */
function staleness(copy: string, { file, find, tests }: Mutation): string | undefined {
  const absent = [file, ...tests].find((path) => !existsSync(join(copy, path)))
  if (absent !== undefined) return `no file ${absent}`
  const times = readFileSync(join(copy, file), 'utf8').split(find).length - 1
  return times === 1 ? undefined : `stale mutation: its text occurs ${times} times in ${file}`
}

async function tryMutation(copy: string, mutation: NamedMutation): Promise<Outcome> {
  const stale = staleness(copy, mutation)
  if (stale !== undefined) return { passed: false, word: 'STALE', detail: stale }
  const file = join(copy, mutation.file)
  const original = readFileSync(file, 'utf8')
  try {
    writeFileSync(
      file,
      original.replace(mutation.find, () => mutation.replace),
    )
    return await judge(copy, mutation.tests)
  } finally {
    writeFileSync(file, original)
  }
}

/** One file after the other, in the order that the mutation names them: the first red one is proof. */
async function judge(copy: string, tests: readonly string[]): Promise<Outcome> {
  for (const test of tests) {
    const { code, text } = await runTests(copy, [test], 1)
    const failed = failedTests(text)
    if (failed > 0) return { passed: true, word: 'red', detail: `${failed} failed in ${test}` }
    if (code !== 0) {
      return { passed: false, word: 'BROKEN', detail: `no test ran in ${test}\n${text.slice(-2000)}` }
    }
  }
  return { passed: false, word: 'SURVIVED', detail: `${tests.join(', ')} stayed green` }
}

async function isGreen(copy: string, mutations: readonly NamedMutation[]): Promise<boolean> {
  const tests = [...new Set(mutations.flatMap((mutation) => mutation.tests))]
    .filter((test) => existsSync(join(copy, test)))
    .sort()
  const start = performance.now()
  const { code, text } = await runTests(copy, tests, WIDTH)
  console.log(`unmutated: ${tests.length} test files ${code === 0 ? 'green' : 'RED'}, ${secondsSince(start)}`)
  if (code !== 0) console.error(text.slice(-6000))
  return code === 0
}

function say(word: Outcome['word'], { line, area, file }: NamedMutation, detail: string): void {
  console.log(`${word.padEnd(8)} ${line.padEnd(4)} ${area.padEnd(12)} ${file} (${detail})`)
}

/** Runs every mutation; each copy has one mutation at a time. */
async function runMutations(
  copies: readonly string[],
  mutations: readonly NamedMutation[],
): Promise<Outcome[]> {
  const free = [...copies]
  return inParallel(
    copies.length,
    mutations.map((mutation) => async () => {
      const copy = free.pop()
      if (copy === undefined) throw new Error('more jobs than copies')
      const start = performance.now()
      const outcome = await tryMutation(copy, mutation)
      free.push(copy)
      say(outcome.word, mutation, `${outcome.detail}, ${secondsSince(start)}`)
      return outcome
    }),
  )
}

/** @param part `2/3`: of each three that follow one another, the second */
function partOf(part: string, mutations: readonly NamedMutation[]): readonly NamedMutation[] {
  const [, number, parts] = (/^([1-9][0-9]?)\/([1-9][0-9]?)$/.exec(part) ?? []).map(Number)
  if (number === undefined || parts === undefined || number > parts)
    throw new Error(`--part is \`2/3\`, the second of three, not ${part}`)
  return mutations.filter((_, at) => at % parts === number - 1)
}

/** Those that are not tried this time must be there to be tried another time. @returns how many are not */
function findStale(copy: string, left: readonly NamedMutation[]): number {
  const found = left.flatMap((mutation) => {
    const detail = staleness(copy, mutation)
    return detail === undefined ? [] : [{ mutation, detail }]
  })
  for (const { mutation, detail } of found) say('STALE', mutation, detail)
  if (left.length > 0) console.log(`${left.length} are looked at and not tried this time`)
  return found.length
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    options: {
      root: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'known-green': { type: 'boolean', default: false },
      part: { type: 'string', default: '1/1' },
    },
    allowPositionals: true,
  })
  const root = resolve(values.root ?? ownRoot)
  const all = await loadMutations(root, positionals)
  const mutations = partOf(values.part, values.quick ? all.filter(isQuick) : all)
  if (mutations.length === 0) throw new Error('there is no mutation to try')
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-mutations-'))
  try {
    const copies = Array.from({ length: WIDTH }, (_, at) => join(folder, String(at)))
    for (const copy of copies) await copyRepository(root, copy)
    const staleOnes = findStale(
      copies[0] ?? '',
      all.filter((mutation) => !mutations.includes(mutation)),
    )
    if (!values['known-green'] && !(await isGreen(copies[0] ?? '', mutations))) {
      console.log(`0 passed, ${mutations.length} failed`)
      return false
    }
    const outcomes = await runMutations(copies, mutations)
    const passed = outcomes.filter((outcome) => outcome.passed).length
    console.log(`${passed} passed, ${outcomes.length - passed + staleOnes} failed`)
    return passed === outcomes.length && staleOnes === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (!(await main())) process.exitCode = 1
