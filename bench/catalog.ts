import { spawn } from 'node:child_process'
import type { Bench, Measure } from './bench.ts'

const SIZES = [100, 1_000, 10_000] as const
/** MB that a sync of 10,000 leases may add to a process that has loaded the code. */
const MEMORY = 300
/** MB of objects: without it, garbage is left until the machine is full. It fails when it is not enough. */
const HEAP = 120
/** Most that a lease may cost in a catalog of 10,000, in those of one of 1,000. */
const RATIO = 2

/** Building the catalog of so many leases, and publishing it again after one of them changed. */
export const bench: Bench = {
  title: 'catalog and ledger',
  run: async () => measuresOf(await each()),
}

interface Sync {
  readonly seconds: number
  readonly commits: number
  readonly calls: number
  readonly lines: number
}

interface Size {
  readonly leases: number
  readonly build: Sync
  readonly next: Sync
  /** MB at the most, and before the first sync. */
  readonly peak: number
  readonly before: number
}

/**
 * A process of its own, so that its memory is that of two syncs. The ports are in memory, and make what is read when it is
 * asked for, so that what is held is the sync's own: S3 and GitHub themselves are not measured.
 */
const SYNCER = `
import { catalogBench } from './test/support/catalog-bench.ts'
console.log(JSON.stringify(await catalogBench(Number(process.argv[1]))))
`

async function each(): Promise<readonly Size[]> {
  const sizes: Size[] = []
  for (const leases of SIZES) sizes.push(await measure(leases))
  return sizes
}

async function measure(leases: number): Promise<Size> {
  const heap = [`--max-old-space-size=${HEAP}`, '--max-semi-space-size=1']
  const options = [...heap, '--input-type=module', '--eval', SYNCER, String(leases)]
  const child = spawn(process.execPath, options, {
    cwd: `${import.meta.dirname}/..`,
    stdio: ['ignore', 'pipe', 'inherit'],
    // One pool of buffers for all threads, as garbage in the others is left, too.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
  })
  let text = ''
  child.stdout.on('data', (part: Buffer) => (text += part.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  if (text === '') throw new Error(`${leases} leases do not fit in ${HEAP} MB`)
  return JSON.parse(text) as Size
}

function measuresOf(sizes: readonly Size[]): readonly Measure[] {
  const [, some, many] = sizes
  if (some === undefined || many === undefined) return []
  const isRight = sizes.every(
    ({ leases, build, next }) => build.lines === 2 * leases && next.lines === 2 * leases + 1,
  )
  const ratio = many.build.seconds / many.leases / (some.build.seconds / some.leases)
  const commits = sizes.flatMap(({ build, next }) => [build.commits, next.commits])
  const calls = sizes.map(({ next }) => next.calls)
  const isConstant = new Set(calls).size === 1 && new Set(commits).size === 1
  return [
    ...sizes.flatMap(({ leases, build, next }) => [
      shown(`${leases} leases: build`, `${build.seconds.toFixed(2)} s`, isRight),
      shown(`${leases} leases: the next sync, after one changed`, `${next.seconds.toFixed(2)} s`, isRight),
    ]),
    {
      what: 'build, a lease of 10,000 to one of 1,000',
      figure: ratio.toFixed(2),
      limit: String(RATIO),
      isWithin: isRight && ratio <= RATIO,
    },
    {
      what: 'commits of a sync, at each size',
      figure: [...new Set(commits)].join(', '),
      limit: '1',
      isWithin: isConstant && commits[0] === 1,
    },
    {
      what: 'calls of GitHub of the next sync, at each size',
      figure: [...new Set(calls)].join(', '),
      limit: 'constant',
      isWithin: isConstant,
    },
    {
      what: '10,000 leases: what two syncs add to the process at the most',
      figure: `${(many.peak - many.before).toFixed(0)} MB`,
      limit: `${MEMORY} MB`,
      isWithin: isRight && many.peak - many.before <= MEMORY,
    },
    shown('10,000 leases: peak of the process', `${many.peak.toFixed(0)} MB`, isRight),
  ]
}

function shown(what: string, figure: string, isWithin: boolean): Measure {
  return { what, figure, limit: 'none', isWithin }
}
