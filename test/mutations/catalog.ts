import type { Mutation } from './mutation.ts'

const SOURCES = 'src/run/catalog-sync/sources.ts'
const SYNC = 'src/run/catalog-sync/catalog-sync.ts'
const OBSERVE = 'src/run/catalog-sync/observe-aws.ts'
const FAILING_TESTS = ['src/run/catalog-sync/failing-sources.test.ts']
const MODE_TESTS = ['src/run/catalog-sync/modes.test.ts']
const OBSERVE_TESTS = ['src/run/catalog-sync/observe-aws.test.ts']
const SYNC_TESTS = ['src/run/catalog-sync/catalog-sync.test.ts']
const VIEW_TESTS = ['src/run/catalog-sync/ledger-view.test.ts']

/** Protections of the catalog and the ledger: what a failing source must not take away, and what must be red. */
export const mutations: readonly Mutation[] = [
  {
    // A failing source removes nothing.
    line: 'L4',
    file: SYNC,
    find: ', ...keptEntries(sources, before)]',
    replace: ']',
    tests: FAILING_TESTS,
  },
  {
    // A state that cannot be read is no state without outputs.
    line: 'L4',
    file: SOURCES,
    find: "if (state.kind !== 'unreadable') return undefined",
    replace: 'return undefined',
    tests: FAILING_TESTS,
  },
  {
    // Prices that cannot be read leave those that stand.
    line: 'L4',
    file: SOURCES,
    find: 'prices.failing.length > 0 && old !== undefined',
    replace: 'false && old !== undefined',
    tests: FAILING_TESTS,
  },
  {
    // A rebuild would remove what it cannot read.
    line: 'L4',
    file: SYNC,
    find: "mode === 'rebuild' && sources.failing.length > 0",
    replace: "mode === 'rebuild' && sources.failing.length > 999",
    tests: MODE_TESTS,
  },
  {
    // A region that broke off says nothing of a lease.
    line: 'L4',
    file: OBSERVE,
    find: '(region) => !broken.has(region)',
    replace: '() => true',
    tests: OBSERVE_TESTS,
  },
  {
    line: 'L4',
    file: OBSERVE,
    find: "if (why !== undefined) throw new Fault('listing-implausible', why)",
    replace: '',
    tests: OBSERVE_TESTS,
  },
  {
    // A listing has what is gone, and a row may come twice.
    line: 'L18',
    file: OBSERVE,
    find: 'if (!isNew || found === undefined) return undefined',
    replace: 'if (found === undefined) return undefined',
    tests: OBSERVE_TESTS,
  },
  {
    line: 'L7',
    file: SYNC,
    find: 'if (clock !== undefined) {',
    replace: "if (clock?.code === 'never') {",
    tests: MODE_TESTS,
  },
  {
    // What was observed stands in a part of its own, and only of living leases.
    line: 'L2',
    file: 'src/catalog/observed.ts',
    find: 'for (const uid of living) {',
    replace: 'for (const uid of old.keys()) {',
    tests: OBSERVE_TESTS,
  },
  {
    line: 'S14',
    file: 'src/catalog/entry.ts',
    find: 'declared === undefined || declared.sensitive === true',
    replace: 'declared === undefined',
    tests: SYNC_TESTS,
  },
  {
    // The optimistic lock: what was read may have changed since.
    line: 'S15',
    file: SYNC,
    find: "new Set(['head-moved', 'branch-exists', 'branch-missing'])",
    replace: 'new Set([])',
    tests: SYNC_TESTS,
  },
  {
    // Verify is red when what is published is not what a rebuild gives.
    line: 'S13',
    file: 'src/run/catalog-sync/verify.ts',
    find: '...differences.map((one) =>',
    replace: '...differences.slice(0, 0).map((one) =>',
    tests: MODE_TESTS,
  },
  {
    // Only heads that nobody can change tell a chain that was made anew.
    line: 'S13',
    file: 'src/ledger/ledger.ts',
    find: 'return chained.ok ? verifyHeads(lines, heads) : chained',
    replace: 'return chained',
    tests: VIEW_TESTS,
  },
]
