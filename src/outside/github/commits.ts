import type { Sha } from '../../kit/brands.ts'
import { blobId } from '../../kit/git-objects.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { whatToClick } from '../../platform/obstacles.ts'
import type { CommitRequest, Forge } from '../../ports.ts'
import { fieldsAt, fieldsOf, isFields, listOf, shaAt, textAt } from './answer.ts'
import { readBranch } from './branches.ts'
import { valueOf, type Client } from './client.ts'
import { faultOf, type Failure } from './failure.ts'

const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

const READ_HEAD = `query ($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) {
      target { __typename ... on Commit { oid message parents(first: 2) { nodes { oid } } } }
    }
  }
}`

/** Files of one query that asks for their ids, to keep its cost small. */
const FILES_PER_QUERY = 50

export function commitMethods(client: Client): Pick<Forge, 'commit'> {
  return {
    async commit(request) {
      const answer = await client.once(
        () => client.attemptGraphql(CREATE_COMMIT, { input: inputOf(client, request) }),
        () => findOurs(client, request),
      )
      if ('found' in answer) return ok(answer.found)
      if (!answer.ok) return explain(client, request, answer.failure)
      const payload = fieldsAt(fieldsOf(answer.data, 'data'), 'createCommitOnBranch')
      return ok(shaAt(fieldsAt(payload, 'commit'), 'oid'))
    },
  }
}

function inputOf(client: Client, request: CommitRequest): Readonly<Record<string, unknown>> {
  const [headline = '', ...rest] = request.message.split('\n')
  const body = rest.join('\n').trim()
  return {
    branch: { repositoryNameWithOwner: `${client.owner}/${client.name}`, branchName: request.branch },
    message: body === '' ? { headline } : { headline, body },
    fileChanges: {
      additions: [...request.additions].map(([path, content]) => ({
        path,
        contents: Buffer.from(content).toString('base64'),
      })),
      deletions: request.deletions.map((path) => ({ path })),
    },
    expectedHeadOid: request.expectedHead,
  }
}

/**
 * Why GitHub refused, by its error types and, where those do not say, by looking at the branch. Observed types:
 * `STALE_DATA` for another head; `BRANCH_PROTECTION_RULE_VIOLATION` for classic protection. Rulesets answer with a
 * general type, so the rules of the branch are asked for instead of reading the message.
 */
async function explain(client: Client, request: CommitRequest, failure: Failure): Promise<Result<Sha>> {
  const types = failure.kind === 'graphql' ? failure.types : []
  const head = await readBranch(client, request.branch)
  if (head === undefined) return problems(problem('branch-missing', request, 'make the branch first'))
  if (types.includes('STALE_DATA') || head !== request.expectedHead)
    return problems(problem('head-moved', request, 'read the branch again and commit on its new head'))
  if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || (await hasRules(client, request.branch)))
    return problems(
      problem('branch-protected', request, whatToClick('branch-protected', { branch: request.branch })),
    )
  throw faultOf(failure, 'createCommitOnBranch')
}

function problem(code: string, request: CommitRequest, remedy: string): Problem {
  const says = {
    'branch-missing': 'does not exist',
    'head-moved': `does not stand at ${request.expectedHead.slice(0, 7)} any more`,
  }[code]
  return { code, message: `branch \`${request.branch}\` ${says ?? 'takes no direct commits'}`, remedy }
}

async function hasRules(client: Client, branch: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
  return listOf(valueOf(await client.repeat(route, { branch }), route), route).length > 0
}

/**
 * After a lost answer: is the branch's head the commit that we asked for? Same single parent, same message, and every
 * file as we sent it.
 */
async function findOurs(client: Client, request: CommitRequest): Promise<Sha | undefined> {
  const { owner, name } = client
  const data = await client.query(READ_HEAD, { owner, name, branch: `refs/heads/${request.branch}` })
  const ref = fieldsAt(data, 'repository')['ref']
  if (!isFields(ref)) return undefined
  const target = fieldsAt(ref, 'target')
  if (textAt(target, '__typename') !== 'Commit') return undefined
  const parents = listOf(fieldsAt(target, 'parents')['nodes'], 'parents').filter(isFields)
  if (parents.length !== 1 || parents[0]?.['oid'] !== request.expectedHead) return undefined
  if (textAt(target, 'message').trim() !== request.message.trim()) return undefined
  const head = shaAt(target, 'oid')
  return (await holds(client, head, request)) ? head : undefined
}

async function holds(client: Client, commit: Sha, request: CommitRequest): Promise<boolean> {
  const expected = new Map<string, Sha | undefined>(request.deletions.map((path) => [path, undefined]))
  for (const [path, content] of request.additions) expected.set(path, blobId(content))
  const paths = [...expected.keys()]
  for (let at = 0; at < paths.length; at += FILES_PER_QUERY) {
    const part = paths.slice(at, at + FILES_PER_QUERY)
    const found = await objectIds(client, commit, part)
    if (part.some((path, index) => found[index] !== expected.get(path))) return false
  }
  return true
}

async function objectIds(
  client: Client,
  commit: Sha,
  paths: readonly string[],
): Promise<readonly (Sha | undefined)[]> {
  const declared = paths.map((_path, index) => `$p${index}: String!`).join(', ')
  const asked = paths.map((_path, index) => `f${index}: object(expression: $p${index}) { oid }`).join(' ')
  const query = `query ($owner: String!, $name: String!, ${declared}) { repository(owner: $owner, name: $name) { ${asked} } }`
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`]))
  const data = await client.query(query, { owner: client.owner, name: client.name, ...variables })
  const repository = fieldsAt(data, 'repository')
  return paths.map((_path, index) => {
    const object = repository[`f${index}`]
    return isFields(object) ? shaAt(object, 'oid') : undefined
  })
}
