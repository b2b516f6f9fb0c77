import type { Sha } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'
import { logSafe } from '../../kit/log-safe.ts'
import type { Looked, RepositorySettings } from '../../ports.ts'
import {
  fieldsAt,
  fieldsOf,
  flagAt,
  isFields,
  listOf,
  numberAt,
  optionalTextAt,
  shaAt,
  textAt,
} from './answer.ts'
import type { Fields } from './answer.ts'
import { createClient, type Answer, type ClientOptions, type Parameters } from './client.ts'
import { protectionOf, rulesOf } from './branch-rules.ts'
import { actionsPolicyOf, environmentOf, patternOf, selectedOf } from './settings-answers.ts'

/** Pages of a listing; beyond them nobody says that all was seen. */
const PAGES = 10

/** Where a listing begins: the field that holds its entries, and how many GitHub gives on one page. */
interface Listing {
  readonly key?: string
  readonly size: number
}

/**
 * A repository's settings. What GitHub does not give is no exception here: each answer says whether it was seen, and
 * else which permission is missing.
 */
export function createRepositorySettings(options: ClientOptions): RepositorySettings {
  const client = createClient(options)
  let calls = 0

  async function ask(route: string, parameters: Parameters = {}): Promise<Answer> {
    calls += 1
    return client.repeat(route, parameters)
  }

  /** One call. @param needs what a token needs for it, where GitHub's answer does not say; @param absent statuses that mean "none" */
  async function look<T>(
    route: string,
    needs: string,
    read: (fields: Fields) => T,
    { parameters = {}, absent }: { readonly parameters?: Parameters; readonly absent?: () => T } = {},
  ): Promise<Looked<T>> {
    return guarded(async () => {
      const answer = await ask(route, parameters)
      if (!answer.ok && statusOf(answer) === 404 && absent !== undefined)
        return { kind: 'seen', value: absent() }
      if (!answer.ok) return unseen(answer, needs)
      return { kind: 'seen', value: read(fieldsOf(answer.data, route)) }
    })
  }

  async function list<T>(
    route: string,
    needs: string,
    { key, size }: Listing,
    read: (fields: Fields) => T,
    parameters: Parameters = {},
  ): Promise<Looked<readonly T[]>> {
    return guarded(async () => {
      const found: T[] = []
      for (let page = 1; page <= PAGES; page += 1) {
        const answer = await ask(route, { ...parameters, per_page: size, page })
        if (!answer.ok) return unseen(answer, needs)
        const entries = listOf(key === undefined ? answer.data : fieldsOf(answer.data, route)[key], route)
        found.push(...entries.map((entry) => read(fieldsOf(entry, route))))
        if (entries.length < size) return { kind: 'seen', value: found }
      }
      throw new Fault('github-too-many', `${route} has more than ${PAGES * size} entries`)
    })
  }

  const repo = 'GET /repos/{owner}/{repo}'
  const named = (fields: Fields): string => textAt(fields, 'name')
  const variablesAt = async (route: string, needs: string, parameters: Parameters = {}) => {
    const pair = (fields: Fields): readonly [string, string] => [named(fields), textAt(fields, 'value')]
    const found = await list(route, needs, { key: 'variables', size: 30 }, pair, parameters)
    return found.kind === 'seen' ? { ...found, value: new Map(found.value) } : found
  }
  const environmentRoute = `${repo}/environments/{environment_name}`

  return {
    calls: () => calls,
    repository: async () =>
      look(repo, 'metadata: read', (fields) => ({
        id: numberAt(fields, 'id'),
        name: textAt(fields, 'full_name'),
        ownerId: numberAt(fieldsAt(fields, 'owner'), 'id'),
        isOfOrganization: fieldsAt(fields, 'owner')['type'] !== 'User',
        defaultBranch: textAt(fields, 'default_branch'),
        isArchived: flagAt(fields, 'archived'),
        hasIssues: flagAt(fields, 'has_issues'),
      })),
    actions: async () => look(`${repo}/actions/permissions`, 'administration: read', actionsPolicyOf),
    selectedActions: async () =>
      look(`${repo}/actions/permissions/selected-actions`, 'administration: read', selectedOf),
    workflowTokens: async () =>
      look(`${repo}/actions/permissions/workflow`, 'administration: read', (fields) => ({
        byDefault: textAt(fields, 'default_workflow_permissions') === 'write' ? 'write' : 'read',
        mayOpenPulls: flagAt(fields, 'can_approve_pull_request_reviews'),
      })),
    branch: async (branch) =>
      look(
        `${repo}/branches/{branch}`,
        'contents: read',
        (fields) => ({
          head: shaAt(fieldsAt(fields, 'commit'), 'sha'),
          isClassic: fieldsAt(fields, 'protection')['enabled'] === true,
        }),
        { parameters: { branch }, absent: () => undefined },
      ),
    async rules(branch) {
      const route = `${repo}/rules/branches/{branch}`
      const found = await list(route, 'metadata: read', { size: 100 }, (fields) => fields, { branch })
      return found.kind === 'seen' ? guarded(async () => ({ ...found, value: rulesOf(found.value) })) : found
    },
    protection: async (branch) =>
      look(`${repo}/branches/{branch}/protection`, 'administration: read', protectionOf, {
        parameters: { branch },
      }),
    environments: async () =>
      list(`${repo}/environments`, 'actions: read', { key: 'environments', size: 100 }, environmentOf),
    branchPatterns: async (environment) =>
      list(
        `${environmentRoute}/deployment-branch-policies`,
        'actions: read',
        { key: 'branch_policies', size: 100 },
        patternOf,
        { environment_name: environment },
      ),
    variables: async (environment) =>
      environment === undefined
        ? variablesAt(`${repo}/actions/variables`, 'variables: read')
        : variablesAt(`${environmentRoute}/variables`, 'environments: read', {
            environment_name: environment,
          }),
    organizationVariables: async () =>
      variablesAt(`${repo}/actions/organization-variables`, 'variables: read'),
    secrets: async (environment) => {
      const listing = { key: 'secrets', size: 100 }
      return environment === undefined
        ? list(`${repo}/actions/secrets`, 'secrets: read', listing, named)
        : list(`${environmentRoute}/secrets`, 'environments: read', listing, named, {
            environment_name: environment,
          })
    },
    organizationSecrets: async () =>
      list(`${repo}/actions/organization-secrets`, 'secrets: read', { key: 'secrets', size: 100 }, named),
    labels: async () => list(`${repo}/labels`, 'issues: read', { size: 100 }, named),
    pages: async () =>
      look<'workflow' | 'branch' | undefined>(
        `${repo}/pages`,
        'pages: read',
        (fields) => (fields['build_type'] === 'workflow' ? 'workflow' : 'branch'),
        { absent: () => undefined },
      ),
    subject: async () =>
      look(`${repo}/actions/oidc/customization/sub`, 'actions: read', (fields) => {
        const claims = fields['include_claim_keys']
        const isDefault = flagAt(fields, 'use_default')
        const immutable = fields['use_immutable_subject']
        return {
          claims: isDefault ? undefined : listOf(claims ?? [], 'include_claim_keys').map(String),
          isImmutable: typeof immutable === 'boolean' ? immutable : undefined,
        }
      }),
    workflows: async () =>
      list(`${repo}/actions/workflows`, 'actions: read', { key: 'workflows', size: 100 }, (fields) => ({
        path: textAt(fields, 'path'),
        state: textAt(fields, 'state'),
      })),
    codeownersErrors: async () =>
      look(`${repo}/codeowners/errors`, 'contents: read', (fields) =>
        listOf(fields['errors'], 'errors')
          .filter(isFields)
          .map((error) => ({
            path: textAt(error, 'path'),
            line: numberAt(error, 'line'),
            kind: textAt(error, 'kind'),
          })),
      ),
    newestHeads: async () =>
      guarded(async () => {
        const parameters = { state: 'all', sort: 'updated', direction: 'desc', per_page: 3 }
        const answer = await ask(`${repo}/pulls`, parameters)
        if (!answer.ok) return unseen(answer, 'pull-requests: read')
        const heads = listOf(answer.data, 'pulls').map((pull): Sha =>
          shaAt(fieldsAt(fieldsOf(pull, 'pull'), 'head'), 'sha'),
        )
        return { kind: 'seen', value: heads }
      }),
    checkNames: async (commit) =>
      list(`${repo}/commits/{ref}/check-runs`, 'checks: read', { key: 'check_runs', size: 100 }, named, {
        ref: commit,
      }),
    newestRelease: async (owner, name) =>
      look<string | undefined>(
        'GET /repos/{owner}/{repo}/releases/latest',
        'contents: read',
        (fields) => optionalTextAt(fields, 'tag_name'),
        { parameters: { owner, repo: name }, absent: () => undefined },
      ),
  }
}

