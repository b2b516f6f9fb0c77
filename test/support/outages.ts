import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { composeLocal } from '../../src/compose-local.ts'
import { asUid } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'
import { createForge } from '../../src/outside/github/forge.ts'
import type { Ports } from '../../src/ports.ts'
import type { Outcome } from '../../src/run/outcome.ts'
import { GITHUB_ACTIONS, OUTAGES, remember, type Exchange, type FaultPlan } from '../github/index.ts'
import type { Rig } from '../rig/index.ts'
import { fetchFromFolder } from '../rig/workspace.ts'

/** One run of an action, in this process: the real Git and the real adapter of GitHub. */
export type Run = (ports: Ports) => Promise<Pick<Outcome, 'result'>>

interface Outage {
  /** At which calls it is made; default: at each. */
  readonly at?: (call: Exchange, index: number) => boolean
  /** @param call number of the call that it begins at, from 0 */
  readonly begin: (call: number) => readonly FaultPlan[]
  /** Milliseconds that must have been waited, where GitHub said how long. */
  readonly waits?: number
  /** What a run that gives up says. */
  readonly says?: RegExp
}

const HOUR_LONG: FaultPlan = {
  kind: 'refuse',
  status: 403,
  headers: { 'retry-after': '3600' },
  answer: { message: 'You have exceeded a secondary rate limit.' },
}

/** What GitHub may answer at any call: what passes while a run waits, and what does not. */
const KINDS: Readonly<Record<string, Outage>> = {
  // One after the other, as a run that waited for a limit meets the next one: each call meets one of the three.
  'limits and 5xx that pass': {
    at: (_call, index) => index % 3 === 0,
    begin: (call) => [
      { ...OUTAGES['secondary limit'], after: call },
      { ...OUTAGES['bad gateway'], after: call + 1 },
      { ...OUTAGES['primary limit'], after: call + 2 },
    ],
    waits: 1000,
  },
  // To a caller, a read whose answer is lost is one that was answered by 502.
  'a lost answer': { at: isWrite, begin: (call) => [{ ...OUTAGES['lost answer'], after: call }] },
  // What lasts ends a run in one way, whatever it is: the two take turns.
  '5xx that lasts': {
    at: (_call, index) => index % 2 === 0,
    begin: (call) => [{ ...OUTAGES['server error'], after: call, lasts: true }],
    says: /no usable answer from GitHub to /,
  },
  'a limit that lasts': {
    at: (_call, index) => index % 2 === 1,
    begin: (call) => [{ ...HOUR_LONG, after: call, lasts: true }],
    says: /GitHub's rate limit: .+ may be tried again in 3600 s/,
  },
}

/**
 * Runs once with a GitHub that is well, and then, from the very same state, with each kind of outage at each call. A
 * run either gets over it or says what failed, and the next one ends where the first one did.
 * @param run is the same each time; what it needs is there already
 * @returns how many calls the run has
 */
export async function playOutages(rig: Rig, state: string, run: Run): Promise<number> {
  const workspace = await rig.checkout()
  fetchFromFolder(rig.github, workspace)
  const restore = rememberAll(rig, state)
  const first = rig.github.exchanges.length
  const wanted = await run(portsOf(rig, workspace, []))
  const calls = rig.github.exchanges.slice(first)
  expect(wanted.result.decision).toBe('done')
  const good = seen(rig, state)
  for (const [kind, outage] of Object.entries(KINDS)) {
    for (const [call, exchange] of calls.entries()) {
      if (outage.at?.(exchange, call) === false) continue
      restore()
      const met = await meet(rig, workspace, { run, outage, call })
      if (met !== undefined) {
        expect({ kind, call, said: met }).toMatchObject({ said: expect.stringMatching(outage.says ?? /^$/) })
        await run(portsOf(rig, workspace, []))
      }
      expect({ kind, call, seen: seen(rig, state) }).toEqual({ kind, call, seen: good })
    }
  }
  return calls.length
}

/** A GraphQL query is a POST too. */
export function isWrite({ method, path, body }: Exchange): boolean {
  return method !== 'GET' && (path !== '/graphql' || JSON.stringify(body).includes('mutation'))
}

/** @returns what the run said when it gave up; undefined when it got over it */
async function meet(
  rig: Rig,
  workspace: string,
  { run, outage, call }: { readonly run: Run; readonly outage: Outage; readonly call: number },
): Promise<string | undefined> {
  const waits: number[] = []
  for (const plan of outage.begin(call)) rig.github.fail(plan)
  const said = await run(portsOf(rig, workspace, waits)).then(
    ({ result }) =>
      result.decision === 'failed' ? result.problems.map(({ message }) => message).join('\n') : undefined,
    (error: unknown) => {
      if (!(error instanceof Fault)) throw error
      return error.message
    },
  )
  expect(rig.github.heal()).toBeGreaterThan(0)
  if (outage.waits !== undefined) expect(waits).toContain(outage.waits)
  return said
}

/** Ids that are the same in every run, so that what two runs make can be compared. */
function portsOf(rig: Rig, workspace: string, waits: number[]): Ports {
  const { url: apiUrl, graphqlUrl } = rig.github
  const { token } = GITHUB_ACTIONS
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
  let uids = 0
  return {
    ...composeLocal({ root: workspace, now: rig.clock.now(), log: silent, token }),
    clock: rig.clock,
    ids: { uid: () => asUid(`${'abcdefgh'.charAt(uids++)}${'u'.repeat(25)}`) },
    forge: createForge({
      owner: 'acme',
      name: 'platform',
      token,
      apiUrl,
      graphqlUrl,
      random: () => 0,
      sleep: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    }),
  }
}

function rememberAll(rig: Rig, state: string): () => void {
  const restore = remember(rig.github.world)
  const copy = join(mkdtempSync(join(rig.folder, 'state-')), 'copy')
  cpSync(state, copy, { recursive: true })
  return () => {
    restore()
    rmSync(state, { recursive: true, force: true })
    cpSync(copy, state, { recursive: true })
  }
}

/** What people and later runs see. A workflow may be started twice, so only which ones were started counts. */
function seen({ github }: Rig, state: string): unknown {
  const { store, issues, pulls, comments, reviews, checks, reactions, dispatches } = github.world
  const started = dispatches.map(({ workflow, ref, inputs }) => JSON.stringify([workflow, ref, inputs]))
  return structuredClone({
    refs: Object.fromEntries(store.refs('refs')),
    issues: [...issues.values()],
    pulls: [...pulls.values()],
    ...{ comments, reviews, checks, reactions },
    started: [...new Set(started)].sort(),
    state: filesUnder(state),
  })
}

function filesUnder(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
