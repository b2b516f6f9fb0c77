import { describe, expect, test } from '@jest/globals'
import { trusts } from '../../src/iam/policy.ts'
import { ACCOUNT, ISSUER, renderPolicies, REPOSITORY, type Role } from './rendered.ts'

/** Which of GitHub's identity tokens may take which role (facts of a token: GitHub Docs, "OpenID Connect reference"). */

const rendered = await renderPolicies()
const judged = rendered === undefined ? describe.skip : describe

interface Claims {
  readonly aud: string
  readonly sub: string
  readonly repository_id: string
  readonly job_workflow_ref: string
}

const PURPOSES = ['plan', 'apply', 'end', 'drift', 'record', 'publish']
const WORKFLOWS = `${REPOSITORY.name}/.github/workflows`

/** A job of the platform repository's default branch, in the environment that the role asks for. */
function claimsFor(role: Role, file = role.workflows[0] ?? ''): Claims {
  return {
    aud: 'sts.amazonaws.com',
    sub: `repo:${REPOSITORY.name}:environment:${role.environment}-${role.suffix}`,
    repository_id: String(REPOSITORY.id),
    job_workflow_ref: `${WORKFLOWS}/${file}@refs/heads/main`,
  }
}

function isLetIn(role: Role, claims: Partial<Claims>): boolean {
  return trusts(role.trust, {
    principal: `arn:aws:iam::${role.account}:oidc-provider/${ISSUER}`,
    action: 'sts:AssumeRoleWithWebIdentity',
    context: Object.fromEntries(Object.entries(claims).map(([name, value]) => [`${ISSUER}:${name}`, value])),
  })
}

