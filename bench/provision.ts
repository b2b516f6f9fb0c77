import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Files } from '../src/kit/git-objects.ts'
import { startMoto } from '../test/rig/moto.ts'
import { writeTree } from '../test/support/cli.ts'
import { examplePlatform, REPOSITORY_ROOT, REPORTS, withoutRego } from '../test/support/example-platform.ts'
import { plainPlatform } from '../test/support/plain-platform.ts'
import { median, timed, type Bench, type Measure } from './bench.ts'

/** What we may add to Terraform's own time, as a part of it. */
const OVERHEAD = 0.05
const ROUNDS = 3
const STACKS = 10

const run = promisify(execFile)

/** Real applies: of a bucket on a local AWS, and of stacks that need no provider. By the clock. */
export const bench: Bench = {
  title: 'provision',
  async run() {
    const aws = await startMoto()
    if (!aws.ok) throw new Error(aws.reason)
    const root = mkdtempSync(join(tmpdir(), 'leasehold-bench-'))
    try {
      return [
        ...(await overhead(new Platform(root, 'bucket', bucketPlatform, aws.moto.url))),
        ...(await manyStacks(new Platform(root, 'plain', plainPlatform, aws.moto.url))),
        ...(await settings(new Platform(root, 'settings', bucketPlatform, aws.moto.url))),
      ]
    } finally {
      await aws.moto.stop()
      rmSync(root, { recursive: true })
    }
  },
}

async function overhead(platform: Platform): Promise<readonly Measure[]> {
  const rounds: { readonly all: number; readonly terraform: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const request = await platform.request(`bucket-${round}`)
    const before = platform.terraformTime()
    const all = await timed(async () => platform.apply(request))
    rounds.push({ all, terraform: platform.terraformTime() - before })
  }
  const ratio = median(rounds.map(({ all, terraform }) => all / terraform - 1))
  return [
    shown('a bucket is planned, judged and applied', median(rounds.map(({ all }) => all))),
    {
      what: 'what is ours, of Terraform’s own time',
      figure: `${(ratio * 100).toFixed(1)} %`,
      limit: `${OVERHEAD * 100} %`,
      isWithin: ratio <= OVERHEAD,
    },
  ]
}

async function manyStacks(platform: Platform): Promise<readonly Measure[]> {
  const times: number[] = []
  for (const atOnce of [1, 2]) {
    const requests: string[] = []
    for (let index = 0; index < STACKS; index += 1)
      requests.push(await platform.request(`by-${atOnce}-${index}`))
    const lane = async (first: number): Promise<void> => {
      for (let index = first; index < STACKS; index += atOnce) await platform.apply(requests[index] ?? '')
    }
    times.push(
      await timed(async () => Promise.all(Array.from({ length: atOnce }, async (_, at) => lane(at)))),
    )
  }
  const [byOne = 0, byTwo = 0] = times
  return [
    shown(`${STACKS} stacks without a provider, one after the other`, byOne),
    shown(`${STACKS} more, two at a time`, byTwo),
    { what: 'ratio of the two', figure: (byTwo / byOne).toFixed(2), limit: '1', isWithin: byTwo <= byOne },
  ]
}

/** What an adopter may set: a folder that keeps providers, and how often Go collects its garbage. */
async function settings(platform: Platform): Promise<readonly Measure[]> {
  const request = await platform.request('settings')
  await platform.apply(request)
  const cache = join(platform.folder, 'plugin-cache')
  mkdirSync(cache)
  const found: Measure[] = []
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['neither', {}],
    ['TF_PLUGIN_CACHE_DIR', { TF_PLUGIN_CACHE_DIR: cache }],
    ['GOGC=200', { GOGC: '200' }],
    ['GOGC=off', { GOGC: 'off' }],
  ]
  for (const [name, variables] of cases) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await timed(async () => platform.plan(request, variables)))
    found.push(shown(`plan of a bucket that is there, ${name}`, median(times)))
  }
  return found
}

function shown(what: string, milliseconds: number): Measure {
  return { what, figure: `${(milliseconds / 1000).toFixed(1)} s`, limit: 'none', isWithin: true }
}

function bucketPlatform(state: string): Files {
  const files = withoutRego(examplePlatform())
  const config = Buffer.from(files.get('leasehold.yaml') ?? []).toString()
  const local = config.replace(/^backend:\n(?: +.*\n)+/m, `backend: { type: local, path: ${state} }\n`)
  return new Map([...files, ['leasehold.yaml', Buffer.from(local)]])
}

/** A working tree in which the command line runs, with a `terraform` that notes how long it took. */
class Platform {
  readonly folder: string
  readonly #times: string
  readonly #variables: Readonly<Record<string, string>>

  constructor(root: string, name: string, platform: (state: string) => Files, endpoint: string) {
    this.folder = join(root, name)
    writeTree(this.folder, platform(join(root, `${name}-state`)))
    this.#times = join(root, `${name}-times`)
    writeFileSync(this.#times, '')
    const bin = join(root, `${name}-bin`)
    mkdirSync(bin)
    const real = execFileSync('sh', ['-c', 'command -v terraform'], { encoding: 'utf8' }).trim()
    const script = [
      '#!/bin/bash',
      'begun=$(date +%s%N)',
      `"${real}" "$@"`,
      'code=$?',
      `echo $(($(date +%s%N) - begun)) >>"${this.#times}"`,
      'exit $code',
    ]
    writeFileSync(join(bin, 'terraform'), `${script.join('\n')}\n`, { mode: 0o755 })
    this.#variables = {
      PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
      HOME: root,
      ...{ AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
      ...{ AWS_REGION: 'eu-west-1', AWS_S3_USE_PATH_STYLE: 'true', AWS_EC2_METADATA_DISABLED: 'true' },
    }
  }

  /** Milliseconds of every run of Terraform so far. */
  terraformTime(): number {
    const lines = readFileSync(this.#times, 'utf8').trim().split('\n').filter(Boolean)
    return lines.reduce((sum, line) => sum + Number(line) / 1e6, 0)
  }

  /** @returns the request's file; its stack is rendered */
  async request(name: string): Promise<string> {
    const path = `requests/payments/${name}.yaml`
    writeTree(this.folder, new Map([[path, Buffer.from(REPORTS)]]))
    await this.#cli(['render', path])
    return path
  }

  async apply(request: string): Promise<void> {
    await this.#cli(['apply', request, '--auto-approve'])
  }

  async plan(request: string, variables: Readonly<Record<string, string>>): Promise<void> {
    await this.#cli(['plan', request], variables)
  }

  async #cli(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<void> {
    const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
    const env = { ...this.#variables, ...variables }
    await run(process.execPath, [launcher, ...args], { cwd: this.folder, env, maxBuffer: 1 << 26 })
  }
}
