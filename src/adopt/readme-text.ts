import { plainLine } from '../kit/markdown.ts'
import type { Answers } from './answers.ts'
import { pageUrl } from './toolkit.ts'

export const README_PATH = 'README.md'

/** One golden path, as people choose it. */
export interface ModuleRow {
  readonly name: string
  readonly title: string
  readonly description: string
  /** `small $0.33, medium $3.30`; what it costs by the choices that change its price. */
  readonly price: string
}

/** What this platform says to its users: how to ask, keep, change and end; and at the end what its team looks after. */
export function readmeText(answers: Answers, modules: readonly ModuleRow[]): string {
  const { repository, teams, environments, token, toolkit } = answers
  const base = `https://github.com/${repository.name}`
  const team = teams[0]?.name ?? 'team'
  return `# ${repository.name}

Infrastructure that you ask for here, and that ends by itself. **Everything is a lease: it has an owner, a price and an
end date.** You are warned before the end, and one line keeps it.

## What there is

| module | what | USD a month |
| ------ | ---- | ----------- |
${modules
  .map(
    ({ name, title, description, price }) =>
      `| [${name}](modules/${name}/README.md) | ${cell(`${title}: ${description}`)} | ${cell(price)} |\n`,
  )
  .join('')}
List prices in the region of the first environment; the form and the pull request say the price of what you chose.
Environments: ${environments.map(({ name }) => `\`${name}\``).join(', ')}.

## Ask

1. Fill in a form: [new issue](${base}/issues/new/choose). Or run \`npx leasehold new\` in a clone of this repository,
   or write \`requests/${team}/<name>.yaml\` in a pull request.
2. You get a pull request with the plan, the verdict of the policies and the price. It says who approves.
3. Approved and merged, it is built. The issue then says how to use it, and when it ends.

Who may ask for which team is in [leasehold.yaml](leasehold.yaml).

## Keep, change, end

Write a comment on the issue of your lease, one line:

| comment | what happens |
| ------- | ------------ |
| \`/extend 7d\` | it ends seven days later |
| \`/hold 2d\` | it is left alone for two days, at once |
| \`/resize class=medium\` | a pull request with the plan and the new price |
| \`/end\` | it is taken down, after its data was spoken for |
| \`/help\` | all there is |

The forms _Change a lease_ and _End a lease_ do the same. A lease that runs out is warned of before; then exactly what
was planned is destroyed, and the issue closes with the proof.

## For the platform team

${answers.platform} answers for this repository.

| file | what |
| ---- | ---- |
| \`leasehold.yaml\` | teams, environments, accounts, how long things live |
| \`modules/\` | what people can ask for; yours to change |
| \`policies/\` | what is allowed; \`waivers.yaml\` for exceptions with an end |
| \`prices/\` | list prices; \`npx leasehold prices update\` compares them with AWS's |
| \`bootstrap/\` | what each AWS account needs once |
| \`.github/workflows/\` | callers of \`${toolkit.repository}\` at \`${toolkit.ref}\` |
| \`.github/ISSUE_TEMPLATE/\` | made by \`npx leasehold forms\`; do not edit |

- \`npx leasehold check\` says what is wrong with requests, \`npx leasehold doctor\` what is wrong with the settings.
- \`npx leasehold@latest init\` shows what a newer version would change, and asks.
- ${TOKEN_SAID[token]}

[Leasehold](https://github.com/${toolkit.repository}) · [guardrails](${pageUrl(toolkit, 'docs/guardrails.md')}) · [policies in Rego](${pageUrl(toolkit, 'docs/policy-rego.md')}) · [bootstrap](${pageUrl(toolkit, 'bootstrap/README.md')})
`
}

/** In a table; the texts are those of the platform's own files. */
function cell(text: string): string {
  return plainLine(text).replaceAll('|', '\\|')
}

const TOKEN_SAID = {
  app: 'Automation has the token of an App; require the checks `leasehold/policy` and `leasehold/approved` of that App.',
  'github-token':
    'Automation has the token of GitHub Actions. The checks on a pull request are then advice, as whoever may write could make them; every apply verifies everything again.',
} as const
