import type { Finding } from '../formats/finding.ts'
import { compareText, digestOf } from '../kit/canonical.ts'
import { plainLine } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import { TOOLKIT_VERSION } from '../kit/version.ts'
import type { JudgedResult } from './result.ts'

/** GitHub takes at most 25,000 results of a run, and shows 5,000. */
export const RESULTS = 25_000
/** Where a result is shown that has no place of its own: GitHub takes none without a file. */
const NO_FILE = 'policies/guardrails.yaml'

type Level = 'error' | 'warning' | 'note' | 'none'

interface SarifResult {
  readonly ruleId: string
  readonly level: Level
  readonly message: { readonly text: string }
  readonly locations: readonly unknown[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly unknown[]
  readonly properties: Readonly<Record<string, unknown>>
}

interface SarifOptions {
  /** Where a result without a place is shown: the plan's file, for a plan of no request. */
  readonly file?: string
  /** The most results that it may hold; what is left out is said. */
  readonly results?: number
}

/**
 * SARIF 2.1.0 for code scanning: one rule per policy, results on the request's lines, what is waived or overridden as a
 * suppression, and a fingerprint that stays when lines move. What could not be judged is an error among the others.
 */
export function sarifOf(
  judged: Pick<JudgedResult, 'findings' | 'problems'>,
  { file = NO_FILE, results: most = RESULTS }: SarifOptions = {},
): Readonly<Record<string, unknown>> {
  const { findings, problems } = judged
  const open = findings.filter(({ status, level }) => status !== 'pass' && level !== 'shadow')
  const results = [
    ...problems.map((one) => problemResult(one, file)),
    ...open.map((one) => findingResult(one, file)),
  ]
  const shown = results.slice(0, most)
  const rules = rulesOf(findings, problems)
  const places = new Map(rules.map(({ id }, index) => [id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Leasehold', semanticVersion: TOOLKIT_VERSION, rules } },
        automationDetails: { id: 'leasehold/policy/' },
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: [
              ...problems.map(notification),
              ...cutNotification(results.length, most),
            ],
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: shown.map((result) => ({ ...result, ruleIndex: places.get(result.ruleId) ?? -1 })),
      },
    ],
  }
}

function findingResult(finding: Finding, file: string): SarifResult {
  const { rule, level, status, resource, message, remedy, phase } = finding
  const about = phase === 'plan' ? `${resource}: ${message}` : message
  return {
    ruleId: rule,
    level: severityOf(level),
    message: { text: textOf(about, remedy) },
    locations: [locationOf(finding, file, resource)],
    partialFingerprints: { 'leasehold/v1': fingerprint(finding) },
    suppressions: suppressionsOf(finding),
    properties: { status, level, resource },
  }
}

function problemResult(problem: Problem, file: string): SarifResult {
  const { code, message, remedy } = problem
  return {
    ruleId: code,
    level: 'error',
    message: { text: textOf(message, remedy) },
    locations: [locationOf(problem, file, undefined)],
    partialFingerprints: {
      'leasehold/v1': digestOf([code, problem.file ?? '', problem.field ?? '', message]),
    },
    suppressions: [],
    properties: { status: 'unknown', level: 'hard' },
  }
}

/** The same finding keeps its fingerprint when lines move: nothing in it is a position. */
function fingerprint({ rule, resource, field, message, phase }: Finding): string {
  return digestOf([rule, resource, phase, field ?? message])
}

function severityOf(level: Finding['level']): Level {
  switch (level) {
    case 'hard':
    case 'soft':
      return 'error'
    case 'advisory':
      return 'warning'
    case 'shadow':
      return 'note'
  }
}

function locationOf(
  { file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>,
  otherwise: string,
  resource: string | undefined,
): unknown {
  const uri = (file ?? otherwise).split('/').map(encodeURIComponent).join('/')
  const region = {
    startLine: line ?? 1,
    ...(line === undefined || column === undefined ? {} : { startColumn: column }),
  }
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
    ...(resource === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: plainLine(resource), kind: 'resource' }] }),
  }
}

function suppressionsOf({ level, waiver, override }: Finding): readonly unknown[] {
  const suppression = (justification: string): unknown => {
    return { kind: 'external', status: 'accepted', justification: plainLine(justification) }
  }
  if (waiver !== undefined) {
    const { approver, expires, ticket, reason } = waiver
    return [suppression(`waived by ${approver} until ${expires} (${ticket}): ${reason}`)]
  }
  if (override === undefined || level !== 'soft') return []
  return [suppression(`overridden by ${override.by}: ${override.reason}`)]
}

function rulesOf(
  findings: readonly Finding[],
  problems: readonly Problem[],
): readonly { readonly id: string }[] {
  const levels = new Map<string, Level>()
  for (const { rule, level } of findings) levels.set(rule, levels.get(rule) ?? severityOf(level))
  for (const { code } of problems) levels.set(code, 'error')
  return [...levels]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, level]) => ({
      id,
      shortDescription: { text: plainLine(id) },
      defaultConfiguration: { level },
      properties: { tags: ['policy'] },
    }))
}

function notification({ message, remedy }: Problem): unknown {
  return { level: 'error', message: { text: textOf(message, remedy) } }
}

function cutNotification(count: number, most: number): readonly unknown[] {
  if (count <= most) return []
  return [
    {
      level: 'error',
      message: { text: `${count - most} more results are left out: there is room for ${most}` },
    },
  ]
}

/** A message of SARIF may hold links, `[text](1)`: what people wrote must not become one. */
function textOf(message: string, remedy: string | undefined): string {
  const text = remedy === undefined ? message : `${message}. Fix: ${remedy}`
  return plainLine(text).replace(/[[\]]/g, '\\$&')
}
