import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composePorts } from '../../src/compose.ts'
import { asSha, asUid } from '../../src/kit/brands.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { TerraformWorkspace } from '../../src/ports.ts'
import { planPullRequest } from '../../src/run/provision/plan.ts'
import { planRender } from '../../src/run/render.ts'
import { planText } from '../fixtures/platform.ts'
import type { Rig } from '../rig/index.ts'
import type { Double } from '../rig/workflows.ts'
import { examplePlatform, REPORTS, REPORTS_PATH, REPOSITORY_ROOT, withoutRego } from './example-platform.ts'

/** Variables of a repository whose workflows run. */
export const EVENT_VARS = {
  LEASEHOLD_ENVIRONMENT: 'dev',
  LEASEHOLD_REGION: 'eu-west-1',
  LEASEHOLD_PLAN_ROLE: 'arn:aws:iam::123456789012:role/plan',
  LEASEHOLD_APPLY_ROLE: 'arn:aws:iam::123456789012:role/apply',
  LEASEHOLD_END_ROLE: 'arn:aws:iam::123456789012:role/end',
  LEASEHOLD_PUBLISH_ROLE: 'arn:aws:iam::123456789012:role/publish',
  LEASEHOLD_RECORD_ROLE: 'arn:aws:iam::123456789012:role/record',
} as const

/**
 * The example as a platform repository with our workflows; evidence is a folder, so that no cloud is needed.
 * @param state folder of the evidence
 */
export function eventPlatform(
  state: string,
  more: { readonly ceiling?: number } = {},
): Map<string, Uint8Array> {
  const files = new Map(withoutRego(examplePlatform()))
  for (const file of readdirSync(join(REPOSITORY_ROOT, '.github/workflows')))
    files.set(`.github/workflows/${file}`, readFileSync(join(REPOSITORY_ROOT, '.github/workflows', file)))
  const config = Buffer.from(files.get('leasehold.yaml') ?? []).toString()
  const local = config
    .replace(/^backend:\n(?: +.*\n)+/m, `backend: { type: local, path: ${state} }\n`)
    .replaceAll(/^ +no-approval:.*\n/gm, '')
  const rule = more.ceiling === undefined ? '$&' : `$&    no-approval: { usd-month: ${more.ceiling} }\n`
  files.set('leasehold.yaml', Buffer.from(local.replaceAll(/^ {4}approvals: 1\n/gm, rule)))
  return files
}

/** The plan step with everything real but Terraform, whose plan is one that it made once. */
export async function planWithoutTerraform(
  rig: Rig,
  { inputs, token }: Parameters<Double>[0],
): ReturnType<Double> {
  const plans = mkdtempSync(join(rig.folder, 'plans-'))
  const { url: apiUrl, graphqlUrl, world } = rig.github
  const ports = composePorts(
    {
      ...{ owner: world.seed.owner, repository: world.seed.name, apiUrl, graphqlUrl, temp: plans },
      workspace: await rig.checkout(),
      run: { id: '1', attempt: 1, url: null },
      event: { name: 'workflow_dispatch', payload: {} },
      now: rig.clock.now(),
    },
    token,
    { info: () => undefined, warn: () => undefined, error: () => undefined },
  )
  const outcome = await planPullRequest(
    {
      pullRequest: Number(inputs['pull-request']),
      headSha: asSha(inputs['head-sha'] ?? ''),
      keepPlan: (uid, plan) => {
        writeFileSync(join(plans, `${uid}.json`), JSON.stringify(plan))
        return Promise.resolve()
      },
    },
    {
      ...ports,
      cloud: {
        identity: () => Promise.resolve({ account: '123456789012', partition: 'aws' }),
        tagged: () => Promise.resolve([]),
        holdsObjects: () => Promise.resolve(undefined),
      },
      terraform: { open: (files) => Promise.resolve(workspaceOf(files)) },
    },
  )
  return { plans, decision: outcome.result.decision, 'reason-code': outcome.result.reasonCode }
}

function workspaceOf(files: ReadonlyMap<string, Uint8Array>): TerraformWorkspace {
  const { uid } = JSON.parse(Buffer.from(files.get('stack.json') ?? []).toString()) as { uid: string }
  return {
    plan: ({ tree }) => {
      const text = planText('private-bucket')
        .replaceAll('aaaabbbbccccddddeeeeffff22', uid)
        .replaceAll('1'.repeat(40), tree)
      return Promise.resolve({ ok: true, diagnostics: [], plan: JSON.parse(text) as unknown })
    },
    apply: () => Promise.reject(new Error('nothing is applied here')),
    unlock: () => Promise.resolve(false),
    close: () => Promise.resolve(),
  }
}

/** A request with its stack, as somebody renders them on a machine of their own. */
export async function requestFiles({ github }: Rig): Promise<Record<string, string>> {
  const base = memoryTree(
    'base',
    new Map([...github.world.seed.files].map(([path, content]) => [path, Buffer.from(content)])),
  )
  const content = Buffer.from(REPORTS)
  const ids = { uid: () => asUid('abcdefghijklmnopqrstuvwxy2') }
  const rendered = await planRender({ base, path: REPORTS_PATH, content, uid: undefined, ids, issue: null })
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems))
  const stack = [...rendered.value.files].map(([path, bytes]) => [
    `${rendered.value.folder}/${path}`,
    Buffer.from(bytes).toString(),
  ])
  return { [REPORTS_PATH]: REPORTS, ...(Object.fromEntries(stack) as Record<string, string>) }
}
