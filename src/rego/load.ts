import type { Files } from '../kit/git-objects.ts'
import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import type { PolicyEngine, RegoModule, RegoRule } from '../ports.ts'
import type { AskedRule } from './findings.ts'
import { chooseNamespaces, exceptionName, isNearlyRule, kindOfRule } from './names.ts'
import { DEFAULT_NAMESPACE, type RegoOptions } from './options.ts'

export interface AskableRule extends AskedRule {
  readonly exception: string | undefined
}

/** Policies that can be asked. */
export interface LoadedPolicies {
  readonly modules: readonly RegoModule[]
  readonly rules: readonly AskableRule[]
  /** Clauses that can never give a message, however they are judged. */
  readonly traps: readonly Trap[]
}

export interface Trap {
  readonly rule: AskedRule
  readonly file: string
  readonly line: number | undefined
  readonly why: string
  readonly remedy: string
  /** Whether it only looks like a rule, so that nothing is lost with certainty. */
  readonly isDoubt: boolean
}

/** Reads policies and settles which rules are asked. Whatever would leave nothing to ask is a problem. */
export async function loadRego(
  files: Files,
  options: RegoOptions,
  engine: PolicyEngine,
): Promise<Result<LoadedPolicies>> {
  const rego = new Map([...files].filter(([path]) => path.endsWith('.rego')))
  if (rego.size === 0) {
    return problems({
      code: 'rego-missing',
      message: 'there is no .rego file in the folder of policies: nothing would be judged',
      remedy: 'add a policy, or take the section `rego` out of policies/guardrails.yaml',
    })
  }
  const parsed = await engine.parse(rego, options.version ?? 'auto')
  if (!parsed.ok) return parsed
  const modules = parsed.value
  const refused = modules.flatMap((module) => refusedIn(module, engine.refused))
  if (refused.length > 0) return problems(...refused)
  const wanted = options.namespaces ?? [DEFAULT_NAMESPACE]
  const { chosen, unmatched } = chooseNamespaces(
    modules.map(({ namespace }) => namespace),
    wanted,
  )
  if (unmatched.length > 0) return problems(...unmatched.map((name) => unknownNamespace(name, modules)))
  const rules = chosen.flatMap((namespace) => rulesOf(namespace, modules))
  const empty = wanted.filter(
    (name) => chosen.includes(name) && !rules.some((rule) => rule.namespace === name),
  )
  if (empty.length > 0 || rules.length === 0) return problems(noRules(empty.length > 0 ? empty : wanted))
  const misnamed = unknownLevels(options, rules)
  if (misnamed.length > 0) return problems(...misnamed)
  return ok({ modules, rules, traps: modules.filter(isChosen(chosen)).flatMap(trapsIn) })
}

function isChosen(chosen: readonly string[]): (module: RegoModule) => boolean {
  return ({ namespace }) => chosen.includes(namespace)
}

/** Rules of a package, each once, in code order. Names that differ in case are two rules; conftest asks only one. */
function rulesOf(namespace: string, modules: readonly RegoModule[]): readonly AskableRule[] {
  const all = modules.filter((module) => module.namespace === namespace).flatMap(({ rules }) => rules)
  const hasException = all.some(({ name }) => name === 'exception')
  const names = all.filter(isAskable).map(({ name }) => name)
  return [...new Set(names)].map((name) => ({
    namespace,
    name,
    exception: hasException ? exceptionName(name) : undefined,
  }))
}

function isAskable({ name, shape }: RegoRule): boolean {
  return kindOfRule(name) !== undefined && shape !== 'function'
}

function trapsIn({ file, namespace, rules }: RegoModule): readonly Trap[] {
  return rules.flatMap(({ name, line, shape, constant }): readonly Trap[] => {
    const trap = { rule: { namespace, name }, file, line }
    if (isNearlyRule(name) && shape !== 'function') {
      const why = `\`${name}\` is not asked: rules that judge are called deny, warn or violation, or deny_…, warn_…, violation_… with letters and digits`
      return [
        {
          ...trap,
          why,
          remedy: 'rename it, so that it is asked or does not look as if it were',
          isDoubt: true,
        },
      ]
    }
    if (kindOfRule(name) === undefined) return []
    const remedy = `write \`${name} contains msg if { … }\``
    if (shape === 'function')
      return [{ ...trap, why: 'it takes arguments, so that nobody can ask it', remedy, isDoubt: false }]
    if (shape === 'object')
      return [
        {
          ...trap,
          why: 'it fills an object, not a set: no message would ever come out of it',
          remedy,
          isDoubt: false,
        },
      ]
    if (constant !== undefined) {
      const why = `it gives \`${JSON.stringify(constant)}\`, not a set of messages: \`if\` without \`contains\``
      return [{ ...trap, why, remedy, isDoubt: false }]
    }
    return []
  })
}

function refusedIn({ file, calls }: RegoModule, refused: readonly string[]): readonly Problem[] {
  return refused
    .filter((name) => calls.includes(name))
    .map((name) => ({
      code: 'rego-refused',
      message: `\`${name}\` is refused: policies get no network, no environment and no other files`,
      file,
      remedy: 'judge what stands in `input` and in `data`',
    }))
}

function unknownNamespace(name: string, modules: readonly RegoModule[]): Problem {
  const available = [...new Set(modules.map(({ namespace }) => namespace))].sort()
  const guess = nearest(name, available)
  return {
    code: 'rego-namespace',
    message: `no policy is in package \`${name}\`: nothing would be judged`,
    allowed: available,
    remedy:
      guess === undefined
        ? `name a package that exists: ${available.map((one) => `\`${one}\``).join(', ')}`
        : `did you mean \`${guess}\`?`,
  }
}

function noRules(namespaces: readonly string[]): Problem {
  return {
    code: 'rego-no-rules',
    message: `package ${namespaces.map((name) => `\`${name}\``).join(', ')} has no deny, warn or violation: nothing would be judged`,
    allowed: ['deny', 'warn', 'violation', 'deny_…', 'warn_…', 'violation_…'],
    remedy: 'name a package that has some',
  }
}

function unknownLevels({ levels = {} }: RegoOptions, rules: readonly AskedRule[]): readonly Problem[] {
  const known = rules.map(({ namespace, name }) => `${namespace}.${name}`)
  return Object.keys(levels)
    .filter((key) => !known.includes(key.split('/')[0] ?? ''))
    .map((key) => {
      const guess = nearest(key, known)
      return {
        code: 'rego-level',
        message: `\`rego.levels\` names \`${key}\`, and there is no such rule`,
        field: '/rego/levels',
        allowed: known,
        remedy: guess === undefined ? `remove \`${key}\`` : `did you mean \`${guess}\`?`,
      }
    })
}
