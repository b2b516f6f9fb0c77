import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'
import { decide, parsePolicy, type Decision } from '../../src/iam/policy.ts'
import { ACCOUNT, BUCKET, OPERATOR, renderPolicies, REPOSITORY } from './rendered.ts'

/** What each role may do to evidence and state (S13): its own policy, its boundary and the bucket's policy together. */

const rendered = await renderPolicies()
const judged = rendered === undefined ? describe.skip : describe

const UID = 'k'.repeat(26)
const LEASE = `${REPOSITORY.id}/payments/reports/${UID}`
const STATE = `${LEASE}/terraform.tfstate`
const LOCK = `${STATE}.tflock`

/** The worst that an adopter can attach, and what an administrator of the account has. */
const EVERYTHING = parsePolicy(
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }),
)

/** What is about no lease. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'chain-head': `${REPOSITORY.id}/ledger/heads/00000007.json`,
  heartbeat: `${REPOSITORY.id}/reaper/runs/2026-11-30/090000000-7-1.json`,
  sweep: `${REPOSITORY.id}/reaper/sweeps/${ACCOUNT}/2026-11-30/090000000-7-1.json`,
}

function keyOf(kind: string): string {
  return ELSEWHERE[kind] ?? `${LEASE}/evidence/${kind}/x1.json`
}

const OPERATIONS = {
  create: { action: 's3:PutObject', context: { 's3:if-none-match': '*' } },
  overwrite: { action: 's3:PutObject', context: {} },
  'overwrite what it read': { action: 's3:PutObject', context: { 's3:if-match': '"etag"' } },
  read: { action: 's3:GetObject', context: {} },
  delete: { action: 's3:DeleteObject', context: {} },
  'delete a version': { action: 's3:DeleteObjectVersion', context: {} },
  tag: { action: 's3:PutObjectTagging', context: {} },
  'open to others': { action: 's3:PutObjectAcl', context: {} },
} as const

type Operation = keyof typeof OPERATIONS

interface Actor {
  readonly arn: string
  readonly account: string
  readonly decide: (operation: Operation, key: string, context?: Record<string, string>) => Decision
}

function actor(
  arn: string,
  account: string,
  policies: Omit<Parameters<typeof decide>[0], 'resource'>,
): Actor {
  const isSameAccount = account === ACCOUNT
  return {
    arn,
    account,
    decide: (operation, key, more = {}) => {
      const { action, context } = OPERATIONS[operation]
      return decide(
        { ...policies, resource: rendered!.bucket, isSameAccount },
        {
          principal: arn,
          action,
          resource: `arn:aws:s3:::${BUCKET}/${key}`,
          context: { 'aws:SecureTransport': 'true', 'aws:PrincipalArn': arn, ...context, ...more },
        },
      )
    },
  }
}

/** @param isEverythingAttached whether the adopter attached a policy that allows everything */
function roleOf(environment: string, purpose: string, isEverythingAttached = false): Actor {
  const { arn, account, permissions } = rendered!.role(environment, purpose)
  return actor(arn, account, {
    identity: isEverythingAttached ? [permissions, EVERYTHING] : [permissions],
    boundary: rendered!.boundary(account),
  })
}

const PURPOSES = ['plan', 'apply', 'end', 'drift', 'record', 'publish']

/** S13, S18: who creates what. Written out here, and not read from what is judged. */
const CREATES: Readonly<Record<string, readonly string[]>> = {
  plan: ['plan', 'terraform-begun'],
  apply: ['apply-begun', 'run-record', 'terraform-begun'],
  end: ['end-begun', 'heartbeat', 'run-record', 'terraform-begun', 'tombstone', 'warning'],
  drift: ['drift', 'terraform-begun'],
  record: ['approval', 'hold', 'override', 'warning'],
  publish: ['chain-head', 'sweep'],
}

function kindsOfTheSchema(): readonly string[] {
  return ['evidence', 'reaper-record']
    .flatMap((name) => {
      const text = readFileSync(join(REPOSITORY_ROOT, `schemas/${name}.schema.json`), 'utf8')
      const schema = JSON.parse(text) as {
        readonly oneOf: readonly { readonly properties: { readonly kind: { readonly const: string } } }[]
      }
      return schema.oneOf.map(({ properties }) => properties.kind.const)
    })
    .sort()
}

const KINDS = kindsOfTheSchema()

