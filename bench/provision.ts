import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { ActionResult } from '../src/formats/result.ts'
import { asUid } from '../src/kit/brands.ts'
import { treeId, type Files } from '../src/kit/git-objects.ts'
import { findMirror, REGISTRY_HOST } from '../src/outside/terraform/mirror.ts'
import { createTerraform } from '../src/outside/terraform/terraform.ts'
import type { Terraform } from '../src/ports.ts'
import { pool } from '../src/run/pool.ts'
import { commitFiles, rest, startRig, type Rig } from '../test/rig/index.ts'
import { examplePlatform, REPORTS, withoutRego } from '../test/support/example-platform.ts'
import { rendered, textsOf } from '../test/support/living-platform.ts'
import { sumOf, timedTerraform, type Times, type TimedTerraform } from '../test/support/timed-terraform.ts'
import { median, progress, timed, type Bench, type Measure } from './bench.ts'

/**
 * What we may add to Terraform's own time, as a part of it, for the smallest of stacks on an AWS that answers at once. It is
 * nearly the same for every stack, so that it is less of one that takes longer.
 */
const OVERHEAD = 0.2
/** What it shall be of stacks that take longer. */
const AIM = 0.05
const ROUNDS = 3
const STACKS = 10
const BUCKET = 'acme-leasehold-state'

/** The example's bucket with the AWS provider, on a local AWS. */
export const bench: Bench = {
  title: 'provision',
  async run() {
    const platform = withoutRego(examplePlatform())
    const rig = await startRig({ aws: true, seed: { files: platform } })
    try {
      if (rig.awsMissing !== undefined) throw new Error(rig.awsMissing)
      await rig.createBucket(BUCKET)
      const place = { rig, platform, terraform: timedTerraform(rig.folder) }
      return [...(await overhead(place)), ...(await manyStacks(place)), ...(await settings(place))]
    } finally {
      await rig.stop()
    }
  },
}

interface Place {
  readonly rig: Rig
  readonly platform: Files
  readonly terraform: TimedTerraform
}

