import { describe, expect, test } from '@jest/globals'
import {
  ACCOUNT,
  factsOf,
  healthyConfig,
  healthyContext,
  healthySeen,
  instant,
  roleOf,
  trustOf,
} from '../../test/support/doctor-facts.ts'
import type { Context, Level } from './check.ts'
import { CHECKS } from './checks.ts'
import { diagnose } from './diagnose.ts'
import type { Facts, Seen } from './facts.ts'

const context = await healthyContext()
const healthy = await healthySeen()

type Change = (seen: Seen) => Partial<Seen>
type Row = readonly [check: string, what: string, level: Level, change: Change, context?: Partial<Context>]

function changed(change: Change): Facts {
  return factsOf({ ...healthy, ...change(healthy) })
}

function variables(given: Readonly<Record<string, string | undefined>>): Change {
  return (seen) => {
    const all = new Map(seen.variables)
    for (const [name, value] of Object.entries(given))
      if (value === undefined) all.delete(name)
      else all.set(name, value)
    return { variables: all }
  }
}

function rules(given: Partial<Seen['rules']>): Change {
  return (seen) => ({ rules: { ...seen.rules, ...given } })
}

function environments(given: Partial<Seen['environments'][number]>): Change {
  return (seen) => ({
    environments: seen.environments.map((one) => (one.name === 'dev-plan' ? { ...one, ...given } : one)),
  })
}

function without(file: string): Change {
  return (seen) => ({ workflowFiles: seen.workflowFiles.filter((one) => one.file !== file) })
}

/** Whatever starts by a pull request does so for some paths only. */
const filtered: Change = ({ workflowFiles }) => ({
  workflowFiles: workflowFiles.map((one) => ({ ...one, filtered: ['pull_request'] })),
})

/** Every called workflow at another ref; `only` in one file. */
function calledAt(ref: string, only?: string): Change {
  return (seen) => ({
    workflowFiles: seen.workflowFiles.map((one) =>
      only === undefined || one.file === only
        ? { ...one, calls: one.calls.map((call) => ({ ...call, ref })) }
        : one,
    ),
  })
}

function trust(change: (document: string) => string | undefined): Change {
  return (seen) => {
    const arn = roleOf('dev', 'apply')
    return { trust: new Map(seen.trust).set(arn, change(seen.trust.get(arn) ?? '')) }
  }
}

const localState = {
  config: await healthyConfig((text) =>
    text.replace(/^backend:\n(?: +.*\n)+/m, 'backend: { type: local, path: x }\n'),
  ),
}
const freeOfPeople = {
  config: await healthyConfig((text) =>
    text.replace('approvals: 1', 'approvals: 1\n    no-approval: { usd-month: 5 }'),
  ),
}
const switchedOff = { config: await healthyConfig((text) => text.replace('enabled: true', 'enabled: false')) }

