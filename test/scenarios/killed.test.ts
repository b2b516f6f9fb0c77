import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import {
  commitFiles,
  createClock,
  forkBranch,
  remember,
  rest,
  startRig,
  type ActionRun,
  type Rig,
} from '../rig/index.ts'
import { openEvidence } from '../../src/evidence/evidence.ts'
import { prettyJson } from '../../src/kit/canonical.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { requestFiles } from '../support/event-platform.ts'
import { examplePlatform, withoutRego } from '../support/example-platform.ts'
import { intakeOf, openForm } from '../support/intake-world.ts'
import { applyBegun, at, manifestOf, runRecord, stateKey, UID } from '../support/leases.ts'
import { encode, stateFile } from '../support/world.ts'
import { everyAnswer } from './form-answers.ts'

/** From the sources, so that a test sees a change before a build; contracts hold the bundle to the sources. */
process.env['LEASEHOLD_RUN'] ??= 'source'

jest.setTimeout(300_000)

/** S15: killed after each API call, and run again, each of these ends in the same state. */
let rig: Rig
let state: string

afterEach(async () => {
  await rig.stop()
  rmSync(state, { recursive: true, force: true })
  expect(rig.github.failures).toEqual([])
})

async function platform(rule: string): Promise<void> {
  state = mkdtempSync(join(tmpdir(), 'leasehold-killed-'))
  const config = Buffer.from(examplePlatform().get('leasehold.yaml') ?? []).toString()
  const local = config.replace(/^backend:\n(?: +.*\n)+/m, `backend: { type: local, path: ${state} }\n`)
  const startable = 'on:\n  workflow_dispatch:\n    inputs: { pull-request: {}, head-sha: {} }\njobs: {}\n'
  const files = examplePlatform({
    'leasehold.yaml': local.replaceAll(/^ {4}approvals: 1\n/gm, rule),
    '.github/workflows/on-dispatch-plan.yml': startable,
    '.github/workflows/on-dispatch-reconcile.yml': startable,
  })
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files: withoutRego(files) } })
}

/**
 * Kills a run after its first call, then one after its second, and so on, and runs each again.
 * @param prepare makes the state that a run starts from
 * @param look at what came of it
 * @returns how many calls a run has that is not killed
 */
async function killEach<T>(
  prepare: (call: number) => Promise<T>,
  run: (on: T, crashAtCall?: number) => Promise<ActionRun>,
  look: (on: T, again: ActionRun) => void,
): Promise<number> {
  for (let call = 1; call < 40; call += 1) {
    const on = await prepare(call)
    const { code } = await run(on, call)
    if (code === 0) return call - 1
    const again = await run(on)
    expect({ call, code: again.code, said: again.stderr }).toEqual({ call, code: 0, said: '' })
    look(on, again)
  }
  throw new Error('a run that calls for ever')
}

interface Asked {
  readonly pull: number
  readonly head: string
}

async function ask(name: string): Promise<Asked> {
  const body = everyAnswer((answer) => (answer === 'reports' ? name : answer))
  const { result } = await intakeOf(rig, await openForm(rig, 'alice', body), 'alice')
  return { pull: result.pullRequest ?? 0, head: result.headSha ?? '' }
}

function policyCheck(mode: string) {
  return ({ pull, head }: Asked, crashAtCall?: number): Promise<ActionRun> =>
    rig.runAction('policy-check', {
      inputs: { mode, 'pull-request': String(pull), 'head-sha': head },
      ...(crashAtCall !== undefined && { crashAtCall }),
    })
}

