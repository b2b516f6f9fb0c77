import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gitEnvironment } from '../../src/outside/git/process.ts'
import { writeObject, writeTreeOf, type Blob } from './objects.ts'
import { readRef, readRefs, writeRef } from './refs.ts'

export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

export const NOTHING = '0'.repeat(40)

/** Revisions that say the same for ever: ids, and what hangs on an id. */
const FIXED = /^[0-9a-f]{40}(\.\.[0-9a-f]{40}|:.*|\^\{[a-z]+\})?$/
/** A command and options that read nothing but the revisions they are given. */
const OPTION =
  /^(?:-[a-zA-Z0-9-]+(?:=%?[A-Za-z]+)?|blob|merge-base|merge-tree|diff-tree|ls-tree|cat-file|log|rev-parse|rev-list)$/

/**
 * A real bare repository; every answer about code comes from Git itself. To start a process out of a large one costs more
 * than what Git then does, so refs and new objects are files here as Git itself writes them, and what is asked about
 * commits, which never change, is asked once.
 */
export class BareRepository {
  readonly folder: string
  readonly #known = new Map<string, { readonly status: number | null; readonly stdout: string }>()

  constructor(folder: string, defaultBranch: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    this.git(['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`])
    appendFileSync(
      join(folder, 'config'),
      '[http]\n\treceivepack = true\n[uploadpack]\n\tallowAnySHA1InWant = true\n',
    )
    // GitHub's rules on pushes: the server names the protected refs in the environment of http-backend.
    const hook = join(folder, 'hooks', 'update')
    mkdirSync(join(folder, 'hooks'), { recursive: true })
    writeFileSync(hook, UPDATE_HOOK)
    chmodSync(hook, 0o755)
  }

  git(
    args: readonly string[],
    options: { input?: string | Uint8Array; env?: Record<string, string> } = {},
  ): string {
    const key = options.input === undefined && options.env === undefined ? keyOf(args) : undefined
    const known = key === undefined ? undefined : this.#known.get(key)
    if (known?.status === 0) return known.stdout
    const stdout = execFileSync('git', args, {
      cwd: this.folder,
      env: gitEnvironment(options.env),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      ...(options.input === undefined ? { input: '' } : { input: options.input }),
    }).trimEnd()
    if (key !== undefined) this.#known.set(key, { status: 0, stdout })
    return stdout
  }

  /** `undefined` instead of an exception where Git says no. */
  try(args: readonly string[]): string | undefined {
    const key = keyOf(args)
    const answer = (key === undefined ? undefined : this.#known.get(key)) ?? this.#ask(args)
    // 1 is a "no" about commits that are there; anything else may be about one that is still to come.
    const isFinal = answer.status === 0 || (answer.status === 1 && args[0]?.startsWith('merge-') === true)
    if (key !== undefined && isFinal) this.#known.set(key, answer)
    return answer.status === 0 ? answer.stdout : undefined
  }

  #ask(args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
    const { status, stdout } = spawnSync('git', args, {
      cwd: this.folder,
      env: gitEnvironment(),
      encoding: 'utf8',
    })
    return { status, stdout: stdout.trimEnd() }
  }

  resolve(revision: string): string | undefined {
    if (/^refs\/[\w./-]+$/.test(revision)) return readRef(this.folder, revision)
    return this.try(['rev-parse', '--verify', '--quiet', '--end-of-options', revision])
  }

  branch(name: string): string | undefined {
    const commit = readRef(this.folder, `refs/heads/${name}`)
    return commit === undefined ? undefined : this.resolve(`${commit}^{commit}`)
  }

  isBranchName(name: string): boolean {
    return this.try(['check-ref-format', '--branch', name]) !== undefined
  }

  /** A first commit of many files by one process; what begins with `#!` may be executed. */
  writeFirstCommit(branch: string, files: ReadonlyMap<string, Uint8Array | string>, author: Signature): void {
    const who = `${author.name} <${author.email}> ${Math.floor(Date.parse(author.date) / 1000)} +0000`
    const parts: (string | Uint8Array)[] = [
      `commit refs/heads/${branch}\nauthor ${who}\ncommitter ${who}\ndata 6\nBegin\n\n`,
    ]
    for (const [path, content] of files) {
      const bytes = Buffer.from(content)
      const mode = bytes.subarray(0, 2).toString() === '#!' ? '100755' : '100644'
      parts.push(`M ${mode} inline ${JSON.stringify(path)}\ndata ${bytes.byteLength}\n`, bytes, '\n')
    }
    this.git(['fast-import', '--quiet', '--force'], {
      input: Buffer.concat(parts.map((part) => Buffer.from(part))),
    })
  }

  writeBlob(content: Uint8Array | string): string {
    return writeObject(this.folder, 'blob', Buffer.from(content))
  }

  /** A tree from another tree and changes; content `undefined` deletes. */
  writeTree(base: string | undefined, changes: ReadonlyMap<string, Blob | undefined>): string {
    const files = new Map(base === undefined ? [] : this.#files(base))
    for (const [path, blob] of changes) {
      if (blob === undefined) files.delete(path)
      else files.set(path, blob)
    }
    return writeTreeOf(this.folder, files)
  }

  #files(tree: string): readonly (readonly [string, Blob])[] {
    return this.git(['ls-tree', '-r', '-z', tree])
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [mode = '', , blob = ''] = line.slice(0, line.indexOf('\t')).split(' ')
        return [line.slice(line.indexOf('\t') + 1), { mode, blob }] as const
      })
  }

