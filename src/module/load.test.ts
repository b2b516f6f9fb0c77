import { describe, expect, test } from '@jest/globals'
import { EXAMPLE_MODULES, examplePlatform } from '../../test/support/example-platform.ts'
import { memoryTree } from '../platform/tree.ts'
import type { Tree } from '../ports.ts'
import { loadFrozenModule, loadModule, moduleNames } from './load.ts'

const MANIFEST = 'modules/s3-bucket/module.yaml'
const manifest = Buffer.from(examplePlatform().get(MANIFEST) ?? []).toString()

function platform(changes: Readonly<Record<string, string | undefined>> = {}): Tree {
  return memoryTree('main', examplePlatform(changes))
}

async function problemsOf(tree: Tree, name = 's3-bucket'): Promise<readonly unknown[]> {
  const result = await loadModule(tree, name)
  return result.ok ? [] : result.problems
}

test('a module is what is frozen: Terraform and its manifest, no tests, no README', async () => {
  const result = await loadModule(platform(), 's3-bucket')
  expect(result.ok && [...result.value.files.keys()]).toEqual([
    'main.tf',
    'module.yaml',
    'outputs.tf',
    'variables.tf',
    'versions.tf',
  ])
  expect(result.ok && result.value.template).toBeUndefined()
  expect(await moduleNames(platform())).toContain('s3-bucket')
})

test('its digest is of every frozen byte and of the lock file, and of nothing else', async () => {
  const digest = async (changes: Readonly<Record<string, string>>): Promise<string> => {
    const result = await loadModule(platform(changes), 's3-bucket')
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.value.digest
  }
  const plain = await digest({})
  expect(
    await digest({ 'modules/s3-bucket/README.md': 'x', 'modules/s3-bucket/tests/x.tftest.hcl': '' }),
  ).toBe(plain)
  for (const path of ['extra.tf', '.terraform.lock.hcl', 'nested/main.tf', 'stack.tf.njk']) {
    expect([path, (await digest({ [`modules/s3-bucket/${path}`]: '# x' })) === plain]).toEqual([path, false])
  }
})

test.each([
  ['s3-bucket', 'main.tf'],
  ['web-app-stack', 'parts/postgres/main.tf'],
])(
  'a frozen %s is read from its stack, with all that it calls, the lock file beside it',
  async (name, part) => {
    const loaded = await loadModule(platform(), name)
    if (!loaded.ok) throw new Error('no module')
    expect([...loaded.value.files.keys()]).toContain(part)
    const frozen = [...loaded.value.files].map(
      ([path, content]) => [`stacks/a1/b1/module/${path}`, content] as const,
    )
    const tree = memoryTree(
      'main',
      new Map([...frozen, ['stacks/a1/b1/.terraform.lock.hcl', loaded.value.lock]]),
    )
    const result = await loadFrozenModule(tree, 'a1', 'b1')
    expect(result.ok && result.value.digest).toBe(loaded.value.digest)
  },
)

describe('refused', () => {
  test('an unknown module, with the one that was probably meant', async () => {
    expect(await problemsOf(platform(), 's3-bukcet')).toMatchObject([
      {
        code: 'unknown-module',
        field: '/module',
        allowed: EXAMPLE_MODULES,
        remedy: 'did you mean `s3-bucket`?',
      },
    ])
    expect(await problemsOf(platform(), '../s3-bucket')).toMatchObject([{ code: 'unknown-module' }])
  })

  test('a module without lock file (S11)', async () => {
    expect(await problemsOf(platform({ 'modules/s3-bucket/.terraform.lock.hcl': undefined }))).toMatchObject([
      { code: 'module-incomplete', file: 'modules/s3-bucket/.terraform.lock.hcl' },
    ])
  })

  test('an input that is no variable of the module', async () => {
    const text = manifest.replaceAll('class:', 'klass:').replace('required: [class]', 'required: [klass]')
    expect(await problemsOf(platform({ [MANIFEST]: text }))).toMatchObject([
      { code: 'variable-missing', file: MANIFEST, line: 14, field: '/inputs/properties/klass' },
    ])
  })

  test.each([
    [
      'a schema that a strict compiler refuses',
      manifest.replace('enum: [small', 'enmu: [small'),
      'input-schema',
      '/inputs',
    ],
    [
      'a schema that is no schema',
      manifest.replace('type: integer', 'type: many'),
      'input-schema',
      '/inputs',
    ],
    [
      'inputs that nobody knows',
      manifest.replace('additionalProperties: false', 'additionalProperties: true'),
      'input-schema',
      '/inputs/additionalProperties',
    ],
    [
      'a name that is not its folder',
      manifest.replace('name: s3-bucket', 'name: bucket'),
      'module-name',
      '/name',
    ],
    [
      'a provider name that would end its quotes',
      manifest.replace('  aws: {', '  "aws = {}": {'),
      'wrong-name',
      '/providers',
    ],
    [
      'a version range',
      manifest.replace('version: 5.100.0', 'version: "~> 5.0"'),
      'wrong-form',
      '/providers/aws/version',
    ],
    ['an output that is no name', manifest.replace('  arn: {', '  "a-b": {'), 'wrong-name', '/outputs/a-b'],
  ])('%s', async (_what, text, code, field) => {
    expect(text).not.toBe(manifest)
    expect(await problemsOf(platform({ [MANIFEST]: text }))).toContainEqual(
      expect.objectContaining({ code, field, file: MANIFEST }),
    )
  })

  test.each([
    [
      'the module beside it, which no stack holds (S11)',
      '../postgres',
      { code: 'call-outside', remedy: 'copy its *.tf to `./parts/postgres` and call it there' },
    ],
    ['a way out through a folder of its own', './parts/../../postgres', { code: 'call-outside' }],
    ['a folder without Terraform', './parts/redis', { code: 'call-without-code' }],
  ])('a call of %s', async (_what, source, problem) => {
    const file = 'modules/s3-bucket/extra.tf'
    const text = `# source = "./x"\n\nmodule "part" {\n  count  = 1\n  source = "${source}"\n}\n`
    expect(await problemsOf(platform({ [file]: text, 'modules/s3-bucket/parts/redis/a.md': '' }))).toEqual([
      expect.objectContaining({ ...problem, file, line: 3 }),
    ])
  })

  test('a call within a part is judged from where the part lies', async () => {
    const inner = (source: string) => ({
      'modules/s3-bucket/extra.tf': 'module "part" {\n  source = "./parts/a"\n}\n',
      'modules/s3-bucket/parts/a/main.tf': `module "b" { source = "${source}" }\n`,
      'modules/s3-bucket/parts/b/main.tf': '',
    })
    expect(await problemsOf(platform(inner('../b')))).toEqual([])
    expect(await problemsOf(platform(inner('../../../b')))).toMatchObject([
      { code: 'call-outside', file: 'modules/s3-bucket/parts/a/main.tf', line: 1 },
    ])
    expect(await problemsOf(platform(inner('acme/b/aws')))).toEqual([])
  })

  test('a link in a module', async () => {
    const tree = platform()
    const linked: Tree = {
      ...tree,
      list: async (folder) => [
        ...(await tree.list(folder)),
        { path: 'modules/s3-bucket/x.tf', kind: 'symlink' },
      ],
    }
    expect(await problemsOf(linked)).toMatchObject([{ code: 'not-a-file', file: 'modules/s3-bucket/x.tf' }])
  })
})
