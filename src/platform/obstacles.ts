/**
 * What settings of GitHub keep from working, each with the one sentence that says what to click. The words are those of
 * GitHub's pages; docs/troubleshooting.md is the same table with the places where each is seen, and a test holds them
 * together. `<…>` stands for a name.
 */
export const OBSTACLES = {
  'permission-missing':
    'give it to the job in its workflow and to every job that calls that; for the App, at Settings → Developer settings → GitHub Apps → Edit → Permissions & events, and then accept it at Settings → GitHub Apps → Configure → Review request',
  'token-refused':
    'run the job again with “Re-run failed jobs”; where it is the App whose token is refused, make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys',
  'pull-request-forbidden':
    'tick “Allow GitHub Actions to create and approve pull requests” at Settings → Actions → General → Workflow permissions; where it cannot be ticked, tick it first on the same page of the organisation',
  'branch-protected':
    'let no rule at Settings → Rules → Rulesets or Settings → Branches match `<branch>`, or put the App on its bypass list there',
  'environment-missing':
    'make `<environment>` at Settings → Environments → New environment, with “Selected branches and tags” set to the default branch, and write the role that bootstrap made into its variable `<variable>`, or into the one at Settings → Secrets and variables → Actions → Variables',
  'role-refused':
    'compare the name of `<environment>` at Settings → Environments, and its branches, with what the role trusts (bootstrap/README.md), and apply bootstrap again where they differ',
  'app-key-refused':
    'make a new key at Settings → Developer settings → GitHub Apps → Edit → Private keys → Generate a private key, and paste it into the secret LEASEHOLD_APP_KEY at Settings → Environments → `<environment>` → Environment secrets',
  'workflow-disabled': 'click Actions → `<workflow>` → Enable workflow',
  'heartbeat-missed':
    'click Actions → Reap → Enable workflow, as GitHub switches a schedule off after 60 days without activity and when who changed it last is gone; then click Actions → Reap by hand → Run workflow with mode destroy',
  'dispatch-not-permitted':
    'give the job `actions: write`, and allow the event `workflow_dispatch` and who starts it at Settings → Actions → Policies, here and in the organisation',
  'run-waits':
    'nothing of Leasehold waits for a click on “Approve workflows to run”: it looks here by itself, within the hour',
} as const

export type ObstacleCode = keyof typeof OBSTACLES

/** The sentence with its names; a name that is not known stays as it is written above. */
export function whatToClick(code: ObstacleCode, names: Readonly<Record<string, string>> = {}): string {
  return OBSTACLES[code].replace(/<([a-z]+)>/g, (whole, name: string) => names[name] ?? whole)
}
