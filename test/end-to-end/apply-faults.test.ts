import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { HOUR, type ActionRun } from '../rig/index.ts'
import { startTokenServer, type TokenServer } from '../support/identity-token.ts'
import { mergeStacks, resultOf, type MergedStack, type MergedStacks } from '../support/merged-stacks.ts'
import { hasTerraform } from '../support/plain-stack.ts'
import { killTree } from '../support/process-tree.ts'
import type { SmallCall, Verdict } from '../support/small-aws.ts'

/**
 * S15: an apply whose runner vanishes (SIGKILL), that is cancelled (SIGTERM), or whose AWS is not well, each on a stack of
 * its own. One later run completes them all: nothing is lost, nothing is made twice.
 */

jest.setTimeout(600_000)

/** Where an apply is met, in its order; what it does there is a write, or a resource that has begun. */
const POINTS = [
  'planning, under the lock',
  'before "apply begun" is written',
  'before the lock of the apply',
  'in the middle of a resource',
  'before its state is written',
  'before its record is written',
] as const
type Point = (typeof POINTS)[number]
const WRITING = POINTS[4]
/** Nothing is made before the apply has its lock. */
const BEFORE: ReadonlySet<Point> = new Set(POINTS.slice(0, 2))

const WELL = {
  throttled: 'payments/throttled',
  unreachable: 'payments/unreachable',
  expired: 'payments/expired',
}

const KILLS = [
  ...[
    ...POINTS.map((point) => ({ signal: 'SIGKILL', point }) as const),
    ...POINTS.slice(2).map((point) => ({ signal: 'SIGTERM', point }) as const),
  ].map((kill, at) => ({ ...kill, lease: `payments/kill-${at}` })),
  // Before anything is made: what comes after finds these as if nothing had been.
  { signal: 'SIGTERM', point: POINTS[0], lease: WELL.throttled } as const,
  { signal: 'SIGTERM', point: POINTS[1], lease: WELL.expired } as const,
]

/** Takes a second, and says that it has begun. */
const slow = (lease: string) => (folder: string) => `resource "terraform_data" "slow" {
  provisioner "local-exec" {
    command = "touch ${flagOf(folder, lease)}; sleep 1"
  }
}
resource "terraform_data" "x" {
  depends_on = [terraform_data.slow]
}`

function flagOf(folder: string, lease: string): string {
  return join(folder, `begun-${lease.replace('/', '-')}`)
}

let merged: MergedStacks | undefined
let tokens: TokenServer | undefined

beforeAll(async () => {
  if (!hasTerraform) return
  const leases = new Set([...KILLS.map(({ lease }) => lease), ...Object.values(WELL)])
  merged = await mergeStacks(new Map([...leases].map((lease) => [lease, slow(lease)])))
  tokens = await startTokenServer()
})

afterAll(async () => {
  await merged?.stop()
  await tokens?.stop()
})

function platform(): MergedStacks {
  if (merged === undefined) throw new Error('nothing was merged')
  return merged
}

function stackOf(lease: string): MergedStack {
  const stack = platform().stacks.find((one) => one.lease === lease)
  if (stack === undefined) throw new Error(`there is no ${lease}`)
  return stack
}

async function apply(lease: string, more: Parameters<MergedStacks['run']>[2] = {}): Promise<ActionRun> {
  return platform().run('provision', { mode: 'apply', lease }, more)
}

/** What is in the bucket of a life, by the end of its key. */
function held({ prefix }: MergedStack): readonly string[] {
  return [...platform().aws.objects.keys()].flatMap((key) =>
    key.startsWith(prefix) ? [key.slice(prefix.length + 1)] : [],
  )
}

function resourcesOf({ prefix }: MergedStack): number {
  const text = String(platform().aws.objects.get(`${prefix}/terraform.tfstate`))
  return (JSON.parse(text) as { readonly resources: readonly unknown[] }).resources.length
}

function livingComment(lease: string): string {
  const { issue } = stackOf(lease)
  const { comments } = platform().rig.github.world
  return comments.findLast((one) => one.issue === issue)?.body ?? ''
}

/** Runs an apply and meets it at its point. */
async function killedAt({ signal, point, lease }: (typeof KILLS)[number]): Promise<ActionRun> {
  const { aws, rig } = platform()
  let pid = 0
  let isDone = false
  const strike = (): Verdict => {
    if (isDone || pid === 0) return undefined
    isDone = true
    if (signal === 'SIGTERM') process.kill(pid, 'SIGTERM')
    else killTree(pid)
    // What a dead process asked for never reaches AWS.
    return signal === 'SIGTERM' ? undefined : 503
  }
  let locks = 0
  const isAt: Readonly<Record<Point, (call: SmallCall) => boolean>> = {
    [POINTS[0]]: ({ method, key }) => method === 'DELETE' && key.endsWith('.tflock') && locks === 1,
    [POINTS[1]]: ({ method, key }) => method === 'PUT' && key.includes('/apply-begun/'),
    [POINTS[2]]: ({ method, key }) => method === 'PUT' && key.endsWith('.tflock') && locks === 2,
    [POINTS[3]]: () => false,
    [POINTS[4]]: ({ method, key }) => method === 'PUT' && key.endsWith('.tfstate'),
    [POINTS[5]]: ({ method, key }) => method === 'PUT' && key.includes('/run-record/applied-'),
  }
  const watcher = setInterval(() => {
    if (point === POINTS[3] && existsSync(flagOf(rig.folder, lease))) strike()
  }, 20)
  aws.before = (call) => {
    if (call.method === 'PUT' && call.key.endsWith('.tflock')) locks += 1
    return isAt[point](call) ? strike() : undefined
  }
  try {
    const run = await apply(lease, { onStart: (started) => void (pid = started) })
    expect(isDone).toBe(true)
    return run
  } finally {
    clearInterval(watcher)
    aws.before = () => undefined
  }
}

