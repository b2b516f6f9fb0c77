import { describe, expect, test } from '@jest/globals'
import * as calling from './calling-checks.ts'
import { loadWorkflows, parseWorkflow, thisRepository, triggersOf, type Repository } from './load.ts'
import * as security from './security-checks.ts'
import type { Check } from './security-checks.ts'
import * as wiring from './wiring-checks.ts'

const checks: Readonly<Record<string, Check>> = {
  noExpressionInScripts: security.noExpressionInScripts,
  leastPermissions: security.leastPermissions,
  identityTokens: security.identityTokens,
  namedSessions: security.namedSessions,
  callersAllowWhatIsNeeded: security.callersAllowWhatIsNeeded,
  pinnedActions: security.pinnedActions,
  noDangerousTriggers: security.noDangerousTriggers,
  noLeftCredentials: security.noLeftCredentials,
  noCacheOrArtifact: security.noCacheOrArtifact,
  appKey: security.appKey,
  pullRequestsOnlyAsk: security.pullRequestsOnlyAsk,
  actionsGetTheirInputs: wiring.actionsGetTheirInputs,
  workflowsGetTheirInputs: wiring.workflowsGetTheirInputs,
  outputsExist: wiring.outputsExist,
  thinCallers: wiring.thinCallers,
  ownReferences: wiring.ownReferences,
  bounded: wiring.bounded,
  queuesWhatChanges: wiring.queuesWhatChanges,
  describedInputs: calling.describedInputs,
  secretsByName: calling.secretsByName,
  bothTokenModes: calling.bothTokenModes,
  tellsWhatToClick: calling.tellsWhatToClick,
  namedConcurrency: calling.namedConcurrency,
  startedByHand: calling.startedByHand,
}

describe('the workflows of this repository', () => {
  const workflows = loadWorkflows()

  test('are there', () => {
    expect(workflows.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'request.yml',
        'plan.yml',
        'pull-request.yml',
        'reconcile.yml',
        'reap.yml',
        'catalog.yml',
        'catalog-report.yml',
        'port.yml',
        'approve.yml',
        'commands.yml',
        'sweep.yml',
        'sweep-cloud.yml',
        'drift.yml',
        'merge-queue.yml',
        'merge-group.yml',
        'pages.yml',
      ]),
    )
  })

  test('a person can start each that does more than answer an event', () => {
    const called = workflows.filter((workflow) => triggersOf(workflow).includes('workflow_call'))
    expect(called.filter(({ file }) => !thisRepository.startedByHand(file)).map(({ file }) => file)).toEqual([
      // A comment says what is meant, and who means it; the other two only ask the default branch.
      'commands.yml',
      'merge-queue.yml',
      'pull-request.yml',
    ])
  })

  test.each(Object.entries(checks))('hold %s', (_name, check) => {
    const faults = workflows.flatMap((workflow) =>
      check(workflow, thisRepository).map((fault) => `${workflow.file}: ${fault}`),
    )
    expect(faults).toEqual([])
  })
})

const SHA = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd'
const CHECKOUT = `uses: actions/checkout@${SHA} # v6.0.2`

/** A workflow that holds every check; each fixture spoils one thing in it. */
const good = `
on:
  workflow_call:
    inputs:
      environment: { description: Where., type: string, required: true }
      apply-role: { description: The role., type: string, required: true }
    secrets: { LEASEHOLD_APP_KEY: { description: Key of the App. } }
    outputs: { decision: { description: What., value: '\${{ jobs.apply.outputs.decision }}' } }
permissions: {}
jobs:
  apply:
    timeout-minutes: 10
    environment: \${{ inputs.environment }}-apply
    permissions:
      contents: read # files
      id-token: write # role
    concurrency:
      group: \${{ matrix.lock }}
      queue: max
      cancel-in-progress: false
    outputs: { decision: '\${{ steps.do.outputs.decision }}' }
    steps:
      - ${CHECKOUT}
        with: { persist-credentials: false }
      - id: role
        uses: aws-actions/configure-aws-credentials@${SHA} # v6.0.0
        with:
          role-to-assume: \${{ inputs.apply-role }}
          role-session-name: leasehold-apply-run-\${{ github.run_id }}-by-\${{ github.event.sender.id || 'schedule' }}
      - id: app
        if: vars.LEASEHOLD_APP_ID != ''
        uses: actions/create-github-app-token@${SHA} # v3.2.0
        with:
          private-key: \${{ secrets.LEASEHOLD_APP_KEY }}
          permission-contents: read
      - id: do
        uses: $/actions/do
        with: { token: '\${{ steps.app.outputs.token || github.token }}' }
      - run: echo "$TITLE"
        env: { TITLE: '\${{ github.event.issue.title }}' }
      - if: \${{ failure() && (steps.app.outcome == 'failure' || steps.role.outcome == 'failure') }}
        uses: $/actions/render-request
        with:
          mode: explain
          failed: \${{ steps.app.outcome == 'failure' && 'app-key' || 'role' }}
          environment: \${{ inputs.environment }}-apply
          token: \${{ github.token }}
`

