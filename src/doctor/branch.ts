import { APPROVED_CHECK } from '../comment/approval-view.ts'
import { POLICY_CHECK } from '../comment/policy-check-run.ts'
import { nearest } from '../kit/nearest.ts'
import type { BranchRules, RequiredCheck } from '../ports.ts'
import { check, DOCS, error, note, settingsPage, warning, type Context, type Verdict } from './check.ts'
import { WORKFLOW_FOLDER } from './workflow-file.ts'

/** Rules of the default branch and of the one that the catalog is published on. */

/** Check runs that the toolkit writes. */
const OURS: readonly string[] = [POLICY_CHECK, APPROVED_CHECK]

export function isOurCheck(name: string): boolean {
  return OURS.includes(name)
}

const RULES = 'Settings › Rules › Rulesets'

export const branchChecks = [
  check({
    id: 'branch-protected',
    title: 'the default branch changes by pull request only',
    looks: ['rules'],
    judge: ({ rules }, context) =>
      rules.value.needsPull
        ? []
        : [
            error(
              `whoever may write can push to \`${branchOf(context)}\` what no one looked at, workflows and policies too`,
              `open ${RULES} › New branch ruleset, target the default branch, and tick "Require a pull request before merging"`,
              rulesPage(context),
            ),
          ],
  }),
  check({
    id: 'branch-force-push',
    title: 'the default branch cannot be rewritten',
    looks: ['rules'],
    judge: ({ rules }, context) =>
      rules.value.allowsForcePushes
        ? [
            error(
              `\`${branchOf(context)}\` can be rewritten by a forced push, and what it holds authorises every apply and every end`,
              `open ${RULES}, the ruleset of the default branch, and tick "Block force pushes"`,
              rulesPage(context),
            ),
          ]
        : [],
  }),
  check({
    id: 'required-checks',
    title: `${OURS.join(' and ')} are required`,
    looks: ['rules'],
    judge({ rules }, context) {
      const required = new Set(rules.value.checks.map(({ name }) => name))
      const missing = OURS.filter((name) => !required.has(name))
      if (missing.length > 0)
        return [
          warning(
            `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not required, so that a request can be merged that will not be applied`,
            `open ${RULES}, the ruleset of the default branch, tick "Require status checks to pass" and add ${missing.map((name) => `\`${name}\``).join(' and ')}`,
            rulesPage(context),
          ),
        ]
      return []
    },
  }),
  check({
    id: 'required-checks-reach',
    title: 'every pull request gets the required checks',
    looks: ['rules', 'workflowFiles'],
    judge({ rules, workflowFiles }): readonly Verdict[] {
      const isRequired = rules.value.checks.some(({ name }) => OURS.includes(name))
      const callers = workflowFiles.value.filter(({ calls }) =>
        calls.some(({ file }) => file === 'pull-request.yml'),
      )
      // One without a filter is enough, whatever others there are.
      const heard = callers.filter(({ events }) => events.includes('pull_request'))
      if (heard.length === 0 || heard.some(({ filtered }) => !filtered.includes('pull_request'))) return []
      return heard.map(({ file }) => {
        const fix = `remove \`paths\` (or \`paths-ignore\`) below \`pull_request\` in ${WORKFLOW_FOLDER}/${file}: \`leasehold init\` offers the file without it`
        return isRequired
          ? error(
              `${file} leaves out pull requests by their paths, so that one without a request waits for the required checks until the next sweep, after each push`,
              fix,
              DOCS.requiredChecks,
            )
          : warning(
              `${file} leaves out pull requests by their paths, of which GitHub looks at the first 300: a request behind them waits for the next sweep`,
              fix,
              DOCS.requiredChecks,
            )
      })
    },
  }),
  check({
    id: 'required-checks-exist',
    title: 'every required check is one that somebody writes',
    looks: ['rules', 'checkNames'],
    judge({ rules, checkNames }, context) {
      const names = checkNames.value
      return rules.value.checks
        .filter(({ name }) => !OURS.includes(name))
        .flatMap(({ name }) => strangeCheck(name, names, context))
    },
  }),
  check({
    id: 'required-checks-app',
    title: "only the platform's App can write the required checks",
    looks: ['rules', 'variables'],
    judge({ rules, variables }, context) {
      const app = variables.value.get('LEASEHOLD_APP_ID') ?? ''
      const ours = rules.value.checks.filter(({ name }) => OURS.includes(name))
      if (ours.length === 0) return []
      if (app === '')
        return [
          note(
            'without an App whoever may write can forge the required checks; each apply looks at everything again',
            'make a GitHub App for the platform and set the variable LEASEHOLD_APP_ID',
            settingsPage(context, 'variables/actions'),
          ),
        ]
      return ours.filter((one) => String(one.app) !== app).map((one) => unpinned(one, app, context))
    },
  }),
  check({
    id: 'merge-queue',
    title: 'a merge queue gets the checks that it waits for',
    looks: ['rules', 'workflowFiles'],
    judge({ rules, workflowFiles }, context) {
      const isHeard = workflowFiles.value.some(
        ({ events, calls }) =>
          events.includes('merge_group') && calls.some(({ file }) => file === 'merge-queue.yml'),
      )
      if (!rules.value.hasMergeQueue || isHeard) return []
      return [
        error(
          'the default branch has a merge queue, and no workflow judges its groups, so that nothing is ever merged',
          'add `on-merge-group.yml` and `on-dispatch-merge-group.yml`: `leasehold init` writes them',
          rulesPage(context),
        ),
      ]
    },
  }),
  check({
    id: 'merges-without-person',
    title: 'what needs no person can be merged by automation',
    looks: ['rules'],
    judge({ rules }, context) {
      const free = [...context.config.environments].filter(([, one]) => one.noApprovalUsdMonth !== undefined)
      if (free.length === 0 || (rules.value.approvals === 0 && !rules.value.needsCodeOwners)) return []
      const names = free.map(([name]) => `\`${name}\``).join(', ')
      return [
        note(
          `leasehold.yaml lets cheap leases in ${names} be without a person, and the default branch wants a review of every pull request, so that somebody must click all the same`,
          `leave it so, or open ${RULES} and set "Required approvals" to 0: \`${APPROVED_CHECK}\` asks for a person where one is needed`,
          rulesPage(context),
        ),
      ]
    },
  }),
  check({
    id: 'catalog-branch',
    title: 'automation can write the branch of the catalog',
    looks: ['catalogRules'],
    judge({ catalogRules: { value: rules } }, context) {
      if (!blocksCommits(rules)) return []
      const { branch } = context.config.catalog
      return [
        error(
          `the rules of \`${branch}\` refuse a commit without a pull request, so that the catalog is never published`,
          `open ${RULES}, the ruleset that targets it, and exclude \`${branch}\``,
          rulesPage(context),
        ),
      ]
    },
  }),
]

