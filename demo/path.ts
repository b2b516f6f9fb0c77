/**
 * The path of the demo: which step of which workflow it plays, and with which inputs. `act` plays by this page only, and a
 * test compares it with the workflows, so that the two cannot drift apart.
 */
export interface PathStep {
  /** File in `.github/workflows/`. */
  readonly workflow: string
  /** Folder in `actions/`. */
  readonly action: string
  /** Inputs that the demo gives too: the text that the workflow has, or `null` where it is an expression. */
  readonly inputs: Readonly<Record<string, string | null>>
  /** Inputs that it leaves out, and why. The token is the runner's. */
  readonly leftOut: Readonly<Record<string, string>>
  /** Step of the same workflow run that must have been played right before. */
  readonly after?: string
}

const ONE_ENVIRONMENT = 'the demo has one environment, and one job for all'

export const PATH = {
  intake: {
    workflow: 'request.yml',
    action: 'render-request',
    inputs: {},
    leftOut: {
      mode: 'empty there too: what the event is',
      'issue-number': 'that of the event',
      request: 'only of a dispatch',
    },
  },
  render: {
    workflow: 'plan.yml',
    action: 'render-request',
    inputs: { mode: 'pull-request', 'pull-request': null, 'head-sha': null },
    leftOut: {},
  },
  plan: {
    workflow: 'plan.yml',
    action: 'provision',
    inputs: { mode: 'plan', 'pull-request': null, 'head-sha': null },
    leftOut: {},
  },
  judge: {
    workflow: 'plan.yml',
    action: 'policy-check',
    inputs: { 'pull-request': null, 'head-sha': null, plans: null },
    leftOut: { scans: 'no scanner runs in the demo' },
    after: 'plan',
  },
  command: {
    workflow: 'commands.yml',
    action: 'render-request',
    inputs: { mode: 'command', 'comment-id': null },
    leftOut: {},
  },
  record: {
    workflow: 'commands.yml',
    action: 'render-request',
    inputs: { mode: 'record', 'comment-id': null },
    leftOut: {},
    after: 'command',
  },
  apply: {
    workflow: 'reconcile.yml',
    action: 'provision',
    inputs: { mode: 'apply' },
    leftOut: {
      environment: ONE_ENVIRONMENT,
      lease: 'without a search before it, it looks for its work itself',
      stacks: 'made by the search',
      usual: 'made by the search',
    },
  },
  reap: {
    workflow: 'reap.yml',
    action: 'reaper',
    inputs: { mode: null, only: null },
    leftOut: {
      'confirm-digest': 'no run is refused because its list is long',
      'slack-webhook': 'nobody hears of it by Slack',
      environment: ONE_ENVIRONMENT,
    },
  },
  publish: {
    workflow: 'catalog.yml',
    action: 'catalog-sync',
    inputs: {},
    leftOut: { mode: 'incremental is what the action does by itself' },
  },
} as const satisfies Readonly<Record<string, PathStep>>

export type StepName = keyof typeof PATH

/** Steps of those workflows that the demo does not play, by file, action and mode, and why. */
export const NOT_PLAYED: Readonly<Record<string, string>> = {
  'reconcile.yml provision reconcile': 'it divides work among jobs, and the demo has one',
  'plan.yml policy-check approval': 'people of the demo approve and merge by themselves',
  'plan.yml policy-check code-scanning': 'off unless a variable turns it on',
  'plan.yml policy-check merge': 'every change of the demo needs a person',
  'request.yml render-request explain': 'tells what stopped a job, and nothing of the demo stops',
  'plan.yml render-request explain': 'tells what stopped a job, and nothing of the demo stops',
  'commands.yml render-request explain': 'tells what stopped a job, and nothing of the demo stops',
  'reconcile.yml render-request explain': 'tells what stopped a job, and nothing of the demo stops',
  'reap.yml render-request explain': 'tells what stopped a job, and nothing of the demo stops',
  'catalog.yml render-request explain': 'tells what stopped a job, and nothing of the demo stops',
}

/** @throws when the demo is about to do what the workflow does not: other inputs, or another order */
export function checkStep(
  name: StepName,
  inputs: Readonly<Record<string, string>>,
  before: StepName | undefined,
): void {
  const step: PathStep = PATH[name]
  const wrong = Object.keys(inputs).filter((input) => !(input in step.inputs))
  const missing = Object.entries(step.inputs)
    .filter(([input, value]) => !(input in inputs) || (value !== null && inputs[input] !== value))
    .map(([input]) => input)
  if (wrong.length + missing.length > 0)
    throw new Error(
      `step ${name} of the demo has other inputs than its path: ${[...wrong, ...missing].join(', ')}`,
    )
  if (step.after !== undefined && before !== step.after)
    throw new Error(`step ${name} of the demo comes after ${step.after}, not after ${before ?? 'nothing'}`)
}
