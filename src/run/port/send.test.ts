import { afterEach, describe, expect, test } from '@jest/globals'
import { CATALOG_NOW, exampleCatalog } from '../../../test/fixtures/catalog.ts'
import {
  PORT_CREDENTIALS,
  startPortServer,
  type PortFault,
  type PortServer,
} from '../../../test/support/port-server.ts'
import { encode, ORPHAN, World } from '../../../test/support/world.ts'
import { catalogText } from '../../catalog/build.ts'
import type { Catalog } from '../../formats/catalog.ts'
import { actionResultFormat } from '../../formats/result.ts'
import { validator } from '../../kit/schema.ts'
import { createPort } from '../../outside/port/port.ts'
import type { Outcome } from '../outcome.ts'
import { sendToPort } from './send.ts'

const { catalog, files } = exampleCatalog()
const LIVING = 20

let server: PortServer
const waits: number[] = []
afterEach(async () => {
  waits.length = 0
  await server.close()
})

describe('what is sent', () => {
  test('is every living lease, once; then nothing while nothing changed', async () => {
    server = await startPortServer()
    expect((await send()).result).toMatchObject({ decision: 'done', reasonCode: 'port-sent' })
    expect(server.entities.size).toBe(LIVING)
    expect(server.blueprints.size).toBe(1)
    const before = server.calls.length
    expect((await send()).result).toMatchObject({ decision: 'nothing', reasonCode: 'up-to-date' })
    expect(server.calls.slice(before)).toEqual([
      'POST /v1/auth/access_token',
      'GET /v1/blueprints/leasehold_lease',
      'POST /v1/blueprints/leasehold_lease/entities/search',
    ])
  })

  test('is only what changed; what ended is removed, and what is another repository’s stays', async () => {
    server = await startPortServer()
    await send()
    const [first, second, ...rest] = catalog.leases.filter(({ status }) => status !== 'ended')
    if (first === undefined || second === undefined) throw new Error('the example has leases')
    const foreign = { identifier: 'x', properties: { repositoryId: '1', digest: '' } }
    server.entities.set('x', foreign)
    const leases = [{ ...first, leaseLength: '60d' }, { ...second, status: 'ended' as const }, ...rest]
    const { result } = await send({ ...catalog, leases })
    expect(result.message).toBe(`1 leases sent, 1 removed, ${LIVING - 1} in all`)
    expect(server.entities.get(first.uid)?.properties['leaseLength']).toBe('60d')
    expect(server.entities.has(second.uid)).toBe(false)
    expect(server.entities.get('x')).toEqual(foreign)
  })

  test('goes in requests of 20, and comes in pages', async () => {
    server = await startPortServer(undefined, undefined, 30)
    const [first] = catalog.leases
    if (first === undefined) throw new Error('the example has leases')
    const leases = Array.from({ length: 110 }, (_none, index) => ({
      ...first,
      uid: `${'a'.repeat(23)}${index
        .toString(6)
        .padStart(3, '0')
        .replaceAll(/\d/g, (digit) => 'abcdefgh'[Number(digit)] ?? 'z')}`,
      lease: `data/n${index}x`,
      name: `n${index}x`,
    }))
    await send({ ...catalog, leases })
    expect(server.calls.filter((call) => call.includes('/bulk?'))).toHaveLength(6)
    expect((await send({ ...catalog, leases: [] })).result.message).toBe(
      '0 leases sent, 110 removed, 0 in all',
    )
    expect(server.calls.filter((call) => call.includes('/search'))).toHaveLength(1 + 4)
    expect(server.entities.size).toBe(0)
  })

  test('a blueprint that people changed stays as they have it', async () => {
    server = await startPortServer()
    server.blueprints.set('leasehold_lease', { identifier: 'leasehold_lease', title: 'Ours' })
    await send()
    expect(server.blueprints.get('leasehold_lease')).toEqual({ identifier: 'leasehold_lease', title: 'Ours' })
  })
})

