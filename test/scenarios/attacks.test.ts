import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { asUid } from '../../src/kit/brands.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { commitFiles, rest } from '../github/index.ts'
import { createClock, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { REPORTS, REPORTS_PATH } from '../support/example-platform.ts'
import { ARCHIVE_UID, livingPlatform, rendered, REPORTS_UID, textsOf } from '../support/living-platform.ts'

jest.setTimeout(180_000)

/**
 * Bob may push to branches and open pull requests, as everybody in a company may. He writes what he likes; neither
 * Terraform nor AWS may hear of it, and the policy check must be red.
 */
let rig: Rig
let platform: Files

beforeEach(async () => {
  platform = await livingPlatform()
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files: platform } })
})

afterEach(async () => {
  await rig.stop()
  expect(rig.github.failures).toEqual([])
})

const STACK = 'stacks/payments/reports'
const NEW = 'requests/payments/exports.yaml'
const NEW_UID = asUid('cdefghijklmnopqrstuvwxyza4')

type Changes = Readonly<Record<string, string | undefined>>

function now(path: string): string {
  const held = platform.get(path)
  if (held === undefined) throw new Error(`${path} is not there`)
  return Buffer.from(held).toString()
}

function replaced(path: string, from: string | RegExp, to: string): Changes {
  const text = now(path).replace(from, to)
  if (text === now(path)) throw new Error(`${path} does not hold ${String(from)}`)
  return { [path]: text }
}

async function propose(changes: Changes): Promise<number> {
  commitFiles(rig.github, 'bob', 'bobs-idea', changes)
  const asked = { head: 'bobs-idea', base: 'main', title: 'A small change' }
  const { body } = await rest(rig.github, 'bob', 'POST', '/pulls', asked)
  return (body as { readonly number: number }).number
}

async function judged(number: number): Promise<{ readonly plan: ActionRun; readonly policy: ActionRun }> {
  const head = rig.github.world.store.branch('bobs-idea') ?? ''
  const inputs = { 'pull-request': String(number), 'head-sha': head }
  const plan = await rig.runAction('provision', { inputs: { ...inputs, mode: 'plan' } })
  return { plan, policy: await rig.runAction('policy-check', { inputs }) }
}

/** Codes of the problems in a run's result. */
function codes(run: ActionRun): readonly string[] {
  const result = JSON.parse(run.outputs['result'] ?? '{}') as {
    readonly reasonCode?: string
    readonly problems?: readonly { readonly code: string }[]
    readonly leases?: readonly { readonly reasonCode: string }[]
  }
  return [
    ...(result.problems ?? []).map(({ code }) => code),
    ...(result.leases ?? []).map(({ reasonCode }) => reasonCode),
  ]
}

