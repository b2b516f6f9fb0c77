import { afterEach, beforeEach } from '@jest/globals'
import {
  commitFiles,
  createClock,
  GITHUB_ACTIONS,
  rest,
  startRig,
  type ActionRun,
  type Rig,
} from '../rig/index.ts'
import { examplePlatform } from '../support/example-platform.ts'

/** From the sources, so that a test sees a change before a build; contracts hold the bundle to the sources. */
process.env['LEASEHOLD_RUN'] ??= 'source'

export interface RequestRig {
  /** Of the test that runs. */
  rig(): Rig
  /** Starts again with another platform. */
  restart(changes: Readonly<Record<string, string | undefined>>): Promise<void>
  /** Opens a pull request of a person from a branch that they push. */
  open(login: string, branch: string, files: Readonly<Record<string, string | undefined>>): Promise<number>
  push(login: string, branch: string, files: Readonly<Record<string, string | undefined>>): void
  render(
    pull: number,
    options?: { readonly crashAtCall?: number; readonly headSha?: string },
  ): Promise<ActionRun>
  /** Merges as a maintainer would. */
  merge(pull: number): Promise<void>
  read(branch: string, path: string): string | undefined
  paths(branch: string, folder: string): readonly string[]
  commits(branch: string): number
  /** How many issues there are that are no pull requests. */
  issues(): number
  comment(issue: number, marker: string): string | undefined
  resultOf(run: ActionRun): Record<string, unknown>
  callsOf(run: ActionRun): readonly string[]
}

/** A local GitHub with the example platform, new for each test. */
export function requestRig(): RequestRig {
  let current: Rig | undefined
  const rig = (): Rig => {
    if (current === undefined) throw new Error('the rig is not started')
    return current
  }
  const start = async (changes: Readonly<Record<string, string | undefined>>): Promise<void> => {
    await current?.stop()
    current = await startRig({
      clock: createClock('2026-11-23T12:00:00Z'),
      seed: { files: examplePlatform(changes) },
    })
  }
  beforeEach(async () => start({}))
  afterEach(async () => {
    await current?.stop()
    current = undefined
  })
  const store = (): Rig['github']['world']['store'] => rig().github.world.store
  return {
    rig,
    restart: start,
    async open(login, branch, files) {
      commitFiles(rig().github, login, branch, files)
      const answer = await rest(rig().github, login, 'POST', '/pulls', {
        head: branch,
        base: 'main',
        title: 'Requests',
      })
      return (answer.body as { readonly number: number }).number
    },
    push(login, branch, files) {
      commitFiles(rig().github, login, branch, files)
    },
    render: (pull, options = {}) =>
      rig().runAction('render-request', {
        event: { name: 'workflow_dispatch', payload: {} },
        inputs: {
          mode: 'pull-request',
          'pull-request': String(pull),
          'head-sha': options.headSha ?? rig().github.world.pulls.get(pull)?.headSha ?? '',
        },
        ...(options.crashAtCall !== undefined && { crashAtCall: options.crashAtCall }),
      }),
    async merge(pull) {
      const { status } = await rest(rig().github, 'dana', 'PUT', `/pulls/${pull}/merge`, {})
      if (status !== 200) throw new Error(`merge answered ${status}`)
    },
    read: (branch, path) => {
      const head = store().branch(branch)
      return head === undefined ? undefined : store().read(head, path)
    },
    paths: (branch, folder) => {
      const head = store().branch(branch)
      return head === undefined
        ? []
        : store()
            .git(['ls-tree', '-r', '--name-only', head, '--', folder])
            .toString()
            .split('\n')
            .filter((path) => path !== '')
    },
    commits: (branch) =>
      Number(
        store()
          .git(['rev-list', '--count', `main..${branch}`])
          .toString(),
      ),
    issues: () =>
      [...rig().github.world.issues.keys()].filter((one) => !rig().github.world.pulls.has(one)).length,
    comment: (issue, marker) =>
      rig().github.world.comments.find(
        (comment) => comment.issue === issue && comment.body.startsWith(`<!-- leasehold:${marker} -->`),
      )?.body,
    resultOf: (run) => JSON.parse(run.outputs['result'] ?? '{}') as Record<string, unknown>,
    callsOf: (run) =>
      run.requests
        .filter(({ account, path }) => account === GITHUB_ACTIONS.login && !path.includes('.git/'))
        .map(({ method, path }) => `${method} ${path}`),
  }
}
