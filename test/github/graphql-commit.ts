import { refuseGraphql, type Context } from './graphql.ts'
import { needContents } from './permissions.ts'
import { mayWrite, type World } from './world.ts'

export interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string }
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

/** One commit of n files with an optimistic lock on the branch's head; author is the caller, always. */
export function commitOnBranch({ world, account }: Context, input: CommitInput): unknown {
  const branch = input.branch.branchName ?? ''
  if (input.branch.repositoryNameWithOwner !== `${world.seed.owner}/${world.seed.name}`)
    throw refuseGraphql('NOT_FOUND', 'Could not resolve to a Repository.')
  if (!mayWrite(world.roleOf(account))) {
    world.enforced.add('role-needed')
    throw refuseGraphql('FORBIDDEN', 'Resource not accessible by integration')
  }
  try {
    needContents(account)
  } catch {
    world.enforced.add('token-permissions')
    throw refuseGraphql('FORBIDDEN', 'Resource not accessible by integration')
  }
  const head = world.store.branch(branch)
  if (head === undefined) throw refuseGraphql('NOT_FOUND', `No branch named "${branch}".`)
  if (world.isProtected(branch)) throw protectedBranch(world)
  if (head !== input.expectedHeadOid) {
    world.enforced.add('commit-expected-head')
    throw refuseGraphql(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
    )
  }
  const tree = world.store.writeTree(head, changesOf(world, head, input))
  const { headline, body } = input.message
  const message = typeof body === 'string' && body !== '' ? `${headline}\n\n${body}\n` : `${headline}\n`
  const commit = world.store.writeCommit(tree, [head], message, world.signature(account))
  world.moveBranch(account, branch, commit)
  return { clientMutationId: null, commit: { __typename: 'Commit', oid: commit } }
}

/** Rulesets answer with a general type where classic protection has one of its own. */
function protectedBranch(world: World): Error {
  world.enforced.add('branch-protected')
  return world.rules.kind === 'classic'
    ? refuseGraphql('BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.')
    : refuseGraphql(
        'UNPROCESSABLE',
        'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
      )
}

function changesOf(
  world: World,
  head: string,
  input: CommitInput,
): ReadonlyMap<string, { readonly mode: string; readonly blob: string } | undefined> {
  const changes = new Map<string, { mode: string; blob: string } | undefined>()
  for (const { path } of input.fileChanges?.deletions ?? []) {
    if (world.store.resolve(`${head}:${path}`) === undefined) {
      world.enforced.add('commit-deletes-nothing')
      throw refuseGraphql(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
      )
    }
    changes.set(path, undefined)
  }
  for (const { path, contents } of input.fileChanges?.additions ?? [])
    changes.set(path, { mode: '100644', blob: world.store.writeBlob(Buffer.from(contents, 'base64')) })
  return changes
}
