import { expect, test } from '@jest/globals'
import { BASE, changeOf, PATH, REQUEST } from '../../../test/support/policy-world.ts'
import { pullOf } from '../../../test/support/world.ts'
import { memoryTree } from '../../platform/tree.ts'
import type { Issue } from '../../ports.ts'
import { requireDefaultBranch } from '../default-branch.ts'
import { closeLeftHomes } from './closed-homes.ts'

interface Home {
  readonly title: string
  readonly marker: string
  readonly isOpen?: boolean
  readonly isBot?: boolean
}

/** Issues that are closed, by number from 12 on; payments/photos lives on the default branch, and #12 is its home. */
async function closedOf(
  homes: readonly Home[],
  pull: Parameters<typeof pullOf>[0],
): Promise<readonly number[]> {
  const { base } = await changeOf(REQUEST, 'extension')
  expect(base.has(PATH)).toBe(true)
  const tree = memoryTree('main', base)
  const git = { head: () => Promise.resolve(BASE), fetch: () => Promise.resolve(BASE), tree: () => tree }
  const issues = new Map(
    homes.map(({ title, marker, isOpen = true, isBot = true }, index): [number, Issue] => {
      const author = { login: 'x', id: 1, isBot }
      const body = `<!-- leasehold:${marker} -->\n`
      return [12 + index, { number: 12 + index, title, body, isOpen, isLocked: false, author }]
    }),
  )
  const closed: number[] = []
  await closeLeftHomes(pullOf(pull), await requireDefaultBranch(git), {
    forge: {
      markedIssues: () => Promise.resolve(homes.map(({ marker }, index) => ({ number: 12 + index, marker }))),
      issue: (number) => Promise.resolve(issues.get(number)),
      putComment: () => Promise.resolve({ id: 1, wrote: true }),
      closeIssue: (number, reason) =>
        Promise.resolve(void closed.push(reason === 'not-planned' ? number : 0)),
    },
  })
  return closed
}

test.each<[string, Home, number, readonly number[]]>([
  ['that was opened for it', { title: 'data/ab: s3-bucket in dev', marker: 'home-data-ab-2' }, 2, [12]],
  ['of a second life', { title: 'data/ab: s3-bucket in dev', marker: 'home-data-ab-2-2' }, 2, [12]],
  ['of a name with numbers', { title: 'data/ab-7: s3-bucket in dev', marker: 'home-data-ab-7-2' }, 2, [12]],
  ["of another's second life", { title: 'data/ab: s3-bucket in dev', marker: 'home-data-ab-7-2' }, 2, []],
  ['of another pull request', { title: 'data/ab: s3-bucket in dev', marker: 'home-data-ab-12' }, 2, []],
  ['that somebody renamed', { title: 'mine', marker: 'home-data-ab-2' }, 2, []],
  ['that a person forged', { title: 'data/ab: x in dev', marker: 'home-data-ab-2', isBot: false }, 2, []],
  ['that is closed', { title: 'data/ab: x in dev', marker: 'home-data-ab-2', isOpen: false }, 2, []],
  ['of a lease that lives', { title: 'payments/photos: x in dev', marker: 'home-payments-photos-2' }, 2, []],
])('a home %s', async (_what, home, number, closed) => {
  expect(await closedOf([home], { number })).toEqual(closed)
})

test.each([{ isFork: true }, { branch: 'leasehold/request-12' }])('not for %j', async (pull) => {
  const home = { title: 'data/ab: s3-bucket in dev', marker: 'home-data-ab-2' }
  expect(await closedOf([home], { number: 2, ...pull })).toEqual([])
})
