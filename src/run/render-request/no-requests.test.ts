import { expect, test } from '@jest/globals'
import { BASE, HEAD, platform, UID } from '../../../test/support/policy-world.ts'
import { unusedForge } from '../../../test/support/unused-forge.ts'
import { pullOf } from '../../../test/support/world.ts'
import { asSha, type Sha } from '../../kit/brands.ts'
import { memoryTree } from '../../platform/tree.ts'
import type { PullRequest } from '../../ports.ts'
import { renderPullRequest } from './pull-request.ts'

const NEWER = asSha('d'.repeat(40))

/** Looks at a pull request that changes one document. */
async function look(
  given: { readonly fetched?: Sha; readonly pull?: Partial<PullRequest> } = {},
): Promise<{ readonly reasonCode: string; readonly did: readonly string[] }> {
  const did: string[] = []
  const { result } = await renderPullRequest(
    { pullRequest: 7, headSha: HEAD },
    {
      ids: { uid: () => UID },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      git: {
        head: () => Promise.resolve(BASE),
        fetch: (ref) => Promise.resolve(ref === 'main' ? BASE : (given.fetched ?? HEAD)),
        tree: () => memoryTree('main', platform),
        mergeBase: () => Promise.resolve(BASE),
        changes: () => Promise.resolve([{ path: 'README.md', kind: 'changed' }]),
        lastChange: () => Promise.resolve(undefined),
        messages: () => Promise.resolve([]),
      },
      forge: {
        ...unusedForge(),
        pullRequest: () => Promise.resolve(pullOf({ headSha: HEAD, number: 7, ...given.pull })),
        rewordComments: () => Promise.resolve(0),
        putCheck: ({ name, headSha, conclusion }) =>
          Promise.resolve(void did.push(`${name} ${conclusion} ${headSha.slice(0, 3)}`)),
      },
    },
  )
  return { reasonCode: result.reasonCode, did }
}

test.each([{}, { isFork: true }])('its checks stand on the head that was looked at (%j)', async (pull) => {
  expect(await look({ pull })).toEqual({
    reasonCode: 'no-requests',
    did: ['leasehold/approved success ccc', 'leasehold/policy success ccc'],
  })
})

test('a head that is another in Git is told nothing', async () => {
  expect(await look({ fetched: NEWER })).toEqual({ reasonCode: 'head-moved', did: [] })
})

test('a pull request into another branch is told nothing: its checks would be green for the default branch, too', async () => {
  expect(await look({ pull: { base: 'release' } })).toEqual({ reasonCode: 'other-base', did: [] })
})
