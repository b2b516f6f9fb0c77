import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { whatToClick } from '../../src/platform/obstacles.ts'
import { rest } from '../rig/index.ts'
import { everyAnswer } from '../scenarios/form-answers.ts'
import { plainPlatform } from '../support/plain-platform.ts'
import type { ActRun } from './act.ts'
import { jobLines, missing, startActRig, toolkitFiles, VARS, type ActRig } from './act-rig.ts'

/** The workflow files under act: with a step or a job of a matrix that fails, with a word of a file wrong. */

jest.setTimeout(300_000)

const GREEN = [
  'on-issue.yml: request/request/Render the request success',
  'on-issue.yml: Plan and judge/plan/Plan and judge success',
]

let platform: ActRig | undefined
let state: string | undefined

afterEach(async () => {
  await platform?.stop()
  if (state !== undefined) rmSync(state, { recursive: true, force: true })
  platform = undefined
})

interface Given {
  /** With the App, whose environments hold this key. */
  readonly appKey?: string
  readonly vars?: Readonly<Record<string, string>>
  /** One word of one workflow of the platform, changed. */
  readonly change?: { readonly file: string; readonly find: string; readonly replace: string }
}

async function start({ appKey, vars = VARS, change }: Given): Promise<ActRig> {
  state = mkdtempSync(join(tmpdir(), 'leasehold-act-'))
  const files = new Map<string, string | Uint8Array>([...plainPlatform(state), ...toolkitFiles()])
  if (change !== undefined) {
    const path = `.github/workflows/${change.file}`
    const text = Buffer.from(files.get(path) ?? '').toString()
    expect(text.split(change.find)).toHaveLength(2)
    files.set(
      path,
      text.replace(change.find, () => change.replace),
    )
  }
  const mode = appKey === undefined ? ({ mode: 'token' } as const) : ({ mode: 'app', appKey } as const)
  platform = await startActRig({ ...mode, vars, aws: true, seed: { files } })
  return platform
}

async function ask(given: Given): Promise<readonly ActRun[]> {
  const { rig, after } = await start(given)
  return after(async () => {
    await rest(rig.github, 'alice', 'POST', '/issues', { title: 's3-bucket', body: everyAnswer() })
  })
}

function check(title: string, run: () => Promise<void>): void {
  if (missing === undefined) test(title, run)
  else test.skip(`${title} (skipped: ${missing})`, run)
}

/** What the requester sees on the issue. */
function answer(): string {
  const comments = [...(platform?.rig.github.world.comments.values() ?? [])]
  return comments
    .map(({ body, issue, author }) => `#${issue} ${author.login}: ${body}`)
    .join('\n')
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
}

describe('the workflow files, run by act', () => {
  check(
    'a key of the App that is not valid any more: the requester is told what to click, without it',
    async () => {
      expect(jobLines(await ask({ appKey: 'of-last-year' }))).toEqual([
        'on-issue.yml: request/request/Render the request failure (actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1)',
      ])
      expect(answer()).toContain('#1 github-actions[bot]: ')
      expect(answer()).toContain(whatToClick('app-key-refused', { environment: 'leasehold-app' }))
    },
  )

  check(
    'an environment that is missing: the run is red, and the requester is told what to click',
    async () => {
      const runs = await ask({ vars: { ...VARS, LEASEHOLD_PLAN_ROLE: '' } })
      expect(jobLines(runs)).toEqual([
        GREEN[0],
        'on-issue.yml: Plan and judge/plan/Plan and judge failure (aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7, ./actions/policy-check)',
      ])
      expect(answer()).toContain('there is no plan of this stack: what it would do is not known')
      const names = { environment: 'dev-plan', variable: 'LEASEHOLD_PLAN_ROLE' }
      expect(answer()).toContain(whatToClick('environment-missing', names))
    },
  )

  check('one of three accounts that cannot be read leaves the other two their sweep', async () => {
    const environments = JSON.stringify(['dev', 'nowhere', 'prod'])
    const { schedule } = await start({ vars: { ...VARS, LEASEHOLD_ENVIRONMENTS: environments } })
    const job = (number: number): string =>
      `on-schedule-sweep-cloud.yml: sweep-${number}/sweep-cloud/Look for leftovers and orphans`
    expect([...jobLines(await schedule('on-schedule-sweep-cloud.yml'))].sort()).toEqual([
      `${job(1)} success`,
      `${job(2)} failure (./actions/reaper)`,
      `${job(3)} success`,
    ])
  })

  const broken = {
    'an expression': {
      file: 'request.yml',
      find: "if: needs.render.outputs.pull-request != ''",
      replace: "if: needs.render.outputs.pull-reqest != ''",
    },
    'a permission': {
      file: 'on-issue.yml',
      find: 'pull-requests: write',
      replace: 'pull-requests: read',
    },
    'a name of an output': {
      file: 'request.yml',
      find: 'pull-request: ${{ steps.render.outputs.pull-request }}',
      replace: 'pull-request: ${{ steps.render.outputs.pull }}',
    },
    'a need': {
      file: 'request.yml',
      find: '    needs: render\n    if: needs',
      replace: '    if: needs',
    },
    'an input': {
      file: 'plan.yml',
      find: 'plans: ${{ steps.provision.outputs.plans }}\n          scans',
      replace: 'plan: ${{ steps.provision.outputs.plans }}\n          scans',
    },
  }
  for (const [what, change] of Object.entries(broken)) {
    check(`${what} that is wrong makes the way red`, async () => {
      expect(jobLines(await ask({ change }))).not.toEqual(GREEN)
    })
  }
})
