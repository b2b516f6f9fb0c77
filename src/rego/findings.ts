import type { Finding } from '../formats/finding.ts'
import { kindOfRule } from './names.ts'
import type { RegoOptions } from './options.ts'
import type { RuleResult } from './result.ts'
import { secretHider } from './secrets.ts'
import { subjectFinder } from './subject.ts'

/** One value that policies judge. */
export interface RegoDocument {
  /** Path, as conftest would be given it: `data.conftest.file` comes from it. */
  readonly name: string
  readonly value: unknown
}

/** What was asked of OPA: one rule of one package. */
export interface AskedRule {
  readonly namespace: string
  readonly name: string
}

/** Where in the policies something stands. */
export interface PolicyPlace {
  readonly file?: string | undefined
  readonly line?: number | undefined
}

/** Writes the findings of one document. */
export interface FindingWriter {
  /** A rule found nothing. */
  holds(rule: AskedRule): Finding
  found(rule: AskedRule, result: RuleResult): Finding
  /** `exception` silences a rule that found something: told, and never in the way. */
  excepted(rule: AskedRule, results: readonly RuleResult[]): Finding
  /** A rule that could not be judged: it blocks whatever its level is. */
  broken(rule: AskedRule | string, why: string, place: PolicyPlace, remedy: string): Finding
}

const ORDER: readonly Finding['level'][] = ['shadow', 'advisory', 'soft', 'hard']

export function findingWriter(document: RegoDocument, options: RegoOptions): FindingWriter {
  const hide = secretHider(document.value)
  const subjectOf = subjectFinder(document.value)
  const base = {
    source: 'rego',
    phase: options.phase ?? 'plan',
    resource: document.name,
    ...(options.file === undefined ? {} : { file: options.file }),
  } as const
  return {
    holds: (rule) => ({
      rule: idOf(rule),
      level: levelOf(rule, undefined, options),
      status: 'pass',
      ...base,
      message: 'holds',
    }),
    found: (rule, result) => ({
      rule: idOf(rule, result),
      level: levelOf(rule, result, options),
      status: 'fail',
      ...base,
      resource: hide(result.resource ?? subjectOf(result.message) ?? document.name),
      message: hide(result.message),
      ...placeOf(result),
      ...(result.remedy === undefined ? {} : { remedy: hide(result.remedy) }),
    }),
    excepted: (rule, results) => ({
      rule: idOf(rule),
      level: 'advisory',
      status: 'fail',
      ...base,
      message: hide(
        `\`exception\` of package ${rule.namespace} silences the whole rule: ${results.length} not counted, first: ${results[0]?.message ?? ''}`,
      ),
      remedy: 'write a waiver for the one resource, and take the exception out of the policy',
    }),
    broken: (rule, why, { file, line }, remedy) => ({
      rule: typeof rule === 'string' ? rule : idOf(rule),
      level: 'hard',
      status: 'unknown',
      ...base,
      message: hide(why),
      ...(file === undefined ? {} : { file }),
      ...(file === undefined || line === undefined ? {} : { line }),
      remedy,
    }),
  }
}

/** `main.deny_naming`; with the name that a result gives itself, `main.deny/AWS-1`. */
export function idOf({ namespace, name }: AskedRule, result?: RuleResult): string {
  const own = result?.id
  return own !== undefined && OWN_ID.test(own) ? `${namespace}.${name}/${own}` : `${namespace}.${name}`
}

const OWN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/

/**
 * The platform's word, else the name's: deny and violation are hard, warn is advisory. What a result says of itself
 * counts only upwards, so that a `deny` that conftest fails on never passes here.
 */
function levelOf(
  rule: AskedRule,
  result: RuleResult | undefined,
  { levels = {} }: RegoOptions,
): Finding['level'] {
  const set = levels[idOf(rule, result)] ?? levels[idOf(rule)]
  if (set !== undefined) return set
  const byName = kindOfRule(rule.name) === 'warning' ? 'advisory' : 'hard'
  const own = ORDER.find((level) => level === result?.level)
  return own !== undefined && ORDER.indexOf(own) > ORDER.indexOf(byName) ? own : byName
}

function placeOf({ file, line }: RuleResult): Pick<Finding, 'file' | 'line'> {
  if (file === undefined) return {}
  return line === undefined ? { file } : { file, line }
}
