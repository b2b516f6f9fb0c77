import { describe, expect, test } from '@jest/globals'
import { examplePlatform } from '../../../test/support/example-platform.ts'
import type { Result } from '../../kit/result.ts'
import { memoryTree } from '../../platform/tree.ts'
import type { LockAsk, ModuleSources, ProviderLocks } from '../../ports.ts'
import { importModule, nameOfFolder, type ImportedModule } from './import-module.ts'

type Texts = Readonly<Record<string, string>>

const BUCKET = { 'main.tf': 'resource "aws_s3_bucket" "this" {}\n' }

/** No engine: what is asked of it is kept. */
function noEngine(asked: LockAsk[] = [], lock?: string): ProviderLocks {
  return {
    mirror: async () => undefined,
    lock: async (ask) => {
      asked.push(ask)
      const content = lock === undefined ? undefined : Buffer.from(lock)
      const from = lock === undefined ? undefined : ('registry' as const)
      return {
        lock: content,
        platforms: ask.platforms.map((platform) => ({ platform, from, said: 'no such host' })),
      }
    },
  }
}

/** Nothing can be fetched. */
const noSources: ModuleSources = {
  fetch: async () => ({ ok: false, said: '│ Error: no such host' }),
}

async function bring(
  files: Texts,
  more: {
    readonly platform?: Texts
    readonly locks?: ProviderLocks
    readonly sources?: ModuleSources
    readonly name?: string
    readonly isInPlace?: boolean
  } = {},
): Promise<Result<ImportedModule>> {
  const source = memoryTree(
    'source',
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  )
  const platform = memoryTree('main', examplePlatform(more.platform ?? {}))
  const { name = 'mailbox', isInPlace = false } = more
  return importModule(
    { source, called: '../queue', platform, name, isInPlace },
    { locks: more.locks ?? noEngine(), sources: more.sources ?? noSources },
  )
}

