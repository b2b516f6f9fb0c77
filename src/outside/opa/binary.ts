import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { checksumOf, downloadPinned, toolCache, type PinnedFile } from '../pinned-download.ts'
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
  const { sha256 } = asset
  return download(`${release.url}/${asset.name}`, release, { sha256, target, pause: search.pause ?? 5_000 })
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
  return join(toolCache(environment, home), 'opa', release.version, platform.split('-')[1] ?? platform, 'opa')
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

async function download(
  url: string,
  { version }: OpaRelease,
  file: Pick<PinnedFile, 'sha256' | 'target' | 'pause'>,
): Promise<Result<OpaBinary>> {
  const { target, sha256 } = file
  const downloaded = await downloadPinned({ url, ...file })
  switch (downloaded.kind) {
    case 'done':
      return ok({ path: target, version })
    case 'other-file':
      return problems(wrongChecksum(url, sha256, downloaded.sha256))
    case 'not-there':
      return problems({
        code: 'opa-download',
        message: `OPA could not be downloaded from ${url}: ${downloaded.message}`,
        remedy: 'run again, or install it and name its path',
      })
  }
}

async function hasChecksum(path: string, sha256: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await checksumOf(path)) === sha256
  } catch {
    return false
  }
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
