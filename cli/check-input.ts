import { readFile } from 'node:fs/promises'
import type { Instant } from '../src/kit/brands.ts'
import { ok, problems, type Result } from '../src/kit/result.ts'
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
import { readData, readPolicies } from './policy-files.ts'
import { readRequestFile } from './request-file.ts'

export interface CheckOptions {
  readonly request?: string
  readonly plan?: string
  readonly policies?: readonly string[]
  readonly data?: readonly string[]
  readonly namespace?: readonly string[]
  readonly allNamespaces?: boolean
  readonly regoVersion?: 'v0' | 'v1' | 'auto'
  readonly guardrails?: string
}

interface Around {
  readonly now: Instant
  readonly engine: PolicyEngine
}

/** What judging a request, or all of them, needs. */
export async function readCheckInput(
  root: string,
  options: CheckOptions,
  { now, engine }: Around,
): Promise<Result<CheckInput>> {
  const tree = workingTree(root)
  const choice = await readChoice(options)
  if (!choice.ok) return choice
  const facts = { tree, now, engine, choice: choice.value }
  if (options.request === undefined) return ok({ ...facts, request: undefined, plan: undefined })
  const request = await readRequestFile(root, tree, options.request)
  if (!request.ok) return request
  if (options.plan === undefined) return ok({ ...facts, request: request.value, plan: undefined })
  const plan = await readPlanFile(options.plan)
  return plan.ok ? ok({ ...facts, request: request.value, plan: plan.value }) : plan
}

/**
 * What judging a plan of no request needs. Named policies alone judge it, as with `conftest test`; without any, those of
 * the platform repository that one stands in.
 */
export async function readPlanInput(
  root: string | undefined,
  name: string,
  options: CheckOptions,
  around: Around,
): Promise<Result<CheckPlanInput>> {
  const content = await readPlanFile(name)
  if (!content.ok) return content
  const plan = { name, content: content.value }
  const choice = await readChoice(options)
  if (!choice.ok) return choice
  const isNamed = options.policies !== undefined || options.guardrails !== undefined
  if (isNamed || root === undefined)
    return ok({ plan, choice: choice.value, waivers: [], approvers: undefined, ...around })
  const own = await readOwnPolicies(root)
  return own.ok ? ok({ plan, ...own.value, ...around }) : own
}

async function readOwnPolicies(
  root: string,
): Promise<Result<Pick<CheckPlanInput, 'choice' | 'waivers' | 'approvers'>>> {
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
  return ok({ choice, waivers: read.value, approvers: config.value.approvers })
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

async function readGuardrailsFile(path: string | undefined): Promise<Result<PolicyChoice['guardrails']>> {
  if (path === undefined) return ok(undefined)
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