/** An outage, or an answer of another form, is not seen either. */
async function guarded<T>(look: () => Promise<Looked<T>>): Promise<Looked<T>> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { kind: 'unseen', why: error.message, remedy: 'run `leasehold doctor` again' }
  }
}

type Refused = Answer & { readonly ok: false }

function statusOf({ failure }: Refused): number | undefined {
  return failure.kind === 'refused' ? failure.status : undefined
}

/** @param needs permission, where GitHub does not name one: a 404 never does */
function unseen(answer: Refused, needs: string): { kind: 'unseen'; why: string; remedy: string } {
  const { failure } = answer
  const status = statusOf(answer)
  if (status === 401)
    return {
      kind: 'unseen',
      why: 'GitHub does not know this token',
      remedy: 'run `gh auth login`, or set GH_TOKEN to a token that is valid',
    }
  const said =
    failure.kind === 'refused' && typeof failure.body['message'] === 'string' ? failure.body['message'] : ''
  const permission = (failure.kind === 'refused' ? failure.needs : undefined) ?? `\`${needs}\``
  const isAdmin = permission.includes('administration')
  return {
    kind: 'unseen',
    why: `GitHub answered ${status ?? 'an error'}: ${logSafe(said.slice(0, 120))}`,
    remedy: `use a token with ${permission}${isAdmin ? ', of an administrator of the repository' : ''}`,
  }
}
