import type { Finding } from '../formats/finding.ts'
import { compareText } from '../kit/canonical.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../kit/markdown.ts'
import { isExcused } from '../policy/levels.ts'
import type { OverrideUse } from '../policy/overrides.ts'
import type { PolicyReport } from '../policy/report.ts'
import type { WaiverUse } from '../policy/waivers.ts'
import { foldedBlock, type Block } from './fit.ts'
import { allFindings, count, findingLine, planLines } from './policy-parts.ts'
import { clip } from './policy-table.ts'

/** Leases whose plan is shown resource by resource. */
const PLANS = 20

/** What need not be read to know whether this may merge; each part opens on a click. */
export function foldedBlocks(report: PolicyReport): readonly Block[] {
  const findings = allFindings(report)
  return [
    ...toldBlocks(findings, report),
    ...otherFilesBlock(report.otherPaths),
    ...quietBlocks(findings),
    ...plansBlocks(report),
  ]
}

/** What somebody should know and nobody must mend: advice, what is waived or overridden, waivers that do not waive. */
export function toldBlocks(
  findings: readonly Finding[],
  { waivers, overrides }: Pick<PolicyReport, 'waivers' | 'overrides'>,
): readonly Block[] {
  const open = findings.filter((finding) => !isExcused(finding))
  const advice = open.filter(({ level, status }) => level === 'advisory' && status !== 'pass')
  const unclear = open.filter(({ level, status }) => level === 'soft' && status === 'unknown')
  return [
    ...section(`${advice.length} advice`, advice),
    ...section(`${unclear.length} not known before apply`, unclear),
    ...waivedBlock(findings),
    ...idleWaiversBlock(waivers),
    ...overridesBlock(overrides),
  ]
}

/** What passed, and what is only counted. */
export function quietBlocks(findings: readonly Finding[]): readonly Block[] {
  const passed = findings.filter(({ level, status }) => level !== 'shadow' && status === 'pass')
  const shadow = findings.filter((one) => one.level === 'shadow' && one.status !== 'pass' && !isExcused(one))
  return [
    ...section(`${count(passed.length, 'check')} passed`, passed),
    ...section(`${shadow.length} only counted`, shadow),
  ]
}

function section(title: string, findings: readonly Finding[]): readonly Block[] {
  return foldedBlock(title, 'result', findings.map(findingLine))
}

/** `1 waived (until 2026-12-01)`: each stays visible, with who answers for it. */
function waivedBlock(findings: readonly Finding[]): readonly Block[] {
  const waived = findings.flatMap((finding) =>
    finding.waiver === undefined ? [] : [{ finding, waiver: finding.waiver }],
  )
  const [first] = waived.map(({ waiver }) => waiver.expires).sort()
  const lines = waived.map(({ finding, waiver }) => {
    const { approver, reason, ticket, expires } = waiver
    const by = `waived by ${escapeMarkdown(approver)} until ${escapeMarkdown(expires)}`
    return `${findingLine(finding)} · ${by} (${inlineCode(ticket)}): ${escapeMarkdown(clip(reason))}`
  })
  return foldedBlock(`${waived.length} waived (until ${escapeMarkdown(first ?? '')})`, 'waived result', lines)
}

/** Waivers that waive nothing, or not for long: whoever wrote them may think otherwise. */
function idleWaiversBlock(uses: readonly WaiverUse[]): readonly Block[] {
  const ending = uses.filter(({ endsSoon }) => endsSoon)
  const idle = uses.filter(({ state }) => state !== 'used')
  const titles = [
    ...(idle.length === 0
      ? []
      : [`${count(idle.length, 'waiver')} that ${idle.length === 1 ? 'waives' : 'waive'} nothing`]),
    ...(ending.length === 0
      ? []
      : [`⚠️ ${count(ending.length, 'waiver')} that ${ending.length === 1 ? 'ends' : 'end'} soon`]),
  ]
  const lines = [...ending, ...idle].map(({ waiver, state, message }) => {
    const place = inlineCode(`${waiver.file}:${waiver.line}`)
    const of = `${inlineCode(waiver.rule)} ${inlineCode(clip(waiver.resource))}`
    return `- ${place} ${of}: ${state === 'used' ? 'ends soon' : state}, ${messageMarkdown(clip(message))}`
  })
  return foldedBlock(titles.join(', '), 'waiver', lines)
}

function overridesBlock(uses: readonly OverrideUse[]): readonly Block[] {
  const used = uses.filter(({ state }) => state === 'used').length
  const other = uses.length - used
  const titles = [
    ...(used > 0 ? [`${used} overridden`] : []),
    ...(other > 0 ? [`${count(other, 'override')} void`] : []),
  ]
  const sorted = [...uses].sort((a, b) => compareText(a.state, b.state))
  const lines = sorted.map(({ override, state, message }) => {
    const by = `${inlineCode(override.rule)} by ${escapeMarkdown(override.by.login)}`
    return `- ${by}: ${state}, ${messageMarkdown(clip(message))} · ${escapeMarkdown(clip(override.reason))}`
  })
  return foldedBlock(titles.join(', '), 'override', lines)
}

function otherFilesBlock(paths: readonly string[]): readonly Block[] {
  const lines = paths.map((path) => `- ${inlineCode(clip(path))}`)
  return foldedBlock(`${count(paths.length, 'other file')}: this is not applied by itself`, 'file', lines)
}

function plansBlocks(report: PolicyReport): readonly Block[] {
  const planned = report.leases.filter(({ plan }) => plan !== undefined)
  return planned
    .slice(0, PLANS)
    .flatMap(({ lease, plan }) =>
      plan === undefined
        ? []
        : foldedBlock(`plan details of ${escapeMarkdown(lease)}`, 'resource', planLines(plan)),
    )
}
