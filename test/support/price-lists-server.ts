import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY_ROOT } from './example-platform.ts'

const FOLDER = join(REPOSITORY_ROOT, 'test/fixtures/price-lists/AmazonS3')

export interface PriceListsServer {
  readonly url: string
  /** Paths in the order of the calls. */
  readonly calls: readonly string[]
  stop(): Promise<void>
}

/** What a test has the server do otherwise; true: it was answered. */
export type Answer = (path: string, response: ServerResponse, call: number) => boolean

/** AWS's public price lists of one service, on loopback. */
export async function startPriceLists(other: Answer = () => false): Promise<PriceListsServer> {
  const calls: string[] = []
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? ''
    calls.push(path)
    if (other(path, response, calls.length)) return
    const file = fileOf(path)
    if (file === undefined) response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
    else response.writeHead(200).end(readFileSync(join(FOLDER, file)))
  }
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function fileOf(path: string): string | undefined {
  if (path === '/offers/v1.0/aws/AmazonS3/current/region_index.json') return 'region_index.json'
  const region = /^\/offers\/v1\.0\/aws\/AmazonS3\/20260728131000\/([a-z0-9-]+)\/index\.csv$/.exec(path)?.[1]
  return region === undefined ? undefined : `${region}.csv`
}
