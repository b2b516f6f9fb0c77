import { moduleManifestFormat, type ModuleManifest } from '../formats/module.ts'
import { readHclJson } from '../hcl/json-body.ts'
import { compareText, digestOf } from '../kit/canonical.ts'
import { sha256 } from '../kit/canonical.ts'
import type { Files } from '../kit/git-objects.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { locate, validateDocument, validator } from '../kit/schema.ts'
import { readYaml } from '../kit/yaml.ts'
import type { Tree } from '../ports.ts'
import { checkCalls } from './calls.ts'
import { checkEnd, checkRoles } from './contract.ts'
import type { Module } from './module.ts'

export const MODULE_MANIFEST = 'module.yaml'
export const LOCK_FILE = '.terraform.lock.hcl'
export const STACK_TEMPLATE = 'stack.tf.njk'

const validate = validator<ModuleManifest>(moduleManifestFormat)
const MODULE_NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/
/** Files of `.github/ISSUE_TEMPLATE/` that are no module's. */
export const RESERVED_NAMES: readonly string[] = ['change-lease', 'config', 'end-lease']
const IDENTIFIER = /^[a-z][a-z0-9_]*$/
/** Not frozen into a stack: what Terraform does not need to plan, apply or destroy. */
const LEFT_OUT = [
  /(^|\/)\.[^/]*/,
  /(^|\/)(tests|examples)\//,
  /(^|\/)(README|CHANGELOG)\.md$/,
  /\.tftest\.hcl$/,
  /\.tfstate(\.backup)?$/,
]

/** The module in `modules/<name>/`, as the base branch has it. */
export async function loadModule(tree: Tree, name: string): Promise<Result<Module>> {
  const folder = `modules/${name}`
  if (!MODULE_NAME.test(name) || (await tree.read(`${folder}/${MODULE_MANIFEST}`)) === undefined) {
    return problems(unknownModule(name, await moduleNames(tree)))
  }
  return readModule(tree, folder, `${folder}/${LOCK_FILE}`, name)
}

/** The module as it was frozen into `stacks/<team>/<name>/`, with the stack's lock file. */
export async function loadFrozenModule(tree: Tree, team: string, name: string): Promise<Result<Module>> {
  const folder = `stacks/${team}/${name}`
  return readModule(tree, `${folder}/module`, `${folder}/${LOCK_FILE}`, undefined)
}

/** Names of every module of a platform repository. */
export async function moduleNames(tree: Tree): Promise<readonly string[]> {
  const found = (await tree.list('modules')).flatMap((entry) => {
    const [, name, file, ...rest] = entry.path.split('/')
    return rest.length === 0 && file === MODULE_MANIFEST && name !== undefined ? [name] : []
  })
  return found.sort(compareText)
}

async function readModule(
  tree: Tree,
  folder: string,
  lockPath: string,
  name: string | undefined,
): Promise<Result<Module>> {
  const file = `${folder}/${MODULE_MANIFEST}`
  const content = await tree.read(file)
  const lock = await tree.read(lockPath)
  if (content === undefined) return problems(missing(file, 'restore the file: the machine owns it'))
  if (lock === undefined) {
    return problems(missing(lockPath, 'make it with `terraform init` in the module and commit it (S11)'))
  }
  const document = readYaml(file, content)
  if (!document.ok) return document
  const manifest = validateDocument(document.value, validate)
  if (!manifest.ok) return manifest
  const files = await moduleFiles(tree, folder)
  if (!files.ok) return files
  const { checkInputSchema, inputsValidator } = await import('./input-schema.ts')
  const found = [
    ...checkInputSchema(manifest.value),
    ...checkNames(manifest.value, name),
    ...checkVariables(manifest.value, files.value),
    ...checkRoles(manifest.value),
    ...(name === undefined ? [] : checkEnd(manifest.value)),
  ].map((problem) => locate(document.value, problem))
  if (name !== undefined) found.push(...checkCalls(files.value, folder))
  if (found.length > 0) return problems(...found)
  const template = files.value.get(STACK_TEMPLATE)
  return ok({
    manifest: manifest.value,
    files: files.value,
    lock,
    template: template === undefined ? undefined : new TextDecoder().decode(template),
    digest: moduleDigest(files.value, lock),
    validateInputs: inputsValidator(manifest.value),
  })
}

