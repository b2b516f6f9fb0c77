import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/fc.ts'
import type { Catalog } from '../../src/formats/catalog.ts'
import { endedEntry } from '../../src/catalog/entry.ts'
import { Fault } from '../../src/kit/result.ts'
import { addHours } from '../../src/lease/lease.ts'
import { verifyLedger } from '../../src/ledger/ledger.ts'
import { openEvidence } from '../../src/evidence/evidence.ts'
import {
  failingStorage,
  publishedCatalog,
  readyWorld,
  rebuildable,
  syncIn,
} from '../support/catalog-world.ts'
import { applyBegun, runRecord, stateKey, tombstone } from '../support/leases.ts'
import { decode, encode, Killed, ORPHAN, stateFile, type World } from '../support/world.ts'

/**
 * Whatever happened, and however often it was published, by halves, over damage, or while sources failed: a rebuild has
 * the same bytes as what the incremental syncs made, the observed part and stale marks apart.
 */

const NAMES = ['payments/aa', 'payments/bb', 'data/cc'] as const

type Step =
  | {
      readonly kind: 'lease' | 'apply' | 'warn' | 'extend' | 'end' | 'outputs' | 'break'
      readonly of: number
    }
  | { readonly kind: 'sync' | 'damage' | 'rewrite' | 'lose' | 'heal' | 'prices' | 'rebuild' }
  | { readonly kind: 'kill'; readonly at: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('lease', 'apply', 'warn', 'extend', 'end', 'outputs', 'break' as const),
    of: fc.nat(NAMES.length - 1),
  }),
  fc.record({
    kind: fc.constantFrom('sync', 'sync', 'damage', 'rewrite', 'lose', 'heal', 'prices', 'rebuild' as const),
  }),
  fc.record({ kind: fc.constant('kill' as const), at: fc.integer({ min: 1, max: 4 }) }),
)

const BEGINNING: readonly Step[] = [
  { kind: 'lease', of: 0 },
  { kind: 'lease', of: 1 },
  { kind: 'lease', of: 2 },
  { kind: 'sync' },
]

/** A damaged catalog, a ledger with a changed line, and a record that cannot be read: nothing is published until it can. */
const DAMAGED_AND_UNREADABLE: Step[] = [
  { kind: 'damage' },
  { kind: 'rewrite' },
  { kind: 'kill', at: 1 },
  { kind: 'lease', of: 0 },
  { kind: 'break', of: 0 },
]

describe('after any history', () => {
  test('a rebuild has the bytes of the incremental result', async () => {
    const kept = { ended: 0, stale: 0, lines: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16, size: 'max' }), async (steps) => {
        const history = new History()
        for (const one of [...BEGINNING, ...steps]) await history.play(one)
        await history.play({ kind: 'sync' })
        kept.stale += staleMarks(history.world)
        await history.play({ kind: 'heal' })
        await history.play({ kind: 'sync' })
        const incremental = rebuildable(history.world)
        const { leases, ledger } = publishedCatalog(history.world)
        kept.ended += leases.filter(({ status }) => status === 'ended').length
        kept.lines += ledger.sequence
        expect(publishedCatalog(history.world).stale).toEqual([])
        expect((await syncIn(history.world, { mode: 'verify' })).result.problems).toEqual([])
        history.world.branches.delete(ORPHAN)
        await syncIn(history.world, { mode: 'rebuild' })
        expect(rebuildable(history.world)).toEqual(incremental)
        const heads = await openEvidence(history.world.openStorage(), 900100200).heads()
        expect(verifyLedger(history.world.files(ORPHAN), heads)).toMatchObject({ ok: true })
      }),
      { numRuns: 30, examples: [[DAMAGED_AND_UNREADABLE]] },
    )
    // Or nothing was shown.
    for (const count of Object.values(kept)) expect(count).toBeGreaterThan(0)
  })
})

/** One platform, and what happens to it. */
class History {
  readonly world: World = readyWorld()
  #lives: (string | undefined)[] = NAMES.map(() => undefined)
  #broken = new Set<string>()
  #count = 0

