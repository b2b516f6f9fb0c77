import { nearest } from '../kit/nearest.ts'
import { check, error, note, settingsPage, warning, type Context, type Verdict } from './check.ts'
import { readList, servedEnvironments, wantedRoles, type WantedRole } from './purposes.ts'

/** Variables that the workflows read; a test holds the list to the workflows. */
export const KNOWN_VARIABLES: readonly string[] = [
  'LEASEHOLD_APP_ID',
  'LEASEHOLD_APP_MEMBERS',
  'LEASEHOLD_APPLY_ROLE',
  'LEASEHOLD_CODE_SCANNING',
  'LEASEHOLD_DRIFT_ROLE',
  'LEASEHOLD_END_ROLE',
  'LEASEHOLD_ENGINE_MIRROR',
  'LEASEHOLD_ENVIRONMENT',
  'LEASEHOLD_ENVIRONMENTS',
  'LEASEHOLD_PAGES',
  'LEASEHOLD_PLAN_ROLE',
  'LEASEHOLD_PORT',
  'LEASEHOLD_PORT_API',
  'LEASEHOLD_PUBLISH_ROLE',
  'LEASEHOLD_REAPER_MODE',
  'LEASEHOLD_RECORD_ROLE',
  'LEASEHOLD_REGION',
]

/** Without these no job gets as far as AWS. */
export const NEEDED_VARIABLES: readonly string[] = ['LEASEHOLD_ENVIRONMENT', 'LEASEHOLD_REGION']

/** Secrets of Port, where it is switched on: read by a job of `<environment>-record`. */
const PORT_SECRETS: readonly string[] = ['LEASEHOLD_PORT_CLIENT_ID', 'LEASEHOLD_PORT_CLIENT_SECRET']

/** `arn:aws:iam::123456789012:role/path/name` */
const ROLE =
  /^arn:(aws|aws-cn|aws-us-gov|aws-eusc):iam::([0-9]{12}):role\/(?:[\x21-\x7e]+\/)?([\w+=,.@-]{1,64})$/

export const variableChecks = [
  check({
    id: 'variables',
    title: 'the variables that every job reads are set',
    looks: ['variables'],
    judge({ variables: { value: variables } }, context) {
      const missing = NEEDED_VARIABLES.filter((name) => (variables.get(name) ?? '') === '')
      const environment = variables.get('LEASEHOLD_ENVIRONMENT')
      const list = variables.get('LEASEHOLD_ENVIRONMENTS')
      const named = list === undefined || list === '' ? [] : readList(list)
      const known = [...context.config.environments.keys()]
      const unknown = [environment ?? '', ...(named ?? [])].filter(
        (one) => one !== '' && !known.includes(one),
      )
      return [
        ...missing.map((name) =>
          error(
            `the variable ${name} is not set, so that no job knows its ${name.endsWith('REGION') ? 'AWS region' : 'environment'}`,
            setIt(name, name.endsWith('REGION') ? regionOf(context) : (known[0] ?? '')),
            page(context),
          ),
        ),
        ...(named === undefined
          ? [
              error(
                'the variable LEASEHOLD_ENVIRONMENTS is not a list in JSON, so that what is merged is not applied',
                setIt('LEASEHOLD_ENVIRONMENTS', JSON.stringify(known)),
                page(context),
              ),
            ]
          : []),
        ...[...new Set(unknown)].map((name) =>
          error(
            `leasehold.yaml has no environment \`${name}\`, which the variables name`,
            `write one of ${known.join(', ')}${hint(name, known)}`,
            page(context),
          ),
        ),
        ...leftOut(known, environment, named, context),
      ]
    },
  }),
  check({
    id: 'variable-names',
    title: 'every variable of ours is one that a workflow reads',
    looks: ['variables'],
    judge: ({ variables }, context) =>
      [...variables.value.keys()]
        .filter((name) => name.startsWith('LEASEHOLD_') && !KNOWN_VARIABLES.includes(name))
        .map((name) =>
          warning(
            `no workflow reads the variable ${name}${hint(name, KNOWN_VARIABLES)}`,
            `open Settings › Secrets and variables › Actions › Variables and rename or remove it`,
            page(context),
          ),
        ),
  }),
  check({
    id: 'region',
    title: "LEASEHOLD_REGION is the region of the state's bucket",
    looks: ['variables'],
    judge({ variables }, context) {
      const { backend } = context.config
      const region = variables.value.get('LEASEHOLD_REGION') ?? ''
      if (backend.type !== 's3' || region === '' || region === backend.region) return []
      return [
        warning(
          `LEASEHOLD_REGION is ${region}, and leasehold.yaml has the bucket in ${backend.region}`,
          setIt('LEASEHOLD_REGION', backend.region),
          page(context),
        ),
      ]
    },
  }),
  check({
    id: 'role-variables',
    title: 'every job knows the role that it takes',
    looks: ['variables', 'environmentVariables'],
    judge({ variables, environmentVariables }, context) {
      const served = servedEnvironments(variables.value, context.config)
      return wantedRoles(served).flatMap((role) => {
        const arn = roleArn(role, variables.value, environmentVariables.value)
        return arn === undefined ? [missingRole(role, served, context)] : wrongArn(role, arn, context)
      })
    },
  }),
  check({
    id: 'reaper-mode',
    title: 'leases end: the scheduled reaper may destroy',
    looks: ['variables'],
    judge({ variables }, context) {
      const mode = variables.value.get('LEASEHOLD_REAPER_MODE') ?? ''
      const { enabled } = context.config.reaper
      const isKnown = ['', 'report', 'warn', 'destroy'].includes(mode)
      if (!isKnown)
        return [
          error(
            `LEASEHOLD_REAPER_MODE is \`${mode}\`, which the reaper refuses`,
            setIt('LEASEHOLD_REAPER_MODE', 'destroy'),
            page(context),
          ),
        ]
      if (enabled && mode === 'destroy') return []
      if (enabled)
        return [
          warning(
            `leasehold.yaml switches the reaper on, and LEASEHOLD_REAPER_MODE lets it ${mode === 'warn' ? 'only warn' : 'only report'}: leases run out and stay`,
            setIt('LEASEHOLD_REAPER_MODE', 'destroy'),
            page(context),
          ),
        ]
      return [
        note(
          'the reaper is switched off, so that leases run out and stay',
          'when you have seen its reports, write `reaper: { enabled: true }` in leasehold.yaml and set LEASEHOLD_REAPER_MODE to destroy',
          page(context),
        ),
      ]
    },
  }),
  check({
    id: 'port-secrets',
    title: 'Port has its keys, where it is switched on',
    looks: ['variables', 'secrets', 'organizationSecrets', 'environmentSecrets'],
    judge({ variables, secrets, organizationSecrets, environmentSecrets }, context) {
      if (variables.value.get('LEASEHOLD_PORT') !== 'true') return []
      const place = `${variables.value.get('LEASEHOLD_ENVIRONMENT') ?? ''}-record`
      const there = [
        ...secrets.value,
        ...organizationSecrets.value,
        ...(environmentSecrets.value.get(place) ?? []),
      ]
      return PORT_SECRETS.filter((name) => !there.includes(name)).map((name) =>
        warning(
          `LEASEHOLD_PORT is true, and there is no secret ${name}, so that nothing is sent to Port`,
          `open Settings › Environments › ${place} and add the secret ${name}`,
          settingsPage(context, 'environments'),
        ),
      )
    },
  }),
]

