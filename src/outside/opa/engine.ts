import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fieldsOf } from '../../kit/fields.ts'
import { compareText } from '../../kit/canonical.ts'
import type { Files } from '../../kit/git-objects.ts'
import { Fault, ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { PolicyEngine, RegoModule, RegoQuery, RegoVersion } from '../../ports.ts'
import { readAnswer, readErrors, resultOf } from './answer.ts'
import { findOpa, type OpaBinary, type OpaSearch } from './binary.ts'
import { REFUSED, restrict } from './capabilities.ts'
import { runOpa, type RunOptions } from './run-opa.ts'
import { moduleOf, referenceTo } from './syntax.ts'

/** Rego by the real OPA. Nothing is looked for, downloaded or started before somebody asks. */
export function createPolicyEngine(search: OpaSearch): PolicyEngine {
  let found: Promise<Result<OpaBinary>> | undefined
  let capabilities: Promise<Result<string>> | undefined
  const merged = new WeakMap<Files, Promise<Result<unknown>>>()
  const program = async (): Promise<Result<OpaBinary>> => (found ??= findOpa(search))
  return {
    refused: REFUSED,
    async name() {
      const binary = await program()
      return binary.ok ? ok(`OPA ${binary.value.version}`) : binary
    },
    async parse(files, version) {
      const binary = await program()
      return binary.ok ? parseFiles(binary.value.path, files, version) : binary
    },
    async evaluate(query) {
      const binary = await program()
      if (!binary.ok) return binary
      const { path } = binary.value
      capabilities ??= readCapabilities(path)
      const allowed = await capabilities
      if (!allowed.ok) return allowed
      const data = merged.get(query.data) ?? mergeData(path, query.data)
      merged.set(query.data, data)
      const base = await data
      return base.ok ? evaluate(path, query, base.value, allowed.value) : base
    },
  }
}

/** One process reads every file in v1; what is not v1 is read in v0, one process a file. */
async function parseFiles(
  program: string,
  files: Files,
  version: RegoVersion | 'auto',
): Promise<Result<readonly RegoModule[]>> {
  const sources = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, content]) => ({ file, source: new TextDecoder().decode(content) }))
  const trees = version === 'v0' ? new Map<string, unknown>() : await parseInV1(program, sources)
  const modules: RegoModule[] = []
  const wrong: Problem[] = []
  for (const { file, source } of sources) {
    const tree = trees.get(file)
    if (tree !== undefined) {
      modules.push(moduleOf(file, source, 'v1', tree))
      continue
    }
    const read = await parseAlone(program, file, source, version)
    if (read.ok) modules.push(read.value)
    else wrong.push(...read.problems)
  }
  return wrong.length === 0 ? ok(modules) : problems(...wrong)
}

const PARSE_ALL = '{f: m | some f, c in input; m := rego.parse_module(f, c)}'

async function parseInV1(
  program: string,
  sources: readonly { readonly file: string; readonly source: string }[],
): Promise<ReadonlyMap<string, unknown>> {
  const input = JSON.stringify(Object.fromEntries(sources.map(({ file, source }) => [file, source])))
  const args = ['eval', '--format=json', '--stdin-input', PARSE_ALL]
  const trees = resultOf(await runOpa(program, args, { folder: '/', input }))
  return new Map(trees !== null && typeof trees === 'object' ? Object.entries(trees) : [])
}

/** Reads one file that is not v1. Where neither syntax fits, the one that gets further says what is wrong. */
async function parseAlone(
  program: string,
  file: string,
  source: string,
  version: RegoVersion | 'auto',
): Promise<Result<RegoModule>> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'policy.rego'), source)
    const wrong: Problem[][] = []
    for (const syntax of version === 'auto' ? (['v0', 'v1'] as const) : [version]) {
      const args = ['parse', '--format=json', `--${syntax}-compatible`, 'policy.rego']
      const outcome = await runOpa(program, args, { folder })
      const tree = outcome.code === 0 ? parseJson(outcome.output) : undefined
      if (tree !== undefined) return ok(moduleOf(file, source, syntax, tree))
      wrong.push(readErrors(outcome, () => file, 'rego-unreadable'))
    }
    const [first = [], second = first] = wrong
    const reached = (all: readonly Problem[]): number => Math.min(...all.map(({ line }) => line ?? 0))
    return problems(...(reached(first) > reached(second) ? first : second))
  })
}

