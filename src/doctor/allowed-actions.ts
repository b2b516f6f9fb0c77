import type { ActionsPolicy, SelectedActions } from '../ports.ts'
import { check, error, note, settingsPage, type Verdict } from './check.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** Actions of others that the workflows of the toolkit use, all by a full commit id. */
export const USED_ACTIONS: readonly string[] = [
  'actions/checkout',
  'actions/create-github-app-token',
  'actions/deploy-pages',
  'actions/setup-node',
  'actions/upload-pages-artifact',
  'aws-actions/configure-aws-credentials',
]

/** Owners whose actions "Allow actions created by GitHub" means. */
const GITHUB = new Set(['actions', 'github'])
const FULL_COMMIT = /^[0-9a-f]{40}$/

export const allowedActionsChecks = [
  check({
    id: 'actions-allowed',
    title: 'the actions and workflows that are used are allowed',
    looks: ['actions', 'selectedActions', 'workflowFiles'],
    judge({ actions, selectedActions, workflowFiles }, context) {
      const wanted = wantedBy(workflowFiles.value)
      const refused = wanted.filter(
        (name) => !isAllowed(name, actions.value, selectedActions.value, context.repository),
      )
      if (refused.length === 0 || !actions.value.isEnabled) return []
      return [
        error(
          `the repository's policy refuses what the workflows use: ${refused.join(', ')}`,
          `open Settings › Actions › General › Actions permissions and add ${refused.map((name) => `\`${name}@*\``).join(', ')} to the allowed ones`,
          settingsPage(context, 'actions'),
        ),
      ]
    },
  }),
  check({
    id: 'actions-pinned',
    title: 'actions are named by commit',
    looks: ['actions', 'workflowFiles'],
    judge({ actions, workflowFiles }, context): readonly Verdict[] {
      const loose = workflowFiles.value.flatMap(({ file, actions: used }) =>
        used
          .filter((name) => !FULL_COMMIT.test(name.split('@')[1] ?? ''))
          .map((name) => `${name} in ${file}`),
      )
      const link = settingsPage(context, 'actions')
      if (actions.value.needsShas)
        return loose.length === 0
          ? []
          : [
              error(
                `the repository asks for actions by full commit id, and these are not: ${loose.join(', ')}`,
                'write the full commit id behind the `@`, with the version as a comment',
                link,
              ),
            ]
      return [
        note(
          'a workflow may use an action by a tag, which its owner can move to other code',
          'open Settings › Actions › General › Actions permissions and tick "Require actions to be pinned to a full-length commit SHA"; ours are',
          link,
        ),
      ]
    },
  }),
]

/** Names as in `uses`, without what comes behind the `@`: ours, those of the repository's own steps, and the called workflows. */
function wantedBy(files: readonly WorkflowFile[]): readonly string[] {
  const called = files.flatMap(({ calls }) =>
    calls.flatMap(({ repository, file }) =>
      repository === undefined ? [] : [`${repository}/.github/workflows/${file}`],
    ),
  )
  const own = files.flatMap(({ actions }) => actions.map((name) => name.split('@')[0] ?? ''))
  return [...new Set([...USED_ACTIONS, ...own, ...called])].sort()
}

/**
 * Whether a policy lets an action in. Patterns end with `@*`, `@v1` or `/*` (GitHub Docs, "Managing GitHub Actions
 * settings for a repository"); what stands behind the `@` is not judged. Which owners are verified creators GitHub does not
 * say by its API, so they do not count.
 */
function isAllowed(
  name: string,
  policy: ActionsPolicy,
  selected: SelectedActions | undefined,
  repository: string,
): boolean {
  const owner = name.split('/')[0] ?? ''
  if (policy.allowed === 'all') return true
  if (owner === repository.split('/')[0]) return true
  if (policy.allowed === 'local-only' || selected === undefined) return false
  if (selected.github && GITHUB.has(owner)) return true
  const matches = (pattern: string): boolean => {
    const [text = ''] = pattern.replace(/^!/, '').split('@')
    const source = text.replace(/[\\^$+.()|[\]{}?]/g, '\\$&').replaceAll('*', '.*')
    return new RegExp(`^${source}$`, 'i').test(name)
  }
  const denied = selected.patterns.some((pattern) => pattern.startsWith('!') && matches(pattern))
  return !denied && selected.patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern))
}
