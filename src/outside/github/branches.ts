import type { Sha } from '../../kit/brands.ts'
import type { Files } from '../../kit/git-objects.ts'
import { Fault, ok, problems } from '../../kit/result.ts'
import type { Forge } from '../../ports.ts'
import { fieldsAt, fieldsOf, shaAt } from './answer.ts'
import { valueOf, type Client, type Parameters } from './client.ts'
import { faultOf } from './failure.ts'
import { isGone } from './issues.ts'

const CREATE_REF = 'POST /repos/{owner}/{repo}/git/refs'

/** Where a branch stands, `undefined` when there is none of exactly this name. */
export async function readBranch(client: Client, name: string): Promise<Sha | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}'
  const answer = await client.repeat(route, { ref: `heads/${name}` })
  if (isGone(answer)) return undefined
  return shaAt(fieldsAt(fieldsOf(valueOf(answer, route), 'ref'), 'object'), 'sha')
}

export function branchMethods(
  client: Client,
): Pick<Forge, 'branchHead' | 'createBranch' | 'createOrphanBranch'> {
  /** GitHub refuses a ref that exists, so creating is itself the look. */
  async function create(name: string, at: Sha): Promise<{ readonly sha: Sha; readonly made: boolean }> {
    const answer = await client.once(
      () => client.attempt(CREATE_REF, { ref: `refs/heads/${name}`, sha: at }),
      () => readBranch(client, name),
    )
    if ('found' in answer) return { sha: answer.found, made: answer.found === at }
    if (answer.ok) return { sha: at, made: true }
    const isRefused = answer.failure.kind === 'refused' && [409, 422].includes(answer.failure.status)
    const existing = isRefused ? await readBranch(client, name) : undefined
    if (existing === undefined) throw faultOf(answer.failure, CREATE_REF)
    return { sha: existing, made: false }
  }

  /** Git objects are named by their content: making one twice changes nothing. */
  async function createObject(kind: 'blobs' | 'trees' | 'commits', parameters: Parameters): Promise<Sha> {
    const route = `POST /repos/{owner}/{repo}/git/${kind}`
    return shaAt(fieldsOf(valueOf(await client.repeat(route, parameters), route), kind), 'sha')
  }

  async function treeEntry(path: string, content: Uint8Array): Promise<Parameters> {
    const entry = { path, mode: '100644', type: 'blob' }
    const text = textOf(content)
    if (text !== undefined) return { ...entry, content: text }
    const blob = { content: Buffer.from(content).toString('base64'), encoding: 'base64' }
    return { ...entry, sha: await createObject('blobs', blob) }
  }

  return {
    branchHead: (name) => readBranch(client, name),
    createBranch: async (name, at) => (await create(name, at)).sha,
    async createOrphanBranch(name: string, files: Files, message: string) {
      if (files.size === 0) throw new Fault('empty-branch', 'GitHub makes no tree without files')
      if ((await readBranch(client, name)) !== undefined) return branchExists(name)
      const tree: Parameters[] = []
      for (const [path, content] of files) tree.push(await treeEntry(path, content))
      const treeSha = await createObject('trees', { tree })
      const commit = await createObject('commits', { message, tree: treeSha, parents: [] })
      const { sha, made } = await create(name, commit)
      return made && sha === commit ? ok(commit) : branchExists(name)
    },
  }
}

function branchExists(name: string): ReturnType<typeof problems> {
  return problems({
    code: 'branch-exists',
    message: `there is a branch \`${name}\` already`,
    remedy: 'read it and go on from there',
  })
}

/** Trees take text in place; what is not UTF-8 needs a blob of its own. */
function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}