judged('evidence', () => {
  test('has a row for each kind that the code knows, and for no other', () => {
    expect(Object.keys(rendered!.creators).sort()).toEqual(KINDS)
  })

  describe.each(PURPOSES)('%s', (purpose) => {
    describe.each([
      ['staging', false],
      ['staging', true],
      ['prod', false],
      ['prod', true],
    ])('of %s, with everything attached: %s', (environment, isEverythingAttached) => {
      const role = (): Actor => roleOf(environment, purpose, isEverythingAttached)
      const kindsFor = (operation: Operation): readonly string[] =>
        KINDS.filter((kind) => role().decide(operation, keyOf(kind)) === 'allowed')

      test('creates its own kinds and no other', () => {
        expect(kindsFor('create')).toEqual(CREATES[purpose])
      })

      test('reads all', () => {
        expect(kindsFor('read')).toEqual(KINDS)
      })

      test.each([
        'overwrite',
        'overwrite what it read',
        'delete',
        'delete a version',
        'tag',
        'open to others',
      ] as const)('cannot %s any', (operation) => {
        expect(kindsFor(operation)).toEqual([])
      })

      test('does nothing without TLS', () => {
        for (const kind of KINDS)
          for (const operation of ['create', 'read'] as const)
            expect(role().decide(operation, keyOf(kind), { 'aws:SecureTransport': 'false' })).toBe(
              'denied by TlsOnly',
            )
      })

      test('writes no state and no lock but its own part', () => {
        const writesState = ['apply', 'end'].includes(purpose)
        const locks = ['plan', 'apply', 'end', 'drift'].includes(purpose)
        const may = (operation: Operation, key: string): boolean =>
          role().decide(operation, key) === 'allowed'
        expect(may('read', STATE)).toBe(true)
        expect(may('overwrite', STATE)).toBe(writesState)
        expect(may('delete', STATE)).toBe(false)
        expect(may('delete a version', STATE)).toBe(false)
        expect(may('create', LOCK)).toBe(locks)
        expect(may('delete', LOCK)).toBe(locks)
      })

      test('writes nothing under another key', () => {
        for (const key of [
          `${LEASE}/evidence/unheard-of/x1.json`,
          `${LEASE}/evidence/plan.json`,
          `${LEASE}/other.json`,
          `${REPOSITORY.id}/ledger/x.json`,
          `7/payments/reports/${UID}/evidence/plan/x1.json`,
          'anything',
        ])
          expect([key, role().decide('create', key)]).not.toEqual([key, 'allowed'])
      })

      test('makes no evidence out of a key that looks like two things', () => {
        const own = CREATES[purpose]?.[0] ?? 'plan'
        for (const kind of KINDS.filter(
          (one) => one !== 'chain-head' && CREATES[purpose]?.includes(one) !== true,
        )) {
          expect(role().decide('create', `${LEASE}/evidence/${kind}/evidence/${own}/x1.json`)).not.toBe(
            'allowed',
          )
          expect(role().decide('create', `${LEASE}/evidence/${kind}/terraform.tfstate`)).not.toBe('allowed')
          expect(role().decide('create', `${LEASE}/evidence/${kind}/terraform.tfstate.tflock`)).not.toBe(
            'allowed',
          )
        }
      })
    })
  })

  test('a lease whose name is `evidence` has a state like any other', () => {
    const state = `${REPOSITORY.id}/evidence/evidence/${UID}/terraform.tfstate`
    expect(roleOf('staging', 'apply').decide('overwrite', state)).toBe('allowed')
    expect(roleOf('prod', 'end').decide('delete', `${state}.tflock`)).toBe('allowed')
  })
})

judged('people', () => {
  const admin = actor(`arn:aws:iam::${ACCOUNT}:role/admin`, ACCOUNT, { identity: [EVERYTHING] })
  const operator = actor(OPERATOR, ACCOUNT, { identity: [EVERYTHING] })

  test('an administrator creates no evidence, reads no state, and changes nothing', () => {
    for (const kind of KINDS)
      for (const operation of ['create', 'overwrite', 'delete', 'delete a version', 'tag'] as const)
        expect([kind, admin.decide(operation, keyOf(kind))]).not.toEqual([kind, 'allowed'])
    for (const operation of ['read', 'overwrite', 'delete', 'delete a version'] as const)
      expect([operation, admin.decide(operation, STATE)]).not.toEqual([operation, 'allowed'])
    expect(admin.decide('delete', LOCK)).not.toBe('allowed')
  })

  test('an operator works on state and creates evidence by hand, and changes none', () => {
    for (const kind of KINDS) {
      expect([kind, operator.decide('create', keyOf(kind))]).toEqual([kind, 'allowed'])
      for (const operation of ['overwrite', 'delete', 'delete a version', 'tag'] as const)
        expect([kind, operator.decide(operation, keyOf(kind))]).not.toEqual([kind, 'allowed'])
    }
    for (const operation of ['read', 'overwrite', 'delete', 'delete a version'] as const)
      expect([operation, operator.decide(operation, STATE)]).toEqual([operation, 'allowed'])
    expect(operator.decide('delete', LOCK)).toBe('allowed')
  })

  test('a role of another account that is none of ours gets nothing', () => {
    const stranger = actor('arn:aws:iam::210987654321:role/admin', '210987654321', { identity: [EVERYTHING] })
    for (const kind of KINDS)
      for (const operation of ['create', 'read', 'delete'] as const)
        expect([kind, stranger.decide(operation, keyOf(kind))]).not.toEqual([kind, 'allowed'])
    expect(stranger.decide('read', STATE)).not.toBe('allowed')
  })
})
