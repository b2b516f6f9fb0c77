import type { Mutation } from './mutation.ts'

/** From an issue to a pull request, and the workflows that run it. */
export const mutations: readonly Mutation[] = [
  {
    line: 'S1',
    file: 'src/request/form-text.ts',
    find: 'else if (seen.has(heading.label)) twice.push(heading)',
    replace: '',
    tests: ['src/request/form.test.ts'],
  },
  {
    line: 'S1',
    file: 'src/request/form-text.ts',
    find: 'if (!expected.has(heading.label)) unknown.push(heading)',
    replace: 'if (!expected.has(heading.label)) continue',
    tests: ['src/request/form.test.ts'],
  },
  {
    line: 'S1',
    file: 'src/request/form-text.ts',
    find: 'if (size > FORM_LIMIT) {',
    replace: 'if (size > 100 * FORM_LIMIT) {',
    tests: ['src/request/form-properties.test.ts'],
  },
  {
    line: 'S1',
    file: 'src/request/form-text.ts',
    find: "next === '' || next === ' ' || next === '\\t' ? line.slice(3).trim() : undefined",
    replace:
      "next === '' || next === ' ' || next === '\\t' ? line.slice(3).replace(/\\s+$/, '').trimStart() : undefined",
    tests: ['src/request/form-properties.test.ts'],
  },
  {
    line: 'S2',
    file: '.github/workflows/pull-request.yml',
    find: '--raw-field "pull-request=$PULL_REQUEST"',
    replace: '--raw-field "pull-request=${{ github.event.pull_request.title }}"',
    tests: ['test/workflows/workflows.test.ts'],
  },
  {
    line: 'S3',
    file: 'src/outside/runner/start.ts',
    find: 'error: (line) => core.error(logSafe(line)),',
    replace: 'error: (line) => core.error(line),',
    tests: ['test/scenarios/render-request.test.ts'],
  },
  {
    line: 'S5',
    file: 'src/comment/request-comment.ts',
    find: 'inlineCode(part) : escapeMarkdown(part)',
    replace: 'inlineCode(part) : part',
    tests: ['src/comment/request-comment.test.ts'],
  },
  {
    line: 'S6',
    file: 'src/request/requester.ts',
    find: 'members.find(({ id }) => id === person.id)',
    replace: "members.find(({ login }) => 'login' in person && login === person.login)",
    tests: ['src/run/render-request/refusals.test.ts'],
  },
  {
    line: 'S6',
    file: 'src/run/render-request/problems.ts',
    find: 'sender.id === issue.author.id',
    replace: 'sender !== undefined',
    tests: ['src/run/render-request/refusals.test.ts'],
  },
  {
    line: 'S15',
    file: 'src/run/render-request/render-request.ts',
    find: 'uid: earlier?.uid,',
    replace: 'uid: undefined,',
    tests: ['src/run/render-request/render-request.test.ts'],
  },
  {
    line: 'S18',
    file: '.github/workflows/reconcile.yml',
    find: 'permissions: {}',
    replace: 'permissions: write-all',
    tests: ['test/workflows/workflows.test.ts'],
  },
  {
    line: 'S18',
    file: '.github/workflows/request.yml',
    find: 'issues: write # read the issue, write its one living comment',
    replace: 'id-token: write # none',
    tests: ['test/workflows/workflows.test.ts'],
  },
]
