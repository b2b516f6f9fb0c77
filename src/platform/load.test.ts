import { describe, expect, test } from '@jest/globals'
import { examplePlatform } from '../../test/support/example-platform.ts'
import { treeId } from '../kit/git-objects.ts'
import { loadGuardrails, loadPrices } from './load.ts'
import { platformOf } from './platform.ts'
import { filesOf, memoryTree } from './tree.ts'

function platform(changes: Readonly<Record<string, string | undefined>> = {}): ReturnType<typeof memoryTree> {
  return memoryTree('main', examplePlatform(changes))
}

test('the example has guardrails and prices', async () => {
  const [guardrails, prices] = [await loadGuardrails(platform()), await loadPrices(platform())]
  expect(guardrails.ok && guardrails.value?.rules.naming).toEqual({ level: 'hard' })
  expect(prices.ok && prices.value.currency).toBe('USD')
})

test('no guardrails are none; no prices are a problem', async () => {
  expect(await loadGuardrails(platform({ 'policies/guardrails.yaml': undefined }))).toEqual({
    ok: true,
    value: undefined,
  })
  const prices = await loadPrices(platform({ 'prices/aws.yaml': undefined }))
  expect(prices).toMatchObject({
    ok: false,
    problems: [{ code: 'prices-missing', file: 'prices/aws.yaml', line: 1 }],
  })
})

test('a rule that nobody knows is an error, with its line', async () => {
  const text = 'version: 1\nrules:\n  naming: { level: hard }\n  encrypton: { level: hard }\n'
  expect(await loadGuardrails(platform({ 'policies/guardrails.yaml': text }))).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'unknown-field',
        file: 'policies/guardrails.yaml',
        line: 4,
        remedy: 'did you mean `encryption`?',
      },
    ],
  })
})

describe('a tree in memory', () => {
  const tree = memoryTree(
    'main',
    new Map([
      ['b/z', Buffer.from('1')],
      ['b.txt', Buffer.from('2')],
      ['b/a', Buffer.from('3')],
      ['bc/d', Buffer.from('4')],
    ]),
  )

  test('lists a folder and nothing beside it, in code unit order', async () => {
    expect((await tree.list('b')).map((entry) => entry.path)).toEqual(['b/a', 'b/z'])
    expect((await tree.list('')).map((entry) => entry.path)).toEqual(['b.txt', 'b/a', 'b/z', 'bc/d'])
    expect(await tree.list('b/a')).toEqual([])
  })

  test('knows the id of a folder', async () => {
    expect(await tree.id('b')).toBe(treeId(await filesOf(tree, 'b')))
    expect([...(await filesOf(tree, 'b')).keys()]).toEqual(['a', 'z'])
    expect(await tree.id('none')).toBeUndefined()
  })
})

test('a platform reads config and each module once for one tree', async () => {
  let reads = 0
  const plain = platform()
  const counted = { ...plain, read: (path: string) => ((reads += 1), plain.read(path)) }
  for (let round = 0; round < 3; round += 1) {
    expect((await platformOf(counted).config()).ok).toBe(true)
    expect((await platformOf(counted).module('s3-bucket')).ok).toBe(true)
  }
  const once = reads
  await platformOf(counted).module('s3-bucket')
  expect(reads).toBe(once)
  expect(platformOf({ ...counted })).not.toBe(platformOf(counted))
})
