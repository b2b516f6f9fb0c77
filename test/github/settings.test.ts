import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { runDoctor, type DoctorResult } from '../../src/run/doctor/doctor.ts'
import { createRepositorySettings } from '../../src/outside/github/settings.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { AccountSettings, Storage } from '../../src/ports.ts'
import { asSha } from '../../src/kit/brands.ts'
import { BUCKET_POLICY, healthyContext, healthySeen } from '../support/doctor-facts.ts'
import { adoptedFiles, healthyGitHub } from '../support/doctor-github.ts'
import type { LocalGitHub } from './index.ts'

/** `leasehold doctor` over the local GitHub: each answer is held to GitHub's description, AWS is a plain object. */

const files = await adoptedFiles()
const context = await healthyContext()
const { trust } = await healthySeen()
let github: LocalGitHub

beforeAll(async () => {
  github = await healthyGitHub(files)
})
afterEach(() => {
  github.heal()
  expect(github.takeFailures()).toEqual([])
})
afterAll(async () => github.stop())

const account: AccountSettings = {
  calls: () => 0,
  identity: async () => ({ kind: 'seen', value: { account: '123456789012', partition: 'aws' } }),
  trustPolicy: async (role) => ({
    kind: 'seen',
    value: [...trust].find(([arn]) => arn.endsWith(`/${role}`))?.[1],
  }),
  bucketVersioning: async () => ({ kind: 'seen', value: true }),
  bucketEncryption: async () => ({ kind: 'seen', value: true }),
  bucketIsPrivate: async () => ({ kind: 'seen', value: true }),
  bucketPolicy: async () => ({ kind: 'seen', value: BUCKET_POLICY }),
}

const noStorage: Storage = {
  read: async () => undefined,
  create: async () => 'created',
  list: async () => [],
}

async function look(login = 'ada'): Promise<DoctorResult> {
  return runDoctor(
    { ...context, tree: memoryTree('here', files), withoutAws: false },
    {
      settings: createRepositorySettings({
        owner: 'acme',
        name: 'platform',
        token: github.account(login).token,
        apiUrl: github.url,
        sleep: async () => undefined,
      }),
      account,
      openStorage: () => noStorage,
      git: {
        head: async () => asSha(github.world.store.branch('main') ?? ''),
        fetch: async () => undefined,
        tree: () => memoryTree('catalog', new Map()),
      },
      log: { info: () => undefined },
    },
  )
}

function told({ findings }: DoctorResult): readonly string[] {
  return findings.map(({ check, level }) => `${level} ${check}`)
}

test('a healthy repository, and how many calls it takes to know', async () => {
  const found = await look()
  expect(told(found)).toEqual(['note heartbeat'])
  expect(found.isHealthy).toBe(true)
  // 15 that are always asked; 13 environments: their branches, their secrets, and the variables of all but one; the
  // selected actions, the secrets of the organisation, the newest release.
  expect(found.calls.github).toBe(15 + 13 + 13 + 12 + 3)
  expect(github.exchanges.filter(({ method }) => method !== 'GET')).toEqual([])
})

/** Each thing that is asked, and a check that it keeps from being green. */
const ENDPOINTS: readonly (readonly [path: RegExp, check: string])[] = [
  [/\/repos\/acme\/platform$/, 'repository'],
  [/\/actions\/permissions$/, 'actions-enabled'],
  [/\/selected-actions$/, 'actions-allowed'],
  [/\/permissions\/workflow$/, 'actions-open-pulls'],
  [/\/rules\/branches\/main$/, 'branch-protected'],
  [/\/rules\/branches\/leasehold-catalog$/, 'catalog-branch'],
  [/\/platform\/environments$/, 'environments'],
  [/\/dev-plan\/deployment-branch-policies$/, 'environment-branches'],
  [/\/actions\/variables$/, 'variables'],
  [/\/environments\/dev-apply\/variables$/, 'role-variables'],
  [/\/actions\/secrets$/, 'cloud-keys'],
  [/\/environments\/dev-plan\/secrets$/, 'app-key'],
  [/\/organization-variables$/, 'variables'],
  [/\/organization-secrets$/, 'app-key'],
  [/\/oidc\/customization\/sub$/, 'oidc-subject'],
  [/\/actions\/workflows$/, 'workflows-enabled'],
  [/\/codeowners\/errors$/, 'codeowners'],
]
const ALSO_403: readonly (readonly [path: RegExp, check: string])[] = [
  [/\/branches\/main$/, 'branch-protected'],
  [/\/branches\/leasehold-catalog$/, 'catalog-branch'],
  [/\/pages$/, 'pages'],
  [/\/releases\/latest$/, 'version'],
]