  async play(one: Step): Promise<void> {
    const { world } = this
    world.now = addHours(world.now, 0.25)
    this.#count += 1
    switch (one.kind) {
      case 'sync':
        return this.#sync('incremental')
      case 'rebuild':
        return this.#sync('rebuild')
      case 'kill':
        world.killAtWrite = world.writes.length + one.at
        await this.#sync('incremental').catch(ifKilled)
        world.killAtWrite = 0
        return
      case 'heal':
        this.#broken.clear()
        return world.push({ 'prices/aws.yaml': undefined })
      case 'prices':
        return world.push({ 'prices/aws.yaml': 'version: [' })
      case 'lose':
        world.branches.delete(ORPHAN)
        // What a catalog that is lost held of a source that fails is lost with it.
        this.#broken.clear()
        return
      case 'damage':
      case 'rewrite':
        return this.#damage(one.kind)
      default:
        this.#live(one.kind, one.of)
    }
  }

  async #sync(mode: 'incremental' | 'rebuild'): Promise<void> {
    const openStorage = failingStorage(this.world, (key) =>
      [...this.#broken].some((uid) => key.includes(uid)),
    )
    await syncIn(this.world, { mode }, { openStorage }).catch((error: unknown) => {
      // A record that cannot be read, and no published line that has it: nothing is published.
      const isExpected = error instanceof Fault && error.code === 'ledger-broken' && this.#broken.size > 0
      if (!isExpected) throw error
    })
  }

  #damage(kind: 'damage' | 'rewrite'): void {
    const path = kind === 'damage' ? 'catalog.json' : 'ledger/2026/11.jsonl'
    const files = new Map(this.world.files(ORPHAN))
    const text = decode(files.get(path))
    files.set(path, encode(kind === 'damage' ? `<<<<<<< ours\n${text}` : text.replace('alice', 'mallo')))
    if (files.size > 1) this.world.commit(ORPHAN, files)
    this.#broken.clear()
  }

  #live(kind: 'lease' | 'apply' | 'warn' | 'extend' | 'end' | 'outputs' | 'break', of: number): void {
    const { world } = this
    const lease = NAMES[of] ?? NAMES[0]
    const uid = this.#lives[of]
    const record = (event: 'applied' | 'warned', life: string): void => {
      const about = { lease, uid: life, stateKey: stateKey(lease, life), at: world.now }
      world.put(runRecord({ ...about, id: `${event}-${this.#count}`, event }), `${event}-${this.#count}`)
    }
    if (uid === undefined) {
      if (kind !== 'lease') return
      const fresh = `${'abcdefghij'.charAt(of)}${String(this.#count).replaceAll(/[0189]/g, 'x')}`.padEnd(
        26,
        'q',
      )
      const id = `${fresh.slice(0, 20)}${encodeCount(this.#count)}`
      world.addLease(lease, id)
      this.#lives[of] = id
      world.put({ ...applyBegun(), lease, uid: id }, 'begun')
      return record('applied', id)
    }
    const isWhole = !this.#broken.has(uid)
    switch (kind) {
      case 'lease':
      case 'apply':
        return record('applied', uid)
      case 'warn':
        return record('warned', uid)
      case 'extend':
        return world.push({
          [`requests/${lease}.yaml`]: `module: s3-bucket\nenvironment: staging\nowner: alice\nlease: ${10 + (this.#count % 9)}d\n`,
        })
      case 'outputs':
        return void world.storage.set(
          stateKey(lease, uid),
          encode(stateFile(uid, this.#count, this.#count % 2)),
        )
      case 'break':
        return void this.#broken.add(uid)
      case 'end': {
        const entry = publishedEntry(world, uid)
        if (entry === undefined || !isWhole) return
        const ended = { at: world.now, run: { id: '9', attempt: 1, url: null } }
        const about = { lease, uid, stateKey: stateKey(lease, uid), at: world.now }
        world.put(tombstone({ ...about, entry: endedEntry(entry, ended, entry) }), 'end')
        world.storage.set(stateKey(lease, uid), encode(stateFile(uid, this.#count, 0)))
        const files = ['stack.json', 'main.tf'].map((file) => [`stacks/${lease}/${file}`, undefined] as const)
        world.push({ [`requests/${lease}.yaml`]: undefined, ...Object.fromEntries(files) })
        this.#lives[of] = undefined
      }
    }
  }
}

function ifKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error
}

/** 0 also for a catalog that is damaged, and was left so while a record could not be read. */
function staleMarks(world: World): number {
  return readableCatalog(world)?.stale?.length ?? 0
}

function publishedEntry(world: World, uid: string) {
  return readableCatalog(world)?.leases.find((entry) => entry.uid === uid)
}

function readableCatalog(world: World): Catalog | undefined {
  try {
    return publishedCatalog(world)
  } catch {
    return undefined
  }
}

/** Six letters of base 32 that no other number has. */
function encodeCount(count: number): string {
  return [...String(count).padStart(6, '0')].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('')
}
