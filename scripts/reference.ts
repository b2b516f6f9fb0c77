/**
 * Writes `docs/reference/`: file formats from `schemas/`, workflows from `.github/workflows/`, commands from the CLI's own
 * help, reason codes from the sources. With `--check` it writes nothing and fails when a page is stale.
 */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createProgram } from '../cli/main.ts'
import type { Mutation } from '../test/mutations/mutation.ts'
import { actionNames } from './definitions.ts'
import { commandPages } from './reference/commands.ts'
import { contractTable } from './reference/contract.ts'
import { code, table } from './reference/markdown.ts'
import { reasonsIn, type Reason } from './reference/reasons.ts'
import { schemaTable } from './reference/schema.ts'
import { callerRow, workflowSection } from './reference/workflows.ts'
import { root } from './tools.ts'

const FOLDER = join(root, 'docs', 'reference')
const MADE = '<!-- generated: npm run reference -->'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A page for each file that a person writes; those that the toolkit writes are in `schemas/`. */
const FORMATS: readonly (readonly [id: string, title: string, words: string])[] = [
  [
    'leasehold',
    'leasehold.yaml',
    'How a platform repository works: teams, accounts, environments, limits, the reaper.',
  ],
  [
    'request',
    'requests/TEAM/NAME.yaml',
    'What a team asks for. A request that is deleted on the default branch is an end.',
  ],
  [
    'module',
    'modules/NAME/module.yaml',
    'What a module is to those who ask: its inputs, its price, how it ends.',
  ],
  ['prices', 'prices/aws.yaml', 'Unit prices. What has no price is said to have none, never guessed.'],
  ['waivers', 'policies/waivers.yaml', 'Findings that somebody took on, until a day.'],
  ['dispatch', 'repository_dispatch', 'The payload of a request from elsewhere.'],
]

function formats(): string {
  const sections = FORMATS.map(([id, title, words]) => {
    const schema = JSON.parse(read(`schemas/${id}.schema.json`)) as Parameters<typeof schemaTable>[0]
    return `## ${title}\n\n${words} Schema: [${id}.schema.json](../../schemas/${id}.schema.json).\n\n${schemaTable(schema)}`
  })
  return `# File formats\n\nA field that is not named here is an error that says the nearest one.\nGuardrails have [a page of their own](../guardrails.md).\n\n${sections.join('\n\n')}`
}

function workflows(): string {
  const files = readdirSync(join(root, '.github', 'workflows')).sort()
  const texts = files.map((file) => [file, read(`.github/workflows/${file}`)] as const)
  const callers = texts
    .filter(([file]) => file.startsWith('on-'))
    .map(([file, text]) => callerRow(file, text))
  const called = texts.flatMap(([file, text]) => workflowSection(file, text) ?? [])
  return `# Workflows\n\nA platform repository has callers of a few lines, \`on-*.yml\`; each calls a workflow of the toolkit at one version.\n\n## Callers\n\n${table(['File', 'Starts by', 'Calls'], callers)}\n\n${called.join('\n\n')}`
}

function actions(): string {
  const rows = actionNames().map((name) => {
    const text = read(`actions/${name}/action.yml`)
    return [`[${name}](../../actions/${name}/README.md)`, /^description: (.+)$/m.exec(text)?.[1] ?? '']
  })
  return `# Actions\n\nThe workflows use them; each has a README with inputs and outputs.\n\n${table(['Action', 'What it does'], rows)}`
}

async function commands(): Promise<string> {
  const program = await createProgram()
  return `# Commands\n\n\`npx leasehold COMMAND\`. Exit codes: 0 ok, 1 findings or failure, 2 usage; \`check\` also has 3, could not be judged.\n\n${commandPages(program)}`
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort()
}

function reasons(): string {
  const all = ['src', 'cli'].flatMap(sources).flatMap((file) => reasonsIn(file, read(file)))
  const byCode = Map.groupBy(all, ({ code: name }) => name)
  const rows = [...byCode.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => reasonRow(name, found))
  return `# Reason codes\n\nEach problem, result and failure has a code that stays the same: in \`--json\`, in the actions' output \`reason-code\`, and in SARIF. What is said may change; \`…\` stands for names and values.\n\n${table(['Code', 'What is said', 'Made in'], rows)}`
}

function reasonRow(name: string, found: readonly Reason[]): readonly string[] {
  const messages = [...new Set(found.map(({ message }) => message).filter((message) => message !== ''))]
  const files = [...new Set(found.map(({ file }) => file))]
  return [
    code(name),
    messages.slice(0, 3).join(' · '),
    files
      .slice(0, 3)
      .map((file) => `[${relative('src', file).replace(/^\.\.\//, '')}](../../${file})`)
      .join(', '),
  ]
}

async function contract(): Promise<string> {
  const files = globSync('test/mutations/*.ts', { cwd: root }).filter(
    (file) => !/mutation\.ts$|\.test\.ts$/.test(file),
  )
  const loaded = await Promise.all(
    files.sort().map(async (file) => (await import(join(root, file))) as { mutations: readonly Mutation[] }),
  )
  const mutations = loaded.flatMap((one) => one.mutations)
  return `# Security contract\n\n[SECURITY.md](../../SECURITY.md) says what this protects against and what not. A mutation is a patch that takes one protection out; \`npm run test:mutations\` shows that the tests beside it turn red. What holds the reaper is in [reaper-safety.md](../reaper-safety.md).\n\n${contractTable(mutations)}`
}

const pages: readonly (readonly [string, string])[] = [
  ['formats.md', formats()],
  ['workflows.md', workflows()],
  ['actions.md', actions()],
  ['commands.md', await commands()],
  ['reason-codes.md', reasons()],
  ['security-contract.md', await contract()],
]
const check = process.argv.includes('--check')
mkdirSync(FOLDER, { recursive: true })
const stale: string[] = []
for (const [name, text] of pages) {
  const path = join(FOLDER, name)
  const made = `${MADE}\n\n${text}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === made) continue
  if (check) stale.push(relative(root, path))
  else writeFileSync(path, made)
}
if (stale.length > 0) {
  console.error(`stale, run \`npm run reference\`:\n${stale.join('\n')}`)
  process.exitCode = 1
}
