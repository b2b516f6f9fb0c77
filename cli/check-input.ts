import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Instant } from '../src/kit/brands.ts'
import { ok, problems, type Problem, type Result } from '../src/kit/result.ts'
import { workingTree } from '../src/outside/files/working-tree.ts'
import { loadConfig } from '../src/platform/config.ts'
import { GUARDRAILS_PATH, readGuardrails } from '../src/platform/load.ts'
import { readWaivers, WAIVERS_PATH } from '../src/policy/waivers.ts'
import type { PolicyEngine } from '../src/ports.ts'
import type { RegoOptions } from '../src/rego/options.ts'
import type { CheckInput } from '../src/run/policy-check/check.ts'
import type { CheckPlanInput } from '../src/run/policy-check/check-plan.ts'
import type { PolicyChoice } from '../src/run/policies.ts'
import { loadRegoPolicies } from '../src/run/rego-policies.ts'
import { guardrailsBeside, readData, readPolicies } from './policy-files.ts'
import { readRequestFile } from './request-file.ts'

export interface CheckOptions {
  readonly request?: string
  readonly plan?: string
  readonly policies?: readonly string[]
  readonly data?: readonly string[]
  readonly namespace?: readonly string[]
  readonly allNamespaces?: boolean
  readonly regoVersion?: 'v0' | 'v1' | 'auto'
  /** `false`: none, also where some lie beside the policies. */
  readonly guardrails?: string | false
  readonly environment?: string
}

interface Around {
  readonly now: Instant
  readonly engine: PolicyEngine
  /** What whoever judges should know of the way it is judged. */
  readonly note: (text: string) => void
}

/** What judging a request, or all of them, needs. */
export async function readCheckInput(
  root: string,
  options: CheckOptions,
  { now, engine, note }: Around,
): Promise<Result<CheckInput>> {
  const tree = workingTree(root)
  const choice = await readChoice(options)
  if (!choice.ok) return choice
  const own = resolve(root, GUARDRAILS_PATH)
  for (const path of options.guardrails === undefined ? await guardrailsBeside(options.policies) : [])
    if (resolve(path) !== own)
      note(`${path} is not used: ${GUARDRAILS_PATH} judges requests; --guardrails ${path} takes its place`)
  const facts = { tree, now, engine, choice: choice.value }
  if (options.request === undefined) return ok({ ...facts, request: undefined, plan: undefined })
  const request = await readRequestFile(root, tree, options.request)
  if (!request.ok) return request
  if (options.plan === undefined) return ok({ ...facts, request: request.value, plan: undefined })
  const plan = await readPlanFile(options.plan)
  return plan.ok ? ok({ ...facts, request: request.value, plan: plan.value }) : plan
}

/**
 * What judging a plan of no request needs. Named policies alone judge it, as with `conftest test`, with the guardrails that
 * lie beside them; without any, those of the platform repository that one stands in.
 */
export async function readPlanInput(
  root: string | undefined,
  name: string,
  options: CheckOptions,
  { note, ...around }: Around,
): Promise<Result<CheckPlanInput>> {
  const content = await readPlanFile(name)
  if (!content.ok) return content
  const plan = { name, content: content.value }
  const of = { plan, environment: options.environment, ...around }
  const isNamed = options.policies !== undefined || typeof options.guardrails === 'string'
  if (!isNamed && root !== undefined) {
    const own = await readOwnPolicies(root)
    return own.ok ? ok({ ...of, ...own.value }) : own
  }
  const beside = options.guardrails === undefined ? await guardrailsBeside(options.policies) : []
  if (beside.length > 1) return problems(severalGuardrails(beside))
  if (beside[0] !== undefined)
    note(`${beside[0]} judges too, as it lies beside the policies; --no-guardrails leaves it out`)
  const choice = await readChoice({ ...options, guardrails: beside[0] ?? options.guardrails ?? false })
  return choice.ok ? ok({ ...of, choice: choice.value, waivers: [], approvers: undefined }) : choice
}

function severalGuardrails(beside: readonly string[]): Problem {
  return {
    code: 'policies-guardrails',
    message: `guardrails lie in several of these folders: ${beside.join(', ')}`,
    field: '--guardrails',
    allowed: beside,
    remedy: `name one, \`--guardrails ${beside[0] ?? ''}\`, or none, \`--no-guardrails\``,
  }
}

async function readOwnPolicies(
  root: string,
): Promise<Result<Pick<CheckPlanInput, 'choice' | 'waivers' | 'approvers' | 'environments'>>> {
  const tree = workingTree(root)
  const [config, guardrails, waivers] = [
    await loadConfig(tree),
    await tree.read(GUARDRAILS_PATH),
    await tree.read(WAIVERS_PATH),
  ]
  if (!config.ok) return config
  const read = waivers === undefined ? ok([]) : readWaivers(waivers)
  if (!read.ok) return read
  const typed = guardrails === undefined ? ok({}) : readGuardrails(GUARDRAILS_PATH, guardrails)
  if (!typed.ok) return typed
  const rego = await loadRegoPolicies(tree, typed.value)
  const choice = {
    ...(guardrails === undefined ? {} : { guardrails: { path: GUARDRAILS_PATH, content: guardrails } }),
    rego,
  }
  const environments = [...config.value.environments.keys()]
  return ok({ choice, waivers: read.value, approvers: config.value.approvers, environments })
}

async function readChoice(options: CheckOptions): Promise<Result<PolicyChoice>> {
  const [rego, guardrails] = [await readRego(options), await readGuardrailsFile(options.guardrails)]
  if (!rego.ok) return rego
  return guardrails.ok ? ok({ rego: rego.value, guardrails: guardrails.value }) : guardrails
}

async function readRego(options: CheckOptions): Promise<Result<PolicyChoice['rego']>> {
  if (options.policies === undefined) return ok(undefined)
  const files = await readPolicies(options.policies)
  if (!files.ok) return files
  const data = await readData(options.data ?? [])
  return data.ok ? ok({ files: files.value, data: data.value, options: regoOptions(options) }) : data
}

function regoOptions({ namespace, allNamespaces, regoVersion }: CheckOptions): RegoOptions {
  const namespaces = allNamespaces === true ? ['*'] : namespace
  return {
    ...(namespaces === undefined ? {} : { namespaces }),
    ...(regoVersion === undefined ? {} : { version: regoVersion }),
  }
}

async function readGuardrailsFile(
  path: string | false | undefined,
): Promise<Result<PolicyChoice['guardrails']>> {
  if (path === undefined || path === false) return ok(undefined)
  const content = await readBytes(path)
  if (content !== undefined) return ok({ path, content })
  return problems({
    code: 'policies-unreadable',
    message: 'the guardrails cannot be read',
    file: path,
    field: '--guardrails',
    remedy: 'name a file that is there',
  })
}

async function readPlanFile(path: string): Promise<Result<Uint8Array>> {
  const content = await readBytes(path)
  if (content !== undefined) return ok(content)
  return problems({
    code: 'plan-unreadable',
    message: 'the plan cannot be read',
    file: path,
    field: '--plan',
    allowed: ['the output of `terraform show -json <plan file>`'],
    remedy: 'write it with `terraform show -json plan.bin > plan.json`',
  })
}

/** `undefined` when the system says why not. */
async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
