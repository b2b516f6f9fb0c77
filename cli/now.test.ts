import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readNow } from './now.ts'

const NOW = '2026-12-01T09:00:00Z'
const LOCAL = { AWS_ENDPOINT_URL: 'http://127.0.0.1:5000', GITHUB_API_URL: 'http://127.0.0.1:6000' }
const home = mkdtempSync(join(tmpdir(), 'leasehold-home-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test.each([
  ['nothing is configured', {}],
  ['everything is on this machine', { ...LOCAL, AWS_ACCESS_KEY_ID: 'test', GITHUB_TOKEN: 'test' }],
])('an instant is taken where %s', (_what, variables) => {
  expect(readNow(NOW, variables, home)).toEqual({ ok: true, value: '2026-12-01T09:00:00.000Z' })
})

test.each([
  ['AWS keys', { AWS_ACCESS_KEY_ID: 'AKIA' }],
  ['an AWS profile', { AWS_PROFILE: 'prod' }],
  ['a web identity', { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }],
  ['a GitHub token', { GITHUB_TOKEN: 'ghs' }],
  ['a GitHub token, AWS being local', { AWS_ENDPOINT_URL: LOCAL.AWS_ENDPOINT_URL, GH_TOKEN: 'gho' }],
  ['another AWS endpoint', { AWS_ENDPOINT_URL: 'https://sts.amazonaws.com' }],
  [
    'a name that may point elsewhere',
    { AWS_ENDPOINT_URL: 'http://localhost:5000', AWS_ACCESS_KEY_ID: 'test' },
  ],
  ['one endpoint of many', { ...LOCAL, AWS_ENDPOINT_URL_S3: 'https://s3.amazonaws.com' }],
  ['the real GitHub', { ...LOCAL, GITHUB_API_URL: 'https://api.github.com' }],
])('an instant is refused with %s', (_what, variables) => {
  expect(readNow(NOW, variables, home)).toMatchObject({ ok: false, problems: [{ code: 'now-refused' }] })
})

test('an instant is refused when the user has a file of AWS credentials', () => {
  const other = mkdtempSync(join(home, 'user-'))
  mkdirSync(join(other, '.aws'))
  writeFileSync(join(other, '.aws/credentials'), '')
  expect(readNow(NOW, {}, other)).toMatchObject({ ok: false, problems: [{ code: 'now-refused' }] })
})

test('what is not an instant is refused; nothing given is the machine’s clock', () => {
  expect(readNow('tomorrow', {}, home)).toMatchObject({
    ok: false,
    problems: [{ code: 'now-not-an-instant' }],
  })
  expect(readNow(undefined, { AWS_PROFILE: 'prod' }, home)).toEqual({ ok: true, value: undefined })
})
