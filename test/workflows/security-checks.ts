import {
  fieldsOf,
  ownPath,
  stepsOf,
  textOf,
  textsIn,
  triggersOf,
  type Fields,
  type Repository,
  type Workflow,
} from './load.ts'

/** Gives every fault of one workflow, as sentences. */
export type Check = (workflow: Workflow, repository: Repository) => readonly string[]

/** Commands take values from their environment: an expression in a script is text that becomes code (S2). */
export const noExpressionInScripts: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) =>
    stepsOf(job).flatMap((step) => {
      const scripts = [step['run'], fieldsOf(step['with'])['script']].map(textOf)
      return scripts.some((script) => script.includes('${{'))
        ? [`job ${id}: an expression stands in a script (S2)`]
        : []
    }),
  )

/** Nothing is allowed but what a job says, and each job says why (S18). */
export const leastPermissions: Check = ({ root, jobs, text }) => [
  ...(JSON.stringify(root['permissions']) === '{}' ? [] : ['the top must say `permissions: {}` (S18)']),
  ...jobs.flatMap(([id, job]) =>
    typeof job['permissions'] === 'object' && job['permissions'] !== null
      ? []
      : [`job ${id}: says no permissions of its own (S18)`],
  ),
  ...withoutReason(text).map((line) => `no reason stands beside \`${line}\` (S18)`),
]

function withoutReason(text: string): readonly string[] {
  const found: string[] = []
  let within: number | undefined
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/)
    if (within !== undefined && indent >= 0 && indent <= within) within = undefined
    if (/^\s*permissions:\s*$/.test(line)) within = indent
    else if (within !== undefined && /: (read|write)\b/.test(line) && !/# \S/.test(line))
      found.push(line.trim())
  }
  return found
}

/** Inputs that name the role, by the end of the GitHub environment's name. Each kind of job has a role of its own. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  plan: ['plan-role', 'drift-role'],
  apply: ['apply-role'],
  end: ['end-role'],
  record: ['publish-role', 'record-role'],
}

const AWS = 'aws-actions/configure-aws-credentials@'

/** Identity tokens only where a role of its own is taken, in a GitHub environment that guards it (S18). */
export const identityTokens: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) => {
    if (job['uses'] !== undefined) return []
    const mayAsk = fieldsOf(job['permissions'])['id-token'] === 'write'
    const roles = stepsOf(job)
      .filter((step) => textOf(step['uses']).startsWith(AWS))
      .map((step) => textOf(fieldsOf(step['with'])['role-to-assume']))
    if (!mayAsk) return roles.length === 0 ? [] : [`job ${id}: takes a role without \`id-token: write\``]
    if (environmentOf(job) === 'github-pages' && stepsOf(job).every(isPagesDeployment)) return []
    if (environmentOf(job) === 'release' && roles.length === 0 && !runsDependencies(job)) return []
    const kind = /-([a-z]+)$/.exec(environmentOf(job))?.[1] ?? ''
    const wanted = ROLES[kind]
    if (wanted === undefined)
      return [`job ${id}: \`id-token: write\` outside plan, apply, end and record (S18)`]
    const isOwn = roles.length === 1 && wanted.some((role) => roles[0]?.includes(`inputs.${role}`) === true)
    return isOwn ? [] : [`job ${id}: must take the role of \`${wanted.join('` or `')}\` and no other (S18)`]
  })

/** GitHub Pages takes a site with a token that says which workflow sends it. Nothing else may run beside that token. */
function isPagesDeployment(step: Fields): boolean {
  return textOf(step['uses']).startsWith('actions/deploy-pages@') && step['run'] === undefined
}

/** A release is signed and published with its token: nobody else's code may run beside that. */
function runsDependencies(job: Fields): boolean {
  return stepsOf(job).some((step) => /\bnpm (ci|i|install|exec|run|test)\b|\bnpx\b/.test(textOf(step['run'])))
}

/** What a session's name may be made of: numbers, so that no text of a person reaches it, and a word of ours. */
const NUMBERS = [
  'github.event.issue.number',
  "github.event.sender.id || 'schedule'",
  'github.run_id',
  'inputs.pull-request',
]
const SESSION = /^leasehold-([a-z]+)-(?:pr|issue|run)-\$\{\{ ([^{}]+) \}\}-by-\$\{\{ ([^{}]+) \}\}$/

