import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'

export interface Moto {
  readonly url: string
  stop(): Promise<void>
}

export type MotoStart =
  { readonly ok: true; readonly moto: Moto } | { readonly ok: false; readonly reason: string }

/** Milliseconds until the server must answer; it takes about one second. */
const READY = 60_000

/**
 * A local AWS, `moto_server`, on a free port of loopback; where it is missing, the reason in one line.
 * @param policies `managed`: AWS's own policies are there, to be attached
 */
export async function startMoto(policies: 'managed' | 'none' = 'none'): Promise<MotoStart> {
  if (spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status !== 0)
    return { ok: false, reason: "moto_server is missing: pip install 'moto[server]==5.2.1'" }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: String(policies === 'managed') },
  })
  const stop = stopper(child)
  const end = Date.now() + READY
  while (Date.now() < end && child.exitCode === null) {
    if (await answers(url)) return { ok: true, moto: { url, stop } }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await stop()
  return { ok: false, reason: 'moto_server did not start' }
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
