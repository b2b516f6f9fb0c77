import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionOptions, ActionRun, Rig } from '../test/rig/index.ts'
import type { AwsLook } from './aws-look.ts'
import type { Folder } from './folder.ts'
import { checkStep, PATH, type StepName } from './path.ts'
import type { People } from './people.ts'
import type { Look, Stage } from './stage.ts'

/** Root of this repository. */
export const ROOT = join(import.meta.dirname, '..')

/** What every act of the demo has at hand. */
export interface Play {
  readonly rig: Rig
  readonly stage: Stage
  readonly people: People
  readonly folder: Folder
  /** Undefined when there is no local AWS: the play ends before anything is provisioned. */
  readonly aws: AwsLook | undefined
}

/** The lease whose whole life is played, and the two that Bob asks for. */
export const LEASE = 'payments/reports'
export const INBOX = 'payments/inbox'
export const EXPORTS = 'payments/exports'
/** The lease that `--full` adds. */
export const DATABASE = 'payments/orders-db'
export const STATE_BUCKET = 'acme-leasehold-state'
export const CATALOG_BRANCH = 'leasehold-catalog'

/** Whether this machine has the engine of Rego policies; the toolkit would download it, and a demo downloads nothing. */
export const hasOpa = spawnSync('opa', ['version'], { stdio: 'ignore' }).status === 0

/** What an adopter's repository holds on its first day: configuration, modules, policies and prices. */
export function platformFiles(): ReadonlyMap<string, string> {
  const paths = ['leasehold.yaml', 'modules', 'policies', 'prices', '.github/workflows']
  const listed = execFileSync('git', ['ls-files', '-z', '--', ...paths], { cwd: ROOT, encoding: 'utf8' })
  return new Map(
    listed
      .split('\0')
      .filter((path) => path !== '' && (hasOpa || !path.endsWith('.rego')))
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  )
}

export function requestOf(lease: string): string {
  return `requests/${lease}.yaml`
}

export function stackOf(lease: string): string {
  return `stacks/${lease}`
}

export interface Ran {
  readonly run: ActionRun
  readonly decision: string
  readonly reason: string
}

/** The step that was played last: the order of the path is checked by it. */
let before: StepName | undefined

/**
 * Plays one step of the path, by its action's committed bundle, and expects a decision of it.
 * @throws when it decided something else, with what it wrote; when the path has no such step there
 */
export async function act(
  { rig, stage, aws }: Play,
  what: string,
  expected: string,
  step: StepName,
  options: ActionOptions,
): Promise<Ran> {
  // Without AWS nothing is planned, and the play ends after its first verdict.
  checkStep(step, options.inputs ?? {}, aws === undefined ? 'plan' : before)
  before = step
  const name = PATH[step].action
  const run = await stage.step(`${name}: ${what}`, async () => rig.runAction(name, options))
  const decision = run.outputs['decision'] ?? `none, exit ${run.code}`
  const reason = run.outputs['reason-code'] ?? ''
  if (decision !== expected) {
    throw new Error(`${name} decided ${decision} (${reason}), not ${expected}:\n${run.stdout}${run.stderr}`)
  }
  return { run, decision, reason }
}

/** The newest event that GitHub delivered under a name. */
export function lastEvent({ rig }: Play, name: string): { readonly name: string; readonly payload: unknown } {
  const delivery = rig.github.world.deliveries.findLast((one) => one.name === name)
  if (delivery === undefined) throw new Error(`GitHub delivered no event ${name}`)
  return { name, payload: delivery.payload }
}

/** Git itself, in the bare repository that the local GitHub serves. */
export function git({ rig }: Play, ...args: readonly string[]): string {
  return rig.github.world.store.git([...args])
}

/** Paths of a branch, by `git ls-tree`. */
export function pathsOf(play: Play, branch: string): readonly string[] {
  return git(play, 'ls-tree', '-r', '--name-only', branch)
    .split('\n')
    .filter((path) => path !== '')
}

/** Whether some text holds all of these, for a claim. */
export function holdsAll(text: string, ...parts: readonly string[]): Look {
  const missing = parts.filter((part) => !text.includes(part))
  return {
    holds: missing.length === 0,
    seen: missing.length === 0 ? parts.join(', ') : `not there: ${missing.join(', ')}; text: ${text}`,
  }
}
