import { homedir } from 'node:os'
import type { ActionResult } from '../../src/formats/result.ts'
import { asUid } from '../../src/kit/brands.ts'
import { prettyJson } from '../../src/kit/canonical.ts'
import { treeId, type Files } from '../../src/kit/git-objects.ts'
import { loadFrozenModule } from '../../src/module/load.ts'
import { memoryTree } from '../../src/platform/tree.ts'
import type { Terraform } from '../../src/ports.ts'
import { planStack } from '../../src/run/stack-plan.ts'
import { createTerraform } from '../../src/outside/terraform/terraform.ts'
import { commitFiles, rest, startRig, type ActionRun, type Rig } from '../rig/index.ts'
import { examplePlatform, REPORTS, withoutRego } from './example-platform.ts'
import { plainS3Stack } from './plain-stack.ts'
import { startSmallAws, type SmallAws } from './small-aws.ts'

export interface MergedStack {
  readonly lease: string
  readonly uid: string
  readonly issue: number
  /** Everything of this life begins with it in the bucket. */
  readonly prefix: string
}

export interface MergedStacks {
  readonly rig: Rig
  readonly aws: SmallAws
  readonly stacks: readonly MergedStack[]
  readonly headSha: string
  run(action: string, inputs: Readonly<Record<string, string>>, more?: RunMore): Promise<ActionRun>
  stop(): Promise<void>
}

export interface RunMore {
  readonly onStart?: (pid: number) => void
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Stacks without a provider, brought by one pull request that dana approved and merged, and planned by a real Terraform;
 * states and evidence are in a bucket of this process. What is left is to apply them.
 * @param resourcesOf by lease, Terraform's text of what it is made of
 */
export async function mergeStacks(
  resourcesOf: ReadonlyMap<string, (folder: string) => string>,
): Promise<MergedStacks> {
  const rig = await startRig({ seed: { files: platform() } })
  const aws = await startSmallAws(() => rig.clock.milliseconds())
  // Frozen beside them for its manifest; nothing of it is planned.
  const module = [...examplePlatform()].flatMap(([path, content]) =>
    path.startsWith('modules/s3-bucket/') && !path.endsWith('.lock.hcl')
      ? [[path.replace('modules/s3-bucket/', 'module/'), content] as const]
      : [],
  )
  const environment = { ...process.env, ...aws.variables(), RUNNER_TEMP: rig.folder }
  const terraform = createTerraform({ engine: 'terraform', environment, home: homedir(), root: rig.folder })
  const stacks: MergedStack[] = []
  const files: Record<string, string> = {}
  const planned: { key: string; evidence: Record<string, unknown> }[] = []
  for (const [lease, resources] of resourcesOf) {
    const issue = stacks.length + 1
    await rest(rig.github, 'alice', 'POST', '/issues', { title: lease, body: 'A lease' })
    const uid = asUid(String.fromCharCode(97 + stacks.length).repeat(26))
    const plain = plainS3Stack(resources(rig.folder), uid, lease)
    const main = markedLast(Buffer.from(plain.files.get('main.tf') ?? []).toString())
    const manifest = { ...plain.manifest, issue, module: { ...plain.manifest.module, name: 's3-bucket' } }
    const stack: Files = new Map([
      ['main.tf', Buffer.from(main)],
      ['stack.json', Buffer.from(prettyJson(manifest))],
      ['.terraform.lock.hcl', Buffer.from('# No provider is needed.\n')],
      ...module,
    ])
    const tree = treeId(stack)
    for (const [path, content] of stack) files[`stacks/${lease}/${path}`] = Buffer.from(content).toString()
    files[`requests/${lease}.yaml`] = REPORTS
    const prefix = `900100200/${lease}/${uid}`
    stacks.push({ lease, uid, issue, prefix })
    const { digest, summary } = await planOf({ manifest, files: stack, tree, lease }, terraform)
    planned.push({
      key: `${prefix}/evidence/plan/`,
      evidence: {
        ...{ kind: 'plan', version: 1, uid, lease, stateKey: manifest.backend.key, at: rig.clock.now() },
        ...{ run: { id: '1', attempt: 1, url: null }, tree, digest, summary },
      },
    })
  }
  const headSha = await merge(rig, files, stacks.length + 1)
  for (const { key, evidence } of planned)
    aws.objects.set(`${key}${headSha}.json`, Buffer.from(prettyJson({ ...evidence, headSha })))
  return {
    ...{ rig, aws, stacks, headSha },
    run: async (action, inputs, { onStart = () => undefined, env = {} } = {}) =>
      rig.runAction(action, {
        inputs,
        env: { ...aws.variables(), ...env },
        onStart,
        event: { name: 'push', payload: { sender: { login: 'dana', id: 2001 } } },
      }),
    async stop() {
      await rig.stop()
      await aws.stop()
    },
  }
}

export function resultOf(run: ActionRun): ActionResult {
  if (run.outputs['result'] === undefined) throw new Error(`${run.code}\n${run.stdout}\n${run.stderr}`)
  return JSON.parse(run.outputs['result']) as ActionResult
}

/** The marker of the tree comes after everything else, as in a stack that we render. */
function markedLast(main: string): string {
  const addresses = [...main.matchAll(/^resource "(\w+)" "(?!leasehold_)(\w+)"/gm)].map(
    ([, type, name]) => `${type}.${name}`,
  )
  const marker = 'resource "terraform_data" "leasehold_tree" {\n'
  return main.replace(marker, `${marker}  depends_on = [${addresses.join(', ')}]\n`)
}

/** Without Rego; stacks may run commands, which are what a test's resources do, and have no provider to name a region. */
function platform(): Files {
  const files = new Map(withoutRego(examplePlatform()))
  const edit = (path: string, find: RegExp, replace: string): void => {
    const text = Buffer.from(files.get(path) ?? '').toString()
    if (!find.test(text)) throw new Error(`${path} has no ${find.source}`)
    files.set(path, Buffer.from(text.replace(find, replace)))
  }
  edit('leasehold.yaml', /bucket: acme-leasehold-state/, 'bucket: states')
  for (const rule of ['blocked-constructs', 'region-allowed'])
    edit('policies/guardrails.yaml', new RegExp(`(${rule}:\\n +level: )\\w+`), '$1shadow')
  return files
}

async function planOf(
  stack: Pick<Parameters<typeof planStack>[1], 'manifest' | 'files' | 'tree'> & { readonly lease: string },
  terraform: Terraform,
): Promise<{ readonly digest: string; readonly summary: unknown }> {
  const entries = [...stack.files].map(([path, bytes]) => [`stacks/${stack.lease}/${path}`, bytes] as const)
  const [team = '', name = ''] = stack.lease.split('/')
  const module = await loadFrozenModule(memoryTree('stack', new Map(entries)), team, name)
  if (!module.ok) throw new Error(JSON.stringify(module.problems))
  const workspace = await terraform.open(stack.files)
  const plan = await planStack(workspace, { ...stack, module: module.value })
  await workspace.close()
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems))
  return plan.value
}

async function merge(rig: Rig, files: Readonly<Record<string, string>>, number: number): Promise<string> {
  const { github } = rig
  const head = commitFiles(github, 'alice', 'requests', files)
  await rest(github, 'alice', 'POST', '/pulls', { title: 'Leases', head: 'requests', base: 'main', body: '' })
  await rest(github, 'dana', 'POST', `/pulls/${number}/reviews`, { event: 'APPROVE', commit_id: head })
  const { status } = await rest(github, 'alice', 'PUT', `/pulls/${number}/merge`, { sha: head })
  if (status !== 200) throw new Error(`the merge answered ${status}`)
  return head
}
