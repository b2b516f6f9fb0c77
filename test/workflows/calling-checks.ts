import { fieldsOf, ownPath, stepsOf, textOf, textsIn, triggersOf, type Fields } from './load.ts'
import { calledWorkflow, environmentOf, type Check } from './security-checks.ts'

/** What whoever calls or starts a workflow relies on: its inputs and secrets, either token, an answer when it stops. */

/** Every input has a type and says what it is for; every secret and output says it too. */
export const describedInputs: Check = ({ root }) => {
  const on = fieldsOf(root['on'])
  const call = fieldsOf(on['workflow_call'])
  const byHand = fieldsOf(fieldsOf(on['workflow_dispatch'])['inputs'])
  return [
    ...Object.entries({ ...byHand, ...fieldsOf(call['inputs']) }).flatMap(([name, input]) => [
      ...(textOf(fieldsOf(input)['type']) === '' ? [`input ${name} has no type`] : []),
      ...undescribed('input', name, input),
    ]),
    ...Object.entries(fieldsOf(call['secrets'])).flatMap(([name, one]) => undescribed('secret', name, one)),
    ...Object.entries(fieldsOf(call['outputs'])).flatMap(([name, one]) => undescribed('output', name, one)),
  ]
}

function undescribed(kind: string, name: string, value: unknown): readonly string[] {
  return textOf(fieldsOf(value)['description']).trim() === '' ? [`${kind} ${name} has no description`] : []
}

/** A workflow that is called declares each secret that it reads, and gets it by that name and no other. */
export const secretsByName: Check = ({ root, jobs }, repository) => {
  const on = fieldsOf(root['on'])
  const declared = fieldsOf(fieldsOf(on['workflow_call'])['secrets'])
  const read = jobs
    .flatMap(([, job]) => textsIn(job))
    .flatMap((text) => [...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name))
  const undeclared = 'workflow_call' in on ? [...new Set(read)].filter((name) => !(name in declared)) : []
  return [
    ...undeclared.map((name) => `reads the secret ${name} and does not declare it`),
    ...jobs.flatMap(([id, job]) => {
      const called = calledWorkflow(job, repository)
      if (called === undefined) return []
      const wanted = fieldsOf(fieldsOf(fieldsOf(called.root['on'])['workflow_call'])['secrets'])
      const given = fieldsOf(job['secrets'])
      return [
        ...Object.keys(given)
          .filter((name) => !(name in wanted))
          .map((name) => `job ${id}: ${called.file} takes no secret ${name}`),
        // Other secrets are those of the job's environment alone.
        ...('LEASEHOLD_APP_KEY' in wanted && !('LEASEHOLD_APP_KEY' in given)
          ? [`job ${id}: ${called.file} does not get the App's key`]
          : []),
      ]
    }),
  ]
}

const EITHER_TOKEN = '${{ steps.app.outputs.token || github.token }}'

/** With the App and without: the App's token where there is one, the job's own where there is none. */
export const bothTokenModes: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) => {
    const steps = stepsOf(job)
    const app = steps.find((step) => textOf(step['uses']).startsWith('actions/create-github-app-token@'))
    if (app === undefined) return []
    const isOptional = app['if'] === "vars.LEASEHOLD_APP_ID != ''" && app['id'] === 'app'
    return [
      ...(isOptional ? [] : [`job ${id}: needs the App, where the job's own token must do too`]),
      ...steps
        .filter((step) => ownPath(step['uses'])?.startsWith('actions/') === true && !isExplaining(step))
        .filter((step) => fieldsOf(step['with'])['token'] !== EITHER_TOKEN)
        .map((step) => `job ${id}: ${textOf(step['uses'])} does not take either token`),
    ]
  })

function isExplaining(step: Fields): boolean {
  return ownPath(step['uses']) === 'actions/render-request' && fieldsOf(step['with'])['mode'] === 'explain'
}

/** Steps of others that fail for what only settings can mend, by the id that tells them. */
const TOLD: Readonly<Record<string, string>> = {
  'actions/create-github-app-token@': 'app',
  'aws-actions/configure-aws-credentials@': 'role',
}

/** A key that is refused, or an environment that is missing, is told with what to click: last, by the job's own token. */
export const tellsWhatToClick: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) => {
    const steps = stepsOf(job)
    const ids = Object.entries(TOLD).flatMap(([uses, name]) => {
      const step = steps.find((one) => textOf(one['uses']).startsWith(uses))
      return step === undefined ? [] : [{ name, isNamed: step['id'] === name }]
    })
    if (ids.length === 0) return []
    const last = steps.at(-1) ?? {}
    const given = fieldsOf(last['with'])
    const condition = textOf(last['if'])
    const isWhole = /^\$\{\{ failure\(\) \}\}$/.test(condition)
    const isTold = (name: string): boolean =>
      (isWhole || condition.includes(`steps.${name}.outcome == 'failure'`)) &&
      (ids.length === 1 ||
        textOf(given['failed']).includes(`steps.${name}.outcome == 'failure'`) ||
        name === 'role')
    return [
      ...(isExplaining(last) && condition.includes('failure()')
        ? []
        : [`job ${id}: does not tell at its end what to click`]),
      ...ids
        .filter(({ name, isNamed }) => !isNamed || !isTold(name))
        .map(({ name }) => `job ${id}: does not tell that step ${name} failed`),
      ...(given['token'] === '${{ github.token }}'
        ? []
        : [`job ${id}: tells it by a token that may be the one that is missing`]),
      ...(given['environment'] === environmentOf(job)
        ? []
        : [`job ${id}: tells of another environment than its own`]),
    ]
  })

/** What has credentials of an environment says what it waits for, and is not cancelled half way. */
export const namedConcurrency: Check = ({ root, jobs }) =>
  jobs.flatMap(([id, job]) => {
    if (environmentOf(job) === '') return []
    const {
      group,
      queue,
      'cancel-in-progress': cancels,
    } = fieldsOf(job['concurrency'] ?? root['concurrency'])
    const isKept = cancels === false || (queue === 'max' && cancels === undefined)
    return textOf(group).trim() !== '' && isKept
      ? []
      : [`job ${id}: needs a concurrency group whose runs are not cancelled`]
  })

/** What a person may want to start has `workflow_dispatch`; a schedule alone cannot be tried. */
export const startedByHand: Check = (workflow, repository) => {
  const triggers = triggersOf(workflow)
  if (!triggers.includes('schedule') || triggers.includes('workflow_dispatch')) return []
  return workflow.jobs.flatMap(([id, job]) => {
    const called = calledWorkflow(job, repository)
    const isByHand = called !== undefined && repository.startedByHand(called.file)
    return isByHand ? [] : [`job ${id}: nobody can start what the schedule starts`]
  })
}
