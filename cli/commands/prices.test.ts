import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { rest, startGitHub, type LocalGitHub } from '../../test/github/index.ts'
import { createClock } from '../../test/rig/clock.ts'
import { bareEnvironment, writeTree } from '../../test/support/cli.ts'
import { examplePlatform, REPOSITORY_ROOT } from '../../test/support/example-platform.ts'
import {
  pricesOfLists,
  startPriceLists,
  type PriceListsServer,
} from '../../test/support/price-lists-server.ts'

jest.setTimeout(60_000)

let folder: string
let lists: PriceListsServer
let github: LocalGitHub

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-prices-'))
  const files = new Map(examplePlatform())
  const dear = pricesOfLists().replace('eu-central-1: 0.0245', 'eu-central-1: 0.03')
  files.set('prices/aws.yaml', Buffer.from(dear))
  writeTree(folder, files)
  lists = await startPriceLists()
  github = await startGitHub({ clock: createClock('2026-12-24T08:00:00Z'), seed: { files } })
})

afterEach(async () => {
  await Promise.all([lists.stop(), github.stop()])
  rmSync(folder, { recursive: true, force: true })
})

const table = (): string => readFileSync(join(folder, 'prices/aws.yaml'), 'utf8')

/** Not `spawnSync`: the servers live in this process. */
async function leasehold(
  ...args: readonly string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(
    process.execPath,
    [join(REPOSITORY_ROOT, 'cli/leasehold.js'), 'prices', 'update', '--from', lists.url, ...args],
    {
      cwd: folder,
      env: {
        ...bareEnvironment(join(folder, 'no-home')),
        GH_TOKEN: 'ghp-alice',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
      },
    },
  )
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (part: Buffer) => (said[stream] += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, ...said }
}

describe('leasehold prices update', () => {
  test('says what differs and writes it, with progress on stderr', async () => {
    const { code, stdout, stderr } = await leasehold()
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        '6 figures compared, 1 differ\n  s3-standard-storage  eu-central-1  0.03 → 0.0245 a GB-month  −18.3 %\n✓ wrote prices/aws.yaml\n',
    })
    expect(stderr).toContain('reading AWS’s price list of AmazonS3 for eu-central-1')
    expect(table()).toContain('eu-central-1: 0.0245')
  })

  test('--check writes nothing and exits 1', async () => {
    const before = table()
    const { code, stdout } = await leasehold('--check', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, wrote: false, differences: [{ after: 0.0245 }] })
    expect(table()).toBe(before)
  })

  test('--open opens one pull request with the differences, also when run twice, and leaves the file alone', async () => {
    const before = table()
    expect(await leasehold('--open')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('✓ opened pull request #1'),
    })
    expect(await leasehold('--open')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('is open already: pull request #1'),
    })
    expect(table()).toBe(before)
    const { body } = await rest(github, 'alice', 'GET', '/pulls/1')
    expect(body).toMatchObject({
      title: 'AWS changed a price',
      changed_files: 1,
      body: expect.stringContaining(
        '| `s3-standard-storage` | `eu-central-1` | $0.03 | **$0.0245** | −18.3 % | GB&#45;month | 2026-07-28 |',
      ),
    })
  })

  test('--check and --open exclude each other', async () => {
    expect(await leasehold('--check', '--open')).toMatchObject({ code: 2 })
  })

  test('lists that cannot be reached change nothing', async () => {
    const before = table()
    await lists.stop()
    const { code, stderr } = await leasehold()
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('price-list-unreachable'),
    })
    expect(table()).toBe(before)
  })
})
