import { readFacts, type ModuleFacts } from '../../import/facts.ts'
import { deriveInputs, type Inputs } from '../../import/inputs.ts'
import { manifestText } from '../../import/manifest.ts'
import { declaredTwice } from '../../import/declared-twice.ts'
import { isKept, keepFiles, missedFiles, tofuFiles } from '../../import/module-files.ts'
import { offerProblems } from '../../import/offer.ts'
import {
  isVersionMissing,
  lockFileText,
  readLockFile,
  settleProviders,
  type Locked,
  type Providers,
} from '../../import/providers.ts'
import { plainSaid } from '../../import/plain-said.ts'
import { copyProblem, isRemote, vendor, type Vendored } from '../../import/vendor.ts'
import type { Files } from '../../kit/git-objects.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { loadModule, LOCK_FILE, MODULE_MANIFEST, moduleNames, RESERVED_NAMES } from '../../module/load.ts'
import type { Config } from '../../platform/config.ts'
import { loadGuardrails } from '../../platform/load.ts'
import { platformOf } from '../../platform/platform.ts'
import { blockedIn } from '../../policy/blocked-constructs.ts'
import { HOLDS_DATA } from '../../policy/data-loss.ts'
import { meetsConstraint } from '../../policy/version.ts'
import type { ModuleSources, ProviderLocks, Tree } from '../../ports.ts'

export interface ImportInput {
  /** The folder that is imported, as a tree of its own. */
  readonly source: Tree
  /** How messages call that folder. */
  readonly called: string
  readonly platform: Tree
  readonly name: string
  /** Whether the folder is `modules/<name>` itself. */
  readonly isInPlace: boolean
}

export interface ImportedModule {
  readonly name: string
  /** What is to be written, by path from the root of the platform. */
  readonly files: Files
  readonly manifest: string
  readonly inputs: Inputs
  readonly leftOut: readonly string[]
  readonly notDerived: readonly Problem[]
  readonly decide: readonly Problem[]
}

const NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/
const HOSTS = { terraform: 'registry.terraform.io', tofu: 'registry.opentofu.org' } as const

/** Derives a module of the platform from a folder of Terraform. Nothing is written here. */
export async function importModule(
  input: ImportInput,
  ports: { readonly locks: ProviderLocks; readonly sources: ModuleSources },
): Promise<Result<ImportedModule>> {
  const { platform, name, called } = input
  const config = await platformOf(platform).config()
  if (!config.ok) return config
  const taken = await nameProblem(input)
  if (taken !== undefined) return problems(taken)
  const all = await filesOfSource(input)
  if (!all.ok) return all
  const held = await withCalled(all.value, ports.sources)
  const kept = keepFiles(held.files, readFacts(held.files))
  const facts = readFacts(kept.files)
  const environments = [...config.value.environments.keys()]
  const holdsData = facts.resourceTypes.some((type) => HOLDS_DATA.has(type))
  const inputs = deriveInputs(facts.variables, { environments, holdsData })
  const providers = await providersOf(input, { facts, files: kept.files, config: config.value }, ports)
  const inTheWay = [
    ...facts.problems,
    ...([...kept.files.keys()].some((path) => /^[^/]*\.tf(?:\.json)?$/.test(path))
      ? []
      : [noTerraform(called)]),
    ...kept.problems.map((problem) => withSaid(problem, held.said)),
    ...missedFiles(kept.files, await pathsOf(input.source)),
    ...(config.value.engine.name === 'tofu' ? tofuFiles(kept.files) : []),
    ...declaredTwice(facts),
    ...inputs.problems,
    ...providers.problems,
    ...engineProblems(facts, config.value),
    ...(facts.problems.length > 0 ? [] : blockedProblems(kept.files)),
  ]
  if (inTheWay.length > 0) return problems(...inTheWay.map((problem) => inFolder(called, problem)))
  const readme = kept.files.get('README.md')
  const written = manifestText({
    ...{ name, facts, inputs, providers: providers.manifest },
    readme: readme === undefined ? undefined : new TextDecoder().decode(readme),
  })
  if (!written.ok) return problems(...written.problems.map((problem) => inFolder(called, problem)))
  const { text: manifest, decide } = written.value
  const files = new Map([...kept.files, [MODULE_MANIFEST, Buffer.from(manifest)]])
  if (providers.lock !== undefined) files.set(LOCK_FILE, providers.lock)
  const wrong = await refusedByUs(platform, name, files)
  if (wrong.length > 0) return problems(...wrong)
  const guardrails = await loadGuardrails(platform)
  return ok({
    ...{ name, inputs, manifest, leftOut: kept.leftOut },
    files: new Map([...files].map(([path, content]) => [`modules/${name}/${path}`, content])),
    notDerived: inputs.notDerived.map((problem) => inFolder(called, problem)),
    decide: [
      ...decide.map((problem) => (problem.line === undefined ? problem : inFolder(called, problem))),
      ...held.copies.map((copy) => copyProblem(copy, name)),
      ...(providers.lock === undefined ? [noLock(name)] : []),
      ...(guardrails.ok && guardrails.value !== undefined
        ? offerProblems(
            {
              ...{ name, resourceTypes: facts.resourceTypes },
              providers: Object.values(providers.manifest).map((one) => one?.source ?? ''),
            },
            guardrails.value,
            environments,
          )
        : []),
    ],
  })
}

