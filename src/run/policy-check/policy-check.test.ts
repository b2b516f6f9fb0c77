import { describe, expect, test } from '@jest/globals'
import { gunzipSync } from 'node:zlib'
import { bytes, withFile } from '../../../test/fixtures/platform.ts'
import { changeOf, HEAD, judge, PATH, platform, REQUEST, UID } from '../../../test/support/policy-world.ts'
import { actionResultFormat, type ActionResult } from '../../formats/result.ts'
import { asSha } from '../../kit/brands.ts'
import { validator } from '../../kit/schema.ts'
import type { PullRequest } from '../../ports.ts'
import { planDigest, readPlan } from '../../plan/plan.ts'

describe('a new lease', () => {
  test('that follows every rule passes, and says so once in comment, check and summary', async () => {
    const change = await changeOf(REQUEST)
    const { outcome, comments, checks } = await judge(change)
    expect(outcome.result).toMatchObject({ decision: 'done', reasonCode: 'policy-passed', verdict: 'pass' })
    expect(outcome.result.leases).toMatchObject([
      { lease: 'payments/photos', uid: UID, counts: { create: 5, update: 0, replace: 0, destroy: 0 } },
    ])
    expect(comments).toEqual([{ number: 7, marker: 'policy', markdown: outcome.summary }])
    expect(sarifIn(outcome)).toMatchObject({
      runs: [{ results: [], invocations: [{ executionSuccessful: true }] }],
    })
    expect(checks).toMatchObject([
      { name: 'leasehold/policy', headSha: HEAD, conclusion: 'success', annotations: [] },
    ])
    expect(validator<ActionResult>(actionResultFormat)(outcome.result)).toMatchObject({ ok: true })
  })

  test('that breaks a rule is blocked, with an annotation on the line', async () => {
    const change = await changeOf(REQUEST.replace('lease: 14d', 'lease: 120d'))
    const { outcome, checks } = await judge(change)
    expect(outcome.result).toMatchObject({
      decision: 'blocked',
      reasonCode: 'policy-failed',
      verdict: 'fail',
    })
    expect(checks).toMatchObject([
      {
        conclusion: 'failure',
        annotations: [{ path: PATH, line: 5, level: 'failure', title: 'lease-length' }],
      },
    ])
    expect(sarifIn(outcome)).toMatchObject({
      runs: [
        {
          results: [
            {
              ruleId: 'lease-length',
              locations: [
                { physicalLocation: { artifactLocation: { uri: PATH }, region: { startLine: 5 } } },
              ],
            },
          ],
        },
      ],
    })
  })

  test.each<[string, (plan: string) => string | undefined]>([
    ['missing', () => undefined],
    ['not JSON', () => '{'],
    ['errored', (plan) => JSON.stringify({ ...Object(JSON.parse(plan)), errored: true })],
    ["another stack's", (plan) => plan.replaceAll(UID, 'z'.repeat(26))],
    ["another version's", (plan) => plan.replace(/"input":"[0-9a-f]{40}"/, `"input":"${'0'.repeat(40)}"`)],
  ])('whose plan is %s is unknown and blocks, never green', async (_title, plan) => {
    const change = await changeOf(REQUEST)
    const { outcome, checks } = await judge({ ...change, plan: plan(change.plan ?? '') })
    expect(outcome.result).toMatchObject({
      decision: 'blocked',
      reasonCode: 'plan-missing',
      verdict: 'unknown',
    })
    expect(checks).toMatchObject([{ conclusion: 'failure' }])
  })

  test('whose plan is not complete is unknown and blocks', async () => {
    const change = await changeOf(REQUEST)
    const plan = JSON.stringify({ ...Object(JSON.parse(change.plan ?? '')), complete: false })
    expect((await judge({ ...change, plan })).outcome.result).toMatchObject({ reasonCode: 'policy-unknown' })
  })

  test('whose plan breaks a rule that the request cannot show is blocked', async () => {
    const change = await changeOf(REQUEST)
    const plan = (change.plan ?? '').replace('"block_public_policy":true', '"block_public_policy":false')
    const { outcome } = await judge({ ...change, plan })
    expect(outcome.result).toMatchObject({ reasonCode: 'policy-failed', verdict: 'fail' })
    expect(outcome.summary).toContain('the platform team looks at')
  })

  test('whose stack was edited by hand is blocked, naming the file', async () => {
    const change = await changeOf(REQUEST)
    const file = 'stacks/payments/photos/main.tf'
    const edited = { ...change, head: withFile(change.head, file, '# mine\n') }
    const { outcome } = await judge(edited)
    expect(outcome.result).toMatchObject({ decision: 'blocked', reasonCode: 'stack-not-as-rendered' })
    expect(outcome.result.problems.map((problem) => problem.file)).toEqual([file])
  })

  test('that does not parse is blocked, naming file and line', async () => {
    const change = await changeOf(REQUEST)
    const { outcome } = await judge({ ...change, head: withFile(change.head, PATH, 'module: [') })
    expect(outcome.result).toMatchObject({
      decision: 'blocked',
      reasonCode: 'request-invalid',
      problems: [{ file: PATH }],
    })
  })
})