describe('killed after any call and run again ends in the same state', () => {
  test('policy-check approval: one check, of this head', async () => {
    await platform('$&')
    const asked = await ask('reports')
    const review = { event: 'APPROVE', commit_id: asked.head, body: '' }
    await rest(rig.github, 'dana', 'POST', `/pulls/${asked.pull}/reviews`, review)
    const { checks } = rig.github.world
    const calls = await killEach(
      () => {
        checks.length = 0
        return Promise.resolve(asked)
      },
      policyCheck('approval'),
      () => expect(checks).toMatchObject([{ name: 'leasehold/approved', conclusion: 'success' }]),
    )
    expect(calls).toBe(6)
  })

  test('policy-check merge: one merge, its reason, and what applies it', async () => {
    await platform('$&    no-approval: { usd-month: 100 }\n')
    const { comments, dispatches, pulls } = rig.github.world
    const calls = await killEach(
      async (call) => {
        dispatches.length = 0
        return ask(`call-${call}`)
      },
      policyCheck('merge'),
      ({ pull }, again) => {
        expect(again.outputs['reason-code']).toBe('merged')
        expect(pulls.get(pull)?.mergedBy?.login).toBe('github-actions[bot]')
        const said = comments.filter(({ issue }) => issue === pull)
        expect(said.map(({ body }) => body)).toEqual([expect.stringContaining('No approval needed')])
        // Every stage may be started twice, and none may be left out.
        expect(new Set(dispatches.map(({ workflow }) => workflow))).toEqual(
          new Set(['on-dispatch-reconcile.yml']),
        )
      },
    )
    expect(calls).toBe(6)
  })

  test('catalog-sync: one commit, one line for each run, one comment of the outputs', async () => {
    await platform('$&')
    const { body } = await rest(rig.github, 'alice', 'POST', '/issues', { title: 'A lease', body: 'x' })
    const { number } = body as { readonly number: number }
    const backend = { type: 'local', path: state, key: stateKey() } as const
    commitFiles(rig.github, 'alice', 'main', {
      'requests/payments/reports.yaml': 'module: s3-bucket\nenvironment: dev\nowner: alice\nlease: 14d\n',
      'stacks/payments/reports/stack.json': prettyJson({ ...manifestOf(), issue: number, backend }),
    })
    const storage = createOpenStorage('/', {})({ type: 'local', path: state })
    const log = openEvidence(storage, 900100200)
    await log.create(applyBegun(), 'x')
    await storage.create(stateKey(), encode(stateFile(UID, 4, 7)))
    await log.create(runRecord({ at: at('2026-11-23T11:00:00Z') }), 'applied-x')
    const restore = remember(rig.github.world)
    const calls = await killEach(
      () => {
        restore()
        rmSync(join(state, '900100200', 'ledger'), { recursive: true, force: true })
        return Promise.resolve()
      },
      (_none, crashAtCall) =>
        rig.runAction('catalog-sync', { ...(crashAtCall !== undefined && { crashAtCall }) }),
      () => {
        const { store, comments } = rig.github.world
        const ledger = store.read('leasehold-catalog', 'ledger/2026/11.jsonl') ?? ''
        expect(ledger.trimEnd().split('\n')).toHaveLength(1)
        expect(comments).toHaveLength(1)
        expect(store.read('leasehold-catalog', 'catalog.json')).toContain('"status": "ready"')
      },
    )
    expect(calls).toBe(6)
  })

  test('sweep: who comes from outside is told once, what was lost is planned', async () => {
    await platform('$&')
    const files = await requestFiles(rig)
    commitFiles(rig.github, 'alice', 'reports', files)
    await rest(rig.github, 'alice', 'POST', '/pulls', { title: 'x', head: 'reports', base: 'main' })
    forkBranch(rig.github, 'mallory', 'reports', files)
    const asked = { title: 'x', head: 'mallory:reports', base: 'main' }
    const { body } = await rest(rig.github, 'mallory', 'POST', '/pulls', asked)
    const { comments, checks, dispatches } = rig.github.world
    const calls = await killEach(
      () => {
        for (const all of [comments, checks, dispatches]) all.length = 0
        return Promise.resolve()
      },
      (_none, crashAtCall) =>
        rig.runAction('render-request', {
          inputs: { mode: 'sweep' },
          ...(crashAtCall !== undefined && { crashAtCall }),
        }),
      () => {
        const { number } = body as { readonly number: number }
        expect(comments.map(({ issue }) => issue)).toEqual([number])
        expect(checks).toMatchObject([{ name: 'leasehold/policy', conclusion: 'failure' }])
        expect(new Set(dispatches.map(({ workflow }) => workflow))).toEqual(new Set(['on-dispatch-plan.yml']))
      },
    )
    expect(calls).toBe(9)
  })
})
