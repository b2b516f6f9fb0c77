import { expect, test } from '@jest/globals'
import { treeId } from '../src/kit/git-objects.ts'
import { workingTree } from '../src/outside/files/working-tree.ts'
import { parseRequestPath } from '../src/request/path.ts'
import { planRender } from '../src/run/render.ts'
import { REPOSITORY_ROOT } from './support/example-platform.ts'

const tree = workingTree(REPOSITORY_ROOT)
const requests = (await tree.list('requests'))
  .map((entry) => entry.path)
  .filter((path) => parseRequestPath(path).ok)

test.each(requests)('the stack of %s is what its request renders', async (path) => {
  const content = (await tree.read(path)) ?? new Uint8Array()
  const ids = {
    uid: () => {
      throw new Error(`${path} has no stack: run \`leasehold render ${path}\``)
    },
  }
  const planned = await planRender({ base: tree, path, content, uid: undefined, ids, issue: null })
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems))
  expect(await tree.id(planned.value.folder)).toBe(treeId(planned.value.files))
})

test('there is an example', () => {
  expect(requests).toContain('requests/payments/reports.yaml')
})
