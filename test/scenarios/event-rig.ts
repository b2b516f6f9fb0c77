import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect } from '@jest/globals'
import { createClock, rest, startRig, type Rig } from '../rig/index.ts'
import {
  runDeliveries,
  runSchedule,
  type Double,
  type RanStep,
  type WorkflowOptions,
} from '../rig/workflows.ts'
import { EVENT_VARS, eventPlatform, planWithoutTerraform } from '../support/event-platform.ts'
import { CostTable } from './cost-table.ts'

const NOW = '2026-11-23T12:00:00Z'
export const MODES = ['token', 'app'] as const
export type Mode = (typeof MODES)[number]
type Pull = Rig['github']['world']['pulls'] extends Map<number, infer T> ? T : never

export interface EventRig {
  /** Of the test that runs. */
  rig(): Rig
  /** A platform repository with our workflows; evidence is a folder, so that no cloud is needed. */
  platform(more?: { readonly ceiling?: number }): Promise<void>
  /** What somebody does, and what GitHub then runs. */
  after(mode: Mode, act: () => Promise<unknown> | unknown): Promise<readonly RanStep[]>
  /** What GitHub's clock starts. */
  scheduled(mode: Mode, file: string): Promise<readonly RanStep[]>
  checksOf(sha: string): Readonly<Record<string, string | null>>
  openPull(login: string, head: string): Promise<number>
  pull(number: number): Pull
}

/** A local GitHub whose events start our workflows, new for each test that asks for a platform. */
export function eventRig(): EventRig {
  let current: Rig | undefined
  let state: string
  const costs = new CostTable()
  const rig = (): Rig => {
    if (current === undefined) throw new Error('the rig is not started')
    return current
  }
  const options = (mode: Mode): WorkflowOptions => {
    const started: Double = () => Promise.resolve({ decision: 'done' })
    return {
      mode,
      vars: EVENT_VARS,
      doubles: {
        'provision plan': (given) => planWithoutTerraform(rig(), given),
        'provision apply': started,
        'reaper report': started,
        'catalog-sync incremental': started,
      },
    }
  }
  const counted = (mode: Mode, ran: readonly RanStep[]): readonly RanStep[] => {
    const name = (expect.getState().currentTestName ?? '').replace(/^with the token mode \w+ /, '')
    costs.add(name, mode, ran)
    return ran
  }

  afterEach(async () => {
    rig().github.assertClean()
    await rig().stop()
    rmSync(state, { recursive: true, force: true })
  })
  afterAll(() => {
    process.stdout.write(costs.text())
  })

  return {
    rig,
    async platform(more = {}) {
      state = mkdtempSync(join(tmpdir(), 'leasehold-events-'))
      const files = eventPlatform(state, more)
      current = await startRig({ clock: createClock(NOW), seed: { files } })
    },
    async after(mode, act) {
      const from = rig().github.world.deliveries.length
      await act()
      return counted(mode, await runDeliveries(rig(), from, options(mode)))
    },
    async scheduled(mode, file) {
      return counted(mode, await runSchedule(rig(), file, options(mode)))
    },
    checksOf(sha) {
      const checks = rig().github.world.checks.filter(({ headSha }) => headSha === sha)
      return Object.fromEntries(checks.map(({ name, conclusion }) => [name, conclusion]))
    },
    async openPull(login, head) {
      const asked = { title: 'A bucket', head, base: 'main', body: '' }
      const answer = await rest(rig().github, login, 'POST', '/pulls', asked)
      expect(answer.status).toBe(201)
      return (answer.body as { readonly number: number }).number
    },
    pull(number) {
      const found = rig().github.world.pulls.get(number)
      if (found === undefined) throw new Error(`no pull request ${number}`)
      return found
    },
  }
}

/** `plan.yml plan: policy-check policy` */
export function said(ran: readonly RanStep[]): readonly string[] {
  return ran.map(({ workflow, job, what, decision }) => `${workflow} ${job}: ${what} → ${decision}`)
}

/** One line for each action, with the calls that it cost. */
export function budget(ran: readonly RanStep[]): readonly string[] {
  return ran.map(({ what, calls }) => `${what}: ${calls}`)
}
