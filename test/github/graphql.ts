import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  graphqlSync,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import { commitOnBranch } from './graphql-commit.ts'
import type { Account, Comment } from './model.ts'
import { GHOST } from './people.ts'
import { hasRole, type World } from './world.ts'

export interface GraphqlCall {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface GraphqlReply {
  readonly data?: unknown
  readonly errors?: readonly unknown[]
}

export interface Context {
  readonly world: World
  readonly account: Account
  /** Fields that somebody asked for and that nobody wrote: failures of the rig. */
  readonly missing: string[]
}

let schema: GraphQLSchema | undefined

/** GitHub's own schema, from its published SDL. */
function loadSchema(): GraphQLSchema {
  const file = join(import.meta.dirname, '../../node_modules/@octokit/graphql-schema/schema.graphql')
  return (schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true }))
}

/**
 * Runs a query against GitHub's schema. A field is read from what the resolvers gave; one that is not there is an
 * error, never a silent null.
 */
export function runGraphql(call: GraphqlCall, context: Context): GraphqlReply {
  const result = graphqlSync({
    schema: loadSchema(),
    source: call.query,
    variableValues: call.variables,
    contextValue: context,
    rootValue: rootOf(context),
    fieldResolver: fieldOf,
    typeResolver: (value: { __typename?: string }) => value.__typename,
  })
  const errors = result.errors?.map((error) => ({
    ...(typeof error.extensions['type'] === 'string' ? { type: error.extensions['type'] } : {}),
    path: error.path,
    locations: error.locations,
    message: error.message,
  }))
  return errors === undefined ? { data: result.data } : { data: result.data ?? null, errors }
}

const fieldOf: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = (
  source,
  args,
  context,
  info,
) => {
  const held =
    typeof source === 'object' && source !== null
      ? (source as Record<string, unknown>)[info.fieldName]
      : undefined
  if (held === undefined) {
    context.missing.push(`${info.parentType.name}.${info.fieldName}`)
    throw new GraphQLError(`the local GitHub has no ${info.parentType.name}.${info.fieldName}`)
  }
  return typeof held === 'function' ? (held as (args: Record<string, unknown>) => unknown)(args) : held
}

/** GitHub's way to refuse inside an answer with status 200. */
export function refuseGraphql(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function rootOf(context: Context): Readonly<Record<string, unknown>> {
  const { world, account } = context
  return {
    viewer: () => ({ __typename: 'User', login: account.login, databaseId: account.id }),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const isOurs = owner === world.seed.owner && name === world.seed.name
      if (!isOurs || !hasRole(world.roleOf(account), 'read'))
        throw refuseGraphql(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        )
      return repositoryOf(context)
    },
    createCommitOnBranch: ({ input }: { input: Parameters<typeof commitOnBranch>[1] }) =>
      commitOnBranch(context, input),
  }
}

function repositoryOf(context: Context): Readonly<Record<string, unknown>> {
  const { world } = context
  return {
    __typename: 'Repository',
    databaseId: world.seed.id,
    issues: (args: Readonly<Record<string, unknown>>) => issuesOf(context, args),
    issueOrPullRequest: ({ number }: { number: number }) => issueOf(context, number),
    issue: ({ number }: { number: number }) => {
      if (world.pulls.has(number))
        throw refuseGraphql('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
      return issueOf(context, number)
    },
    pullRequests: (args: Readonly<Record<string, unknown>>) => pullsOf(context, args),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const sha = world.store.refs(qualifiedName).get(qualifiedName)
      return sha === undefined
        ? null
        : { __typename: 'Ref', name: qualifiedName, target: commitOf(world, sha) }
    },
    object: ({ expression }: { expression: string }) => {
      const oid = world.store.resolve(expression)
      return oid === undefined ? null : { __typename: 'Blob', oid }
    },
  }
}

function commitOf(world: World, sha: string): Readonly<Record<string, unknown>> {
  const parents = world.store.git(['log', '-1', '--format=%P', sha]).split(' ').filter(Boolean)
  return {
    __typename: 'Commit',
    oid: sha,
    message: world.store.git(['log', '-1', '--format=%B', sha]),
    parents: () => ({
      nodes: parents.map((oid) => ({ __typename: 'Commit', oid })),
      totalCount: parents.length,
    }),
  }
}

