import type { Answers, GivenEnvironment } from './answers.ts'
import { regionOf } from './answers.ts'
import { partitionOf } from './regions.ts'
import { schemaUrl } from './toolkit.ts'

/** The engine that a new platform begins with: the one whose checksums the code has. */
export const FIRST_ENGINE = { name: 'terraform', version: '1.11.4' } as const

/** USD a month; somebody who never looked must not find a bill of thousands. */
const FIRST_BUDGET = 500

/** How long things live, by what an environment's name says of it. */
const LEASES = {
  production: { default: '26w', max: '52w', permanent: true },
  staging: { default: '14d', max: '30d', permanent: false },
  other: { default: '7d', max: '30d', permanent: false },
} as const

export type EnvironmentKind = keyof typeof LEASES

export function kindOf(environment: string): EnvironmentKind {
  if (/^(prod|production|live)(-|$)/.test(environment)) return 'production'
  return /^(stage|staging|pre-?prod|uat)(-|$)/.test(environment) ? 'staging' : 'other'
}

/** leasehold.yaml as `init` writes it: what was asked for, and in comments what else there is. */
export function configText(answers: Answers): string {
  const { repository, bucket, environments, teams } = answers
  const accounts = [...new Set(environments.map(({ account }) => account))]
  const owner = repository.name.split('/')[0] ?? ''
  return `# yaml-language-server: $schema=${schemaUrl(answers.toolkit, 'leasehold')}
# How this platform works. An editor that reads the line above explains each field.
# \`npx leasehold check\` says what is wrong with it; after a change of teams or environments run \`npx leasehold forms\`.
version: 1

repository:
  id: ${repository.id} # GitHub's number of ${repository.name}; part of every state key, never changes
  name: ${repository.name}
  default-branch: ${scalar(repository.branch)}

# Exactly this version plans and applies. Where it is not on the PATH it is downloaded and held to a checksum.
engine: { name: ${FIRST_ENGINE.name}, version: ${FIRST_ENGINE.version} }

# State and evidence. \`bootstrap/\` makes the bucket.
backend:
  type: s3
  bucket: ${scalar(bucket)}
  region: ${regionOf(answers)}

accounts:
${accounts.map((account) => accountText(account, owner, environments)).join('')}
# A lease is so long by default, and never longer than \`max\`, whatever a request says.
environments:
${environments.map(environmentText).join('')}
# Who may ask, and who pays. People are pinned by number: \`gh api users/LOGIN --jq .id\`.
teams:
${teams
  .map(
    ({ name, members }) => `  ${scalar(name)}:
    cost-centre: ${scalar(name)} # a tag of everything the team has
    budget-usd-month: ${FIRST_BUDGET} # more is refused by policies/guardrails.yaml, rule team-budget
    members:
${members.map(({ login, id }) => `      - { login: ${scalar(login)}, id: ${id} }\n`).join('')}`,
  )
  .join('')}
${approversText(answers)}
leases:
  warnings: [2d, 2h] # before the end, with the price of going on
  grace: 1h # between the end and the destroy

reaper:
  # The workflows only report until the variable LEASEHOLD_REAPER_MODE says \`warn\`, then \`destroy\`.
  enabled: true
  max-per-run: 10 # more due at once: nothing is destroyed, and somebody is asked
  denied-accounts: [] # nothing is ever destroyed here
`
}

function approversText({ approvers }: Answers): string {
  if (approvers.length === 0)
    return `# Without a list everybody may approve who may write to this repository, never what they asked for themselves.
# approvers:
#   - { login: dana, id: 2001 }
`
  return `# Who may approve, never what they asked for themselves. Without a list: everybody who may write to this repository.
approvers:
${approvers.map(({ login, id }) => `  - { login: ${scalar(login)}, id: ${id} }\n`).join('')}`
}

function accountText(account: string, owner: string, environments: readonly GivenEnvironment[]): string {
  const used = environments.filter((environment) => environment.account === account)
  const partition = partitionOf(used[0]?.region ?? '') ?? 'aws'
  const others = new Set(environments.map((environment) => environment.account)).size > 1
  const alias = aliasOf(others ? `${owner}-${used[0]?.name}` : owner)
  const more = partition === 'aws' ? '' : `, partition: ${partition}`
  return `  '${account}': { alias: ${scalar(alias)}${more} } # the alias is for people\n`
}

/** A login as an alias of an account: the same letters, as far as they may stand there. */
function aliasOf(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')
  const begun = /^[a-z]/.test(letters) ? letters : `a-${letters}`
  const alias = begun.slice(0, 40).replace(/-+$/, '')
  return alias.length < 2 ? `${alias}-aws` : alias
}

function environmentText({ name, account, region }: GivenEnvironment): string {
  const { default: usual, max, permanent } = LEASES[kindOf(name)]
  const more = permanent ? ', permanent: true' : ''
  return `  ${scalar(name)}:
    account: '${account}'
    region: ${region}
    lease: { default: ${usual}, max: ${max}${more} }
    approvals: 1
`
}

const WORD = /^[A-Za-z][A-Za-z0-9_./@-]*$/
/** What YAML, old or new, takes for something else than a text. */
const RESERVED = /^(true|false|yes|no|on|off|null|y|n)$/i

/** A text as YAML has it: plain where nobody can take it for something else. */
export function scalar(text: string): string {
  return WORD.test(text) && !RESERVED.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}
