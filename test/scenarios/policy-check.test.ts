import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { asUid, type Sha } from '../../src/kit/brands.ts'
import { treeId, type Files } from '../../src/kit/git-objects.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import { planRender } from '../../src/run/render.ts'
import { planText } from '../fixtures/platform.ts'
import { GITHUB_ACTIONS } from '../github/index.ts'
import { createClock, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { examplePlatform, REPORTS, REPORTS_PATH, withoutRego } from '../support/example-platform.ts'
import { hasOpa } from '../support/real-opa.ts'

jest.setTimeout(120_000)

const UID = asUid('abcdefghijklmnopqrstuvwxy2')
const BRANCH = 'leasehold/request-1'
const WAIVERS = `waivers:
  - rule: lease-length
    resource: payments/reports
    reason: the project runs until spring
    ticket: OPS-1
    approver: { login: dana, id: 2001 }
    created: 2026-11-20
    expires: 2026-12-20`
const SECRET = 'correct-horse-battery'
/** Says all it sees of what is planned. */
const LOUD = `package main

deny_loud contains sprintf("%v %v", [change.change.after, input.variables]) if {
	some change in input.resource_changes
	change.type == "aws_db_instance"
}
`
let rig: Rig

beforeEach(async () => {
  // Rego policies are judged where their engine is; nothing is downloaded by a test.
  const files = hasOpa ? examplePlatform() : withoutRego(examplePlatform())
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files } })
})

afterEach(async () => {
  await rig.stop()
})

describe('policy-check on GitHub', () => {
  test('a good request: one comment, one green check; run again, the same', async () => {
    const { number, headSha, plans } = await openPullRequest(REPORTS)
    const first = await judge(number, headSha, plans)
    expect(first.stdout).toContain('done (policy-passed)')
    expect(first.code).toBe(0)
    expect(first.outputs).toMatchObject({ decision: 'done', 'reason-code': 'policy-passed', verdict: 'pass' })
    expect(first.summary).toContain(`### ✅ Policy: ${hasOpa ? 17 : 16} rules passed`)
    const calls = writes(first)
    expect(calls).toEqual([
      `POST /repos/acme/platform/issues/${number}/comments`,
      'POST /repos/acme/platform/check-runs',
    ])
    const again = await judge(number, headSha, plans)
    expect(again.code).toBe(0)
    expect(writes(again).filter((call) => call.startsWith('POST'))).toEqual([])
    rig.github.assertClean()
  })

  test('a violation: red, with comment and check that say what to fix', async () => {
    const { number, headSha, plans } = await openPullRequest(REPORTS.replace('14d', '120d'))
    const run = await judge(number, headSha, plans)
    expect(run.outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'policy-failed',
      verdict: 'fail',
    })
    expect(run.code).toBe(1)
    expect(run.summary).toContain(
      `| \`lease-length\` | \`${REPORTS_PATH}:4\` | 120 days; dev allows 30 days |`,
    )
    rig.github.assertClean()
  })

  test.each<[string, string, string | RegExp, string]>([
    [
      'policy',
      'policies/guardrails.yaml',
      'lease-length:\n    level: hard',
      'lease-length:\n    level: shadow',
    ],
    ['waiver', 'policies/waivers.yaml', 'waivers: []', WAIVERS],
    ['maximum', 'leasehold.yaml', /max: .*/g, 'max: 365d'],
  ])(
    'a violation that the same pull request allows by its own %s stays one (S9)',
    async (_what, path, find, replace) => {
      const more = changed(path, find, replace)
      const { number, headSha, plans } = await openPullRequest(REPORTS.replace('14d', '120d'), more)
      const run = await judge(number, headSha, plans)
      expect(run.outputs).toMatchObject({ decision: 'blocked', verdict: 'fail' })
      expect(run.summary).toContain(
        `| \`lease-length\` | \`${REPORTS_PATH}:4\` | 120 days; dev allows 30 days |`,
      )
      expect(run.summary).toContain(path)
      rig.github.assertClean()
    },
  )

  test('a price that the same pull request changes counts after the merge only (S9)', async () => {
    const more = changed('prices/aws.yaml', /(us-east-1|eu-[a-z]+-1): 0\.\d+/g, '$1: 9')
    const { number, headSha, plans } = await openPullRequest(REPORTS, more)
    const run = await judge(number, headSha, plans)
    expect(run.outputs).toMatchObject({ decision: 'done', verdict: 'pass' })
    expect(run.summary).toMatch(/\*\*Price\*\* \$\d\.\d\d a month/)
    rig.github.assertClean()
  })

  test('without plans: unknown, red', async () => {
    const { number, headSha } = await openPullRequest(REPORTS)
    const run = await judge(number, headSha, undefined)
    expect(run.outputs).toMatchObject({
      decision: 'blocked',
      'reason-code': 'plan-missing',
      verdict: 'unknown',
    })
    expect(run.code).toBe(1)
  })

  test('what Terraform marks sensitive is in nothing that leaves the machine (S14)', async () => {
    await rig.stop()
    const files = new Map(examplePlatform({ 'policies/loud.rego': LOUD }))
    rig = await startRig({
      clock: createClock('2026-11-23T12:00:00Z'),
      seed: { files: hasOpa ? files : withoutRego(files) },
    })
    const { number, headSha, plans } = await openPullRequest(REPORTS)
    const file = join(plans, `${UID}.json`)
    writeFileSync(file, withSecrets(readFileSync(file, 'utf8')))
    const run = await judge(number, headSha, plans)
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'reason-code': 'policy-failed' })
    const asked = run.requests.map(({ path, query, body }) => JSON.stringify([path, query, body]))
    const sarif = gunzipSync(Buffer.from(run.outputs['sarif'] ?? '', 'base64')).toString()
    const said = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs), sarif, ...asked]
    expect(sarif).toContain('aws_db_instance.secret')
    if (hasOpa) expect(run.summary).toContain('deny_loud')
    for (const text of said) expect(text).not.toContain(SECRET)
  })

  test('killed after any call and run again: one comment and one check (S15)', async () => {
    const { number, headSha, plans } = await openPullRequest(REPORTS)
    for (let call = 1; ; call += 1) {
      const killed = await judge(number, headSha, plans, call)
      if (killed.code !== null) break
    }
    const last = await judge(number, headSha, plans)
    expect(last.code).toBe(0)
    const created = rig.github.exchanges.filter(({ method, status }) => method === 'POST' && status === 201)
    const made = (part: string): number => created.filter(({ path }) => path.includes(part)).length
    expect([made(`/issues/${number}/comments`), made('/check-runs')]).toEqual([1, 1])
  })
})

