import { isHeldBack, isOffered, type Change } from '../../src/adopt/compare.ts'
import { diffText } from '../../src/adopt/diff.ts'
import { isOtherPin } from '../../src/adopt/toolkit.ts'
import type { InitPlan } from '../../src/run/init/init.ts'
import { sayChange } from './decide.ts'
import { terminalSafe } from '../terminal.ts'

/** What was written and what was left, as somebody reads it; differences of what waits for a word. */
export function sayPlan(
  { changes, files }: InitPlan,
  { isWritten, more }: { readonly isWritten: boolean; readonly more: readonly string[] },
): string {
  const verb = isWritten ? '✓ wrote' : 'would write'
  const updated = changes.filter(({ isTaken, standing }) => isTaken && standing !== 'new')
  const held = changes.filter((change) => isHeldBack(change) && !change.isTaken)
  const waiting = changes.filter((change) => isOffered(change) && !change.isTaken)
  const lines = [
    files.size === 0
      ? 'nothing to write: everything is as this version writes it, or yours\n'
      : `${verb} ${files.size} ${files.size === 1 ? 'file' : 'files'}\n`,
    ...[...grouped(files, true), ...grouped(files, false)].map((line) => `  ${line}\n`),
    ...(isWritten ? [] : [sayAll(updated, '')]),
    ...held.map(
      (change) => `\n${sayChange(change)}    left; \`--accept ${terminalSafe(change.path)}\` takes ours\n`,
    ),
    sayAll(waiting, '    left; `--yes` takes it\n'),
    more.length === 0
      ? ''
      : `\nModules of this version that are not here: ${more.join(', ')}; \`--modules all\` adds them\n`,
  ]
  return lines.join('')
}

/** Callers that only call another version are told by their number; everything else as a difference. */
function sayAll(changes: readonly Change[], end: string): string {
  const isPin = ({ before, after }: Change): boolean =>
    before !== undefined && after !== undefined && isOtherPin(before, after)
  const pins = changes.filter(isPin).length
  const others = changes.filter((change) => !isPin(change)).map((change) => `\n${sayChange(change)}${end}`)
  return `${pins === 0 ? '' : `\n${pins} callers that name another version, and differ in nothing else\n${end}`}${others.join('')}`
}

/** Files one by one, and folders of many by their number. */
function grouped(files: InitPlan['files'], isKept: boolean): readonly string[] {
  const paths = [...files].flatMap(([path, text]) => ((text !== undefined) === isKept ? [path] : []))
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = path.split('/').slice(0, 2).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), path])
  }
  const end = isKept ? '' : ', removed'
  return [...folders].map(([folder, [only = '', ...others]]) =>
    others.length === 0
      ? `${terminalSafe(only)}${end}`
      : `${terminalSafe(folder)}/ (${others.length + 1} files${end})`,
  )
}

export function jsonOf({ changes, files }: InitPlan, isWritten: boolean): Readonly<Record<string, unknown>> {
  return {
    written: isWritten ? [...files.keys()] : [],
    files: changes.map(({ path, standing, isTaken, before = '', after = '' }) => ({
      path,
      standing,
      taken: isTaken,
      ...(standing === 'new' || standing === 'same' ? {} : { difference: diffText(before, after) }),
    })),
  }
}
