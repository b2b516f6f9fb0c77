import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cliConfig } from '../../src/outside/terraform/cli-config.ts'
import { findMirror, REGISTRY_HOST } from '../../src/outside/terraform/mirror.ts'

export interface TerraformRun {
  readonly code: number
  readonly stdout: string
  readonly all: string
}

export interface RealTerraform {
  /** Whether providers are on this machine, so that `init` needs no network. */
  readonly hasProviders: boolean
  /** What it is started with. */
  readonly variables: Readonly<Record<string, string>>
  run(folder: string, ...args: string[]): TerraformRun
  /** The same while this process goes on, as it must where it serves the AWS that Terraform calls. */
  runAside(folder: string, more: NodeJS.ProcessEnv, ...args: string[]): Promise<TerraformRun>
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
    runAside: async (folder, more, ...args) =>
      new Promise((resolve, reject) => {
        const child = spawn('terraform', args, { cwd: folder, env: { ...environment(config), ...more } })
        // It ends with us: Terraform stops what it is doing when it is asked to.
        const stop = (): void => void child.kill()
        process.once('exit', stop)
        let [stdout, all] = ['', '']
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          ;[stdout, all] = [stdout + text, all + text]
        })
        child.stderr.setEncoding('utf8').on('data', (text: string) => (all += text))
        child.once('error', reject)
        child.once('close', (code) => {
          process.off('exit', stop)
          resolve({ code: code ?? 1, stdout, all })
        })
      }),
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
