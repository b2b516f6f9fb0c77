import { access, chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../../kit/result.ts'
import { checksumOf, downloadPinned, toolCache } from '../pinned-download.ts'
import { runChild } from './child.ts'
import {
  assetOf,
  checksumIn,
  KNOWN_CHECKSUMS,
  sayEngine,
  type Engine,
  type EngineAsset,
} from './engine-release.ts'
import { readFromZip } from './unzip.ts'

export interface EngineSearch {
  /** Exactly this one: another version may plan otherwise, and writes states that this one cannot read. Undefined: any. */
  readonly engine: { readonly name: Engine['name']; readonly version: string | undefined }
  /** Lines of SHA256SUMS that leasehold.yaml has, beside those that are known. */
  readonly checksums: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** `linux-x64`, as Node names them. */
  readonly platform: string
  /** A folder of this process: what was downloaded is unpacked there, and run from nowhere else. */
  readonly folder: string
  /** Variables for running what is on the PATH. */
  readonly variables: Readonly<Record<string, string>>
  /** Milliseconds before the second attempt at a download. Default: 5,000. */
  readonly pause?: number
}

/**
 * The program that a stack is run by: what is on the PATH, where that is the version that the stack pins; else the
 * release, from the tool cache or downloaded. An archive is used only when it has the checksum that is committed, also
 * when it comes from the cache.
 * @throws Fault `terraform-missing`, `engine-checksum`, `engine-download`
 */
export async function findEngine(search: EngineSearch): Promise<string> {
  const { environment, home, platform, folder } = search
  const { name, version } = search.engine
  const onPath = await versionOnPath(search)
  if (onPath !== undefined && (version === undefined || onPath === version)) return name
  if (version === undefined)
    throw new Fault('terraform-missing', `there is no \`${name}\`: put it on the PATH`)
  const engine = { name, version }
  const asset = assetOf(engine, platform, mirrorOf(environment))
  const sha256 = asset && checksumIn([...search.checksums, ...KNOWN_CHECKSUMS], asset.name)
  if (asset === undefined || sha256 === undefined) throw notPinned(engine, asset, onPath, platform)
  const machine = platform.split('-')[1] ?? platform
  const archive = join(toolCache(environment, home), engine.name, engine.version, machine, asset.name)
  if (!(await hasChecksum(archive, sha256))) await fetchArchive(engine, asset, sha256, archive, search.pause)
  const file = platform.startsWith('win32') ? `${engine.name}.exe` : engine.name
  const program = join(folder, file)
  await writeFile(program, await readFromZip(await readFile(archive), file))
  await chmod(program, 0o700)
  return program
}

async function versionOnPath({ engine, folder, variables }: EngineSearch): Promise<string | undefined> {
  const options = { folder, environment: variables, timeout: 60_000, keepOutput: 65_536 }
  const outcome = await runChild(engine.name, ['version', '-json'], options).catch((cause: unknown) => {
    if (!(cause instanceof Fault) || cause.code !== 'program-missing') throw cause
    return undefined
  })
  if (outcome === undefined) return undefined
  if (outcome.code !== 0)
    throw new Fault('terraform-broken', `\`${engine.name} version\` failed: ${outcome.errors}`)
  return /"terraform_version":\s*"([^"]+)"/.exec(new TextDecoder().decode(outcome.output))?.[1]
}

/** @throws Fault `engine-mirror` */
function mirrorOf(environment: EngineSearch['environment']): string {
  const mirror = environment['LEASEHOLD_ENGINE_MIRROR'] ?? ''
  if (mirror === '' || /^https?:\/\/[^\s?#]+$/.test(mirror)) return mirror
  throw new Fault(
    'engine-mirror',
    'LEASEHOLD_ENGINE_MIRROR must be an address, `https://mirror.example.com/engines`, below which lies `terraform/1.11.4/…`',
  )
}

function notPinned(
  engine: Engine,
  asset: EngineAsset | undefined,
  onPath: string | undefined,
  platform: string,
): Fault {
  const what = sayEngine(engine)
  const there = onPath === undefined ? `there is no \`${engine.name}\`` : `\`${engine.name}\` is ${onPath}`
  if (asset === undefined)
    return new Fault(
      'terraform-missing',
      `${there}, and no release of ${what} is known for ${platform}: install ${what} and put it on the PATH`,
    )
  return new Fault(
    'terraform-missing',
    `${there}, the stack needs ${what}, and no checksum of ${asset.name} is committed, so that it is not downloaded: ` +
      `put ${what} on the PATH, or copy the line of ${asset.name} from ${asset.sums} into \`engine.checksums\` of leasehold.yaml`,
  )
}

async function fetchArchive(
  engine: Engine,
  { name, url }: EngineAsset,
  sha256: string,
  target: string,
  pause = 5_000,
): Promise<void> {
  const downloaded = await downloadPinned({ url, sha256, target, pause })
  if (downloaded.kind === 'other-file')
    throw new Fault(
      'engine-checksum',
      `${url} is not the file that was pinned: its SHA-256 is ${downloaded.sha256}, not ${sha256}; it was deleted and not run. ` +
        `Compare the line of ${name} in \`engine.checksums\` of leasehold.yaml with the release's own; when they are equal, somebody changed the file: do not use it`,
    )
  if (downloaded.kind === 'not-there')
    throw new Fault(
      'engine-download',
      `${sayEngine(engine)} could not be downloaded from ${url}: ${downloaded.message}. ` +
        `Run again, put ${sayEngine(engine)} on the PATH, or name a mirror in LEASEHOLD_ENGINE_MIRROR`,
    )
}

async function hasChecksum(path: string, sha256: string): Promise<boolean> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  return isThere && (await checksumOf(path)) === sha256
}