const TAMPERED: Readonly<Record<string, () => Changes>> = {
  'a byte of the frozen module': () => replaced(`${STACK}/module/main.tf`, /$/, '\n'),
  'a provisioner beside the frozen module': () => ({
    [`${STACK}/module/evil.tf`]:
      'resource "terraform_data" "x" {\n  provisioner "local-exec" { command = "id" }\n}\n',
  }),
  'a file of the frozen module that is gone': () => ({ [`${STACK}/module/variables.tf`]: undefined }),
  'the rendered root': () => replaced(`${STACK}/main.tf`, 'terraform {', 'terraform {\n  # mine'),
  'the account in stack.json': () => replaced(`${STACK}/stack.json`, '123456789012', '999999999999'),
  'the state key in stack.json': () =>
    replaced(`${STACK}/stack.json`, /payments\/reports\/[a-z0-9]{26}/, `data/archive/${ARCHIVE_UID}`),
  "another lease's uid in stack.json": () => replaced(`${STACK}/stack.json`, REPORTS_UID, ARCHIVE_UID),
  'another module in stack.json': () =>
    replaced(`${STACK}/stack.json`, /"digest": ?"sha256:[0-9a-f]{8}/, '"digest": "sha256:00000000'),
  'the lock file': () =>
    replaced(`${STACK}/.terraform.lock.hcl`, /h1:[^"]+/, 'h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='),
}

describe('a stack that lives (S10, S11, S19)', () => {
  test.each(Object.keys(TAMPERED))(
    '%s is refused before Terraform, also beside an honest change',
    async (name) => {
      const honest = replaced(REPORTS_PATH, '14d', '21d')
      const { plan, policy } = await judged(await propose({ ...honest, ...TAMPERED[name]?.() }))
      expect(plan.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'change-refused' })
      expect(plan.code).toBe(1)
      expect(plan.stdout).not.toContain('planning')
      expect(policy.outputs['verdict']).not.toBe('pass')
      expect(policy.code).toBe(1)
      expect(rig.github.world.checks.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    },
  )
})

describe('a new stack (S9, S10, S19)', () => {
  test.each([
    ['of a lease that lives', ARCHIVE_UID],
    ['of the lease it stands beside', REPORTS_UID],
  ])('with the uid %s is refused', async (_name, uid) => {
    const stack = await rendered(platform, NEW, REPORTS, uid)
    const { plan, policy } = await judged(await propose(textsOf(stack)))
    expect(codes(plan)).toEqual(['uid-taken'])
    expect(plan.outputs['reason-code']).toBe('change-refused')
    expect(policy.code).toBe(1)
  })

  test('with a name that only case tells from a living one is refused', async () => {
    const stack = await rendered(platform, NEW, REPORTS, NEW_UID)
    const changes = Object.fromEntries(
      Object.entries(textsOf(stack)).map(([path, text]) => [path.replace('exports', 'Reports'), text]),
    )
    const { plan } = await judged(await propose(changes))
    expect(plan.outputs['reason-code']).toBe('change-refused')
  })

  test.each([
    ['module', 'modules/s3-bucket/main.tf', /$/, '\n# mine\n'],
    [
      'lock file',
      'modules/s3-bucket/.terraform.lock.hcl',
      /h1:[^"]+/,
      'h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    ],
    ['manifest', 'modules/s3-bucket/module.yaml', 'version: 1.0.0', 'version: 1.0.1'],
    ['configuration', 'leasehold.yaml', 'managed-by: leasehold', 'managed-by: bob'],
  ] as const)(
    'rendered from a %s that the same pull request brings is refused',
    async (_name, path, from, to) => {
      const own = replaced(path, from, to)
      const changed = new Map(platform)
      changed.set(path, Buffer.from(own[path] ?? ''))
      const stack = await rendered(changed, NEW, REPORTS, NEW_UID)
      const { plan, policy } = await judged(await propose({ ...own, ...textsOf(stack) }))
      expect(plan.outputs).toMatchObject({ decision: 'blocked', 'reason-code': 'change-refused' })
      expect(policy.code).toBe(1)
    },
  )

  test('rendered with a template that the same pull request brings runs nothing of it', async () => {
    const template = `{{ range.constructor("return process.exit(42)")() }}\n`
    const stack = await rendered(platform, NEW, REPORTS, NEW_UID)
    const changes = { ...textsOf(stack), 'modules/s3-bucket/stack.tf.njk': template }
    const { plan, policy } = await judged(await propose(changes))
    expect(plan.code).toBe(1)
    expect(policy.code).not.toBe(42)
    expect(policy.outputs['verdict']).not.toBe('pass')
  })

  test('that grows together with fewer approvals is not planned', async () => {
    const [honest, config] = [
      replaced(REPORTS_PATH, 'class: small', 'class: medium'),
      replaced('leasehold.yaml', 'approvals: 1', 'approvals: 0'),
    ]
    const grown = await rendered(platform, REPORTS_PATH, honest[REPORTS_PATH] ?? '', REPORTS_UID)
    const { plan } = await judged(await propose({ ...config, ...textsOf(grown) }))
    expect(plan.outputs['decision']).toBe('blocked')
    expect(plan.stdout).not.toContain('planning')
  })
})
