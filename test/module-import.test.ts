import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readFacts } from '../src/import/facts.ts'
import { patternOf } from '../src/import/pattern.ts'
import { parseInstant } from '../src/kit/brands.ts'
import type { Json } from '../src/kit/canonical.ts'
import type { Files } from '../src/kit/git-objects.ts'
import { readInputs } from '../src/module/inputs.ts'
import { workingTree } from '../src/outside/files/working-tree.ts'
import { filesOf, memoryTree } from '../src/platform/tree.ts'
import { platformOf } from '../src/platform/platform.ts'
import { readDraft } from '../src/portal/draft.ts'
import { validatorScript } from '../src/portal/validators.ts'
import { formFields } from '../src/request/form-fields.ts'
import { parseForm } from '../src/request/form.ts'
import { writeSections } from '../src/request/form-text.ts'
import { requestPath } from '../src/request/path.ts'
import { requestText } from '../src/request/write.ts'
import { planForms } from '../src/run/forms.ts'
import { importModule, type ImportedModule } from '../src/run/module/import-module.ts'
import { planRender } from '../src/run/render.ts'
import { runCli, writeTree } from './support/cli.ts'
import { REPOSITORY_ROOT } from './support/example-platform.ts'
import { plainPlatform } from './support/plain-platform.ts'
import { realTerraform } from './support/real-terraform.ts'
import { UID } from './support/stack-cases.ts'

