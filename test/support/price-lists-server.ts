import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY_ROOT } from './example-platform.ts'

const FOLDER = join(REPOSITORY_ROOT, 'test/fixtures/price-lists')

/** The example's price table, as far as the lists of this server go: S3. */
export function pricesOfLists(): string {
  const table = readFileSync(join(REPOSITORY_ROOT, 'prices/aws.yaml'), 'utf8')
  const [head = '', ...prices] = table.split(/^(?= {2}[a-z0-9-]+:$)/m)
  return [head, ...prices.filter((one) => one.includes('service: AmazonS3'))]
    .join('')
    .replace(/^ {2}#.*\n/gm, '')
}

export interface PriceListsServer {
  readonly url: string
  /** Paths in the order of the calls. */
  readonly calls: readonly string[]
  stop(): Promise<void>
}

/** What a test has the server do otherwise; true: it was answered. */
export type Answer = (path: string, response: ServerResponse, call: number) => boolean

/** AWS's public price lists, on loopback: those of the fixtures. */
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
  const [, service = '', rest = ''] = /^\/offers\/v1\.0\/aws\/([A-Za-z0-9]+)\/(.+)$/.exec(path) ?? []
  if (!existsSync(join(FOLDER, service, INDEX))) return undefined
  if (rest === `current/${INDEX}`) return join(service, INDEX)
  const { regions } = JSON.parse(readFileSync(join(FOLDER, service, INDEX), 'utf8')) as RegionIndex
  const list = Object.entries(regions).find(
    ([, { currentVersionUrl }]) => currentVersionUrl.replace(/\.json$/, '.csv') === path,
  )
  return list === undefined ? undefined : join(service, `${list[0]}.csv`)
}

const INDEX = 'region_index.json'

interface RegionIndex {
  readonly regions: Readonly<Record<string, { readonly currentVersionUrl: string }>>
}
