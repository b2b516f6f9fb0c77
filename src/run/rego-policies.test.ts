import { expect, test } from '@jest/globals'
import { bytes } from '../../test/fixtures/platform.ts'
import { memoryTree } from '../platform/tree.ts'
import { loadRegoPolicies } from './rego-policies.ts'

const treeOf = (...paths: readonly string[]) =>
  memoryTree('main', new Map(paths.map((path) => [path, bytes('package main\n')])))

async function loaded(rego: object | undefined, ...paths: readonly string[]) {
  const policies = await loadRegoPolicies(treeOf(...paths), rego === undefined ? {} : { rego })
  return policies === undefined
    ? undefined
    : { files: [...policies.files.keys()], data: [...policies.data.keys()] }
}

test('policies are judged without being asked for, and none is fine then', async () => {
  expect(await loaded(undefined, 'policies/a.rego', 'policies/guardrails.yaml', 'other/b.rego')).toEqual({
    files: ['policies/a.rego'],
    data: [],
  })
  expect(await loaded(undefined, 'policies/guardrails.yaml')).toBeUndefined()
})

test('policies that are asked for and are not there are not the same as none', async () => {
  expect(await loaded({}, 'policies/guardrails.yaml')).toEqual({ files: [], data: [] })
  expect(await loaded({ folder: 'rego' }, 'policies/a.rego')).toEqual({ files: [], data: [] })
})

test('data is read by its folders, as conftest does', async () => {
  expect(
    await loaded(
      { folder: 'policies/a.rego', data: ['data', 'limits.yaml'] },
      'policies/a.rego',
      'policies/b.rego',
      'data/x/y.json',
      'limits.yaml',
      'data/z.txt',
    ),
  ).toEqual({ files: ['policies/a.rego'], data: ['x/y.json', 'limits.yaml'] })
})