const terraform = await realTerraform()
const judged = terraform === undefined ? test.skip : test
const scratch = mkdtempSync(join(tmpdir(), 'leasehold-import-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const FIXTURES = join(REPOSITORY_ROOT, 'test/fixtures/modules')
const NOW = parseInstant('2026-12-01T09:00:00Z')!

/** What somebody answers, by input, as it is typed into a form. */
const STYLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'registry-style': { queue_name: 'orders', delay_seconds: '5' },
  'label-style': { retention_in_days: '7', stream_names: 'orders\nbills' },
  'house-style': { size: 'small', ticket: 'OPS-12', min_instances: '2', host: 'a.example.com' },
  'cloud-style': {
    project_id: 'p-1',
    node_pools: '- name: a\n  machine_type: e2-large\n  taints: [{ key: k, effect: NoSchedule }]',
    network: 'name: main\nsubnets:\n  a: { cidr: 10.0.0.0/8, zones: [a, b] }\nnat: { enabled: true }',
    labels: 'team: "x ${y}"',
  },
  'json-style': { class: 'large', listener: 'port: 8443' },
  // Hours are not given, so that the kind is free.
  'resource-style': {
    window: 'kind: any',
    lock: 'kind: ReadOnly',
    role_assignments: 'a: { principal_id: p, condition_version: "1.0", nested: { ids: [x] } }',
    zones: '1\n3',
  },
}

const noLocks = {
  mirror: async () => undefined,
  lock: () => Promise.reject(new Error('these modules need no provider')),
}
const sources = {
  fetch: () => Promise.reject(new Error('these modules hold all of their code')),
}

const imported = new Map<string, ImportedModule>()
let platform: Files = plainPlatform(join(scratch, 'state'))
for (const name of Object.keys(STYLES)) {
  const tree = memoryTree('main', platform)
  const source = workingTree(join(FIXTURES, name))
  const result = await importModule(
    { source, called: name, platform: tree, name, isInPlace: false },
    { locks: noLocks, sources },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  imported.set(name, result.value)
  platform = new Map([...platform, ...result.value.files])
}
const tree = memoryTree('main', platform)

/** What was filled in, asked for, left to defaults, and told: the whole of what an import says. */
test.each([
  [
    'registry-style',
    { tags: 'tags' },
    [],
    ['master_password', 'session_token'],
    ['type-any', 'type-any', 'secret-input', 'secret-input', 'type-any', 'not-asked'],
  ],
  [
    'label-style',
    { name: 'unique-name', stage: 'environment', tags: 'tags' },
    [],
    ['context', 'enabled', 'namespace', 'delimiter', 'attributes', 'label_order', 'label_value_case'],
    [],
  ],
  [
    'house-style',
    { name: 'unique-name', environment: 'environment', region: 'region', owner: 'owner', tags: 'tags' },
    ['size', 'ticket'],
    [],
    ['condition-not-said'],
  ],
  ['cloud-style', {}, ['project_id', 'node_pools', 'network'], [], ['condition-not-said']],
  ['json-style', { region: 'region' }, [], [], []],
  [
    'resource-style',
    { name: 'unique-name', tags: 'tags' },
    ['window'],
    ['admin_password'],
    ['condition-not-said', 'condition-not-said', 'secret-input', 'condition-not-said', 'default-replaced'],
  ],
])('%s', (name, filled, required, leftOut, told) => {
  const { inputs, notDerived } = imported.get(name)!
  expect({ filled: inputs.filled, required: inputs.required, leftOut: inputs.leftOut }).toEqual({
    ...{ filled, required, leftOut },
  })
  expect(notDerived.map(({ code }) => code)).toEqual(told)
  for (const problem of notDerived)
    expect(problem).toMatchObject({
      file: expect.stringContaining(`${name}/`),
      line: expect.any(Number),
      remedy: expect.any(String),
    })
})

test('every one of them has an issue form', async () => {
  const forms = await planForms(tree)
  expect(
    forms.ok
      ? Object.keys(STYLES).map((name) => forms.value.files.has(`.github/ISSUE_TEMPLATE/${name}.yml`))
      : forms,
  ).toEqual(Object.keys(STYLES).map(() => true))
})

describe.each(Object.entries(STYLES))('%s, without an edit', (name, typed) => {
  judged(
    'goes from a form, and from the portal, to a plan of Terraform',
    async () => {
      const [config, module] = [await platformOf(tree).config(), await platformOf(tree).module(name)]
      if (!config.ok || !module.ok) throw new Error(JSON.stringify([config, module]))
      const { manifest } = module.value
      const answers = new Map(Object.entries(typed).map(([input, text]) => [`input-${input}`, text]))
      for (const [id, text] of Object.entries({
        team: 'payments',
        name: 'a1',
        environment: 'dev',
        owner: 'alice',
      }))
        answers.set(id, text)
      // The portal, and the form that it fills in.
      const { environments, teams } = config.value
      const site = {
        repository: { name: 'acme/platform', url: 'https://github.com/acme/platform' },
        environments: [...environments].map(([key, one]) => ({ ...one, name: key })),
        teams: [...teams].map(([key, { members }]) => ({
          name: key,
          budgetUsdMonth: null,
          maxLeases: null,
          members,
        })),
      }
      const checkInputs = (inputs: Record<string, Json>) => {
        const read = readInputs(module.value, inputs)
        return read.ok ? [] : read.problems
      }
      const desk = {
        site: { ...EMPTY_SITE, ...site },
        module: manifest,
        prices: undefined,
        checkInputs,
        isTaken: () => false,
      }
      const draft = readDraft(desk, answers, NOW)
      expect([...draft.problems]).toEqual([])
      expect(validatorScript(manifest)).toContain('createCheck')
      const link = new URL(draft.link ?? '')
      const body = writeSections(
        formFields(manifest, config.value).map(({ id, label, kind }) => {
          const text = link.searchParams.get(id) ?? ''
          return [label, kind.type === 'yaml' && text !== '' ? `\`\`\`yaml\n${text}\n\`\`\`` : text] as const
        }),
      )
      // The form, the file, the stack.
      const request = parseForm({ body, manifest, config: config.value })
      if (!request.ok) throw new Error(JSON.stringify(request.problems))
      expect(Object.keys(request.value.inputs).sort()).toEqual(Object.keys(typed).sort())
      const content = Buffer.from(requestText({ ...request.value, owner: 'alice' }, manifest))
      const rendered = await planRender({
        base: tree,
        path: requestPath('payments', 'a1'),
        ...{ content, uid: UID, ids: { uid: () => UID }, issue: null },
      })
      if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
      const folder = join(scratch, name)
      writeTree(folder, rendered.value.files)
      expect(terraform?.run(folder, 'fmt', '-check', '-diff', 'main.tf').all).toBe('')
      expect(terraform?.run(folder, 'init', '-input=false', '-no-color', '-lockfile=readonly')).toMatchObject(
        { code: 0 },
      )
      const plan = terraform?.run(folder, 'plan', '-input=false', '-no-color', '-var=leasehold_tree=x')
      expect({ code: plan?.code, said: plan?.code === 0 ? '' : plan?.all }).toEqual({ code: 0, said: '' })
      if (name === 'house-style') expect(plan?.stdout).toContain('payments-a1-abcdefgh-dev')
      if (name === 'label-style') expect(plan?.stdout).toContain('dev-payments-a1-abcdefgh')
    },
    60_000,
  )
})

/** What the portal shows beside the form; the form reads none of it. */
const EMPTY_SITE = {
  version: 1 as const,
  commit: '',
  asOf: null,
  reaper: { alarm: null, at: null, overdue: 0 },
  stale: [],
  modules: [],
  costs: [],
  activity: [],
}

describe('Terraform says the same', () => {
  /** One expression, worked out in a folder. */
  const evaluate = (folder: string, expression: string): unknown => {
    const { stdout, stderr } = spawnSync('terraform', ['console'], {
      cwd: folder,
      input: `jsonencode(${expression})\n`,
      encoding: 'utf8',
    })
    try {
      return JSON.parse(String(JSON.parse(stdout.trim())))
    } catch (cause) {
      throw new Error(`${stdout}${stderr}`, { cause })
    }
  }

  judged('of the defaults in the fixtures', async () => {
    const folder = join(scratch, 'defaults')
    const facts = readFacts(await filesOf(workingTree(FIXTURES), 'registry-style'))
    const known = facts.variables.filter(({ isRequired, isSecret }) => !isRequired && !isSecret)
    writeTree(
      folder,
      new Map([
        [
          'variables.tf',
          (await workingTree(FIXTURES).read('registry-style/variables.tf')) ?? new Uint8Array(),
        ],
      ]),
    )
    const values = evaluate(folder, `{ ${known.map(({ name }) => `${name} = var.${name}`).join(', ')} }`)
    expect(values).toEqual(Object.fromEntries(known.map((one) => [one.name, one.default])))
  })

  judged('of what a pattern takes', () => {
    const patterns = [
      '^[[:alpha:]][\\w-]{1,3}\\z',
      '^\\S+\\s?$',
      '^a{2}b{$',
      '[]a]$',
      '^[^\\-a]$',
      '^\\pL+$',
      'a\\_b|^$',
      '(?P<x>a)\\x{e9}',
    ]
    const texts = [
      '',
      'a',
      'ab',
      'a_b',
      'aab{',
      ']',
      '-',
      'é',
      'aé',
      'a b',
      'a\u00a0b',
      'a\u00a0',
      'ab-c',
      'abcde',
      'a\n',
      '٣',
    ]
    const found = evaluate(
      scratch,
      `[for p in ${JSON.stringify(patterns)} : [for t in ${JSON.stringify(texts)} : can(regex(p, t))]]`,
    )
    expect(found).toEqual(
      patterns.map((one) => texts.map((text) => new RegExp(patternOf(one)?.text ?? '(', 'u').test(text))),
    )
  })
})

test('leasehold module import, new and render: nothing is written over, and an input that forms do not ask for is taken', () => {
  const folder = join(scratch, 'platform')
  const guardrails = 'policies/guardrails.yaml'
  const text = Buffer.from(platform.get(guardrails) ?? []).toString()
  writeTree(folder, plainPlatform(join(scratch, 'state')))
  writeTree(
    folder,
    new Map([[guardrails, Buffer.from(text.replaceAll(' web-app-stack]', ' web-app-stack, mailbox]'))]]),
  )
  const bring = ['module', 'import', join(FIXTURES, 'registry-style'), '--name', 'mailbox']
  const dry = runCli(folder, [...bring, '--dry-run'])
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('lease-values:\n  tags: tags\n') })
  expect(dry.stdout).toContain('nothing was written\n')
  // What a module says is shown, and steers nothing.
  const loud = join(scratch, 'loud')
  const evil = 'variable "x" {\n  default = <<EOT\n::stop-commands::x\nEOT\n}\n'
  const readme = Buffer.from('A module \u001b[31mthat is red\u0007.\n')
  writeTree(
    loud,
    new Map([
      ['main.tf', Buffer.from(evil)],
      ['README.md', readme],
    ]),
  )
  const shown = runCli(folder, ['module', 'import', loud, '--dry-run']).stdout
  expect(shown).toContain('description: A module [31mthat is red .\n')
  expect(shown).toContain('stop-commands')
  expect(shown).not.toMatch(/^\s*::/m)
  const first = runCli(folder, bring)
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toContain('left out  master_password, session_token\nnot used  wrappers/\n')
  expect(first.stdout).toMatch(/Not derived \(6\)\n.*registry-style\/variables.tf\n {2}25 {2}type-any {2}/)
  expect(first.stdout).toContain('✓ wrote 8 files to modules/mailbox\n')
  const again = runCli(folder, [...bring, '--json'])
  expect(again.code).toBe(1)
  expect(JSON.parse(again.stdout)).toMatchObject({
    ok: false,
    problems: [{ code: 'module-exists', file: 'modules/mailbox' }],
  })
  const asked = ['--team', 'payments', '--env', 'dev', '--name', 'orders', '--owner', 'alice', '--yes']
  const input = ['--input', 'policy_statements={a: {actions: [send]}}']
  expect(runCli(folder, ['new', 'mailbox', ...asked, ...input])).toMatchObject({ code: 0 })
  expect(runCli(folder, ['render', 'requests/payments/orders.yaml'])).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'stacks/payments/orders/main.tf'), 'utf8')).toContain(
    '"actions" = ["send"]',
  )
}, 60_000)
