import { check, DOCS, error, note, warning, type Level, type Verdict } from './check.ts'
import { WORKFLOW_FOLDER, type Called, type WorkflowFile } from './workflow-file.ts'

/** Which event starts what: the callers, `on-*.yml`, and whether GitHub starts them. */

interface Wanted {
  readonly event: string
  /** Workflow that it must reach. */
  readonly calls: string
  /** Name that automation starts it by; undefined: any. */
  readonly file?: string
  readonly level: Exclude<Level, 'could-not-look'>
  /** What does not happen without it. */
  readonly loses: string
}

/** By what blocks the first lease first. A test holds the names to the workflows of the toolkit. */
export const WANTED_EVENTS: readonly Wanted[] = [
  { event: 'issues', calls: 'request.yml', level: 'error', loses: 'a filled form makes no pull request' },
  {
    event: 'workflow_dispatch',
    calls: 'plan.yml',
    file: 'on-dispatch-plan.yml',
    level: 'error',
    loses: 'no pull request is planned',
  },
  {
    event: 'pull_request',
    calls: 'pull-request.yml',
    level: 'error',
    loses: "a person's pull request is not planned before the next sweep",
  },
  {
    event: 'workflow_dispatch',
    calls: 'approve.yml',
    file: 'on-dispatch-approve.yml',
    level: 'error',
    loses: 'an approval is not looked at',
  },
  {
    event: 'pull_request_review',
    calls: 'pull-request.yml',
    level: 'error',
    loses: 'an approval is not looked at',
  },
  { event: 'push', calls: 'reconcile.yml', level: 'error', loses: 'what is merged is not applied' },
  {
    event: 'workflow_dispatch',
    calls: 'reconcile.yml',
    file: 'on-dispatch-reconcile.yml',
    level: 'error',
    loses: 'what automation merges is not applied, and /retry does nothing',
  },
  { event: 'schedule', calls: 'reap.yml', level: 'error', loses: 'nobody is warned and no lease ends' },
  {
    event: 'schedule',
    calls: 'reconcile.yml',
    level: 'warning',
    loses: 'what a lost event left is never done',
  },
  {
    event: 'schedule',
    calls: 'sweep.yml',
    level: 'warning',
    loses: 'pull requests whose event was lost, and those of forks, wait for ever',
  },
  { event: 'issue_comment', calls: 'commands.yml', level: 'warning', loses: 'no command is answered' },
  {
    event: 'workflow_dispatch',
    calls: 'reap.yml',
    level: 'warning',
    loses: 'a long list of ends cannot be confirmed',
  },
  {
    event: 'workflow_dispatch',
    calls: 'catalog.yml',
    level: 'note',
    loses: 'the catalog cannot be built again by hand',
  },
  { event: 'schedule', calls: 'drift.yml', level: 'note', loses: 'nobody looks for what changed outside' },
  { event: 'schedule', calls: 'sweep-cloud.yml', level: 'note', loses: 'nobody looks for orphans' },
  {
    event: 'schedule',
    calls: 'catalog-report.yml',
    level: 'note',
    loses: 'nobody is told where requests, states and AWS do not agree',
  },
]

const FULL_COMMIT = /^[0-9a-f]{40}$/
const RELEASE = /^v\d+\.\d+\.\d+$/

