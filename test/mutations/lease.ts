import type { Mutation } from './mutation.ts'

const DECIDE_TESTS = ['src/reaper/decide.test.ts']

/** Protections of when a lease ends, who may let many end at once, and how often an end is tried. */
export const mutations: Mutation[] = [
  {
    line: 'L8',
    file: 'src/reaper/stops.ts',
    find: 'return outsideOfficeHours(facts, end, context) ?? end',
    replace: 'return end',
    tests: DECIDE_TESTS,
  },
  {
    line: 'L7',
    file: 'src/lease/time-zone.ts',
    find: '    timeZone: zone,\n',
    replace: '',
    tests: ['src/lease/office-hours.test.ts'],
  },
  {
    line: 'L8',
    file: 'src/platform/office-hours.ts',
    find: 'minutes(hours.to) - minutes(hours.from) < SHORTEST_MINUTES',
    replace: 'minutes(hours.to) - minutes(hours.from) < -SHORTEST_MINUTES * 12',
    tests: ['src/platform/config.test.ts'],
  },
  {
    line: 'L6',
    file: 'src/reaper/confirmation.ts',
    find: '!approvers.some(({ id }) => id === by.id)',
    replace: '!approvers.some(({ login }) => login === by.login)',
    tests: ['src/run/reaper/confirm.test.ts'],
  },
  {
    line: 'L6',
    file: 'src/reaper/confirmation.ts',
    find: 'if (digest !== cap.digest)',
    replace: 'if (digest.length !== cap.digest.length)',
    tests: ['src/run/reaper/confirm.test.ts'],
  },
  {
    line: 'L6',
    file: 'src/run/reaper/reaper.ts',
    find: 'await recordConfirmed(reading, acting.confirmed, run)',
    replace: 'await Promise.resolve()',
    tests: ['src/run/reaper/confirm.test.ts'],
  },
  {
    line: 'S6',
    file: 'actions/reaper/confirm.ts',
    find: "if (event.name !== 'workflow_dispatch' || sender === undefined)",
    replace: 'if (sender === undefined)',
    tests: ['actions/reaper/confirm.test.ts'],
  },
  {
    line: 'L6',
    file: 'actions/reaper/confirm.ts',
    find: 'if (run.attempt !== 1)',
    replace: 'if (run.attempt < 1)',
    tests: ['actions/reaper/confirm.test.ts'],
  },
  {
    line: 'L17',
    file: 'src/reaper/tries.ts',
    find: 'first * 2 ** (count - 1)',
    replace: 'first * 2 ** (count - count)',
    tests: ['src/reaper/tries.test.ts'],
  },
  {
    line: 'L17',
    file: 'src/reaper/stops.ts',
    find: 'if (tries.count >= context.config.reaper.maxTries)',
    replace: 'if (tries.count >= context.config.reaper.maxTries * 1000)',
    tests: ['src/run/reaper/blocked.test.ts'],
  },
  {
    line: 'L17',
    file: 'src/reaper/stops.ts',
    find: 'if (context.isNamed === true) return undefined',
    replace: '',
    tests: ['src/run/reaper/blocked.test.ts'],
  },
  {
    line: 'L17',
    file: 'src/run/reaper/end-lease.ts',
    find: 'await tellBlocked(reading, { reasonCode, message, problems: found }, String(since), run)',
    replace: 'await Promise.resolve(since)',
    tests: ['src/run/reaper/blocked.test.ts'],
  },
  {
    line: 'L13',
    file: 'src/reaper/stops.ts',
    find: "if (facts.finalSnapshot !== 'ask') return undefined",
    replace: 'if (facts.finalSnapshot !== undefined) return undefined',
    tests: ['src/run/reaper/blocked.test.ts'],
  },
  {
    line: 'L3',
    file: 'src/run/read-leases.ts',
    find: "=== undefined ? undefined : 'ask'",
    replace: '=== undefined ? undefined : undefined',
    tests: ['src/run/reaper/blocked.test.ts'],
  },
  {
    line: 'L8',
    file: 'src/run/reaper/warning-view.ts',
    find: "asksForData: facts.finalSnapshot === 'ask' && fact?.data === undefined,",
    replace: 'asksForData: false,',
    tests: ['src/run/reaper/blocked.test.ts'],
  },
  {
    line: 'L8',
    file: 'src/stack/destroy-foresight.ts',
    find: 'valueOf(change, name) === true',
    replace: 'valueOf(change, name) === name',
    tests: ['src/stack/destroy-foresight.test.ts'],
  },
]
