import type { Finding } from '../../formats/finding.ts'
import { asUid } from '../../kit/brands.ts'
import { treeId } from '../../kit/git-objects.ts'
import type { Problem } from '../../kit/result.ts'
import { locate } from '../../kit/schema.ts'
import { readPlan } from '../../plan/plan.ts'
import { judgeLease, planIsOf, type PlanGiven } from '../../policy/judge-lease.ts'
import { verdictOf, type Verdict } from '../../policy/levels.ts'
import type { Tree } from '../../ports.ts'
import { estimatePrice, type Price } from '../../price/estimate.ts'
import { parseRequestPath, stackFolder } from '../../request/path.ts'
import { differences } from '../../stack/differences.ts'
import { renderStack } from '../../stack/render.ts'
import { readLiving, settle, type Settled } from '../../stack/settle.ts'
import { loadPolicies, type Policies } from '../policies.ts'

/** What `leasehold check` found about one request, or about all of them. */
export interface CheckResult {
  readonly verdict: Verdict
  /** Whether everything that was asked for could be judged: policies, plan, and at least one request. */
  readonly isJudged: boolean
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Finding['status'], number>>
  /** Rules that gave a result. */
  readonly evaluated: readonly string[]
  /** By request; a request that cannot be read has none. */
  readonly prices: readonly { readonly request: string; readonly price: Price }[]
  readonly problems: readonly Problem[]
}

export interface CheckInput {
  /** Working tree: its own policies, prices and modules judge its own requests. */
  readonly tree: Tree
  /** Undefined: every request of the tree. */
  readonly request: { readonly path: string; readonly content: Uint8Array } | undefined
  /** Parsed `terraform show -json` of this request's plan. */
  readonly plan: { readonly json: unknown } | undefined
}

/** Neither a request nor a mistake: keeps a folder in Git, or explains it. */
const PLACEHOLDER = /^requests\/(?:[^/]+\/)?(?:\.gitkeep|README\.md)$/
/** Pins of a stack that is not there yet need some uid; nothing is written, and no rule looks at it. */
const NO_UID = asUid('a'.repeat(26))

/** Judges requests of a working tree; needs neither network nor credentials. */
export async function checkWorkingTree(input: CheckInput): Promise<CheckResult> {
  const policies = await loadPolicies(input.tree)
  if (!policies.ok) return resultOf([], policies.problems, false)
  const files = input.request === undefined ? await requestFiles(input.tree) : [input.request]
  const checked: CheckedRequest[] = []
  for (const file of files) checked.push(await checkRequest(input, policies.value, file))
  const found = checked.flatMap(({ problems }) => problems)
  const nothing = files.length === 0 ? [nothingToJudge()] : []
  const isJudged = files.length > 0 && checked.every((one) => one.isJudged)
  return resultOf(checked, [...found, ...nothing], isJudged)
}

interface CheckedRequest {
  readonly path: string
  readonly isJudged: boolean
  readonly findings: readonly Finding[]
  readonly price: Price | undefined
  readonly problems: readonly Problem[]
}

async function checkRequest(
  { tree, plan }: CheckInput,
  policies: Policies,
  { path, content }: { readonly path: string; readonly content: Uint8Array },
): Promise<CheckedRequest> {
  const refused = (problems: readonly Problem[]): CheckedRequest => {
    return { path, isJudged: true, findings: [], price: undefined, problems }
  }
  const place = parseRequestPath(path)
  if (!place.ok) return refused(place.problems)
  const living = await readLiving(tree, place.value.team, place.value.name)
  if (!living.ok) return refused(living.problems)
  const fresh = { uid: NO_UID, issue: null }
  const settled = await settle({ base: tree, path, content, living: living.value, fresh })
  if (!settled.ok) return refused(settled.problems)
  const { request, module, config } = settled.value
  const edited = living.value === undefined ? [] : await editedStack(tree, settled.value)
  const given = plan === undefined ? NO_PLAN : planOf(plan.json, living.value?.uid)
  const findings = judgeLease({ request, module, config, ...policies, plan: given })
  return {
    path,
    isJudged: given.kind !== 'missing' && findings.length > 0,
    findings,
    price: estimatePrice(module.manifest.price, request.inputs, request.region, policies.prices),
    problems: [...edited, ...(given.kind === 'missing' ? [given.problem] : [])],
  }
}

/** A stack that is there must be what its request renders to, as a pull request of it would be refused otherwise (S10). */
async function editedStack(tree: Tree, settled: Settled): Promise<readonly Problem[]> {
  const { request } = settled
  const rendered = renderStack(settled)
  if (!rendered.ok) return rendered.problems.map((problem) => locate(request.document, problem))
  const folder = stackFolder(request.team, request.name)
  if ((await tree.id(folder)) === treeId(rendered.value)) return []
  return differences(tree, folder, rendered.value, request.path)
}

const NO_PLAN: PlanGiven = { kind: 'none-needed' }

function planOf(json: unknown, uid: string | undefined): PlanGiven {
  const plan = readPlan(json)
  const [unreadable] = plan.ok ? [] : plan.problems
  if (!plan.ok) return { kind: 'missing', problem: unreadable ?? { code: 'plan-unreadable', message: '' } }
  const foreign = uid === undefined ? undefined : planIsOf(plan.value, { uid })
  return foreign === undefined ? { kind: 'read', plan: plan.value } : { kind: 'missing', problem: foreign }
}

async function requestFiles(tree: Tree): Promise<readonly { path: string; content: Uint8Array }[]> {
  const entries = (await tree.list('requests')).filter(({ path }) => !PLACEHOLDER.test(path))
  const files = entries.map(async ({ path }) => ({
    path,
    content: (await tree.read(path)) ?? new Uint8Array(),
  }))
  return Promise.all(files)
}

function resultOf(
  checked: readonly CheckedRequest[],
  problems: readonly Problem[],
  isJudged: boolean,
): CheckResult {
  const findings = checked.flatMap((one) => one.findings)
  const count = (status: Finding['status']): number => findings.filter((one) => one.status === status).length
  const isRefused = problems.length > 0
  const verdict = verdictOf(findings)
  return {
    verdict: isRefused ? (isJudged ? 'fail' : 'unknown') : isJudged ? verdict : 'unknown',
    isJudged,
    findings,
    counts: { pass: count('pass'), fail: count('fail'), unknown: count('unknown') },
    evaluated: [...new Set(findings.map(({ rule }) => rule))],
    prices: checked.flatMap(({ path, price }) => (price === undefined ? [] : [{ request: path, price }])),
    problems,
  }
}

function nothingToJudge(): Problem {
  return {
    code: 'nothing-to-judge',
    message: 'there is no request in requests/: nothing was judged',
    file: 'requests',
    remedy: 'write a request first, or name the right folder with --root',
  }
}
