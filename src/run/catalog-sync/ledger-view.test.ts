import { beforeEach, describe, expect, test } from '@jest/globals'
import { catalogPorts, readyWorld, syncIn } from '../../../test/support/catalog-world.ts'
import { at, OTHER_UID, runRecord, UID } from '../../../test/support/leases.ts'
import { decode, encode, ORPHAN, type World } from '../../../test/support/world.ts'
import { canonicalJson, digestOf } from '../../kit/canonical.ts'
import { checkLedger, ledgerOfLease } from './ledger-view.ts'

const LEDGER = 'ledger/2026/11.jsonl'

let world: World

beforeEach(async () => {
  world = readyWorld()
  await syncIn(world)
  world.put(runRecord({ id: 'warned-x', event: 'warned', at: at('2026-11-24T07:00:00Z') }), 'w')
  await syncIn(world)
})

describe('a published ledger', () => {
  test('is the one in evidence', async () => {
    expect(await checkLedger(catalogPorts(world))).toMatchObject({
      ok: true,
      value: { branch: ORPHAN, lines: 2, heads: 2, sequence: null, problem: undefined },
    })
  })

  test.each<[string, (lines: readonly string[]) => readonly string[], string, number]>([
    [
      'a line that was changed',
      ([a = '', b = '']) => [a.replace('alice', 'mallo'), b],
      'ledger-rewritten',
      1,
    ],
    ['a whole chain of its own', forged, 'ledger-rewritten', 1],
    ['lines in another order', ([a = '', b = '']) => [b, a, a], 'ledger-rewritten', 2],
    ['a line too many', (lines) => [...lines, '{}'], 'ledger-rewritten', 0],
    ['a last line that is missing', ([a = '']) => [a], 'ledger-behind', 2],
  ])('%s', async (_words, change, code, sequence) => {
    const lines = decode(world.files(ORPHAN).get(LEDGER)).trimEnd().split('\n')
    const text = change(lines)
      .map((line) => `${line}\n`)
      .join('')
    world.commit(ORPHAN, new Map([...world.files(ORPHAN), [LEDGER, encode(text)]]))
    expect(await checkLedger(catalogPorts(world))).toMatchObject({ value: { sequence, problem: { code } } })
  })

  test('has the story of one lease, all its lives', async () => {
    world.addLease('payments/orders', OTHER_UID)
    world.put(runRecord({ lease: 'payments/orders', uid: OTHER_UID, at: at('2026-11-24T07:30:00Z') }), 'a')
    await syncIn(world)
    const told = await ledgerOfLease('payments/reports', catalogPorts(world))
    expect(told.ok ? told.value.map(({ uid, event }) => [uid, event]) : told).toEqual([
      [UID, 'applied'],
      [UID, 'warned'],
    ])
    expect(await ledgerOfLease('payments/reprots', catalogPorts(world))).toMatchObject({
      ok: false,
      problems: [{ code: 'lease-unknown', remedy: 'did you mean `payments/reports`?' }],
    })
    world.branches.delete(ORPHAN)
    expect(await checkLedger(catalogPorts(world))).toMatchObject({
      ok: false,
      problems: [{ code: 'catalog-missing' }],
    })
  })
})

/** Consistent in itself: only a head that nobody can change tells it. */
function forged(lines: readonly string[]): readonly string[] {
  let previous: string | null = null
  return lines.map((text) => {
    const { hash: _hash, ...line } = JSON.parse(text) as Record<string, unknown>
    const content = { ...line, message: 'nothing happened', previous }
    previous = digestOf(content)
    return canonicalJson({ ...content, hash: previous })
  })
}