describe('what goes wrong', () => {
  test.each<[string, PortFault, readonly number[]]>([
    ['too many requests', { status: 429, retryAfter: 7 }, [7_000]],
    ['too many requests, and no word how long', { status: 429 }, [750]],
    ['an outage', { status: 503 }, [750]],
    ['no answer', 'cut', [750]],
    ['a wait of a day', { status: 429, retryAfter: 86_400 }, [60_000]],
  ])('%s is waited for, and everything arrives', async (_words, fault, expected) => {
    server = await startPortServer((_call, number) => (number === 4 ? fault : undefined))
    expect((await send()).result.decision).toBe('done')
    expect(server.entities.size).toBe(LIVING)
    expect(waits).toEqual(expected)
  })

  test('an outage that lasts ends the run after five tries, and the next one makes it good', async () => {
    let isDown = true
    server = await startPortServer((call) => (isDown && call.includes('/bulk') ? { status: 500 } : undefined))
    await expect(send()).rejects.toMatchObject({ code: 'port-unreachable' })
    expect(server.calls.filter((call) => call.includes('/bulk'))).toHaveLength(5)
    isDown = false
    expect((await send()).result.decision).toBe('done')
    expect(server.entities.size).toBe(LIVING)
  })

  test('no run makes more than so many calls', async () => {
    server = await startPortServer((call) => (call.includes('/bulk') ? { status: 500 } : undefined))
    await expect(send(catalog, 4)).rejects.toMatchObject({ code: 'port-too-many-calls' })
    expect(server.calls).toHaveLength(4)
  })

  test('an entity that Port does not take is named, red, and keeps no other back', async () => {
    const uid = catalog.leases[0]?.uid ?? ''
    server = await startPortServer(undefined, new Set([uid]))
    const { result } = await send()
    expect(validator(actionResultFormat)(result).ok).toBe(true)
    expect(result).toMatchObject({
      decision: 'failed',
      reasonCode: 'port-entity-refused',
      problems: [{ message: 'Port did not take data/backfill: status must be one of' }],
    })
    expect(server.entities.size).toBe(LIVING - 1)
  })

  test('wrong credentials are told by the names of their secrets, never by themselves', async () => {
    server = await startPortServer()
    const portal = createPort({ apiUrl: server.url, clientId: 'id', clientSecret: 'wr0ng' })
    const refused = await run(portal).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'port-credentials' })
    expect(String(refused)).toContain('LEASEHOLD_PORT_CLIENT_SECRET')
    expect(String(refused)).not.toContain('wr0ng')
  })

  test.each([
    ['that is cut off', '{"version": 1, "leases": ['],
    ['that is not there', null],
  ])('a catalog %s removes nothing from Port', async (_words, text) => {
    server = await startPortServer()
    await send()
    const { result } = await run(portalOf(server), text)
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'catalog-unreadable' })
    expect(server.entities.size).toBe(LIVING)
  })
})

test('without credentials nothing is sent, and nothing is wrong', async () => {
  server = await startPortServer()
  expect((await run(undefined)).result).toMatchObject({ decision: 'nothing', reasonCode: 'port-off' })
  expect(server.calls).toEqual([])
})

test.each(['ftp://127.0.0.1', 'http://api.example.com', 'nothing'])('%s is no address', async (apiUrl) => {
  server = await startPortServer()
  expect(() => createPort({ apiUrl, ...PORT_CREDENTIALS })).toThrow(
    expect.objectContaining({ code: 'wrong-input' }),
  )
})

async function send(from: Catalog = catalog, maxCalls?: number): Promise<Outcome> {
  return run(portalOf(server, maxCalls), catalogText(from))
}

function portalOf({ url }: PortServer, maxCalls?: number) {
  return createPort({
    apiUrl: url,
    ...PORT_CREDENTIALS,
    ...(maxCalls !== undefined && { maxCalls }),
    random: () => 0.5,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  })
}

async function run(
  portal: ReturnType<typeof portalOf> | undefined,
  text: string | null = catalogText(catalog),
): Promise<Outcome> {
  const world = new World(CATALOG_NOW)
  if (text !== null) world.commit(ORPHAN, new Map([...files, ['catalog.json', encode(text)]]))
  return sendToPort({ git: world.git, log: world.log, portal })
}
