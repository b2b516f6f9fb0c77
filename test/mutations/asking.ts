import type { Mutation } from './mutation.ts'

/** Requests by files of a pull request and from elsewhere: who may ask, for whom, and once. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S4',
    file: 'src/request/branch.ts',
    find: 'return `leasehold/dispatch-${digest.slice(0, 16)}-by-`',
    replace: 'return `leasehold/dispatch-${asked.key}-by-`',
    tests: ['src/request/branch.test.ts'],
  },
  {
    line: 'S6',
    file: 'src/request/requester.ts',
    find: 'config.teams.get(team)?.members.find(({ id }) => id === person.id)',
    replace: 'config.teams.get(team)?.members.at(0)',
    tests: ['src/run/provision/plan-refusals.test.ts'],
  },
  {
    line: 'S6',
    file: 'src/run/provision/plan.ts',
    find: 'if (strangers.length > 0) {',
    replace: 'if (strangers.length > 99) {',
    tests: ['src/run/provision/plan-refusals.test.ts'],
  },
  {
    line: 'S6',
    file: 'src/request/home.ts',
    find: 'issue.author.isBot && first.trimEnd()',
    replace: 'first.trimEnd()',
    tests: ['src/run/provision/plan-refusals.test.ts'],
  },
  {
    line: 'S8',
    file: 'src/request/branch.ts',
    find: '${dispatchPrefix(asked)}${asked.sender.id}-${asked.person.id}',
    replace: '${dispatchPrefix(asked)}${asked.sender.id}-${asked.sender.id}',
    tests: ['src/request/branch.test.ts'],
  },
  {
    line: 'S8',
    file: 'src/request/dispatch.ts',
    find: 'if (known === undefined) return senderUnknown(sender)',
    replace: 'if (known === undefined) return undefined',
    tests: ['test/scenarios/request-dispatch.test.ts'],
  },
  {
    line: 'S15',
    file: 'src/run/render-request/home.ts',
    find: 'return dispatchOfBranch(branch)?.key.slice(0, 8) ?? String(number)',
    replace: 'return `${String(number)}-${process.pid}`',
    tests: ['test/scenarios/request-files.test.ts'],
  },
  {
    line: 'S6',
    file: 'src/run/render-request/closed-homes.ts',
    find: 'if (issue?.isOpen !== true || !isOpenedFor(issue, change, pull)) continue',
    replace: 'if (issue?.isOpen !== true) continue',
    tests: ['test/scenarios/request-closed.test.ts'],
  },
  {
    line: 'S15',
    file: 'src/run/render-request/pull-request.ts',
    find: 'if (works.some(({ isClosed }) => isClosed)) await tellHomes(facts, ports)',
    replace: '',
    tests: ['test/scenarios/request-closed.test.ts'],
  },
  {
    line: 'S15',
    file: 'src/run/render-request/change-request.ts',
    find: 'if (asks.length > 1) return undefined',
    replace: 'if (asks.length > 0) return undefined',
    tests: ['test/scenarios/commands.test.ts'],
  },
  {
    line: 'S19',
    file: 'src/run/render-request/file-lease.ts',
    find: 'value.name !== name || claimed.has(value.uid)',
    replace: 'value.name !== name',
    tests: ['src/run/render-request/file-lease.test.ts'],
  },
]
