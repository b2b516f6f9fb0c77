import type { Call, Reply } from '../operations.ts'
import { notFound, Refusal } from '../rules.ts'
import { textOf } from './issues.ts'

export function getRef({ world, path }: Call): Reply {
  const ref = `refs/${path['ref'] ?? ''}`
  const sha = world.store.refs(ref).get(ref)
  if (sha === undefined || ref.startsWith('refs/forks/')) throw notFound()
  return { status: 200, body: world.represent.reference(ref, sha) }
}

export function createRef({ world, account, body }: Call): Reply {
  const ref = textOf(body['ref'])
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
  if (branch === undefined || !world.store.isBranchName(branch))
    throw new Refusal(undefined, 422, `${ref} is not a valid ref name.`)
  const commit = world.store.resolve(`${textOf(body['sha'])}^{commit}`)
  if (commit === undefined) throw new Refusal(undefined, 422, 'Object does not exist')
  if (world.store.branch(branch) !== undefined)
    throw new Refusal('ref-exists', 422, 'Reference already exists')
  world.moveBranch(account, branch, commit)
  return { status: 201, body: world.represent.reference(ref, commit) }
}

export function createBlob({ world, body }: Call): Reply {
  const content = textOf(body['content'])
  const sha = world.store.writeBlob(body['encoding'] === 'base64' ? Buffer.from(content, 'base64') : content)
  return { status: 201, body: { url: `https://github.example/blobs/${sha}`, sha } }
}

export function createTree({ world, body }: Call): Reply {
  const { store } = world
  const entries = Array.isArray(body['tree']) ? body['tree'] : []
  const changes = new Map<string, { mode: string; blob: string } | undefined>()
  for (const entry of entries as readonly Readonly<Record<string, unknown>>[]) {
    const sha = entry['sha']
    const content = entry['content']
    const blob = typeof content === 'string' ? store.writeBlob(content) : sha
    changes.set(
      textOf(entry['path']),
      typeof blob === 'string' ? { mode: textOf(entry['mode']), blob } : undefined,
    )
  }
  const base = textOf(body['base_tree'])
  const sha = store.writeTree(base === '' ? undefined : base, changes)
  return {
    status: 201,
    body: {
      sha,
      url: `https://github.example/trees/${sha}`,
      truncated: false,
      tree: treeOf(store, sha),
    },
  }
}

function treeOf(store: Call['world']['store'], sha: string): readonly unknown[] {
  const lines = store.git(['ls-tree', '-z', sha]).split('\0').filter(Boolean)
  return lines.map((line) => {
    const [left = '', path = ''] = line.split('\t')
    const [mode = '', type = '', id = ''] = left.split(' ')
    return { path, mode, type, sha: id, url: 'https://github.example/' }
  })
}

export function createCommit({ world, account, body }: Call): Reply {
  const { store } = world
  const tree = store.resolve(`${textOf(body['tree'])}^{tree}`)
  if (tree === undefined) throw new Refusal(undefined, 422, 'Tree SHA does not exist')
  const parents = Array.isArray(body['parents']) ? body['parents'].map(String) : []
  const who = world.signature(account)
  const sha = store.writeCommit(tree, parents, textOf(body['message']), who)
  const url = `https://github.example/commits/${sha}`
  const answer = {
    sha,
    node_id: `C_${sha}`,
    url,
    html_url: url,
    author: who,
    committer: who,
    message: textOf(body['message']),
    tree: { sha: tree, url },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
    verification: { verified: true, reason: 'valid', signature: null, payload: null, verified_at: null },
  }
  return { status: 201, body: answer }
}