async function moduleFiles(tree: Tree, folder: string): Promise<Result<Files>> {
  const files = new Map<string, Uint8Array>()
  const found: Problem[] = []
  for (const entry of await tree.list(folder)) {
    const inside = entry.path.slice(folder.length + 1)
    if (LEFT_OUT.some((pattern) => pattern.test(inside))) continue
    const content = entry.kind === 'file' ? await tree.read(entry.path) : undefined
    if (content !== undefined) files.set(inside, content)
    else {
      found.push({
        code: 'not-a-file',
        message: `${entry.path} is not a regular file but ${entry.kind}`,
        file: entry.path,
        line: 1,
        field: '',
        allowed: ['regular files without executable bit'],
        remedy: 'replace it by a copy of the file',
      })
    }
  }
  return found.length > 0 ? problems(...found) : ok(files)
}

/** Of everything that is frozen into a stack. */
export function moduleDigest(files: Files, lock: Uint8Array): Module['digest'] {
  return digestOf({
    files: Object.fromEntries([...files].map(([path, content]) => [path, sha256(content)])),
    lock: sha256(lock),
  })
}

function checkNames(manifest: ModuleManifest, folder: string | undefined): readonly Problem[] {
  const found: Problem[] = []
  if (folder !== undefined && manifest.name !== folder) {
    found.push({
      code: 'module-name',
      message: `the module in modules/${folder} calls itself \`${manifest.name}\``,
      field: '/name',
      allowed: [folder],
      remedy: `name: ${folder}`,
    })
  }
  if (folder !== undefined && RESERVED_NAMES.includes(folder)) {
    found.push({
      code: 'module-name',
      message: `\`${folder}\` is the name of an issue form that is not a module's`,
      field: '/name',
      allowed: [`any name but ${RESERVED_NAMES.join(', ')}`],
      remedy: 'rename the module and its folder',
    })
  }
  for (const provider of Object.keys(manifest.providers).filter((key) => !IDENTIFIER.test(key))) {
    found.push({
      code: 'wrong-name',
      message: `\`${provider}\` is not a local name of a provider`,
      field: '/providers',
      allowed: [`matching ${IDENTIFIER.source}`],
      remedy: 'rename it',
    })
  }
  return found
}

/** Every input and the lease variable must be a variable of the module, or Terraform refuses each stack made from it. */
function checkVariables(manifest: ModuleManifest, files: Files): readonly Problem[] {
  const declared = new Set<string>()
  for (const [path, content] of files) {
    if (path.includes('/')) continue
    if (path.endsWith('.tf.json')) for (const name of variablesInJson(path, content)) declared.add(name)
    if (!path.endsWith('.tf')) continue
    const text = new TextDecoder().decode(content)
    for (const match of text.matchAll(/^variable\s+"([^"]+)"/gm)) declared.add(match[1] ?? '')
  }
  const properties = Object.keys(manifest.inputs['properties'] ?? {})
  const wanted = properties.map((name) => ({ name, field: `/inputs/properties/${name}` }))
  const lease = manifest['lease-variable']
  if (lease !== undefined) wanted.push({ name: lease, field: '/lease-variable' })
  const reader = manifest['reader-variable']
  if (reader !== undefined) wanted.push({ name: reader, field: '/reader-variable' })
  const end = manifest.data?.['end-variable']
  if (end !== undefined) wanted.push({ name: end, field: '/data/end-variable' })
  for (const name of Object.keys(manifest['lease-values'] ?? {}))
    wanted.push({ name, field: `/lease-values/${name}` })
  return wanted
    .filter(({ name }) => !declared.has(name))
    .map(({ name, field }) => ({
      code: 'variable-missing',
      message: `the module has no \`variable "${name}"\``,
      field,
      allowed: [...declared],
      remedy: `declare variable "${name}" in variables.tf, or remove it here`,
    }))
}

function variablesInJson(path: string, content: Uint8Array): readonly string[] {
  const body = readHclJson(path, content)
  if (!body.ok) return []
  return body.value.blocks.flatMap(({ kind, labels }) => (kind === 'variable' ? labels : []))
}

function unknownModule(name: string, known: readonly string[]): Problem {
  const guess = nearest(name, known)
  return {
    code: 'unknown-module',
    message: `there is no module \`${name}\``,
    field: '/module',
    allowed: known,
    remedy: guess === undefined ? 'choose one of the modules' : `did you mean \`${guess}\`?`,
  }
}

function missing(file: string, remedy: string): Problem {
  return {
    code: 'module-incomplete',
    message: `${file} is missing`,
    file,
    line: 1,
    field: '',
    allowed: [`a module with ${MODULE_MANIFEST} and ${LOCK_FILE}`],
    remedy,
  }
}