/** `terraform-aws-queue` → `queue`: the name of a folder as that of a module. */
export function nameOfFolder(folder: string): string {
  const bare = folder.toLowerCase().replace(/^terraform-[a-z0-9]+-/, '')
  return bare
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}

async function nameProblem({ platform, name, isInPlace }: ImportInput): Promise<Problem | undefined> {
  const folder = `modules/${name}`
  if (!NAME.test(name) || RESERVED_NAMES.includes(name))
    return {
      code: 'module-name',
      message: `\`${name}\` cannot be the name of a module`,
      allowed: [`matching ${NAME.source}, and not ${RESERVED_NAMES.join(', ')}`],
      remedy: 'give another with `--name`',
    }
  const held = await platform.list(folder)
  const isTaken = isInPlace
    ? held.some(({ path }) => path === `${folder}/${MODULE_MANIFEST}`)
    : held.length > 0
  if (!isTaken) return undefined
  return {
    code: 'module-exists',
    message: `${folder} exists already, and nothing is written over it`,
    file: isInPlace ? `${folder}/${MODULE_MANIFEST}` : folder,
    remedy: isInPlace
      ? 'edit it, or move it away and import again'
      : 'give another name with `--name`, or compare: `--name <other> --dry-run`',
  }
}

async function filesOfSource({ source, called }: ImportInput): Promise<Result<Files>> {
  const files = new Map<string, Uint8Array>()
  const found: Problem[] = []
  for (const { path, kind } of await source.list('')) {
    if (!isKept(path)) continue
    const content = kind === 'symlink' || kind === 'submodule' ? undefined : await source.read(path)
    if (content !== undefined) files.set(path, content)
    else
      found.push({
        code: 'not-a-file',
        message: `this is ${kind === 'symlink' ? 'a symbolic link' : 'no file'}`,
        file: `${called}/${path}`,
        line: 1,
        remedy: 'replace it by a copy of what it points to',
      })
  }
  return found.length > 0 ? problems(...found) : ok(files)
}

async function pathsOf(source: Tree): Promise<readonly string[]> {
  return (await source.list('')).map(({ path }) => path)
}

interface Held extends Vendored {
  /** What the engine said where it could not fetch something; else empty. */
  readonly said: string
}

/** With what it calls elsewhere copied into it, where that can be reached. */
async function withCalled(files: Files, sources: ModuleSources): Promise<Held> {
  const nothing = { files, copies: [], said: '' }
  if (!readFacts(files).calls.some(({ source }) => isRemote(source))) return nothing
  const fetched = await sources.fetch(files)
  if (!fetched.ok) return { ...nothing, said: fetched.said }
  return { ...vendor(files, fetched.modules, fetched.packages), said: '' }
}

function withSaid(problem: Problem, said: string): Problem {
  if (problem.code !== 'call-remote' || said === '') return problem
  return { ...problem, message: `${problem.message}; it could not be fetched: ${plainSaid(said)}` }
}

