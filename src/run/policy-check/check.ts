import { asUid, type Instant } from '../../kit/brands.ts'
import { treeId } from '../../kit/git-objects.ts'
import type { Problem } from '../../kit/result.ts'
import { locate } from '../../kit/schema.ts'
import { verdictOf } from '../../policy/levels.ts'
import type { OtherLease } from '../../policy/rule.ts'
import { mergeUses } from '../../policy/waivers.ts'
import type { PolicyEngine, Tree } from '../../ports.ts'
import { estimatePrice, type Price } from '../../price/estimate.ts'
import type { JudgedResult } from '../../report/result.ts'
import { parseRequestPath, stackFolder } from '../../request/path.ts'
import { differences } from '../../stack/differences.ts'
import { renderStack } from '../../stack/render.ts'
import { readLiving, settle, type Settled } from '../../stack/settle.ts'
import { judge, type Judged } from '../judge.ts'
import { loadPolicies, type Policies, type PolicyChoice } from '../policies.ts'
import { teamLeases } from '../team-leases.ts'
import { NO_PLAN_NEEDED, planFrom } from './plan-given.ts'

/** What `leasehold check` found about one request, about all of them, or about a plan. */
export interface CheckResult extends JudgedResult {
  /** Whether everything that was asked for could be judged: policies, plan, and at least one request. */
  readonly isJudged: boolean
  /** Scanners that the guardrails name for plans, and whose reports are not looked at here. */
  readonly notAsked: readonly string[]
}

export interface CheckInput {
  /** Working tree: its own policies, prices and modules judge its own requests. */
  readonly tree: Tree
  /** Undefined: every request of the tree. */
  readonly request: { readonly path: string; readonly content: Uint8Array } | undefined
  /** `terraform show -json` of this request's plan. */
  readonly plan: Uint8Array | undefined
  readonly now: Instant
  /** Policies that take the place of the tree's. */
  readonly choice?: PolicyChoice
  readonly engine?: PolicyEngine | undefined
}

/** Neither a request nor a mistake: keeps a folder in Git, or explains it. */
const PLACEHOLDER = /^requests\/(?:[^/]+\/)?(?:\.gitkeep|README\.md)$/
/** Pins of a stack that is not there yet need some uid; nothing is written, and no rule looks at it. */
const NO_UID = asUid('a'.repeat(26))

/** Judges requests of a working tree; needs neither network nor credentials. */
export async function checkWorkingTree(input: CheckInput): Promise<CheckResult> {
  const policies = await loadPolicies(input.tree, input.choice)
  if (!policies.ok) return resultOf([], policies.problems, false)
  const files = input.request === undefined ? await requestFiles(input.tree) : [input.request]
  const teams = new Map<string, Promise<readonly OtherLease[]>>()
  const leasesOf = (team: string): Promise<readonly OtherLease[]> => {
    const known = teams.get(team) ?? teamLeases(input.tree, team, new Map(), policies.value)
    teams.set(team, known)
    return known
  }
  const checked: CheckedRequest[] = []
  for (const file of files) checked.push(await checkRequest(input, policies.value, leasesOf, file))
  const found = checked.flatMap(({ problems }) => problems)
  const nothing = files.length === 0 ? [nothingToJudge()] : []
  const isJudged = files.length > 0 && checked.every((one) => one.isJudged)
  const scanners = input.plan === undefined ? [] : Object.keys(policies.value.guardrails.scanners ?? {})
  return { ...resultOf(checked, [...found, ...nothing], isJudged), notAsked: scanners }
}

interface CheckedRequest {
  readonly path: string
  readonly isJudged: boolean
  readonly judged: Judged | undefined
  readonly price: Price | undefined
  readonly problems: readonly Problem[]
}

async function checkRequest(
  { tree, plan, now, engine }: CheckInput,
  policies: Policies,
  leasesOf: (team: string) => Promise<readonly OtherLease[]>,
  { path, content }: { readonly path: string; readonly content: Uint8Array },
): Promise<CheckedRequest> {
  const refused = (problems: readonly Problem[]): CheckedRequest => {
    return { path, isJudged: true, judged: undefined, price: undefined, problems }
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
  const given = plan === undefined ? NO_PLAN_NEEDED : planFrom(plan, living.value)
  const others = (await leasesOf(request.team)).filter(({ lease }) => lease !== request.lease)
  const facts = { request, module, config, policies, others, now, engine, plan: given }
  const judged = await judge({ ...facts, readOverrides: undefined })
  return {
    path,
    isJudged: given.kind !== 'missing' && judged.findings.length > 0 && judged.problems.length === 0,
    judged,
    price: estimatePrice(module.manifest.price, request.inputs, request.region, policies.prices),
    problems: [...edited, ...judged.problems, ...(given.kind === 'missing' ? [given.problem] : [])],
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
  const judged = checked.flatMap((one) => one.judged ?? [])
  const findings = judged.flatMap((one) => one.findings)
  const verdict = problems.length > 0 ? 'fail' : verdictOf(findings)
  return {
    verdict: isJudged ? verdict : 'unknown',
    isJudged,
    findings,
    problems,
    waivers: mergeUses(judged.flatMap(({ waivers }) => waivers)),
    overrides: [],
    notAsked: [],
    prices: checked.flatMap(({ path, price }) => (price === undefined ? [] : [{ request: path, price }])),
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