async function imported(...given: Parameters<typeof bring>): Promise<ImportedModule> {
  const result = await bring(...given)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function textIn({ files }: ImportedModule, path: string): string {
  return Buffer.from(files.get(`modules/mailbox/${path}`) ?? []).toString()
}

describe('what comes along', () => {
  test('the module, folders that it calls and folders without Terraform; no state, no values, nothing hidden', async () => {
    const found = await imported({
      ...BUCKET,
      'README.md': 'x',
      'templates/policy.json': '{}',
      'call.tf': 'module "a" {\n  source = "./inner/a"\n}\n',
      'inner/a/main.tf': 'module "b" {\n  source = "../b"\n}\n',
      'inner/b/main.tf': '',
      'inner/c/main.tf': '',
      'tests/x.tftest.hcl': '',
      'examples/one/main.tf': 'provider "aws" {}\n',
      'terraform.tfstate': '{}',
      'terraform.tfstate.backup': '{}',
      'prod.tfvars': 'password = "x"',
      '.env': 'x',
    })
    expect([...found.files.keys()].map((path) => path.replace('modules/mailbox/', '')).sort()).toEqual([
      '.terraform.lock.hcl',
      'README.md',
      'call.tf',
      'inner/a/main.tf',
      'inner/b/main.tf',
      'main.tf',
      'module.yaml',
      'templates/policy.json',
      'tests/x.tftest.hcl',
    ])
    expect(found.leftOut).toEqual(['inner/c'])
  })

  test('data that it holds is named, and that its end is to be decided', async () => {
    const found = await imported(BUCKET)
    expect(textIn(found, 'module.yaml')).toContain(
      'data:\n  resources:\n    - aws_s3_bucket\n  final-snapshot: never\n',
    )
    expect(found.decide.map(({ code }) => code)).toEqual([
      'decide-title',
      'decide-price',
      'decide-end',
      'decide-offer',
    ])
  })

  test('an output that is sensitive by a text is sensitive', async () => {
    const output = 'output "key" {\n  description = "Key"\n  value       = 1\n  sensitive   = "true"\n}\n'
    expect(textIn(await imported({ ...BUCKET, 'o.tf': output }), 'module.yaml')).toContain(
      'key: {description: Key, sensitive: true}',
    )
  })

  test('outputs: secrets stay in the state, what a stack cannot give out is told', async () => {
    const found = await imported({
      ...BUCKET,
      'outputs.tf': `
output "arn" {
  description = "ARN"
  value       = 1
}
output "key" {
  value     = 1
  sensitive = true
}
output "token" {
  value     = 1
  ephemeral = true
}
output "Big" {
  value = 1
}
`,
    })
    expect(textIn(found, 'module.yaml')).toContain(
      'outputs:\n  arn: {description: ARN}\n  key: {description: Output key of the module, sensitive: true}\n#',
    )
    const places = found.decide.filter(({ file }) => file === '../queue/outputs.tf')
    expect(places.map(({ code, line }) => [code, line])).toEqual([
      ['decide-output', 6],
      ['output-left-out', 10],
      ['output-left-out', 14],
    ])
  })
})

describe('providers', () => {
  const asks = (constraint: string): Texts => ({
    'main.tf': `terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "${constraint}"\n    }\n  }\n}\nvariable "x" {\n  type = string\n}\n`,
  })
  const LOCK = (version: string): string =>
    `provider "registry.terraform.io/hashicorp/aws" {\n  version = "${version}"\n  hashes = [\n    "h1:x=",\n  ]\n}\n`

  test('of its own lock file first', async () => {
    const found = await imported({ ...asks('>= 4.0'), '.terraform.lock.hcl': LOCK('4.67.0') })
    expect(textIn(found, 'module.yaml')).toContain('aws: {source: hashicorp/aws, version: 4.67.0}')
    expect(textIn(found, '.terraform.lock.hcl')).toContain('"h1:x="')
  })

  test('else as the platform’s other modules have it, with their hashes', async () => {
    const asked: LockAsk[] = []
    const found = await imported(asks('>= 5.0, < 6.0'), { locks: noEngine(asked) })
    expect(textIn(found, 'module.yaml')).toContain('version: 5.100.0')
    expect(textIn(found, '.terraform.lock.hcl')).toContain('h1:edXOJWE4ORX8Fm+dpVpICzMZJat4AX0VRCAy/xkcOc0=')
    expect(asked).toEqual([])
  })

  test('else as the engine chooses', async () => {
    const asked: LockAsk[] = []
    const found = await imported(asks('>= 6.0'), { locks: noEngine(asked, LOCK('6.2.0')) })
    expect(textIn(found, 'module.yaml')).toContain('version: 6.2.0')
    expect(asked).toMatchObject([
      { providers: { aws: { source: 'hashicorp/aws' } }, platforms: ['linux_amd64'] },
    ])
  })

  test('an exact version does where nothing is reached: the lock file is to be made', async () => {
    const found = await imported(asks('= 6.2.0'))
    expect(textIn(found, 'module.yaml')).toContain('version: 6.2.0')
    expect(found.files.has('modules/mailbox/.terraform.lock.hcl')).toBe(false)
    expect(found.decide).toContainEqual(
      expect.objectContaining({
        code: 'decide-lock',
        remedy: expect.stringContaining('leasehold module lock mailbox'),
      }),
    )
  })

  test.each([
    ['a version that nothing knows', asks('>= 6.0'), 'provider-version', 3],
    [
      'two configurations',
      {
        'main.tf': asks('5.100.0')['main.tf']!.replace(
          'version',
          'configuration_aliases = [aws.other]\n version',
        ),
      },
      'provider-aliases',
      3,
    ],
    [
      'another registry',
      { 'main.tf': asks('1.0.0')['main.tf']!.replace('hashicorp/aws', 'example.com/a/aws') },
      'provider-source',
      3,
    ],
  ])('%s is in the way', async (_what, files, code, line) => {
    expect(await bring(files)).toMatchObject({
      ok: false,
      problems: [{ code, file: '../queue/main.tf', line, field: '/providers/aws' }],
    })
  })

  test('are told apart by their source, in small letters, as lock files have them', async () => {
    const found = await imported({
      'main.tf':
        'terraform {\n  required_providers {\n    azapi = { source = "Azure/azapi", version = "2.4.0" }\n  }\n}\nmodule "a" {\n  source = "./a"\n}\n',
      'a/main.tf':
        'terraform {\n  required_providers {\n    api = { source = "azure/azapi" }\n  }\n}\nresource "terraform_data" "x" {}\n',
    })
    expect(textIn(found, 'module.yaml')).toContain(
      'providers:\n  azapi: {source: azure/azapi, version: 2.4.0}\n#',
    )
  })

  test('are those that resources name', async () => {
    const asked: LockAsk[] = []
    await bring(
      { 'main.tf': 'resource "google_x" "x" {\n  provider = google-beta\n}\n' },
      { locks: noEngine(asked) },
    )
    expect(asked).toMatchObject([{ providers: { 'google-beta': { source: 'hashicorp/google-beta' } } }])
    expect(Object.keys(asked[0]?.providers ?? {})).toEqual(['google-beta'])
  })

  test('that guardrails do not know are to be decided', async () => {
    const lock = `${LOCK('5.1.0')}provider "registry.terraform.io/hashicorp/random" {\n  version = "3.6.0"\n  hashes = []\n}\n`
    const found = await imported({
      'main.tf': 'resource "aws_sns_topic" "x" {}\nresource "random_id" "x" {}\n',
      '.terraform.lock.hcl': lock,
    })
    expect(textIn(found, 'module.yaml')).toContain('random: {source: hashicorp/random, version: 3.6.0}')
    expect(found.decide.slice(-3)).toMatchObject([
      { code: 'decide-offer' },
      {
        code: 'decide-services',
        message: expect.stringContaining('dev, staging, prod do not allow aws_sns_topic, random_id'),
      },
      { code: 'decide-providers', remedy: expect.stringContaining('[hashicorp/aws, hashicorp/random]') },
    ])
  })

  test('none is needed for what Terraform has itself', async () => {
    const found = await imported({ 'main.tf': 'resource "terraform_data" "this" {}\n' })
    expect(textIn(found, 'module.yaml')).toContain('providers: {}\n')
    expect(textIn(found, 'module.yaml')).toContain('price: []\n')
  })
})

describe('in the way', () => {
  test.each<[string, Texts, Readonly<Record<string, unknown>>]>([
    [
      'a secret without a default',
      { 'a.tf': 'variable "p" {\n  sensitive = true\n}\n' },
      { code: 'secret-input', line: 1 },
    ],
    [
      'a module of a registry',
      { 'a.tf': '\nmodule "x" {\n  source = "acme/label/null"\n}\n' },
      {
        code: 'call-remote',
        line: 2,
        message: expect.stringContaining('it could not be fetched: Error: no such host'),
      },
    ],
    [
      'a folder outside',
      { 'a.tf': 'module "x" {\n  source = "../x"\n}\n' },
      { code: 'call-outside', line: 1 },
    ],
    ['a provider of its own', { 'a.tf': '\nprovider "aws" {\n}\n' }, { code: 'blocked-construct', line: 2 }],
    [
      'a provisioner',
      { 'a.tf': 'resource "aws_vpc" "x" {\n  provisioner "local-exec" {\n  }\n}\n' },
      { code: 'blocked-construct', line: 2 },
    ],
    [
      'an engine that is older',
      { 'a.tf': 'terraform {\n  required_version = "< 1.5"\n}\nresource "aws_vpc" "x" {}\n' },
      { code: 'engine-version', line: 2 },
    ],
    [
      'an override',
      { 'a.tf': 'resource "aws_vpc" "x" {}\n', 'b_override.tf': '' },
      { code: 'override-file', file: '../queue/b_override.tf' },
    ],
    ['what is no HCL', { 'a.tf': 'variable "x" {\n' }, { code: 'hcl-unreadable', line: 2 }],
    [
      'a variable that is there twice',
      { 'a.tf': 'variable "x" {}\n', 'b.tf': '\nvariable "x" {}\n' },
      {
        ...{ code: 'declared-twice', file: '../queue/b.tf', line: 2 },
        message: 'variable `x` is declared in a.tf:1 too',
      },
    ],
    [
      'an output that is there twice',
      { 'a.tf': 'output "x" {\n  value = 1\n}\noutput "x" {\n  value = 2\n}\n' },
      { code: 'declared-twice', line: 4 },
    ],
    [
      'a file that the code reads and that stays behind',
      {
        'a.tf': 'resource "terraform_data" "x" {\n  input = file("${path.module}/files/.profile")\n}\n',
        'files/.profile': 'x',
      },
      { code: 'file-left-out', line: 2, message: expect.stringContaining('`files/.profile`') },
    ],
    [
      'aliases of the module itself, whatever a module within says first',
      {
        'a.tf':
          'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", configuration_aliases = [aws.b] }\n  }\n}\nmodule "x" {\n  source = "./A"\n}\n',
        'A/a.tf': 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}\n',
      },
      { code: 'provider-aliases', line: 3 },
    ],
    [
      'one name for two providers',
      {
        'A/a.tf':
          'terraform {\n  required_providers {\n    aws = { source = "acme/aws", version = "1.0.0" }\n  }\n}\n',
        'a.tf':
          'module "x" {\n  source = "./A"\n}\nresource "aws_vpc" "x" {}\nterraform {\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}\n',
      },
      { code: 'provider-source', file: '../queue/A/a.tf', line: 3 },
    ],
  ])('%s', async (_what, files, problem) => {
    expect(await bring(files)).toMatchObject({ ok: false, problems: [{ file: '../queue/a.tf', ...problem }] })
  })

  test('a file of OpenTofu’s own, where that is the engine', async () => {
    const config = Buffer.from(examplePlatform().get('leasehold.yaml') ?? []).toString()
    const tofu = config.replace('name: terraform', 'name: tofu')
    expect(tofu).not.toBe(config)
    const files = { 'main.tf': 'variable "x" {}\n', 'main.tofu': 'variable "y" {}\n' }
    expect(await bring(files, { platform: { 'leasehold.yaml': tofu } })).toMatchObject({
      problems: [{ code: 'tofu-file', file: '../queue/main.tofu' }],
    })
    expect((await bring(files)).ok).toBe(true)
  })

  test('more inputs than a module.yaml has room for', async () => {
    const variables = (count: number, description: string): Texts => ({
      'variables.tf': Array.from(
        { length: count },
        (_, at) => `variable "v${at}" {\n  default     = ""\n  description = "${description}"\n}\n`,
      ).join(''),
    })
    const found = await imported(variables(200, 'word '.repeat(100)))
    expect(found.decide.at(-2)).toMatchObject({ code: 'descriptions-cut' })
    expect(textIn(found, 'module.yaml')).toMatch(/word…/)
    expect(await bring(variables(2000, ''))).toMatchObject({
      problems: [
        {
          code: 'manifest-too-large',
          line: 1,
          message: expect.stringContaining('the module has 2000 inputs'),
        },
      ],
    })
  })

  test('a folder without Terraform', async () => {
    expect(await bring({ 'README.md': 'x' })).toMatchObject({ problems: [{ code: 'no-terraform' }] })
  })

  test.each(['Queue', 'q', 'config', '../x', `a${'b'.repeat(40)}`])('the name %s', async (name) => {
    expect(await bring(BUCKET, { name })).toMatchObject({ problems: [{ code: 'module-name' }] })
  })

  test('a module that is there: nothing is written over it', async () => {
    expect(await bring(BUCKET, { name: 's3-bucket' })).toMatchObject({
      problems: [{ code: 'module-exists' }],
    })
    expect(await bring(BUCKET, { name: 's3-bucket', isInPlace: true })).toMatchObject({
      problems: [{ code: 'module-exists', file: 'modules/s3-bucket/module.yaml' }],
    })
    const inPlace = { platform: { 'modules/mailbox/main.tf': BUCKET['main.tf'] }, isInPlace: true }
    expect((await bring(BUCKET, inPlace)).ok).toBe(true)
  })

  test('a link', async () => {
    const tree = memoryTree('source', new Map([['main.tf', Buffer.from('')]]))
    const source = { ...tree, list: async () => [{ path: 'main.tf', kind: 'symlink' as const }] }
    const platform = memoryTree('main', examplePlatform())
    expect(
      await importModule(
        { source, called: 'x', platform, name: 'mailbox', isInPlace: false },
        { locks: noEngine(), sources: noSources },
      ),
    ).toMatchObject({ ok: false, problems: [{ code: 'not-a-file', file: 'x/main.tf' }] })
  })
})

test.each([
  ['terraform-aws-queue', 'queue'],
  ['Terraform-Google-Big_Query', 'big-query'],
  ['cache', 'cache'],
  ['9-lives.tf', 'lives-tf'],
])('the folder %s is the module %s', (folder, name) => {
  expect(nameOfFolder(folder)).toBe(name)
})
