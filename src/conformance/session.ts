import type { Probing, RawAnswer } from '../ports/probing.ts'

const COMMIT =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'

type Fields = Readonly<Record<string, unknown>>

/** What probes do again and again, each on branches of its own. What they leave open is closed at the end. */
export class Session {
  readonly #github: Probing
  readonly #repository: string
  readonly #run: string
  #last = 0
  /** Issues and pull requests that are still open. */
  readonly opened: number[] = []

  /** @param run sets the branches of this run apart from those of others */
  constructor(github: Probing, repository: string, run: string) {
    this.#github = github
    this.#repository = repository
    this.#run = run
  }

  get raw(): Probing {
    return this.#github
  }

  async status(method: string, path: string, body?: unknown): Promise<number> {
    return (await this.#github.rest(method, path, body)).status
  }

  /** Head of a branch; the empty text when there is none. */
  async head(branch = 'main'): Promise<string> {
    const { body } = await this.#github.rest('GET', `/git/ref/heads/${branch}`)
    return textOf(fieldsOf(fieldsOf(body)['object'])['sha'])
  }

  /** A new branch at the head of main. */
  async branch(): Promise<string> {
    this.#last += 1
    const name = `conformance-${this.#run}-${this.#last}`
    const sha = await this.head()
    await this.#must('POST', '/git/refs', { ref: `refs/heads/${name}`, sha })
    return name
  }

  /** One file more. @returns types of GraphQL's errors, none when it was committed */
  async commit(
    branch: string,
    expectedHeadOid: string,
    more: { readonly path?: string; readonly deletes?: readonly string[] } = {},
  ): Promise<readonly string[]> {
    this.#last += 1
    const path = more.path ?? `probes/${branch}-${this.#last}.txt`
    const contents = Buffer.from(`${branch} ${this.#last}\n`).toString('base64')
    const input = {
      branch: { repositoryNameWithOwner: this.#repository, branchName: branch },
      message: { headline: 'A probe' },
      fileChanges: {
        additions: [{ path, contents }],
        deletions: (more.deletes ?? []).map((one) => ({ path: one })),
      },
      expectedHeadOid,
    }
    const { body } = await this.#github.graphql(COMMIT, { input })
    const errors = fieldsOf(body)['errors']
    return Array.isArray(errors) ? errors.map((error) => textOf(fieldsOf(error)['type'])) : []
  }

  /** A branch with one commit, and its pull request. */
  async pull(
    more: { readonly body?: string; readonly draft?: boolean; readonly path?: string } = {},
  ): Promise<{ readonly number: number; readonly branch: string }> {
    const branch = await this.branch()
    const { path, ...asked } = more
    await this.commit(branch, await this.head(branch), path === undefined ? {} : { path })
    const { body } = await this.#must('POST', '/pulls', {
      head: branch,
      base: 'main',
      title: branch,
      ...asked,
    })
    return { number: this.#open(body), branch }
  }

  async issue(body = 'A probe'): Promise<number> {
    return this.#open((await this.#must('POST', '/issues', { title: 'A probe', body })).body)
  }

  /** Closes what is open. Branches stay: GitHub keeps them with their pull requests. */
  async close(): Promise<void> {
    for (const number of this.opened) await this.status('PATCH', `/issues/${number}`, { state: 'closed' })
  }

  #open(body: unknown): number {
    const number = Number(fieldsOf(body)['number'])
    this.opened.push(number)
    return number
  }

  /** What a probe needs before it can look. */
  async #must(method: string, path: string, body: unknown): Promise<RawAnswer> {
    const answer = await this.#github.rest(method, path, body)
    if (answer.status < 300) return answer
    const said = textOf(fieldsOf(answer.body)['message'])
    throw new Unplayed(`${method} ${path} answered ${answer.status}: ${said}`)
  }
}

/** A probe could not be played; that says nothing about its rule. */
export class Unplayed extends Error {
  override readonly name = 'Unplayed'
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
