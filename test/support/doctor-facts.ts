import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { callerText } from '../../src/adopt/toolkit.ts'
import type { Context } from '../../src/doctor/check.ts'
import { seen, type Facts, type Seen } from '../../src/doctor/facts.ts'
import { wantedPlaces, wantedRoles } from '../../src/doctor/purposes.ts'
import { NEEDED_VARIABLES } from '../../src/doctor/variables.ts'
import { readWorkflow } from '../../src/doctor/workflow-file.ts'
import { asSha, parseInstant, type Instant } from '../../src/kit/brands.ts'
import { loadConfig, type Config } from '../../src/platform/config.ts'
import { loadPrices } from '../../src/platform/load.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { TOOLKIT_VERSION } from '../../src/kit/version.ts'
import { examplePlatform, REPOSITORY_ROOT } from './example-platform.ts'

/** A repository in which everything is as it should be, called acme/platform, with an App and every environment served. */

export const TOOLKIT = 'acme/leasehold'
export const ACCOUNT = '123456789012'
export const APP_ID = '770001'
export const ENVIRONMENTS = ['dev', 'staging', 'prod']
/** Price tables and heartbeats are young at this time. */
export const NOW = instant('2026-12-01T09:00:00Z')
const HEAD = asSha('a'.repeat(40))
const ISSUER = 'token.actions.githubusercontent.com'

export function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

/** The callers of this repository as another one has them: each workflow at a release of the toolkit. */
export function adoptedCallers(ref = `v${TOOLKIT_VERSION}`): ReadonlyMap<string, string> {
  const folder = join(REPOSITORY_ROOT, '.github', 'workflows')
  return new Map(
    readdirSync(folder)
      .filter((file) => file.startsWith('on-'))
      .map((file) => [
        `.github/workflows/${file}`,
        callerText(readFileSync(join(folder, file), 'utf8'), { repository: TOOLKIT, ref }, 'main'),
      ]),
  )
}

export function healthyConfig(text = (config: string): string => config): Promise<Config> {
  const before = Buffer.from(examplePlatform().get('leasehold.yaml') ?? []).toString()
  return read(async () =>
    loadConfig(memoryTree('example', examplePlatform({ 'leasehold.yaml': text(before) }))),
  )
}

/** Variables of the repository; roles are those of the environments. */
export const VARIABLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    NEEDED_VARIABLES.map((name) => [name, name.endsWith('REGION') ? 'eu-west-1' : 'dev']),
  ),
  LEASEHOLD_ENVIRONMENTS: JSON.stringify(ENVIRONMENTS),
  LEASEHOLD_APP_ID: APP_ID,
  LEASEHOLD_REAPER_MODE: 'destroy',
  LEASEHOLD_PAGES: 'true',
  LEASEHOLD_PLAN_ROLE: roleOf('dev', 'plan'),
  LEASEHOLD_RECORD_ROLE: roleOf('dev', 'record'),
}

export function roleOf(environment: string, purpose: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/leasehold/leasehold-${environment}-${purpose}`
}

/** Variables of each GitHub environment. */
export function environmentVariables(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const found: Record<string, Record<string, string>> = {}
  for (const { purpose, environment, place, variable } of wantedRoles(ENVIRONMENTS))
    (found[place] ??= {})[variable] = roleOf(environment, purpose)
  return found
}

/** The trust that bootstrap/ gives a role, for one form of the subject. */
export function trustOf(
  { place, workflows }: { readonly place: string; readonly workflows: readonly string[] },
  ref = `refs/tags/v${TOOLKIT_VERSION}`,
): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${ISSUER}` },
        Condition: {
          StringEquals: {
            [`${ISSUER}:aud`]: 'sts.amazonaws.com',
            [`${ISSUER}:sub`]: `repo:acme/platform:environment:${place}`,
            [`${ISSUER}:repository_id`]: '900100200',
            [`${ISSUER}:job_workflow_ref`]: workflows.map(
              (file) => `${TOOLKIT}/.github/workflows/${file}@${ref}`,
            ),
          },
        },
      },
    ],
  })
}

export const BUCKET_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'OnlyTls',
      Effect: 'Deny',
      Principal: '*',
      Action: ['s3:*'],
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
    {
      Sid: 'EvidenceIsOnlyCreated',
      Effect: 'Deny',
      Principal: '*',
      Action: ['s3:PutObject'],
      Resource: '*',
      Condition: { Null: { 's3:if-none-match': 'true' } },
    },
  ],
})

const RULES: Seen['rules'] = {
  needsPull: true,
  approvals: 0,
  needsCodeOwners: false,
  checks: [
    { name: 'leasehold/policy', app: Number(APP_ID) },
    { name: 'leasehold/approved', app: Number(APP_ID) },
  ],
  allowsForcePushes: false,
  hasMergeQueue: false,
  isLocked: false,
}

