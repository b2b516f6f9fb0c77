import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runCli, writeTree } from '../../../test/support/cli.ts'
import { examplePlatform } from '../../../test/support/example-platform.ts'
import { realTerraform } from '../../../test/support/real-terraform.ts'
import { findMirror, REGISTRY_HOST } from '../../outside/terraform/mirror.ts'
import { memoryTree } from '../../platform/tree.ts'
import type { LockAsk, ProviderLocks } from '../../ports.ts'
import { lockModule, PLATFORMS } from './lock-module.ts'

const PATH = 'modules/s3-bucket/.terraform.lock.hcl'
const HASH = 'h1:edXOJWE4ORX8Fm+dpVpICzMZJat4AX0VRCAy/xkcOc0='

/** An engine that reaches these platforms, and writes what it is told to. */
function engine(reached: readonly string[], asked: LockAsk[] = []): ProviderLocks {
  return {
    mirror: async () => undefined,
    lock: async (ask) => {
      asked.push(ask)
      const platforms = ask.platforms.map((platform) => ({
        platform,
        from: reached.includes(platform) ? ('registry' as const) : undefined,
        said: reached.includes(platform) ? '' : 'not available',
      }))
      const lock = Buffer.concat([ask.lock ?? new Uint8Array(), Buffer.from(`# ${reached.join(' ')}\n`)])
      return { lock, platforms }
    },
  }
}

async function lock(locks: ProviderLocks, files: Readonly<Record<string, string | undefined>> = {}) {
  const tree = memoryTree('main', examplePlatform(files))
  const locked = await lockModule(tree, 's3-bucket', PLATFORMS, { locks })
  if (!locked.ok) throw new Error(JSON.stringify(locked.problems))
  return locked.value
}

describe('a lock file', () => {
  test('keeps the hashes that there are, and has what was reached', async () => {
    const asked: LockAsk[] = []
    const locked = await lock(engine(['linux_amd64', 'darwin_arm64'], asked))
    expect(Buffer.from(locked.content ?? []).toString()).toContain(HASH)
    expect(locked.platforms.map(({ from }) => from)).toEqual(['registry', undefined, 'registry'])
    expect(asked).toMatchObject([{ providers: { aws: { source: 'hashicorp/aws', version: '5.100.0' } } }])
  })

  test('is not written where nothing was reached', async () => {
    expect((await lock(engine([]))).content).toBeUndefined()
  })

  test('of another version than the manifest’s begins anew', async () => {
    const asked: LockAsk[] = []
    const before = Buffer.from(examplePlatform().get(PATH) ?? []).toString()
    await lock(engine(PLATFORMS, asked), { [PATH]: before.replaceAll('5.100.0', '5.99.0') })
    expect(Buffer.from(asked[0]?.lock ?? []).toString()).not.toContain(HASH)
  })

  test('is made where there is none', async () => {
    expect((await lock(engine(PLATFORMS), { [PATH]: undefined })).content).toBeDefined()
  })
})

const terraform = await realTerraform()
const mirror = await findMirror({
  environment: process.env,
  home: process.env['HOME'] ?? '/',
  host: REGISTRY_HOST.terraform,
  optional: '/opt',
})
const judged = terraform === undefined || mirror === undefined ? test.skip : test
const scratch = mkdtempSync(join(tmpdir(), 'leasehold-lock-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

judged(
  'leasehold module lock: by Terraform, from a mirror that has one platform of three',
  () => {
    const platform = join(scratch, 'platform')
    writeTree(platform, examplePlatform())
    const path = join(platform, PATH)
    const before = readFileSync(path, 'utf8').replace(HASH, 'h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=')
    writeFileSync(path, before)
    const run = runCli(platform, ['module', 'lock', 's3-bucket', '--mirror', mirror?.folder ?? '', '--json'])
    expect(run.code).toBe(1)
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      modules: [
        {
          name: 's3-bucket',
          written: true,
          platforms: { linux_amd64: 'mirror', linux_arm64: 'missing', darwin_arm64: 'missing' },
        },
      ],
      problems: [
        {
          code: 'platform-missing',
          file: PATH,
          message: expect.stringMatching(/^no packages for linux_arm64, darwin_arm64 in .*: Error: /),
          remedy: expect.stringContaining('terraform providers mirror -platform=linux_arm64'),
        },
      ],
    })
    const after = readFileSync(path, 'utf8')
    expect(after).toContain(HASH)
    expect(after).toContain('h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=')
  },
  60_000,
)