/** CloudTrail shows for what and by whom a role was taken: `leasehold-plan-pr-7-by-1001`. */
export const namedSessions: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) =>
    stepsOf(job)
      .filter((step) => textOf(step['uses']).startsWith(AWS))
      .flatMap((step) => {
        const { 'role-to-assume': role, 'role-session-name': name } = fieldsOf(step['with'])
        const [, purpose = '', subject = '', person = ''] = SESSION.exec(textOf(name)) ?? []
        const isOwn = textOf(role).includes(`inputs.${purpose}-role`)
        const isSafe = NUMBERS.includes(subject) && person === NUMBERS[1]
        return isOwn && isSafe
          ? []
          : [`job ${id}: the session is not named after its role, its subject and its person, by numbers`]
      }),
  )

export function environmentOf(job: Fields): string {
  const environment = job['environment']
  return typeof environment === 'string' ? environment : textOf(fieldsOf(environment)['name'])
}

const LEVELS = ['none', 'read', 'write']

/** A job that calls a workflow allows exactly what that workflow's jobs need. */
export const callersAllowWhatIsNeeded: Check = ({ jobs }, repository) =>
  jobs.flatMap(([id, job]) => {
    const called = calledWorkflow(job, repository)
    if (called === undefined) return []
    const needed: Record<string, string> = {}
    for (const [, inner] of called.jobs) {
      for (const [name, level] of Object.entries(fieldsOf(inner['permissions']))) {
        const most = Math.max(LEVELS.indexOf(needed[name] ?? 'none'), LEVELS.indexOf(textOf(level)))
        needed[name] = LEVELS[most] ?? 'none'
      }
    }
    const allowed = fieldsOf(job['permissions'])
    return [...new Set([...Object.keys(needed), ...Object.keys(allowed)])]
      .filter((name) => needed[name] !== allowed[name])
      .map(
        (name) =>
          `job ${id}: ${name} is ${String(allowed[name])}, ${called.file} needs ${String(needed[name])}`,
      )
  })

const WORKFLOWS = '.github/workflows/'

export function calledWorkflow(job: Fields, repository: Repository): Workflow | undefined {
  const path = ownPath(job['uses'])
  return path?.startsWith(WORKFLOWS) === true ? repository.workflow(path.slice(WORKFLOWS.length)) : undefined
}

/** Actions of others by full commit, with the version for people; our own must be there. */
export const pinnedActions: Check = ({ jobs, text }, repository) => {
  const uses = jobs
    .flatMap(([, job]) => [job['uses'], ...stepsOf(job).map((step) => step['uses'])])
    .map(textOf)
  const lines = text.split('\n')
  return uses
    .filter((one) => one !== '')
    .flatMap((one) => {
      const path = ownPath(one)
      if (path !== undefined) {
        const found = path.startsWith(WORKFLOWS)
          ? repository.workflow(path.slice(WORKFLOWS.length))
          : repository.action(path)
        return found === undefined ? [`${one} does not exist`] : []
      }
      if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(one)) return [`${one} is not pinned to a commit`]
      const isSaid = lines
        .filter((line) => line.includes(one))
        .every((line) => / # v\d+\.\d+\.\d+$/.test(line))
      return isSaid ? [] : [`${one}: no comment says its version`]
    })
}

/** Events that run code of strangers with our rights, and rights handed on as a whole. */
export const noDangerousTriggers: Check = (workflow) => [
  ...triggersOf(workflow)
    .filter((name) => ['pull_request_target', 'workflow_run'].includes(name))
    .map((name) => `starts on ${name}`),
  ...workflow.jobs.flatMap(([id, job]) =>
    job['secrets'] === 'inherit' ? [`job ${id}: inherits all secrets`] : [],
  ),
]

/** A token in `.git/config` could be read by every later step. */
export const noLeftCredentials: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) =>
    stepsOf(job).flatMap((step) =>
      textOf(step['uses']).startsWith('actions/checkout@') &&
      fieldsOf(step['with'])['persist-credentials'] !== false
        ? [`job ${id}: checkout leaves its token behind`]
        : [],
    ),
  )

/** Where there are credentials, nothing comes from a cache that others write, and nothing leaves as an artifact (S14, S18). */
export const noCacheOrArtifact: Check = ({ jobs }) =>
  jobs.flatMap(([id, job]) => {
    if (fieldsOf(job['permissions'])['id-token'] !== 'write') return []
    return stepsOf(job).flatMap((step) => {
      const uses = textOf(step['uses'])
      const isCached = uses.startsWith('actions/cache') || 'cache' in fieldsOf(step['with'])
      if (isCached) return [`job ${id}: uses a cache beside credentials`]
      return uses.startsWith('actions/upload-artifact@')
        ? [`job ${id}: uploads an artifact beside credentials`]
        : []
    })
  })

const APP_TOKEN = 'actions/create-github-app-token@'
const APP_KEY = '${{ secrets.LEASEHOLD_APP_KEY }}'

