import { spawn, type ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { asSha, type Sha } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import { gitEnvironment } from './process.ts'

export interface GitObject {
  readonly id: Sha
  readonly type: string
  readonly content: Buffer
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Milliseconds for one object. */
const TIMEOUT = 60_000
const LINE_FEED = 0x0a

/**
 * One `git cat-file --batch` for every read of a run. Only object ids and revisions of ours go in, never a path, so
 * that no name in a repository can confuse the protocol. The process does not keep ours alive while nothing is asked.
 */
export class GitObjects {
  readonly #folder: string
  #child: ChildProcessByStdio<Writable, Readable, null> | undefined
  #waiting: Waiting[] = []
  #received: Buffer[] = []
  #size = 0
  #needed = 1

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @param revision an object id, or an id with a suffix such as `^{tree}`; `undefined` when it does not exist */
  read(revision: string): Promise<GitObject | undefined> {
    if (!/^[0-9a-f]{40}(\^\{[a-z]+\})?$/.test(revision))
      return Promise.reject(new Fault('not-a-revision', 'only object ids are read'))
    return new Promise((resolve, reject) => {
      const child = this.#child ?? this.#start()
      const timer = setTimeout(
        () => this.#end(new Fault('git-timeout', 'git cat-file did not answer')),
        TIMEOUT,
      )
      this.#waiting.push({ resolve, reject, timer })
      child.ref()
      child.stdin.write(`${revision}\n`)
    })
  }

  #start(): ChildProcessByStdio<Writable, Readable, null> {
    const child = spawn('git', ['cat-file', '--batch'], {
      cwd: this.#folder,
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    child.on('error', (cause) => this.#end(new Fault('git-missing', 'git could not be started', { cause })))
    child.on('exit', () => this.#end(new Fault('git-failed', 'git cat-file ended')))
    child.stdin.on('error', () => undefined)
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk))
    for (const stream of [child.stdin, child.stdout]) if (hasUnref(stream)) stream.unref()
    child.unref()
    this.#child = child
    return child
  }

  #end(error: Fault): void {
    const waiting = this.#waiting
    this.#waiting = []
    this.#received = []
    this.#size = 0
    this.#needed = 1
    this.#child?.kill()
    this.#child = undefined
    for (const one of waiting) {
      clearTimeout(one.timer)
      one.reject(error)
    }
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk)
    this.#size += chunk.byteLength
    while (this.#waiting.length > 0 && this.#size >= this.#needed) {
      const all =
        this.#received.length === 1 && this.#received[0] !== undefined
          ? this.#received[0]
          : Buffer.concat(this.#received)
      this.#received = [all]
      const used = this.#take(all)
      if (used === 0) return
      this.#received = [all.subarray(used)]
      this.#size = all.byteLength - used
      this.#needed = 1
    }
    if (this.#waiting.length === 0) this.#child?.unref()
  }

  /** Bytes of one whole answer, handed out; 0 while it is not all there. */
  #take(all: Buffer): number {
    const end = all.indexOf(LINE_FEED)
    if (end < 0) {
      this.#needed = all.byteLength + 1
      return 0
    }
    const [id, type, length] = all.toString('latin1', 0, end).split(' ')
    if (id === undefined || type === undefined || length === undefined) {
      this.#answer(undefined)
      return end + 1
    }
    const stop = end + 1 + Number(length)
    if (all.byteLength < stop + 1) {
      this.#needed = stop + 1
      return 0
    }
    this.#answer({ id: asSha(id), type, content: Buffer.from(all.subarray(end + 1, stop)) })
    return stop + 1
  }

  #answer(object: GitObject | undefined): void {
    const waiting = this.#waiting.shift()
    if (waiting === undefined) return
    clearTimeout(waiting.timer)
    waiting.resolve(object)
  }
}

/** A pipe of a child is a socket, which its declared type does not say. */
function hasUnref(stream: object): stream is { unref(): void } {
  return 'unref' in stream && typeof stream.unref === 'function'
}