const described = hasTerraform ? describe : describe.skip

described(hasTerraform ? 'an apply' : 'an apply (skipped: needs Terraform)', () => {
  test.each(KILLS)('$signal $point: what the run says and leaves is so', async (kill) => {
    const run = await killedAt(kill)
    const kinds = held(stackOf(kill.lease))
    const isApplied = kinds.some((key) => key.includes('/run-record/applied-'))
    // A cancel that comes when Terraform is done takes nothing back: then it was applied, all of it, and may say so.
    const mayBeDone = kill.signal === 'SIGTERM' && POINTS.indexOf(kill.point) >= POINTS.indexOf(WRITING)
    if (isApplied) {
      expect({ ...kill, mayBeDone }).toMatchObject({ mayBeDone: true })
      expect(resourcesOf(stackOf(kill.lease))).toBe(5)
    } else {
      expect(run.code).not.toBe(0)
      if (run.code !== null && run.stdout !== '') expect(resultOf(run).leases[0]?.decision).not.toBe('done')
    }
    if (kill.signal === 'SIGTERM') {
      expect(kinds.filter((key) => key.endsWith('.tflock'))).toEqual([])
      if (BEFORE.has(kill.point)) expect(kinds.filter((key) => key.endsWith('.tfstate'))).toEqual([])
    }
  })

  test('whose evidence bucket cannot be reached changes nothing, and says what it could not write', async () => {
    const { aws } = platform()
    const ways = [
      { lease: WELL.unreachable, verdict: 403, said: 'AccessDenied' },
      { lease: WELL.throttled, verdict: 500, said: 'InternalError' },
      { lease: WELL.expired, verdict: 'cut', said: '(?:no answer|hang up)' },
    ] as const
    aws.before = ({ method, key }) =>
      method === 'PUT' && key.includes('/apply-begun/')
        ? ways.find(({ lease }) => key.includes(`/${lease}/`))?.verdict
        : undefined
    const nobody = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }
    const [alone, ...runs] = await Promise.all([
      apply(WELL.unreachable, { env: nobody }),
      ...ways.map(async ({ lease }) => apply(lease)),
    ])
    aws.before = () => undefined
    expect(resultOf(alone)).toMatchObject({ decision: 'failed' })
    expect(JSON.stringify(resultOf(alone))).toContain('ECONNREFUSED')
    for (const [index, { lease, said }] of ways.entries()) {
      const run = runs[index]
      expect(run?.code).toBe(1)
      expect(run && resultOf(run)).toMatchObject({ decision: 'failed', reasonCode: 'storage-failed' })
      expect(livingComment(lease)).toMatch(
        new RegExp(`Nothing was changed[^]*could not write s3[^]*${said}[^]*/retry`),
      )
      expect(held(stackOf(lease)).filter((key) => key.endsWith('.tfstate'))).toEqual([])
      expect(existsSync(flagOf(platform().rig.folder, lease))).toBe(false)
    }
  })

  test('whose AWS asks to wait: it waits, and is done', async () => {
    const { aws } = platform()
    const asked = new Set<string>()
    // Each call once.
    aws.before = ({ method, key, operation }) => {
      const call = `${method} ${key} ${operation}`
      if (asked.has(call)) return undefined
      asked.add(call)
      return 503
    }
    const run = await apply(WELL.throttled)
    aws.before = () => undefined
    expect(resultOf(run)).toMatchObject({ decision: 'done', reasonCode: 'applied' })
  })

  test('whose credentials run out in the middle: a new session writes the state and the record', async () => {
    const { aws } = platform()
    aws.before = ({ method, key }) => {
      if (method === 'PUT' && key.endsWith('.tfstate')) aws.expired.add('FIRSTSESSION')
      return undefined
    }
    const role = { LEASEHOLD_ROLE: 'arn:aws:iam::123456789012:role/leasehold-dev-apply' }
    const run = await apply(WELL.expired, { env: { ...tokens?.variables(), ...role } })
    aws.before = () => undefined
    aws.expired.clear()
    expect(JSON.stringify(resultOf(run))).toContain('was pushed by a new session')
    const kept = held(stackOf(WELL.expired))
    expect(kept).toContain('terraform.tfstate')
    expect(kept).not.toContain('terraform.tfstate.tflock')
  })

  test('one run later all of them are there, once, and the run after that has nothing to do', async () => {
    const { rig, stacks } = platform()
    // Older than a job can live: what a killed run left locked is given free.
    rig.clock.advance(7 * HOUR)
    const all = resultOf(await platform().run('provision', { mode: 'apply' }))
    expect(all).toMatchObject({ decision: 'done', problems: [] })
    for (const stack of stacks) {
      const keys = held(stack)
      const count = (part: string): number => keys.filter((key) => key.includes(part)).length
      expect({
        lease: stack.lease,
        locked: count('.tflock'),
        applied: count('/run-record/applied-'),
      }).toEqual({
        ...{ lease: stack.lease, locked: 0, applied: 1 },
      })
      expect({ lease: stack.lease, resources: resourcesOf(stack) }).toEqual({
        lease: stack.lease,
        resources: 5,
      })
    }
    expect(resultOf(await platform().run('provision', { mode: 'apply' }))).toMatchObject({
      decision: 'nothing',
    })
  })
})
