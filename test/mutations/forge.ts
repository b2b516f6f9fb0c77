import type { Mutation } from './mutation.ts'

const FORGE = 'src/outside/github'
const GIT = 'src/outside/git'
const COMMENTS = ['test/github/forge.test.ts']
const WRITES = ['test/github/forge-writes.test.ts']
const PULLS = ['test/github/forge-pulls.test.ts']

/** What keeps GitHub's and Git's adapters from doing a thing twice, for the wrong person, or at the wrong place. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S6',
    file: `${FORGE}/issue-and-pulls.ts`,
    find: "id: numberAt(value, 'databaseId'),",
    replace: 'id: 1001,',
    tests: PULLS,
  },
  {
    line: 'S8',
    file: 'src/outside/github/people.ts',
    find: "if (activities === undefined) throw new Fault('github-404', 'this token may not see who pushed')",
    replace: 'if (activities === undefined) return []',
    tests: ['test/github/forge.test.ts'],
  },
  {
    line: 'L9',
    file: 'src/outside/github/pull-requests.ts',
    find: "if (listed === undefined) throw new Fault('github-404', 'this token may not see pull requests')\n      return listed.map(pullRequestOf)",
    replace: 'return (listed ?? []).map(pullRequestOf)',
    tests: ['test/github/forge.test.ts'],
  },
  {
    line: 'S15',
    file: `${FORGE}/comments.ts`,
    find: 'const found = await find(issueOrPull, firstLine)\n    const before',
    replace: 'const found = await Promise.resolve<Found | undefined>(undefined)\n    const before',
    tests: COMMENTS,
  },
  {
    line: 'S15',
    file: `${FORGE}/client.ts`,
    find: 'if (found !== undefined) return { found }',
    replace: 'if (found === undefined && attempt > ATTEMPTS) return { found }',
    tests: [...COMMENTS, ...WRITES, ...PULLS],
  },
  {
    line: 'S15',
    file: `${FORGE}/commits.ts`,
    find: '() => client.attemptGraphql(CREATE_COMMIT, { input: inputOf(client, request) }),',
    replace: `async () => {
          const expectedHead = (await readBranch(client, request.branch)) ?? request.expectedHead
          return client.attemptGraphql(CREATE_COMMIT, { input: inputOf(client, { ...request, expectedHead }) })
        },`,
    tests: WRITES,
  },
  {
    line: 'S15',
    file: `${FORGE}/commits.ts`,
    find: 'return (await holds(client, head, request)) ? head : undefined',
    replace: 'return head',
    tests: WRITES,
  },
  {
    line: 'S15',
    file: `${FORGE}/pull-requests.ts`,
    find: 'const existing = refused === 422 ? await openFrom(head, base) : undefined',
    replace: 'const existing = refused === 499 ? await openFrom(head, base) : undefined',
    tests: PULLS,
  },
  {
    line: 'S15',
    file: `${FORGE}/checks.ts`,
    find: 'run.id === id && run.annotations > before',
    replace: 'run.id === id && run.annotations > before + 1_000',
    tests: WRITES,
  },
  {
    line: 'S15',
    file: `${FORGE}/checks.ts`,
    find: 'of await find(check))',
    replace: "of check.name === '' ? await find(check) : [])",
    tests: WRITES,
  },
  {
    line: 'S15',
    file: `${FORGE}/checks.ts`,
    find: "if (first && 'ok' in answer && isRefused(answer, [403])) return false",
    replace: '',
    tests: WRITES,
  },
  {
    line: 'S5',
    file: `${FORGE}/comments.ts`,
    find: "if (flagAt(node, 'viewerDidAuthor')) yield",
    replace: 'yield',
    tests: COMMENTS,
  },
  {
    line: 'S6',
    file: `${FORGE}/people.ts`,
    find: "textAt(activity, 'activity_type') === 'branch_deletion'",
    replace: "textAt(activity, 'activity_type') !== 'push'",
    tests: COMMENTS,
  },
  {
    line: 'S8',
    file: `${FORGE}/pull-requests.ts`,
    find: 'return pulls.filter((pull) => pull.mergeCommit === commit)',
    replace: 'return pulls.filter((pull) => pull.mergeCommit !== undefined)',
    tests: PULLS,
  },
  {
    line: 'S7',
    file: `${FORGE}/pull-requests.ts`,
    find: 'isFork: repositoryOf(head) !== repositoryOf(base),',
    replace: 'isFork: false,',
    tests: PULLS,
  },
  {
    line: 'L18',
    file: `${FORGE}/client.ts`,
    find: 'if (attempt >= ATTEMPTS || wait > LONGEST_PAUSE) throw faultOf(failure, what)',
    replace: 'if (attempt >= ATTEMPTS) throw faultOf(failure, what)',
    tests: COMMENTS,
  },
  {
    line: 'S4',
    file: `${GIT}/tree.ts`,
    find: "if (entry?.mode.startsWith('100') !== true) return undefined",
    replace: 'if (entry === undefined) return undefined',
    tests: [`${GIT}/git.test.ts`],
  },
  {
    line: 'S4',
    file: `${GIT}/process.ts`,
    find: "['--literal-pathspecs', ...args]",
    replace: '[...args]',
    tests: [`${GIT}/git.test.ts`],
  },
  {
    line: 'S3',
    file: `${FORGE}/client.ts`,
    find: "request: { signal, log: SILENT, redirect: 'manual' },",
    replace: "request: { signal, redirect: 'manual' },",
    tests: COMMENTS,
  },
]
