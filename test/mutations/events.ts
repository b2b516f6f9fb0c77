import type { Mutation } from './mutation.ts'

const RUNS = ['src/run/approval/approval-runs.test.ts']
const REQUIRED = ['src/approval/required.test.ts']
const GATE = ['src/run/provision/apply-no-person.test.ts']
const WORKFLOWS = ['test/workflows/workflows.test.ts']
const NO_LEASE = ['src/run/no-lease.test.ts', 'src/run/sweep/sweep.test.ts']
const REQUIRED_CHECKS = ['test/workflows/required-checks.test.ts']

/** What stands between an event and what it may cause: who must approve, what merges by itself, what runs with which rights. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S8',
    file: 'src/approval/required.ts',
    find: 'if (facts.isFromElsewhere) {',
    replace: 'if (facts.environment === "") {',
    tests: REQUIRED,
  },
  {
    line: 'S8',
    file: 'src/approval/required.ts',
    find: 'if (price.usdMonth > ceiling)',
    replace: 'if (price.usdMonth < 0)',
    tests: REQUIRED,
  },
  {
    line: 'S8',
    file: 'src/approval/required.ts',
    find: "if (verdict !== 'pass') return 'not every policy passed'",
    replace: '',
    tests: REQUIRED,
  },
  {
    line: 'S8',
    file: 'src/approval/required.ts',
    find: "if (lost.length > 0) return `data is lost: ${lost.map(({ address }) => address).join(', ')}`",
    replace: '',
    tests: REQUIRED,
  },
  {
    line: 'S8',
    file: 'src/approval/required.ts',
    find: "return author.isBot && issueOfBranch(branch) === undefined && !branch.startsWith('leasehold/change-')",
    replace: 'return author.isBot && branch === ""',
    tests: [...REQUIRED, ...RUNS, ...GATE],
  },
  {
    line: 'S8',
    file: 'src/run/provision/apply-gate.ts',
    find: 'plan: plan?.summary,',
    replace: 'plan: { complete: true, resources: [] },',
    tests: GATE,
  },
  {
    line: 'S8',
    file: 'src/run/approval/approval-of.ts',
    find: 'return named === undefined ? undefined : [...people, ...named]',
    replace: 'return named === undefined ? undefined : people',
    tests: GATE,
  },
  {
    line: 'S8',
    file: 'src/run/approval/approval-of.ts',
    find: '    ...askersOfBranch(pull.branch).map((id) => ({ id })),\n',
    replace: '',
    tests: GATE,
  },
  {
    line: 'S8',
    file: 'src/run/approval/merge.ts',
    find: 'if (requirement.approvals > 0)',
    replace: 'if (requirement.approvals > 6)',
    tests: RUNS,
  },
  {
    line: 'S8',
    file: 'src/run/approval/merge.ts',
    find: "if (pull.headSha !== input.headSha) return leave('head-moved', `#${pull.number} has a newer head`)",
    replace: '',
    tests: RUNS,
  },
  {
    line: 'S9',
    file: 'src/run/approval/merge.ts',
    find: 'const held = otherFiles(change) ?? (await strangers(pull, change, base, ports))',
    replace: 'const held = await strangers(pull, change, base, ports)',
    tests: RUNS,
  },
  {
    line: 'S6',
    file: 'src/run/approval/merge.ts',
    find: 'const held = otherFiles(change) ?? (await strangers(pull, change, base, ports))',
    replace: 'const held = otherFiles(change)',
    tests: RUNS,
  },
  {
    line: 'S15',
    file: 'src/run/approval/merge.ts',
    find: 'if (pull.isMerged) return apply(pull, branch, ports)',
    replace: "if (pull.isMerged) return leave('merged', '')",
    tests: RUNS,
  },
  {
    line: 'S15',
    file: 'src/run/approval/merge.ts',
    find: `  await forge.putComment(pull.number, MERGE_MARKER, mergingComment(why, pull.headSha))
  const merged = await forge.mergePullRequest(pull.number, pull.headSha)
`,
    replace: `  const merged = await forge.mergePullRequest(pull.number, pull.headSha)
  await forge.putComment(pull.number, MERGE_MARKER, mergingComment(why, pull.headSha))
`,
    tests: RUNS,
  },
  {
    line: 'S9',
    file: 'src/run/no-lease.ts',
    find: '= sortChanges(changes)',
    replace: '= sortChanges(changes.slice(0, 3000))',
    tests: NO_LEASE,
  },
  {
    line: 'S9',
    file: 'src/run/no-lease.ts',
    find: 'return leases.length + problems.length > 0 ?',
    replace: 'return leases.length > 0 ?',
    tests: NO_LEASE,
  },
  {
    line: 'S9',
    file: 'src/run/sweep/sweep.ts',
    find: "if ((await git.fetch(`refs/pull/${number}/head`)) !== headSha) return 'moved'",
    replace: 'await git.fetch(`refs/pull/${number}/head`)',
    tests: NO_LEASE,
  },
  {
    line: 'S9',
    file: 'src/run/render-request/pull-request.ts',
    find: 'if (head !== pull.headSha || ',
    replace: 'if (head === undefined || ',
    tests: ['src/run/render-request/no-requests.test.ts'],
  },
  {
    line: 'S9',
    file: 'src/run/render-request/pull-request.ts',
    find: 'if (pull.base !== base.config.repository.defaultBranch)',
    replace: "if (pull.base === '')",
    tests: ['src/run/render-request/no-requests.test.ts'],
  },
  {
    line: 'S15',
    file: 'src/outside/github/comments.ts',
    find: 'if (stale.length > 0) await before?.()\n      for (const found of stale) await reword(found, `${firstLineOf(found.body)}\\n${markdown}`)\n',
    replace:
      'for (const found of stale) await reword(found, `${firstLineOf(found.body)}\\n${markdown}`)\n      if (stale.length > 0) await before?.()\n',
    tests: ['test/github/forge.test.ts'],
  },
  {
    line: 'S5',
    file: 'src/run/render-request/closed-homes.ts',
    find: '|| place === undefined || !isOpenedFor(issue, place, pull)) continue',
    replace: '|| place === undefined) continue',
    tests: ['src/run/render-request/closed-homes.test.ts'],
  },
  {
    line: 'S9',
    file: 'src/comment/no-lease-check.ts',
    find: 'if (!touchesLeases && own.length === 0)',
    replace: 'if (!touchesLeases)',
    tests: ['src/comment/no-lease-check.test.ts'],
  },
  {
    line: 'S9',
    file: '.github/workflows/plan.yml',
    find: "needs.render.outputs.reason-code != 'no-requests' }}",
    replace: "needs.render.outputs.reason-code != 'no-leases' }}",
    tests: REQUIRED_CHECKS,
  },
  {
    line: 'S2',
    file: '.github/workflows/merge-queue.yml',
    find: '--raw-field "group-ref=$GROUP_REF"',
    replace: '--raw-field "group-ref=${{ github.event.merge_group.head_ref }}"',
    tests: WORKFLOWS,
  },
  {
    line: 'S18',
    file: '.github/workflows/on-review.yml',
    find: 'actions: write # start the workflow that looks at approval',
    replace: 'contents: write # x',
    tests: WORKFLOWS,
  },
  {
    line: 'S18',
    file: '.github/workflows/commands.yml',
    find: 'timeout-minutes: 10\n    environment: ${{ inputs.environment }}-record',
    replace: 'timeout-minutes: 10\n    environment: commands',
    tests: WORKFLOWS,
  },
  {
    line: 'S20',
    file: '.github/workflows/sweep.yml',
    find: '    environment: leasehold-app\n    permissions:',
    replace: '    permissions:',
    tests: WORKFLOWS,
  },
  {
    line: 'S20',
    file: '.github/workflows/merge-group.yml',
    find: '          permission-contents: read\n          permission-pull-requests: read\n          permission-issues: read\n          permission-checks: write\n',
    replace: '',
    tests: WORKFLOWS,
  },
]
