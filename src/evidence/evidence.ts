import { evidenceFormat, type ChainHeadEvidence, type Evidence } from '../formats/evidence.ts'
import { isUid, type Uid } from '../kit/brands.ts'
import { compareText, prettyJson } from '../kit/canonical.ts'
import { Fault } from '../kit/result.ts'
import { validator } from '../kit/schema.ts'
import type { Storage } from '../ports.ts'

/** A fact about one life of one stack. */
export type LeaseEvidence = Exclude<Evidence, ChainHeadEvidence>
export type EvidenceKind = LeaseEvidence['kind']
export type EvidenceOf<K extends EvidenceKind> = Extract<LeaseEvidence, { kind: K }>

export interface ReadableEvidence {
  readonly evidence: readonly LeaseEvidence[]
  readonly malformed: readonly string[]
}

/** One life of one stack that storage knows: it has a state, or evidence. */
export interface KnownLease {
  readonly lease: string
  readonly uid: Uid
}

/**
 * Facts beside the Terraform states: created, never changed (S13). A repeated write of the same fact answers `exists`.
 * Every method throws a `Fault` that names the key when an object is not what its key says: what cannot be read
 * must not be taken for absent.
 */
export interface EvidenceLog {
  create(evidence: LeaseEvidence, id: string): Promise<'created' | 'exists'>
  read<K extends EvidenceKind>(
    kind: K,
    lease: string,
    uid: string,
    id: string,
  ): Promise<EvidenceOf<K> | undefined>
  /** All kinds, in code unit order of their keys: by kind, then by id. */
  list(lease: string, uid: string): Promise<readonly LeaseEvidence[]>
  /** As `list`, with the keys of what is malformed instead of a throw: for a view, and for no decision. */
  listReadable(lease: string, uid: string): Promise<ReadableEvidence>
  leases(): Promise<readonly KnownLease[]>
  /** Heads of the ledger's chain, the first one first. */
  heads(): Promise<readonly ChainHeadEvidence[]>
  createHead(head: ChainHeadEvidence): Promise<'created' | 'exists'>
}

const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/
const LEASE = /^[a-z][a-z0-9-]{0,38}[a-z0-9]\/[a-z][a-z0-9-]{0,38}[a-z0-9]$/
/** Objects read at the same time; small, as S3 answers each in some 20 ms. */
const READERS = 8

const validate = validator<Evidence>(evidenceFormat)

/** @param repositoryId numeric id of the platform repository; every key begins with it */
export function openEvidence(storage: Storage, repositoryId: number): EvidenceLog {
  const folder = (lease: string, uid: string): string => {
    if (!LEASE.test(lease) || !isUid(uid))
      throw new Fault('evidence-key', `not a lease and a uid: ${JSON.stringify([lease, uid])}`)
    return `${repositoryId}/${lease}/${uid}/evidence/`
  }
  const keyOf = (kind: EvidenceKind, lease: string, uid: string, id: string): string => {
    if (!ID.test(id)) throw new Fault('evidence-key', `not an id of evidence: ${JSON.stringify(id)}`)
    return `${folder(lease, uid)}${kind}/${id}.json`
  }
  const readKey = async (key: string): Promise<LeaseEvidence | undefined> => {
    const content = await storage.read(key)
    if (content === undefined) return undefined
    const evidence = readEvidence(key, content)
    if (evidence.kind === 'chain-head' || !key.startsWith(folder(evidence.lease, evidence.uid)))
      throw new Fault('evidence-malformed', `${key} is about another lease than its key says`)
    if (key.split('/').at(-2) !== evidence.kind)
      throw new Fault('evidence-malformed', `${key} holds evidence of kind ${evidence.kind}`)
    return evidence
  }
  return {
    async create(evidence, id) {
      const key = keyOf(evidence.kind, evidence.lease, evidence.uid, id)
      return storage.create(key, writeEvidence(key, evidence))
    },
    async read<K extends EvidenceKind>(kind: K, lease: string, uid: string, id: string) {
      const evidence = await readKey(keyOf(kind, lease, uid, id))
      return evidence !== undefined && isKind(evidence, kind) ? evidence : undefined
    },
    async list(lease, uid) {
      const keys = await storage.list(folder(lease, uid))
      return readAll(keys, readKey)
    },
    async listReadable(lease, uid) {
      const keys = await storage.list(folder(lease, uid))
      const malformed: string[] = []
      const found = await readAll(keys, async (key) => {
        const one = await readKey(key).catch(ifMalformed)
        if (one === 'malformed') malformed.push(key)
        return one
      })
      return { evidence: found.filter((one) => one !== 'malformed'), malformed }
    },
    async leases() {
      return leasesOf(repositoryId, await storage.list(`${repositoryId}/`))
    },
    async heads() {
      const keys = await storage.list(`${repositoryId}/ledger/heads/`)
      return readAll(keys, async (key) => {
        const content = await storage.read(key)
        const head = content === undefined ? undefined : readEvidence(key, content)
        if (head?.kind !== 'chain-head' || headKey(repositoryId, head.sequence) !== key)
          throw new Fault('evidence-malformed', `${key} is not the head of the ledger that its key says`)
        return head
      })
    },
    async createHead(head) {
      const key = headKey(repositoryId, head.sequence)
      return storage.create(key, writeEvidence(key, head))
    },
  }
}

function ifMalformed(error: unknown): 'malformed' {
  if (error instanceof Fault && error.code === 'evidence-malformed') return 'malformed'
  throw error
}

function isKind<K extends EvidenceKind>(evidence: LeaseEvidence, kind: K): evidence is EvidenceOf<K> {
  return evidence.kind === kind
}

function headKey(repositoryId: number, sequence: number): string {
  return `${repositoryId}/ledger/heads/${String(sequence).padStart(8, '0')}.json`
}

function writeEvidence(key: string, evidence: Evidence): Uint8Array {
  const valid = validate(evidence)
  if (!valid.ok)
    throw new Fault('evidence-invalid', `${key} would not be valid: ${valid.problems[0]?.message}`)
  return new TextEncoder().encode(prettyJson(evidence))
}

function readEvidence(key: string, content: Uint8Array): Evidence {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch (cause) {
    throw new Fault('evidence-malformed', `${key} is not JSON`, { cause })
  }
  const valid = validate(value)
  if (!valid.ok)
    throw new Fault('evidence-malformed', `${key} is not evidence: ${valid.problems[0]?.message}`)
  return valid.value
}

async function readAll<T>(
  keys: readonly string[],
  read: (key: string) => Promise<T | undefined>,
): Promise<readonly T[]> {
  const found: T[] = []
  for (let at = 0; at < keys.length; at += READERS) {
    const batch = keys.slice(at, at + READERS)
    const values = await Promise.all(batch.map(read))
    values.forEach((value, index) => {
      if (value === undefined)
        throw new Fault('evidence-vanished', `${batch[index]} was listed and is not there`)
      found.push(value)
    })
  }
  return found
}

/** Distinct leases among keys `<repository>/<team>/<name>/<uid>/…`. */
function leasesOf(repositoryId: number, keys: readonly string[]): readonly KnownLease[] {
  const found = new Map<string, KnownLease>()
  for (const key of keys) {
    const [repository, team, name, uid, ...rest] = key.split('/')
    if (repository !== String(repositoryId) || rest.length === 0 || uid === undefined || !isUid(uid)) continue
    found.set(`${team}/${name}/${uid}`, { lease: `${team}/${name}`, uid })
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, known]) => known)
}