/** The job of a release that may publish. */
const release = `
permissions: {}
jobs:
  publish:
    environment: release
    permissions:
      id-token: write # signs
    steps:
      - run: node scripts/release.ts --no-build
`

/** A caller of the workflow above. */
const caller = `
on: push
permissions: {}
jobs:
  call:
    permissions:
      contents: read # files
      id-token: write # role
    uses: $/.github/workflows/good.yml
    with: { environment: dev, apply-role: x }
    secrets: { LEASEHOLD_APP_KEY: '\${{ secrets.LEASEHOLD_APP_KEY }}' }
  after:
    needs: call
    if: needs.call.outputs.decision == 'done'
    permissions:
      contents: read # files
      id-token: write # role
    uses: $/.github/workflows/good.yml
    with: { environment: dev, apply-role: x }
    secrets: { LEASEHOLD_APP_KEY: '\${{ secrets.LEASEHOLD_APP_KEY }}' }
`

const repository: Repository = {
  workflow: (file) => (file === 'good.yml' ? parseWorkflow(file, good) : undefined),
  action: (path) =>
    path === 'actions/do'
      ? { inputs: { token: { required: true }, mode: {} }, outputs: { decision: {} } }
      : path === 'actions/render-request'
        ? { inputs: { token: { required: true }, mode: {}, failed: {}, environment: {} } }
        : undefined,
  startedByHand: () => false,
}

/** A workflow of a pull request, which may only ask. */
const asking = `
on: pull_request
permissions: {}
jobs:
  ask:
    timeout-minutes: 5
    permissions:
      actions: write # start a run
    steps:
      - run: gh workflow run
`

function faultsOf(check: Check, file: string, text: string): readonly string[] {
  return check(parseWorkflow(file, text), repository)
}

