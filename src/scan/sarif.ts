import { fieldOf, itemsOf } from '../kit/fields.ts'

/**
 * SARIF 2.1.0, as far as scanners use it. Everything in it was written by a tool about code of people: nothing has the
 * type that it should have before it was looked at.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */

export type Severity = 'critical' | 'high' | 'medium' | 'low'

export interface ScanResult {
  readonly rule: string
  readonly severity: Severity
  readonly kind: 'fail' | 'pass' | 'open'
  readonly message: string
  readonly remedy: string | undefined
  readonly path: string | undefined
  readonly line: number | undefined
  /** Terraform address, where the tool or the code that it shows says one. */
  readonly resource: string | undefined
  /** Why the source says that it does not count; undefined: it counts. */
  readonly suppressed: string | undefined
}

export interface ScanRun {
  readonly tool: string
  readonly results: readonly ScanResult[]
  /** Whether anything shows that the tool looked at something: a rule, a result, a file, a count. */
  readonly hasLooked: boolean
  /** What the tool says went wrong with itself. */
  readonly errors: readonly string[]
}

/** Reads the runs of a report; undefined: it is not SARIF 2.1.0. */
export function readSarif(document: unknown): readonly ScanRun[] | undefined {
  if (textAt(document, 'version') !== '2.1.0') return undefined
  const runs = fieldOf(document, 'runs')
  if (!Array.isArray(runs)) return undefined
  const read = (runs as readonly unknown[]).map(readRun)
  return read.every((run) => run !== undefined) ? read : undefined
}

function readRun(run: unknown): ScanRun | undefined {
  const driver = fieldOf(fieldOf(run, 'tool'), 'driver')
  const tool = textAt(driver, 'name')
  if (tool === undefined) return undefined
  const rules = [driver, ...listAt(fieldOf(run, 'tool'), 'extensions')].flatMap((part) =>
    listAt(part, 'rules'),
  )
  const byId = new Map(rules.map((rule) => [textAt(rule, 'id'), rule]))
  const counts = new Map<unknown, number>()
  const results = listAt(run, 'results')
  const ruleOf = (result: unknown): unknown =>
    byId.get(ruleIdOf(result)) ?? listAt(driver, 'rules')[numberAt(result, 'ruleIndex') ?? -1]
  for (const result of results) counts.set(ruleOf(result), (counts.get(ruleOf(result)) ?? 0) + 1)
  return {
    tool,
    results: results.flatMap((result) => {
      const rule = ruleOf(result)
      return readResult(result, rule, counts.get(rule) === 1)
    }),
    hasLooked:
      rules.length > 0 ||
      results.length > 0 ||
      listAt(run, 'artifacts').length > 0 ||
      (numberAt(fieldOf(run, 'properties'), 'evaluated') ?? 0) > 0,
    errors: errorsOf(run),
  }
}

function readResult(result: unknown, rule: unknown, isOnly: boolean): readonly ScanResult[] {
  const kind = textAt(result, 'kind') ?? 'fail'
  // What is gone since the tool's baseline, or has nothing to do with this code, is no result.
  if (kind === 'notApplicable' || textAt(result, 'baselineState') === 'absent') return []
  const physical = fieldOf(listAt(result, 'locations')[0], 'physicalLocation')
  const region = fieldOf(physical, 'region')
  const id = ruleIdOf(result) ?? textAt(rule, 'id') ?? 'unnamed'
  return [
    {
      rule: id,
      severity: kind === 'informational' ? 'low' : severityOf(result, rule),
      kind: kind === 'pass' ? 'pass' : kind === 'open' || kind === 'review' ? 'open' : 'fail',
      message: messageOf(result, rule) ?? id,
      remedy: remedyOf(rule),
      path: pathOf(textAt(fieldOf(physical, 'artifactLocation'), 'uri')),
      line: numberAt(region, 'startLine'),
      resource: resourceOf(result, region, isOnly ? rule : undefined),
      suppressed: suppressionOf(result),
    },
  ]
}

function ruleIdOf(result: unknown): string | undefined {
  return textAt(result, 'ruleId') ?? textAt(fieldOf(result, 'rule'), 'id')
}

/** GitHub's bands of `security-severity`; a tool without it says `error`, `warning` or `note`. */
function severityOf(result: unknown, rule: unknown): Severity {
  const said =
    fieldOf(fieldOf(result, 'properties'), 'security-severity') ??
    fieldOf(fieldOf(rule, 'properties'), 'security-severity')
  const score =
    typeof said === 'number' || (typeof said === 'string' && said.trim() !== '') ? Number(said) : Number.NaN
  if (Number.isFinite(score))
    return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low'
  switch (textAt(result, 'level') ?? textAt(fieldOf(rule, 'defaultConfiguration'), 'level') ?? 'warning') {
    case 'none':
    case 'note':
      return 'low'
    case 'warning':
      return 'medium'
    default:
      return 'high'
  }
}

