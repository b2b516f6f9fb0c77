import { expect, test } from '@jest/globals'
import { withFile } from '../../../test/fixtures/platform.ts'
import { BASE, platform } from '../../../test/support/policy-world.ts'
import { groupCheck } from '../../comment/group-check.ts'
import { instantOf } from '../../kit/brands.ts'
import { loadConfig } from '../../platform/config.ts'
import { memoryTree } from '../../platform/tree.ts'
import { verifyChange } from '../../stack/verify.ts'
import { judgeGroup } from './judge-group.ts'

/** A group that changes one file, where the default branch has these files. */
async function checkOf(files: typeof platform, path: string) {
  const tree = memoryTree('main', files)
  const change = await verifyChange({
    base: tree,
    head: tree,
    changes: [{ path, kind: 'changed' }],
    knownUids: () => Promise.resolve(false),
  })
  const config = await loadConfig(tree)
  if (!change.ok || !config.ok) throw new Error('the fixture is not valid')
  const base = { commit: BASE, tree, config: config.value }
  return groupCheck(await judgeGroup(change.value, base, { clock: { now: () => instantOf(0) } }))
}

test.each([
  ['docs/a.md', 'success', 'Nothing of Leasehold is touched'],
  ['policies/guardrails.yaml', 'neutral', 'No lease changes'],
])('a group that changes %s alone is %s', async (path, conclusion, title) => {
  expect(await checkOf(platform, path)).toMatchObject({ conclusion, title })
})

test('a group that mends broken policies does not wait for them', async () => {
  const broken = withFile(platform, 'policies/guardrails.yaml', '{')
  expect(await checkOf(broken, 'policies/guardrails.yaml')).toMatchObject({ conclusion: 'neutral' })
})