export async function healthyContext(): Promise<Context> {
  return {
    config: await healthyConfig(),
    repository: 'acme/platform',
    server: 'https://github.com',
    now: NOW,
    version: TOOLKIT_VERSION,
  }
}

export async function healthySeen(): Promise<Seen> {
  const files = [...adoptedCallers()].map(([path, text]) => {
    const workflow = readWorkflow(path.split('/').at(-1) ?? '', Buffer.from(text))
    if (!workflow.ok) throw new Error(path)
    return workflow.value
  })
  const places = wantedPlaces(ENVIRONMENTS)
  return {
    repository: {
      id: 900100200,
      name: 'acme/platform',
      ownerId: 77,
      isOfOrganization: true,
      defaultBranch: 'main',
      isArchived: false,
      hasIssues: true,
    },
    actions: { isEnabled: true, allowed: 'all', needsShas: true },
    selectedActions: undefined,
    workflowTokens: { byDefault: 'read', mayOpenPulls: true },
    branch: { head: HEAD, isClassic: false },
    rules: RULES,
    catalogRules: { ...RULES, needsPull: false, checks: [], allowsForcePushes: true },
    checkNames: undefined,
    environments: places.map((name) => ({ name, branches: 'listed', reviewers: 0, waitMinutes: 0 })),
    branchPatterns: new Map(places.map((name) => [name, [{ name: 'main', type: 'branch' }]])),
    variables: new Map(Object.entries(VARIABLES)),
    environmentVariables: new Map(
      Object.entries(environmentVariables()).map(([name, held]) => [name, new Map(Object.entries(held))]),
    ),
    secrets: [],
    environmentSecrets: new Map(places.map((name) => [name, ['LEASEHOLD_APP_KEY']])),
    organizationSecrets: [],
    labels: [],
    pages: 'workflow',
    subject: { claims: undefined, isImmutable: false },
    workflows: files.map(({ file }) => ({ path: `.github/workflows/${file}`, state: 'active' })),
    codeownersErrors: [],
    newestRelease: `v${TOOLKIT_VERSION}`,
    workflowFiles: files,
    workflowProblems: [],
    staleForms: [],
    formLabels: new Map(),
    prices: {
      ...(await read(async () => loadPrices(memoryTree('x', examplePlatform())))),
      fetched: '2026-11-23',
    },
    checkedOut: HEAD,
    reaper: { source: 'evidence', at: instant('2026-12-01T08:47:00Z'), alarm: null, hasLeases: true },
    identity: { account: ACCOUNT, partition: 'aws' },
    trust: new Map(
      wantedRoles(ENVIRONMENTS).map((role) => [roleOf(role.environment, role.purpose), trustOf(role)]),
    ),
    bucketVersioning: true,
    bucketEncryption: true,
    bucketIsPrivate: true,
    bucketPolicy: BUCKET_POLICY,
  }
}

/** Every fact as seen. */
export function factsOf(all: Seen): Facts {
  return {
    repository: seen(all.repository),
    actions: seen(all.actions),
    selectedActions: seen(all.selectedActions),
    workflowTokens: seen(all.workflowTokens),
    branch: seen(all.branch),
    rules: seen(all.rules),
    catalogRules: seen(all.catalogRules),
    checkNames: seen(all.checkNames),
    environments: seen(all.environments),
    branchPatterns: seen(all.branchPatterns),
    variables: seen(all.variables),
    environmentVariables: seen(all.environmentVariables),
    secrets: seen(all.secrets),
    environmentSecrets: seen(all.environmentSecrets),
    organizationSecrets: seen(all.organizationSecrets),
    labels: seen(all.labels),
    pages: seen(all.pages),
    subject: seen(all.subject),
    workflows: seen(all.workflows),
    codeownersErrors: seen(all.codeownersErrors),
    newestRelease: seen(all.newestRelease),
    workflowFiles: seen(all.workflowFiles),
    workflowProblems: seen(all.workflowProblems),
    staleForms: seen(all.staleForms),
    formLabels: seen(all.formLabels),
    prices: seen(all.prices),
    checkedOut: seen(all.checkedOut),
    reaper: seen(all.reaper),
    identity: seen(all.identity),
    trust: seen(all.trust),
    bucketVersioning: seen(all.bucketVersioning),
    bucketEncryption: seen(all.bucketEncryption),
    bucketIsPrivate: seen(all.bucketIsPrivate),
    bucketPolicy: seen(all.bucketPolicy),
  }
}

async function read<T>(
  load: () => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>,
): Promise<T> {
  const found = await load()
  if (!found.ok) throw new Error('the example platform cannot be read')
  return found.value
}
