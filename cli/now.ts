import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseInstant, type Instant } from '../src/kit/brands.ts'
import { ok, problems, type Result } from '../src/kit/result.ts'
import { foreignEndpoint, isLoopback } from '../src/outside/runner/environment.ts'

type Variables = Readonly<Record<string, string | undefined>>

const AWS_CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
]
const GITHUB_CREDENTIALS = ['GITHUB_TOKEN', 'GH_TOKEN', 'LEASEHOLD_GITHUB_TOKEN']

/**
 * The instant that `--now` pretends. Time decides when infrastructure is destroyed, so it is refused wherever real
 * credentials, or an endpoint that is not on this machine, could be meant.
 * @param home folder of the user, where AWS tools keep credentials
 */
export function readNow(
  text: string | undefined,
  variables: Variables,
  home: string,
): Result<Instant | undefined> {
  if (text === undefined) return ok(undefined)
  const now = parseInstant(text)
  if (now === undefined)
    return refuse('now-not-an-instant', `\`${text}\` is not an instant`, '--now 2026-12-01T09:00:00Z')
  const foreign = foreignEndpoint(variables)
  if (foreign !== undefined)
    return refuse('now-refused', `${foreign} is not on this machine`, `unset ${foreign}`)
  if (!isLoopback(variables['AWS_ENDPOINT_URL'])) {
    const real = AWS_CREDENTIALS.find((name) => isSet(variables[name])) ?? credentialsFile(variables, home)
    if (real !== undefined)
      return refuse('now-refused', `AWS credentials are configured (${real})`, `take ${real} away`)
  }
  if (!isLoopback(variables['GITHUB_API_URL'])) {
    const real = GITHUB_CREDENTIALS.find((name) => isSet(variables[name]))
    if (real !== undefined)
      return refuse('now-refused', `a GitHub token is configured (${real})`, `unset ${real}`)
  }
  return ok(now)
}

function credentialsFile(variables: Variables, home: string): string | undefined {
  const files = [
    variables['AWS_SHARED_CREDENTIALS_FILE'] ?? join(home, '.aws', 'credentials'),
    variables['AWS_CONFIG_FILE'] ?? join(home, '.aws', 'config'),
  ]
  return files.find((file) => existsSync(file))
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

function refuse(code: string, message: string, remedy: string): Result<never> {
  return problems({
    code,
    message: `--now is refused: ${message}`,
    field: '--now',
    allowed: ['an RFC 3339 instant, with no credentials and with endpoints on 127.0.0.1 only'],
    remedy,
  })
}