describe('judged by the base branch (S9)', () => {
  const lax = 'version: 1\nrules: { naming: { level: shadow } }\n'

  test('a change that brings its own policies is judged by those of base', async () => {
    const change = await changeOf(REQUEST.replace('lease: 14d', 'lease: 120d'))
    const { outcome } = await judge({
      ...change,
      head: withFile(change.head, 'policies/guardrails.yaml', lax),
    })
    expect(outcome.result).toMatchObject({ decision: 'blocked', verdict: 'fail' })
    expect(outcome.summary).toContain('policies/guardrails.yaml')
  })

  test('a pull request into another branch is not judged: a check stands on the commit', async () => {
    const { outcome, checks, comments } = await judge(await changeOf(REQUEST), { base: 'mine' })
    expect(outcome.result).toMatchObject({ decision: 'blocked', reasonCode: 'base-not-default' })
    expect([checks, comments]).toEqual([[], []])
  })

  test.each<[string, string | undefined]>([
    ['missing', undefined],
    ['empty', ''],
    ['broken', 'version: 1\nrules: { enryption: { level: hard } }\n'],
  ])('policies of base that are %s are never success', async (_title, guardrails) => {
    const change = await changeOf(REQUEST)
    const base = withFile(change.base, 'policies/guardrails.yaml', guardrails)
    const { outcome, checks } = await judge({ ...change, base })
    expect(outcome.result).toMatchObject({
      decision: 'blocked',
      reasonCode: 'policies-invalid',
      verdict: 'unknown',
    })
    expect(checks).toMatchObject([{ conclusion: 'failure' }])
  })

  test('policies that judge nothing of this change are never success', async () => {
    const change = await changeOf(REQUEST, 'extension')
    const base = withFile(
      change.base,
      'policies/guardrails.yaml',
      'version: 1\nrules: { encryption: { level: hard } }\n',
    )
    expect((await judge({ ...change, base })).outcome.result).toMatchObject({
      decision: 'blocked',
      reasonCode: 'policy-unknown',
    })
  })
})

describe('a living lease', () => {
  test('that is only made longer needs no plan', async () => {
    const { outcome } = await judge({ ...(await changeOf(REQUEST, 'extension')), plan: undefined })
    expect(outcome.result).toMatchObject({ decision: 'done', reasonCode: 'policy-passed' })
    expect(outcome.summary).toContain('**Plan** none needed')
    expect(outcome.summary).toContain('(unchanged)')
  })

  test('whose request is deleted passes: the reaper ends it', async () => {
    const { base } = await changeOf(REQUEST, 'extension')
    const { outcome } = await judge({ base, head: withFile(base, PATH, undefined), plan: undefined })
    expect(outcome.result).toMatchObject({ decision: 'done', verdict: 'pass' })
  })
})

describe('a pull request that removes the files of a lease', () => {
  const tombstone = `900100200/payments/photos/${UID}/evidence/tombstone/end.json`
  const removal = async (keys: readonly string[]) => {
    const { base } = await changeOf(REQUEST, 'extension')
    const left = [...base].filter(([path]) => !/^(?:stacks|requests)\/payments\/photos[/.]/.test(path))
    return judge({ base, head: new Map(left), plan: undefined, keys })
  }

  test('may be merged once the end is proved, as the reaper opens it where the branch is protected', async () => {
    const { outcome, checks } = await removal([tombstone])
    expect(outcome.result).toMatchObject({ decision: 'nothing', reasonCode: 'no-lease-changed' })
    expect(checks).toMatchObject([{ conclusion: 'neutral' }])
  })

  test.each([
    ['no end', []],
    ["another life's end", [tombstone.replace(UID, 'z'.repeat(26))]],
    ["another lease's end", [tombstone.replace('photos', 'reports')]],
  ])('is blocked when evidence has %s', async (_title, keys) => {
    const { outcome, checks } = await removal(keys)
    expect(outcome.result).toMatchObject({ decision: 'blocked', problems: [{ code: 'stack-removed' }] })
    expect(checks).toMatchObject([{ conclusion: 'failure' }])
  })
})

