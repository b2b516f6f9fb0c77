import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPort } from './port.ts'

/** A Port that answers otherwise than it should: everything it says is checked. */
let answers: Readonly<Record<string, unknown>>[]
let server: Server
beforeEach(async () => {
  answers = []
  server = createServer((request, response) => {
    const token = { accessToken: 'token', expiresIn: 1, tokenType: 'Bearer' }
    const answer = request.url?.endsWith('access_token') === true ? token : (answers.shift() ?? {})
    request.resume().on('end', () => void response.end(JSON.stringify(answer)))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

test('a filter that did not filter makes no other repository’s lease ours', async () => {
  const entity = (identifier: string, repositoryId: string) => ({
    identifier,
    properties: { repositoryId, digest: 'd' },
  })
  answers = [{ ok: true, next: null, entities: [entity('ours', '7'), entity('theirs', '8')] }]
  expect([...(await port().entities('leasehold_lease', '7')).keys()]).toEqual(['ours'])
})

test('a page that comes again and again ends the listing', async () => {
  const page = { ok: true, next: 'again', entities: [] }
  answers = [page, page, page, page]
  await expect(port().entities('leasehold_lease', '7')).rejects.toMatchObject({ code: 'port-unexpected' })
  expect(answers).toHaveLength(2)
})

test('an answer of another form is no list without entities', async () => {
  answers = [{ ok: true, error: 'maintenance' }]
  await expect(port().entities('leasehold_lease', '7')).rejects.toMatchObject({ code: 'port-unexpected' })
})

function port() {
  const { port } = server.address() as AddressInfo
  return createPort({ apiUrl: `http://127.0.0.1:${port}`, clientId: 'id', clientSecret: 's3cr3t' })
}
