import { asUid } from '../src/kit/brands.ts'
import { bucketJobs, MOST_JOBS } from '../src/run/reconcile/jobs.ts'
import { workOf } from '../src/run/reconcile/stack-work.ts'
import type { LeaseReading } from '../src/run/read-leases.ts'
import {
  applyBegun,
  configOf,
  at,
  factsOf,
  manifestOf,
  sha,
  runRecord,
  START,
  stateKey,
  stateOf,
  UID,
  warning,
} from '../test/support/leases.ts'
import { median, type Bench, type Measure } from './bench.ts'

const MANY = 10_000
const FEW = 1_000
/** How much more one stack may cost among many than among few. */
const SPREAD = 0.5
const ROUNDS = 9
/** After the end and the grace of what was warned. */
const OVER = at('2026-12-07T12:00:00Z')

/** What every stack needs and in which job, from facts in memory: no Git, no storage. */
export const bench: Bench = {
  title: 'reconcile',
  run: () => Promise.resolve(measure()),
}

function measure(): readonly Measure[] {
  const [few, many] = [readings(FEW), readings(MANY)]
  const times = { few: [] as number[], many: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.few.push(cost(few))
    times.many.push(cost(many))
  }
  const [each, eachOfMany] = [median(times.few) / FEW, median(times.many) / MANY]
  const ratio = eachOfMany / each
  return [
    {
      what: `${MANY} stacks`,
      figure: `${(eachOfMany * MANY).toFixed(0)} ms CPU`,
      limit: 'none',
      isWithin: true,
    },
    {
      what: `one stack among ${MANY} to one among ${FEW}`,
      figure: ratio.toFixed(2),
      limit: String(1 + SPREAD),
      isWithin: ratio <= 1 + SPREAD,
    },
  ]
}

/** Milliseconds of the processor. */
function cost(leases: readonly LeaseReading[]): number {
  const before = process.cpuUsage()
  const works = leases.map((reading) => workOf(reading, { config: configOf(), now: OVER }))
  const { jobs, left } = bucketJobs(works)
  const kinds = new Set(works.map(({ work }) => work))
  const wanted = works.filter(({ work }) => work !== 'nothing').length
  // One matrix has no room for the work of 10,000: what is left is said, and found by the next run.
  const shared = jobs.reduce((sum, job) => sum + job.leases.length, left.length)
  if (kinds.size !== 3 || jobs.length > MOST_JOBS || shared !== wanted)
    throw new Error(`${[...kinds].join()}, ${jobs.length} jobs, ${shared} of ${wanted} stacks`)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** A third of them new, a third changed, a third that has run out. */
function readings(count: number): readonly LeaseReading[] {
  return Array.from({ length: count }, (_, index) => {
    const lease = `payments/lease-${index}`
    const uid = `${UID.slice(0, 21)}${String(index)
      .padStart(5, '0')
      .replaceAll(/[0189]/g, 'z')}`
    const own = { uid, lease, stateKey: stateKey(lease, uid) }
    const state = {
      kind: 'present',
      state: stateOf({ markers: { uid: asUid(uid), start: START, tree: sha('a') } }),
    } as const
    const begun = [applyBegun(own), runRecord(own)]
    const kinds = [
      { state: { kind: 'absent' }, evidence: [] },
      { state, evidence: begun },
      { state, evidence: [...begun, warning('2h', '2026-12-07T07:00:00Z', own)] },
    ] as const
    const manifest = manifestOf(lease, uid)
    return {
      facts: factsOf({ lease, manifest, ...kinds[index % 3] }),
      folder: `stacks/${lease}`,
      tree: sha('e'),
      module: undefined,
      request: undefined,
    }
  })
}