export const workflowChecks = [
  check({
    id: 'workflows-readable',
    title: 'every workflow can be read',
    looks: ['workflowProblems'],
    judge: ({ workflowProblems }) =>
      workflowProblems.value.map(({ file, line, message }) =>
        error(
          `${file}:${line ?? 1}: ${message}`,
          'correct it, or take it from `leasehold init`',
          DOCS.reusable,
        ),
      ),
  }),
  check({
    id: 'workflows-present',
    title: 'every event has its workflow',
    looks: ['workflowFiles'],
    judge: ({ workflowFiles }) =>
      WANTED_EVENTS.filter((wanted) => !isThere(wanted, workflowFiles.value)).map((wanted) => ({
        level: wanted.level,
        what: `no workflow calls \`${wanted.calls}\` on \`${wanted.event}\`${wanted.file === undefined ? '' : ` under the name \`${wanted.file}\``}: ${wanted.loses}`,
        fix: 'run `leasehold init`, which offers what is missing',
        link: DOCS.reusable,
      })),
  }),
  check({
    id: 'workflows-enabled',
    title: 'GitHub starts every workflow',
    looks: ['workflows', 'workflowFiles'],
    judge({ workflows, workflowFiles }, { server, repository }): readonly Verdict[] {
      const states = new Map(workflows.value.map(({ path, state }) => [path, state]))
      const url = `${server}/${repository}/actions`
      return workflowFiles.value.flatMap(({ file, calls }): readonly Verdict[] => {
        const state = states.get(`${WORKFLOW_FOLDER}/${file}`)
        if (state === 'active' || calls.length === 0) return []
        const link = `${url}/workflows/${file}`
        if (state === undefined)
          return [
            warning(
              `GitHub does not know ${file}: it is not on the default branch yet, or nothing was ever started by it`,
              'commit it to the default branch and push',
              link,
            ),
          ]
        return [
          error(
            `${file} is switched off${state === 'disabled_inactivity' ? ': GitHub does that to schedules after 60 days without activity' : ''}`,
            `open Actions › ${file} and click "Enable workflow"${enableCommand(file)}`,
            link,
          ),
        ]
      })
    },
  }),
  check({
    id: 'workflows-pinned',
    title: 'the called workflows are pinned, all to one version',
    looks: ['workflowFiles'],
    judge({ workflowFiles }) {
      const calls = callsElsewhere(workflowFiles.value)
      const loose = calls.filter(({ ref }) => !isPin(ref))
      const versions = [...new Set(calls.map(({ repository, ref }) => `${repository}@${ref}`))].sort()
      return [
        ...(loose.length === 0
          ? []
          : [
              error(
                `${loose.map(({ from, ref }) => `${from} (@${ref})`).join(', ')} call${loose.length === 1 ? 's' : ''} workflows at a ref that moves, so that somebody else decides what runs with your roles`,
                'write a release, `@v1.2.3`, or a full commit id behind the `@`: `leasehold init --ref` does',
                DOCS.reusable,
              ),
            ]),
        ...(versions.length < 2
          ? []
          : [
              error(
                `the workflows are called at more than one version: ${versions.join(', ')}`,
                'run `leasehold init`, which offers one version for all',
                DOCS.reusable,
              ),
            ]),
      ]
    },
  }),
  check({
    id: 'version',
    title: 'the version is the newest',
    looks: ['workflowFiles', 'newestRelease'],
    judge({ workflowFiles, newestRelease }, { version }): readonly Verdict[] {
      const [call] = callsElsewhere(workflowFiles.value)
      const newest = newestRelease.value
      if (call === undefined) return []
      const link = `https://github.com/${call.repository}/releases`
      if (newest === undefined)
        return [
          note(
            `${call.repository} has no release, or this token may not see it: whether there is a newer version is not known`,
            'look at its releases',
            link,
          ),
        ]
      const stale = RELEASE.test(call.ref) && RELEASE.test(newest) && isNewer(newest, call.ref)
      return [
        ...(stale
          ? [
              note(
                `the workflows are ${call.ref}, and ${newest} is out`,
                `run \`leasehold init --ref ${newest}\``,
                link,
              ),
            ]
          : []),
        ...(RELEASE.test(call.ref) && call.ref !== `v${version}`
          ? [
              note(
                `this command is ${version}, and the workflows are ${call.ref}: they may render other bytes`,
                `run \`npx leasehold@${call.ref.slice(1)}\``,
                link,
              ),
            ]
          : []),
      ]
    },
  }),
]

/** To copy, so only of a name in which a shell reads nothing else. */
function enableCommand(file: string): string {
  return /^[\w.-]+$/.test(file) ? `, or run \`gh workflow enable ${file}\`` : ''
}

/** By number. What is no release is neither, so that no other text of GitHub's comes into a command to copy. */
function isNewer(tag: string, than: string): boolean {
  const [a = [], b = []] = [tag, than].map((text) => text.slice(1).split('.').map(Number))
  const at = a.findIndex((number, index) => number !== b[index])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

function isThere({ event, calls, file }: Wanted, files: readonly WorkflowFile[]): boolean {
  return files.some(
    (one) =>
      (file === undefined || one.file === file) &&
      one.events.includes(event) &&
      one.calls.some((call) => call.file === calls),
  )
}

/** Calls of workflows of another repository, with the file that calls. */
export function callsElsewhere(
  files: readonly WorkflowFile[],
): readonly { readonly from: string; readonly repository: string; readonly ref: string }[] {
  return files.flatMap(({ file, calls }) =>
    calls.flatMap(({ repository, ref }: Called) =>
      repository === undefined || ref === undefined ? [] : [{ from: file, repository, ref }],
    ),
  )
}

function isPin(ref: string): boolean {
  return FULL_COMMIT.test(ref) || RELEASE.test(ref)
}
