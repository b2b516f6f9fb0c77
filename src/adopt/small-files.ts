import type { Answers } from './answers.ts'

export const IGNORE_PATH = '.gitignore'

const IGNORED = ['.terraform/', '*.tfplan', 'crash.log']

/** What must not be committed, after what is ignored already. */
export function ignoreText(held: string | undefined): string {
  const lines = new Set((held ?? '').split(/\r?\n/).map((line) => line.trim()))
  const missing = IGNORED.filter((line) => !lines.has(line) && !lines.has(line.replace(/\/$/, '')))
  const before = held === undefined || held === '' || held.endsWith('\n') ? (held ?? '') : `${held}\n`
  return missing.length === 0 ? (held ?? '') : `${before}${missing.join('\n')}\n`
}

/** Where GitHub looks for code owners, in this order; only the first file counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

export function codeOwnersText({ platform, teams, repository }: Answers): string {
  const owner = repository.name.split('/')[0] ?? ''
  return `# The platform team answers for what it offers and allows: modules, policies, prices, workflows, leasehold.yaml.
*          ${platform}

# Requests and stacks have no owner here: who must approve them follows from leasehold.yaml, and is checked before
# anything is applied. To have GitHub ask a team for its review as well, name it after these two lines.
/requests/
/stacks/
${teams.map(({ name }) => `# /requests/${name}/ @${owner}/${name}\n`).join('')}`
}

/** Requests are kept beside each other, one folder for each team. */
export const REQUESTS_PATH = 'requests/README.md'

export function requestsText({ teams }: Answers): string {
  const team = teams[0]?.name ?? 'team'
  return `# Requests

What people asked for: \`requests/<team>/<name>.yaml\`, for example \`requests/${team}/reports.yaml\`. An issue form, \`npx leasehold new\` or a
pull request of your own puts a file here. To take one away ends the lease.
`
}
