import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

export interface Moto {
  readonly url: string
  stop(): Promise<void>
}

export type MotoStart =
  { readonly ok: true; readonly moto: Moto } | { readonly ok: false; readonly reason: string }

const FILLED = new URL('moto_with_gaps_filled.py', import.meta.url).pathname

/** Milliseconds until the server must answer; it takes about one second. */
const READY = 60_000

/**
 * `managed`: AWS's own policies are there, to be attached. `gaps-filled`: with what `moto_with_gaps_filled.py` adds to moto
 * for the modules `queue` and `redis`.
 */
export type MotoKind = 'plain' | 'managed' | 'gaps-filled'

/** A local AWS, `moto_server`, on a free port of loopback; where it is missing, the reason in one line. */
export async function startMoto(kind: MotoKind = 'plain'): Promise<MotoStart> {
  if (spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status !== 0)
    return { ok: false, reason: "moto_server is missing: pip install 'moto[server]==5.2.1'" }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const address = ['-H', '127.0.0.1', '-p', String(port)]
  const isFilled = kind === 'gaps-filled'
  const child = spawn(isFilled ? pythonOfMoto() : 'moto_server', isFilled ? [FILLED, ...address] : address, {
    detached: true,
    // What a filled moto says is heard: it may refuse to start, and says why.
    stdio: ['ignore', 'ignore', isFilled ? 'pipe' : 'ignore'],
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: String(kind === 'managed') },
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-1000)
  })
  const stop = stopper(child)
  const end = Date.now() + READY
  while (Date.now() < end && child.exitCode === null) {
    if (await answers(url)) return { ok: true, moto: { url, stop } }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await stop()
  return { ok: false, reason: ['moto_server did not start', said.trim()].join('\n').trim() }
}

/** The Python that moto is installed for: its script's first line names it, but for a wrapper, whose own is `python3`. */
function pythonOfMoto(): string {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'moto_server'))
    .find((path) => existsSync(path))
  const first = found === undefined ? '' : (readFileSync(found, 'utf8').split('\n')[0] ?? '')
  return /^#!(\S*python[\d.]*)$/.exec(first)?.[1] ?? 'python3'
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/moto-api/data.json`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

/** Ends the process and what it started, by its own process group, also when ours ends early. */
export function stopper(child: ReturnType<typeof spawn>): () => Promise<void> {
  const kill = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      child.kill('SIGKILL')
    }
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.once('exit', kill)
  return async () => {
    kill()
    process.off('exit', kill)
    if (child.exitCode === null && child.signalCode === null) await ended
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
