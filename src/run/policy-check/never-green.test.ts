import { describe, expect, jest, test } from '@jest/globals'
import { withFile } from '../../../test/fixtures/platform.ts'
import { changeOf, judge, REQUEST } from '../../../test/support/policy-world.ts'
import { hasOpa, realEngine } from '../../../test/support/real-opa.ts'

/** Each way in which a check can judge less than it seems to: what the pull request says of it, and that it blocks. */

jest.setTimeout(60_000)

const GOOD = 'package main\n\ndeny contains "never" if false\n'
const RULES = 'rules: { naming: { level: hard }, lease-length: { level: hard } }\n'
const withOpa = hasOpa ? test : test.skip

const waiver = (resource: string, created: string, expires: string): string => `version: 1
waivers:
  - rule: lease-length
    resource: ${resource}
    reason: the audit is later
    ticket: OPS-1
    approver: { login: dana, id: 2001 }
    created: ${created}
    expires: ${expires}
`

interface Judged {
  readonly conclusion: string | undefined
  readonly comment: string
  readonly verdict: string | undefined
}

/** Judges a good request by these files of the default branch. */
async function by(
  files: Readonly<Record<string, string>>,
  of: { readonly request?: string; readonly plan?: string } = {},
): Promise<Judged> {
  const change = await changeOf(of.request ?? REQUEST)
  let { base, head } = change
  for (const [path, text] of Object.entries(files)) {
    base = withFile(base, `policies/${path}`, text)
    head = withFile(head, `policies/${path}`, text)
  }
  const plan = of.plan ?? change.plan
  const { outcome, checks, comments } = await judge({ ...change, base, head, plan, engine: realEngine() })
  return {
    conclusion: checks[0]?.conclusion,
    comment: comments[0]?.markdown ?? '',
    verdict: outcome.result.verdict ?? undefined,
  }
}

const rego = (text: string): Readonly<Record<string, string>> => {
  return { 'guardrails.yaml': `version: 1\n${RULES}`, 'x.rego': text }
}

describe('never silently green', () => {
  withOpa('what follows blocks by what is wrong with it alone', async () => {
    expect(await by(rego(GOOD))).toMatchObject({ conclusion: 'success', verdict: 'pass' })
  })

  withOpa.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an unknown namespace',
      { ...rego(GOOD), 'guardrails.yaml': `version: 1\nrego: { namespaces: [mian] }\n${RULES}` },
      /`mian`.*did you mean `main`/,
    ],
    [
      'no .rego where the config says some',
      { 'guardrails.yaml': `version: 1\nrego: {}\n${RULES}` },
      /no `?\.rego|no Rego/i,
    ],
    ['`deny if` without a set', rego('package main\n\ndeny if false\n'), /policies\/x\.rego:3/],
    [
      'a rule that throws',
      rego('package main\n\na := 1 if true\na := 2 if true\n\ndeny contains "x" if a == 1\n'),
      /policies\/x\.rego/,
    ],
    [
      'a function that fails',
      rego('package main\n\ndeny contains "x" if to_number("x") == 1\n'),
      /policies\/x\.rego:3.*built&#45;in function failed/,
    ],
    [
      'a builtin that is refused',
      rego('package main\n\ndeny contains "x" if http.send({"method": "get", "url": "http://a.example"})\n'),
      /http\.send/,
    ],
    ['policies without a rule that can deny', rego('package main\n\nallow if true\n'), /deny/],
    [
      'a guardrail with a typo in its name',
      { 'guardrails.yaml': 'version: 1\nrules: { nameing: { level: hard } }\n' },
      /did you mean `naming`/,
    ],
    [
      'a guardrail with a typo in its options',
      { 'guardrails.yaml': 'version: 1\nrules: { lease-length: { level: hard, maxx: 3d } }\n' },
      /maxx/,
    ],
    [
      'no rule at all',
      { 'guardrails.yaml': 'version: 1\nrules: {}\n' },
      /`rules` is empty \| write at least one/,
    ],
  ])('%s', async (_what, files, said) => {
    const judged = await by(files)
    expect(judged.conclusion).toBe('failure')
    expect(judged.verdict).toBe('unknown')
    expect(judged.comment).toMatch(/^### ❌/)
    expect(judged.comment).toMatch(said)
  })

  test('a plan that cannot be read', async () => {
    const judged = await by({ 'guardrails.yaml': `version: 1\n${RULES}` }, { plan: '{"half": ' })
    expect(judged).toMatchObject({ conclusion: 'failure', verdict: 'unknown' })
    expect(judged.comment).toMatch(/plan/)
  })

  const long = { request: REQUEST.replace('lease: 14d', 'lease: 120d') }
  test('a waiver that has expired waives nothing, and says so', async () => {
    const judged = await by(
      {
        'guardrails.yaml': `version: 1\n${RULES}`,
        'waivers.yaml': waiver('payments/photos', '2026-09-01', '2026-11-01'),
      },
      long,
    )
    expect(judged).toMatchObject({ conclusion: 'failure', verdict: 'fail' })
    expect(judged.comment).toContain('expired, since 2026&#45;11&#45;01')
  })

  test('a waiver that matches nothing is told, and is in nobody’s way', async () => {
    const judged = await by({
      'guardrails.yaml': `version: 1\n${RULES}`,
      'waivers.yaml': waiver('payments/photos', '2026-11-01', '2026-12-01'),
    })
    expect(judged).toMatchObject({ conclusion: 'success', verdict: 'pass' })
    expect(judged.comment).toContain('matches nothing that is wrong')
  })
})
