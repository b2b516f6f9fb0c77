import type { Mutation } from './mutation.ts'

const tests = ['src/run/prices/update.test.ts']
const recorded = ['src/run/prices/recorded-lists.test.ts']

/** A price is AWS's or it is unpriced: never a guess, never silently old (policy contract). */
export const mutations: readonly Mutation[] = [
  {
    line: 'price: another unit is no price',
    file: 'src/price/offer.ts',
    find: 'if (!units.every((unit) => unit === offer.unit))',
    replace: 'if (false)',
    tests,
  },
  {
    line: 'price: contradicting lines are no price',
    file: 'src/price/offer.ts',
    find: 'if (prices.length > 1)',
    replace: 'if (false)',
    tests,
  },
  {
    line: 'price: the tier counts',
    file: 'src/price/offer.ts',
    find: 'Number(cell(row, start)) === (offer.from ?? 0) &&',
    replace: '',
    tests,
  },
  {
    line: 'price: what could not be compared goes on to age',
    file: 'src/run/prices/update.ts',
    find: 'const isWhole = read.compared > 0 && read.problems.length === 0',
    replace: 'const isWhole = true',
    tests,
  },
  {
    line: 'price: an index leads nowhere else',
    file: 'src/outside/aws/price-lists.ts',
    find: "if (typeof path !== 'string' || !/^\\/offers\\/[A-Za-z0-9_./-]+\\.json$/.test(path) || path.includes('..'))",
    replace: "if (typeof path !== 'string')",
    tests,
  },
  {
    line: 'price: capitals of a usage type are no region',
    file: 'src/price/offer.ts',
    find: '(?:EU|[A-Z]{3}[0-9]{1,2})-',
    replace: '[A-Z]{2,4}[0-9]{0,2}-',
    tests: recorded,
  },
  {
    line: 'price: a reservation is no price on demand',
    file: 'src/price/offer.ts',
    find: "cell(row, term) === 'OnDemand' &&",
    replace: '',
    tests: recorded,
  },
  {
    line: 'price: columns are known by their names',
    file: 'src/outside/aws/price-lists.ts',
    find: 'const missing = NEEDED_COLUMNS.find((name) => !columns.includes(name))',
    replace: 'const missing = undefined',
    tests: recorded,
  },
  {
    line: 'price: a list is a stream',
    file: 'src/outside/aws/price-lists.ts',
    find: 'const records = watched(body, what)',
    replace:
      'const records = watched(new Blob([await new Response(body).arrayBuffer()]).stream() as ReadableStream, what)',
    tests: recorded,
  },
  {
    line: 'price: a part that nobody asked for does not make the rest free',
    file: 'src/price/estimate.ts',
    find: 'const asked = amounts.filter(({ isAsked }) => isAsked)',
    replace: 'const asked = amounts',
    tests: ['src/price/estimate.test.ts'],
  },
  {
    line: 'price: a figure that no list brings is asked for by hand',
    file: 'src/policy/missing-price.ts',
    find: 'return isRead && isLookedAt',
    replace: 'return isRead',
    tests: ['src/policy/request-rules.test.ts'],
  },
]
