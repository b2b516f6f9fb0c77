import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chooseCliConfig, cliConfig } from './cli-config.ts'
import { findMirror } from './mirror.ts'
import { createEndsFolder, createPlanFolder } from './plan-folder.ts'

const host = 'registry.terraform.io'
let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leasehold-test-'))
})
afterEach(async () => {
  await rm(home, { recursive: true, force: true })
})

describe('findMirror', () => {
  const search = async (environment: Record<string, string> = {}) =>
    findMirror({
      environment: { XDG_DATA_DIRS: '', ...environment },
      home,
      host,
      optional: join(home, 'opt'),
    })

  test('there is none', async () => {
    expect(await search()).toBeUndefined()
  })

  test('a folder in /opt that holds the registry, the first by name', async () => {
    for (const name of ['a-other', 'b-mirror', 'c-mirror'])
      await mkdir(join(home, 'opt', name), { recursive: true })
    await mkdir(join(home, 'opt/b-mirror', host))
    await mkdir(join(home, 'opt/c-mirror', host))
    expect(await search()).toEqual({ folder: join(home, 'opt/b-mirror'), isNamed: false })
  })

  test("Terraform's implied folder comes before /opt, the named one before both", async () => {
    await mkdir(join(home, 'opt/mirror', host), { recursive: true })
    await mkdir(join(home, '.terraform.d/plugins', host), { recursive: true })
    expect((await search())?.folder).toBe(join(home, '.terraform.d/plugins'))
    expect(await search({ LEASEHOLD_PROVIDER_MIRROR: '/mirror' })).toEqual({
      folder: '/mirror',
      isNamed: true,
    })
  })
})

describe('chooseCliConfig', () => {
  const mirror = { folder: '/opt/mirror', isNamed: false }
  const choose = async (environment: Record<string, string>, found: typeof mirror | undefined) =>
    chooseCliConfig({ environment, home, mirror: found, host, folder: home })

  test('with a mirror one is written that takes providers from there and nowhere else', async () => {
    const path = await choose({}, mirror)
    expect(await readFile(path ?? '', 'utf8')).toBe(cliConfig(mirror, host))
    expect(cliConfig(mirror, host)).toContain('path    = "/opt/mirror"')
    expect(cliConfig(mirror, host)).toContain('exclude = ["registry.terraform.io/*/*"]')
  })

  test("the user's own stays in force, unless a mirror was named for us", async () => {
    const own = join(home, 'own.tfrc')
    await writeFile(own, '')
    expect(await choose({ TF_CLI_CONFIG_FILE: own }, mirror)).toBe(own)
    const path = await chooseCliConfig({
      ...{ environment: { TF_CLI_CONFIG_FILE: own }, home, host, folder: home },
      mirror: { ...mirror, isNamed: true },
    })
    expect(path).toBe(join(home, 'cli.tfrc'))
  })

  test('a variable that names a missing file is replaced; without it nothing is set', async () => {
    expect(await choose({ TF_CLI_CONFIG_FILE: join(home, 'missing') }, undefined)).toBe(
      join(home, 'cli.tfrc'),
    )
    await rm(join(home, 'cli.tfrc'))
    expect(await choose({}, undefined)).toBeUndefined()
  })

  test('a path cannot write HCL', () => {
    expect(cliConfig({ folder: '/a"${x}' }, host)).toContain('path    = "/a\\"$${x}"')
  })
})

test('S14: a kept plan can be read by this user only', async () => {
  const folder = join(home, 'plans')
  const uid = 'a'.repeat(26)
  await createPlanFolder(folder)(uid, { secret: 1 })
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect((await stat(join(folder, `${uid}.json`))).mode & 0o777).toBe(0o600)
  await createEndsFolder(folder)(uid, '{}')
  expect((await stat(join(folder, 'ends', `${uid}.json`))).mode & 0o777).toBe(0o600)
  await expect(createPlanFolder(folder)('../x', {})).rejects.toMatchObject({ code: 'not-a-uid' })
})
