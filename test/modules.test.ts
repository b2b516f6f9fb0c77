import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { priceTableFormat, type PriceTable } from '../src/formats/prices.ts'
import { validator } from '../src/kit/schema.ts'
import { readYaml } from '../src/kit/yaml.ts'
import { memoryTree } from '../src/platform/tree.ts'
import { estimatePrice } from '../src/price/estimate.ts'
import { loadModule, moduleNames } from '../src/module/load.ts'
import { examplePlatform, REPOSITORY_ROOT } from './support/example-platform.ts'
import { realTerraform } from './support/real-terraform.ts'

const terraform = await realTerraform()
const judged = terraform?.hasProviders === true ? test : test.skip
const scratch = mkdtempSync(join(tmpdir(), 'leasehold-modules-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const tree = memoryTree('main', examplePlatform())
const names = await moduleNames(tree)

/** The price formula of a module of the example, in its own words. */
async function formulaOf(name: string) {
  const loaded = await loadModule(tree, name)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value.manifest.price
}

describe('web-app-stack', () => {
  const region = 'here'
  /** Every price is another one, so that no part can be taken for another. */
  const table = async (): Promise<PriceTable> => {
    const document = readYaml('prices/aws.yaml', (await tree.read('prices/aws.yaml')) ?? new Uint8Array())
    const prices = validator<PriceTable>(priceTableFormat)(document.ok ? document.value.value : undefined)
    if (!prices.ok) throw new Error(JSON.stringify(prices.problems))
    const entries = Object.entries(prices.value.prices).flatMap(([key, price], at) =>
      price === undefined ? [] : [[key, { ...price, usd: { [region]: 1.7 ** at } }] as const],
    )
    return { ...prices.value, prices: Object.fromEntries(entries) }
  }

  test.each([
    ['small', true],
    ['medium', true],
    ['large', true],
    ['small', false],
  ])('costs what its parts cost: %s, with a cache: %s', async (size, cache) => {
    const prices = await table()
    const parts = await Promise.all([
      formulaOf('postgres').then((formula) => estimatePrice(formula, { size }, region, prices)),
      formulaOf('s3-bucket').then((formula) => estimatePrice(formula, { class: size }, region, prices)),
      ...(cache
        ? [
            formulaOf('redis').then((formula) =>
              estimatePrice(formula, { size, standby: false }, region, prices),
            ),
          ]
        : []),
    ])
    const sum = parts.reduce((amount, { usdMonth }) => amount + (usdMonth ?? Number.NaN), 0)
    const whole = estimatePrice(await formulaOf('web-app-stack'), { size, cache }, region, prices)
    expect(whole).toMatchObject({ unpriced: 0 })
    expect(whole.usdMonth).toBeCloseTo(sum, 1)
  })
})

describe.each(names)('modules/%s', (name) => {
  test('is complete', async () => {
    const loaded = await loadModule(tree, name)
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
    for (const path of ['README.md', 'tests'])
      expect(existsSync(join(REPOSITORY_ROOT, 'modules', name, path))).toBe(true)
  })

  judged(
    'passes its own tests, with a mock of its provider',
    () => {
      const folder = join(scratch, name)
      cpSync(join(REPOSITORY_ROOT, 'modules', name), folder, {
        recursive: true,
        filter: (path) => !path.endsWith('/.terraform'),
      })
      expect(terraform?.run(folder, 'fmt', '-check', '-recursive', '-diff').all).toBe('')
      const init = terraform?.run(folder, 'init', '-lockfile=readonly', '-input=false', '-no-color')
      expect(init).toMatchObject({ code: 0 })
      const tested = terraform?.run(folder, 'test', '-no-color')
      expect({ code: tested?.code, said: tested?.code === 0 ? '' : tested?.all }).toEqual({
        code: 0,
        said: '',
      })
      expect(readdirSync(join(folder, 'tests')).length).toBeGreaterThan(0)
    },
    120_000,
  )
})
