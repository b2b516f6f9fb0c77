import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  applyBegun,
  endBegun,
  LEASE,
  OTHER_UID,
  REPOSITORY,
  runRecord,
  UID,
} from '../../test/support/leases.ts'
import type { ChainHeadEvidence } from '../formats/evidence.ts'
import { createLocalStorage } from '../outside/aws/storage-local.ts'
import type { Storage } from '../ports.ts'
import { openEvidence, type EvidenceLog } from './evidence.ts'
import { knownUidsIn } from './known-uids.ts'

let folder: string
let storage: Storage
let log: EvidenceLog
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leasehold-test-'))
  storage = createLocalStorage(folder)
  log = openEvidence(storage, REPOSITORY)
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const PREFIX = `${REPOSITORY}/${LEASE}/${UID}`

describe('openEvidence', () => {
  test('S13: what was created is never changed', async () => {
    expect(await log.create(applyBegun(), 'aaaa-0')).toBe('created')
    expect(await log.create(applyBegun({ lineage: 'another' }), 'aaaa-0')).toBe('exists')
    expect(await log.read('apply-begun', LEASE, UID, 'aaaa-0')).toEqual(applyBegun())
  })

  test('one object per fact, at a key that says whose it is', async () => {
    await log.create(applyBegun(), 'aaaa-0')
    await log.create(endBegun(), '6b1c1b4e-4')
    expect(await storage.list('')).toEqual([
      `${PREFIX}/evidence/apply-begun/aaaa-0.json`,
      `${PREFIX}/evidence/end-begun/6b1c1b4e-4.json`,
    ])
    expect(await log.list(LEASE, UID)).toEqual([applyBegun(), endBegun()])
    expect(await log.list(LEASE, OTHER_UID)).toEqual([])
  })

  test('what is absent is undefined; what is of another kind is not found', async () => {
    await log.create(runRecord(), 'applied-1')
    expect(await log.read('run-record', LEASE, UID, 'applied-2')).toBeUndefined()
    expect(await log.read('end-begun', LEASE, UID, 'applied-1')).toBeUndefined()
  })

  test.each([
    ['is not JSON', '{'],
    ['is not evidence', '{"kind":"apply-begun"}'],
    ['is about another lease', JSON.stringify(applyBegun({ uid: OTHER_UID }))],
    ['is of another kind', JSON.stringify(endBegun())],
  ])('L4: an object that %s is a fault that names its key, never absent', async (_title, text) => {
    const key = `${PREFIX}/evidence/apply-begun/aaaa-0.json`
    await storage.create(key, Buffer.from(text))
    const failure = { code: 'evidence-malformed', message: expect.stringContaining(key) }
    await expect(log.list(LEASE, UID)).rejects.toMatchObject(failure)
    await expect(log.read('apply-begun', LEASE, UID, 'aaaa-0')).rejects.toMatchObject(failure)
  })

  test.each([
    ['../../escape', LEASE],
    ['a b', LEASE],
    ['', LEASE],
    ['fine', '../other'],
    ['fine', 'payments'],
  ])('S4: id %j of lease %j is no key', async (id, lease) => {
    await expect(log.create(applyBegun({ lease }), id)).rejects.toMatchObject({ code: 'evidence-key' })
    await expect(log.read('apply-begun', lease, UID, id)).rejects.toMatchObject({ code: 'evidence-key' })
    expect(await readdir(folder)).toEqual([])
  })

  test('what would not be valid is not written', async () => {
    const wrong = applyBegun({ planDigest: 'md5:1' })
    await expect(log.create(wrong, 'aaaa-0')).rejects.toMatchObject({ code: 'evidence-invalid' })
    expect(await storage.list('')).toEqual([])
  })

  test('leases are known by a state or by evidence, each once', async () => {
    await log.create(applyBegun(), 'aaaa-0')
    await log.create(runRecord(), 'applied-1')
    await storage.create(`${REPOSITORY}/data/lake/${OTHER_UID}/terraform.tfstate`, new Uint8Array())
    await storage.create(`${REPOSITORY}/ledger/heads/00000001.json`, new Uint8Array())
    expect(await log.leases()).toEqual([
      { lease: 'data/lake', uid: OTHER_UID },
      { lease: LEASE, uid: UID },
    ])
  })

  test('heads of the chain come in their order, past ten too', async () => {
    for (const sequence of [10, 2, 1]) await log.createHead(head(sequence))
    expect(await log.createHead(head(2))).toBe('exists')
    expect((await log.heads()).map(({ sequence }) => sequence)).toEqual([1, 2, 10])
  })

  test('a head under another number is a fault', async () => {
    const key = `${REPOSITORY}/ledger/heads/00000007.json`
    await storage.create(key, Buffer.from(JSON.stringify(head(8))))
    await expect(log.heads()).rejects.toMatchObject({ code: 'evidence-malformed' })
  })
})

