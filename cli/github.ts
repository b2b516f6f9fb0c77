import { spawnSync } from 'node:child_process'
import { InvalidArgumentError } from 'commander'
import { ok, problems, type Result } from '../src/kit/result.ts'
import type { ClientOptions } from '../src/outside/github/client.ts'
import { createForge } from '../src/outside/github/forge.ts'
import type { Forge } from '../src/ports.ts'

/**
 * GitHub for somebody at a terminal: the token of `GH_TOKEN` or `GITHUB_TOKEN`, else that of the `gh` they are signed in with.
 * @param repository `owner/name`, from leasehold.yaml
 */
export function openGitHub(
  repository: string,
  variables: Readonly<Record<string, string | undefined>>,
): Result<Forge> {
  const options = gitHubOf(repository, variables, '; without --open nothing is sent to GitHub')
  return options.ok ? ok(createForge(options.value)) : options
}

/** `owner/name`, of an option. */
export function readRepositoryName(text: string): string {
  if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(text)) return text
  throw new InvalidArgumentError('a repository is written as owner/name.')
}

/** Where GitHub answers, and by which token. @param otherwise what to do without, as the end of a sentence */
export function gitHubOf(
  repository: string,
  variables: Readonly<Record<string, string | undefined>>,
  otherwise = '',
): Result<ClientOptions> {
  const token = tokenOf(variables)
  if (token === '')
    return problems({
      code: 'no-github-token',
      message: 'there is no token for GitHub',
      allowed: ['GH_TOKEN', 'GITHUB_TOKEN', 'a signed-in gh'],
      remedy: `run \`gh auth login\`, or set GH_TOKEN${otherwise}`,
    })
  const [owner = '', name = ''] = repository.split('/')
  const apiUrl = variables['GITHUB_API_URL']
  const graphqlUrl = variables['GITHUB_GRAPHQL_URL']
  return ok({
    owner,
    name,
    token,
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...(graphqlUrl === undefined ? {} : { graphqlUrl }),
  })
}

/** Empty: there is none. */
export function tokenOf(variables: Readonly<Record<string, string | undefined>>): string {
  const given = variables['GH_TOKEN'] ?? variables['GITHUB_TOKEN'] ?? ''
  return given === '' ? tokenOfGh() : given
}

function tokenOfGh(): string {
  const { status, stdout } = spawnSync('gh', ['auth', 'token'], { encoding: 'utf8', timeout: 10_000 })
  return status === 0 ? stdout.trim() : ''
}
