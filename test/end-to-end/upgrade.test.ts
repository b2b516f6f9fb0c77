import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { UpgradeReport } from '../../src/run/upgrade/upgrade.ts'
import { commitFiles, rest } from '../rig/index.ts'
import { resultOf } from '../support/merged-stacks.ts'
import { hasTerraform } from '../support/plain-stack.ts'
import { startUpgradePlatform, type UpgradeLease, type UpgradePlatform } from '../support/upgrade-platform.ts'

/** Thirty leases of three teams, one of which goes first; real Terraform, no provider; the steps build on each other. */

jest.setTimeout(300_000)

const KEPT = '  class: medium\n'
const BETTER = '  class: small\n'
const REPLACED = '  class: medium\n  encryption: kms\n'
const BLOCKED = '  class: medium\n  old_versions_days: 200\n'
const UNPLANNED = '  class: medium\n  old_versions_days: 13\n'

const LEASES: readonly UpgradeLease[] = [
  { lease: 'payments/kept', inputs: KEPT },
  { lease: 'payments/better', inputs: BETTER },
  { lease: 'payments/replaced', inputs: REPLACED },
  { lease: 'payments/blocked', inputs: BLOCKED },
  { lease: 'data/unplanned', inputs: UNPLANNED },
  ...Array.from({ length: 13 }, (_, at) => ({ lease: `data/d${at}`, inputs: at % 2 === 0 ? KEPT : BETTER })),
  ...Array.from({ length: 12 }, (_, at) => ({
    lease: `search/s${at}`,
    inputs: at % 2 === 0 ? KEPT : BETTER,
  })),
]

let platform: UpgradePlatform

beforeAll(async () => {
  if (hasTerraform) platform = await startUpgradePlatform(LEASES)
})

afterAll(async () => {
  if (hasTerraform) await platform.stop()
})

const step = hasTerraform ? test : test.skip

async function upgrade(...except: readonly string[]): Promise<UpgradeReport> {
  return platform.upgrade({ except })
}

const of = (report: UpgradeReport, outcome: string): readonly string[] =>
  report.rows.filter((row) => row.outcome === outcome).map(({ lease }) => lease)

/** Leases whose stacks a pull request changes, and whatever else it changes. */
function changedBy(number: number): readonly string[] {
  const { store } = platform.rig.github.world
  const head = headOf(number)
  const from = store.mergeBase(store.branch('main') ?? '', head) ?? ''
  const paths = (store.try(['diff-tree', '-r', '--name-only', from, head]) ?? '').split('\n')
  const places = paths.map((path) => path.replace(/^(stacks\/[^/]+\/[^/]+)\/.*$/, '$1'))
  return [...new Set(places.filter((place) => place !== ''))].sort()
}

function headOf(number: number): string {
  const head = pulls().get(number)?.headSha
  if (head === undefined) throw new Error(`there is no #${number}`)
  return head
}

const pulls = () => platform.rig.github.world.pulls

let digest = ''

step('a dry run says of each lease what would happen, by a real plan, and proposes nothing', async () => {
  const { code, stdout, stderr } = await platform.cli('--dry-run', '--canary', 'payments', '--json')
  const report = JSON.parse(stdout) as UpgradeReport
  expect(stderr).toContain('[30/30] ')
  expect(report.rows).toHaveLength(30)
  expect(of(report, 'replace')).toEqual(['payments/replaced'])
  expect(of(report, 'blocked')).toEqual(['payments/blocked'])
  expect(of(report, 'failed')).toEqual(['data/unplanned'])
  expect([of(report, 'no-change').length, of(report, 'in-place').length]).toEqual([14, 13])
  const row = (lease: string) => report.rows.find((one) => one.lease === lease)
  expect(row('payments/blocked')?.message).toContain('100')
  expect(row('data/unplanned')?.message).toContain('Thirteen days cannot be kept any more')
  expect(row('payments/replaced')).toMatchObject({
    ...{ reasonCode: 'data-word-missing', goes: false, wave: 'canary' },
    dataLost: ['module.this.terraform_data.this'],
  })
  digest = row('payments/replaced')?.digest ?? ''
  expect(report.decision).toMatchObject({ kind: 'go', wave: 'canary' })
  expect(code).toBe(1)
  expect(pulls().size).toBe(0)
})

