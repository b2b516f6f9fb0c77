import { compareText, sha256 } from '../kit/canonical.ts'

/**
 * What a run of `init` finds of one file, from three things: what it would write, what is there, and what an earlier run
 * wrote there.
 */
export type Standing =
  /** Not there, and never written: it is made. */
  | 'new'
  /** As it would be written. */
  | 'same'
  /** As an earlier run wrote it, and now it would be written otherwise: the change is offered. */
  | 'newer'
  /** As an earlier run wrote it, and no longer part of a platform: its removal is offered. */
  | 'dropped'
  /** Its owner changed it, and we have nothing new: it stays. */
  | 'own'
  /** Its owner changed it or it was there before, and we would write something else: left, unless somebody says so of this file. */
  | 'differs'
  /** Its owner removed it: it stays away, unless somebody says so of this file. */
  | 'removed'

export interface Change {
  readonly path: string
  readonly standing: Standing
  /** Undefined: there is none. */
  readonly before: string | undefined
  /** Undefined: it would be removed. */
  readonly after: string | undefined
}

/** Digests of what was written, by path. */
export type Written = ReadonlyMap<string, string>

/**
 * Compares every file that would be written, and those that were.
 * @param held what is there; undefined: nothing
 */
export function compareFiles(
  wanted: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, string | undefined>,
  written: Written,
): readonly Change[] {
  const paths = new Set([...wanted.keys(), ...written.keys()])
  return [...paths].sort(compareText).flatMap((path) => {
    const [before, after, base] = [held.get(path), wanted.get(path), written.get(path)]
    const standing = standingOf(digest(before), digest(after), base)
    return standing === undefined ? [] : [{ path, standing, before, after }]
  })
}

function standingOf(
  before: string | undefined,
  after: string | undefined,
  base: string | undefined,
): Standing | undefined {
  // Nothing is there and nothing is wanted, or what is there has long been its owner's.
  if (after === undefined) return before !== undefined && before === base ? 'dropped' : undefined
  if (before === undefined) return base === undefined ? 'new' : 'removed'
  if (before === after) return 'same'
  if (base === undefined) return 'differs'
  if (before === base) return 'newer'
  return after === base ? 'own' : 'differs'
}

/** Whether the run does it without a word about this one file: nothing of anybody's is lost. */
export function isOffered({ standing }: Pick<Change, 'standing'>): boolean {
  return standing === 'new' || standing === 'newer' || standing === 'dropped'
}

/** Whether it waits for a word about this one file. */
export function isHeldBack({ standing }: Pick<Change, 'standing'>): boolean {
  return standing === 'differs' || standing === 'removed'
}

/** What the next run has to know: what of ours is there now, and what was there when its owner took over. */
export function writtenAfter(
  changes: readonly (Change & { readonly isTaken: boolean })[],
  before: Written,
): Written {
  const after = new Map<string, string>()
  for (const { path, standing, after: text, isTaken } of changes) {
    const digestNow = isTaken || standing === 'same' ? digest(text) : before.get(path)
    if (digestNow !== undefined) after.set(path, digestNow)
  }
  return after
}

function digest(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sha256(text)
}