describe('a pull request that ends a lease', () => {
  const rehearsed = { resources: 5, data: ['module.this.aws_s3_bucket.this'], blockers: [] }
  const more = { cautions: [], sizes: { 'module.this.aws_s3_bucket.this': '12 GB' } }

  test('by deleting its request: what will be destroyed stands in the one comment, as in the warning', async () => {
    const { base } = await changeOf(REQUEST, 'extension')
    const head = new Map([...base].filter(([path]) => path !== PATH))
    const end = JSON.stringify({ ...rehearsed, ...more })
    const { outcome, comments } = await judge({ base, head, plan: undefined, end })
    expect(outcome.result).toMatchObject({ decision: 'done', verdict: 'pass' })
    expect(comments).toHaveLength(1)
    expect(comments[0]?.markdown).toContain(
      '**End** this will be destroyed after the merge (rehearsed just now): 5 resources, of which **1 holds data**: `module.this.aws_s3_bucket.this` (12 GB)',
    )
  })
})

describe('what is not judged', () => {
  test.each([
    ['docs/a.md', 'success', 'Nothing of Leasehold is touched'],
    ['policies/guardrails.yaml', 'neutral', 'No lease changes'],
    ['modules/s3-bucket/main.tf', 'neutral', 'No lease changes'],
    ['.github/workflows/a.yml', 'neutral', 'No lease changes'],
    ['requests/.gitkeep', 'neutral', 'No lease changes'],
  ])('a change of %s alone gets a check that is %s, and no comment', async (path, conclusion, title) => {
    const head = withFile(platform, path, 'text')
    const { outcome, checks, comments, reworded } = await judge({ base: platform, head, plan: undefined })
    expect(outcome.result).toMatchObject({ decision: 'nothing', reasonCode: 'no-lease-changed' })
    expect(checks).toMatchObject([{ name: 'leasehold/policy', headSha: HEAD, conclusion, title }])
    expect(comments).toEqual([])
    expect(reworded).toMatchObject([
      { number: 7, markers: expect.arrayContaining(['policy', 'files', 'outside']) },
    ])
  })

  test.each<[string, Partial<PullRequest>, string]>([
    ['an old run', { headSha: asSha('d'.repeat(40)) }, 'head-moved'],
    ['a closed pull request', { isOpen: false }, 'pull-request-closed'],
  ])('%s writes nothing', async (_title, change, reasonCode) => {
    const { outcome, checks, comments } = await judge(await changeOf(REQUEST), change)
    expect(outcome.result).toMatchObject({ reasonCode })
    expect([checks, comments]).toEqual([[], []])
  })
})

