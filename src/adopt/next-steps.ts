import { regionOf, type Answers } from './answers.ts'
import { pageUrl } from './toolkit.ts'

export interface Step {
  readonly what: string
  /** To type; empty: to do in a browser. */
  readonly commands: readonly string[]
}

/** What the steps depend on besides the answers. */
export interface Situation {
  /** Modules whose price is not known. */
  readonly unpriced: readonly string[]
  /** Whether the folder is a clone of the repository. */
  readonly isClone: boolean
}

/**
 * What is left to do when the files are there; `leasehold doctor` looks whether it was done. The default branch is protected
 * after the first push, which it would refuse.
 */
export function nextSteps(answers: Answers, { unpriced, isClone }: Situation): readonly Step[] {
  const { repository, environments, token, platform, toolkit } = answers
  const settings = `https://github.com/${repository.name}/settings`
  const accounts = [...new Set(environments.map(({ account }) => account))]
  const environmentsOfApp = [
    'leasehold-app',
    ...environments.map(({ name }) => `${name}-plan, -apply, -end, -record`),
  ]
  return [
    {
      what: `Make the bucket and the roles, as an administrator of account ${accounts.join(', then ')}`,
      commands: ['terraform -chdir=bootstrap init && terraform -chdir=bootstrap apply'],
    },
    {
      what: `Make the environments on GitHub, set the variables, and let Actions open pull requests; explained in ${pageUrl(toolkit, 'bootstrap/README.md')}`,
      commands: ['bash bootstrap/github.sh'],
    },
    ...(token === 'app'
      ? [
          {
            what: `Make a GitHub App and install it on ${repository.name}: contents, pull requests, issues, checks, actions: write; members: read. Set the variable LEASEHOLD_APP_ID, and its key as the secret LEASEHOLD_APP_KEY of the environments ${environmentsOfApp.join('; ')}, never of the repository`,
            commands: [],
          },
        ]
      : []),
    ...(unpriced.length === 0
      ? []
      : [
          {
            what: `Look up the prices of ${unpriced.join(', ')} in ${regionOf(answers)}: until they are known, the rule price-ceiling holds every request`,
            commands: ['npx leasehold prices update'],
          },
        ]),
    { what: 'Commit and push', commands: [...(isClone ? [] : [cloneCommand(answers)]), PUSH] },
    {
      what: `Protect ${repository.branch}: a pull request, and the checks leasehold/policy and leasehold/approved: ${settings}/rules`,
      commands: [],
    },
    {
      what: `See that ${platform} exists and may write: CODEOWNERS names it`,
      commands: [],
    },
    { what: 'Look whether all of it is right', commands: ['npx leasehold doctor'] },
    {
      what: 'When you trust it, let leases end: LEASEHOLD_REAPER_MODE is `report` until you say `warn`, then `destroy`',
      commands: [`gh variable set LEASEHOLD_REAPER_MODE --repo ${repository.name} --body destroy`],
    },
  ]
}

const PUSH = 'git add -A && git commit -m "A platform of leases" && git push -u origin HEAD'

function cloneCommand({ repository }: Answers): string {
  return `git init -b ${repository.branch} && git remote add origin https://github.com/${repository.name}.git`
}

export function sayNextSteps(steps: readonly Step[]): string {
  const lines = steps.flatMap(({ what, commands }, at) => [
    `${String(at + 1).padStart(3)}. ${what}`,
    ...commands.map((command) => `       ${command}`),
  ])
  return `Next:\n${lines.join('\n')}\n`
}
