import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../kit/result.ts'
import { retry } from '../kit/retry.ts'

export interface PinnedFile {
  readonly url: string
  /** Committed, in hexadecimal: a checksum that is fetched beside the file proves nothing. */
  readonly sha256: string
  /** Where the file is to lie, in a folder of its version and architecture as a runner's tool cache has them. */
  readonly target: string
  /** Milliseconds before the second attempt. */
  readonly pause: number
}

export type Downloaded =
  | { readonly kind: 'done' }
  /** Somebody else's file: it was deleted. */
  | { readonly kind: 'other-file'; readonly sha256: string }
  | { readonly kind: 'not-there'; readonly message: string }

/** Milliseconds; files have up to 100 MB. */
const TIMEOUT = 300_000

/** Downloads a file that is used only when it is the one that was pinned: it appears whole, or not at all. */
export async function downloadPinned({ url, sha256, target, pause }: PinnedFile): Promise<Downloaded> {
  const folder = join(target, '..')
  const unchecked = join(folder, `download-${randomUUID()}`)
  await mkdir(folder, { recursive: true })
  try {
    await retry(async (signal) => save(url, unchecked, signal), {
      attempts: 3,
      timeout: TIMEOUT,
      wait: (error, attempt) =>
        error instanceof Fault && error.code === 'refused' ? undefined : attempt * pause,
      sleep,
    })
    const found = await checksumOf(unchecked)
    if (found !== sha256) return { kind: 'other-file', sha256: found }
    await chmod(unchecked, 0o755)
    // Other jobs may look at the same time.
    await rename(unchecked, target)
    await writeFile(`${folder}.complete`, '')
    return { kind: 'done' }
  } catch (error) {
    return { kind: 'not-there', message: error instanceof Error ? error.message : String(error) }
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

/** SHA-256 of a file, in hexadecimal. */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

/** The runner's tool cache; on a machine of one's own, the cache of the user. */
export function toolCache(environment: Readonly<Record<string, string | undefined>>, home: string): string {
  const named = environment['RUNNER_TOOL_CACHE']
  const caches = environment['XDG_CACHE_HOME'] ?? join(home, '.cache')
  return named === undefined || named === '' ? join(caches, 'leasehold') : named
}