describe('what takes the place of a verdict', () => {
  const broken = REQUEST.replace('lease: 14d', 'lease: 120d')
  const waivers = (resource: string): string => `version: 1
waivers:
  - rule: lease-length
    resource: ${resource}
    reason: the quarter ends before the audit does
    ticket: OPS-1
    approver: { login: dana, id: 2001 }
    created: 2026-11-01
    expires: 2026-12-01
`

  test('a waiver of base is seen and told', async () => {
    const change = await changeOf(broken)
    const base = withFile(change.base, 'policies/waivers.yaml', waivers('payments/photos'))
    const { outcome } = await judge({
      ...change,
      base,
      head: withFile(change.head, 'policies/waivers.yaml', waivers('payments/photos')),
    })
    expect(outcome.result).toMatchObject({ verdict: 'pass', reasonCode: 'policy-passed' })
    expect(outcome.summary).toContain('1 waived')
  })

  test('a waiver that the change itself brings waives nothing (S9)', async () => {
    const change = await changeOf(broken)
    const head = withFile(change.head, 'policies/waivers.yaml', waivers('payments/photos'))
    expect((await judge({ ...change, head })).outcome.result).toMatchObject({
      decision: 'blocked',
      verdict: 'fail',
    })
  })

  test('prices that the change itself brings price nothing (S9)', async () => {
    const change = await changeOf(REQUEST)
    const dear = await judge(change)
    const prices = new TextDecoder().decode(change.head.get('prices/aws.yaml')).replace(/0\.\d+/g, '0')
    const { outcome } = await judge({ ...change, head: withFile(change.head, 'prices/aws.yaml', prices) })
    const priced = (text: string): string | undefined => /^\*\*Price\*\* .*$/m.exec(text)?.[0]
    expect(priced(outcome.summary)).toBe(priced(dear.outcome.summary))
  })

  test('waivers of base that cannot be read block', async () => {
    const change = await changeOf(REQUEST)
    const base = withFile(change.base, 'policies/waivers.yaml', 'version: 1\nwaivers: [{ rule: naming }]\n')
    expect((await judge({ ...change, base })).outcome.result).toMatchObject({
      reasonCode: 'policies-invalid',
    })
  })

  const soft = `version: 1
overrides: { by: [{ login: frank, id: 3001 }, { login: alice, id: 1001 }, { login: bob, id: 1002 }] }
rules: { lease-length: { level: soft }, public-access: { level: hard } }
`
  const overridden = async (by: { login: string; id: number }, headSha: string = HEAD) => {
    const change = await changeOf(broken)
    const base = withFile(change.base, 'policies/guardrails.yaml', soft)
    const head = withFile(change.head, 'policies/guardrails.yaml', soft)
    const plan = readPlan(JSON.parse(change.plan ?? ''))
    const digest = plan.ok ? planDigest(plan.value) : ''
    const key = `900100200/payments/photos/${UID}/evidence/override/1.json`
    const evidence = {
      ...{ kind: 'override', version: 1, uid: UID, lease: 'payments/photos' },
      stateKey: `900100200/payments/photos/${UID}/terraform.tfstate`,
      at: '2026-11-23T08:00:00.000Z',
      run: { id: '1', attempt: 1, url: null },
      ...{ by, rule: 'lease-length', reason: 'agreed', headSha, digest },
    }
    const stored = new Map([[key, bytes(JSON.stringify(evidence))]])
    return (await judge({ ...change, base, head, stored })).outcome
  }

  test('an override in evidence by somebody who may lets a soft rule through', async () => {
    const { result, summary } = await overridden({ login: 'frank', id: 3001 })
    expect(result).toMatchObject({ verdict: 'pass' })
    expect(summary).toContain('1 overridden')
  })

  test.each<[string, { login: string; id: number }, string]>([
    ['of another head', { login: 'frank', id: 3001 }, 'd'.repeat(40)],
    ['by the author', { login: 'alice', id: 1001 }, HEAD],
    ['by who opened the issue', { login: 'bob', id: 1002 }, HEAD],
    ['by somebody else', { login: 'mallory', id: 9 }, HEAD],
  ])('an override %s is void and told', async (_title, by, headSha) => {
    const { result, summary } = await overridden(by, headSha)
    expect(result).toMatchObject({ decision: 'blocked', verdict: 'fail' })
    expect(summary).toContain('1 override void')
  })

  test("the team's budget is held against all its leases together", async () => {
    const change = await changeOf(REQUEST)
    const other = ['requests/payments/archive.yaml', REQUEST.replace('small', 'medium')] as const
    const config = new TextDecoder().decode(change.base.get('leasehold.yaml'))
    const tight = config.replace('budget-usd-month: 500', 'budget-usd-month: 2')
    const base = withFile(withFile(change.base, ...other), 'leasehold.yaml', tight)
    const head = withFile(withFile(change.head, ...other), 'leasehold.yaml', tight)
    const { outcome } = await judge({ ...change, base, head })
    // Its own $0.28 would be within.
    expect(outcome.result.findings).toContainEqual(
      expect.objectContaining({ rule: 'team-budget', status: 'fail', file: PATH }),
    )
  })

  test('a scanner that the guardrails name and that reported nothing blocks', async () => {
    const change = await changeOf(REQUEST)
    const rules = `version: 1\nscanners: { checkov: { threshold: high } }\nrules: { naming: { level: hard } }\n`
    const base = withFile(change.base, 'policies/guardrails.yaml', rules)
    const { outcome } = await judge({
      ...change,
      base,
      head: withFile(change.head, 'policies/guardrails.yaml', rules),
    })
    expect(outcome.result).toMatchObject({
      reasonCode: 'policies-invalid',
      verdict: 'unknown',
      problems: [{ code: 'scan-missing' }],
    })
  })
})

/** What mode code-scanning would upload. */
function sarifIn({ sarif = '' }: { readonly sarif?: string }): unknown {
  return JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString())
}