function messageOf(result: unknown, rule: unknown): string | undefined {
  const message = fieldOf(result, 'message')
  const id = textAt(message, 'id')
  const template = id === undefined ? undefined : textAt(fieldOf(fieldOf(rule, 'messageStrings'), id), 'text')
  const filled = template?.replace(/\{(\d+)\}/g, (whole, index: string) => {
    const value = listAt(message, 'arguments')[Number(index)]
    return typeof value === 'string' ? value : whole
  })
  const text = textAt(message, 'text')
  return inTrivysForm(text) ?? text ?? filled ?? textAt(fieldOf(rule, 'shortDescription'), 'text')
}

/** Trivy writes `Artifact: …`, `Type: …`, `Severity: …`, `Message: …` as lines of one text; only one of them is news. */
function inTrivysForm(text: string | undefined): string | undefined {
  return /^Severity: [A-Z]+\nMessage: (.+)$/m.exec(text ?? '')?.[1]
}

/** The rule's own help; a tool that only repeats the rule's name there has a page of its own for it. */
function remedyOf(rule: unknown): string | undefined {
  const page = textAt(rule, 'helpUri')
  const link = page !== undefined && /^https:\/\/[^\s<>"]+$/.test(page) ? `see ${page}` : undefined
  const helped = textAt(fieldOf(rule, 'help'), 'text') ?? ''
  // Trivy's help is its message once more; what to do stands in the description.
  const isForm = /^Severity: [A-Z]+\nCheck: /m.test(helped)
  const text = isForm ? (textAt(fieldOf(rule, 'fullDescription'), 'text') ?? '').trim() : helped
  const [help = ''] = text.split(/\n\s*\n/)
  const lines = help
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== textAt(rule, 'name') && !/^Resource: /.test(line))
  const said = lines.join(' ').slice(0, 500)
  return said === '' ? link : link === undefined ? said : `${said.replace(/\.$/, '')}; ${link}`
}

function resourceOf(result: unknown, region: unknown, rule: unknown): string | undefined {
  const logical = listAt(listAt(result, 'locations')[0], 'logicalLocations')[0]
  const snippet = textAt(fieldOf(region, 'snippet'), 'text') ?? ''
  const block = /^\s*(resource|data) "([A-Za-z]\w*)" "([A-Za-z_][\w-]*)"/m.exec(snippet)
  const inPlan = /"address": ?"([^"\\]+)"/.exec(snippet)?.[1]
  const said = /^Resource: (\S+)$/m.exec(textAt(fieldOf(rule, 'help'), 'text') ?? '')?.[1]
  return (
    textAt(fieldOf(result, 'properties'), 'resource') ??
    textAt(logical, 'fullyQualifiedName') ??
    inPlan ??
    (block === null ? undefined : `${block[1] === 'data' ? 'data.' : ''}${block[2]}.${block[3]}`) ??
    said
  )
}

/** Suppressed: somebody accepted it, and nobody refused or still looks at it. */
function suppressionOf(result: unknown): string | undefined {
  const all = listAt(result, 'suppressions')
  const isAccepted = all.some((one) => (textAt(one, 'status') ?? 'accepted') === 'accepted')
  if (!isAccepted || all.some((one) => ['underReview', 'rejected'].includes(textAt(one, 'status') ?? '')))
    return undefined
  return (
    all.map((one) => textAt(one, 'justification')).find((text) => text !== undefined) ?? 'no reason is given'
  )
}

/** A path inside the repository; everything else is no place that a person could open. */
function pathOf(uri: string | undefined): string | undefined {
  if (uri === undefined || /^([a-z][a-z0-9+.-]*:|\/)/i.test(uri)) return undefined
  try {
    const path = decodeURIComponent(uri)
    return path.split('/').some((part) => part === '..' || part === '') || /[\\\p{Cc}]/u.test(path)
      ? undefined
      : path
  } catch {
    return undefined
  }
}

function errorsOf(run: unknown): readonly string[] {
  return listAt(run, 'invocations').flatMap((invocation) => {
    const said = ['toolExecutionNotifications', 'toolConfigurationNotifications']
      .flatMap((key) => listAt(invocation, key))
      .filter((notification) => textAt(notification, 'level') === 'error')
      .map((notification) => textAt(fieldOf(notification, 'message'), 'text') ?? 'an error without a text')
    const failed = fieldOf(invocation, 'executionSuccessful') === false
    return failed && said.length === 0 ? ['it says that it did not run to its end'] : said
  })
}

function textAt(value: unknown, key: string): string | undefined {
  const held = fieldOf(value, key)
  return typeof held === 'string' && held !== '' ? held : undefined
}

function numberAt(value: unknown, key: string): number | undefined {
  const held = fieldOf(value, key)
  return typeof held === 'number' && Number.isSafeInteger(held) && held >= 0 ? held : undefined
}

function listAt(value: unknown, key: string): readonly unknown[] {
  return itemsOf(fieldOf(value, key))
}
