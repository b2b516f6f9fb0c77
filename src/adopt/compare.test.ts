import { expect, test } from '@jest/globals'
import { sha256 } from '../kit/canonical.ts'
import { compareFiles, isHeldBack, isOffered, writtenAfter, type Change } from './compare.ts'

const [OURS, NEWER, THEIRS] = ['ours\n', 'newer\n', 'theirs\n']

/** What is wanted, what is there, what an earlier run wrote; and how that stands. */
const TABLE: readonly [string | undefined, string | undefined, string | undefined, string | undefined][] = [
  [OURS, undefined, undefined, 'new'],
  [OURS, OURS, undefined, 'same'],
  [OURS, OURS, OURS, 'same'],
  [NEWER, NEWER, OURS, 'same'],
  [NEWER, OURS, OURS, 'newer'],
  [OURS, THEIRS, OURS, 'own'],
  [NEWER, THEIRS, OURS, 'differs'],
  [OURS, THEIRS, undefined, 'differs'],
  [OURS, undefined, OURS, 'removed'],
  [NEWER, undefined, OURS, 'removed'],
  [undefined, OURS, OURS, 'dropped'],
  [undefined, THEIRS, OURS, undefined],
  [undefined, undefined, OURS, undefined],
]

test.each(TABLE)('wanted %j, there %j, written %j: %s', (wanted, there, written, standing) => {
  const found = compareFiles(
    mapOf(wanted),
    mapOf(there),
    mapOf(written === undefined ? undefined : sha256(written)),
  )
  expect(found.map((change) => change.standing)).toEqual(standing === undefined ? [] : [standing])
})

test('nothing that its owner changed, wrote or removed is offered', () => {
  for (const [wanted, there, written] of TABLE) {
    const [change] = compareFiles(mapOf(wanted), mapOf(there), mapOf(written && sha256(written)))
    if (change === undefined) continue
    expect(isOffered(change) && isHeldBack(change)).toBe(false)
    const isTheirs =
      there === undefined ? written !== undefined : there !== wanted && (written ?? '') !== there
    expect([change.standing, isOffered(change)]).toEqual([change.standing, !isTheirs && there !== wanted])
  }
})

test('what was written is remembered; what was left keeps what it was made from', () => {
  const change = (
    path: string,
    standing: Change['standing'],
    isTaken: boolean,
  ): Change & { isTaken: boolean } => ({
    ...{ path, standing, isTaken, before: THEIRS, after: standing === 'dropped' ? undefined : NEWER },
  })
  const before = new Map(['a', 'b', 'c', 'd', 'e'].map((path) => [path, sha256(OURS)]))
  const after = writtenAfter(
    [
      ...[change('a', 'newer', true), change('b', 'newer', false), change('c', 'differs', false)],
      ...[change('d', 'own', false), change('e', 'dropped', true), change('f', 'differs', false)],
      change('g', 'same', false),
    ],
    before,
  )
  expect(Object.fromEntries(after)).toEqual({
    ...{ a: sha256(NEWER), b: sha256(OURS), c: sha256(OURS), d: sha256(OURS), g: sha256(NEWER) },
  })
})

function mapOf(text: string | undefined): Map<string, string> {
  return new Map(text === undefined ? [] : [['file', text]])
}
