import type { Mutation } from './mutation.ts'

const PAGES = 'src/outside/aws/tag-pages.ts'
const LISTING = 'src/outside/aws/tag-listing.ts'
const PAGE_TESTS = ['src/outside/aws/tag-pages.test.ts', 'src/outside/aws/tag-listing.test.ts']
const LISTING_TESTS = ['src/outside/aws/tag-listing.test.ts']
const SWEEP_TESTS = ['src/run/reaper/sweep.test.ts']
const HEARTBEAT = 'src/reaper/heartbeat.ts'
const HEARTBEAT_TESTS = ['src/run/heartbeat.test.ts']

/** Protections of the sweep of an AWS account, of every call of the tagging API, and of the reaper's heartbeat. */
export const mutations: readonly Mutation[] = [
  {
    line: 'L18',
    file: PAGES,
    find: '!tokens.add(token) || stale === STALE_LIMIT',
    replace: 'tokens.add(token) && stale === STALE_LIMIT',
    tests: PAGE_TESTS,
  },
  {
    line: 'L18',
    file: PAGES,
    find: 'rows.length > 0 && fresh.length === 0 ? stale + 1 : 0',
    replace: '0',
    tests: PAGE_TESTS,
  },
  {
    line: 'L18',
    file: PAGES,
    find: 'yield rows.filter(({ arn }) => given.add(arn))',
    replace: 'yield rows.filter(({ arn }) => given.add(arn) || given.has(arn))',
    tests: PAGE_TESTS,
  },
  {
    line: 'L18',
    file: PAGES,
    find: 'if (restart === RESTARTS) throw',
    replace: 'if (restart === RESTARTS * 10) throw',
    tests: PAGE_TESTS,
  },
  {
    line: 'L18',
    file: PAGES,
    find: 'if (awsErrorCode(error) !== EXPIRED) throw error',
    replace: 'throw error',
    tests: PAGE_TESTS,
  },
  {
    line: 'L18',
    file: PAGES,
    find: 'throw incomplete(`it has more than ${PAGE_LIMIT} pages`)',
    replace: 'return',
    tests: PAGE_TESTS,
  },
  {
    line: 'L18',
    file: LISTING,
    find: 'const ATTEMPTS = 10',
    replace: 'const ATTEMPTS = 3',
    tests: LISTING_TESTS,
  },
  {
    line: 'L18',
    file: LISTING,
    find: 'if (timer.now() > end) throw',
    replace: 'if (timer.now() < 0) throw',
    tests: LISTING_TESTS,
  },
  {
    line: 'L18',
    file: LISTING,
    find: `          await timer.sleep(milliseconds)
          await pace()`,
    replace: '          await timer.sleep(milliseconds / 1e6)',
    tests: ['src/outside/aws/tag-listing.test.ts'],
  },
  {
    line: 'L18',
    file: 'src/kit/pace.ts',
    find: 'next = turn + gap',
    replace: 'next = turn',
    tests: ['src/kit/pace.test.ts'],
  },
  {
    line: 'L4',
    file: 'src/run/reaper/sweep-region.ts',
    find: "if (why !== undefined) throw new Fault('listing-implausible', why)",
    replace: '',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L4',
    file: 'src/run/reaper/sweep-region.ts',
    find: 'if (resource.tags[REPOSITORY_TAG] === undefined)',
    replace: 'if (read.pages < 0)',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L4',
    file: 'src/run/reaper/sweep-report.ts',
    find: "decision: 'failed' as const,",
    replace: "decision: 'done' as const,",
    tests: SWEEP_TESTS,
  },
  {
    line: 'L4',
    file: 'src/run/reaper/sweep-lives.ts',
    find: "unread.has(lease) ? 'living' : 'stored'",
    replace: "unread.has(uid) ? 'living' : 'stored'",
    tests: SWEEP_TESTS,
  },
  {
    line: 'L5',
    file: 'src/run/reaper/sweep.ts',
    find: 'wanted.account !== account || wanted.partition !== partition',
    replace: 'wanted.partition !== partition',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L16',
    file: 'src/reaper/orphans.ts',
    find: "resource.split('/')[0] === backend.bucket",
    replace: "resource.split('/')[0] === backend.region",
    tests: SWEEP_TESTS,
  },
  {
    line: 'L16',
    file: 'src/reaper/orphans.ts',
    find: "if (service === 'iam' || service === 'sts') return true",
    replace: '',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L20',
    file: 'src/reaper/orphans.ts',
    find: 'millisecondsOf(now) - millisecondsOf(first) >= SIGHTINGS_APART',
    replace: 'millisecondsOf(now) >= millisecondsOf(first)',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L20',
    file: 'src/run/reaper/sweep-region.ts',
    find: 'const strays = found.filter(isThere)',
    replace: 'const strays = found',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L20',
    file: 'src/outside/aws/tag-existence.ts',
    find: "awsErrorStatus(error) === 404 ? 'gone' : undefined",
    replace: 'awsErrorStatus(error) === 404 ? undefined : undefined',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L20',
    file: 'src/reaper/vanished.ts',
    find: "new Set(['iam', 'autoscaling'])",
    replace: 'new Set([])',
    tests: SWEEP_TESTS,
  },
  {
    line: 'L20',
    file: '.github/workflows/sweep-cloud.yml',
    find: 'role-to-assume: ${{ inputs.publish-role }}',
    replace: 'role-to-assume: ${{ vars.LEASEHOLD_END_ROLE }}',
    tests: ['test/workflows/sweep-cloud.test.ts'],
  },
  {
    line: 'L21',
    file: 'src/run/reaper/reap-and-record.ts',
    find: 'await openJournal(ports.openStorage(backend), repository.id).write(record)',
    replace: 'openJournal(ports.openStorage(backend), repository.id)',
    tests: ['src/run/reaper/reap-and-record.test.ts'],
  },
  {
    line: 'L22',
    file: HEARTBEAT,
    find: 'addHours(now, -2 * config.reaper.intervalHours)',
    replace: 'addHours(now, -200 * config.reaper.intervalHours)',
    tests: HEARTBEAT_TESTS,
  },
  {
    line: 'L22',
    file: HEARTBEAT,
    find: 'isItsOwn && record.succeeded &&',
    replace: 'isItsOwn &&',
    tests: HEARTBEAT_TESTS,
  },
  {
    line: 'L22',
    file: HEARTBEAT,
    find: 'return isYoung && !isDue',
    replace: 'return !isDue',
    tests: HEARTBEAT_TESTS,
  },
  {
    line: 'L22',
    file: HEARTBEAT,
    find: 'succeeded: !reasons.some((reason) => NO_SUCCESS.has(reason)),',
    replace: 'succeeded: true,',
    tests: ['src/run/reaper/reap-and-record.test.ts'],
  },
  {
    line: 'L22',
    file: 'src/run/catalog-sync/catalog-sync.ts',
    find: '    ...heartbeat.alarms,\n',
    replace: '',
    tests: ['src/run/catalog-sync/catalog-sync.test.ts'],
  },
  {
    line: 'L22',
    file: 'src/run/provision/apply.ts',
    find: 'return watchHeartbeat(outcome, reading.leases, run.value.rules.config, ports)',
    replace: 'return watchHeartbeat(outcome, [], run.value.rules.config, ports)',
    tests: ['src/run/provision/apply-heartbeat.test.ts'],
  },
  {
    line: 'L22',
    file: 'src/reaper/overdue.ts',
    find: 'Math.ceil((waits.length * percent) / 100) - 1',
    replace: 'Math.floor((waits.length * percent) / 1000)',
    tests: ['src/reaper/overdue.test.ts'],
  },
]