/** ARN that a job finds; undefined: none. A variable of an environment comes before one of the repository. */
export function roleArn(
  role: WantedRole,
  variables: ReadonlyMap<string, string>,
  byEnvironment: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | undefined {
  const own = byEnvironment.get(role.place)?.get(role.variable)
  // What a caller names is read outside any environment.
  const found = role.purpose === 'plan' || role.purpose === 'record' ? undefined : own
  const arn = found ?? variables.get(role.variable) ?? ''
  return arn === '' ? undefined : arn
}

/** Partition, account and name of a role; undefined: not an ARN of one. */
export function readRoleArn(
  arn: string,
): { readonly partition: string; readonly account: string; readonly name: string } | undefined {
  const [, partition, account, name] = ROLE.exec(arn) ?? []
  return partition === undefined || account === undefined || name === undefined
    ? undefined
    : { partition, account, name }
}

function missingRole(role: WantedRole, served: readonly string[], context: Context): Verdict {
  const where = served.length > 1 && role.purpose !== 'plan' && role.purpose !== 'record'
  return error(
    `no role is named for ${role.purpose} in \`${role.environment}\`: ${role.variable} is not set`,
    where
      ? `run \`gh variable set ${role.variable} --env ${role.place} --body <ARN>\` with the output of bootstrap/`
      : setIt(role.variable, '<ARN>, as the output of bootstrap/ says'),
    page(context),
  )
}

function wrongArn(role: WantedRole, arn: string, context: Context): readonly Verdict[] {
  const read = readRoleArn(arn)
  const { account } = context.config.environments.get(role.environment) ?? { account: '' }
  if (read === undefined)
    return [
      error(
        `${role.variable} for \`${role.environment}\` is not the ARN of a role`,
        setIt(
          role.variable,
          `arn:aws:iam::${account}:role/leasehold/leasehold-${role.environment}-${role.purpose}`,
        ),
        page(context),
      ),
    ]
  if (read.account === account) return []
  return [
    error(
      `${role.variable} for \`${role.environment}\` is a role of account ${read.account}, and leasehold.yaml has the environment in ${account}`,
      setIt(role.variable, '<ARN of a role of that account>'),
      page(context),
    ),
  ]
}

function leftOut(
  known: readonly string[],
  first: string | undefined,
  named: readonly string[] | undefined,
  context: Context,
): readonly Verdict[] {
  const served = new Set([first ?? '', ...(named ?? [])])
  const left = known.filter((name) => !served.has(name))
  if (left.length === 0 || first === undefined || named === undefined) return []
  return [
    note(
      `people can ask for leases in ${left.map((name) => `\`${name}\``).join(', ')}, and no job works there`,
      setIt('LEASEHOLD_ENVIRONMENTS', JSON.stringify(known)),
      page(context),
    ),
  ]
}

function regionOf({ config }: Context): string {
  const { backend } = config
  return backend.type === 's3' ? backend.region : ([...config.environments.values()][0]?.region ?? '')
}

function hint(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return meant === undefined ? '' : ` (did you mean ${meant}?)`
}

function setIt(name: string, value: string): string {
  return `run \`gh variable set ${name} --body ${/[^\w.:/@-]/.test(value) ? `'${value}'` : value}\``
}

function page(context: Context): string {
  return settingsPage(context, 'variables/actions')
}
