import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a ref of a bare repository points to, read from the files that Git keeps; symbolic refs are not followed. */
export function readRef(repository: string, ref: string): string | undefined {
  if (ref.includes('..')) return undefined
  return looseRef(repository, ref) ?? packedRefs(repository).get(ref)
}

/** The refs that begin with whole parts of `prefix`, by name, as `git for-each-ref` lists them. */
export function readRefs(repository: string, prefix: string): ReadonlyMap<string, string> {
  const path = prefix.replace(/\/$/, '')
  const found = new Map<string, string>()
  for (const [ref, commit] of packedRefs(repository))
    if (ref === path || ref.startsWith(`${path}/`)) found.set(ref, commit)
  for (const ref of looseNames(repository, path)) {
    const commit = looseRef(repository, ref)
    if (commit !== undefined) found.set(ref, commit)
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** As `git update-ref`: whole or not at all. */
export function writeRef(repository: string, ref: string, commit: string): void {
  const path = join(repository, ref)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.lock`, `${commit}\n`, { flag: 'wx' })
  renameSync(`${path}.lock`, path)
}

function looseRef(repository: string, ref: string): string | undefined {
  try {
    const text = readFileSync(join(repository, ref), 'latin1').trim()
    return /^[0-9a-f]{40}$/.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

function looseNames(repository: string, path: string): readonly string[] {
  try {
    return readdirSync(join(repository, path), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
      .map((entry) => join(entry.parentPath, entry.name).slice(repository.length + 1))
  } catch {
    return [path]
  }
}

function packedRefs(repository: string): ReadonlyMap<string, string> {
  let text: string
  try {
    text = readFileSync(join(repository, 'packed-refs'), 'utf8')
  } catch {
    return new Map()
  }
  return new Map(
    text
      .split('\n')
      .filter((line) => /^[0-9a-f]{40} /.test(line))
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  )
}
