import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { runRecord, at, UID } from '../../test/support/leases.ts'
import { ledgerLineFormat } from '../formats/ledger-line.ts'
import type { ChainHeadEvidence, RunRecordEvidence } from '../formats/evidence.ts'
import { addHours } from '../lease/lease.ts'
import { digestOf } from '../kit/canonical.ts'
import type { Files } from '../kit/git-objects.ts'
import { validator } from '../kit/schema.ts'
import { chainLines, ledgerFiles, newRecords, rebuildLedger, recordName, verifyLedger } from './ledger.ts'
import type { LedgerLine } from '../formats/ledger-line.ts'

const RECORDS = ['a', 'b', 'c', 'd'].map((name, index) =>
  runRecord({
    id: `planned-${name}`,
    at: addHours(at('2026-11-30T20:00:00Z'), index * 3),
    message: `record ${name}`,
  }),
)

describe('the chain', () => {
  test('has valid lines, each with the hash of the one before, by months', () => {
    const lines = chainLines(undefined, RECORDS)
    expect(lines.map((line) => validator(ledgerLineFormat)(line).ok)).toEqual([true, true, true, true])
    expect(lines.map((line) => line.previous)).toEqual([null, ...lines.slice(0, 3).map((line) => line.hash)])
    expect([...ledgerFiles(lines).keys()]).toEqual(['ledger/2026/11.jsonl', 'ledger/2026/12.jsonl'])
  })

  test('extended in any order of arrival equals the one rebuilt from its heads', () => {
    const arrivals = fc
      .shuffledSubarray(RECORDS, { minLength: 4 })
      .chain((order) =>
        fc
          .array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 })
          .map((sizes) => ({ order, sizes })),
      )
    fc.assert(
      fc.property(arrivals, ({ order, sizes }) => {
        const heads: ChainHeadEvidence[] = []
        let lines: readonly LedgerLine[] = []
        let seen: readonly RunRecordEvidence[] = []
        for (const size of sizes) {
          seen = order.slice(0, seen.length + size)
          const added = chainLines(lines.at(-1), newRecords(heads, seen))
          if (added.length > 0) heads.push(headOf(heads, added))
          lines = [...lines, ...added]
        }
        expect(lines).toHaveLength(4)
        expect(rebuildLedger(heads, [...seen].reverse())).toEqual(lines)
        expect(verifyLedger(ledgerFiles(lines), heads)).toEqual({ ok: true, lines: 4 })
      }),
    )
  })

  test('cannot be rebuilt from records that were changed', () => {
    const { heads } = chainOf(RECORDS)
    const changed = RECORDS.map((record, index) => (index === 1 ? { ...record, message: 'another' } : record))
    expect(() => rebuildLedger(heads, changed)).toThrow(expect.objectContaining({ code: 'ledger-broken' }))
  })

  test('cannot be rebuilt without one of its records or heads', () => {
    const { heads } = chainOf(RECORDS)
    expect(() => rebuildLedger(heads, RECORDS.slice(1))).toThrow(
      expect.objectContaining({ code: 'ledger-broken' }),
    )
    expect(() => rebuildLedger(heads.slice(1), RECORDS)).toThrow(
      expect.objectContaining({ code: 'ledger-broken' }),
    )
  })
})

describe('a branch that was tampered with shows', () => {
  const { lines, heads } = chainOf(RECORDS)
  const told = RECORDS.map((record, index) =>
    index === 2 ? { ...record, message: 'nothing happened' } : record,
  )
  test.each<[string, Files, number]>([
    ['a line was edited', edit('record c', 'nothing happened'), 3],
    ['it was rewritten with hashes of its own', ledgerFiles(chainLines(undefined, told)), 4],
    ['a line was left out', ledgerFiles(lines.filter((line) => line.sequence !== 2)), 2],
    ['its last line was cut off', ledgerFiles(lines.slice(0, 3)), 4],
    ['a line was added', ledgerFiles(chainLines(undefined, [...RECORDS, runRecord({ id: 'planned-e' })])), 5],
    ['a line is no line', new Map([['ledger/2026/11.jsonl', new TextEncoder().encode('{}\n')]]), 0],
  ])('%s', (_words, files, sequence) => {
    expect(verifyLedger(files, heads)).toMatchObject({ ok: false, sequence })
  })

  function edit(from: string, to: string): Files {
    return new Map(
      [...ledgerFiles(lines)].map(([path, content]) => [
        path,
        new TextEncoder().encode(new TextDecoder().decode(content).replace(from, to)),
      ]),
    )
  }
})

/** Two heads of two records each. */
function chainOf(records: readonly RunRecordEvidence[]) {
  const lines = chainLines(undefined, records)
  const first = headOf([], lines.slice(0, 2))
  return { lines, heads: [first, headOf([first], lines.slice(2))] }
}

function headOf(before: readonly ChainHeadEvidence[], added: readonly LedgerLine[]): ChainHeadEvidence {
  return {
    kind: 'chain-head',
    version: 1,
    sequence: before.length + 1,
    records: added.map(recordName),
    previous: before.at(-1)?.hash ?? null,
    hash: added.at(-1)?.hash ?? digestOf(UID),
    at: at('2026-12-01T09:00:00Z'),
    run: { id: '601', attempt: 1, url: null },
  }
}
