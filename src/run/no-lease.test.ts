import { describe, expect, test } from '@jest/globals'
import { BASE, platform } from '../../test/support/policy-world.ts'
import { unusedForge } from '../../test/support/unused-forge.ts'
import { pullOf } from '../../test/support/world.ts'
import { asSha } from '../kit/brands.ts'
import { memoryTree } from '../platform/tree.ts'
import type { Change, Check } from '../ports.ts'
import { requireDefaultBranch } from './default-branch.ts'
import { tellNoLease, withoutLeases } from './no-lease.ts'

const changed = (path: string): Change => ({ path, kind: 'changed' })
/** More than GitHub lists of one pull request. */
const MANY = Array.from({ length: 3_100 }, (_none, index) => changed(`docs/${index}.md`))

describe('whether a change touches a lease', () => {
  test.each([
    ['a request', [changed('requests/payments/reports.yaml')]],
    ['a request that goes', [{ path: 'requests/payments/reports.yaml', kind: 'deleted' } as const]],
    ['a stack', [changed('stacks/payments/reports/main.tf')]],
    ['a path that only looks like one', [changed('Requests/payments/reports.yaml')]],
    ['a path that no request can have', [changed('requests/a.yaml')]],
    ['a request behind 3,100 other files', [...MANY, changed('requests/payments/reports.yaml')]],
  ])('%s does', (_what, changes) => {
    expect(withoutLeases(changes)).toBeUndefined()
  })

  test('other files do not, however many', () => {
    expect(withoutLeases(MANY)?.otherPaths).toHaveLength(3_100)
  })
})

test('both checks stand on the head that was looked at, the one that the sweep looks for last', async () => {
  const did: (Check | readonly string[])[] = []
  const headSha = asSha('c'.repeat(40))
  await tellNoLease(
    pullOf({ number: 7, headSha }),
    { touchesLeases: false, otherPaths: ['README.md'] },
    await requireDefaultBranch({
      head: () => Promise.resolve(BASE),
      fetch: () => Promise.resolve(BASE),
      tree: () => memoryTree('main', platform),
    }),
    {
      forge: {
        ...unusedForge(),
        rewordComments: (_number, markers) => Promise.resolve(did.push(markers)),
        putCheck: (check) => Promise.resolve(void did.push(check)),
      },
    },
  )
  const success = { headSha, conclusion: 'success', title: 'Nothing of Leasehold is touched' }
  expect(did).toMatchObject([
    ['files', 'outside', 'policy'],
    { name: 'leasehold/approved', ...success },
    { name: 'leasehold/policy', ...success },
  ])
})
