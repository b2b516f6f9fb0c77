import type { Mutation } from './mutation.ts'

const RUN = 'src/run/provision/drift.ts'
const STANDING = 'src/drift/standing.ts'
const TESTS = ['src/run/provision/drift.test.ts']

/** Protections of the look at what changed outside, and of what undoes it. */
export const mutations: readonly Mutation[] = [
  {
    // A value in place of a name.
    line: 'S14',
    file: 'src/plan/plan.ts',
    find: 'return [...names].filter(differs).sort(compareText)',
    replace: 'return [...names].filter(differs).map((name) => canonicalJson(before[name] ?? null))',
    tests: TESTS,
  },
  {
    // While an apply is due or running.
    line: 'S12',
    file: RUN,
    find: 'if (reason !== undefined) return leave(reading, reason.reasonCode, reason.message)',
    replace: '',
    tests: TESTS,
  },
  {
    line: 'S12',
    file: RUN,
    find: "(kind === 'apply-begun' || kind === 'end-begun') && at >= begun",
    replace: "kind === 'end-begun' && at >= begun",
    tests: TESTS,
  },
  {
    // Closed only when it is gone: not by a plan that failed …
    line: 'S14',
    file: RUN,
    find: "return failed(reading, held?.code ?? 'plan-failed', found[0]?.message ?? 'it cannot be planned', found)",
    replace: "return said(reading, 'nothing', 'in-sync', 'it is what was applied')",
    tests: TESTS,
  },
  {
    // … nor by one that left something out.
    line: 'S12',
    file: RUN,
    find: 'if (!isComplete(document))',
    replace: 'if (document.errored === true)',
    tests: TESTS,
  },
  {
    line: 'S17',
    file: RUN,
    find: 'if (wrong !== undefined) return failed(reading, wrong.code, wrong.message, [wrong])',
    replace: '',
    tests: TESTS,
  },
  {
    // A word starts one apply, not each that comes after it.
    line: 'S12',
    file: STANDING,
    find: 'if (word === undefined || word.at < drift.at) return undefined',
    replace: 'if (word === undefined) return undefined',
    tests: TESTS,
  },
  {
    line: 'S8',
    file: STANDING,
    find: 'if (word === undefined || word.at < drift.at) return undefined',
    replace: '',
    tests: TESTS,
  },
  {
    // Whether the word of this person counts.
    line: 'S8',
    file: 'src/run/provision/drift-undone.ts',
    find: '|| !(await isApproved(digest))) return undefined',
    replace: '|| isApproved === undefined) return undefined',
    tests: TESTS,
  },
]
