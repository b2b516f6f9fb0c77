import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { hostname, tmpdir, userInfo } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { StackManifest } from '../../formats/stack.ts'
import type { Files } from '../../kit/git-objects.ts'
import { Fault } from '../../kit/result.ts'
import type { Terraform } from '../../ports.ts'
import { chooseCliConfig } from './cli-config.ts'
import { findEngine } from './engine.ts'
import { findMirror, REGISTRY_HOST, type Mirror } from './mirror.ts'
import { ticking } from './ticking.ts'
import { createWorkspace, LIMITS, type Limits } from './workspace.ts'

export interface TerraformOptions {
  readonly engine: StackManifest['engine']['name']
  /** What the stack pins; undefined takes whatever is on the PATH. */
  readonly pin?: {
    readonly version: string
    /** Lines of SHA256SUMS that leasehold.yaml has. */
    readonly checksums: () => Promise<readonly string[]>
  }
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Root of the platform repository: a local backend's folder is relative to it. */
  readonly root: string
  readonly limits?: Partial<Limits>
  /** Takes a new session of the cloud, and puts it into `environment`. */
  readonly renewSession?: () => Promise<void>
}

/** Terraform, or OpenTofu, in the version that is pinned; each stack in a folder of its own that only this user can read. */
export function createTerraform(options: TerraformOptions): Terraform {
  let prepared: Promise<Prepared> | undefined
  return {
    lockOwner: lockOwner(),
    async open(files) {
      prepared ??= prepare(options)
      const { program, config } = await prepared
      const folder = await mkdtemp(join(temporaryFolder(options), 'leasehold-stack-'))
      await writeFiles(folder, files)
      return ticking(
        createWorkspace({
          program,
          folder,
          environment: () => terraformEnvironment(options.environment, config),
          backendPath: localState(options.root, files),
          limits: { ...LIMITS, ...options.limits },
          renewSession: options.renewSession ?? (async () => undefined),
        }),
      )
    },
  }
}

/** As Terraform names the holder of a lock: user and host, by the machine's own tables. */
export function lockOwner(): string | undefined {
  try {
    return `${userInfo().username}@${hostname()}`
  } catch {
    // A container may run us as a number that its /etc/passwd does not name.
    return undefined
  }
}

/** A binary, and what it is run with. */
export interface Prepared {
  readonly program: string
  readonly config: string | undefined
  readonly mirror: Mirror | undefined
}

/** Settles, once, that there is a binary, and which configuration it is run with. */
export async function prepare(options: TerraformOptions): Promise<Prepared> {
  const { engine, environment, home, pin } = options
  const host = REGISTRY_HOST[engine]
  const folder = await mkdtemp(join(temporaryFolder(options), 'leasehold-terraform-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const mirror = await findMirror({ environment, home, host, optional: '/opt' })
  const config = await chooseCliConfig({ environment, home, mirror, host, folder })
  const program = await findEngine({
    engine: { name: engine, version: pin?.version },
    checksums: (await pin?.checksums()) ?? [],
    ...{ environment, home, folder },
    platform: `${process.platform}-${process.arch}`,
    variables: terraformEnvironment(environment, config),
  })
  return { program, config, mirror }
}

/** Variables of the runner that Terraform and its providers have no business with. */
const WITHHELD =
  /^(INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|TF_VAR_|TF_CLI_ARGS|TF_WORKSPACE$|TF_DATA_DIR$|TF_LOG)/

export function terraformEnvironment(
  environment: TerraformOptions['environment'],
  config: string | undefined,
): Readonly<Record<string, string>> {
  const kept = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined || WITHHELD.test(name) ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(kept),
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    /** The provider spends a fifth of its time collecting garbage; this saves 15 to 20 % for 120 MB more. */
    GOGC: environment['GOGC'] ?? '400',
    ...(config !== undefined && { TF_CLI_CONFIG_FILE: config }),
  }
}

export function temporaryFolder({ environment }: Pick<TerraformOptions, 'environment'>): string {
  const named = environment['RUNNER_TEMP']
  return named === undefined || named === '' ? tmpdir() : named
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    const target = resolve(folder, path)
    if (isAbsolute(path) || !target.startsWith(`${folder}/`))
      throw new Fault('unsafe-path', `a stack's file lies outside its folder: ${JSON.stringify(path)}`)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content, { mode: 0o600 })
  }
}

/** Where a local backend keeps the state: a path of the platform repository, not of the working copy. */
function localState(root: string, files: Files): string | undefined {
  const content = files.get('stack.json')
  if (content === undefined) return undefined
  const manifest = JSON.parse(new TextDecoder().decode(content)) as Partial<StackManifest>
  const { backend } = manifest
  return backend?.type === 'local' ? resolve(root, backend.path, backend.key) : undefined
}
