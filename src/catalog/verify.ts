import type { Catalog } from '../formats/catalog.ts'
import { canonicalJson, compareText } from '../kit/canonical.ts'
import { blobId, type Files } from '../kit/git-objects.ts'
import { CATALOG_PATH } from './build.ts'
import type { CatalogEntry } from './entry.ts'

/** Where what is published is not what a rebuild gives. */
export interface CatalogDifference {
  readonly kind: 'missing' | 'extra' | 'changed'
  /** `catalog.json`, or a month of the ledger. */
  readonly file: string
  /** Lease and uid, or the number of the line. */
  readonly what: string
  /** Names of the fields that differ; no values. */
  readonly fields: readonly string[]
}

/** What a rebuild cannot give, and so does not judge: what was observed, stale marks, and the commit that was built at. */
const APART: ReadonlySet<string> = new Set(['observed', 'stale', 'commit', 'leases'])

/**
 * Compares what is published with a rebuild from Git, state and evidence.
 * @param published undefined: there is none, or none that can be read
 * @param unread uids and leases that could not be read now: nothing is said of them
 */
export function catalogDifferences(
  published: Catalog | undefined,
  rebuilt: Catalog,
  unread: ReadonlySet<string> = new Set(),
): readonly CatalogDifference[] {
  if (published === undefined)
    return [{ kind: 'missing', file: CATALOG_PATH, what: 'the catalog', fields: [] }]
  const whole = fieldsThatDiffer(published, rebuilt).filter((field) => !APART.has(field))
  const [before, after] = [byUid(published), byUid(rebuilt)]
  const leases = [...new Set([...before.keys(), ...after.keys()])].flatMap((uid) => {
    const [old, entry] = [before.get(uid), after.get(uid)]
    const lease = (old ?? entry)?.lease ?? ''
    if (unread.has(uid) || unread.has(lease)) return []
    const fields = old === undefined || entry === undefined ? [] : fieldsThatDiffer(old, entry)
    const kind = old === undefined ? 'missing' : entry === undefined ? 'extra' : 'changed'
    if (kind === 'changed' && fields.length === 0) return []
    return [{ kind, file: CATALOG_PATH, what: `${lease} ${uid}`, fields } as const]
  })
  return [
    ...(whole.length === 0
      ? []
      : [{ kind: 'changed', file: CATALOG_PATH, what: 'the catalog', fields: whole } as const]),
    ...leases.sort((a, b) => compareText(a.what, b.what)),
  ]
}

/** The same of the files of the ledger, line by line. */
export function ledgerDifferences(published: Files, rebuilt: Files): readonly CatalogDifference[] {
  const paths = [...new Set([...published.keys(), ...rebuilt.keys()])]
  return paths
    .filter((path) => path !== CATALOG_PATH)
    .sort(compareText)
    .flatMap((path): readonly CatalogDifference[] => {
      const [old, wanted] = [linesOf(published.get(path)), linesOf(rebuilt.get(path))]
      const at = wanted.findIndex((line, index) => line !== old[index])
      if (at < 0 && old.length === wanted.length) return []
      const from = at < 0 ? wanted.length : at
      const kind = from >= old.length ? 'missing' : from >= wanted.length ? 'extra' : 'changed'
      return [{ kind, file: path, what: `line ${from + 1}`, fields: [] }]
    })
}

/** The same of the files that are made of catalog and ledger for others. @param published ids by path */
export function exportDifferences(
  published: ReadonlyMap<string, string>,
  rebuilt: Files,
): readonly CatalogDifference[] {
  return [...rebuilt]
    .filter(([path, content]) => published.get(path) !== blobId(content))
    .map(([path]) => ({
      kind: published.has(path) ? 'changed' : 'missing',
      ...{ file: path, what: 'the export', fields: [] },
    }))
}

/** One difference for people. */
export function sayDifference({ kind, file, what, fields }: CatalogDifference): string {
  switch (kind) {
    case 'missing':
      return `${file}: ${what} is not published`
    case 'extra':
      return `${file}: ${what} is published, and a rebuild does not have it`
    case 'changed':
      return `${file}: ${what} differs${fields.length === 0 ? '' : ` in ${fields.join(', ')}`}`
  }
}

function byUid({ leases }: Catalog): ReadonlyMap<string, CatalogEntry> {
  return new Map(leases.map((entry) => [entry.uid, entry]))
}

function fieldsThatDiffer(a: object, b: object): readonly string[] {
  const [before, after] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => canonicalJson([before.get(key)]) !== canonicalJson([after.get(key)]))
    .sort(compareText)
}

function linesOf(content: Uint8Array | undefined): readonly string[] {
  const lines = new TextDecoder().decode(content ?? new Uint8Array()).split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
