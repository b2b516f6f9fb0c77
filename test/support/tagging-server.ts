/** A local server that pages as GetResources of AWS's tagging API does, with the faults that AWS has been seen to have. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Row {
  readonly arn: string
  readonly tags: Readonly<Record<string, string>>
}

export interface Question {
  readonly region: string
  /** 1-based, over all questions of that region. */
  readonly number: number
  /** 0-based place of the page that is asked for. */
  readonly page: number
  readonly arns: readonly string[] | undefined
}

/** Another answer than the right one. `silence`: the connection stays open. */
export type Fault =
  | { readonly error: string; readonly status?: number }
  | { readonly silence: true }
  | { readonly rows: readonly Row[]; readonly token: string }
  | undefined

export interface TaggingServer {
  readonly endpoint: string
  readonly questions: Question[]
  close(): Promise<void>
}

interface Input {
  readonly TagFilters?: readonly { readonly Key: string; readonly Values?: readonly string[] }[]
  readonly ResourceARNList?: readonly string[]
  readonly ResourcesPerPage?: number
  readonly PaginationToken?: string
}

/**
 * @param rowsOf the resources of a region, in the order of the listing
 * @param hasBucket what S3 says when it is asked for a bucket
 */
export async function startTaggingServer(
  rowsOf: (region: string) => readonly Row[],
  fault: (question: Question) => Fault = () => undefined,
  hasBucket: (name: string) => boolean = () => true,
): Promise<TaggingServer> {
  const questions: Question[] = []
  const server = createServer((request, response) => {
    if (request.method === 'HEAD')
      response.writeHead(hasBucket(request.url?.split(/[/?]/)[1] ?? '') ? 200 : 404).end()
    else void answer(request, response, { rowsOf, fault, questions })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, questions, close: async () => close(server) }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  given: {
    readonly rowsOf: (region: string) => readonly Row[]
    readonly fault: (question: Question) => Fault
    readonly questions: Question[]
  },
): Promise<void> {
  let body = ''
  for await (const part of request) body += String(part)
  const input = JSON.parse(body) as Input
  const region = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const page = Number(input.PaginationToken?.split('-')[1] ?? 0)
  const number = given.questions.filter((one) => one.region === region).length + 1
  const question = { region, number, page, arns: input.ResourceARNList }
  given.questions.push(question)
  const fault = given.fault(question) ?? wrongInput(input)
  if (fault === undefined) send(response, 200, rightAnswer(input, given.rowsOf(region), page))
  else if ('error' in fault) send(response, fault.status ?? 400, { __type: fault.error, message: 'no' })
  else if ('rows' in fault) send(response, 200, pageOf(fault.rows, fault.token))
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.1' }).end(JSON.stringify(value))
}

/** AWS refuses names together with filters or pages, and more than a hundred of anything. */
function wrongInput(input: Input): Fault {
  const { TagFilters, ResourceARNList, ResourcesPerPage, PaginationToken } = input
  const isMixed =
    ResourceARNList !== undefined && (TagFilters ?? ResourcesPerPage ?? PaginationToken) !== undefined
  const isTooMuch = (ResourceARNList?.length ?? 0) > 100 || (ResourcesPerPage ?? 1) > 100
  return isMixed || isTooMuch ? { error: 'InvalidParameterException' } : undefined
}

function rightAnswer(input: Input, all: readonly Row[], page: number): unknown {
  if (input.ResourceARNList !== undefined) {
    const asked = new Set(input.ResourceARNList)
    return pageOf(
      all.filter(({ arn }) => asked.has(arn)),
      '',
    )
  }
  const matching = matchingRows(all, input.TagFilters ?? [])
  const size = input.ResourcesPerPage ?? 50
  const isLast = (page + 1) * size >= matching.length
  return pageOf(matching.slice(page * size, (page + 1) * size), isLast ? '' : `page-${page + 1}`)
}

/** What matched last, by list: a listing of a thousand pages must not look through all of it a thousand times. */
const matched = new WeakMap<readonly Row[], { readonly key: string; readonly rows: readonly Row[] }>()

function matchingRows(all: readonly Row[], filters: NonNullable<Input['TagFilters']>): readonly Row[] {
  const key = JSON.stringify([all.length, filters])
  const known = matched.get(all)
  if (known?.key === key) return known.rows
  const rows = all.filter(({ tags }) =>
    filters.every(({ Key, Values }) => {
      const value = tags[Key]
      return value !== undefined && (Values === undefined || Values.includes(value))
    }),
  )
  matched.set(all, { key, rows })
  return rows
}

function pageOf(rows: readonly Row[], token: string): unknown {
  return {
    PaginationToken: token,
    ResourceTagMappingList: rows.map(({ arn, tags }) => ({
      ResourceARN: arn,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    })),
  }
}
