import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createSlack } from './slack.ts'

let server: Server
let bodies: string[]
let answer: number | 'never' | 'redirect'
let url: string
beforeEach(async () => {
  bodies = []
  answer = 200
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      bodies.push(body)
      if (answer === 'never') return
      if (answer === 'redirect') response.writeHead(302, { location: '/elsewhere' }).end()
      else response.writeHead(answer).end('no_service')
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T000/B000/s3cr3t`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

test('sends the text as Slack’s webhooks take it', async () => {
  expect(await createSlack(url).say('ends in 2 days')).toBeUndefined()
  expect(bodies.map((body) => JSON.parse(body) as unknown)).toEqual([
    { text: 'ends in 2 days', unfurl_links: false },
  ])
})

describe('what goes wrong is said without the address, once', () => {
  test.each<[string, typeof answer, string]>([
    ['a webhook that was revoked', 404, 'HTTP status 404'],
    ['a redirect', 'redirect', 'could not be reached'],
    ['no answer', 'never', 'could not be reached'],
  ])('%s', async (_words, given, said) => {
    answer = given
    const problem = await createSlack(url, 300).say('x')
    expect(problem?.message).toContain(said)
    expect(JSON.stringify(problem)).not.toContain('s3cr3t')
    expect(bodies).toHaveLength(1)
  })

  test('nobody there', async () => {
    const problem = await createSlack('http://127.0.0.1:1/s3cr3t').say('x')
    expect(problem?.code).toBe('slack-failed')
    expect(JSON.stringify(problem)).not.toContain('s3cr3t')
  })

  test.each(['s3cr3t', 'http://example.org/s3cr3t', 'ftp://127.0.0.1/s3cr3t'])(
    '%s is no webhook',
    (given) => {
      expect(() => createSlack(given)).toThrow(expect.objectContaining({ code: 'wrong-input' }))
      expect(() => createSlack(given)).not.toThrow(/s3cr3t/)
    },
  )
})