/** A plan that holds a secret wherever Terraform writes one: in attributes, maps within them, variables and outputs. */
function withSecrets(text: string): string {
  const plan = JSON.parse(text) as { resource_changes: unknown[]; output_changes?: object }
  const after = {
    ...{ engine: 'postgres', password: SECRET, storage_encrypted: false },
    ...{ tags: { key: SECRET }, nested: [{ deep: { er: SECRET } }] },
  }
  const marks = { password: true, tags: { key: true }, nested: [{ deep: { er: true } }] }
  plan.resource_changes.push({
    address: 'aws_db_instance.secret',
    ...{ mode: 'managed', type: 'aws_db_instance', name: 'secret' },
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: {
      ...{ actions: ['create'], before: null, after, after_unknown: {} },
      ...{ before_sensitive: false, after_sensitive: marks },
    },
  })
  return JSON.stringify({
    ...plan,
    variables: { ...Object(Reflect.get(plan, 'variables')), password: { value: SECRET } },
    output_changes: {
      ...plan.output_changes,
      hidden: {
        ...{ actions: ['create'], before: null, after: { deep: SECRET }, after_unknown: false },
        ...{ before_sensitive: false, after_sensitive: true },
      },
    },
  })
}

/** A file of the example platform that a pull request changes beside its request. */
function changed(path: string, find: string | RegExp, replace: string): Files {
  const before = Buffer.from(examplePlatform().get(path) ?? []).toString()
  const after = before.replace(find, replace)
  expect(after).not.toBe(before)
  return new Map([[path, Buffer.from(after)]])
}

/** A PR as render-request makes it, and the folder of plans as provision leaves it. */
async function openPullRequest(
  request: string,
  more: Files = new Map(),
): Promise<{ readonly number: number; readonly headSha: Sha; readonly plans: string }> {
  const content = Buffer.from(request)
  const base = memoryTree('base', examplePlatform())
  const ids = { uid: () => UID }
  const rendered = await planRender({ base, path: REPORTS_PATH, content, uid: UID, ids, issue: 1 })
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join())
  const { folder, files } = rendered.value
  const stack = [...files].map(([path, bytes]): [string, Uint8Array] => [`${folder}/${path}`, bytes])
  const { url: apiUrl, graphqlUrl } = rig.github
  const forge = createForge({
    owner: 'acme',
    name: 'platform',
    token: GITHUB_ACTIONS.token,
    apiUrl,
    graphqlUrl,
  })
  const main = await forge.branchHead('main')
  if (main === undefined) throw new Error('the local GitHub has no main')
  const additions = new Map([...stack, [REPORTS_PATH, content], ...more])
  const expectedHead = await forge.createBranch(BRANCH, main)
  const made = await forge.commit({ branch: BRANCH, expectedHead, message: 'x', additions, deletions: [] })
  const pull = await forge.createPullRequest({
    branch: BRANCH,
    base: 'main',
    title: 'reports',
    body: 'Lease for #1',
  })
  if (!made.ok || !pull.ok) throw new Error('no pull request')
  const plans = mkdtempSync(join(rig.folder, 'plans-'))
  const plan = JSON.stringify(JSON.parse(planText('private-bucket')))
    .replaceAll('aaaabbbbccccddddeeeeffff22', UID)
    .replaceAll('1'.repeat(40), treeId(files))
  writeFileSync(join(plans, `${UID}.json`), plan)
  return { number: pull.value.number, headSha: made.value, plans }
}

function judge(
  number: number,
  headSha: Sha,
  plans: string | undefined,
  crashAtCall?: number,
): Promise<ActionRun> {
  return rig.runAction('policy-check', {
    inputs: {
      'pull-request': String(number),
      'head-sha': headSha,
      ...(plans === undefined ? {} : { plans }),
    },
    ...(crashAtCall === undefined ? {} : { crashAtCall }),
  })
}

/** What a run changed on GitHub. Git's own fetch is a POST too, and so is looking for our comment. */
function writes(run: ActionRun): readonly string[] {
  return run.requests
    .filter(({ method, path }) => method !== 'GET' && !/git-upload-pack|graphql/.test(path))
    .map(({ method, path }) => `${method} ${path}`)
}
