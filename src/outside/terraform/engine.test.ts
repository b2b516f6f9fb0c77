import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findEngine, type EngineSearch } from './engine.ts'
import { assetOf, checksumIn, KNOWN_CHECKSUMS } from './engine-release.ts'
import { readFromZip } from './unzip.ts'

const ASSET = 'terraform_9.9.9_linux_amd64.zip'

let root: string
let server: Server
let sent: string[]
let answer: 'whole' | 'missing'
let body: Buffer

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'leasehold-engine-test-'))
  await mkdir(join(root, 'own'))
  sent = []
  answer = 'whole'
  body = zipOf([
    ['LICENSE.txt', 'words'],
    ['terraform', program('9.9.9')],
  ])
  server = createServer((request, response) => {
    sent.push(request.url ?? '')
    if (answer === 'missing') return void response.writeHead(404).end()
    response.writeHead(200).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(root, { recursive: true, force: true })
})

/** A program that answers `version -json` as Terraform does. */
function program(version: string): string {
  return `#!/bin/sh\necho '{"terraform_version": "${version}", "platform": "linux_amd64"}'\n`
}

/** An archive as releases are: deflated files and a directory. */
function zipOf(files: readonly (readonly [string, string])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  for (const [name, text] of files) {
    const packed = deflateRawSync(text)
    const offset = parts.reduce((sum, part) => sum + part.length, 0)
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32LE(packed.length, 0)
    sizes.writeUInt32LE(Buffer.byteLength(text), 4)
    const names = Buffer.alloc(4)
    names.writeUInt16LE(Buffer.byteLength(name), 0)
    const local = Buffer.alloc(18)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    parts.push(local, sizes, names, Buffer.from(name), packed)
    const entry = Buffer.alloc(20)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(entry, sizes, names, rest, Buffer.from(name))
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([...parts, ...directory, end])
}

function line(content: Buffer, name = ASSET): string {
  return `${createHash('sha256').update(content).digest('hex')}  ${name}`
}

function search(more: Partial<EngineSearch> = {}): EngineSearch {
  const { port } = server.address() as AddressInfo
  const mirror = `http://127.0.0.1:${port}/engines/`
  const environment = { RUNNER_TOOL_CACHE: join(root, 'tools'), LEASEHOLD_ENGINE_MIRROR: mirror }
  return {
    engine: { name: 'terraform', version: '9.9.9' },
    checksums: [line(body)],
    environment,
    home: root,
    platform: 'linux-x64',
    folder: join(root, 'own'),
    variables: { PATH: `${join(root, 'bin')}:/usr/bin:/bin` },
    pause: 1,
    ...more,
  }
}

const cached = (): string => join(root, 'tools/terraform/9.9.9/x64', ASSET)

async function onPath(version: string): Promise<void> {
  const path = join(root, 'bin/terraform')
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, program(version))
  await chmod(path, 0o755)
}

/** What is in the tool cache, whatever it is. */
function cache(): readonly string[] {
  try {
    return readdirSync(join(root, 'tools'), { recursive: true }).map(String).sort()
  } catch {
    return []
  }
}

