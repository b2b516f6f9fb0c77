import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createClock, rest, startRig, type Rig } from '../rig/index.ts'
import { runDeliveries, type RanStep, type WorkflowOptions } from '../rig/workflows.ts'
import { EVENT_VARS, eventPlatform, planWithoutTerraform } from '../support/event-platform.ts'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'
import { hasTerraform } from '../support/plain-stack.ts'
import { everyAnswer } from './form-answers.ts'

jest.setTimeout(300_000)

/** The Checkov of this machine; `.github/checkov/install.sh` makes one. */
const checkov = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'checkov'))
  .find(existsSync)
const has = (program: string, argument: string): boolean =>
  spawnSync(program, [argument], { stdio: 'ignore' }).status === 0
const hasJq = has('jq', '--version')
const missing = [
  hasJq ? '' : 'jq',
  checkov === undefined ? 'checkov' : '',
  hasTerraform ? '' : 'Terraform',
  has('moto_server', '--help') ? '' : 'moto_server',
].filter((name) => name !== '')

/** What Checkov says of this repository's rendered stack; each is an error, and so high. */
const FOUND = ['CKV_AWS_18', 'CKV_AWS_144', 'CKV_AWS_145', 'CKV2_AWS_61', 'CKV2_AWS_62']
const CHECKOV = 'scanners:\n  checkov:\n    threshold: high\n'

let rig: Rig
/** Evidence and the stand-in for Checkov; others may look into it, as the other user that scans must. */
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leasehold-checkov-job-'))
  chmodSync(folder, 0o755)
})

afterEach(async () => {
  rig.github.assertClean()
  await rig.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Somebody asks for a bucket on a platform with these scanners; the workflows run as GitHub runs them. */
async function ask(scanners: string, options: Omit<WorkflowOptions, 'mode' | 'vars'>, aws = false) {
  const state = join(folder, 'state')
  const files = eventPlatform(state)
  const rules = Buffer.from(files.get('policies/guardrails.yaml') ?? []).toString()
  files.set('policies/guardrails.yaml', Buffer.from(`${rules}${scanners}`))
  rig = await startRig({ clock: createClock('2026-11-23T12:00:00Z'), seed: { files }, aws })
  const from = rig.github.world.deliveries.length
  await rest(rig.github, 'alice', 'POST', '/issues', { title: 's3-bucket: reports', body: everyAnswer() })
  const ran = await runDeliveries(rig, from, { mode: 'token', vars: EVENT_VARS, ...options })
  const check = rig.github.world.checks.find(({ name }) => name === 'leasehold/policy')
  const comment = rig.github.world.comments.map(({ body }) => body).join('\n')
  return { ran, conclusion: check?.conclusion, comment, judged: judgedIn(ran) }
}

function judgedIn(ran: readonly RanStep[]): RanStep | undefined {
  return ran.find(({ what }) => what === 'policy-check')
}

const withoutTerraform: WorkflowOptions['doubles'] = {
  'provision plan': (given) => planWithoutTerraform(rig, given),
}

/** Stands in for Checkov: a program that is called as it is, and leaves a trace of it. */
function standIn(script: string): string {
  const home = join(folder, 'tool')
  mkdirSync(join(home, 'bin'), { recursive: true })
  const program = join(home, 'bin', 'checkov')
  writeFileSync(program, `#!/bin/bash\nset -e\nout="\${@: -1}"\n${script}\n`)
  chmodSync(program, 0o755)
  return home
}

/** What Checkov wrote about the rendered stack, as it wrote it. */
function recorded(): string {
  const reports = join(folder, 'recorded')
  cpSync(join(REPOSITORY_ROOT, 'test/fixtures/scans/rendered-stack'), reports, { recursive: true })
  chmodSync(reports, 0o755)
  for (const name of ['results_sarif.sarif', 'results_json.json']) chmodSync(join(reports, name), 0o644)
  return standIn(`cp ${reports}/results_* "$out"`)
}

const withJq = hasJq ? describe : describe.skip

withJq(hasJq ? 'the job of Checkov' : 'the job of Checkov (skipped: needs jq)', () => {
  test('off by default: nothing is installed, and nothing is scanned', async () => {
    const tool = standIn('exit 1')
    const { conclusion, comment } = await ask('', { doubles: withoutTerraform, checkov: tool })
    expect(conclusion).toBe('success')
    expect(comment).not.toContain('checkov')
  })

  test('on by config: what it finds in the plan joins the verdict, and names the resource', async () => {
    const { conclusion, comment, judged } = await ask(CHECKOV, {
      doubles: withoutTerraform,
      checkov: recorded(),
    })
    expect(judged?.reasonCode).toBe('policy-failed')
    expect(conclusion).toBe('failure')
    expect(comment).toContain('### ❌ 5 things to fix')
    for (const id of FOUND) expect(comment).toContain(`\`checkov/${id}\``)
    expect(comment).toContain('Ensure that S3 buckets are encrypted with KMS by default')
    expect(comment).toContain('`module.this.aws_s3_bucket.this`')
  })

  test('a scan that fails blocks, and it is said', async () => {
    const options = { doubles: withoutTerraform, checkov: standIn('exit 2') }
    const { conclusion, comment, judged } = await ask(CHECKOV, options)
    expect(judged?.decision).toBe('blocked')
    expect(conclusion).toBe('failure')
    expect(comment).toMatch(/checkov.*there is no report/)
  })

  const real = missing.length === 0 ? test : test.skip
  real(
    missing.length === 0
      ? 'with Checkov itself, on a plan of Terraform’s'
      : `with Checkov itself, on a plan of Terraform’s (skipped: needs ${missing.join(', ')})`,
    async () => {
      const tool = dirname(dirname(realpathSync(checkov ?? '')))
      const { conclusion, comment, ran } = await ask(CHECKOV, { doubles: {}, checkov: tool }, true)
      expect(ran.find(({ what }) => what === 'provision plan')).toMatchObject({ reasonCode: 'planned' })
      expect(conclusion).toBe('failure')
      const found = [...new Set(comment.match(/CKV2?_[A-Z]+_\d+/g))].sort()
      expect(found).toEqual([...FOUND].sort())
    },
  )
})
