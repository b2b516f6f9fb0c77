import { check, error, settingsPage, warning } from './check.ts'

/** The repository itself, and what of it Actions may do. */

export const repositoryChecks = [
  check({
    id: 'repository',
    title: 'leasehold.yaml names this repository',
    looks: ['repository'],
    judge({ repository: { value: found } }, context) {
      const { repository: named } = context.config
      const link = settingsPage(context, '')
      const edit = (field: string, value: string | number): string =>
        `write \`${field}: ${value}\` below \`repository\` in leasehold.yaml`
      return [
        ...(found.id === named.id
          ? []
          : [
              error(
                `leasehold.yaml has the id ${named.id}, and GitHub's id of ${found.name} is ${found.id}: states and roles are named by it`,
                edit('id', found.id),
                link,
              ),
            ]),
        ...(found.name.toLowerCase() === named.name.toLowerCase()
          ? []
          : [
              error(
                `leasehold.yaml calls the repository ${named.name}, and it is ${found.name}`,
                edit('name', found.name),
                link,
              ),
            ]),
        ...(found.defaultBranch === named.defaultBranch
          ? []
          : [
              error(
                `leasehold.yaml has the default branch \`${named.defaultBranch}\`, and GitHub's is \`${found.defaultBranch}\``,
                edit('default-branch', found.defaultBranch),
                link,
              ),
            ]),
        ...(found.isArchived
          ? [
              error(
                'the repository is archived, so that nothing can be written to it',
                'open Settings › General › Danger Zone and click "Unarchive this repository"',
                link,
              ),
            ]
          : []),
      ]
    },
  }),
  check({
    id: 'issues',
    title: 'issues are on',
    looks: ['repository'],
    judge: ({ repository }, context) =>
      repository.value.hasIssues
        ? []
        : [
            error(
              'issues are off, so that there is no form to ask with and no home for a lease',
              'open Settings › General › Features and tick "Issues"',
              settingsPage(context, ''),
            ),
          ],
  }),
  check({
    id: 'actions-enabled',
    title: 'Actions are on',
    looks: ['actions'],
    judge: ({ actions }, context) =>
      actions.value.isEnabled
        ? []
        : [
            error(
              'Actions are off for this repository, so that nothing runs',
              'open Settings › Actions › General › Actions permissions and click "Allow all actions and reusable workflows"',
              settingsPage(context, 'actions'),
            ),
          ],
  }),
  check({
    id: 'actions-open-pulls',
    title: 'Actions may open pull requests',
    looks: ['workflowTokens', 'variables'],
    judge({ workflowTokens, variables }, context) {
      // With an App it is the App that opens them.
      if (workflowTokens.value.mayOpenPulls || isApp(variables.value)) return []
      return [
        error(
          'Actions may not create pull requests, so that a filled form ends with a branch and no pull request',
          'open Settings › Actions › General › Workflow permissions and tick "Allow GitHub Actions to create and approve pull requests"; where it is greyed out, the organisation forbids it',
          settingsPage(context, 'actions'),
        ),
      ]
    },
  }),
  check({
    id: 'token-default',
    title: 'a job has no more rights than its workflow gives it',
    looks: ['workflowTokens'],
    judge: ({ workflowTokens }, context) =>
      workflowTokens.value.byDefault === 'read'
        ? []
        : [
            warning(
              'a workflow that says nothing of permissions gets a token that may write; ours say what they need',
              'open Settings › Actions › General › Workflow permissions and click "Read repository contents and packages permissions"',
              settingsPage(context, 'actions'),
            ),
          ],
  }),
]

/** Whether the platform has an App of its own, which then makes commits, pull requests and checks. */
export function isApp(variables: ReadonlyMap<string, string>): boolean {
  return (variables.get('LEASEHOLD_APP_ID') ?? '') !== ''
}