judged.each(
  PURPOSES.flatMap((purpose) => [
    [purpose, 'staging', 'prod'] as const,
    [purpose, 'prod', 'staging'] as const,
  ]),
)('who may take the role of %s in %s', (purpose, environment, elsewhere) => {
  const role = (): Role => rendered!.role(environment, purpose)

  test('jobs of its own workflows, named in the old way and with the numbers that never change', () => {
    for (const file of role().workflows) {
      const claims = claimsFor(role(), file)
      expect(isLetIn(role(), claims)).toBe(true)
      const immutable = `repo:acme@77/platform@${REPOSITORY.id}:environment:${environment}-${role().suffix}`
      expect(isLetIn(role(), { ...claims, sub: immutable })).toBe(true)
    }
  })

  const refused: readonly (readonly [string, Partial<Claims>])[] = [
    ['a pull request', { sub: `repo:${REPOSITORY.name}:pull_request` }],
    ['a pull request, numbers named', { sub: `repo:acme@77/platform@${REPOSITORY.id}:pull_request` }],
    ['another branch', { sub: `repo:${REPOSITORY.name}:ref:refs/heads/x` }],
    ['the default branch without an environment', { sub: `repo:${REPOSITORY.name}:ref:refs/heads/main` }],
    [
      'a fork',
      {
        sub: 'repo:mallory/platform:environment:OWN-PLAN',
        repository_id: '666',
        job_workflow_ref: 'mallory/platform/.github/workflows/plan.yml@refs/heads/main',
      },
    ],
    ['another repository of the same name', { repository_id: '900100201' }],
    [
      'another repository with its own number in the subject',
      { sub: `repo:acme@77/platform@900100201:environment:OWN-PLAN` },
    ],
    [
      'another owner of the same name',
      { sub: `repo:acme@78/platform@${REPOSITORY.id}:environment:OWN-PLAN` },
    ],
    [
      'another repository that calls our workflow',
      { sub: 'repo:acme/other:environment:OWN-PLAN', repository_id: '5' },
    ],
    ['another environment', { sub: `repo:${REPOSITORY.name}:environment:OTHER-PLAN` }],
    ['an environment whose name begins alike', { sub: `repo:${REPOSITORY.name}:environment:OWN-PLAN-2` }],
    ['another audience', { aud: 'https://github.com/acme' }],
    ['another workflow', { job_workflow_ref: `${WORKFLOWS}/ci.yml@refs/heads/main` }],
    [
      'a workflow of the same name elsewhere',
      { job_workflow_ref: 'mallory/x/.github/workflows/plan.yml@refs/heads/main' },
    ],
  ]

  test.each(refused)('not %s', (_name, changed) => {
    // The environment's name is made to fit, so that it is the other thing that is refused.
    const sub = changed.sub
      ?.replace('OWN-PLAN', `${environment}-${role().suffix}`)
      .replace('OTHER-PLAN', `${elsewhere}-${role().suffix}`)
    expect(isLetIn(role(), { ...claimsFor(role()), ...changed, ...(sub !== undefined && { sub }) })).toBe(
      false,
    )
  })

  test('not the same environment in capitals', () => {
    const claims = claimsFor(role())
    const sub = claims.sub.replace(`${environment}-`, `${environment.toUpperCase()}-`)
    expect(isLetIn(role(), { ...claims, sub })).toBe(false)
  })

  test.each(['refs/heads/x', 'refs/pull/7/merge', 'refs/tags/main', 'refs/heads/main2'])(
    'not a dispatch from %s',
    (ref) => {
      const { job_workflow_ref: own, ...claims } = claimsFor(role())
      expect(isLetIn(role(), { ...claims, job_workflow_ref: own.replace('refs/heads/main', ref) })).toBe(
        false,
      )
    },
  )

  test.each(['aud', 'sub', 'repository_id', 'job_workflow_ref'] as const)(
    'not a token without %s',
    (name) => {
      const { [name]: _left, ...claims } = claimsFor(role())
      expect(isLetIn(role(), claims)).toBe(false)
    },
  )

  test('not the jobs of another purpose or environment', () => {
    const others = rendered!.roles.filter((one) => one.environment !== environment || one.purpose !== purpose)
    expect(others.length).toBe(11)
    for (const other of others)
      for (const file of other.workflows) expect(isLetIn(role(), claimsFor(other, file))).toBe(false)
  })

  test('not a token that another provider vouches for, nor a role of the account', () => {
    const context = Object.fromEntries(
      Object.entries(claimsFor(role())).map(([name, value]) => [`${ISSUER}:${name}`, value]),
    )
    const action = 'sts:AssumeRoleWithWebIdentity'
    const elsewhere = `arn:aws:iam::${ACCOUNT}:oidc-provider/gitlab.example`
    expect(trusts(role().trust, { principal: elsewhere, action, context })).toBe(false)
    const admin = `arn:aws:iam::${ACCOUNT}:role/admin`
    expect(trusts(role().trust, { principal: admin, action: 'sts:AssumeRole', context })).toBe(false)
  })

  test('and nothing is compared but whole values', () => {
    const conditions = role().trust.statements.flatMap((one) => one.conditions)
    expect(conditions.map(({ operator }) => operator)).toEqual(conditions.map(() => 'StringEquals'))
    expect(conditions.flatMap(({ values }) => values).filter((value) => /[*?]/.test(value))).toEqual([])
  })
})

judged('workflows of another repository', () => {
  test('are trusted at the ref that was named, and the own ones no more', async () => {
    const ref = 'acme/leasehold/.github/workflows/plan.yml@refs/tags/v1.2.0'
    const elsewhere = (await renderPolicies({ job_workflow_refs: { plan: [ref] } }))!
    const role = elsewhere.role('staging', 'plan')
    expect(isLetIn(role, { ...claimsFor(role), job_workflow_ref: ref })).toBe(true)
    expect(isLetIn(role, { ...claimsFor(role), job_workflow_ref: ref.replace('v1.2.0', 'v1.2.1') })).toBe(
      false,
    )
    expect(isLetIn(role, claimsFor(role))).toBe(false)
  })

  test('are trusted for every purpose where a toolkit is named, at its ref alone', async () => {
    const toolkit = { repository: 'leasehold/leasehold', ref: 'refs/tags/v1.2.0' }
    const { role } = (await renderPolicies({ toolkit }))!
    for (const [purpose, file] of [
      ['apply', 'reconcile.yml'],
      ['end', 'reap.yml'],
    ] as const) {
      const found = role('staging', purpose)
      const called = (ref: string): boolean =>
        isLetIn(found, {
          ...claimsFor(found),
          job_workflow_ref: `leasehold/leasehold/.github/workflows/${file}@${ref}`,
        })
      expect(['refs/tags/v1.2.0', 'refs/tags/v1.2.1', 'refs/heads/main'].map(called)).toEqual([
        true,
        false,
        false,
      ])
      expect(isLetIn(found, claimsFor(found))).toBe(false)
    }
  })
})
