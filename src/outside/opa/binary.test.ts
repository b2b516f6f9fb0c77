import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findOpa, type OpaSearch } from './binary.ts'
import { OPA_RELEASE } from './release.ts'

/** A program that answers `version` as OPA does; small, so that a test can send it. */
const FAKE = '#!/bin/sh\necho "Version: 9.9.9"\n'
const SHA = createHash('sha256').update(FAKE).digest('hex')

let root: string
let server: Server
let sent: string[]
let answer: 'whole' | 'cut off' | 'missing'
let body: string

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-opa-test-'))
  sent = []
  answer = 'whole'
  body = FAKE
  server = createServer((request, response) => {
    sent.push(request.url ?? '')
    if (answer === 'missing') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-length': Buffer.byteLength(body) })
    if (answer === 'whole') return void response.end(body)
    response.write(body.slice(0, 10))
    setTimeout(() => response.destroy(), 20)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(root, { recursive: true, force: true })
})

function search(more: Partial<OpaSearch> = {}): OpaSearch {
  const { port } = server.address() as AddressInfo
  return {
    release: {
      version: '9.9.9',
      url: `http://127.0.0.1:${port}/v9.9.9`,
      assets: { 'linux-x64': { name: 'opa_fake', sha256: SHA } },
    },
    path: '',
    environment: { RUNNER_TOOL_CACHE: join(root, 'tools'), PATH: join(root, 'bin') },
    home: root,
    platform: 'linux-x64',
    pause: 1,
    ...more,
  }
}

const cached = (): string => join(root, 'tools/opa/9.9.9/x64/opa')

async function program(path: string, text = FAKE): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await chmod(path, 0o755)
  return path
}

describe('a download', () => {
  test('with the right checksum is kept, and the next one is spared', async () => {
    expect(await findOpa(search())).toEqual({ ok: true, value: { path: cached(), version: '9.9.9' } })
    expect(await readFile(cached(), 'utf8')).toBe(FAKE)
    expect(readdirSync(join(root, 'tools/opa/9.9.9')).sort()).toEqual(['x64', 'x64.complete'])
    expect(await findOpa(search())).toMatchObject({ ok: true })
    expect(sent).toEqual(['/v9.9.9/opa_fake'])
  })

  test('with another checksum is deleted and never run', async () => {
    body = '#!/bin/sh\necho "Version: 9.9.9" # and something else\n'
    const found = await findOpa(search())
    expect(found).toMatchObject({ ok: false, problems: [{ code: 'opa-checksum' }] })
    expect(readdirSync(dirname(cached()))).toEqual([])
  })

  test('that is cut off is a problem, and leaves nothing', async () => {
    answer = 'cut off'
    const found = await findOpa(search())
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code: expect.stringMatching(/^opa-(download|checksum)$/) }],
    })
    expect(sent).toHaveLength(3)
    expect(readdirSync(dirname(cached()))).toEqual([])
  })

  test('that is not there is a problem', async () => {
    answer = 'missing'
    expect(await findOpa(search())).toMatchObject({ ok: false, problems: [{ code: 'opa-download' }] })
    expect(sent).toHaveLength(1)
  })

  test('is not tried where no checksum is committed', async () => {
    const found = await findOpa(search({ platform: 'sunos-x64' }))
    expect(found).toMatchObject({ ok: false, problems: [{ code: 'opa-missing', allowed: ['linux-x64'] }] })
    expect(sent).toEqual([])
  })
})

describe('the tool cache', () => {
  test('is trusted only with the right checksum', async () => {
    await program(cached(), '#!/bin/sh\necho "Version: 9.9.9" # changed by somebody\n')
    expect(await findOpa(search())).toMatchObject({ ok: true })
    expect(sent).toHaveLength(1)
    expect(await readFile(cached(), 'utf8')).toBe(FAKE)
  })

  test('lies in the home folder on a machine that is no runner', async () => {
    const found = await findOpa(search({ environment: {} }))
    expect(found).toMatchObject({
      ok: true,
      value: { path: join(root, '.cache/leasehold/opa/9.9.9/x64/opa') },
    })
  })
})

describe('the PATH', () => {
  test('is taken in the same version', async () => {
    const path = await program(join(root, 'bin/opa'))
    expect(await findOpa(search())).toEqual({ ok: true, value: { path, version: '9.9.9' } })
    expect(sent).toEqual([])
  })

  test('is passed over in another', async () => {
    await program(join(root, 'bin/opa'), '#!/bin/sh\necho "Version: 1.0.0"\n')
    expect(await findOpa(search())).toMatchObject({ ok: true, value: { path: cached() } })
  })
})

describe('a path that is named', () => {
  test('is taken in any version', async () => {
    const path = await program(join(root, 'mine/opa'), '#!/bin/sh\necho "Version: 1.0.0"\n')
    expect(await findOpa(search({ path }))).toEqual({ ok: true, value: { path, version: '1.0.0' } })
  })

  test('that is none is a problem, not a download', async () => {
    expect(await findOpa(search({ path: join(root, 'nothing') }))).toMatchObject({
      ok: false,
      problems: [{ code: 'opa-missing' }],
    })
    expect(sent).toEqual([])
  })
})

test('every pinned file has a checksum of its own', () => {
  const assets = Object.values(OPA_RELEASE.assets)
  expect(assets).toHaveLength(4)
  for (const asset of assets) expect(asset?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(new Set(assets.map((asset) => asset?.sha256)).size).toBe(4)
  expect(OPA_RELEASE.url.endsWith(`/v${OPA_RELEASE.version}`)).toBe(true)
})
