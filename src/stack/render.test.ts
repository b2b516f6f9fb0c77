import { describe, expect, test } from '@jest/globals'
import { examplePlatform, REPORTS, REPORTS_PATH } from '../../test/support/example-platform.ts'
import { stackCases, UID } from '../../test/support/stack-cases.ts'
import { memoryTree } from '../platform/tree.ts'
import { uniqueName } from './lease-values.ts'
import { planRender } from '../run/render.ts'

async function renderWith(template: string, request = REPORTS): Promise<ReturnType<typeof planRender>> {
  const base = memoryTree('main', examplePlatform({ 'modules/s3-bucket/stack.tf.njk': template }))
  const content = Buffer.from(request)
  return planRender({ base, path: REPORTS_PATH, content, uid: UID, ids: { uid: () => UID }, issue: null })
}

const COMPLETE = '{{ header }}\n{{ terraform }}\n{{ provider }}\n{{ markers }}\n'

describe('a template of a module', () => {
  test('renders when it keeps what every stack has', async () => {
    const result = await renderWith(`${COMPLETE}{{ inputs.class }}`)
    const main = result.ok ? Buffer.from(result.value.files.get('main.tf') ?? []).toString() : ''
    expect(main.endsWith('"small"')).toBe(true)
  })

  test.each([
    ['leaves the provider out', COMPLETE.replace('{{ provider }}', ''), 'provider "aws"'],
    ['leaves the markers out', COMPLETE.replace('{{ markers }}', ''), 'variable "leasehold_tree"'],
    ['leaves the backend out', COMPLETE.replace('{{ terraform }}', ''), 'terraform {'],
    ['names what is not there', `${COMPLETE}{{ inputs.size }}`, 'undefined'],
    ['does not parse', `${COMPLETE}{% if %}`, 'stack.tf.njk'],
    ['reads another file', `${COMPLETE}{% include "/etc/passwd" %}`, 'template not found'],
  ])('is refused when it %s', async (_what, template, said) => {
    const result = await renderWith(template)
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        code: 'stack-template',
        file: REPORTS_PATH,
        field: '/module',
        message: expect.stringContaining(said),
      },
    ])
  })

  test('never sees a raw value: each is a literal already', async () => {
    const all =
      '{% for key, value in inputs %}{{ key }}={{ value }};{% endfor %}{% for key, value in lease %}{{ value }};{% endfor %}'
    const result = await renderWith(`${COMPLETE}${all}`)
    const main = result.ok ? Buffer.from(result.value.files.get('main.tf') ?? []).toString() : ''
    const values = (main.split('}').at(-1) ?? '')
      .trim()
      .split(';')
      .filter((one) => one !== '')
    expect(values.map((one) => one.replace(/^\w+=/, ''))).toEqual(
      values.map(() => expect.stringMatching(/^("[^"]*"|\d+)$/)),
    )
    expect(values).toHaveLength(10)
  })
})

test('what a module takes from the lease is filled in, and no input can say otherwise', async () => {
  const manifest = Buffer.from(examplePlatform().get('modules/s3-bucket/module.yaml') ?? []).toString()
  const variables = Buffer.from(examplePlatform().get('modules/s3-bucket/variables.tf') ?? []).toString()
  const values = {
    label: 'unique-name',
    who: 'owner',
    all: 'tags',
    pays: 'cost-centre',
    where: 'environment',
  }
  const base = memoryTree(
    'main',
    examplePlatform({
      'modules/s3-bucket/module.yaml': `${manifest}lease-values: ${JSON.stringify(values)}\n`,
      'modules/s3-bucket/variables.tf': `${variables}${Object.keys(values)
        .map((name) => `variable "${name}" {\n  type = any\n}\n`)
        .join('')}`,
    }),
  )
  const render = (request: string): ReturnType<typeof planRender> =>
    planRender({
      base,
      path: REPORTS_PATH,
      content: Buffer.from(request),
      uid: UID,
      ids: { uid: () => UID },
      issue: null,
    })
  const result = await render(REPORTS)
  const main = result.ok ? Buffer.from(result.value.files.get('main.tf') ?? []).toString() : ''
  for (const line of [
    'label = "payments-reports-abcdefgh"',
    'pays  = "cc-1001"',
    'where = "dev"',
    'who   = "alice"',
  ])
    expect(main).toContain(`  ${line}\n`)
  expect(main).toContain('  all = {\n    "leasehold:cost-centre" = "cc-1001"\n')
  expect(await render(`${REPORTS}  who: bob\n`)).toMatchObject({
    ok: false,
    problems: [{ code: 'unknown-field', field: '/inputs/who' }],
  })
})

test('a unique name is never longer than what AWS takes, and ends with the uid', () => {
  const name = uniqueName({ team: `a${'b'.repeat(38)}`, name: `c${'-'.repeat(20)}`, uid: UID })
  expect(name).toMatch(/^ab+-c-abcdefgh$/)
  expect(uniqueName({ team: `a${'b'.repeat(38)}`, name: 'c'.repeat(40), uid: UID })).toHaveLength(63)
})

test('every stack names the account, the region and the tags (S17)', async () => {
  const result = await renderWith(COMPLETE, `${REPORTS}region: eu-central-1\n`)
  const main = result.ok ? Buffer.from(result.value.files.get('main.tf') ?? []).toString() : ''
  expect(main).toContain(`provider "aws" {
  region              = "eu-central-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      "leasehold:cost-centre" = "cc-1001"
      "leasehold:environment" = "dev"
      "leasehold:owner"       = "alice"`)
})

test('a living stack keeps uid, issue and pins; another uid begins another life', async () => {
  const [example] = stackCases()
  if (example === undefined) throw new Error('no case')
  const content = example.files.get(example.path) ?? new Uint8Array()
  const first = await planRender({
    base: memoryTree('main', example.files),
    path: example.path,
    content,
    uid: UID,
    ids: { uid: () => UID },
    issue: 7,
  })
  if (!first.ok) throw new Error(JSON.stringify(first.problems))
  const stack = [...first.value.files].map(([name, held]) => [`${first.value.folder}/${name}`, held] as const)
  const base = memoryTree('main', new Map([...example.files, ...stack]))
  const noIds = {
    uid: () => {
      throw new Error('no new uid is needed')
    },
  }

  const again = await planRender({
    base,
    path: example.path,
    content,
    uid: undefined,
    ids: noIds,
    issue: null,
  })
  expect(again.ok && again.value.files).toEqual(first.value.files)

  const other = await planRender({
    base,
    path: example.path,
    content,
    uid: 'zyxwvutsrqponmlkjihgfedcba' as typeof UID,
    ids: noIds,
    issue: null,
  })
  expect(other.ok && other.value.manifest).toMatchObject({ uid: 'zyxwvutsrqponmlkjihgfedcba', issue: null })
})
