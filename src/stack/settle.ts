import type { StackManifest } from '../formats/stack.ts'
import type { Uid } from '../kit/brands.ts'
import { digestOf } from '../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { locate } from '../kit/schema.ts'
import { TOOLKIT_VERSION } from '../kit/version.ts'
import { isChangeable, readInputs } from '../module/inputs.ts'
import { loadFrozenModule } from '../module/load.ts'
import type { Module } from '../module/module.ts'
import type { Config } from '../platform/config.ts'
import { platformOf } from '../platform/platform.ts'
import type { Tree } from '../ports.ts'
import { stackFolder } from '../request/path.ts'
import { peekRequest, readRequest, type PeekedRequest } from '../request/read.ts'
import type { LeaseRequest } from '../request/request.ts'
import { newPins, pinOf, pinsOf, readManifest, type Pins } from './manifest.ts'
import { STACK_MANIFEST } from './render.ts'
import { fixedInput, fixedInUpgrade, type ModuleChoice } from './upgrade.ts'

/** Everything that {@link renderStack} needs, settled from trusted files and one request. */
export interface Settled {
  readonly request: LeaseRequest
  readonly module: Module
  readonly config: Config
  readonly pins: Pins
  /** What the base branch's request of the same lease asks for, when it can be read. */
  readonly before: RequestBefore | undefined
}

export type RequestBefore = { readonly owner: string } & Pick<LeaseRequest, 'inputs'>

export interface SettleInput {
  /** Config, modules, pins and frozen module come from here; only the request does not (S10). */
  readonly base: Tree
  readonly path: string
  readonly content: Uint8Array
  /** Manifest of the living stack, from base; `undefined` for a new one. */
  readonly living: StackManifest | undefined
  /** For a new stack. */
  readonly fresh: { readonly uid: Uid; readonly issue: number | null }
  /** For a living one; default: the version that it is pinned to. */
  readonly takes?: ModuleChoice
}

/** Reads the manifest of the stack of a lease, when there is one. */
export async function readLiving(
  tree: Tree,
  team: string,
  name: string,
): Promise<Result<StackManifest | undefined>> {
  const path = `${stackFolder(team, name)}/${STACK_MANIFEST}`
  const content = await tree.read(path)
  if (content === undefined) return ok(undefined)
  const manifest = readManifest(path, content)
  if (!manifest.ok) return manifest
  const { value } = manifest
  const key = `${value.repository}/${team}/${name}/${value.uid}/terraform.tfstate`
  const isOwn = value.team === team && value.name === name && value.backend.key === key
  if (isOwn && value.request === `requests/${team}/${name}.yaml`) return manifest
  return problems({
    code: 'stack-manifest-moved',
    message: `the manifest is not the one of ${team}/${name}`,
    file: path,
    line: 1,
    field: '',
    allowed: [`team ${team}, name ${name}, state key ${key}`],
    remedy: 'restore the file: the machine owns it',
  })
}

/** Puts a request together with its module and its pins; every problem names the request's file and line. */
export async function settle(input: SettleInput): Promise<Result<Settled>> {
  const { base, path, content, living, fresh, takes = 'pinned' } = input
  const peeked = peekRequest(path, content)
  if (!peeked.ok) return peeked
  const config = await platformOf(base).config()
  if (!config.ok) return config
  const moved = living === undefined ? [] : movedFields(peeked.value, pinsOf(living))
  if (moved.length > 0) return problems(...moved)
  const module = await moduleFor(base, peeked.value, takes === 'offered' ? undefined : living)
  if (!module.ok) return module
  const read = readRequest(path, content, { config: config.value, module: module.value })
  if (!read.ok) return read
  const before = await requestBefore(base, path, module.value)
  const facts = { module: module.value, config: config.value, before }
  if (living === undefined) {
    const request = read.value
    return ok({ ...facts, request, pins: newPins({ ...facts, ...fresh, request, toolkit: TOOLKIT_VERSION }) })
  }
  const isUpgrade = takes === 'offered'
  const pins = isUpgrade ? { ...pinsOf(living), module: pinOf(module.value) } : pinsOf(living)
  const request = { ...read.value, region: pins.region }
  const fixed = isUpgrade
    ? await fixedInUpgrade(base, peeked.value, module.value)
    : fixedInputs(request, before, module.value)
  return fixed.length > 0 ? problems(...fixed) : ok({ ...facts, request, pins })
}

async function moduleFor(
  base: Tree,
  peeked: PeekedRequest,
  living: StackManifest | undefined,
): Promise<Result<Module>> {
  if (living === undefined) {
    const module = await platformOf(base).module(peeked.module)
    return module.ok ? module : inRequest(peeked, module.problems)
  }
  const frozen = await loadFrozenModule(base, peeked.team, peeked.name)
  if (frozen.ok && frozen.value.digest === living.module.digest) return frozen
  // The copy in the stack was edited or lost: the module itself still has what was pinned, if nobody changed it since.
  const module = await platformOf(base).module(peeked.module)
  if (module.ok && module.value.digest === living.module.digest) return module
  const folder = stackFolder(peeked.team, peeked.name)
  return problems({
    code: 'module-edited',
    message: `${folder}/module is not version ${living.module.version} of \`${living.module.name}\` as it was pinned`,
    file: `${folder}/${STACK_MANIFEST}`,
    line: 1,
    field: '/module/digest',
    allowed: [living.module.digest],
    remedy: `restore ${folder} from the default branch, then run \`leasehold render ${peeked.path}\``,
  })
}

/** A missing module is the request's mistake; a broken one keeps its own file. */
function inRequest(peeked: PeekedRequest, found: readonly Problem[]): Result<never> {
  return problems(
    ...found.map((problem) => (problem.file === undefined ? locate(peeked.document, problem) : problem)),
  )
}

/** What the base branch's request asks for; not judged as a whole, as its owner may have left the team since. */
async function requestBefore(base: Tree, path: string, module: Module): Promise<RequestBefore | undefined> {
  const content = await base.read(path)
  const peeked = content === undefined ? undefined : peekRequest(path, content)
  if (peeked?.ok !== true) return undefined
  const inputs = readInputs(module, peeked.value.raw.inputs)
  return inputs.ok ? { owner: peeked.value.raw.owner, inputs: inputs.value } : undefined
}

/** What a living stack keeps, whatever its request says. */
function movedFields(peeked: PeekedRequest, pins: Pins): readonly Problem[] {
  const { raw } = peeked
  const checks = [
    { field: 'module', given: raw.module, pinned: pins.module.name },
    { field: 'environment', given: raw.environment, pinned: pins.environment },
    { field: 'region', given: raw.region ?? pins.region, pinned: pins.region },
  ]
  return checks
    .filter(({ given, pinned }) => given !== pinned)
    .map(({ field, given, pinned }) =>
      locate(peeked.document, {
        code: 'pinned-field',
        message: `\`${field}\` of a living lease stays \`${pinned}\`, it cannot become \`${given}\``,
        field: `/${field}`,
        allowed: [pinned],
        remedy: `${field}: ${pinned}, or end this lease and make a new request`,
      }),
    )
}

function fixedInputs(
  request: LeaseRequest,
  before: RequestBefore | undefined,
  module: Module,
): readonly Problem[] {
  if (before === undefined) return []
  const names = [...new Set([...Object.keys(before.inputs), ...Object.keys(request.inputs)])]
  return names
    .filter((name) => digestOf(request.inputs[name] ?? null) !== digestOf(before.inputs[name] ?? null))
    .filter((name) => !isChangeable(module, name))
    .map((name) => fixedInput(request, name, before.inputs[name]))
}
