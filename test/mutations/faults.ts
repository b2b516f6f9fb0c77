import type { Mutation } from './mutation.ts'

const LOCKS = 'src/run/state-lock.ts'
const LOCK_TESTS = ['src/run/state-lock.test.ts']
const FAULT_TESTS = ['src/run/reaper/faults.test.ts']
const UNSAVED = 'src/outside/terraform/unsaved-state.ts'
const WORKSPACE = 'src/outside/terraform/workspace.ts'

/** Locks of dead and living runs, states that could not be written, deadlines, clocks, protection (docs/reaper-safety.md). */
export const mutations: Mutation[] = [
  {
    line: 'L2',
    file: 'src/run/reaper/reaper.ts',
    find: 'shared.has(reading.facts.manifest.backend.key)',
    replace: "shared.has('')",
    tests: ['src/run/reaper/faults-run.test.ts'],
  },
  {
    line: 'L7',
    file: 'src/run/account.ts',
    find: '<= SKEW) return undefined',
    replace: '<= SKEW * 10_000) return undefined',
    tests: ['src/run/account.test.ts'],
  },
  {
    line: 'L7',
    file: 'src/run/reaper/destroy-checks.ts',
    find: "return off === undefined ? undefined : blocked('clock-off', off)",
    replace: 'return undefined',
    tests: ['src/run/reaper/destroy-checks.test.ts'],
  },
  {
    line: 'L13',
    file: 'src/stack/destroy-plan.ts',
    find: 'if (lost.length > 0) return problems(',
    replace: 'if (lost.length < 0) return problems(',
    tests: ['src/stack/destroy-plan.test.ts'],
  },
  {
    line: 'L8',
    file: 'src/run/reaper/destroy.ts',
    find: 'await cloud.holdsObjects(region, account, bucket)',
    replace: 'false',
    tests: ['src/run/reaper/destroy.test.ts'],
  },
  {
    line: 'L8',
    file: 'src/outside/aws/bucket-objects.ts',
    find: 'Versions.length + DeleteMarkers.length > 0',
    replace: 'Versions.length > 0',
    tests: ['src/outside/aws/bucket-objects.test.ts'],
  },
  {
    line: 'L8',
    file: 'src/run/provision/plan.ts',
    find: 'verified.value.leases.filter(endsLease)',
    replace: 'verified.value.leases.filter((one) => endsLease(one) && one.tree === undefined)',
    tests: ['src/run/provision/rehearse-end.test.ts'],
  },
  {
    line: 'L8',
    file: 'src/run/policy-check/judge-pull-request.ts',
    find: 'ending: await endingOf(lease, readEnd),',
    replace: 'ending: undefined,',
    tests: ['src/run/policy-check/policy-check.test.ts'],
  },
  {
    line: 'L14',
    file: LOCKS,
    find: 'if (!isOlderThanJobs(lock, ports.clock.now())) return\n',
    replace: '\n',
    tests: LOCK_TESTS,
  },
  {
    line: 'L14',
    file: LOCKS,
    find: 'if (owners.length === 0) return\n',
    replace: '\n',
    tests: LOCK_TESTS,
  },
  {
    line: 'L14',
    file: LOCKS,
    find: 'if (!(await isOver(run, ports))) return\n',
    replace: 'if (!(await isOver(run, ports))) continue\n',
    tests: LOCK_TESTS,
  },
  {
    line: 'L14',
    file: LOCKS,
    find: '(await forge.isRunOver(id, attempt)) === true',
    replace: '(await forge.isRunOver(id, attempt)) !== false',
    tests: LOCK_TESTS,
  },
  {
    line: 'L14',
    file: 'src/stack/lock.ts',
    find: 'who === lock.who && since <= JOB_LIFE',
    replace: 'who !== "" && since <= JOB_LIFE',
    tests: LOCK_TESTS,
  },
  {
    line: 'L14',
    file: 'src/stack/lock.ts',
    find: 'since <= JOB_LIFE && since >= -SKEW',
    replace: 'since >= -SKEW',
    tests: LOCK_TESTS,
  },
  {
    line: 'L14',
    file: WORKSPACE,
    find: 'const lockTimeout = `-lock-timeout=${Math.ceil(limits.lock / 1000)}s`',
    replace: "const lockTimeout = '-lock=false'",
    tests: FAULT_TESTS,
  },
  {
    line: 'L15',
    file: UNSAVED,
    find: "['state', 'push', lockTimeout, UNSAVED_STATE]",
    replace: "['state', 'push', '-force', lockTimeout, UNSAVED_STATE]",
    tests: FAULT_TESTS,
  },
  {
    line: 'L15',
    file: UNSAVED,
    find: "if (ownLock !== undefined) await run(['force-unlock', '-force', ownLock])",
    replace: '',
    tests: FAULT_TESTS,
  },
  {
    line: 'L15',
    file: WORKSPACE,
    find: 'await options.renewSession().catch(() => undefined)',
    replace: '',
    tests: FAULT_TESTS,
  },
  {
    line: 'L18',
    file: 'src/outside/terraform/child.ts',
    find: "if (stopped !== undefined) return\n    stopped = reason\n    child.kill('SIGINT')",
    replace: "if (stopped !== undefined) return\n    stopped = reason\n    child.kill('SIGKILL')",
    tests: FAULT_TESTS,
  },
  {
    line: 'L16',
    file: 'src/run/reaper/destroy-checks.ts',
    find: "attributes['bucket'] === backend.bucket",
    replace: "attributes['bucket'] === backend.region",
    tests: ['src/run/reaper/destroy-checks.test.ts'],
  },
  {
    line: 'L20',
    file: 'src/run/reaper/destroy-checks.ts',
    find: 'leftovers: await findLeftovers(manifest, cloud),',
    replace: 'leftovers: [],',
    tests: ['src/run/reaper/destroy.test.ts'],
  },
  {
    line: 'L22',
    file: '.github/workflows/on-schedule-reap.yml',
    find: "cron: '47 * * * *'",
    replace: "cron: '47 6 * * *'",
    tests: ['test/workflows/reaper-runs.test.ts'],
  },
  {
    line: 'L19',
    file: '.github/workflows/reap.yml',
    find: 'queue: max',
    replace: 'queue: single',
    tests: ['test/workflows/workflows.test.ts'],
  },
]