/** Each check, and the one fact that breaks it. */
const BROKEN: readonly Row[] = [
  ['repository', 'another id', 'error', ({ repository }) => ({ repository: { ...repository, id: 5 } })],
  ['repository', 'renamed', 'error', ({ repository }) => ({ repository: { ...repository, name: 'acme/x' } })],
  [
    'repository',
    'another default branch',
    'error',
    ({ repository }) => ({ repository: { ...repository, defaultBranch: 'trunk' } }),
  ],
  [
    'repository',
    'archived',
    'error',
    ({ repository }) => ({ repository: { ...repository, isArchived: true } }),
  ],
  ['issues', 'off', 'error', ({ repository }) => ({ repository: { ...repository, hasIssues: false } })],
  ['actions-enabled', 'off', 'error', ({ actions }) => ({ actions: { ...actions, isEnabled: false } })],
  [
    'actions-open-pulls',
    'not, and there is no App',
    'error',
    (seen) => ({
      ...variables({ LEASEHOLD_APP_ID: undefined })(seen),
      workflowTokens: { ...seen.workflowTokens, mayOpenPulls: false },
    }),
  ],
  [
    'token-default',
    'write',
    'warning',
    ({ workflowTokens }) => ({ workflowTokens: { ...workflowTokens, byDefault: 'write' } }),
  ],
  [
    'actions-allowed',
    'those of the repository alone',
    'error',
    ({ actions }) => ({ actions: { ...actions, allowed: 'local-only' } }),
  ],
  [
    'actions-allowed',
    'selected, without those of AWS',
    'error',
    ({ actions }) => ({
      actions: { ...actions, allowed: 'selected' },
      selectedActions: { github: true, verified: true, patterns: [] },
    }),
  ],
  [
    'actions-allowed',
    'selected, and one is refused',
    'error',
    ({ actions }) => ({
      actions: { ...actions, allowed: 'selected' },
      selectedActions: {
        github: true,
        verified: false,
        patterns: ['aws-actions/*', '!aws-actions/configure-aws-credentials@*'],
      },
    }),
  ],
  [
    'actions-pinned',
    'not asked for',
    'note',
    ({ actions }) => ({ actions: { ...actions, needsShas: false } }),
  ],
  [
    'actions-pinned',
    'asked for, and one is by tag',
    'error',
    (seen) => ({
      workflowFiles: [
        ...seen.workflowFiles,
        { file: 'ci.yml', events: ['push'], filtered: [], calls: [], actions: ['actions/checkout@v6'] },
      ],
    }),
  ],
  ['branch-protected', 'not', 'error', rules({ needsPull: false })],
  ['branch-force-push', 'allowed', 'error', rules({ allowsForcePushes: true })],
  [
    'required-checks',
    'one is missing',
    'warning',
    ({ rules: all }) => ({ rules: { ...all, checks: all.checks.slice(0, 1) } }),
  ],
  ['required-checks-reach', 'a filter, and both are required', 'error', filtered],
  [
    'required-checks-reach',
    'a filter, and none is required',
    'warning',
    (seen) => ({ ...filtered(seen), ...rules({ checks: [] })(seen) }),
  ],
  [
    'required-checks-exist',
    'misspelt',
    'error',
    ({ rules: all }) => ({
      rules: { ...all, checks: [{ name: 'leasehold/polcy', app: undefined }] },
      checkNames: ['leasehold/policy'],
    }),
  ],
  [
    'required-checks-exist',
    'written by nobody',
    'warning',
    ({ rules: all }) => ({
      rules: { ...all, checks: [{ name: 'build', app: undefined }] },
      checkNames: ['test'],
    }),
  ],
  [
    'required-checks-app',
    'from anybody',
    'warning',
    ({ rules: all }) => ({
      rules: { ...all, checks: all.checks.map(({ name }) => ({ name, app: undefined })) },
    }),
  ],
  ['required-checks-app', 'no App', 'note', variables({ LEASEHOLD_APP_ID: undefined })],
  [
    'merge-queue',
    'nobody judges its groups',
    'error',
    (seen) => ({ ...without('on-merge-group.yml')(seen), ...rules({ hasMergeQueue: true })(seen) }),
  ],
  ['merges-without-person', 'a review is wanted all the same', 'note', rules({ approvals: 1 }), freeOfPeople],
  [
    'catalog-branch',
    'wants a pull request',
    'error',
    ({ catalogRules }) => ({ catalogRules: { ...catalogRules, needsPull: true } }),
  ],
  [
    'catalog-branch',
    'wants checks',
    'error',
    ({ catalogRules }) => ({ catalogRules: { ...catalogRules, checks: [{ name: 'ci', app: undefined }] } }),
  ],
  [
    'catalog-branch',
    'locked',
    'error',
    ({ catalogRules }) => ({ catalogRules: { ...catalogRules, isLocked: true } }),
  ],
  [
    'environments',
    'one is missing',
    'error',
    (seen) => ({ environments: seen.environments.filter(({ name }) => name !== 'prod-end') }),
  ],
  ['environment-branches', 'any', 'error', environments({ branches: 'any' })],
  ['environment-branches', 'protected ones', 'error', environments({ branches: 'protected' })],
  [
    'environment-branches',
    'another one as well',
    'error',
    ({ branchPatterns }) => ({
      branchPatterns: new Map(branchPatterns).set('dev-plan', [
        { name: 'main', type: 'branch' },
        { name: 'release/*', type: 'branch' },
      ]),
    }),
  ],
  [
    'environment-branches',
    'a tag of that name',
    'error',
    ({ branchPatterns }) => ({
      branchPatterns: new Map(branchPatterns).set('dev-plan', [{ name: 'main', type: 'tag' }]),
    }),
  ],
  ['environment-waits', 'for a reviewer', 'warning', environments({ reviewers: 1 })],
  ['environment-waits', 'some time', 'warning', environments({ waitMinutes: 30 })],
  [
    'app-key',
    'not in one environment',
    'error',
    ({ environmentSecrets }) => ({ environmentSecrets: new Map(environmentSecrets).set('dev-plan', []) }),
  ],
  ['app-key', 'a secret of the repository', 'error', () => ({ secrets: ['LEASEHOLD_APP_KEY'] })],
  [
    'app-key',
    'a secret of the organisation',
    'error',
    () => ({ organizationSecrets: ['LEASEHOLD_APP_KEY'] }),
  ],
  [
    'app-key',
    'in an environment that every branch can name',
    'error',
    (seen) => ({
      environments: [
        ...seen.environments,
        { name: 'preview', branches: 'any', reviewers: 0, waitMinutes: 0 },
      ],
      environmentSecrets: new Map(seen.environmentSecrets).set('preview', ['LEASEHOLD_APP_KEY']),
    }),
  ],
  [
    'app-key',
    'a secret of the repository, and no App is named',
    'error',
    (seen) => ({ ...variables({ LEASEHOLD_APP_ID: undefined })(seen), secrets: ['LEASEHOLD_APP_KEY'] }),
  ],
  ['cloud-keys', 'one', 'warning', () => ({ secrets: ['AWS_SECRET_ACCESS_KEY'] })],
  ['variables', 'no region', 'error', variables({ LEASEHOLD_REGION: undefined })],
  ['variables', 'no list', 'error', variables({ LEASEHOLD_ENVIRONMENTS: 'dev, prod' })],
  ['variables', 'an unknown environment', 'error', variables({ LEASEHOLD_ENVIRONMENT: 'pord' })],
  [
    'variables',
    'an environment that nobody serves',
    'note',
    variables({ LEASEHOLD_ENVIRONMENTS: '["dev", "prod"]' }),
  ],
  ['variable-names', 'misspelt', 'warning', variables({ LEASEHOLD_REAPER_MOD: 'destroy' })],
  ['region', 'another than the bucket’s', 'warning', variables({ LEASEHOLD_REGION: 'eu-central-1' })],
  [
    'role-variables',
    'one is missing',
    'error',
    ({ environmentVariables: all }) => ({ environmentVariables: new Map(all).set('prod-end', new Map()) }),
  ],
  ['role-variables', 'no ARN', 'error', variables({ LEASEHOLD_PLAN_ROLE: 'leasehold-dev-plan' })],
  [
    'role-variables',
    'of another account',
    'error',
    variables({ LEASEHOLD_PLAN_ROLE: roleOf('dev', 'plan').replace(ACCOUNT, '210987654321') }),
  ],
  ['reaper-mode', 'only reports', 'warning', variables({ LEASEHOLD_REAPER_MODE: undefined })],
  ['reaper-mode', 'an unknown word', 'error', variables({ LEASEHOLD_REAPER_MODE: 'kill' })],
  ['reaper-mode', 'switched off', 'note', () => ({}), switchedOff],
  ['port-secrets', 'not there', 'warning', variables({ LEASEHOLD_PORT: 'true' })],
  [
    'oidc-subject',
    'made of other claims',
    'error',
    () => ({ subject: { claims: ['repo', 'job_workflow_ref'], isImmutable: false } }),
  ],
  [
    'oidc-subject',
    'as the organisation says',
    'error',
    () => ({ subject: { claims: [], isImmutable: false } }),
  ],
  ['account', 'another', 'warning', () => ({ identity: { account: '999999999999', partition: 'aws' } })],
  ['roles', 'one does not exist', 'error', trust(() => undefined)],
  ['roles', 'another repository', 'error', trust((text) => text.replace('900100200', '5'))],
  ['roles', 'another environment', 'error', trust((text) => text.replace('dev-apply', 'staging-apply'))],
  [
    'roles',
    'another version of the workflows',
    'error',
    trust(() => trustOf({ place: 'dev-apply', workflows: ['reconcile.yml'] }, 'refs/tags/v9.9.9')),
  ],
  [
    'roles',
    'any branch',
    'error',
    trust((text) =>
      text.replace(
        '"repo:acme/platform:environment:dev-apply"',
        '["repo:acme/platform:environment:dev-apply", "repo:acme/platform:ref:refs/heads/x"]',
      ),
    ),
  ],
  [
    'roles',
    'the subject has numbers, and the role wants names',
    'error',
    () => ({ subject: { claims: undefined, isImmutable: true } }),
  ],
  ['roles', 'written in another way', 'warning', trust((text) => text.replace('StringEquals', 'StringLike'))],
  [
    'roles',
    'in another account',
    'note',
    () => ({ identity: { account: '999999999999', partition: 'aws' } }),
  ],
  ['bucket', 'not there', 'error', () => ({ bucketVersioning: undefined })],
  ['bucket', 'a folder', 'note', () => ({ bucketVersioning: undefined }), localState],
  ['bucket-versioning', 'off', 'error', () => ({ bucketVersioning: false })],
  ['bucket-public-access', 'not blocked', 'error', () => ({ bucketIsPrivate: false })],
  ['bucket-encryption', 'off', 'error', () => ({ bucketEncryption: false })],
  [
    'bucket-policy',
    'no TLS',
    'warning',
    ({ bucketPolicy }) => ({
      bucketPolicy: bucketPolicy?.replace('aws:SecureTransport', 'aws:PrincipalArn'),
    }),
  ],
  [
    'bucket-policy',
    'evidence may change',
    'error',
    ({ bucketPolicy }) => ({ bucketPolicy: bucketPolicy?.replace('s3:if-none-match', 's3:x-amz-acl') }),
  ],
  ['bucket-policy', 'none', 'error', () => ({ bucketPolicy: '' })],
  [
    'workflows-readable',
    'one is not',
    'error',
    () => ({
      workflowProblems: [{ code: 'yaml', message: 'a tab', file: '.github/workflows/x.yml', line: 3 }],
    }),
  ],
  ['workflows-present', 'no form is read', 'error', without('on-issue.yml')],
  [
    'workflows-present',
    'under another name',
    'error',
    (seen) => ({
      workflowFiles: seen.workflowFiles.map((one) =>
        one.file === 'on-dispatch-plan.yml' ? { ...one, file: 'plan-it.yml' } : one,
      ),
    }),
  ],
  ['workflows-present', 'nobody looks for drift', 'note', without('on-schedule-drift.yml')],
  [
    'workflows-enabled',
    'after 60 days',
    'error',
    (seen) => ({
      workflows: seen.workflows.map((one) =>
        one.path.endsWith('reap.yml') ? { ...one, state: 'disabled_inactivity' } : one,
      ),
    }),
  ],
  [
    'workflows-enabled',
    'by hand',
    'error',
    (seen) => ({
      workflows: seen.workflows.map((one) =>
        one.path.endsWith('on-issue.yml') ? { ...one, state: 'disabled_manually' } : one,
      ),
    }),
  ],
  ['workflows-enabled', 'not known to GitHub', 'warning', () => ({ workflows: [] })],
  ['workflows-pinned', 'to a branch', 'error', calledAt('main')],
  ['workflows-pinned', 'to a tag that moves', 'error', calledAt('v0')],
  ['workflows-pinned', 'to two versions', 'error', calledAt('v0.0.9', 'on-issue.yml')],
  ['version', 'a newer one is out', 'note', () => ({ newestRelease: 'v9.0.0' })],
  ['version', 'this command is another one', 'note', () => ({}), { version: '9.0.0' }],
  ['version', 'no release to compare with', 'note', () => ({ newestRelease: undefined })],
  ['forms', 'stale', 'error', () => ({ staleForms: ['.github/ISSUE_TEMPLATE/postgres.yml'] })],
  [
    'labels',
    'one is missing',
    'warning',
    () => ({ formLabels: new Map([['.github/ISSUE_TEMPLATE/bug.yml', ['bug']]]) }),
  ],
  [
    'codeowners',
    'an error',
    'warning',
    () => ({ codeownersErrors: [{ path: '.github/CODEOWNERS', line: 3, kind: 'Unknown owner' }] }),
  ],
  ['prices', 'stale', 'warning', ({ prices }) => ({ prices: { ...prices, fetched: '2026-10-01' } })],
  ['pages', 'off', 'error', () => ({ pages: undefined })],
  ['pages', 'from a branch', 'error', () => ({ pages: 'branch' })],
  ['pages', 'on, and not wanted', 'note', variables({ LEASEHOLD_PAGES: undefined })],
  ['checked-out', 'another commit', 'note', () => ({ checkedOut: undefined })],
  ['checked-out', 'nothing on GitHub yet', 'error', () => ({ branch: undefined })],
  [
    'heartbeat',
    'missed',
    'error',
    ({ reaper }) => ({ reaper: { ...reaper, at: instant('2026-12-01T06:59:59Z') } }),
  ],
  ['heartbeat', 'none', 'error', ({ reaper }) => ({ reaper: { ...reaper, at: undefined } })],
  [
    'heartbeat',
    'none yet, and no lease',
    'note',
    ({ reaper }) => ({ reaper: { ...reaper, at: undefined, hasLeases: false } }),
  ],
  [
    'heartbeat',
    'the catalog alarms',
    'error',
    ({ reaper }) => ({ reaper: { ...reaper, source: 'catalog', alarm: 'no run of the reaper looked' } }),
  ],
  [
    'heartbeat',
    'the catalog is too old to tell',
    'error',
    ({ reaper }) => ({ reaper: { ...reaper, source: 'catalog', at: instant('2026-11-30T06:00:00Z') } }),
  ],
]

describe('one fact breaks', () => {
  test.each(BROKEN.map((row) => [row[0], row[1], row[2], row] as const))(
    '%s: %s → %s',
    (id, _what, level, row) => {
      const [, , , change, more] = row
      const { findings, isHealthy } = diagnose(changed(change), { ...context, ...more })
      const found = findings.filter(({ check }) => check === id)
      expect(found.map((one) => one.level)).toContain(level)
      for (const one of found) {
        expect(one.what).not.toMatch(/undefined|\[object|\.$/)
        expect(one.fix).not.toMatch(/undefined|\[object|\.$/)
        expect(one.link).toMatch(/^https:\/\//)
      }
      if (level === 'error') expect(isHealthy).toBe(false)
    },
  )

  test('of every check, and nothing else names one', () => {
    expect([...new Set(BROKEN.map(([id]) => id))].sort()).toEqual(CHECKS.map(({ id }) => id).sort())
  })
})
