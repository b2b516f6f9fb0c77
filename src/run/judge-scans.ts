import type { Finding } from '../formats/finding.ts'
import type { Guardrails } from '../formats/guardrails.ts'
import type { Problem } from '../kit/result.ts'
import { readScan, type ScanOptions } from '../scan/read-scan.ts'

/** A scanner's report, by the name of its file: `checkov.sarif`, or `checkov-a.sarif` for one of several. */
export interface ScanReport {
  readonly name: string
  readonly content: Uint8Array
}

/** Reads the reports of every scanner that the guardrails name. One that reported nothing is a problem, and so no pass. */
export function judgeScans(
  { scanners = {} }: Pick<Guardrails, 'scanners'>,
  reports: readonly ScanReport[],
  about: Pick<ScanOptions, 'resource' | 'file' | 'plan'>,
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const findings: Finding[] = []
  const problems: Problem[] = []
  for (const [name, settings] of Object.entries(scanners)) {
    if (settings === undefined) continue
    const theirs = reports.filter((report) => isOf(name, report.name))
    const contents = theirs.length === 0 ? [undefined] : theirs.map(({ content }) => content)
    for (const content of contents) {
      const read = readScan({ name, content, options: { ...settings, ...about } })
      if (read.ok) findings.push(...read.value)
      else problems.push(...read.problems)
    }
  }
  return { findings, problems }
}

/**
 * Reports that are about one stack: those under its uid, and those under none. What was found in another stack's plan
 * is not held against it, and does not stand for a report of its own that is missing.
 */
export function reportsOf(uid: string, reports: readonly ScanReport[]): readonly ScanReport[] {
  return reports.filter(({ name }) => (UID_SUFFIX.exec(name)?.[1] ?? uid) === uid)
}

const UID_SUFFIX = /-([a-z2-7]{26})\.sarif$/

function isOf(scanner: string, file: string): boolean {
  return file === `${scanner}.sarif` || (file.startsWith(`${scanner}-`) && file.endsWith('.sarif'))
}
