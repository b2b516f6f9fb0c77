import { isOffered, type Change } from '../../src/adopt/compare.ts'
import { diffText } from '../../src/adopt/diff.ts'
import type { Asker, Option } from './asker.ts'
import { terminalSafe } from '../terminal.ts'

export interface Wish {
  /** Files whose owner said that ours is to take their place. */
  readonly accept: ReadonlySet<string>
  /** Whether what we wrote ourselves, and would write otherwise now, is written without a question. */
  readonly isYes: boolean
  /** Undefined: nobody can be asked. */
  readonly asker: Asker | undefined
  readonly show: (text: string) => void
}

const WAYS: readonly Option[] = [
  { value: 'all', hint: 'take the new version of each; Git has the old one' },
  { value: 'each', hint: 'show the difference and ask, file by file' },
  { value: 'none', hint: 'leave them' },
]

/**
 * What is done about each file: nothing of its owner's goes without a word about this very file. What we wrote and nobody
 * changed is asked about once for all.
 */
export function createDecide({ accept, isYes, asker, show }: Wish): (change: Change) => Promise<boolean> {
  let way: string | undefined
  return async (change) => {
    const { path, standing } = change
    if (standing === 'new' || accept.has(path)) return true
    if (!isOffered(change)) {
      if (asker === undefined) return false
      show(`\n${sayChange(change)}`)
      const question = standing === 'removed' ? `Write ${path} again?` : `Put ours in the place of ${path}?`
      return asker.yes(question, false)
    }
    if (isYes) return true
    if (asker === undefined) return false
    way ??= await asker.one('This version writes otherwise what we wrote and nobody changed', WAYS)
    if (way !== 'each') return way === 'all'
    show(`\n${sayChange(change)}`)
    return asker.yes(standing === 'dropped' ? `Remove ${path}?` : `Update ${path}?`, true)
  }
}

const SAID = {
  new: 'new',
  same: 'as it is',
  own: 'yours; nothing new from us',
  newer: 'as we wrote it; this version writes it otherwise',
  dropped: 'as we wrote it; no longer part of a platform',
  differs: 'yours; this version would write something else',
  removed: 'you removed it; this version would write it',
} as const

/** One file: how it stands, and what would change in it. */
export function sayChange({ path, standing, before = '', after = '' }: Change): string {
  const lines = standing === 'dropped' ? [] : diffText(before, after).split('\n').slice(0, -1)
  return `${terminalSafe(path)}: ${SAID[standing]}\n${lines.map((line) => `    ${terminalSafe(line)}\n`).join('')}`
}
