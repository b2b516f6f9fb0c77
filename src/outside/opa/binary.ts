import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, chmod, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault, ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { retry } from '../../kit/retry.ts'
import { runOpa } from './run-opa.ts'
import type { OpaRelease } from './release.ts'

export interface OpaSearch {
  readonly release: OpaRelease
  /** Path of a binary that the user names; empty: none. */
  readonly path: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** `linux-x64`, as Node names them. */
  readonly platform: string
  /** Milliseconds before the second attempt at a download. Default: 5,000. */
  readonly pause?: number
}

export interface OpaBinary {
  readonly path: string
  readonly version: string
}

/**
 * The binary that policies are run by: the one that is named; else the pinned release from the runner's tool cache;
 * else one of the same version on the PATH; else the release is downloaded. What was downloaded is run only when it
 * has the checksum that is committed, also when it comes from the cache.
 */
export async function findOpa(search: OpaSearch): Promise<Result<OpaBinary>> {
  const { release, path } = search
  if (path !== '') return named(resolve(path))
  const asset = release.assets[search.platform]
  const target = cachePath(search)
  if (asset !== undefined && (await hasChecksum(target, asset.sha256)))
    return ok({ path: target, version: release.version })
  const onPath = await findOnPath(search)
  if (onPath !== undefined) return ok({ path: onPath, version: release.version })
  if (asset === undefined) return problems(noAsset(search))
  return download({
    url: `${release.url}/${asset.name}`,
    ...asset,
    target,
    release,
    pause: search.pause ?? 5_000,
  })
}

async function named(path: string): Promise<Result<OpaBinary>> {
  const version = await versionOf(path)
  if (version !== undefined) return ok({ path, version })
  return problems({
    code: 'opa-missing',
    message: `there is no OPA that runs at ${path}`,
    remedy: 'name the binary of OPA, or leave the path empty to have it downloaded',
  })
}

/** As a runner lays out its tool cache, so that a runner's image can bring it along. */
function cachePath({ environment, home, release, platform }: OpaSearch): string {
  const named = environment['RUNNER_TOOL_CACHE']
  const caches = environment['XDG_CACHE_HOME'] ?? join(home, '.cache')
  const root = named === undefined || named === '' ? join(caches, 'leasehold') : named
  return join(root, 'opa', release.version, platform.split('-')[1] ?? platform, 'opa')
}

/** Another version might judge otherwise: it has to be named. */
async function findOnPath({ environment, release }: OpaSearch): Promise<string | undefined> {
  for (const folder of (environment['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const path = join(folder, 'opa')
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return (await versionOf(path)) === release.version ? path : undefined
  }
  return undefined
}

async function versionOf(path: string): Promise<string | undefined> {
  const { code, output } = await runOpa(path, ['version'], { folder: '/', timeout: 30_000 })
  return code === 0 ? /^Version: v?(\S+)$/m.exec(output)?.[1] : undefined
}

/** Milliseconds; the file has 60 MB. */
const DOWNLOAD_TIMEOUT = 300_000

async function download({
  url,
  sha256,
  target,
  release,
  pause,
}: {
  readonly url: string
  readonly sha256: string
  readonly target: string
  readonly release: OpaRelease
  readonly pause: number
}): Promise<Result<OpaBinary>> {
  const folder = join(target, '..')
  const unchecked = join(folder, `download-${randomUUID()}`)
  await mkdir(folder, { recursive: true })
  try {
    await retry(async (signal) => save(url, unchecked, signal), {
      attempts: 3,
      timeout: DOWNLOAD_TIMEOUT,
      wait: (error, attempt) =>
        error instanceof Fault && error.code === 'refused' ? undefined : attempt * pause,
      sleep,
    })
    const found = await checksumOf(unchecked)
    if (found !== sha256) return problems(wrongChecksum(url, sha256, found))
    await chmod(unchecked, 0o755)
    // Other jobs may look at the same time: it appears whole, or not at all.
    await rename(unchecked, target)
    await writeFile(`${folder}.complete`, '')
    return ok({ path: target, version: release.version })
  } catch (error) {
    return problems({
      code: 'opa-download',
      message: `OPA could not be downloaded from ${url}: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'run again, or install it and name its path',
    })
  } finally {
    await rm(unchecked, { force: true })
  }
}

/** Nothing is printed meanwhile: what the command line writes may be read by a program. */
async function save(url: string, path: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(url, { signal })
  if (response.status >= 400 && response.status < 500 && response.status !== 408 && response.status !== 429)
    throw new Fault('refused', `the server answered ${response.status}`)
  if (!response.ok || response.body === null)
    throw new Fault('not-answered', `the server answered ${response.status}`)
  await pipeline(Readable.fromWeb(response.body), createWriteStream(path), { signal })
}

async function hasChecksum(path: string, sha256: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await checksumOf(path)) === sha256
  } catch {
    return false
  }
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

function wrongChecksum(url: string, expected: string, found: string): Problem {
  return {
    code: 'opa-checksum',
    message: `${url} is not the file that was pinned: its SHA-256 is ${found}, not ${expected}; it was deleted and not run`,
    remedy: 'run again; when it stays, somebody changed the file: do not use it, and tell the maintainers',
  }
}

function noAsset({ platform, release }: OpaSearch): Problem {
  return {
    code: 'opa-missing',
    message: `no checksum of OPA ${release.version} for ${platform} is committed, so that it is not downloaded`,
    allowed: Object.keys(release.assets),
    remedy: `install OPA ${release.version} and name its path`,
  }
}