interface Settled extends Pick<Providers, 'manifest' | 'problems'> {
  /** Undefined: it could not be made here. */
  readonly lock: Uint8Array | undefined
}

/** Versions of lock files that there are; only what none of them knows is asked of the engine. */
async function providersOf(
  { platform }: ImportInput,
  { facts, files, config }: { readonly facts: ModuleFacts; readonly files: Files; readonly config: Config },
  { locks }: { readonly locks: ProviderLocks },
): Promise<Settled> {
  const host = HOSTS[config.engine.name]
  const own = files.get(LOCK_FILE)
  const known: Locked[] = own === undefined ? [] : [...readLockFile(LOCK_FILE, own)]
  for (const name of await moduleNames(platform)) {
    const path = `modules/${name}/${LOCK_FILE}`
    const content = await platform.read(path)
    if (content !== undefined) known.push(...readLockFile(path, content))
  }
  const settled = settleProviders(facts, known, host)
  if (settled.locked !== undefined) return { ...settled, lock: Buffer.from(lockFileText(settled.locked)) }
  const others = settled.problems.filter((problem) => !isVersionMissing(problem))
  if (others.length > 0 || facts.problems.length > 0) return { ...settled, lock: own }
  const providers = Object.fromEntries(
    facts.providers.map(({ name, source }) => [name, settled.manifest[name] ?? { source }]),
  )
  const answer = await locks.lock({ files, lock: own, providers, platforms: [PLATFORM] })
  if (answer.lock === undefined || answer.platforms.every(({ from }) => from === undefined))
    return { ...settled, lock: undefined }
  const again = settleProviders(facts, readLockFile(LOCK_FILE, answer.lock), host)
  return { ...again, lock: again.locked === undefined ? undefined : answer.lock }
}

/** Of the runners; `leasehold module lock` adds the others. */
const PLATFORM = 'linux_amd64'

function engineProblems({ engine }: ModuleFacts, config: Config): readonly Problem[] {
  const { name, version } = config.engine
  return engine
    .filter(({ constraint }) => !meetsConstraint(version, constraint))
    .map(({ file, line, constraint }) => ({
      code: 'engine-version',
      message: `the module needs ${name} \`${constraint}\`, and the platform runs ${version}`,
      file,
      line,
      allowed: [`a constraint that ${version} meets`],
      remedy: 'widen `required_version`, or raise `engine.version` of leasehold.yaml',
    }))
}

function blockedProblems(files: Files): readonly Problem[] {
  return blockedIn(files).map(({ file, line, name, message, remedy }) => ({
    ...{ code: 'blocked-construct', file, line, remedy },
    message: name === undefined ? message : `\`${name}\` ${message}`,
  }))
}

/** What was derived is judged as any module is, so that it works when it is written. */
async function refusedByUs(platform: Tree, name: string, files: Files): Promise<readonly Problem[]> {
  const folder = `modules/${name}/`
  const overlay: Tree = {
    ...platform,
    list: async () => [...files.keys()].map((path) => ({ path: `${folder}${path}`, kind: 'file' as const })),
    read: async (path) => {
      if (!path.startsWith(folder)) return platform.read(path)
      return files.get(path.slice(folder.length)) ?? (path.endsWith(LOCK_FILE) ? new Uint8Array() : undefined)
    },
  }
  const loaded = await loadModule(overlay, name)
  return loaded.ok ? [] : loaded.problems
}

function inFolder(called: string, problem: Problem): Problem {
  return problem.file === undefined ? problem : { ...problem, file: `${called}/${problem.file}` }
}

function noTerraform(called: string): Problem {
  return {
    code: 'no-terraform',
    message: `there is no Terraform in ${called}`,
    allowed: ['a folder with *.tf or *.tf.json'],
    remedy: 'name the folder that the module’s variables.tf lies in',
  }
}

function noLock(name: string): Problem {
  return {
    code: 'decide-lock',
    message: 'its lock file: no provider could be reached, and a module without one is not loaded',
    file: `modules/${name}/${LOCK_FILE}`,
    remedy: `run \`leasehold module lock ${name}\` where the registry or a mirror can be reached`,
  }
}
