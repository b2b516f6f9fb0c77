import type { Contract, Json } from './contract.ts'
import type { Account, Activity, CheckRun, Comment, Issue, PullRequest, Reaction, Review } from './model.ts'
import { standingOf } from './standing.ts'
import { hasRole, mayWrite, type World } from './world.ts'

/**
 * GitHub's answers. What our code or people read is real; the other fields that GitHub's description requires are
 * filled with the least that it allows.
 */
export class Representer {
  readonly #world: World
  readonly #complete: Contract['complete']
  readonly #url: string

  constructor(world: World, contract: Contract, url: string) {
    this.#world = world
    this.#complete = contract.complete
    this.#url = url
  }

  /** An answer of which only these fields matter. */
  complete(schema: string, values: Json): Json {
    return this.#complete(schema, values)
  }

  account(given: Account): Json {
    const account = this.#world.today(given)
    return this.#complete('simple-user', {
      login: account.login,
      id: account.id,
      node_id: `U_${account.id}`,
      type: account.kind === 'person' ? 'User' : 'Bot',
      site_admin: false,
    })
  }

  repository(): Json {
    const { owner, name, id, defaultBranch, visibility } = this.#world.seed
    return this.#complete('repository', {
      id,
      node_id: `R_${id}`,
      name,
      full_name: `${owner}/${name}`,
      private: visibility === 'private',
      default_branch: defaultBranch,
      html_url: `${this.#url}/${owner}/${name}`,
      clone_url: `${this.#url}/${owner}/${name}.git`,
      owner: this.#owner(owner, id + 1),
    })
  }

  #owner(login: string, id: number): Json {
    return this.#complete('simple-user', { login, id, type: 'Organization' })
  }

  #page(kind: string, number: number): string {
    const { owner, name } = this.#world.seed
    return `${this.#url}/${owner}/${name}/${kind}/${number}`
  }

  issue(issue: Issue): Json {
    const isPull = this.#world.pulls.has(issue.number)
    return this.#complete('issue', {
      id: 10_000 + issue.number,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.stateReason,
      locked: issue.isLocked,
      user: this.account(issue.author),
      author_association: this.association(issue.author),
      labels: issue.labels.map((name) => ({
        id: 1,
        node_id: 'L_1',
        url: this.#url,
        name,
        color: 'ededed',
        default: false,
        description: null,
      })),
      comments: this.#world.comments.filter((comment) => comment.issue === issue.number).length,
      html_url: this.#page(isPull ? 'pull' : 'issues', issue.number),
      created_at: issue.createdAt,
      updated_at: issue.updatedAt,
      closed_at: issue.closedAt,
      ...(isPull
        ? { pull_request: { url: this.#url, html_url: this.#url, diff_url: this.#url, patch_url: this.#url } }
        : {}),
    })
  }

  association(given: Account): string {
    const account = this.#world.today(given)
    return hasRole(account.role, 'read') ? 'COLLABORATOR' : 'NONE'
  }

  comment(comment: Comment): Json {
    return this.#complete('issue-comment', {
      id: comment.id,
      node_id: `IC_${comment.id}`,
      body: comment.body,
      user: this.account(comment.author),
      html_url: `${this.#page(this.#world.pulls.has(comment.issue) ? 'pull' : 'issues', comment.issue)}#issuecomment-${comment.id}`,
      issue_url: `${this.#url}/repos/${this.#world.seed.owner}/${this.#world.seed.name}/issues/${comment.issue}`,
      author_association: this.association(comment.author),
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
    })
  }

  #pullValues(pull: PullRequest): Json {
    const { owner } = this.#world.seed
    const baseSha =
      pull.state === 'open' ? (this.#world.store.branch(pull.base) ?? pull.baseSha) : pull.baseSha
    return {
      id: 20_000 + pull.number,
      number: pull.number,
      title: pull.title,
      body: pull.body,
      state: pull.state,
      locked: pull.isLocked,
      draft: pull.isDraft,
      user: this.account(pull.author),
      author_association: this.association(pull.author),
      html_url: this.#page('pull', pull.number),
      head: this.#side(pull.head.owner, pull.head.branch, pull.headSha),
      base: this.#side(owner, pull.base, baseSha),
      merge_commit_sha: pull.mergeCommit ?? null,
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
      closed_at: pull.closedAt,
      merged_at: pull.mergedAt,
    }
  }

  #side(owner: string, branch: string, sha: string): Json {
    const isFork = owner !== this.#world.seed.owner
    const repository = this.repository()
    const repo = isFork
      ? {
          ...repository,
          id: this.#world.seed.id + 500,
          full_name: `${owner}/${this.#world.seed.name}`,
          fork: true,
        }
      : repository
    return {
      label: `${owner}:${branch}`,
      ref: branch,
      sha,
      user: this.#owner(owner, this.#world.seed.id + 1),
      repo,
    }
  }

  pull(pull: PullRequest): Json {
    const standing = standingOf(this.#world, pull)
    return this.#complete('pull-request', {
      ...this.#pullValues(pull),
      merged: pull.mergedAt !== null,
      merged_by: pull.mergedBy === null ? null : this.account(pull.mergedBy),
      mergeable: pull.state === 'open' ? standing !== 'dirty' : null,
      mergeable_state: standing,
      changed_files: this.changedFiles(pull).length,
    })
  }

  pullInList(pull: PullRequest): Json {
    return this.#complete('pull-request-simple', this.#pullValues(pull))
  }

  /** Three dots: what the branch changed since it left the base. */
  changedFiles(pull: PullRequest): readonly Json[] {
    const { store } = this.#world
    const base = pull.mergedAt === null ? (store.branch(pull.base) ?? pull.baseSha) : pull.baseSha
    const from = store.mergeBase(base, pull.headSha)
    if (from === undefined) return []
    const parts = store
      .git(['diff-tree', '-r', '-z', '-M', '--raw', '--no-abbrev', from, pull.headSha])
      .split('\0')
    const files: Json[] = []
    for (let at = 0; at + 1 < parts.length;) {
      const [, , , blob, status = ''] = (parts[at] ?? '').split(' ')
      const renamed = status.startsWith('R')
      const [before, filename] = renamed ? [parts[at + 1], parts[at + 2]] : [undefined, parts[at + 1]]
      at += renamed ? 3 : 2
      const values = {
        filename,
        sha: status === 'D' ? null : blob,
        status: FILE_STATUS[status.charAt(0)] ?? 'changed',
      }
      files.push(
        this.#complete(
          'diff-entry',
          before === undefined ? values : { ...values, previous_filename: before },
        ),
      )
    }
    return files
  }

  review(review: Review): Json {
    return this.#complete('pull-request-review', {
      id: review.id,
      user: this.account(review.author),
      body: review.body,
      state: review.state,
      commit_id: review.commit,
      submitted_at: review.submittedAt,
      author_association: this.association(review.author),
      html_url: `${this.#page('pull', review.pull)}#pullrequestreview-${review.id}`,
    })
  }

  check(check: CheckRun): Json {
    return this.#complete('check-run', {
      id: check.id,
      name: check.name,
      head_sha: check.headSha,
      external_id: check.externalId,
      status: check.status,
      conclusion: check.conclusion,
      started_at: check.startedAt,
      completed_at: check.completedAt,
      output: {
        title: check.title,
        summary: check.summary,
        text: null,
        annotations_count: check.annotations.length,
        annotations_url: this.#url,
      },
    })
  }

  activity(activity: Activity): Json {
    return {
      id: activity.id,
      node_id: `A_${activity.id}`,
      before: activity.before,
      after: activity.after,
      ref: activity.ref,
      timestamp: activity.at,
      activity_type: activity.type,
      actor: this.account(activity.actor),
    }
  }

  reaction(reaction: Reaction): Json {
    return this.#complete('reaction', {
      id: reaction.id,
      node_id: `REA_${reaction.id}`,
      user: this.account(reaction.author),
      content: reaction.content,
      created_at: this.#world.now(),
    })
  }

  user(account: Account): Json {
    return this.#complete('public-user', {
      ...this.account(account),
      name: account.login,
      user_view_type: 'public',
    })
  }

  run(id: number, status: string): Json {
    return this.#complete('workflow-run', {
      id,
      status,
      conclusion: status === 'completed' ? 'success' : null,
      created_at: this.#world.now(),
      updated_at: this.#world.now(),
    })
  }

  workflow(given: { readonly path: string; readonly name: string; readonly state: string }): Json {
    const times = { created_at: this.#world.now(), updated_at: this.#world.now() }
    return this.#complete('workflow', { id: 1, ...given, ...times })
  }

  reference(ref: string, sha: string): Json {
    return { ref, node_id: 'REF', url: this.#url, object: { type: 'commit', sha, url: this.#url } }
  }

  permission(account: Account): Json {
    const role = this.#world.roleOf(account)
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
    return {
      permission,
      role_name: role,
      user: this.#complete('nullable-collaborator', {
        login: account.login,
        id: account.id,
        role_name: role,
        permissions: { pull: hasRole(role, 'read'), push: mayWrite(role), admin: role === 'admin' },
      }),
    }
  }
}

const FILE_STATUS: Readonly<Record<string, string>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
}