function blocksCommits(rules: BranchRules): boolean {
  return rules.needsPull || rules.isLocked || rules.hasMergeQueue || rules.checks.length > 0
}

function strangeCheck(
  name: string,
  written: readonly string[] | undefined,
  context: Context,
): readonly Verdict[] {
  if (written?.includes(name) === true) return []
  const meant = nearest(name, OURS)
  if (meant !== undefined)
    return [
      error(
        `the check \`${name}\` is required, and ours is called \`${meant}\`: every pull request waits for ever`,
        `open ${RULES}, the ruleset of the default branch, and put \`${meant}\` in its place`,
        rulesPage(context),
      ),
    ]
  return [
    warning(
      `the check \`${name}\` is required, and none of the newest pull requests has it`,
      `open ${RULES}, the ruleset of the default branch, and remove it, unless it comes on pull requests of leases`,
      rulesPage(context),
    ),
  ]
}

function unpinned({ name }: RequiredCheck, app: string, context: Context): Verdict {
  return warning(
    `the required check \`${name}\` may come from anybody, not only from the App ${app}`,
    `open ${RULES}, the ruleset of the default branch, and choose the App as the source of \`${name}\``,
    rulesPage(context),
  )
}

function rulesPage(context: Context): string {
  return settingsPage(context, 'rules')
}

function branchOf({ config }: Context): string {
  return config.repository.defaultBranch
}
