import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cliConfig } from '../../src/outside/terraform/cli-config.ts'
import { findMirror, REGISTRY_HOST } from '../../src/outside/terraform/mirror.ts'

export interface RealTerraform {
  /** Whether providers are on this machine, so that `init` needs no network. */
  readonly hasProviders: boolean
  /** What it is started with. */
  readonly variables: Readonly<Record<string, string>>
  run(
    folder: string,
    ...args: string[]
  ): { readonly code: number; readonly stdout: string; readonly all: string }
}

/** The machine's Terraform, kept off the network; `undefined` when there is none. */
export async function realTerraform(): Promise<RealTerraform | undefined> {
  if (spawnSync('terraform', ['version'], { env: environment('/dev/null') }).status !== 0) {
    console.warn('skipped: needs Terraform')
    return undefined
  }
  const host = REGISTRY_HOST.terraform
  const mirror = await findMirror({ environment: process.env, home: homedir(), host, optional: '/opt' })
  if (mirror === undefined)
    console.warn('skipped in part: needs a mirror of providers (LEASEHOLD_PROVIDER_MIRROR)')
  const settings = mkdtempSync(join(tmpdir(), 'leasehold-terraform-'))
  process.once('exit', () => rmSync(settings, { recursive: true, force: true }))
  const config = join(settings, 'cli.tfrc')
  writeFileSync(config, cliConfig(mirror, host))
  return {
    hasProviders: mirror !== undefined,
    variables: environment(config),
    run(folder, ...args) {
      const options = { cwd: folder, env: environment(config), encoding: 'utf8', maxBuffer: 1 << 28 } as const
      const { status, stdout, stderr } = spawnSync('terraform', args, options)
      return { code: status ?? 1, stdout, all: `${stdout}${stderr}` }
    },
  }
}

function environment(config: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: homedir(),
    TF_CLI_CONFIG_FILE: config,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
  }
}