function issueOf(context: Context, number: number): Readonly<Record<string, unknown>> {
  const { world } = context
  const issue = world.issues.get(number)
  if (issue === undefined || issue.gone !== undefined)
    throw refuseGraphql(
      'NOT_FOUND',
      `Could not resolve to an issue or pull request with the number of ${number}.`,
    )
  return {
    __typename: world.pulls.has(number) ? 'PullRequest' : 'Issue',
    number,
    title: issue.title,
    body: issue.body,
    state: issue.state.toUpperCase(),
    locked: issue.isLocked,
    repository: { __typename: 'Repository', databaseId: world.seed.id },
    author: actorOf(issue.author, context),
    comments: (args: Readonly<Record<string, unknown>>) =>
      commentsOf(
        context,
        world.comments.filter((comment) => comment.issue === number),
        args,
      ),
  }
}

/** GraphQL gives an App's bot the App's name, without the `[bot]` of REST, and null for an account that is gone. */
function actorOf(author: Account, { world }: Context): Readonly<Record<string, unknown>> | null {
  const { kind, login, id } = world.today(author)
  if (id === GHOST.id) return null
  return kind === 'person'
    ? { __typename: 'User', login, databaseId: id }
    : { __typename: 'Bot', login: login.replace(/\[bot\]$/, ''), databaseId: id }
}

/** Pull requests of one state, oldest or newest first. */
function pullsOf(context: Context, args: Readonly<Record<string, unknown>>): unknown {
  const { world } = context
  const states = (args['states'] ?? []) as readonly string[]
  const order = (args['orderBy'] ?? {}) as { direction?: string }
  const found = [...world.pulls.values()].filter(({ state }) => states.includes(state.toUpperCase()))
  found.sort((a, b) => (order.direction === 'DESC' ? b.number - a.number : a.number - b.number))
  return connectionOf(found, args, (pull) => ({
    __typename: 'PullRequest',
    number: pull.number,
    title: pull.title,
    body: pull.body,
    createdAt: pull.createdAt,
    isCrossRepository: pull.head.owner !== world.seed.owner,
    headRefName: pull.head.branch,
    headRefOid: pull.headSha,
    baseRefName: pull.base,
    baseRefOid: world.store.branch(pull.base) ?? pull.baseSha,
    author: actorOf(pull.author, context),
  }))
}

/** Issues without pull requests; `since` looks at the last change. */
function issuesOf(context: Context, args: Readonly<Record<string, unknown>>): unknown {
  const { world } = context
  const filter = (args['filterBy'] ?? {}) as { since?: string }
  const order = (args['orderBy'] ?? {}) as { direction?: string }
  const since = Date.parse(filter.since ?? '1970-01-01')
  const found = [...world.issues.values()].filter(
    (issue) =>
      !world.pulls.has(issue.number) && issue.gone === undefined && Date.parse(issue.updatedAt) >= since,
  )
  found.sort((a, b) => (order.direction === 'DESC' ? b.number - a.number : a.number - b.number))
  return connectionOf(found, args, (issue) => ({
    __typename: 'Issue',
    number: issue.number,
    title: issue.title,
    body: issue.body,
    createdAt: issue.createdAt,
    viewerDidAuthor: issue.author.id === context.account.id,
  }))
}

function commentsOf(
  context: Context,
  all: readonly Comment[],
  args: Readonly<Record<string, unknown>>,
): unknown {
  return connectionOf(all, args, (comment) => ({
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    body: comment.body,
    viewerDidAuthor: comment.author.id === context.account.id,
  }))
}

/** A page from the front or the back, as GitHub's connections cut it: at most 100. */
function connectionOf<T>(
  all: readonly T[],
  args: Readonly<Record<string, unknown>>,
  represent: (item: T) => unknown,
): unknown {
  const [first, last] = [numberOf(args['first']), numberOf(args['last'])]
  const size = first ?? last
  if (size === undefined || size > 100)
    throw refuseGraphql(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value of at most 100.',
    )
  const from = typeof args['after'] === 'string' ? Number(args['after'].replace('cursor-', '')) : 0
  const page = first === undefined ? all.slice(-size) : all.slice(from, from + size)
  const end = first === undefined ? all.length : from + page.length
  return {
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: page.length === 0 ? null : `cursor-${end}` },
    nodes: page.map(represent),
  }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
