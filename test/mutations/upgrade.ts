import type { Mutation } from './mutation.ts'

const RUN_TESTS = ['src/run/upgrade/upgrade.test.ts']
const WAVE_TESTS = ['src/upgrade/waves.test.ts']
const STACK_TESTS = ['src/stack/upgrade.test.ts']

/** Protections of who is upgraded, when, and to which code. */
export const mutations: readonly Mutation[] = [
  // Data is replaced without its owner's word.
  {
    line: 'S12',
    file: 'src/upgrade/row.ts',
    find: 'dataLost.length > 0 && acceptDataLoss !== digest',
    replace: 'dataLost.length > 0 && acceptDataLoss === undefined',
    tests: ['src/upgrade/row.test.ts'],
  },
  {
    line: 'S12',
    file: 'src/upgrade/row.ts',
    find: 'lostData(document, dataTypes)',
    replace: 'lostData(document, [])',
    tests: ['src/upgrade/row.test.ts'],
  },
  // A plan that only moves, imports or invokes is told as no change.
  {
    line: 'S12',
    file: 'src/upgrade/row.ts',
    find: 'counts.create + counts.update + more.length > 0',
    replace: 'counts.create + counts.update > 0',
    tests: ['src/upgrade/row.test.ts'],
  },
  // What somebody put on a branch comes into the pull request of whoever runs the upgrade.
  {
    line: 'S9',
    file: 'src/run/upgrade/propose.ts',
    find: "return changes.every(({ path }) => path.startsWith('stacks/'))",
    replace: 'return changes.length > 0',
    tests: RUN_TESTS,
  },
  // A pull request that gave way is taken for its team's no.
  {
    line: 'S15',
    file: 'src/run/upgrade/propose.ts',
    find: '(await forge.pullRequestFrom(next)) === undefined ? newest : undefined',
    replace: 'next === "" ? undefined : newest',
    tests: RUN_TESTS,
  },
  // The next wave after a failure.
  {
    line: 'S15',
    file: 'src/upgrade/waves.ts',
    find: "if (reasons.length > 0) return { kind: 'stopped', reasons }",
    replace: '',
    tests: WAVE_TESTS,
  },
  {
    line: 'S15',
    file: 'src/run/upgrade/upgrade.ts',
    find: 'if (stopped !== undefined)',
    replace: 'if (stopped === undefined)',
    tests: RUN_TESTS,
  },
  // The next wave before the canary's leases were applied.
  {
    line: 'S15',
    file: 'src/upgrade/waves.ts',
    find: 'applying.filter(({ team }) => team === canary)',
    replace: '[]',
    tests: WAVE_TESTS,
  },
  {
    line: 'S15',
    file: 'src/upgrade/standing.ts',
    find: 'state.state.markers.tree === tree',
    replace: 'state.state.markers.tree !== undefined',
    tests: ['src/upgrade/standing.test.ts'],
  },
  // A lease that is over and that nobody applies any more holds up the others.
  {
    line: 'S15',
    file: 'src/upgrade/standing.ts',
    find: 'isDue || evidence.some(',
    replace: 'evidence.some(',
    tests: [...RUN_TESTS, 'src/upgrade/standing.test.ts'],
  },
  // A lease of another module is touched.
  {
    line: 'S9',
    file: 'src/run/upgrade/read.ts',
    find: '(one) => one.module.name === module',
    replace: '(one) => one.module.name !== ""',
    tests: RUN_TESTS,
  },
  // A blocked lease is included.
  {
    line: 'S9',
    file: 'src/run/upgrade/upgrade.ts',
    find: 'const going = theirs.filter(({ row }) => row.goes)',
    replace: 'const going = theirs',
    tests: RUN_TESTS,
  },
  {
    line: 'S9',
    file: 'src/run/upgrade/plan-lease.ts',
    find: "if (inTheWay !== undefined) return { row: heldRow(about, 'blocked', inTheWay), rendered: undefined }",
    replace: 'void inTheWay',
    tests: RUN_TESTS,
  },
  // An upgrade is a way around what a living lease keeps.
  {
    line: 'S10',
    file: 'src/stack/settle.ts',
    find: '? await fixedInUpgrade(base, peeked.value, module.value)',
    replace: '? []',
    tests: STACK_TESTS,
  },
  // Whoever pushes to the pull request of an upgrade gets the old version back.
  {
    line: 'S10',
    file: 'src/run/render-request/file-lease.ts',
    find: "living.value === undefined ? 'pinned' : await claimedModule(base, head, living.value)",
    replace: "'pinned' as const",
    tests: STACK_TESTS,
  },
]