describe('an engine', () => {
  test('that is on the PATH in the pinned version is used, and nothing is downloaded', async () => {
    await onPath('9.9.9')
    expect(await findEngine(search())).toBe('terraform')
    expect(sent).toEqual([])
  })

  test.each(['9.9.8', '10.0.0', '9.9.9-rc1'])('%s on the PATH is another one', async (version) => {
    await onPath(version)
    expect(await findEngine(search())).toBe(join(root, 'own/terraform'))
    expect(sent).toEqual([`/engines/terraform/9.9.9/${ASSET}`])
  })

  test('is downloaded once, checked, and kept as a runner keeps its tools', async () => {
    expect(await readFile(await findEngine(search()), 'utf8')).toBe(program('9.9.9'))
    expect(cache()).toEqual([
      'terraform',
      'terraform/9.9.9',
      'terraform/9.9.9/x64',
      'terraform/9.9.9/x64.complete',
      `terraform/9.9.9/x64/${ASSET}`,
    ])
    await findEngine(search())
    expect(sent).toHaveLength(1)
  })

  test('that somebody changed in the cache is downloaded again', async () => {
    await findEngine(search())
    await writeFile(cached(), zipOf([['terraform', program('6.6.6')]]))
    expect(await readFile(await findEngine(search()), 'utf8')).toBe(program('9.9.9'))
    expect(sent).toHaveLength(2)
  })

  test('with another checksum is refused, and leaves nothing', async () => {
    const checksums = [line(body)]
    body = zipOf([['terraform', program('6.6.6')]])
    await expect(findEngine(search({ checksums }))).rejects.toMatchObject({
      code: 'engine-checksum',
      message: expect.stringContaining('is not the file that was pinned'),
    })
    expect(cache().filter((path) => /\.zip|download|complete/.test(path))).toEqual([])
    expect(readdirSync(join(root, 'own'))).toEqual([])
  })

  test('without a committed checksum is not downloaded, and says what to type', async () => {
    await onPath('9.9.8')
    const other = [line(body, 'terraform_9.9.9_darwin_arm64.zip')]
    await expect(findEngine(search({ checksums: other }))).rejects.toMatchObject({
      code: 'terraform-missing',
      message:
        '`terraform` is 9.9.8, the stack needs Terraform 9.9.9, and no checksum of terraform_9.9.9_linux_amd64.zip is committed, so that it is not downloaded: ' +
        'put Terraform 9.9.9 on the PATH, or copy the line of terraform_9.9.9_linux_amd64.zip from https://releases.hashicorp.com/terraform/9.9.9/terraform_9.9.9_SHA256SUMS into `engine.checksums` of leasehold.yaml',
    })
    expect(sent).toEqual([])
  })

  test('that is not there says how to go on', async () => {
    answer = 'missing'
    await expect(findEngine(search())).rejects.toMatchObject({
      code: 'engine-download',
      message: expect.stringContaining('the server answered 404. Run again'),
    })
    expect(sent).toHaveLength(1)
  })

  test('for a machine that has no release says so', async () => {
    await expect(findEngine(search({ platform: 'sunos-sparc' }))).rejects.toMatchObject({
      code: 'terraform-missing',
      message: expect.stringContaining('no release of Terraform 9.9.9 is known for sunos-sparc'),
    })
  })

  test('comes from no mirror that is no address', async () => {
    const environment = { LEASEHOLD_ENGINE_MIRROR: 'mirror.example.com' }
    await expect(findEngine(search({ environment }))).rejects.toMatchObject({ code: 'engine-mirror' })
  })
})

test('releases are where their makers publish them', () => {
  const tofu = assetOf({ name: 'tofu', version: '1.10.6' }, 'darwin-arm64', '')
  expect(tofu).toEqual({
    name: 'tofu_1.10.6_darwin_arm64.zip',
    url: 'https://github.com/opentofu/opentofu/releases/download/v1.10.6/tofu_1.10.6_darwin_arm64.zip',
    sums: 'https://github.com/opentofu/opentofu/releases/download/v1.10.6/tofu_1.10.6_SHA256SUMS',
  })
  expect(checksumIn(KNOWN_CHECKSUMS, 'terraform_1.11.4_linux_amd64.zip')).toMatch(/^1ce99425/)
  expect(checksumIn(['x'.repeat(64) + '  a.zip', `${'0'.repeat(64)} *b.zip`], 'b.zip')).toBe('0'.repeat(64))
})

test.each<[string, Buffer, string]>([
  ['that is no archive', Buffer.from('words'), 'it has no directory'],
  ['without the program', zipOf([['LICENSE.txt', 'words']]), 'it has no terraform'],
  ['that is cut off', zipOf([['terraform', 'x'.repeat(100)]]).subarray(20), 'directory'],
])('an archive %s is refused', async (_what, zip, message) => {
  await expect(readFromZip(zip, 'terraform')).rejects.toMatchObject({
    code: 'zip-unreadable',
    message: expect.stringContaining(message),
  })
})
