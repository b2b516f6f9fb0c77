import { describe, expect, test } from '@jest/globals'
import { bytes } from '../../test/fixtures/platform.ts'
import { configOf } from '../../test/fixtures/policy.ts'
import { examplePlatform, withoutRego } from '../../test/support/example-platform.ts'
import { usd } from '../kit/brands.ts'
import { memoryTree } from '../platform/tree.ts'
import type { Price } from '../price/estimate.ts'
import type { Tree } from '../ports.ts'
import { loadPolicies } from './policies.ts'
import { priceInBase, spendOf, teamLeases } from './team-leases.ts'

const request = (size: string): Uint8Array =>
  bytes(`module: s3-bucket\nenvironment: dev\nowner: alice\nlease: 14d\ninputs:\n  class: ${size}\n`)
const PHOTOS = 'requests/payments/photos.yaml'

/** Two of payments, one of another team, and one that does not parse. */
const platform = new Map(
  [...withoutRego(examplePlatform())].filter(([path]) => !path.startsWith('requests/')),
)
const tree = memoryTree(
  'main',
  new Map([
    ...platform,
    [PHOTOS, request('small')],
    ['requests/payments/archive.yaml', request('medium')],
    ['requests/data/raw.yaml', request('large')],
  ]),
)

async function leases(
  changed: ReadonlyMap<string, Price | undefined>,
  base: Tree = tree,
): Promise<readonly (readonly [string, number | null | undefined])[]> {
  const found = await teamLeases(base, 'payments', changed, await policies())
  return found.map(({ lease, price }) => [lease, price?.usdMonth] as const)
}

async function policies() {
  const loaded = await loadPolicies(tree)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

const price = (usdMonth: number): Price => ({ usdMonth: usd(usdMonth), unpriced: 0, lines: [] })

describe('what a team has, once a change is merged', () => {
  test('is all its requests in Git, those of the change at their new price, and nobody else’s', async () => {
    const small = (await priceInBase(tree, PHOTOS, await policies()))?.usdMonth
    const medium = (await priceInBase(tree, 'requests/payments/archive.yaml', await policies()))?.usdMonth
    expect(Number(medium)).toBeGreaterThan(Number(small))
    expect(await leases(new Map())).toEqual([
      ['payments/archive', medium],
      ['payments/photos', small],
    ])
    const changed = new Map([
      [PHOTOS, price(70)],
      ['requests/payments/new.yaml', price(5)],
      ['requests/data/raw.yaml', price(9)],
    ])
    expect(await leases(changed)).toEqual([
      ['payments/archive', medium],
      ['payments/photos', 70],
      ['payments/new', 5],
    ])
  })

  test('no longer holds a request that the change deletes', async () => {
    expect((await leases(new Map([[PHOTOS, undefined]]))).map(([lease]) => lease)).toEqual([
      'payments/archive',
    ])
  })

  test('holds what cannot be read without a price, which is not 0', async () => {
    const files = new Map([...platform, [PHOTOS, bytes('module: [')]])
    expect(await leases(new Map(), memoryTree('main', files))).toEqual([['payments/photos', undefined]])
    const spend = spendOf('payments', [{ lease: 'payments/photos', price: undefined }], configOf())
    expect(spend).toEqual({ team: 'payments', usdMonth: 0, budgetUsdMonth: 500, unpriced: 1 })
  })
})
