import { homedir } from 'node:os'
import { Fault } from './kit/result.ts'
import { createCloud } from './outside/aws/cloud.ts'
import { createTagListing } from './outside/aws/tag-existence.ts'
import { createOpenStorage } from './outside/aws/open-storage.ts'
import { renewSession } from './outside/aws/session.ts'
import { createClock, randomIds } from './outside/clock.ts'
import { createGit } from './outside/git/git.ts'
import { workingTree } from './outside/files/working-tree.ts'
import { createPolicyEngine } from './outside/opa/engine.ts'
import { OPA_RELEASE } from './outside/opa/release.ts'
import { createProviderLocks } from './outside/terraform/provider-locks.ts'
import { createModuleSources } from './outside/terraform/module-sources.ts'
import { createTerraform, lockOwner, type TerraformOptions } from './outside/terraform/terraform.ts'
import type { Instant } from './kit/brands.ts'
import { loadConfig } from './platform/config.ts'
import type {
  Log,
  ModuleSources,
  PolicyEngine,
  Ports,
  ProviderLocks,
  TagListing,
  Terraform,
} from './ports.ts'
import { readManifest } from './stack/manifest.ts'

type Variables = Record<string, string | undefined>

/** Everything outside but GitHub, for a working tree on a machine of one's own. */
export function composeLocal(options: {
  readonly root: string
  readonly now: Instant | undefined
  readonly log: Log
  readonly token?: string
}): Omit<Ports, 'forge'> {
  const { root, log, token } = options
  return {
    clock: createClock(options.now),
    ids: randomIds,
    log,
    run: { id: 'local', attempt: 1, url: null },
    git: createGit(root, token === undefined || token === '' ? {} : { token }),
    openStorage: createOpenStorage(root, process.env),
    cloud: createCloud(process.env),
    terraform: engineOfStack(root, process.env),
  }
}

/** Lock files of modules, by the engine that the platform runs. */
export function composeProviderLocks(root: string, mirror: string | undefined): ProviderLocks {
  const environment =
    mirror === undefined ? process.env : { ...process.env, LEASEHOLD_PROVIDER_MIRROR: mirror }
  let opened: Promise<ProviderLocks> | undefined
  const ready = async (): Promise<ProviderLocks> =>
    (opened ??= engineOfPlatform(root, environment).then(createProviderLocks))
  return {
    mirror: async () => (await ready()).mirror(),
    lock: async (ask) => (await ready()).lock(ask),
  }
}

/** What modules call elsewhere, fetched by the same engine. */
export function composeModuleSources(root: string): ModuleSources {
  return {
    fetch: async (files) => createModuleSources(await engineOfPlatform(root, process.env)).fetch(files),
  }
}

/** The engine that leasehold.yaml names; where it cannot be read, whatever Terraform is on the PATH. */
async function engineOfPlatform(root: string, environment: Variables): Promise<TerraformOptions> {
  const config = await loadConfig(workingTree(root))
  const shared = { environment, root, home: homedir() }
  if (!config.ok) return { ...shared, engine: 'terraform' }
  const { name: engine, version } = config.value.engine
  return { ...shared, engine, pin: { version, checksums: async () => checksumsOf(root) } }
}

/** What carries our tags in the account of the credentials, as a stream. */
export function composeTagListing(): TagListing {
  return createTagListing(process.env)
}

/** OPA for Rego policies; not looked for before there is a policy to judge by. @param path of a binary; empty: the pinned one */
export function composePolicyEngine(path: string): PolicyEngine {
  const platform = `${process.platform}-${process.arch}`
  return createPolicyEngine({
    release: OPA_RELEASE,
    path,
    environment: process.env,
    home: homedir(),
    platform,
  })
}

/** Each stack is run by the engine that its `stack.json` pins. */
function engineOfStack(root: string, environment: Variables): Terraform {
  const engines = new Map<string, Terraform>()
  return {
    lockOwner: lockOwner(),
    async open(files) {
      const content = files.get('stack.json')
      const manifest = content === undefined ? undefined : readManifest('stack.json', content)
      if (manifest?.ok !== true)
        throw new Fault('stack-without-manifest', 'a stack without a readable stack.json is never run')
      const { name: engine, version } = manifest.value.engine
      const key = `${engine} ${version}`
      const renew = async (): Promise<void> => renewSession(environment)
      const terraform =
        engines.get(key) ??
        createTerraform({
          ...{ engine, environment, root, home: homedir(), renewSession: renew },
          pin: { version, checksums: async () => checksumsOf(root) },
        })
      engines.set(key, terraform)
      return terraform.open(files)
    },
  }
}

/** Of the engines, as the checkout has them: jobs with credentials check out the default branch. */
async function checksumsOf(root: string): Promise<readonly string[]> {
  const config = await loadConfig(workingTree(root))
  return config.ok ? (config.value.engine.checksums ?? []) : []
}