step(
  'the canary team gets one pull request, of what goes and of stacks alone; again, it is the same one',
  async () => {
    const first = await upgrade()
    expect(first.pulls).toEqual([
      { team: 'payments', number: 1, outcome: 'opened', leases: ['payments/better', 'payments/kept'] },
    ])
    expect(changedBy(1)).toEqual(['stacks/payments/better', 'stacks/payments/kept'])
    expect(pulls().get(1)?.body).toContain(`accept-data-loss: ${digest}`)
  },
)

step(
  'data goes with its owner’s word on exactly this plan: the same pull request is brought up to date',
  async () => {
    const path = 'requests/payments/replaced.yaml'
    const request = platform.rig.github.world.store.read('main', path) ?? ''
    commitFiles(platform.rig.github, 'alice', 'main', {
      [path]: `${request.trimEnd()}\naccept-data-loss: ${digest}\n`,
    })
    const report = await upgrade()
    expect(report.pulls).toMatchObject([{ number: 1, outcome: 'updated' }])
    expect(report.pulls[0]?.leases).toEqual(['payments/better', 'payments/kept', 'payments/replaced'])
    const again = await upgrade()
    expect(again.pulls).toMatchObject([{ number: 1, outcome: 'already' }])
    expect(pulls().size).toBe(1)
  },
)

step(
  'it is planned as every pull request, approved, merged and applied; the rest waits until then',
  async () => {
    const planned = await platform.run('provision', {
      mode: 'plan',
      'pull-request': '1',
      'head-sha': headOf(1),
    })
    expect(resultOf(planned).leases.map(({ decision }) => decision)).toEqual(['done', 'done', 'done'])
    await merge(1)
    expect((await upgrade()).decision).toMatchObject({ kind: 'waiting' })
    const applied = await platform.run('provision', { mode: 'apply', environment: 'dev' })
    expect(resultOf(applied).leases.filter(({ decision }) => decision === 'done')).toHaveLength(3)
  },
)

step(
  'then each other team gets one, without the lease that cannot be planned, which stops what follows',
  async () => {
    const report = await upgrade()
    expect(report.pulls.map(({ team, number, leases }) => [team, number, leases.length])).toEqual([
      ['data', 2, 13],
      ['search', 3, 12],
    ])
    expect(changedBy(2)).not.toContain('stacks/data/unplanned')
    expect(changedBy(3).every((path) => path.startsWith('stacks/search/'))).toBe(true)
    expect(report).toMatchObject({ current: 3, decision: { kind: 'stopped' } })
    expect(report.decision).toMatchObject({ reasons: [expect.stringContaining('data/unplanned')] })
  },
)

step('a red check stops it, and so does an apply that is refused, before anything is planned', async () => {
  const check = { name: 'leasehold/policy', head_sha: headOf(2), status: 'completed', conclusion: 'failure' }
  await rest(platform.rig.github, 'leasehold[bot]', 'POST', '/check-runs', check)
  const red = '#2 of data is red: leasehold/policy'
  expect((await upgrade('data/unplanned')).decision).toEqual({ kind: 'stopped', reasons: [red] })
  // Merged before it was planned, so that it is not applied.
  await merge(3)
  await platform.run('provision', { mode: 'apply', environment: 'dev', lease: 'search/s0' })
  const report = await upgrade('data/unplanned')
  expect(report).toMatchObject({ rows: [], pulls: [] })
  const refused = expect.stringContaining('search/s0 was merged and could not be applied')
  expect(report.decision).toMatchObject({ kind: 'stopped', reasons: [red, refused] })
  const said = await platform.cli('--canary', 'payments', '--except', 'data/unplanned')
  expect(said.code).toBe(1)
  expect(said.stderr).toContain('stopped: nothing follows before this is mended')
  expect(said.stderr).toContain('search/s0 was merged and could not be applied')
})

async function merge(number: number): Promise<void> {
  const { github } = platform.rig
  const head = headOf(number)
  await rest(github, 'erin', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE', commit_id: head })
  const { status } = await rest(github, 'erin', 'PUT', `/pulls/${number}/merge`, { sha: head })
  expect(status).toBe(200)
}
