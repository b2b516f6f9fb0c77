import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY_ROOT } from './example-platform.ts'
import { realTerraform } from './real-terraform.ts'

/** One root that calls modules of the example by themselves, on a local AWS: no lease, no action, one plan for all. */
export interface ModulesRoot {
  apply(): Promise<void>
  destroy(): Promise<void>
  remove(): void
}

export interface ModuleCall {
  readonly module: string
  /** Lines of arguments, beside the lease. */
  readonly inputs: readonly string[]
}

/** @param aws endpoint, credentials and region, as variables of the environment */
export async function createModulesRoot(
  calls: Readonly<Record<string, ModuleCall>>,
  { account, region, uid }: { readonly account: string; readonly region: string; readonly uid: string },
  aws: Readonly<Record<string, string>>,
): Promise<ModulesRoot> {
  const terraform = await realTerraform()
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-root-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove)
  const blocks = Object.entries(calls).map(([name, { module, inputs }]) => {
    mkdirSync(join(folder, 'modules'), { recursive: true })
    cpSync(join(REPOSITORY_ROOT, 'modules', module), join(folder, 'modules', module), {
      recursive: true,
      filter: (path) => !path.endsWith('/.terraform') && !path.endsWith('/tests'),
    })
    const lease = Object.entries({ uid, team: 'payments', name, environment: 'dev', account, region })
    return [
      `module "${name}" {`,
      `  source = "./modules/${module}"`,
      `  lease  = { ${lease.map(([key, value]) => `${key} = "${value}"`).join(', ')} }`,
      ...inputs.map((line) => `  ${line}`),
      '}',
    ].join('\n')
  })
  writeFileSync(
    join(folder, 'main.tf'),
    `provider "aws" {\n  region = "${region}"\n}\n\n${blocks.join('\n\n')}\n`,
  )
  const [first] = Object.values(calls)
  const lock = '.terraform.lock.hcl'
  cpSync(join(REPOSITORY_ROOT, 'modules', first?.module ?? '', lock), join(folder, lock))

  const run = async (...args: string[]): Promise<void> => {
    const done = await terraform?.runAside(
      folder,
      { ...aws, GOGC: '400' },
      ...args,
      '-input=false',
      '-no-color',
    )
    if (done?.code !== 0) throw new Error(`terraform ${args.join(' ')}\n${done?.all ?? 'is missing'}`)
  }
  return {
    async apply() {
      await run('init', '-lockfile=readonly')
      await run('apply', '-auto-approve')
    },
    destroy: async () => run('destroy', '-auto-approve'),
    remove() {
      process.off('exit', remove)
      remove()
    },
  }
}
