import { isRecord } from '../kit/fields.ts'
import { logSafe } from '../kit/log-safe.ts'

/** One result of a rule, as its author wrote it. */
export interface RuleResult {
  readonly message: string
  /** Where the author says that it is, by `_loc`. */
  readonly file: string | undefined
  readonly line: number | undefined
  /** What `resource`, `id`, `remedy` and `level` say, where they are text: our own names, other tools ignore them. */
  readonly resource: string | undefined
  readonly id: string | undefined
  readonly remedy: string | undefined
  readonly level: string | undefined
}

export interface ReadValue {
  readonly results: readonly RuleResult[]
  /** Why something that the rule gave is not a result: conftest passes over these, and is green. */
  readonly broken: readonly string[]
}

/** Reads what a rule gave. No value is an undefined rule: nothing was found. */
export function readRuleValue(values: readonly unknown[]): ReadValue {
  const results: RuleResult[] = []
  const broken: string[] = []
  for (const value of values) {
    if (!Array.isArray(value)) {
      broken.push(`it gives ${kindOf(value)} and not a set of messages`)
      continue
    }
    for (const element of value as readonly unknown[]) {
      const result = readElement(element)
      if (typeof result === 'string') broken.push(result)
      else results.push(result)
    }
  }
  return { results, broken: [...new Set(broken)] }
}

function readElement(element: unknown): RuleResult | string {
  if (typeof element === 'string')
    return element === '' ? 'it gives an empty message' : { ...NOTHING, message: element }
  if (!isRecord(element)) return `it gives ${kindOf(element)}, neither a message nor an object with \`msg\``
  const message = element['msg']
  if (typeof message !== 'string') return 'it gives an object without a `msg` that is text'
  if (message === '') return 'it gives an object with an empty `msg`'
  return {
    message,
    ...locationOf(element['_loc']),
    resource: textOf(element['resource']) ?? textOf(element['address']),
    id: textOf(element['id']),
    remedy: textOf(element['remedy']) ?? textOf(element['remediation']),
    level: textOf(element['level']),
  }
}

const NOTHING = {
  file: undefined,
  line: undefined,
  resource: undefined,
  id: undefined,
  remedy: undefined,
  level: undefined,
} as const

/** A place that is none is left out, as in conftest. A file outside the repository is no place either. */
function locationOf(value: unknown): Pick<RuleResult, 'file' | 'line'> {
  if (!isRecord(value)) return { file: undefined, line: undefined }
  const { file, line } = value
  const isInside =
    typeof file === 'string' &&
    file !== '' &&
    !file.startsWith('/') &&
    !file.split('/').includes('..') &&
    logSafe(file) === file
  const isLine = typeof line === 'number' && Number.isSafeInteger(line) && line > 0
  return { file: isInside ? file : undefined, line: isLine ? line : undefined }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