/** `data` as OPA puts it together from YAML and JSON, by their folders. */
async function mergeData(program: string, data: Files): Promise<Result<unknown>> {
  if (data.size === 0) return ok({})
  return inFolder(async (folder) => {
    for (const [path, content] of data) await writeInside(join(folder, 'data'), path, content)
    const outcome = await runOpa(program, ['eval', '--format=json', '--data=data', 'data'], { folder })
    const value = resultOf(outcome)
    return outcome.code === 0 && value !== undefined
      ? ok(value)
      : problems(...readErrors(outcome, (path) => path.replace(/^data\//, ''), 'rego-data'))
  })
}

async function readCapabilities(program: string): Promise<Result<string>> {
  const outcome = await runOpa(program, ['capabilities', '--current'], { folder: '/' })
  const capabilities = outcome.code === 0 ? parseJson(outcome.output) : undefined
  return capabilities === undefined
    ? problems(...readErrors(outcome, () => undefined, 'opa-missing'))
    : ok(restrict(capabilities))
}

async function evaluate(
  program: string,
  query: RegoQuery,
  base: unknown,
  capabilities: string,
): ReturnType<PolicyEngine['evaluate']> {
  return inFolder(async (folder) => {
    const files = await writeBundle(join(folder, 'bundle'), query, dataOf(base, query.facts))
    await writeFile(join(folder, 'capabilities.json'), capabilities)
    const options: RunOptions = { folder, input: JSON.stringify(query.input) }
    const outcome = await runOpa(program, [...EVALUATE, queryText(query)], options)
    const fileOf = (path: string): string | undefined => files.get(path.replace(/^.*\//, ''))
    return readAnswer(outcome, query.rules.length, fileOf)
  })
}

const EVALUATE = [
  'eval',
  '--format=json',
  '--stdin-input',
  '--capabilities=capabilities.json',
  '--show-builtin-errors',
  '--bundle=bundle',
]

/** Comprehensions, so that a rule that is undefined gives an empty list and hides no other. */
function queryText({ rules }: RegoQuery): string {
  const values = rules.map(({ namespace, name }) => `[v | v := ${referenceTo(namespace, name)}]`)
  const exceptions = rules.map(({ namespace, exception }) =>
    exception === undefined
      ? '[]'
      : `[1 | ${referenceTo(namespace, 'exception')}[_][_] == ${JSON.stringify(exception)}]`,
  )
  return `{"values": [${values.join(', ')}], "exceptions": [${exceptions.join(', ')}]}`
}

/** A bundle says the syntax of each file. Names are ours, so that no policy's path means anything to OPA. */
async function writeBundle(
  folder: string,
  { files, modules }: RegoQuery,
  data: unknown,
): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder)
  const names = new Map<string, string>()
  for (const [index, { file }] of modules.entries()) {
    names.set(`${index}.rego`, file)
    await writeFile(join(folder, `${index}.rego`), files.get(file) ?? '')
  }
  const versions: Record<string, number> = {}
  for (const [index, { version }] of modules.entries()) versions[`/${index}.rego`] = version === 'v0' ? 0 : 1
  const manifest = { roots: [''], rego_version: 1, file_rego_versions: versions }
  await writeFile(join(folder, '.manifest'), JSON.stringify(manifest))
  await writeFile(join(folder, 'data.json'), JSON.stringify(data))
  return names
}

/** Facts win over data; what data has beside them under the same key stays. */
function dataOf(base: unknown, facts: RegoQuery['facts']): Readonly<Record<string, unknown>> {
  const data = fieldsOf(base)
  const placed = Object.entries(facts).map(([key, fact]) => [
    key,
    { ...fieldsOf(data[key]), ...fieldsOf(fact) },
  ])
  return { ...data, ...(Object.fromEntries(placed) as object) }
}

async function writeInside(folder: string, path: string, content: Uint8Array): Promise<void> {
  if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw new Fault('unsafe-path', `a policy's data lies outside its folder: ${JSON.stringify(path)}`)
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'leasehold-opa-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
