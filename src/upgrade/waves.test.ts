import { describe, expect, test } from '@jest/globals'
import { upgradeBranch, upgradeKey, readUpgradeBranch, isOffered } from './branch.ts'
import type { Standing } from './standing.ts'
import { decideWave, type WaveFacts, type WavePull } from './waves.ts'

const PENDING = { kind: 'pending' } as const
const READY = { kind: 'ready' } as const
const APPLYING = { kind: 'applying' } as const
const FAILED = { kind: 'failed', message: 'no capacity' } as const

function facts(
  leases: Readonly<Record<string, Standing>>,
  { held = [], pulls = [] }: { readonly held?: readonly string[]; readonly pulls?: readonly WavePull[] } = {},
): WaveFacts {
  return {
    canary: 'payments',
    leases: Object.entries(leases).map(([lease, standing]) => {
      const [team = ''] = lease.split('/')
      return { lease, team, standing }
    }),
    pulls,
    held: new Set(held),
  }
}

function pull(team: string, more: Partial<WavePull> = {}): WavePull {
  return { team, number: 7, isOpen: true, redChecks: [], ...more }
}

describe('waves', () => {
  test('the canary’s leases are first, and no others', () => {
    const found = decideWave(facts({ 'payments/b': PENDING, 'payments/a': PENDING, 'data/a': PENDING }))
    expect(found).toEqual({ kind: 'go', wave: 'canary', leases: ['payments/a', 'payments/b'] })
  })

  test('the rest waits until each of them was applied', () => {
    const half = facts({ 'payments/a': READY, 'payments/b': APPLYING, 'data/a': PENDING })
    expect(decideWave(half)).toMatchObject({
      kind: 'waiting',
      reasons: [expect.stringContaining('payments/b')],
    })
    const ready = facts({ 'payments/a': READY, 'payments/b': READY, 'data/a': PENDING, 'search/a': PENDING })
    expect(decideWave(ready)).toEqual({ kind: 'go', wave: 'rest', leases: ['data/a', 'search/a'] })
  })

  test('the canary’s open pull request holds the rest, as its leases are still at the old version', () => {
    const open = facts({ 'payments/a': PENDING, 'data/a': PENDING }, { pulls: [pull('payments')] })
    expect(decideWave(open)).toMatchObject({ kind: 'go', wave: 'canary' })
  })

  test('a canary lease that cannot go holds up nobody, once another one has shown something', () => {
    const one = { 'payments/a': READY, 'payments/b': PENDING, 'data/a': PENDING }
    expect(decideWave(facts(one, { held: ['payments/b'] }))).toMatchObject({
      wave: 'rest',
      leases: ['data/a'],
    })
    const none = facts({ 'payments/b': PENDING, 'data/a': PENDING }, { held: ['payments/b'] })
    expect(decideWave(none)).toMatchObject({
      kind: 'stopped',
      reasons: [expect.stringContaining('--canary')],
    })
  })

  test('teams of the rest do not wait for each other', () => {
    const found = facts({ 'payments/a': READY, 'data/a': APPLYING, 'search/a': PENDING })
    expect(decideWave(found)).toMatchObject({ kind: 'go', wave: 'rest', leases: ['search/a'] })
  })

  test('what is made for the first time or ends is no part of it', () => {
    const found = facts({ 'payments/a': READY, 'payments/new': { kind: 'aside' }, 'data/a': PENDING })
    expect(decideWave(found)).toMatchObject({ kind: 'go', wave: 'rest' })
  })

  test('it is done when all are ready, and waits for the last apply', () => {
    expect(decideWave(facts({ 'payments/a': READY, 'data/a': READY }))).toEqual({ kind: 'done' })
    expect(decideWave(facts({}))).toEqual({ kind: 'done' })
    expect(decideWave(facts({ 'payments/a': READY, 'data/a': APPLYING }))).toMatchObject({ kind: 'waiting' })
  })
})

describe('the first failure stops what follows', () => {
  const leases = { 'payments/a': READY, 'data/a': PENDING, 'search/a': PENDING }

  test('an apply that failed, in whichever wave', () => {
    const found = decideWave(facts({ ...leases, 'payments/b': FAILED }))
    expect(found).toEqual({
      kind: 'stopped',
      reasons: ['payments/b was merged and could not be applied: no capacity'],
    })
    expect(decideWave(facts({ ...leases, 'search/b': FAILED }))).toMatchObject({ kind: 'stopped' })
  })

  test('a red check, named', () => {
    const red = pull('data', { redChecks: ['leasehold/policy'] })
    expect(decideWave(facts(leases, { pulls: [red] }))).toEqual({
      kind: 'stopped',
      reasons: ['#7 of data is red: leasehold/policy'],
    })
    expect(decideWave(facts(leases, { pulls: [pull('data')] }))).toMatchObject({ kind: 'go' })
  })

  test('a pull request that its team closed, until nothing of the team is left', () => {
    const closed = pull('data', { isOpen: false })
    expect(decideWave(facts(leases, { pulls: [closed] }))).toMatchObject({ kind: 'stopped' })
    const upgraded = { ...leases, 'data/a': READY }
    expect(decideWave(facts(upgraded, { pulls: [closed] }))).toMatchObject({ kind: 'go' })
  })
})

describe('branches', () => {
  const OFFERED = `sha256:${'ab'.repeat(32)}`
  const of = { module: 'web-app', team: 'payments', offered: OFFERED }

  test('say which module, team, version and try they are of', () => {
    const branch = upgradeBranch(of, 2)
    expect(branch).toMatch(/^leasehold\/upgrade-web-app-payments-[0-9a-f]{8}-abababab-2$/)
    const read = readUpgradeBranch(branch)
    expect(read).toEqual({ key: upgradeKey(of), offered: 'abababab', number: 2 })
    expect(read !== undefined && isOffered(read, OFFERED)).toBe(true)
    expect(read !== undefined && isOffered(read, `sha256:${'0'.repeat(64)}`)).toBe(false)
    expect(readUpgradeBranch('leasehold/change-payments-db-0123abcd-by-7')).toBeUndefined()
  })

  test('of modules and teams that share their hyphens are different', () => {
    expect(upgradeKey({ module: 'web', team: 'app-payments' })).not.toBe(upgradeKey(of))
  })
})