/** Other secrets, each for one input of one of our actions, in a job of an environment. */
const OTHER_SECRETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Where the reaper tells its warnings.
  'actions/reaper': { 'slack-webhook': '${{ secrets.LEASEHOLD_SLACK_WEBHOOK }}' },
  // Whom Port takes the leases from.
  'actions/catalog-sync': {
    'port-client-id': '${{ secrets.LEASEHOLD_PORT_CLIENT_ID }}',
    'port-client-secret': '${{ secrets.LEASEHOLD_PORT_CLIENT_SECRET }}',
  },
}

/** How many of them a job reads as it should. */
function otherSecrets(job: Fields): number {
  if (environmentOf(job) === '') return 0
  return stepsOf(job).flatMap((step) => {
    const given = fieldsOf(step['with'])
    return Object.entries(OTHER_SECRETS[ownPath(step['uses']) ?? ''] ?? {}).filter(
      ([input, secret]) => given[input] === secret,
    )
  }).length
}

/**
 * The App's key is an environment's, so that only jobs of the default branch reach it (S20): it is read in a job that
 * names an environment, by the action that makes a token of it, which may do no more than the job's own token. A called
 * workflow's jobs read it there too, so it is handed on by name.
 */
export const appKey: Check = ({ root, jobs }) => [
  ...jobs.flatMap(([id, job]) => {
    const tokens = stepsOf(job).filter((step) => textOf(step['uses']).startsWith(APP_TOKEN))
    const rest = textsIn({ ...job, secrets: undefined }).filter((text) => /\bsecrets\b/.test(text))
    const handed = Object.entries(fieldsOf(job['secrets']))
    return [
      ...tokens.flatMap((step) => wrongToken(id, job, step)),
      ...(rest.length === tokens.length + otherSecrets(job)
        ? []
        : [`job ${id}: a secret goes elsewhere than into an App token (S20)`]),
      ...(handed.every(([name, value]) => name === 'LEASEHOLD_APP_KEY' && value === APP_KEY)
        ? []
        : [`job ${id}: hands on another secret than the App's key (S20)`]),
    ]
  }),
  ...(textsIn(root['env']).some((text) => /\bsecrets\b/.test(text))
    ? ['a secret stands in the environment of all jobs (S20)']
    : []),
]

function wrongToken(id: string, job: Fields, step: Fields): readonly string[] {
  const given = fieldsOf(step['with'])
  const allowed = fieldsOf(job['permissions'])
  const asked = Object.entries(given).flatMap(([name, level]) =>
    name.startsWith('permission-') && name !== 'permission-members'
      ? [[name.slice('permission-'.length), textOf(level)] as const]
      : [],
  )
  const more = asked.filter(([name, level]) => LEVELS.indexOf(textOf(allowed[name])) < LEVELS.indexOf(level))
  return [
    ...(environmentOf(job) === '' ? [`job ${id}: reads the App's key outside an environment (S20)`] : []),
    ...(given['private-key'] === APP_KEY ? [] : [`job ${id}: the App's key has another name (S20)`]),
    ...(asked.length > 0 ? [] : [`job ${id}: the App's token may do everything that the App may (S20)`]),
    ...more.map(([name]) => `job ${id}: the App's token may do more with ${name} than the job (S18)`),
  ]
}

/** Events whose workflow is what a pull request makes of it. */
const OF_A_PULL_REQUEST = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
]

/** Workflow code of a pull request has no credentials: it reads files, or asks the default branch, and nothing else. */
export const pullRequestsOnlyAsk: Check = (workflow, repository) => {
  if (!triggersOf(workflow).some((name) => OF_A_PULL_REQUEST.includes(name))) return []
  return mayOnlyAsk(workflow, repository)
}

function mayOnlyAsk({ jobs }: Workflow, repository: Repository): readonly string[] {
  return jobs.flatMap(([id, job]) => {
    const called = calledWorkflow(job, repository)
    const permissions = JSON.stringify(job['permissions'] ?? null)
    return [
      ...(['{"actions":"write"}', '{"contents":"read"}', '{}'].includes(permissions)
        ? []
        : [`job ${id}: workflow code of a pull request may start a run or read files, and no more (S18)`]),
      ...(environmentOf(job) === ''
        ? []
        : [`job ${id}: workflow code of a pull request is in an environment`]),
      ...(textsIn(job).some((text) => /\bsecrets\b/.test(text))
        ? [`job ${id}: workflow code of a pull request reads a secret (S20)`]
        : []),
      ...(called === undefined ? [] : mayOnlyAsk(called, repository)),
    ]
  })
}
