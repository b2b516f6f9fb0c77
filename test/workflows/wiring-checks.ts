import { fieldsOf, ownPath, stepsOf, textOf, textsIn, triggersOf, type Fields } from './load.ts'
import { calledWorkflow, environmentOf, type Check } from './security-checks.ts'

/** What is given to our own actions is what they take; what is read of them is what they give. */
export const actionsGetTheirInputs: Check = ({ jobs }, repository) =>
  jobs.flatMap(([id, job]) =>
    stepsOf(job).flatMap((step) => {
      const path = ownPath(step['uses'])
      const action = path === undefined ? undefined : repository.action(path)
      if (action === undefined) return []
      return compareInputs(`job ${id}, ${path}`, fieldsOf(action['inputs']), fieldsOf(step['with']))
    }),
  )

/** The same for workflows that are called. */
export const workflowsGetTheirInputs: Check = ({ jobs }, repository) =>
  jobs.flatMap(([id, job]) => {
    const called = calledWorkflow(job, repository)
    if (called === undefined) return []
    const call = fieldsOf(fieldsOf(called.root['on'])['workflow_call'])
    return [
      ...('workflow_call' in fieldsOf(called.root['on'])
        ? []
        : [`job ${id}: ${called.file} cannot be called`]),
      ...compareInputs(`job ${id}, ${called.file}`, fieldsOf(call['inputs']), fieldsOf(job['with'])),
    ]
  })

function compareInputs(place: string, declared: Fields, given: Fields): readonly string[] {
  const unknown = Object.keys(given).filter((name) => !(name in declared))
  const missing = Object.entries(declared)
    .filter(([name, input]) => fieldsOf(input)['required'] === true && !(name in given))
    .map(([name]) => name)
  return [
    ...unknown.map((name) => `${place}: there is no input ${name}`),
    ...missing.map((name) => `${place}: input ${name} is not given`),
  ]
}

/** Every output that is read exists: of steps, of jobs that are waited for, of called workflows. */
export const outputsExist: Check = ({ root, jobs }, repository) => {
  const byId = new Map(jobs)
  const outputOf = (jobId: string, output: string): boolean => {
    const job = byId.get(jobId)
    if (job === undefined) return false
    const called = calledWorkflow(job, repository)
    const outputs =
      called === undefined
        ? job['outputs']
        : fieldsOf(fieldsOf(called.root['on'])['workflow_call'])['outputs']
    return output in fieldsOf(outputs)
  }
  const given = textsIn(fieldsOf(fieldsOf(root['on'])['workflow_call'])['outputs'])
  return [
    ...references('jobs', given).flatMap(([job, output]) =>
      outputOf(job, output) ? [] : [`jobs.${job}.outputs.${output} does not exist`],
    ),
    ...jobs.flatMap(([id, job]) => {
      const needs = [job['needs'] ?? []].flat().map(textOf)
      return [
        ...needs.filter((name) => !byId.has(name)).map((name) => `job ${id}: there is no job ${name}`),
        ...references('needs', textsIn(job)).flatMap(([name, output]) =>
          needs.includes(name) && outputOf(name, output)
            ? []
            : [`job ${id}: needs.${name}.outputs.${output} does not exist`],
        ),
        ...references('steps', textsIn(job)).flatMap(([name, output]) =>
          stepGives(job, name, output, (path) => repository.action(path))
            ? []
            : [`job ${id}: steps.${name}.outputs.${output} does not exist`],
        ),
      ]
    }),
  ]
}

function stepGives(
  job: Fields,
  id: string,
  output: string,
  action: (path: string) => Fields | undefined,
): boolean {
  const step = stepsOf(job).find((one) => one['id'] === id)
  if (step === undefined) return false
  const path = ownPath(step['uses'])
  return path === undefined ? true : output in fieldsOf(action(path)?.['outputs'])
}

function references(context: string, texts: readonly string[]): readonly (readonly [string, string])[] {
  const pattern = new RegExp(`\\b${context}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, 'g')
  return texts.flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => [match[1] ?? '', match[2] ?? ''] as const),
  )
}

/** What starts a run is a few lines that an adopter can copy; what is called starts nothing by itself. */
export const thinCallers: Check = (workflow) => {
  const { file, text, jobs } = workflow
  if (file.startsWith('on-')) {
    const lines = text.trimEnd().split('\n').length
    return [
      ...(lines <= 25 ? [] : [`has ${lines} lines; a caller has at most 25`]),
      ...jobs.filter(([, job]) => job['uses'] === undefined).map(([id]) => `job ${id}: a caller only calls`),
    ]
  }
  const triggers = triggersOf(workflow)
  if (!triggers.includes('workflow_call')) return []
  return triggers
    .filter((name) => name !== 'workflow_call')
    .map((name) => `is called, and also starts on ${name}`)
}

/**
 * `$/` is the repository that a workflow's file is from, at the commit that runs. `./` would be the caller's, where
 * another repository calls it, and needs a checkout.
 */
export const ownReferences: Check = ({ jobs }) =>
  jobs
    .flatMap(([, job]) => [job['uses'], ...stepsOf(job).map((step) => step['uses'])])
    .map(textOf)
    .filter((uses) => uses.startsWith('./'))
    .map((uses) => `${uses} must begin with $/`)

/** Minutes. GitHub's own limit is six hours, which a job that hangs would use up. */
const LONGEST = 120

export const bounded: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) => {
    if (job['uses'] !== undefined) return []
    const minutes = job['timeout-minutes']
    const isBounded = typeof minutes === 'number' && minutes > 0 && minutes <= LONGEST
    return isBounded ? [] : [`job ${id}: needs timeout-minutes of at most ${LONGEST}`]
  })

/** By the end of the GitHub environment's name. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  // The lock of a part of an environment, account and region, named by whoever found the work.
  apply: ['${{ matrix.lock }}'],
  end: ['leasehold-end-${{ matrix.environment }}'],
  // What publishes has one writer; what only reads, or creates evidence, waits for nobody who publishes.
  record: ['leasehold-catalog', 'leasehold-record', 'leasehold-work'],
}

/** What changes infrastructure or the catalog waits for its turn and is never cancelled. */
export const queuesWhatChanges: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) => {
    const groups = GROUPS[/-([a-z]+)$/.exec(environmentOf(job))?.[1] ?? '']
    if (groups === undefined) return []
    const concurrency = fieldsOf(job['concurrency'])
    return [
      ...(concurrency['queue'] === 'max' ? [] : [`job ${id}: needs queue: max`]),
      ...(concurrency['cancel-in-progress'] === false
        ? []
        : [`job ${id}: may not be cancelled by a newer run`]),
      ...(groups.includes(textOf(concurrency['group']))
        ? []
        : [`job ${id}: must wait in group ${groups.join(' or ')}`]),
    ]
  })
