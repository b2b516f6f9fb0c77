/** GitHub as people use it: plain HTTP with their own tokens, and none of the toolkit's code. */
import type { LocalGitHub } from '../test/rig/index.ts'

export interface Comment {
  readonly id: number
  readonly body: string
}

export interface People {
  openIssue(login: string, form: { readonly title: string; readonly body: string }): Promise<number>
  editIssue(login: string, number: number, body: string): Promise<void>
  issue(number: number): Promise<{ readonly state: string; readonly title: string }>
  /** @returns id of the comment */
  comment(login: string, number: number, body: string): Promise<number>
  comments(number: number): Promise<readonly Comment[]>
  /** Numbers of the pull requests that are open. */
  openPulls(): Promise<readonly number[]>
  openPull(login: string, branch: string, title: string): Promise<number>
  pull(number: number): Promise<{ readonly head: string; readonly merged: boolean }>
  approve(login: string, number: number): Promise<void>
  merge(login: string, number: number, head: string): Promise<void>
  check(head: string): Promise<string>
}

type Fields = Readonly<Record<string, unknown>>

export function createPeople(github: LocalGitHub, owner: string, name: string): People {
  async function call(login: string, method: string, path: string, body?: unknown): Promise<Fields> {
    const answer = await fetch(`${github.url}/repos/${owner}/${name}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${github.account(login).token}`,
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${login}: ${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Fields
  }
  const look = async (path: string): Promise<Fields> => call('dana', 'GET', path)
  return {
    async openIssue(login, form) {
      return Number((await call(login, 'POST', '/issues', form))['number'])
    },
    async editIssue(login, number, body) {
      await call(login, 'PATCH', `/issues/${number}`, { body })
    },
    async issue(number) {
      const { state, title } = await look(`/issues/${number}`)
      return { state: String(state), title: String(title) }
    },
    async comment(login, number, body) {
      return Number((await call(login, 'POST', `/issues/${number}/comments`, { body }))['id'])
    },
    async comments(number) {
      const found = (await look(`/issues/${number}/comments?per_page=100`)) as unknown as readonly Fields[]
      return found.map((comment) => ({ id: Number(comment['id']), body: String(comment['body']) }))
    },
    async openPulls() {
      const found = (await look('/pulls?state=open&per_page=100')) as unknown as readonly Fields[]
      return found.map((pull) => Number(pull['number']))
    },
    async openPull(login, branch, title) {
      return Number((await call(login, 'POST', '/pulls', { title, head: branch, base: 'main' }))['number'])
    },
    async pull(number) {
      const found = await look(`/pulls/${number}`)
      return { head: String((found['head'] as Fields)['sha']), merged: found['merged'] === true }
    },
    async approve(login, number) {
      await call(login, 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE' })
    },
    async merge(login, number, head) {
      await call(login, 'PUT', `/pulls/${number}/merge`, { sha: head })
    },
    async check(head) {
      const { check_runs: runs } = await look(`/commits/${head}/check-runs`)
      const found = (runs as readonly Fields[]).find((run) => run['name'] === 'leasehold/policy')
      const conclusion = found?.['conclusion']
      return typeof conclusion === 'string' ? conclusion : 'none'
    },
  }
}
