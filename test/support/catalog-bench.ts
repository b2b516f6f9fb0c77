import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { asSha, type Sha } from '../../src/kit/brands.ts'
import { prettyJson } from '../../src/kit/canonical.ts'
import type { Files } from '../../src/kit/git-objects.ts'
import { ok } from '../../src/kit/result.ts'
import type { Storage, Tree } from '../../src/ports.ts'
import { catalogSync, type CatalogPorts } from '../../src/run/catalog-sync/catalog-sync.ts'
import { applyBegun, at, manifestOf, runRecord, sha, stateKey } from './leases.ts'
import { listingOf } from './tag-listing.ts'
import { CONFIG, encode, ORPHAN, stateFile } from './world.ts'

/** What one sync took. */
interface Sync {
  readonly seconds: number
  readonly commits: number
  /** Of GitHub, as an adapter would make them. */
  readonly calls: number
  readonly lines: number
}

/**
 * Builds the catalog of so many leases and publishes it again after one changed. What is read is made when it is asked
 * for, so that this process holds what a sync holds, and little else.
 */
export async function catalogBench(count: number) {
  const platform = new Platform(count)
  const before = megabytes()
  const build = await platform.sync()
  platform.isWarned = true
  const next = await platform.sync()
  platform.stop()
  return { leases: count, build, next, before, peak: process.resourceUsage().maxRSS / 1024 }
}

function megabytes(): number {
  return process.memoryUsage().rss / 2 ** 20
}

class Platform {
  /** One lease was warned since the last sync. */
  isWarned = false
  readonly #names: readonly { readonly lease: string; readonly uid: string }[]
  readonly #uids: ReadonlyMap<string, string>
  readonly #heads = new Map<string, Uint8Array>()
  /** The catalog branch: its files are in a folder, as what GitHub holds is none of a sync's memory. */
  #branch: { readonly head: Sha; readonly paths: ReadonlySet<string> } | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'leasehold-catalog-'))
  #calls = 0
  #commits = 0

