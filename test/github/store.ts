import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { gitEnvironment } from '../../src/outside/git/process.ts'

export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

export const NOTHING = '0'.repeat(40)

/** A real bare repository; every answer about code comes from Git itself. */
export class BareRepository {
  readonly folder: string
  #indexes = 0

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
    return execFileSync('git', args, {
      cwd: this.folder,
      env: gitEnvironment(options.env),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      ...(options.input === undefined ? { input: '' } : { input: options.input }),
    }).trimEnd()
  }

  /** `undefined` instead of an exception where Git says no. */
  try(args: readonly string[], env: Record<string, string> = {}): string | undefined {
    const done = spawnSync('git', args, { cwd: this.folder, env: gitEnvironment(env), encoding: 'utf8' })
    return done.status === 0 ? done.stdout.trimEnd() : undefined
  }

  resolve(revision: string): string | undefined {
    return this.try(['rev-parse', '--verify', '--quiet', '--end-of-options', revision])
  }

  branch(name: string): string | undefined {
    return this.resolve(`refs/heads/${name}^{commit}`)
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

  /** A loose object, as Git itself would write it; without a process for each file. */
  writeBlob(content: Uint8Array | string): string {
    const bytes = Buffer.from(content)
    const object = Buffer.concat([Buffer.from(`blob ${bytes.byteLength}\0`), bytes])
    const id = createHash('sha1').update(object).digest('hex')
    const path = join(this.folder, 'objects', id.slice(0, 2), id.slice(2))
    if (existsSync(path)) return id
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, deflateSync(object))
    return id
  }

  /** A tree from another tree and changes; content `undefined` deletes. */
  writeTree(
    base: string | undefined,
    changes: ReadonlyMap<string, { readonly mode: string; readonly blob: string } | undefined>,
  ): string {
    this.#indexes += 1
    const index = join(this.folder, `leasehold-index-${this.#indexes}`)
    const env = { GIT_INDEX_FILE: index }
    this.git(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], { env })
    const lines = [...changes].map(([path, entry]) =>
      entry === undefined ? `0 ${NOTHING}\t${path}\0` : `${entry.mode} ${entry.blob}\t${path}\0`,
    )
    this.git(['update-index', '-z', '--index-info'], { env, input: lines.join('') })
    const tree = this.git(['write-tree'], { env })
    rmSync(index, { force: true })
    return tree
  }

  writeCommit(tree: string, parents: readonly string[], message: string, author: Signature): string {
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
      input: message,
      env: {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: 'GitHub',
        GIT_COMMITTER_EMAIL: 'noreply@github.com',
        GIT_COMMITTER_DATE: author.date,
      },
    })
  }

  setRef(ref: string, commit: string): void {
    this.git(['update-ref', ref, commit])
  }

  /** Makes these, and no others, the refs of the repository. */
  setRefs(refs: ReadonlyMap<string, string>): void {
    const gone = [...this.refs('refs').keys()].filter((ref) => !refs.has(ref))
    const lines = [
      ...gone.map((ref) => `delete ${ref}\n`),
      ...[...refs].map(([ref, commit]) => `update ${ref} ${commit}\n`),
    ]
    this.git(['update-ref', '--stdin'], { input: lines.join('') })
  }

  refs(prefix: string): ReadonlyMap<string, string> {
    const lines = this.git(['for-each-ref', '--format=%(refname) %(objectname)', prefix]).split('\n')
    return new Map(lines.filter(Boolean).map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']))
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

const UPDATE_HOOK = `#!/bin/sh
case " $LEASEHOLD_PROTECTED " in
  *" $1 "*) echo "GH006: Protected branch update failed for $1." >&2; exit 1 ;;
esac
`
