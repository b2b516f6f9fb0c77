import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { ModuleManifest } from '../formats/module.ts'
import { priceTableFormat, type PriceTable } from '../formats/prices.ts'
import { instantOf, usd } from '../kit/brands.ts'
import { validator } from '../kit/schema.ts'
import { readYaml } from '../kit/yaml.ts'
import { estimatePrice, isStale, priceForHours } from './estimate.ts'

const table: PriceTable = {
  version: 1,
  currency: 'USD',
  fetched: '2026-11-23',
  prices: {
    storage: {
      unit: 'GB-month',
      source: 'https://example.com/',
      date: '2026-11-23',
      usd: { 'eu-west-1': 0.023, '*': 0.03 },
    },
    requests: {
      unit: '1000-requests',
      source: 'https://example.com/',
      date: '2026-11-23',
      usd: { 'eu-west-1': 0.005 },
    },
  },
}

const bySize: NonNullable<ModuleManifest['price']>[number] = {
  price: 'storage',
  quantity: { input: 'size', values: { small: 10, large: 1000 } },
  unit: 'GB-month',
  label: 'storage',
}
const byClass: NonNullable<ModuleManifest['price']>[number] = {
  price: { input: 'class', values: { cold: 'storage', hot: 'gold' } },
  quantity: 10,
  unit: 'GB-month',
}
const requests = { price: 'requests', quantity: 100, unit: '1000-requests' }

describe('what a request costs a month', () => {
  test.each([
    ['a fixed quantity', [requests], {}, 'eu-west-1', 0.5, 0],
    ['a quantity by the value of an input', [bySize], { size: 'large' }, 'eu-west-1', 23, 0],
    ['a price by the value of an input', [byClass], { class: 'cold' }, 'eu-west-1', 0.23, 0],
    [
      'none of what has no price',
      [bySize, { ...requests, quantity: 0, price: 'gold' }],
      { size: 'large' },
      'eu-west-1',
      23,
      0,
    ],
    ['none of it at all', [{ ...requests, quantity: 0 }], {}, 'us-west-2', 0, 0],
    ['the rest of it unpriced', [{ ...requests, quantity: 0 }, requests], {}, 'us-west-2', null, 1],
    ['a value whose price is not in the table', [byClass], { class: 'hot' }, 'eu-west-1', null, 1],
    ['a value without a price', [byClass], { class: 'toString' }, 'eu-west-1', null, 1],
    ['the sum over lines', [bySize, requests], { size: 'large' }, 'eu-west-1', 23.5, 0],
    ['another region by `*`', [bySize], { size: 'large' }, 'us-west-2', 30, 0],
    ['cents that only appear in the sum', [bySize, bySize, bySize], { size: 'small' }, 'eu-west-1', 0.69, 0],
    ['a region without a figure is unpriced', [requests], {}, 'us-west-2', null, 1],
    ['the rest is still priced', [bySize, requests], { size: 'small' }, 'us-west-2', 0.3, 1],
    ['a price that is not in the table', [{ ...requests, price: 'gold' }], {}, 'eu-west-1', null, 1],
    ['an inherited name is no price', [{ ...requests, price: 'constructor' }], {}, 'eu-west-1', null, 1],
    ['another unit than the table has', [{ ...requests, unit: 'requests' }], {}, 'eu-west-1', null, 1],
    ['a value without a quantity', [bySize], { size: 'huge' }, 'eu-west-1', null, 1],
    ['an input that is not given', [bySize], {}, 'eu-west-1', null, 1],
    ['an inherited name is no quantity', [bySize], { size: 'toString' }, 'eu-west-1', null, 1],
    ['a module without a formula', undefined, {}, 'eu-west-1', null, 1],
    ['a module that says it costs nothing', [], {}, 'eu-west-1', 0, 0],
  ])('%s', (_title, formula, inputs: Record<string, string>, region, usdMonth, unpriced) => {
    expect(estimatePrice(formula, inputs, region, table)).toMatchObject({ usdMonth, unpriced })
  })

  test('each line keeps its own amount, and an unpriced one has none', () => {
    const price = estimatePrice(
      [bySize, { ...requests, price: 'gold' }],
      { size: 'small' },
      'eu-west-1',
      table,
    )
    expect(price.lines).toEqual([
      { label: 'storage', usdMonth: 0.23 },
      { label: 'gold', usdMonth: null },
    ])
  })
})

test('a month has 730 hours', () => {
  const price = { usdMonth: usd(73), unpriced: 0, lines: [] }
  expect(priceForHours(price, 336)).toBe(33.6)
  expect(priceForHours({ ...price, usdMonth: null }, 336)).toBeNull()
})

test.each([
  ['2026-12-23T00:00:00Z', false],
  ['2026-12-23T00:00:01Z', true],
])('a table of 23 November is stale at %s: %s', (now, expected) => {
  expect(isStale(table, instantOf(Date.parse(now)))).toBe(expected)
})

test('a table whose day cannot be read is stale', () => {
  expect(isStale({ ...table, fetched: '2026-99-99' }, instantOf(0))).toBe(true)
})

test('the price table of the example platform has its form, and every figure has a source', () => {
  const document = readYaml(
    'prices/aws.yaml',
    readFileSync(new URL('../../prices/aws.yaml', import.meta.url)),
  )
  expect(document.ok && validator<PriceTable>(priceTableFormat)(document.value.value)).toMatchObject({
    ok: true,
  })
})
