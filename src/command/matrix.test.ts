import { describe, expect, test } from '@jest/globals'
import { configOf } from '../../test/support/leases.ts'
import type { Config } from '../platform/config.ts'
import type { Person, Role } from '../ports.ts'
import { CATALOGUE, mayRun, type CommandName } from './catalogue.ts'
import { standingOf, type StandingFacts } from './standing.ts'

const ALICE = { login: 'alice', id: 1001 }
const BOB = { login: 'bob', id: 1002 }
const CAROL = { login: 'carol', id: 1003 }
const DANA = { login: 'dana', id: 2001 }
const RITA = { login: 'rita', id: 3001 }
const WANDA = { login: 'wanda', id: 4001 }
const STRANGER = { login: 'stranger', id: 7777 }

const config: Config = {
  ...configOf(),
  teams: new Map([
    [
      'payments',
      {
        costCentre: 'cc-1',
        members: [ALICE, BOB],
        budgetUsdMonth: undefined,
        maxLeases: undefined,
        githubTeam: 'payments',
      },
    ],
  ]),
  approvers: [DANA],
}

function standing(person: Person, changes: Partial<StandingFacts> = {}) {
  const lease = { team: 'payments', owner: ALICE, githubTeam: [CAROL] }
  return standingOf({ person, role: 'read', config, overriders: [RITA], lease, ...changes })
}

function runs(person: Person, changes: Partial<StandingFacts> = {}, isFork = false): readonly CommandName[] {
  const has = standing(person, changes)
  return CATALOGUE.filter((entry) => mayRun(entry, has, { isFork })).map(({ name }) => name)
}

const OPEN: readonly CommandName[] = ['help', 'price']
const CHANGES: readonly CommandName[] = ['extend', 'end', 'resize', 'transfer']
const STARTS: readonly CommandName[] = ['retry', 'render', 'check']

describe('role × command', () => {
  test.each<[string, Person, Partial<StandingFacts>, readonly CommandName[]]>([
    ['the owner', ALICE, {}, [...OPEN, ...CHANGES, 'hold', ...STARTS]],
    ['a member of the team', BOB, {}, [...OPEN, ...CHANGES, 'hold', ...STARTS]],
    ['a member of the team on GitHub', CAROL, {}, [...OPEN, ...CHANGES, 'hold', ...STARTS]],
    ['an approver', DANA, {}, [...OPEN, ...CHANGES, ...STARTS, 'approve-plan']],
    ['a person who may override', RITA, {}, [...OPEN, 'override']],
    ['a writer', WANDA, { role: 'write' }, [...OPEN, ...STARTS]],
    ['a stranger', STRANGER, {}, OPEN],
    ['somebody of triage', STRANGER, { role: 'triage' }, OPEN],
    ['somebody without any role', STRANGER, { role: 'none' }, OPEN],
  ])('%s', (_who, person, changes, expected) => {
    expect([...runs(person, changes)].sort()).toEqual([...expected].sort())
  })

  test.each<[Role, readonly CommandName[]]>([
    ['admin', ['check']],
    ['maintain', ['check']],
    ['write', ['check']],
    ['triage', []],
    ['read', []],
    ['none', []],
  ])('on a pull request from a fork, %s', (role, expected) => {
    for (const person of [ALICE, DANA, RITA, STRANGER]) expect(runs(person, { role }, true)).toEqual(expected)
  })
})

describe('who somebody is (S6)', () => {
  test.each(['alice', 'dana', 'rita', 'carol'])('a look-alike account of %s is nobody', (login) => {
    expect([...standing({ login, id: 6666 })]).toEqual(['anybody'])
  })

  test('a renamed account is who it was', () => {
    expect([...standing({ login: 'alice-smith', id: 1001 })].sort()).toEqual(['anybody', 'owner', 'team'])
  })

  test('an owner who left the team owns it no more', () => {
    expect([...standing(STRANGER, { lease: { team: 'payments', owner: STRANGER, githubTeam: [] } })]).toEqual(
      ['anybody'],
    )
  })

  test('without a list of approvers a writer is one', () => {
    const open = { ...config, approvers: undefined }
    expect(standing(WANDA, { config: open, role: 'write' }).has('approver')).toBe(true)
    expect(standing(WANDA, { config: open, role: 'triage' }).has('approver')).toBe(false)
  })
})
