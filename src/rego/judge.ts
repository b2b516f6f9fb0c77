import type { Finding } from '../formats/finding.ts'
import type { Files } from '../kit/git-objects.ts'
import { Fault, ok, problems, type Problem, type Result } from '../kit/result.ts'
import type { PolicyEngine, RegoAnswer, RegoQuery } from '../ports.ts'
import { findingWriter, type FindingWriter, type RegoDocument } from './findings.ts'
import { loadRego, type AskableRule, type LoadedPolicies } from './load.ts'
import { kindOfRule } from './names.ts'
import type { RegoOptions } from './options.ts'
import { readRuleValue } from './result.ts'

export interface RegoInput {
  /** Policies by path; what does not end in `.rego` is passed over. */
  readonly files: Files
  /** YAML and JSON by path, placed in `data` by their folders. */
  readonly data: Files
  readonly documents: readonly RegoDocument[]
  readonly options: RegoOptions
}

/**
 * Judges documents by policies written for conftest: the same verdict for the same folder, but for what conftest
 * passes over in silence (docs/policy-rego.md). A problem means that nothing could be judged, and blocks.
 */
export async function judgeRego(input: RegoInput, engine: PolicyEngine): Promise<Result<Finding[]>> {
  const { documents, options } = input
  const parts = documents.map(partsOf)
  if (parts.length === 0 || parts.some(({ length }) => length === 0)) {
    return problems({
      code: 'rego-no-input',
      message: 'there is no document, or one that is an empty list: the policies have nothing to judge',
      remedy: 'give them a plan',
    })
  }
  const loaded = await loadRego(input.files, options, engine)
  if (!loaded.ok) return loaded
  const findings: Finding[] = []
  for (const document of parts.flat()) {
    const found = await judgeDocument(document, input, loaded.value, engine)
    if (!found.ok) return found
    findings.push(...found.value)
  }
  return ok(findings)
}

/** A list is judged element by element, each by itself, as conftest does with the documents of a YAML file. */
function partsOf({ name, value }: RegoDocument): readonly RegoDocument[] {
  if (!Array.isArray(value)) return [{ name, value }]
  return (value as readonly unknown[]).map((element) => ({ name, value: element }))
}

async function judgeDocument(
  document: RegoDocument,
  input: RegoInput,
  { modules, rules, traps }: LoadedPolicies,
  engine: PolicyEngine,
): Promise<Result<Finding[]>> {
  const write = findingWriter(document, input.options)
  const query = {
    files: input.files,
    modules,
    data: input.data,
    facts: {
      conftest: { file: fileFacts(document.name) },
      ...(input.options.facts === undefined ? {} : { leasehold: input.options.facts }),
    },
    input: document.value,
  }
  const findings: Finding[] = traps.map(({ rule, why, remedy, isDoubt, ...place }) =>
    isDoubt
      ? { ...write.broken(rule, why, place, remedy), level: 'advisory', status: 'fail' }
      : write.broken(rule, why, place, remedy),
  )
  const errors = new Map<string, Problem>()
  for (const { rule, answer } of await ask(query, rules, engine)) {
    if (!answer.ok) {
      const thrown = answer.problems.filter(({ code }) => code === 'rego-rule-failed')
      if (thrown.length < answer.problems.length) return answer
      findings.push(...thrown.map((problem) => threw(write, rule, problem)))
      continue
    }
    for (const problem of answer.value.builtinErrors) errors.set(JSON.stringify(problem), problem)
    const [given] = answer.value.rules
    if (given === undefined)
      throw new Fault(
        'rego-no-answer',
        `the policy engine gave no answer about ${rule.namespace}.${rule.name}`,
      )
    findings.push(...findingsOf(write, rule, given))
  }
  for (const problem of errors.values()) findings.push(builtinFailed(write, problem, modules))
  return ok(withoutContradiction(findings))
}

/** A rule that could not be judged does not hold as well. */
function withoutContradiction(findings: readonly Finding[]): Finding[] {
  const open = new Set(findings.filter(({ status }) => status === 'unknown').map(({ rule }) => rule))
  return findings.filter(({ rule, status }) => status !== 'pass' || !open.has(rule))
}

/** All rules at once; only when one of them throws, each by itself, so that the others are still judged. */
async function ask(
  query: Omit<RegoQuery, 'rules'>,
  rules: readonly AskableRule[],
  engine: PolicyEngine,
): Promise<readonly { readonly rule: AskableRule; readonly answer: Result<RegoAnswer> }[]> {
  const together = await engine.evaluate({ ...query, rules })
  if (together.ok) {
    const { builtinErrors } = together.value
    return rules.map((rule, index) => {
      const given = together.value.rules[index]
      return { rule, answer: ok({ rules: given === undefined ? [] : [given], builtinErrors }) }
    })
  }
  if (together.problems.some(({ code }) => code !== 'rego-rule-failed'))
    return rules.slice(0, 1).map((rule) => ({ rule, answer: together }))
  const answers = []
  for (const rule of rules) answers.push({ rule, answer: await engine.evaluate({ ...query, rules: [rule] }) })
  return answers
}

function findingsOf(
  write: FindingWriter,
  rule: AskableRule,
  { values, isExcepted }: RegoAnswer['rules'][number],
): readonly Finding[] {
  const { results, broken } = readRuleValue(values)
  const unreadable = broken.map((why) =>
    write.broken(rule, why, {}, `write \`${rule.name} contains msg if { … }\`, where msg is text`),
  )
  if (isExcepted && results.length > 0) return [...unreadable, write.excepted(rule, results)]
  if (results.length === 0) return unreadable.length > 0 ? unreadable : [write.holds(rule)]
  return [...unreadable, ...results.map((result) => write.found(rule, result))]
}

function threw(write: FindingWriter, rule: AskableRule, problem: Problem): Finding {
  return write.broken(rule, `it could not be evaluated: ${problem.message}`, problem, 'correct the policy')
}

/** The rule whose clause an error stands in, as far as lines say. */
function builtinFailed(write: FindingWriter, problem: Problem, modules: LoadedPolicies['modules']): Finding {
  const module = modules.find(({ file }) => file === problem.file)
  const line = problem.line ?? 0
  const clause = module?.rules.filter((rule) => (rule.line ?? Infinity) <= line).at(-1)
  const rule =
    module === undefined
      ? 'rego'
      : clause === undefined
        ? module.namespace
        : `${module.namespace}.${clause.name}`
  const isJudging = clause !== undefined && kindOfRule(clause.name) !== undefined
  return write.broken(
    rule,
    `a built-in function failed, so that ${isJudging ? 'the rule' : 'what depends on it'} may not have been judged: ${problem.message}`,
    problem,
    'look first whether the value has the form that the function needs',
  )
}

/** What conftest puts at `data.conftest.file`. */
function fileFacts(name: string): { readonly name: string; readonly dir: string } {
  const cut = name.lastIndexOf('/')
  if (cut === -1) return { name, dir: '.' }
  return { name: name.slice(cut + 1), dir: cut === 0 ? '/' : name.slice(0, cut) }
}