  writeCommit(tree: string, parents: readonly string[], message: string, author: Signature): string {
    const date = `${Math.floor(Date.parse(author.date) / 1000)} +0000`
    const lines = [
      `tree ${this.git(['rev-parse', `${tree}^{tree}`])}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${author.name} <${author.email}> ${date}`,
      `committer GitHub <noreply@github.com> ${date}`,
    ]
    return writeObject(this.folder, 'commit', Buffer.from(`${lines.join('\n')}\n\n${message}`))
  }

  setRef(ref: string, commit: string): void {
    writeRef(this.folder, ref, commit)
  }

  /** Makes these, and no others, the refs of the repository. */
  setRefs(refs: ReadonlyMap<string, string>): void {
    const now = this.refs('refs')
    const gone = [...now.keys()].filter((ref) => !refs.has(ref))
    if (gone.length > 0)
      this.git(['update-ref', '--stdin'], { input: gone.map((ref) => `delete ${ref}\n`).join('') })
    for (const [ref, commit] of refs) if (now.get(ref) !== commit) writeRef(this.folder, ref, commit)
  }

  refs(prefix: string): ReadonlyMap<string, string> {
    return readRefs(this.folder, prefix)
  }

  isAncestor(older: string, newer: string): boolean {
    return this.try(['merge-base', '--is-ancestor', older, newer]) !== undefined
  }

  mergeBase(a: string, b: string): string | undefined {
    return this.try(['merge-base', a, b])
  }

  /** The tree of a three-way merge, `undefined` on conflict. */
  mergeTree(base: string, head: string): string | undefined {
    return this.try(['merge-tree', '--write-tree', base, head])?.split('\n')[0]
  }

  read(revision: string, path: string): string | undefined {
    return this.try(['cat-file', 'blob', `${revision}:${path}`])
  }
}

/** Under which an answer may be kept; undefined when it depends on anything but commits. */
function keyOf(args: readonly string[]): string | undefined {
  const isFixed =
    args.every((arg) => FIXED.test(arg) || OPTION.test(arg)) && args.some((arg) => FIXED.test(arg))
  return isFixed ? args.join('\0') : undefined
}

const UPDATE_HOOK = `#!/bin/sh
case " $LEASEHOLD_PROTECTED " in
  *" $1 "*) echo "GH006: Protected branch update failed for $1." >&2; exit 1 ;;
esac
`
