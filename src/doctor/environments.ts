import type { BranchPattern } from '../ports.ts'
import { check, DOCS, error, settingsPage, warning, type Context, type Verdict } from './check.ts'
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
          'open Settings › Environments › New environment, or run the commands of bootstrap/README.md',
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
          if (environment.branches === 'listed' && isOnly(patterns, defaultBranch)) return []
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
    looks: ['variables', 'secrets', 'organizationSecrets', 'environmentSecrets'],
    judge({ variables, secrets, organizationSecrets, environmentSecrets }, context) {
      if ((variables.value.get('LEASEHOLD_APP_ID') ?? '') === '') return []
      const places = wantedPlaces(servedEnvironments(variables.value, context.config))
      const without = places.filter((name) => environmentSecrets.value.get(name)?.includes(KEY) !== true)
      const wide = [
        ...(secrets.value.includes(KEY) ? ['the repository'] : []),
        ...(organizationSecrets.value.includes(KEY) ? ['the organisation'] : []),
      ]
      return [
        ...(without.length === 0
          ? []
          : [
              // Where it is a secret of the repository as well, the jobs find it there.
              (wide.length === 0 ? error : warning)(
                `LEASEHOLD_APP_ID is set, and the environments ${without.join(', ')} have no secret ${KEY}`,
                `open Settings › Environments, and in each of them add the secret ${KEY}, the App's private key`,
                page(context),
              ),
            ]),
        ...wide.map((where) =>
          warning(
            `the App's key is a secret of ${where}, so that a workflow of any branch can read it`,
            `open Settings › Secrets and variables › Actions, remove ${KEY}, and keep it in ${APP_ENVIRONMENT} and the environments of the roles`,
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
            `open Settings › Secrets and variables › Actions and remove ${name}; see ${DOCS.bootstrap}`,
            settingsPage(context, 'secrets/actions'),
          ),
        ),
  }),
]

const KEY = 'LEASEHOLD_APP_KEY'

function isOnly(patterns: readonly BranchPattern[] | undefined, branch: string): boolean {
  return patterns?.length === 1 && patterns.every(({ name, type }) => name === branch && type === 'branch')
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
