import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Guardrails } from '../src/formats/guardrails.ts'
import type { ConfigurationModule, PlanDocument, ResourceChange } from '../src/plan/document.ts'
import { readPlan } from '../src/plan/plan.ts'
import { memoryTree } from '../src/platform/tree.ts'
import { judgeAnyPlan } from '../src/policy/judge.ts'
import { loadPolicies } from '../src/run/policies.ts'
import { examplePlatform } from '../test/support/example-platform.ts'
import { median, type Bench, type Measure } from './bench.ts'

const SIZES = [500, 5_000]
const ROUNDS = 40
/** Times the parsing of the same text. */
const LIMIT = 2
/** Plans that Terraform made, of resources of each kind that the rules know. */
const FIXTURES = ['violations', 'versions/terraform-1.11.4', 'shapes']
const folder = join(import.meta.dirname, '..', 'test', 'fixtures', 'plans')

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Every guardrail of the example platform on a plan, against JSON.parse of the plan's text. */
export const bench: Bench = { title: 'guardrails', run: measure }

async function measure(): Promise<readonly Measure[]> {
  const loaded = await loadPolicies(memoryTree('main', examplePlatform()))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const { guardrails } = loaded.value
  return SIZES.flatMap((size) => measureSize(size, guardrails))
}

function measureSize(size: number, guardrails: Guardrails): readonly Measure[] {
  const plan = planOf(size)
  const text = JSON.stringify({ ...plan, planned_values: plannedValues(plan) })
  const times = { parse: [] as number[], read: [] as number[], judge: [] as number[] }
  let findings = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    let json: unknown
    times.parse.push(
      processorTime(() => {
        json = JSON.parse(text)
      }),
    )
    let plan: PlanDocument | undefined
    times.read.push(processorTime(() => (plan = read(json))))
    times.judge.push(processorTime(() => (findings = plan === undefined ? 0 : judge(plan, guardrails))))
  }
  const [parse, validate, judged] = [median(times.parse), median(times.read), median(times.judge)]
  const shown = (what: string, figure: string): Measure => ({ what, figure, limit: 'none', isWithin: true })
  const first = times.judge[0] ?? Number.NaN
  return [
    shown(
      `${size} resources, ${(text.length / 1024 / 1024).toFixed(1)} MiB: JSON.parse`,
      `${parse.toFixed(1)} ms`,
    ),
    shown(`${size} resources: checking the form`, `${validate.toFixed(1)} ms`),
    shown(`${size} resources: ${findings} findings`, `${judged.toFixed(1)} ms`),
    shown(`${size} resources: the same, the first time`, `${first.toFixed(1)} ms`),
    {
      what: `${size} resources: judging to parsing`,
      figure: (judged / parse).toFixed(2),
      limit: String(LIMIT),
      isWithin: judged / parse <= LIMIT && findings > size / 2,
    },
  ]
}

/** Milliseconds of the processor, with the collecting of its own garbage; what came before has left none. */
function processorTime(call: () => void): number {
  collect()
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function read(json: unknown): PlanDocument {
  const plan = readPlan(json)
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems))
  return plan.value
}

function judge(plan: PlanDocument, guardrails: Guardrails): number {
  return judgeAnyPlan({ plan, guardrails, environment: 'dev' }).length
}

/** The fixtures' resources again and again, in modules of their own. */
function planOf(size: number): PlanDocument {
  const plans = FIXTURES.map((name) => read(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))))
  const resources: ResourceChange[] = []
  const calls: Record<string, { source: string; module: ConfigurationModule }> = {}
  for (let copy = 0; resources.length < size; copy += 1) {
    for (const [index, plan] of plans.entries()) {
      const name = `copy_${copy}_${index}`
      calls[name] = { source: `./${name}`, module: plan.configuration?.root_module ?? {} }
      for (const change of plan.resource_changes ?? []) {
        if (resources.length >= size) break
        const module = change.module_address === undefined ? '' : `.${change.module_address}`
        resources.push({
          ...change,
          address: `module.${name}.${change.address}`,
          module_address: `module.${name}${module}`,
        })
      }
    }
  }
  const [first] = plans
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    complete: true,
    resource_changes: resources,
    configuration: {
      provider_config: first?.configuration?.provider_config ?? {},
      root_module: { module_calls: calls },
    },
  }
}

/** What Terraform writes beside the changes: the same values once more. The state before, which it writes too, is left out. */
function plannedValues(plan: PlanDocument): unknown {
  const resources = (plan.resource_changes ?? [])
    .filter(({ change }) => change.after !== null)
    .map(({ address, mode, type, name, provider_name, change }) => ({
      address,
      mode,
      type,
      name,
      provider_name,
      schema_version: 0,
      values: change.after,
      sensitive_values: change.after_sensitive,
    }))
  return { root_module: { resources } }
}
