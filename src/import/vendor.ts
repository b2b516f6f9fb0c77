import { readHcl } from '../hcl/body.ts'
import { textOf, type HclBlock } from '../hcl/syntax.ts'
import type { Files } from '../kit/git-objects.ts'
import type { Problem } from '../kit/result.ts'
import type { FetchedModule } from '../ports.ts'
import { isKept } from './module-files.ts'

const FETCHED = '.terraform/modules/'
/** Folder of a module for what was copied into it. */
export const VENDOR = 'vendor'

export interface Vendored {
  readonly files: Files
  /** What was copied from where, for whoever keeps it from now on. */
  readonly copies: readonly { readonly folder: string; readonly source: string; readonly version: string }[]
}

/** Whether a call names code that the module does not hold. */
export function isRemote(source: string | undefined): boolean {
  return source !== undefined && !/^\.\.?\//.test(source)
}

/**
 * Copies what a module calls into it, and lets its calls name the copies: a stack holds all of its code. A call that was
 * not found, or that is written in JSON, stays as it is.
 */
export function vendor(files: Files, modules: readonly FetchedModule[], packages: Files): Vendored {
  const all = new Map(files)
  const copies: Vendored['copies'][number][] = []
  const folders = new Map([['', ''], ...modules.map(({ key, folder }) => [key, placeOf(folder)] as const)])
  // Parents come first, so that a copy is there before its own calls are looked at.
  for (const one of modules.toSorted((a, b) => a.key.split('.').length - b.key.split('.').length)) {
    const at = one.key.lastIndexOf('.')
    const parent = folders.get(at < 0 ? '' : one.key.slice(0, at))
    const target = placeOf(one.folder)
    if (one.key === '' || parent === undefined || !target.startsWith(`${VENDOR}/`)) continue
    const name = one.key.slice(at + 1)
    const changed = callChanged(all, parent, {
      name,
      source: relative(parent, target),
      said: `${one.source} ${one.version}`.trim(),
    })
    if (changed === undefined) continue
    all.set(changed.file, changed.content)
    const held = target.split('/')[1] ?? ''
    if (copies.some(({ folder }) => folder === `${VENDOR}/${held}`)) continue
    copies.push({ folder: `${VENDOR}/${held}`, source: one.source, version: one.version })
    for (const [path, content] of packages) {
      const inside = path.slice(held.length + 1)
      if (path.startsWith(`${held}/`) && isKept(inside) && inside !== '.terraform.lock.hcl')
        all.set(`${VENDOR}/${path}`, content)
    }
  }
  return { files: all, copies }
}

/** What there is to know about a copy. */
export function copyProblem(
  { folder, source, version }: Vendored['copies'][number],
  module: string,
): Problem {
  return {
    code: 'decide-copy',
    message: `${folder} is a copy of ${source}${version === '' ? '' : ` ${version}`}: its licence allows that, and its updates come by you`,
    file: `modules/${module}/${folder}`,
    remedy:
      'keep its LICENSE beside it; to bring it up to date, import the module again by another name and compare',
  }
}

function placeOf(folder: string): string {
  return folder.startsWith(FETCHED) ? `${VENDOR}/${folder.slice(FETCHED.length)}` : folder
}

function relative(from: string, to: string): string {
  return from === '' ? `./${to}` : `${'../'.repeat(from.split('/').length)}${to}`
}

/** The file with this call, its source another one and its version gone; undefined: there is no such call that is remote. */
function callChanged(
  files: Files,
  folder: string,
  { name, source, said }: { readonly name: string; readonly source: string; readonly said: string },
): { readonly file: string; readonly content: Uint8Array } | undefined {
  for (const [file, content] of files) {
    const parent = file.slice(0, Math.max(0, file.lastIndexOf('/')))
    if (parent !== folder || !file.endsWith('.tf')) continue
    const text = new TextDecoder().decode(content)
    const body = readHcl(file, text)
    const call = body.ok
      ? body.value.blocks.find(({ kind, labels }) => kind === 'module' && labels[0] === name)
      : undefined
    if (call === undefined) continue
    const changed = withSource(text, call, { written: `"${source}"`, said: said.replace(/\s+/g, ' ') })
    return changed === undefined ? undefined : { file, content: Buffer.from(changed) }
  }
  return undefined
}

function withSource(
  text: string,
  { body }: HclBlock,
  { written, said }: { readonly written: string; readonly said: string },
): string | undefined {
  const source = body.attributes.get('source')
  const version = body.attributes.get('version')
  if (source === undefined || !isRemote(textOf(source))) return undefined
  // What a comment would take along with it keeps its place: a block may stand in one line.
  const isLast = /^[ \t]*(?:\r?\n|#|\/\/|$)/.test(text.slice(source.end))
  const edits = [{ start: source.start, end: source.end, text: isLast ? `${written} # ${said}` : written }]
  if (version !== undefined) edits.push({ ...lineOf(text, version), text: '' })
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, edit) => `${before.slice(0, edit.start)}${edit.text}${before.slice(edit.end)}`, text)
}

function lineOf(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next + 1 }
}
