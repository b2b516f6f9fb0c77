import { expect, test } from '@jest/globals'
import { examplePlatform } from '../../test/support/example-platform.ts'
import { memoryTree } from '../platform/tree.ts'
import { loadModule } from './load.ts'

const MANIFEST = 'modules/postgres/module.yaml'
const manifest = Buffer.from(examplePlatform().get(MANIFEST) ?? []).toString()

test.each([
  [
    'a word that nothing carries to Terraform',
    ['  end-variable: data_at_end\n', ''],
    { code: 'end-variable-missing', field: '/data' },
  ],
  [
    'a word for a variable that the module does not have',
    ['end-variable: data_at_end', 'end-variable: last_word'],
    { code: 'variable-missing', field: '/data/end-variable' },
  ],
  [
    'a reader for a variable that the module does not have',
    ['reader-variable: reader_role', 'reader-variable: reader'],
    { code: 'variable-missing', field: '/reader-variable' },
  ],
  [
    'a reader that a request could name itself',
    ['reader-variable: reader_role', 'reader-variable: size'],
    { code: 'variable-taken', field: '/reader-variable' },
  ],
  [
    'a thing of the lease for a variable that the module does not have',
    ['reader-variable: reader_role', 'lease-values: { label: unique-name }'],
    { code: 'variable-missing', field: '/lease-values/label' },
  ],
  [
    'a thing of the lease that a request could say otherwise',
    ['reader-variable: reader_role', 'lease-values: { size: owner }'],
    { code: 'variable-taken', field: '/lease-values/size' },
  ],
  [
    'a thing that no lease has',
    ['reader-variable: reader_role', 'lease-values: { reader_role: price }'],
    { code: 'not-allowed', field: '/lease-values/reader_role' },
  ],
  [
    'one variable for two things',
    ['reader-variable: reader_role', 'reader-variable: lease'],
    { code: 'variable-taken', field: '/reader-variable' },
  ],
  [
    'a reference that never leaves the state',
    ['secret: true', 'secret: true, sensitive: true'],
    { code: 'secret-sensitive', field: '/outputs/secret_arn' },
  ],
] as const)('a module with %s is refused', async (_what, [from, to], problem) => {
  expect(manifest).toContain(from)
  const tree = memoryTree('main', examplePlatform({ [MANIFEST]: manifest.replace(from, to) }))
  expect(await loadModule(tree, 'postgres')).toMatchObject({
    ok: false,
    problems: [{ file: MANIFEST, line: expect.any(Number), ...problem }],
  })
})