describe('knownUidsIn', () => {
  test('S19: a state or evidence makes a uid known, a plan alone does not', async () => {
    await storage.create(`${PREFIX}/evidence/plan/${'a'.repeat(40)}.json`, new Uint8Array())
    expect(await knownUidsIn(storage, REPOSITORY).isKnown(UID)).toBe(false)
    await storage.create(`${PREFIX}/terraform.tfstate`, new Uint8Array())
    const uids = knownUidsIn(storage, REPOSITORY)
    expect([await uids.isKnown(UID), await uids.isEnded(UID, LEASE), await uids.isKnown(OTHER_UID)]).toEqual([
      true,
      false,
      false,
    ])
    await storage.create(`${PREFIX}/evidence/tombstone/${UID}.json`, new Uint8Array())
    expect(await knownUidsIn(storage, REPOSITORY).isEnded(UID, LEASE)).toBe(true)
  })
})

describe('createLocalStorage', () => {
  test('half-written objects and locks are never listed', async () => {
    await storage.create('1/a/b/terraform.tfstate', Buffer.from('{}'))
    await writeFile(join(folder, '1/a/b/.draft-1'), 'half')
    await writeFile(join(folder, '1/a/b/.terraform.tfstate.lock.info'), '{}')
    expect(await storage.list('1/')).toEqual(['1/a/b/terraform.tfstate'])
    expect(await storage.list('1/a/b/terra')).toEqual(['1/a/b/terraform.tfstate'])
    expect(await storage.list('2/')).toEqual([])
  })

  test('of many writers of one object one wins, and the others see it', async () => {
    const writes = Array.from({ length: 20 }, async (_, at) =>
      storage.create('1/fact.json', Buffer.from(`${at}`)),
    )
    const answers = await Promise.all(writes)
    expect(answers.filter((answer) => answer === 'created')).toHaveLength(1)
    const kept = new TextDecoder().decode(await storage.read('1/fact.json'))
    expect(answers[Number(kept)]).toBe('created')
    expect(await readdir(join(folder, '1'))).toEqual(['fact.json'])
  })

  test.each(['../outside', '/etc/passwd', 'a/../../b', ''])('S4: %j is no key', async (key) => {
    await expect(storage.read(key)).rejects.toMatchObject({ code: 'unsafe-path' })
    await expect(storage.create(key, new Uint8Array())).rejects.toMatchObject({ code: 'unsafe-path' })
  })
})

function head(sequence: number): ChainHeadEvidence {
  return {
    kind: 'chain-head',
    version: 1,
    sequence,
    records: [`${UID}/applied-1`],
    previous: sequence === 1 ? null : `sha256:${'0'.repeat(64)}`,
    hash: `sha256:${'1'.repeat(64)}`,
    at: '2026-11-23T09:00:00.000Z',
    run: { id: '501', attempt: 1, url: null },
  }
}