/** One stack planned for its pull request, and then applied, each by the action as a runner starts it. */
async function overhead(place: Place): Promise<readonly Measure[]> {
  const { rig, platform } = place
  const rounds: Record<'plan' | 'apply', Cost[]> = { plan: [], apply: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    progress(`one stack, planned and applied: ${round + 1} of ${ROUNDS}`)
    const lease = `payments/bucket-${round}`
    const files = await rendered(platform, `requests/${lease}.yaml`, REPORTS, uidOf(round))
    const head = commitFiles(rig.github, 'alice', `bucket-${round}`, textsOf(files))
    const pull = { title: lease, head: `bucket-${round}`, base: 'main', body: '' }
    await rest(rig.github, 'alice', 'POST', '/pulls', pull)
    const number = String(round + 1)
    rounds.plan.push(await cost(place, { mode: 'plan', 'pull-request': number, 'head-sha': head }))
    await rest(rig.github, 'dana', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE', commit_id: head })
    await rest(rig.github, 'alice', 'PUT', `/pulls/${number}/merge`, { sha: head })
    rounds.apply.push(await cost(place, { mode: 'apply', lease }))
  }
  return (['plan', 'apply'] as const).flatMap((mode) => sayOverhead(mode, rounds[mode]))
}

function sayOverhead(mode: string, costs: readonly Cost[]): readonly Measure[] {
  const ratio = (of: keyof Times): number => median(costs.map((one) => one.ours[of] / one.terraform[of]))
  const clock = ratio('clock')
  const ours = median(costs.map((one) => one.ours.clock))
  return [
    shown(`${mode}: Terraform's own commands`, median(costs.map(({ terraform }) => terraform.clock))),
    shown(`${mode}: ours on top, by the clock`, ours),
    {
      what: `${mode}: ours, of Terraform's, by the clock`,
      figure: percent(clock),
      limit: percent(OVERHEAD),
      isWithin: clock <= OVERHEAD,
    },
    {
      what: `${mode}: ours, of Terraform's, of the processor`,
      figure: percent(ratio('processor')),
      ...unlimited,
    },
    {
      what: `${mode}: ours is ${percent(AIM)} of a stack so many times as long`,
      figure: (clock / AIM).toFixed(1),
      ...unlimited,
    },
  ]
}

interface Cost {
  readonly ours: Times
  readonly terraform: Times
}

/** With one stack, Terraform's commands follow each other: what is left of the time is ours. */
async function cost({ rig, terraform }: Place, inputs: Readonly<Record<string, string>>): Promise<Cost> {
  const note = join(rig.folder, 'own-time')
  const code = `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(note)}, JSON.stringify(process.cpuUsage())))`
  const hook = join(rig.folder, 'own-time.cjs')
  writeFileSync(hook, code)
  const event = { name: 'push', payload: { sender: { login: 'dana', id: 2001 } } }
  const workspace = await rig.checkout()
  terraform.take()
  let answer: ActionResult | undefined
  const clock = await timed(async () => {
    const env = { PATH: terraform.path, NODE_OPTIONS: `--require=${hook}` }
    const run = await rig.runAction('provision', { inputs, env, event, workspace })
    answer = JSON.parse(run.outputs['result'] ?? 'null') as ActionResult
  })
  if (answer?.decision !== 'done') throw new Error(JSON.stringify(answer))
  const own = JSON.parse(readFileSync(note, 'utf8')) as { readonly user: number; readonly system: number }
  // That we ask for its version is not Terraform's own time, and is ours.
  const times = terraform.take()
  const theirs = sumOf(new Map([...times].filter(([command]) => command !== 'version')))
  const asked = times.get('version') ?? { clock: 0, processor: 0 }
  const processor = (own.user + own.system) / 1000 + asked.processor
  return { ours: { clock: clock - theirs.clock, processor }, terraform: theirs }
}

/** Ten plans by one and by two at a time, in halves and in turns, as applies go through the same pool. */
async function manyStacks(place: Place): Promise<readonly Measure[]> {
  const half = Array.from({ length: STACKS / 2 }, (_, at) => at)
  const times = { 1: 0, 2: 0 }
  const engine = engineOf(place, {})
  for (const width of [1, 2, 2, 1] as const) {
    progress(`${half.length} stacks, ${width} at a time`)
    times[width] += await timed(async () => pool(half, width, async () => planOne(place, engine)))
  }
  const ratio = times[2] / times[1]
  return [
    shown(`${STACKS} stacks planned, one after the other`, times[1]),
    shown(`${STACKS} stacks planned, two at a time`, times[2]),
    {
      what: 'two at a time, of one after the other',
      figure: ratio.toFixed(2),
      limit: '1',
      isWithin: ratio <= 1,
    },
  ]
}

/** What a runner may set: a folder that keeps unpacked providers, and how often Go collects its garbage. */
async function settings(place: Place): Promise<readonly Measure[]> {
  const packed = await packedMirror(place.rig.folder)
  const cache = join(place.rig.folder, 'plugin-cache')
  mkdirSync(cache)
  const archives = { LEASEHOLD_PROVIDER_MIRROR: packed }
  const cached = engineOf(place, { ...archives, TF_PLUGIN_CACHE_DIR: cache })
  const cases: readonly (readonly [string, Terraform])[] = [
    ['GOGC=400, which we set', engineOf(place, {})],
    ['GOGC=100', engineOf(place, { GOGC: '100' })],
    ['providers from archives', engineOf(place, archives)],
    ['the same with a plugin cache', cached],
  ]
  // Fills the cache.
  await planOne(place, cached)
  const found = new Map(cases.map(([name]) => [name, [] as ReadonlyMap<string, Times>[]]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, engine] of cases) {
      progress(`one plan, ${name}: ${round + 1} of ${ROUNDS}`)
      place.terraform.take()
      await planOne(place, engine)
      found.get(name)?.push(place.terraform.take())
    }
  const of = (name: string, ...commands: readonly string[]): number =>
    median(
      (found.get(name) ?? []).map((times) =>
        commands.reduce((sum, command) => sum + (times.get(command)?.processor ?? 0), 0),
      ),
    )
  return cases.flatMap(([name]) => [
    shown(`${name}: CPU of init`, of(name, 'init')),
    shown(`${name}: CPU of plan and show`, of(name, 'plan', 'show')),
  ])
}

/** Plans a new bucket as a run does it, in a working copy of its own. */
async function planOne({ platform }: Place, engine: Terraform): Promise<void> {
  const lease = 'payments/planned'
  const files = await rendered(platform, `requests/${lease}.yaml`, REPORTS, uidOf(25))
  const stack = new Map(
    [...files].flatMap(([path, content]) =>
      path.startsWith(`stacks/${lease}/`) ? [[path.slice(`stacks/${lease}/`.length), content] as const] : [],
    ),
  )
  const workspace = await engine.open(stack)
  try {
    const onProgress = (): void => undefined
    const plan = await workspace.plan({ destroy: false, tree: treeId(stack), onProgress })
    if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics))
  } finally {
    await workspace.close()
  }
}

function engineOf({ rig, terraform }: Place, variables: Readonly<Record<string, string>>): Terraform {
  const environment = {
    ...{ PATH: terraform.path, HOME: homedir(), RUNNER_TEMP: rig.folder },
    ...rig.awsVariables(),
    ...variables,
  }
  return createTerraform({ engine: 'terraform', environment, home: homedir(), root: rig.folder })
}

/** The providers of this machine as archives, which is what a registry gives. */
async function packedMirror(folder: string): Promise<string> {
  const host = REGISTRY_HOST.terraform
  const search = { environment: process.env, home: homedir(), host, optional: '/opt' }
  const mirror = await findMirror(search)
  if (mirror === undefined) throw new Error('needs a mirror of providers: LEASEHOLD_PROVIDER_MIRROR')
  progress('packing the provider')
  const packed = join(folder, 'packed-mirror')
  const target = join(packed, host, 'hashicorp/aws')
  mkdirSync(target, { recursive: true })
  const script = `
import os, sys, zipfile
source, target = sys.argv[1:]
for version in os.listdir(source):
  for platform in os.listdir(os.path.join(source, version)):
    folder = os.path.join(source, version, platform)
    archive = f"{target}/terraform-provider-aws_{version}_{platform}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as out:
      for name in os.listdir(folder): out.write(os.path.join(folder, name), name)
`
  // Python is there wherever the local AWS is.
  execFileSync('python3', ['-c', script, join(mirror.folder, host, 'hashicorp/aws'), target])
  return packed
}

function uidOf(index: number) {
  return asUid(String.fromCharCode(97 + index).repeat(26))
}

const unlimited = { limit: 'none', isWithin: true }

function shown(what: string, milliseconds: number): Measure {
  return { what, figure: `${(milliseconds / 1000).toFixed(1)} s`, ...unlimited }
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
