import { asDigest } from '../../src/kit/brands.ts'
import { applyStacks } from '../../src/run/provision/apply.ts'
import { findDriftOfStacks, type DriftPorts } from '../../src/run/provision/drift.ts'
import { planPullRequest } from '../../src/run/provision/plan.ts'
import type { ActionResult } from '../../src/formats/result.ts'
import type { Issue, Ports } from '../../src/ports.ts'
import { at } from './leases.ts'
import { createWorld, type World } from './provision-world.ts'

/** A value that is in what Terraform says of a drift, and must be in nothing that we say. */
export const SECRET = 'hunter2-hunter2'

const DANA = { login: 'dana', id: 2001 }
const BOT = { login: 'github-actions[bot]', id: 41898282, isBot: true }
const BUCKET = 'module.this.aws_s3_bucket.this'

export interface DriftWorld {
  readonly world: World
  readonly issues: Map<number, { title: string; body: string; isOpen: boolean }>
  /** What was written to issues, in order: `create 40`. */
  readonly written: string[]
  readonly ports: Omit<Ports, 'ids'>
  /** What the next plan finds. */
  finds(what: 'nothing' | 'changed' | 'deleted' | 'other'): void
  look(ports?: Partial<DriftPorts>): Promise<ActionResult>
  apply(): Promise<ActionResult>
  /** The evidence that the record job writes of `/approve-plan`, a minute later. */
  approve(digest: unknown, by?: { readonly login: string; readonly id: number }): void
  /** Minutes go by. */
  wait(minutes: number): void
}

/** A lease that was planned, approved and applied, and a minute later. */
export async function driftWorld(): Promise<DriftWorld> {
  const world = await createWorld()
  const { pull, main } = world
  world.main = world.base
  world.pull = { ...pull, isOpen: true, isMerged: false }
  const keepPlan = async (): Promise<void> => undefined
  await planPullRequest({ pullRequest: 8, headSha: undefined, keepPlan }, world.ports)
  world.main = main
  world.pull = pull
  const issues: DriftWorld['issues'] = new Map()
  const written: string[] = []
  const self: DriftWorld = {
    world,
    issues,
    written,
    get ports() {
      return { ...world.ports, forge: { ...world.ports.forge, ...issueMethods(issues, written, world) } }
    },
    finds: (what) => void (world.plan = { ...world.plan, ...planOf(world, what) }),
    look: async (ports = {}) =>
      (await findDriftOfStacks({ job: undefined }, { ...self.ports, ...ports })).result,
    apply: async () =>
      (await applyStacks({ actor: DANA, leases: undefined, environment: undefined }, self.ports)).result,
    approve(digest, by = DANA) {
      self.wait(1)
      const [{ headSha, uid, lease, stateKey, run } = {}] = world.evidence('plan')
      const facts = { version: 1, uid, lease, stateKey, run, at: world.now, headSha }
      const fact = { kind: 'approval', ...facts, by, digest, comment: world.objects.size }
      const key = `900100200/payments/reports/${world.uid}/evidence/approval/${fact.comment}.json`
      world.objects.set(key, Buffer.from(JSON.stringify(fact)))
    },
    wait: (minutes) =>
      void (world.now = at(new Date(Date.parse(world.now) + minutes * 60_000).toISOString())),
  }
  await self.apply()
  self.wait(1)
  self.finds('nothing')
  world.terraform.length = 0
  return self
}

type Resource = World['plan']['resource_changes'][number]

/** What Terraform plans for the stack that was applied: all as it is, but for what is named. */
function planOf(world: World, what: Parameters<DriftWorld['finds']>[0]): Partial<World['plan']> {
  const changes = world.plan.resource_changes.map((resource: Resource) => {
    const after = resource.change.after ?? {}
    const change = { actions: ['no-op'], before: after, after, after_unknown: {} }
    if (resource.address !== BUCKET || what === 'nothing') return { ...resource, change }
    if (what === 'deleted')
      return { ...resource, change: { actions: ['create'], before: null, after, after_unknown: {} } }
    const before = { ...after, tags: { by: what === 'other' ? `${SECRET}-2` : SECRET } }
    return { ...resource, change: { ...change, actions: ['update'], before } }
  })
  const drift = { address: BUCKET, change: { actions: [what === 'deleted' ? 'delete' : 'update'] } }
  return { resource_changes: changes, resource_drift: what === 'nothing' ? [] : [drift], output_changes: {} }
}

function issueMethods(issues: DriftWorld['issues'], written: string[], world: World) {
  const shown = (number: number): Issue | undefined => {
    const known = issues.get(number)
    if (known === undefined) return undefined
    return { number, ...known, isLocked: false, author: BOT }
  }
  const change = (verb: string, number: number, to: object): void => {
    written.push(`${verb} ${number}`)
    issues.set(number, { ...issues.get(number)!, ...to })
  }
  return {
    issue: async (number: number) => shown(number) ?? world.ports.forge.issue(number),
    createIssue: async ({ title, body, marker }: { title: string; body: string; marker: string }) => {
      const first = `<!-- leasehold:${marker} -->`
      const known = [...issues].find(([, one]) => one.body.startsWith(first))?.[0]
      if (known !== undefined) return shown(known)!
      const number = 40 + issues.size
      change('create', number, { title, body: `${first}\n${body}`, isOpen: true })
      return shown(number)!
    },
    rewriteIssue: async (number: number, marker: string, body: string) =>
      change('rewrite', number, { body: `<!-- leasehold:${marker} -->\n${body}` }),
    closeIssue: async (number: number) => change('close', number, { isOpen: false }),
    reopenIssue: async (number: number) => change('reopen', number, { isOpen: true }),
  }
}

/** As evidence has it. */
export function digestIn(world: World): string {
  return asDigest(String(world.evidence('drift').at(-1)?.['digest']))
}
