import type { Mutation } from './mutation.ts'

const WORKFLOWS = ['test/workflows/workflows.test.ts']
const EXPLAIN = ['src/run/explain/explain.test.ts']

/** What tells a person which setting of GitHub stands in the way, and keeps to the token that is there. */
export const mutations: readonly Mutation[] = [
  {
    line: 'platform: a workflow that is switched off is known',
    file: 'src/outside/github/workflows.ts',
    find: "if (state.startsWith('disabled_')) {",
    replace: "if (state.startsWith('deleted')) {",
    tests: ['test/github/forge-asking.test.ts'],
  },
  {
    line: 'platform: whoever waits is told',
    file: 'src/run/explain/explain.ts',
    find: 'if (input.subject !== undefined)',
    replace: 'if (input.subject === 0)',
    tests: EXPLAIN,
  },
  {
    line: 'platform: an environment that is missing is known',
    file: 'src/run/explain/explain.ts',
    find: "return role === ''",
    replace: "return role === 'none'",
    tests: EXPLAIN,
  },
  {
    line: 'S5',
    file: 'src/comment/stopped-comment.ts',
    find: '### 🚧 This stopped: ${messageMarkdown(view.message)}',
    replace: '### 🚧 This stopped: ${view.message}',
    tests: EXPLAIN,
  },
  {
    line: 'platform: the missing token is not what tells of it',
    file: '.github/workflows/request.yml',
    find: 'token: ${{ github.token }}',
    replace: 'token: ${{ steps.app.outputs.token }}',
    tests: WORKFLOWS,
  },
  {
    line: 'platform: the page says what the code says',
    file: 'docs/troubleshooting.md',
    find: 'click Actions → `<workflow>` → Enable workflow',
    replace: 'enable the workflow',
    tests: ['test/contracts/troubleshooting.test.ts'],
  },
  {
    line: 'platform: a person can start what the schedule starts',
    file: '.github/workflows/on-schedule-drift.yml',
    find: '  workflow_dispatch:\n',
    replace: '',
    tests: WORKFLOWS,
  },
  {
    line: 'platform: without the App the job’s own token does',
    file: '.github/workflows/approve.yml',
    find: 'token: ${{ steps.app.outputs.token || github.token }}',
    replace: 'token: ${{ steps.app.outputs.token }}',
    tests: WORKFLOWS,
  },
  {
    line: 'design 7',
    file: 'src/run/provision/drift.ts',
    find: "if (held?.code === 'state-locked') return leave(reading, held.code, held.message)",
    replace: '',
    tests: ['src/run/provision/drift.test.ts'],
  },
]
