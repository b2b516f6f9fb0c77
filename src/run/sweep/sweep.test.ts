import { expect, test } from '@jest/globals'
import { BASE, HEAD, platform } from '../../../test/support/policy-world.ts'
import { unusedForge } from '../../../test/support/unused-forge.ts'
import { pullOf } from '../../../test/support/world.ts'
import { asSha, instantOf, type Sha } from '../../kit/brands.ts'
import { ok } from '../../kit/result.ts'
import { memoryTree } from '../../platform/tree.ts'
import { sweepPullRequests, type SweepPorts } from './sweep.ts'

/** Sweeps one open pull request that lacks our check and changes these paths. */
async function sweep(
  paths: readonly string[],
  given: { readonly fetched?: Sha } = {},
): Promise<readonly string[]> {
  const did: string[] = []
  const ports: SweepPorts = {
    clock: { now: () => instantOf(Date.parse('2026-11-23T09:00:00Z')) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    openStorage: () => {
      throw new Error('the sweep has no credentials of a cloud')
    },
    git: {
      head: () => Promise.resolve(BASE),
      fetch: (ref) => Promise.resolve(ref === 'main' ? BASE : (given.fetched ?? HEAD)),
      tree: () => memoryTree('main', platform),
      mergeBase: () => Promise.resolve(BASE),
      changes: (_from, to) =>
        Promise.resolve(to === HEAD ? paths.map((path) => ({ path, kind: 'changed' as const })) : []),
      lastChange: () => Promise.resolve(undefined),
      messages: () => Promise.resolve([]),
    },
    forge: {
      ...unusedForge(),
      openPullRequests: () => Promise.resolve([pullOf({ headSha: HEAD, number: 7 })]),
      closedPullRequests: () => Promise.resolve([]),
      checkNames: () => Promise.resolve(['build']),
      rewordComments: () => Promise.resolve(0),
      putCheck: ({ name, headSha, conclusion }) =>
        Promise.resolve(void did.push(`${name} ${conclusion} ${headSha.slice(0, 3)}`)),
      dispatchWorkflow: ({ workflow }) => {
        did.push(workflow)
        return Promise.resolve(ok(undefined))
      },
    },
  }
  const { result } = await sweepPullRequests(ports)
  expect(result.problems).toEqual([])
  return did
}

test('what touches no lease gets both checks, on the head that was looked at', async () => {
  expect(await sweep(['README.md'])).toEqual([
    'leasehold/approved success ccc',
    'leasehold/policy success ccc',
  ])
})

test('a request behind more files than GitHub lists is found, and planned', async () => {
  const many = Array.from({ length: 3_100 }, (_none, index) => `docs/${index}.md`)
  expect(await sweep([...many, 'requests/payments/reports.yaml'])).toEqual(['on-dispatch-plan.yml'])
})

test('a head that is not the one that was listed is told nothing', async () => {
  expect(await sweep(['README.md'], { fetched: asSha('d'.repeat(40)) })).toEqual([])
})
