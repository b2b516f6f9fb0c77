import { describe, expect, test } from '@jest/globals'
import { isLoopback, pretendedNow } from './environment.ts'

const LOCAL = {
  LEASEHOLD_NOW: '2026-12-01T09:00:00Z',
  GITHUB_API_URL: 'http://127.0.0.1:4000',
  GITHUB_GRAPHQL_URL: 'http://127.0.0.1:4000/graphql',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:5000',
}

describe('LEASEHOLD_NOW', () => {
  test('is taken when every endpoint is on this machine', () => {
    expect(pretendedNow(LOCAL)).toBe('2026-12-01T09:00:00.000Z')
    expect(pretendedNow({ ...LOCAL, AWS_ENDPOINT_URL_S3: 'http://[::1]:5000' })).toBeDefined()
  })

  test.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['GitHub is not', { GITHUB_API_URL: 'https://api.github.com' }],
    ['AWS is not named', { AWS_ENDPOINT_URL: undefined }],
    ["GitHub's GraphQL is not", { GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' }],
    ['one service of AWS is not', { AWS_ENDPOINT_URL_S3: 'https://s3.eu-west-1.amazonaws.com' }],
    ['AWS is told to ignore the endpoints', { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }],
  ])('is refused when %s', (_words, more) => {
    expect(() => pretendedNow({ ...LOCAL, ...more })).toThrow(
      expect.objectContaining({ code: 'now-refused' }),
    )
  })
})

test.each([
  ['http://127.0.0.1:80', true],
  ['http://127.1', true],
  ['http://[::1]/x', true],
  ['http://127.0.0.1@evil.example', false],
  ['http://127.0.0.1.evil.example', false],
  ['http://evil.example#127.0.0.1', false],
  ['http://localhost', false],
  ['http://[::ffff:8.8.8.8]', false],
  ['http://0.0.0.0', false],
  ['', false],
])('%s is this machine: %s', (url, expected) => {
  expect(isLoopback(url)).toBe(expected)
})
