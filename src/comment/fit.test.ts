import { expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { fitBlocks, foldedBlock, textBlock, type Block } from './fit.ts'

const line = fc.string({ unit: fc.constantFrom('a', 'b', '|', '`'), minLength: 1, maxLength: 40 })
const lines = fc.array(line, { maxLength: 30 })
const block = fc.record({ before: lines, items: lines, after: lines, isTable: fc.boolean() })

test('keeps to its limit, shows each item whole or counts it, and never leaves out a frame', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), fc.nat(3_000), (parts, more) => {
      const blocks = parts.map((part): Block => ({ ...part, noun: 'thing' }))
      const frames = fitBlocks(
        blocks.map((one) => ({ ...one, items: [] })),
        'there',
        0,
      ).length
      const room = blocks.filter(({ items }) => items.length > 0).length * 40
      const limit = frames + room + more
      const text = fitBlocks(blocks, 'there', limit)
      expect(text.length).toBeLessThanOrEqual(limit)
      const said = [...text.matchAll(/(\d+) more things?: there/g)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      )
      const all = blocks.flatMap(({ before, items, after }) => [...before, ...items, ...after]).length
      const shown = text.split('\n').filter((one) => one !== '' && !/\d more thing/.test(one)).length
      expect(shown + said).toBe(all)
    }),
  )
})

test('shows everything when there is room', () => {
  const blocks = [textBlock(['a']), ...foldedBlock('b', 'thing', ['c', 'd'])]
  expect(fitBlocks(blocks, 'there', 1_000)).toBe('a\n\n<details><summary>b</summary>\n\nc\nd\n\n</details>\n')
})
