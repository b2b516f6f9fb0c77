import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { createClock, rest, startRig, type Rig } from '../rig/index.ts'
import { runDeliveries, type RanStep } from '../rig/workflows.ts'
import { EVENT_VARS, eventPlatform, planWithoutTerraform } from '../support/event-platform.ts'
import { sarifMistakes } from '../support/sarif-schema.ts'
import { everyAnswer } from './form-answers.ts'

jest.setTimeout(300_000)

const UPLOAD = 'plan.yml code-scanning: policy-check code-scanning'
let rig: Rig
let state: string

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), 'leasehold-code-scanning-'))
  const files = eventPlatform(state)
  // A rule that the plan breaks, so that there is something to upload besides what passed.
  const rules = Buffer.from(files.get('policies/guardrails.yaml') ?? []).toString()
  const strict = rules.replace(/^( +dev:)\n(?: +- aws_.*\n)+/m, '$1 [aws_sqs_*]\n')
  expect(strict).not.toBe(rules)
  files.set('policies/guardrails.yaml', Buffer.from(strict))
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files } })
})

afterEach(async () => {
  rig.github.assertClean()
  await rig.stop()
  rmSync(state, { recursive: true, force: true })
})

/** Somebody asks for a bucket; the workflows run as GitHub runs them. */
async function ask(vars: Readonly<Record<string, string>>): Promise<readonly RanStep[]> {
  const from = rig.github.world.deliveries.length
  await rest(rig.github, 'alice', 'POST', '/issues', { title: 's3-bucket: reports', body: everyAnswer() })
  return runDeliveries(rig, from, {
    mode: 'token',
    vars: { ...EVENT_VARS, ...vars },
    doubles: { 'provision plan': (given) => planWithoutTerraform(rig, given) },
  })
}

function steps(ran: readonly RanStep[]): readonly string[] {
  return ran.map(({ workflow, job, what }) => `${workflow} ${job}: ${what}`)
}

// Without the variable nothing of this runs: test/scenarios/events.test.ts lists every step.
test('what was found is uploaded, about the head that was judged, by a job with that right alone', async () => {
  const ran = await ask({ LEASEHOLD_CODE_SCANNING: 'true' })
  const uploaded = ran.find((step) => steps([step])[0] === UPLOAD)
  expect(uploaded).toMatchObject({
    ...{ decision: 'done', reasonCode: 'sarif-uploaded', environment: '', account: 'github-actions[bot]' },
    requests: ['POST /code-scanning/sarifs'],
  })
  const [pull] = [...rig.github.world.pulls.values()]
  const [upload, second] = rig.github.world.uploads
  expect(second).toBeUndefined()
  expect(upload).toMatchObject({ commit: pull?.headSha, ref: `refs/pull/${pull?.number ?? 0}/head` })
  expect(sarifMistakes(upload?.sarif)).toEqual([])
  expect(upload?.sarif).toMatchObject({
    runs: [
      {
        tool: { driver: { name: 'Leasehold' } },
        automationDetails: { id: 'leasehold/policy/' },
        results: expect.arrayContaining([
          expect.objectContaining({ ruleId: 'service-allowed', level: 'error' }),
        ]),
      },
    ],
  })
  const exchange = rig.github.exchanges.find(({ path }) => path.endsWith('/code-scanning/sarifs'))
  expect(exchange).toMatchObject({ method: 'POST', status: 202 })
})

test('code scanning that is off is red in a job of its own, says what to do, and leaves the verdict alone', async () => {
  rig.github.world.rules.codeScanning = false
  const ran = await ask({ LEASEHOLD_CODE_SCANNING: 'true' })
  const uploaded = ran.find((step) => steps([step])[0] === UPLOAD)
  expect(uploaded).toMatchObject({ decision: 'blocked', reasonCode: 'code-scanning-off' })
  expect(uploaded?.stdout).toContain('security-events: write')
  expect(rig.github.world.checks.map(({ name, conclusion }) => `${name}: ${conclusion ?? ''}`)).toContain(
    'leasehold/policy: failure',
  )
})