describe('a check', () => {
  test.each(Object.entries(checks))('%s accepts what is right', (_name, check) => {
    expect(faultsOf(check, 'good.yml', good)).toEqual([])
    expect(faultsOf(check, 'on-push.yml', caller)).toEqual([])
    expect(faultsOf(check, 'asks.yml', asking)).toEqual([])
  })

  const spoiled: readonly [name: string, what: string, text: string, by: string][] = [
    [
      'noExpressionInScripts',
      'a title in a command',
      good,
      'echo "$TITLE"→echo "${{ github.event.issue.title }}"',
    ],
    [
      'noExpressionInScripts',
      'an input in a command',
      good,
      'echo "$TITLE"→echo "${{ inputs.environment }}"',
    ],
    [
      'noExpressionInScripts',
      'an output in a script',
      good,
      "token || github.token }}' }→token || github.token }}', script: 'f(${{ steps.do.outputs.decision }})' }",
    ],
    ['leastPermissions', 'no permissions at the top', good, 'permissions: {}\n→\n'],
    ['leastPermissions', 'permissions for all jobs', good, 'permissions: {}\n→permissions: read-all\n'],
    ['leastPermissions', 'a permission without its reason', good, 'contents: read # files→contents: read'],
    [
      'leastPermissions',
      'a job that says none',
      caller,
      `    permissions:
      contents: read # files
      id-token: write # role
    uses→    uses`,
    ],
    [
      'leastPermissions',
      'a job that says write-all',
      good,
      `permissions:
      contents: read # files
      id-token: write # role→permissions: write-all`,
    ],
    ['identityTokens', 'an identity token in another environment', good, '}}-apply→}}-intake'],
    [
      'identityTokens',
      'another step beside the token of GitHub Pages',
      good,
      'environment: ${{ inputs.environment }}-apply→environment: github-pages',
    ],
    [
      'identityTokens',
      'an identity token without an environment',
      good,
      'environment: ${{ inputs.environment }}-apply→name: x',
    ],
    [
      'identityTokens',
      'the role of another kind of job',
      good,
      'role-to-assume: ${{ inputs.apply-role→role-to-assume: ${{ inputs.plan-role',
    ],
    [
      'identityTokens',
      'dependencies beside the token of a release',
      release,
      'node scripts→npm ci; node scripts',
    ],
    [
      'identityTokens',
      'the token of a release in another environment',
      release,
      'environment: release→name: x',
    ],
    ['namedSessions', 'a session without a name', good, 'role-session-name: →# '],
    ['namedSessions', 'a session that names another role', good, 'leasehold-apply-run→leasehold-plan-run'],
    [
      'namedSessions',
      'a session that names nobody',
      good,
      "-by-${{ github.event.sender.id || 'schedule' }}→",
    ],
    ['namedSessions', 'a name that a person chose', good, 'github.run_id→github.event.issue.title'],
    ['namedSessions', 'an actor by name', good, "github.event.sender.id || 'schedule'→github.actor"],
    ['callersAllowWhatIsNeeded', 'more than is needed', caller, 'contents: read→contents: write'],
    [
      'callersAllowWhatIsNeeded',
      'less than is needed',
      caller,
      '      id-token: write # role\n    uses→    uses',
    ],
    [
      'callersAllowWhatIsNeeded',
      'something that is not needed',
      caller,
      'contents: read # files\n→contents: read # files\n      actions: write # x\n',
    ],
    ['pinnedActions', 'a tag', good, `checkout@${SHA}→checkout@v6`],
    ['pinnedActions', 'a short commit', good, `checkout@${SHA}→checkout@${SHA.slice(0, 12)}`],
    ['pinnedActions', 'no version for people', good, ' # v6.0.2→'],
    ['pinnedActions', 'an image', good, `actions/checkout@${SHA} # v6.0.2→docker://alpine:3`],
    ['ownReferences', 'an action of whoever calls', good, '$/actions/do→./actions/do'],
    ['pinnedActions', 'an action that is not there', good, '$/actions/do→$/actions/undo'],
    ['pinnedActions', 'a workflow that is not there', caller, 'workflows/good.yml\n→workflows/gone.yml\n'],
    ['noDangerousTriggers', 'pull_request_target', caller, 'on: push→on: pull_request_target'],
    ['noDangerousTriggers', 'workflow_run', caller, 'on: push→on: { workflow_run: { workflows: [CI] } }'],
    [
      'noDangerousTriggers',
      'all secrets handed on',
      caller,
      "secrets: { LEASEHOLD_APP_KEY: '${{ secrets.LEASEHOLD_APP_KEY }}' }→secrets: inherit",
    ],
    ['noLeftCredentials', 'a token left behind', good, 'persist-credentials: false→fetch-depth: 0'],
    ['noCacheOrArtifact', 'a cache beside credentials', good, `actions/checkout@${SHA}→actions/cache@${SHA}`],
    [
      'noCacheOrArtifact',
      'an artifact beside credentials',
      good,
      `actions/checkout@${SHA}→actions/upload-artifact@${SHA}`,
    ],
    [
      'appKey',
      'an App token outside an environment',
      good,
      'environment: ${{ inputs.environment }}-apply→name: x',
    ],
    ['appKey', 'an App token that may do everything', good, '          permission-contents: read\n→'],
    ['appKey', 'an App token that may do more', good, 'permission-contents: read→permission-contents: write'],
    [
      'appKey',
      'an App token that may do something else',
      good,
      'permission-contents: read→permission-issues: read',
    ],
    ['appKey', 'another key', good, 'secrets.LEASEHOLD_APP_KEY→secrets.OTHER'],
    [
      'appKey',
      'a webhook that any action gets',
      good,
      "env: { TITLE: '→env: { KEY: '${{ secrets.LEASEHOLD_SLACK_WEBHOOK }}', TITLE: '",
    ],
    [
      'appKey',
      'a secret of Port that another action gets',
      good,
      'steps.app.outputs.token || github.token→secrets.LEASEHOLD_PORT_CLIENT_SECRET',
    ],
    [
      'appKey',
      'a secret in a command',
      good,
      "env: { TITLE: '→env: { KEY: '${{ secrets.LEASEHOLD_APP_KEY }}', TITLE: '",
    ],
    [
      'appKey',
      'a secret for all jobs',
      good,
      "permissions: {}\n→permissions: {}\nenv: { KEY: '${{ secrets.X }}' }\n",
    ],
    [
      'appKey',
      'another secret handed on',
      caller,
      "secrets: { LEASEHOLD_APP_KEY→secrets: { KEY: '${{ secrets.KEY }}', LEASEHOLD_APP_KEY",
    ],
    ['pullRequestsOnlyAsk', 'a token that writes', asking, 'actions: write→contents: write'],
    ['pullRequestsOnlyAsk', 'an identity', asking, 'actions: write→id-token: write'],
    ['pullRequestsOnlyAsk', 'an environment', asking, 'timeout-minutes: 5→environment: dev-plan'],
    ['pullRequestsOnlyAsk', 'a secret', asking, 'gh workflow run→gh workflow run ${{ secrets.KEY }}'],
    ['pullRequestsOnlyAsk', 'a call of what has credentials', caller, 'on: push→on: pull_request_review'],
    ['pullRequestsOnlyAsk', 'a merge group with credentials', caller, 'on: push→on: merge_group'],
    [
      'actionsGetTheirInputs',
      'an input that the action does not have',
      good,
      "github.token }}' }→github.token }}', titel: y }",
    ],
    ['actionsGetTheirInputs', 'a required input that is not given', good, "with: { token: '→with: { mode: '"],
    [
      'workflowsGetTheirInputs',
      'an input that the workflow does not have',
      caller,
      'environment: dev→enviroment: dev',
    ],
    [
      'workflowsGetTheirInputs',
      'a workflow’s required input that is not given',
      caller,
      'environment: dev, →',
    ],
    [
      'outputsExist',
      'an output that the action does not have',
      good,
      'steps.do.outputs.decision→steps.do.outputs.decison',
    ],
    ['outputsExist', 'a step that is not there', good, 'id: do→id: did'],
    [
      'outputsExist',
      'an output that the job does not have',
      good,
      'jobs.apply.outputs.decision→jobs.apply.outputs.verdict',
    ],
    [
      'outputsExist',
      'an output that the called workflow does not have',
      caller,
      'needs.call.outputs.decision→needs.call.outputs.verdict',
    ],
    ['outputsExist', 'a job that is not waited for', caller, 'needs: call\n→needs: []\n'],
    ['thinCallers', 'a caller of many lines', caller, `on: push→on: push${'\n# more'.repeat(12)}`],
    [
      'thinCallers',
      'a caller with steps',
      caller,
      'uses: $/.github/workflows/good.yml\n    with→steps: []\n    with',
    ],
    ['bounded', 'no bound', good, 'timeout-minutes: 10→name: x'],
    ['bounded', 'six hours', good, 'timeout-minutes: 10→timeout-minutes: 360'],
    ['queuesWhatChanges', 'a queue of one', good, 'queue: max→queue: single'],
    [
      'queuesWhatChanges',
      'a newer run that cancels',
      good,
      'cancel-in-progress: false→cancel-in-progress: true',
    ],
    [
      'queuesWhatChanges',
      'a group of its own',
      good,
      'group: ${{ matrix.lock }}→group: x-${{ inputs.environment }}',
    ],
    ['describedInputs', 'an input without words', good, 'description: Where., →'],
    ['describedInputs', 'an input of any type', good, 'The role., type: string→The role.'],
    [
      'describedInputs',
      'a secret without words',
      good,
      '{ description: Key of the App. }→{ required: false }',
    ],
    ['secretsByName', 'a secret that is not declared', good, 'secrets: { LEASEHOLD_APP_KEY:→secrets: { KEY:'],
    ['secretsByName', 'a secret of another name', caller, 'secrets: { LEASEHOLD_APP_KEY:→secrets: { KEY:'],
    ['bothTokenModes', 'a job that needs the App', good, "if: vars.LEASEHOLD_APP_ID != ''→if: always()"],
    [
      'bothTokenModes',
      'the App’s token alone',
      good,
      'steps.app.outputs.token || github.token→steps.app.outputs.token',
    ],
    ['tellsWhatToClick', 'a job that ends without a word', good, 'mode: explain→mode: sweep'],
    ['tellsWhatToClick', 'a step that nobody knows by its id', good, 'id: role→id: aws'],
    ['tellsWhatToClick', 'a key whose end is not told', good, "steps.app.outcome == 'failure' ||→"],
    ['tellsWhatToClick', 'another environment', good, '-apply\n          token→-plan\n          token'],
    [
      'tellsWhatToClick',
      'the token that is missing',
      good,
      'token: ${{ github.token }}→token: ${{ steps.app.outputs.token }}',
    ],
    ['namedConcurrency', 'no group', good, 'group: ${{ matrix.lock }}\n→\n'],
    [
      'startedByHand',
      'a schedule that nobody can try',
      caller,
      'on: push→on: { schedule: [{ cron: "1 2 * * *" }] }',
    ],
  ]

  test.each(spoiled)('%s rejects %s', (name, _what, text, by) => {
    const [from = '', to = ''] = by.split('→')
    const changed = text.replace(from, () => to)
    expect(changed).not.toBe(text)
    const check = checks[name]
    expect(
      check === undefined ? [] : faultsOf(check, text === caller ? 'on-push.yml' : 'good.yml', changed),
    ).not.toEqual([])
  })

  test('thinCallers rejects a workflow that is called and starts by itself', () => {
    expect(faultsOf(wiring.thinCallers, 'good.yml', good.replace('on:\n', 'on:\n  push:\n'))).toEqual([
      'is called, and also starts on push',
    ])
  })

  test('each has a workflow that it rejects', () => {
    expect(new Set(spoiled.map(([name]) => name))).toEqual(new Set(Object.keys(checks)))
  })
})