describe('what GitHub does not show is not green', () => {
  test.each([
    ...ENDPOINTS.flatMap(([path, check]) => [[403, path, check] as const, [404, path, check] as const]),
    [401, /\/repos\/acme\/platform$/, 'repository'] as const,
    ...ALSO_403.map(([path, check]) => [403, path, check] as const),
  ])('%s of %s', async (status, path, check) => {
    github.fail({ kind: 'refuse', status, path, answer: { message: 'Not for you' }, lasts: true })
    const found = await look()
    expect(told(found)).toContain(`could-not-look ${check}`)
    expect(found.well).not.toContain(check)
    expect(found.isHealthy).toBe(false)
  })

  test('there is no branch where a 404 says so: an error, not silence', async () => {
    github.fail({ kind: 'refuse', status: 404, path: /\/branches\/main$/, lasts: true })
    expect(told(await look())).toContain('error checked-out')
  })

  test('an outage is not seen either', async () => {
    github.fail({ kind: 'refuse', status: 502, path: /\/actions\/permissions$/, lasts: true })
    const found = await look()
    expect(told(found)).toContain('could-not-look actions-enabled')
  })
})

test('somebody who may write is told what only an administrator sees', async () => {
  const found = await look('erin')
  const admin = found.findings.filter(({ level }) => level === 'could-not-look')
  expect(admin.map(({ check }) => check).sort()).toEqual([
    'actions-allowed',
    'actions-enabled',
    'actions-open-pulls',
    'actions-pinned',
    'token-default',
  ])
  for (const { fix } of admin) expect(fix).toContain('`administration: read`, of an administrator')
})

test('a token with too few permissions is told which one is missing, as GitHub names it', async () => {
  const bot = { login: 'job', id: 9, token: 'ghs-job', role: 'admin', kind: 'app' } as const
  github.world.addAccount({
    ...bot,
    permissions: { contents: 'read', actions: 'read', administration: 'read' },
  })
  const found = await look('job')
  const fixes = new Map(found.findings.map(({ check, fix }) => [check, fix]))
  expect(fixes.get('variables')).toContain('`variables: read`')
  expect(fixes.get('cloud-keys')).toContain('`secrets: read`')
  expect(fixes.get('pages')).toContain('`pages: read`')
})

describe('by classic protection', () => {
  test('it is read, and only by whoever may', async () => {
    github.world.rules.kind = 'classic'
    github.world.rules.requiredChecks = [{ name: 'leasehold/polcy' }]
    github.world.settings.allowsForcePushes = true
    const found = await look()
    expect(told(found)).toEqual(
      expect.arrayContaining([
        'error required-checks-exist',
        'error branch-force-push',
        'warning required-checks',
      ]),
    )
    expect(found.well).toContain('branch-protected')
    expect(told(await look('erin'))).toContain('could-not-look branch-protected')
  })
})

test("the App's key is found in an environment that nobody named (S20)", async () => {
  const { settings } = github.world
  const before = settings.environments
  settings.environments = { ...before, preview: { branches: 'any', secrets: ['LEASEHOLD_APP_KEY'] } }
  const { findings } = await look()
  settings.environments = before
  expect(findings).toContainEqual(
    expect.objectContaining({ check: 'app-key', level: 'error', what: expect.stringContaining('`preview`') }),
  )
})

test("the App's id may be a variable of the organisation, and its key is looked for all the same (S20)", async () => {
  const { settings } = github.world
  const before = { variables: settings.variables, environments: settings.environments }
  const { LEASEHOLD_APP_ID = '', ...others } = before.variables
  settings.variables = others
  settings.organizationVariables = { LEASEHOLD_APP_ID }
  settings.environments = {
    ...before.environments,
    preview: { branches: 'any', secrets: ['LEASEHOLD_APP_KEY'] },
  }
  const found = await look()
  Object.assign(settings, before, { organizationVariables: {} })
  expect(told(found)).toContain('error app-key')
  expect(found.findings.map(({ what }) => what).join()).not.toContain('without an App')
})

test('what is clicked wrong is told', async () => {
  const { settings, rules } = github.world
  rules.kind = 'ruleset'
  rules.actionsMayOpenPullRequests = false
  settings.allowsForcePushes = false
  settings.variables = { ...settings.variables, LEASEHOLD_APP_ID: '' }
  settings.environments = { ...settings.environments, 'dev-plan': { branches: 'any', reviewers: 2 } }
  settings.workflowStates = { 'on-schedule-reap.yml': 'disabled_inactivity' }
  settings.pages = { buildType: 'legacy' }
  settings.subjectClaims = ['repo', 'actor']
  settings.codeownersErrors = [{ line: 2, column: 1, kind: 'Unknown owner', message: 'x' }]
  settings.organizationVariables = { LEASEHOLD_REGION: 'eu-west-1' }
  settings.secrets = ['AWS_ACCESS_KEY_ID']
  rules.requiredChecks = [{ name: 'build' }]
  settings.moreRules = { 'leasehold-catalog': [{ type: 'update' }] }
  const found = told(await look())
  expect(found).toEqual(
    expect.arrayContaining([
      'error actions-open-pulls',
      'error environment-branches',
      'warning environment-waits',
      'error workflows-enabled',
      'error pages',
      'error oidc-subject',
      'warning codeowners',
      'warning cloud-keys',
      'warning required-checks-exist',
      'error catalog-branch',
    ]),
  )
})
