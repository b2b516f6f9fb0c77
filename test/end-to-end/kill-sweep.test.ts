import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { ActionResult } from '../../src/formats/result.ts'
import { asUid } from '../../src/kit/brands.ts'
import { treeId } from '../../src/kit/git-objects.ts'
import { prettyJson } from '../../src/kit/canonical.ts'
import { createTerraform } from '../../src/outside/terraform/terraform.ts'
import { commitFiles, HOUR, rest, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { applyBegun, runRecord } from '../support/leases.ts'
import { hasTerraform, plainS3Stack, type PlainStack } from '../support/plain-stack.ts'
import { killTree } from '../support/process-tree.ts'
import { startSmallAws, type SmallAws, type SmallCall, type Verdict } from '../support/small-aws.ts'

/**
 * Fault 30: a reaper that is killed at six points of a destroy, with its Terraform (SIGKILL), or asked to stop
 * (SIGINT), each in a life of its own. One later run completes them all: nothing lost, nothing done twice.
 */

jest.setTimeout(600_000)

const SIGNALS = ['SIGKILL', 'SIGINT'] as const
const POINTS = [
  'before the lock',
  'after the lock',
  'in the middle of the destroy',
  'after the destroy, before its state is written',
  'after the state is written, before the files are removed',
  'after the files are removed, before the issue is closed',
] as const
type Point = (typeof POINTS)[number]
const LATE: ReadonlySet<Point> = new Set([POINTS[3], POINTS[4]])

interface Life {
  readonly signal: (typeof SIGNALS)[number]
  readonly point: Point
  readonly lease: string
  readonly uid: string
  readonly issue: number
}

const LIVES: readonly Life[] = SIGNALS.flatMap((signal, row) =>
  POINTS.map((point, column) => {
    const number = row * POINTS.length + column
    const letter = String.fromCharCode(97 + number)
    const uid = asUid(letter.repeat(26))
    return { signal, point, lease: `payments/life-${letter}`, uid, issue: number + 1 }
  }),
)

const CONFIG = `version: 1
repository: {id: 900100200, name: acme/platform, default-branch: main}
engine: {name: terraform, version: 1.11.4}
backend: {type: s3, bucket: states, region: eu-west-1}
accounts: {'123456789012': {alias: acme}}
environments:
  dev: {account: '123456789012', region: eu-west-1, lease: {default: 14d, max: 30d}}
teams:
  payments: {cost-centre: cc-1, members: [{login: alice, id: 1001}]}
approvers: [{login: dana, id: 2001}]
reaper: {enabled: true, max-per-run: 50, max-percent: 100}
catalog: {branch: leasehold-catalog}
`

let aws: SmallAws
let rig: Rig

const describeSweep = hasTerraform ? describe : describe.skip

beforeAll(async () => {
  if (!hasTerraform) return
  aws = await startSmallAws(() => rig.clock.milliseconds())
  rig = await startRig({ seed: { files: new Map([['leasehold.yaml', CONFIG]]) } })
  for (const life of LIVES)
    await rest(rig.github, 'alice', 'POST', '/issues', { title: life.lease, body: 'A lease' })
  const stacks = LIVES.map((life) => ({ life, stack: stackOf(life) }))
  await giveLife(stacks)
})

afterAll(async () => {
  if (!hasTerraform) return
  await rig.stop()
  await aws.stop()
})

describeSweep(hasTerraform ? 'L15: a reaper that is killed' : 'L15 (skipped: needs Terraform)', () => {
  test.each(LIVES)('fault 30: $signal $point', async (life) => {
    const run = await killedAt(life)
    // Asked to stop when everything is destroyed, Terraform writes the state, and there is nothing left to stop. Asked
    // around the taking of its lock it would forget that and destroy all: `Context.Stop` of Terraform 1.11 does nothing
    // before `Context.Apply` has begun its run. So the one SIGINT that it gets is kept back until its first resource.
    const isComplete = life.signal === 'SIGINT' && LATE.has(life.point)
    expect({ isGreen: run.code === 0, issue: issueOf(life) }).toEqual({
      isGreen: isComplete,
      issue: isComplete ? 'closed' : 'open',
    })
  })

  test('one run later, everything has ended, and once', async () => {
    // Older than a job can live: what a killed run left locked is given free.
    rig.clock.advance(7 * HOUR)
    const run = await reap({})
    const result = resultOf(run)
    expect({ problems: result.problems, decision: result.decision }).toEqual({
      problems: [],
      decision: 'done',
    })
    for (const life of LIVES) {
      expect({ life, ...lastingOf(life) }).toEqual({
        life,
        files: false,
        issue: 'closed',
        ended: 1,
        tombstones: 1,
        closed: 1,
        managed: 0,
        // Nobody needs the state of a uid that is never used again, so nobody takes this lock away.
        isLocked: life.signal === 'SIGKILL' && life.point === POINTS[4],
      })
    }
    rig.github.assertClean()
  })

  test('and the run after that has nothing to do', async () => {
    const before = keysOfLeases()
    expect(resultOf(await reap({}))).toMatchObject({ decision: 'nothing', leases: [] })
    expect(keysOfLeases()).toEqual(before)
  })
})

/** A stack whose destroy takes a second and says that it has begun. */
function stackOf({ uid, lease, issue }: Life): PlainStack {
  const command = `touch ${flagOf(uid)}; sleep 1`
  const slow = `resource "terraform_data" "slow" {
  provisioner "local-exec" {
    when    = destroy
    command = ${JSON.stringify(command)}
  }
}`
  const stack = plainS3Stack(`${slow}\nresource "terraform_data" "x" {}`, uid, lease)
  const manifest = { ...stack.manifest, issue }
  return { ...stack, manifest }
}

function flagOf(uid: string): string {
  return join(rig.folder, `begun-${uid.slice(0, 1)}`)
}

/** All lives from one apply: their states differ in the uid only. */
async function giveLife(
  stacks: readonly { readonly life: Life; readonly stack: PlainStack }[],
): Promise<void> {
  const [first] = stacks
  if (first === undefined) throw new Error('there is no life')
  const environment = { ...process.env, ...aws.variables(), RUNNER_TEMP: rig.folder }
  const terraform = createTerraform({ engine: 'terraform', environment, home: homedir(), root: rig.folder })
  const workspace = await terraform.open(first.stack.files)
  await workspace.plan({ destroy: false, tree: first.stack.tree, onProgress: () => undefined })
  expect(await workspace.apply({ onProgress: () => undefined })).toMatchObject({ ok: true })
  await workspace.close()
  const template = String(aws.objects.get(first.stack.manifest.backend.key))
  const files: Record<string, string> = {}
  const asked = new Date(Date.now() - 60_000).toISOString()
  for (const { life, stack } of stacks) {
    const { key } = stack.manifest.backend
    const common = { lease: life.lease, uid: life.uid, stateKey: key }
    put(life, 'apply-begun', 'x', { ...applyBegun(), ...common })
    put(life, 'run-record', 'applied-x', { ...runRecord({ id: 'applied-x' }), ...common })
    const committed = new Map([...stack.files, ['stack.json', Buffer.from(prettyJson(stack.manifest))]])
    const marked = template
      .replaceAll(first.life.uid, life.uid)
      .replaceAll(first.stack.tree, treeId(committed))
    aws.objects.set(key, Buffer.from(marked))
    files[`requests/${life.lease}.yaml`] =
      `module: s3-bucket\nenvironment: dev\nowner: alice\nlease: 14d\nend: {at: ${asked}}\n`
    for (const [path, content] of stack.files)
      files[`stacks/${life.lease}/${path}`] = Buffer.from(content).toString()
    files[`stacks/${life.lease}/stack.json`] = prettyJson(stack.manifest)
  }
  commitFiles(rig.github, 'alice', 'main', files)
}

function put({ lease, uid }: Life, kind: string, id: string, evidence: unknown): void {
  const key = `900100200/${lease}/${uid}/evidence/${kind}/${id}.json`
  aws.objects.set(key, Buffer.from(prettyJson(evidence)))
}

async function reap(
  inputs: Readonly<Record<string, string>>,
  onStart: (pid: number) => void = () => undefined,
): Promise<ActionRun> {
  return rig.runAction('reaper', { inputs: { mode: 'destroy', ...inputs }, env: aws.variables(), onStart })
}

function resultOf(run: ActionRun): ActionResult {
  if (run.outputs['result'] === undefined) throw new Error(`${run.code}\n${run.stdout}\n${run.stderr}`)
  return JSON.parse(run.outputs['result']) as ActionResult
}

/** Runs the reaper on one lease and stops it at its point. */
async function killedAt(life: Life): Promise<ActionRun> {
  let pid = 0
  let isDone = false
  const stop = (): Verdict => {
    if (isDone || pid === 0) return undefined
    isDone = true
    if (life.signal === 'SIGINT') process.kill(pid, 'SIGINT')
    else killTree(pid)
    // What a dead process asked for never reaches AWS.
    return life.signal === 'SIGINT' ? undefined : 503
  }
  const watcher = setInterval(() => {
    if (life.point === 'in the middle of the destroy' && existsSync(flagOf(life.uid))) stop()
  }, 20)
  let locks = 0
  const isApplyLock = ({ method, key }: SmallCall): boolean =>
    method === 'PUT' && key.endsWith('.tflock') && locks === 2
  const isState = ({ method, key }: SmallCall): boolean => method === 'PUT' && key.endsWith('.tfstate')
  aws.before = (call) => {
    if (call.method === 'PUT' && call.key.endsWith('.tflock')) locks += 1
    if (life.point === 'before the lock' && isApplyLock(call)) return stop()
    return life.point === 'after the destroy, before its state is written' && isState(call)
      ? stop()
      : undefined
  }
  aws.after = (call) => {
    if (life.point === 'after the lock' && isApplyLock(call)) stop()
    if (life.point === 'after the state is written, before the files are removed' && isState(call)) stop()
  }
  rig.github.beforeAnswer(async ({ body }) => {
    const isCommit = JSON.stringify(body ?? '').includes('createCommitOnBranch')
    if (life.point === 'after the files are removed, before the issue is closed' && isCommit) stop()
  })
  try {
    const run = await reap({ only: life.lease }, (started) => void (pid = started))
    expect(isDone).toBe(true)
    return run
  } finally {
    clearInterval(watcher)
    aws.before = () => undefined
    aws.after = () => undefined
    rig.github.beforeAnswer(async () => undefined)
  }
}

/** Without the heartbeats of the runs, of which each has its own. */
function keysOfLeases(): readonly string[] {
  return [...aws.objects.keys()].filter((key) => key.startsWith('900100200/payments/'))
}

function issueOf({ issue }: Life): string | undefined {
  return rig.github.world.issues.get(issue)?.state
}

function lastingOf(life: Life) {
  const { store } = rig.github.world
  const prefix = `900100200/${life.lease}/${life.uid}`
  const count = (part: string): number =>
    [...aws.objects.keys()].filter((key) => key.startsWith(`${prefix}/evidence/${part}`)).length
  const state = JSON.parse(String(aws.objects.get(`${prefix}/terraform.tfstate`))) as { resources: unknown[] }
  const paths = [`stacks/${life.lease}/main.tf`, `requests/${life.lease}.yaml`]
  const comments = rig.github.world.comments.filter(
    ({ issue, body }) => issue === life.issue && body.includes(`ended-${life.uid.slice(0, 8)}`),
  )
  return {
    files: paths.some((path) => store.read('main', path) !== undefined),
    issue: issueOf(life),
    ended: comments.length,
    tombstones: count('tombstone/'),
    closed: count('run-record/closed'),
    managed: state.resources.length,
    isLocked: aws.objects.has(`${prefix}/terraform.tfstate.tflock`),
  }
}
