import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { secretHider } from '../rego/secrets.ts'
import { readSarif, type ScanResult, type ScanRun, type Severity } from './sarif.ts'

export type ScannerSettings = NonNullable<NonNullable<Guardrails['scanners']>[string]>

export interface ScanOptions extends ScannerSettings {
  /** What a result without a resource of its own is about: the lease. */
  readonly resource: string
  /** Path in the repository that results stand at whose own place is no file of it: the request's. */
  readonly file?: string
  readonly isFile?: (path: string) => boolean
  /** The plan that was scanned: its sensitive values are taken out of what the scanner says (S14). */
  readonly plan?: unknown
}

export interface Scan {
  /** As in `scanners` of policies/guardrails.yaml. */
  readonly name: string
  /** The report; undefined: there is none. */
  readonly content: Uint8Array | undefined
  readonly options: ScanOptions
}

/** Bytes. GitHub takes 10 MB of SARIF, packed. */
const LIMIT = 128 * 1024 * 1024
const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical']

/**
 * Reads a scanner's SARIF into findings. A report that is missing, empty, or not whole is a problem and never a pass:
 * what should have been scanned was not.
 */
export function readScan({ name, content, options }: Scan): Result<Finding[]> {
  if (content === undefined || content.byteLength === 0)
    return problems(
      broken(name, 'scan-missing', content === undefined ? 'there is no report' : 'the report is empty'),
    )
  if (content.byteLength > LIMIT)
    return problems(broken(name, 'scan-unreadable', `the report has more than ${LIMIT} bytes`))
  const document = parse(content)
  const runs = document === undefined ? undefined : readSarif(document)
  if (runs === undefined) return problems(broken(name, 'scan-unreadable', 'the report is not SARIF 2.1.0'))
  const errors = runs.flatMap((run) => run.errors)
  if (errors.length > 0)
    return problems(...errors.map((error) => broken(name, 'scan-failed', `the scanner failed: ${error}`)))
  if (runs.length === 0 || (options['allow-empty'] !== true && !runs.some(({ hasLooked }) => hasLooked)))
    return problems(empty(name))
  return ok([...runs.flatMap((run) => findingsOf(name, run, options)), summary(name, runs, options)])
}

function findingsOf(name: string, { results }: ScanRun, options: ScanOptions): readonly Finding[] {
  const hide = secretHider(options.plan)
  return results.flatMap((result) => {
    if (result.kind === 'pass') return []
    const { severity, suppressed, remedy } = result
    const isCounted = SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(options.threshold)
    const counted = isCounted ? (options.level ?? 'hard') : 'advisory'
    return [
      {
        rule: `${name}/${result.rule}`,
        level: suppressed === undefined ? counted : 'advisory',
        status: result.kind === 'open' ? 'unknown' : 'fail',
        source: 'sarif',
        phase: 'plan',
        resource: hide(result.resource ?? options.resource),
        message: hide(
          suppressed === undefined
            ? `${result.message} (${severity})`
            : `${result.message} (${severity}; suppressed in the source: ${suppressed})`,
        ),
        ...placeOf(result, options),
        ...(remedy === undefined ? {} : { remedy: hide(remedy) }),
      } satisfies Finding,
    ]
  })
}

/** Says that the scanner was heard, so that a report without results is not the same as no report. */
function summary(name: string, runs: readonly ScanRun[], { resource, file }: ScanOptions): Finding {
  const tools = [...new Set(runs.map(({ tool }) => tool))].join(', ')
  return {
    rule: name,
    level: 'hard',
    status: 'pass',
    source: 'sarif',
    phase: 'plan',
    resource,
    message: `${tools} reported`,
    ...(file === undefined ? {} : { file }),
  }
}

function placeOf({ path, line }: ScanResult, { file, isFile }: ScanOptions): Pick<Finding, 'file' | 'line'> {
  if (path !== undefined && isFile?.(path) === true)
    return { file: path, ...(line === undefined || line === 0 ? {} : { line }) }
  return file === undefined ? {} : { file }
}

function parse(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content))
  } catch {
    return undefined
  }
}

function broken(name: string, code: string, why: string): Problem {
  return {
    code,
    message: `scanner \`${name}\`: ${why}`,
    allowed: [`a report in SARIF 2.1.0, ${name}.sarif`],
    remedy:
      'look at the step that runs the scanner; to go on without it, take it out of `scanners` in policies/guardrails.yaml',
  }
}

function empty(name: string): Problem {
  return {
    code: 'scan-empty',
    message: `scanner \`${name}\`: the report names no rule, no result and no file: nothing shows that anything was looked at`,
    remedy: `write how many checks were made into the run's \`properties.evaluated\`, or set \`allow-empty: true\` for ${name}`,
  }
}