  constructor(count: number) {
    this.#names = Array.from({ length: count }, (_none, index) => {
      const letters = String(index)
        .padStart(6, '0')
        .replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
      return { lease: `payments/lease-${letters}`, uid: `${letters}${'z'.repeat(20)}` }
    })
    this.#uids = new Map(this.#names.map(({ lease, uid }) => [lease, uid]))
  }

  async sync(): Promise<Sync> {
    const [calls, commits] = [this.#calls, this.#commits]
    const start = performance.now()
    const { result } = await catalogSync({}, this.#ports())
    const seconds = (performance.now() - start) / 1_000
    if (result.decision !== 'done') throw new Error(`${result.reasonCode}: ${result.message}`)
    const ledger = [...(this.#branch?.paths ?? [])].filter((path) => path.startsWith('ledger/'))
    const lines = ledger.reduce(
      (sum, path) => sum + this.#published(path).filter((byte) => byte === 10).length,
      0,
    )
    return { seconds, commits: this.#commits - commits, calls: this.#calls - calls, lines }
  }

  #ports(): CatalogPorts {
    const now = at('2026-11-25T12:00:00Z')
    const commit = (files: Files): Sha => {
      this.#commits += 1
      this.#calls += 1
      const head = asSha(createHash('sha1').update(`${this.#commits}`).digest('hex'))
      for (const [path, content] of files) {
        mkdirSync(dirname(join(this.#folder, path)), { recursive: true })
        writeFileSync(join(this.#folder, path), content)
      }
      this.#branch = { head, paths: new Set([...(this.#branch?.paths ?? []), ...files.keys()]) }
      return head
    }
    return {
      clock: { now: () => now },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      run: { id: '1', attempt: 1, url: null },
      openStorage: () => this.#storage(),
      cloud: { identity: async () => ({ account: '999999999999', partition: 'aws', date: now }) },
      listing: listingOf([]),
      git: {
        head: async () => sha('0'),
        fetch: async (branch) => (branch === ORPHAN ? this.#branch?.head : sha('0')),
        tree: (id) => (id === sha('0') ? this.#tree() : this.#branchTree()),
      },
      forge: {
        putComment: async () => {
          this.#calls += 1
          return { id: 1, wrote: false }
        },
        commit: async ({ additions }) => ok(commit(additions)),
        createOrphanBranch: async (_name, files) => ok(commit(files)),
      },
    }
  }

  stop(): void {
    rmSync(this.#folder, { recursive: true })
  }

  #published(path: string): Buffer {
    return readFileSync(join(this.#folder, path))
  }

  #branchTree(): Tree {
    const paths = [...(this.#branch?.paths ?? [])].sort()
    return {
      name: 'catalog',
      list: async () => paths.map((path) => ({ path, kind: 'file' as const })),
      read: async (path) => (paths.includes(path) ? this.#published(path) : undefined),
      id: async () => sha('a'),
    }
  }

  #tree(): Tree {
    const paths = this.#names.flatMap(({ lease }) => [`requests/${lease}.yaml`, `stacks/${lease}/stack.json`])
    const config = encode(CONFIG.replace('enabled: true', 'enabled: false'))
    return {
      name: 'bench',
      list: async (folder) =>
        paths
          .filter((path) => path.startsWith(`${folder}/`))
          .sort()
          .map((path) => ({ path, kind: 'file' as const })),
      read: async (path) => {
        if (path === 'leasehold.yaml') return config
        const [root = '', team = '', name = '', file = ''] = path.split('/')
        if (root === 'requests')
          return encode('module: s3-bucket\nenvironment: staging\nowner: alice\nlease: 14d\n')
        const lease = `${team}/${name}`
        return file === 'stack.json'
          ? encode(prettyJson(manifestOf(lease, this.#uids.get(lease))))
          : undefined
      },
      id: async () => sha('a'),
    }
  }

  #storage(): Storage {
    return {
      read: async (key) => this.#heads.get(key) ?? this.#object(key),
      create: async (key, content) => {
        this.#heads.set(key, content)
        return 'created'
      },
      list: async (prefix) => {
        const [, team = '', name = '', uid = ''] = prefix.split('/')
        if (team === 'ledger' || team === 'reaper')
          return [...this.#heads.keys()].filter((key) => key.startsWith(prefix))
        if (uid !== '') return this.#keys(`${team}/${name}`, uid).filter((key) => key.startsWith(prefix))
        return this.#names.flatMap((one) => this.#keys(one.lease, one.uid))
      },
    }
  }

  #keys(lease: string, uid: string): readonly string[] {
    const folder = `900100200/${lease}/${uid}`
    const warned =
      this.isWarned && lease === this.#names[0]?.lease ? [`${folder}/evidence/run-record/warned-x.json`] : []
    const records = ['planned', 'applied'].map((event) => `${folder}/evidence/run-record/${event}-x.json`)
    return [
      `${folder}/evidence/apply-begun/x.json`,
      ...records,
      ...warned,
      `${folder}/terraform.tfstate`,
    ].sort()
  }

  #object(key: string): Uint8Array | undefined {
    const [, team = '', name = '', uid = '', ...rest] = key.split('/')
    const lease = `${team}/${name}`
    const about = { lease, uid, stateKey: stateKey(lease, uid) }
    const [what = '', kind = '', file = ''] = rest
    if (what === 'terraform.tfstate') return encode(stateFile(uid, 4, 7))
    if (kind === 'apply-begun') return encode(prettyJson({ ...applyBegun(), ...about }))
    const event = (['planned', 'applied', 'warned'] as const).find((one) => file.startsWith(one))
    if (kind !== 'run-record' || event === undefined) return undefined
    return encode(prettyJson(runRecord({ ...about, id: `${event}-x`, event })))
  }
}
