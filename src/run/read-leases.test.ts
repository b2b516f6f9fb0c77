import { describe, expect, test } from '@jest/globals'
import { at } from '../../test/support/leases.ts'
import { World } from '../../test/support/world.ts'
import type { Tree, TreeEntry } from '../ports.ts'
import { readLeases } from './read-leases.ts'

const REQUEST = 'requests/payments/reports.yaml'

function worldWithout(request: string): { readonly world: World; readonly tree: Tree } {
  const world = new World(at('2026-12-01T09:00:00Z'))
  world.addLease()
  world.push({ [request]: undefined })
  return { world, tree: world.git.tree(world.branches.get('main') ?? world.commit('main', new Map())) }
}

/** The tree with one more entry, which is listed and is no file that could be read. */
function withEntry(tree: Tree, entry: TreeEntry): Tree {
  const isUnder = (folder: string): boolean => folder === '' || entry.path.startsWith(`${folder}/`)
  return {
    ...tree,
    list: async (folder) => [...(await tree.list(folder)), ...(isUnder(folder) ? [entry] : [])],
  }
}

async function requestKind(tree: Tree, world: World): Promise<string | undefined> {
  return (await readLeases(tree, world.openStorage)).leases[0]?.facts.request.kind
}

describe('L3: a request that is not there', () => {
  test('was deleted when nothing stands in its place', async () => {
    const { world, tree } = worldWithout(REQUEST)
    expect(await requestKind(tree, world)).toBe('missing')
  })

  test.each<[string, TreeEntry]>([
    ['a link at its path', { path: REQUEST, kind: 'symlink' }],
    ['a folder at its path', { path: `${REQUEST}/README.md`, kind: 'file' }],
    ["a link in place of its team's folder", { path: 'requests/payments', kind: 'symlink' }],
    ["a submodule in place of its team's folder", { path: 'requests/payments', kind: 'submodule' }],
    ['a link in place of all requests', { path: 'requests', kind: 'symlink' }],
    ['a file in place of all requests', { path: 'requests', kind: 'file' }],
  ])('was not deleted when there is %s', async (_title, entry) => {
    const { world, tree } = worldWithout(REQUEST)
    expect(await requestKind(withEntry(tree, entry), world)).toBe('unreadable')
  })

  test('was deleted though other requests are there', async () => {
    const { world, tree } = worldWithout(REQUEST)
    expect(await requestKind(withEntry(tree, { path: 'requests/data/lake.yaml', kind: 'file' }), world)).toBe(
      'missing',
    )
  })
})
