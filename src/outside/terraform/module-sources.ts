import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as modulesFormat from '../../formats/edges/terraform-modules.check.js'
import { validator } from '../../kit/schema.ts'
import type { ModuleSources, FetchedModule } from '../../ports.ts'
import { workingTree } from '../files/working-tree.ts'
import { runChild } from './child.ts'
import {
  prepare,
  temporaryFolder,
  terraformEnvironment,
  writeFiles,
  type TerraformOptions,
} from './terraform.ts'

const FETCHED = '.terraform/modules'
/** Milliseconds for all of them. */
const LIMIT = 5 * 60_000

/** Fetches by `get`: the engine knows registries, Git and archives, and how each is asked for. */
export function createModuleSources(options: TerraformOptions): ModuleSources {
  return {
    fetch: async (files) => {
      const { program, config } = await prepare(options)
      const folder = await mkdtemp(join(temporaryFolder(options), 'leasehold-get-'))
      try {
        await writeFiles(folder, files)
        const environment = terraformEnvironment(options.environment, config)
        const got = await runChild(program, ['get', '-no-color'], { folder, environment, timeout: LIMIT })
        if (got.code !== 0) return { ok: false, said: got.errors.trim() }
        return { ok: true, modules: await listed(folder), packages: await packagesIn(folder) }
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

interface Listing {
  readonly Modules: readonly {
    readonly Key: string
    readonly Source: string
    readonly Version?: string
    readonly Dir: string
  }[]
}

const validate = validator<Listing>(modulesFormat)

/** What the engine wrote down of what it fetched. */
async function listed(folder: string): Promise<readonly FetchedModule[]> {
  const read = validate(JSON.parse(await readFile(join(folder, FETCHED, 'modules.json'), 'utf8')))
  if (!read.ok) return []
  return read.value.Modules.map(({ Key: key, Source: source, Version: version = '', Dir: at }) => ({
    ...{ key, source, version },
    folder: at === '.' ? '' : at,
  }))
}

/** Links are left out, as in every module. */
async function packagesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const tree = workingTree(join(folder, FETCHED))
  const found = new Map<string, Uint8Array>()
  for (const { path, kind } of await tree.list('')) {
    const content = kind === 'file' || kind === 'executable' ? await tree.read(path) : undefined
    if (content !== undefined && path.includes('/')) found.set(path, content)
  }
  return found
}
