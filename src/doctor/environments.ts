import type { BranchPattern, EnvironmentFacts } from '../ports.ts'
import { check, error, settingsPage, warning, type Context, type Verdict } from './check.ts'
import { APP_ENVIRONMENT, servedEnvironments, wantedPlaces } from './purposes.ts'

/** GitHub environments: they hold the App's key, and roles trust their names. */

export const environmentChecks = [
  check({
    id: 'environments',
    title: 'the GitHub environments of the jobs exist',
    looks: ['environments', 'variables'],
    judge({ environments, variables }, context) {
      const there = new Set(environments.value.map(({ name }) => name))
      const missing = wantedPlaces(servedEnvironments(variables.value, context.config)).filter(
        (name) => !there.has(name),
      )
      if (missing.length === 0) return []
      return [
        error(
          `there is no GitHub environment ${missing.map((name) => `\`${name}\``).join(', ')}: GitHub makes one at the first job, open to every branch`,
          'run `bash bootstrap/github.sh`, which `leasehold init` writes, or open Settings › Environments › New environment',
          page(context),
        ),
      ]
    },
  }),
  check({
    id: 'environment-branches',
    title: 'only the default branch can name those environments',
    looks: ['environments', 'branchPatterns', 'variables'],
    judge({ environments, branchPatterns, variables }, context) {
      const { defaultBranch } = context.config.repository
      const ours = wantedPlaces(servedEnvironments(variables.value, context.config))
      return environments.value
        .filter(({ name }) => ours.includes(name))
        .flatMap((environment): readonly Verdict[] => {
          const patterns = branchPatterns.value.get(environment.name)
          if (isShut(environment, patterns, context)) return []
          const who = whoMay(environment.branches, patterns)
          return [
            error(
              `${who} can name the environment \`${environment.name}\`, and with it take what its jobs are trusted with`,
              `open Settings › Environments › ${environment.name} › Deployment branches and tags, choose "Selected branches and tags", and leave only \`${defaultBranch}\``,
              page(context),
            ),
          ]
        })
    },
  }),
  check({
    id: 'environment-waits',
    title: 'no environment holds a job up',
    looks: ['environments', 'variables'],
    judge({ environments, variables }, context) {
      const ours = wantedPlaces(servedEnvironments(variables.value, context.config))
      return environments.value
        .filter(({ name, reviewers, waitMinutes }) => ours.includes(name) && reviewers + waitMinutes > 0)
        .map(({ name, reviewers }) =>
          warning(
            `every job of \`${name}\` waits ${reviewers > 0 ? 'for a reviewer' : 'some time'}, the scheduled ones too, so that leases are planned and ended late`,
            `open Settings › Environments › ${name} and untick "${reviewers > 0 ? 'Required reviewers' : 'Wait timer'}": a lease is approved in its pull request`,
            page(context),
          ),
        )
    },
  }),
  check({
    id: 'app-key',
    title: "the App's key is in the environments that need it, and nowhere else",
    looks: [
      'variables',
      'secrets',
      'organizationSecrets',
      'environments',
      'environmentSecrets',
      'branchPatterns',
    ],
    judge(seen, context) {
      const { variables, secrets, organizationSecrets, environments, environmentSecrets } = seen
      const places = wantedPlaces(servedEnvironments(variables.value, context.config))
      const holds = (name: string): boolean => environmentSecrets.value.get(name)?.includes(KEY) === true
      const isUsed = (variables.value.get('LEASEHOLD_APP_ID') ?? '') !== ''
      const without = isUsed ? places.filter((name) => !holds(name)) : []
      const wide = [
        ...(secrets.value.includes(KEY) ? ['the repository'] : []),
        ...(organizationSecrets.value.includes(KEY) ? ['the organisation'] : []),
        ...environments.value
          .filter(({ name }) => holds(name))
          .filter((one) => !isShut(one, seen.branchPatterns.value.get(one.name), context))
          .map(({ name }) => `the environment \`${name}\``),
      ]
      return [
        ...(without.length === 0
          ? []
          : [
              error(
                `LEASEHOLD_APP_ID is set, and the environments ${without.join(', ')} have no secret ${KEY}`,
                `open Settings › Environments, and in each of them add the secret ${KEY}, the App's private key`,
                page(context),
              ),
            ]),
        ...wide.map((where) =>
          error(
            `the App's key is a secret of ${where}, so that jobs of other branches can read it`,
            `remove ${KEY} there, make a new key in the App's settings, and keep it in ${APP_ENVIRONMENT} and the environments of the roles, which only the default branch can name`,
            settingsPage(context, 'secrets/actions'),
          ),
        ),
      ]
    },
  }),
  check({
    id: 'cloud-keys',
    title: 'no long-lived key of the cloud is a secret',
    looks: ['secrets'],
    judge: ({ secrets }, context) =>
      secrets.value
        .filter((name) => /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name))
        .map((name) =>
          warning(
            `the secret ${name} is a key that does not expire; jobs get credentials for an hour by OpenID Connect`,
            `open Settings › Secrets and variables › Actions and remove ${name}`,
            settingsPage(context, 'secrets/actions'),
          ),
        ),
  }),
]

const KEY = 'LEASEHOLD_APP_KEY'

/** Whether jobs of the default branch alone can name it. */
function isShut(
  { branches }: EnvironmentFacts,
  patterns: readonly BranchPattern[] | undefined,
  { config }: Context,
): boolean {
  const { defaultBranch } = config.repository
  const isOnly = patterns?.every(({ name, type }) => name === defaultBranch && type === 'branch') === true
  return branches === 'listed' && patterns?.length === 1 && isOnly
}

function whoMay(
  branches: 'any' | 'protected' | 'listed',
  patterns: readonly BranchPattern[] | undefined,
): string {
  if (branches === 'any') return 'every branch'
  if (branches === 'protected') return 'every protected branch'
  const names = (patterns ?? []).map(({ name, type }) => `${type} \`${name}\``)
  return names.length === 0 ? 'no branch at all, so that no job runs,' : names.join(', ')
}

function page(context: Context): string {
  return settingsPage(context, 'environments')
}
