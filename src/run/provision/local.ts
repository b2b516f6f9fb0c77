import { openEvidence } from '../../evidence/evidence.ts'
import type { Digest } from '../../kit/brands.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import type { Ids, PolicyEngine, Ports, Tree } from '../../ports.ts'
import { estimatePrice, type Price } from '../../price/estimate.ts'
import type { LeaseRequest } from '../../request/request.ts'
import { differences } from '../../stack/differences.ts'
import { treeId } from '../../kit/git-objects.ts'
import { STACK_MANIFEST } from '../../stack/render.ts'
import { accountProblem } from '../account.ts'
import { decideApply } from './apply-decision.ts'
import { loadRules, type Rules } from './apply-rules.ts'
import { applyStack, type ApprovedPlan } from './apply-stack.ts'
import type { LeaseOutcome } from './outcome.ts'
import { readLeases } from '../read-leases.ts'
import { planRender } from '../render.ts'
import { planStack, type StackFiles, type StackPlan } from '../stack-plan.ts'
import { leaseOf } from '../stack-state.ts'

export type LocalPorts = Pick<
  Ports,
  'terraform' | 'openStorage' | 'cloud' | 'clock' | 'run' | 'log' | 'ids'
> & {
  /** For Rego policies; without it they block. */
  readonly engine?: PolicyEngine | undefined
}

export interface LocalInput {
  readonly tree: Tree
  /** `requests/<team>/<name>.yaml` */
  readonly path: string
  readonly content: Uint8Array
}

/** A stack of a working tree that equals what is rendered from its request. */
interface LocalStack extends StackFiles {
  readonly request: LeaseRequest
  readonly rules: Rules
}

export interface LocalPlan {
  readonly lease: string
  readonly uid: string
  readonly plan: StackPlan
  readonly price: Price
}

/** Plans the stack of one request of a working tree. Nothing is written, no digest is approved by it. */
export async function planLocal(input: LocalInput, ports: LocalPorts): Promise<Result<LocalPlan>> {
  const stack = await openLocal(input, ports.ids)
  if (!stack.ok) return stack
  const { manifest, module, request, rules } = stack.value
  const wrong = await accountProblem(manifest, ports.cloud)
  if (wrong !== undefined) return problems(wrong)
  const workspace = await ports.terraform.open(stack.value.files)
  try {
    const plan = await planStack(workspace, stack.value)
    if (!plan.ok) return plan
    const price = estimatePrice(module.manifest.price, request.inputs, request.region, rules.prices)
    return ok({ lease: leaseOf(manifest), uid: manifest.uid, plan: plan.value, price })
  } finally {
    await workspace.close()
  }
}

/**
 * Applies the stack of one request of a working tree, by the same steps as the default branch's: decision, policy,
 * digest, evidence, record. Who may do it is decided by who has the credentials.
 * @param digest of the plan that may be applied; undefined: whatever is planned now
 */
export async function applyLocal(
  input: LocalInput,
  digest: Digest | undefined,
  ports: LocalPorts,
): Promise<Result<LeaseOutcome>> {
  const stack = await openLocal(input, ports.ids)
  if (!stack.ok) return stack
  const { manifest, rules, tree } = stack.value
  const lease = leaseOf(manifest)
  const { leases, unread } = await readLeases(input.tree, ports.openStorage, lease)
  const reading = leases[0]
  if (reading === undefined) return problems(...unread.flatMap((one) => one.problems))
  const { facts } = reading
  const now = ports.clock.now()
  const decision = decideApply(facts, { config: rules.config, now, tree, checkout: tree })
  if (decision.kind === 'blocked') return problems({ code: decision.reasonCode, message: decision.message })
  if (decision.kind === 'nothing' || decision.kind === 'record') {
    const [reasonCode, message] =
      decision.kind === 'nothing'
        ? [decision.reasonCode, decision.message]
        : ['up-to-date', 'it is as Git says']
    return ok({ lease, uid: manifest.uid, decision: 'nothing', reasonCode, message, problems: [] })
  }
  const approved: ApprovedPlan =
    digest === undefined ? { kind: 'any' } : { kind: 'digest', digest, summary: undefined }
  const requestSha = facts.request.kind === 'valid' ? facts.request.sha : null
  const record = { manifest, tree, head: null, actor: LOCAL, requestSha }
  const evidence = openEvidence(ports.openStorage(manifest.backend), manifest.repository)
  const isApprovedLater = (): Promise<boolean> => Promise.resolve(false)
  const rest = { facts, record, evidence, approved, isApprovedLater, approvers: [], pull: undefined }
  return ok(await applyStack({ ...stack.value, ...rest }, { ...ports, forge: WITHOUT_FORGE }))
}

/** Who applies from a working tree: nobody whom GitHub knows. */
const LOCAL = { login: 'local', id: 0 } as const

const WITHOUT_FORGE: Pick<Ports['forge'], 'putComment' | 'isRunOver'> = {
  isRunOver: async () => undefined,
  putComment: async () => ({ id: 0, wrote: false }),
}

async function openLocal({ tree, path, content }: LocalInput, ids: Ids): Promise<Result<LocalStack>> {
  const rules = await loadRules(tree)
  if (!rules.ok) return rules
  const rendered = await planRender({ base: tree, path, content, uid: undefined, ids, issue: null })
  if (!rendered.ok) return rendered
  const { folder, files, manifest, module, request } = rendered.value
  if ((await tree.read(`${folder}/${STACK_MANIFEST}`)) === undefined)
    return problems(notRendered(path, folder))
  const id = treeId(files)
  if ((await tree.id(folder)) !== id) return problems(...(await differences(tree, folder, files, path)))
  return ok({ manifest, module, files, tree: id, request, rules: rules.value })
}

function notRendered(path: string, folder: string): Problem {
  return {
    code: 'stack-missing',
    message: `${path} has no rendered stack`,
    file: path,
    line: 1,
    field: '',
    allowed: [`a stack in ${folder}`],
    remedy: `run \`leasehold render ${path}\` first`,
  }
}
