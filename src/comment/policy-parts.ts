import type { Finding } from '../formats/finding.ts'
import type { PlanSummary } from '../formats/plan-summary.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../kit/markdown.ts'
import { sayUsd } from '../kit/money.ts'
import type { Problem } from '../kit/result.ts'
import { blocks } from '../policy/levels.ts'
import type { LeaseReport, PolicyReport, TeamSpend } from '../policy/report.ts'
import { priceForHours } from '../price/estimate.ts'

/** Rows of one table; a change that breaks more is no easier to mend with more rows. */
const ROWS = 50
/** Places that one row names. */
const PLACES = 3
/** Resources of one plan that are listed. */
const PLANNED = 100

/** `2 leases`, `1 lease` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export function allFindings(report: PolicyReport): readonly Finding[] {
  return report.leases.flatMap((lease) => lease.findings)
}

/** What keeps the change from being merged, broken rules first. */
export function blocking(report: PolicyReport): readonly Finding[] {
  const found = allFindings(report).filter(blocks)
  return [
    ...found.filter(({ status }) => status === 'fail'),
    ...found.filter(({ status }) => status !== 'fail'),
  ]
}

/**
 * The table of what must be fixed: problems that kept the change from being judged first, then findings. What differs by
 * its place only is one row: thirty buckets of one module are mended in one place.
 */
export function mustFixTable(problems: readonly Problem[], findings: readonly Finding[]): readonly string[] {
  const rows = new Map<string, { readonly rule: string; readonly rest: string; readonly places: string[] }>()
  const add = (rule: string, place: string, said: Pick<Problem, 'message' | 'remedy' | 'allowed'>): void => {
    const rest = `${messageMarkdown(said.message)} | ${fixOf(said)}`
    const key = `${rule} | ${rest}`
    const row = rows.get(key) ?? { rule: inlineCode(rule), rest, places: [] }
    row.places.push(place)
    rows.set(key, row)
  }
  for (const problem of problems) add(problem.code, placeOf(problem), problem)
  for (const finding of findings) {
    add(finding.rule, finding.line === undefined ? inlineCode(finding.resource) : placeOf(finding), finding)
  }
  const lines = [...rows.values()].map(
    ({ rule, rest, places }) => `| ${rule} | ${placesText(places)} | ${rest} |`,
  )
  const hidden = lines.length - ROWS
  return [
    '| rule | where | problem | fix |',
    '| --- | --- | --- | --- |',
    ...lines.slice(0, ROWS),
    ...(hidden > 0 ? ['', `And ${hidden} more: all of them are in the result of the run.`] : []),
  ]
}

function placesText(places: readonly string[]): string {
  const hidden = places.length - PLACES
  return `${places.slice(0, PLACES).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`
}

/** The remedy, and the other values that are allowed when the remedy names one of them. */
function fixOf({ remedy, allowed = [] }: Pick<Problem, 'remedy' | 'allowed'>): string {
  const others = remedy === undefined ? allowed : allowed.filter((value) => !remedy.includes(value))
  const isChoice = remedy === undefined || others.length < allowed.length
  const shown = isChoice ? others.slice(0, 8).map(inlineCode) : []
  const more = others.length > 8 && isChoice ? ` and ${others.length - 8} more` : ''
  const parts = [remedy === undefined ? '' : messageMarkdown(remedy), shown.join(', ') + more]
  return parts.filter((part) => part !== '').join(' or ')
}

function placeOf({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  if (file === undefined) return ''
  return inlineCode(line === undefined ? file : `${file}:${line}`)
}

/** `$24.82 a month (was $20.00), about $11.42 for this lease · 1 unpriced`; `undefined` when there is no request. */
export function priceText(lease: LeaseReport): string | undefined {
  const { price, priceBefore, length, kind } = lease
  if (price === undefined) return undefined
  const month = price.usdMonth === null ? sayUsd(null) : `${sayUsd(price.usdMonth)} a month`
  const change = kind === 'create' ? 'new' : changeText(priceBefore?.usdMonth, price.usdMonth)
  const forLease = length?.kind === 'for' ? priceForHours(price, length.hours) : null
  const forAll = forLease === null ? '' : `, about ${sayUsd(forLease)} for this lease`
  const unpriced = price.unpriced > 0 && price.usdMonth !== null ? ` · ${price.unpriced} unpriced` : ''
  return `${month}${change === '' ? '' : ` (${change})`}${forAll}${unpriced}`
}

function changeText(before: number | null | undefined, after: number | null): string {
  if (before === undefined) return ''
  return before === after ? 'unchanged' : `was ${before === null ? 'unpriced' : `$${before.toFixed(2)}`}`
}

/** `team payments: $312.00 of $500.00 ▓▓▓▓▓▓░░░░` */
export function spendText({ team, usdMonth, budgetUsdMonth, unpriced }: TeamSpend): string {
  const more = unpriced > 0 ? `, ${unpriced} unpriced` : ''
  if (budgetUsdMonth === undefined) return `team ${escapeMarkdown(team)}: ${sayUsd(usdMonth)} a month${more}`
  const share = budgetUsdMonth === 0 ? 1 : usdMonth / budgetUsdMonth
  const full = Math.min(10, Math.max(0, Math.round(share * 10)))
  const bar = `${'▓'.repeat(full)}${'░'.repeat(10 - full)}`
  const over = usdMonth > budgetUsdMonth ? ' ⚠️ over budget' : ''
  return `team ${escapeMarkdown(team)}: ${sayUsd(usdMonth)} of $${budgetUsdMonth.toFixed(2)}${more} ${bar}${over}`
}

/** `7 to add · nothing changed or destroyed` */
export function planText(lease: LeaseReport): string {
  if (lease.kind === 'unchanged') return 'none needed: only the request changes, the stack stays as it is'
  if (lease.kind === 'delete') return 'none: the lease ends through the reaper after the merge'
  if (lease.plan === undefined) return '**missing**'
  const { create, update, replace, destroy } = lease.plan.counts
  const parts = [
    [create, 'to add'],
    [update, 'to change'],
    [replace, 'to replace'],
    [destroy, 'to destroy'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  if (said.length === 0) return 'nothing to do'
  const isSafe = update + replace + destroy === 0
  return `${said.join(' · ')}${isSafe ? ' · nothing changed or destroyed' : ''}${dataText(lease.plan)}`
}

function dataText(plan: PlanSummary): string {
  const lost = plan.resources.filter(
    ({ action, holdsData }) => holdsData && (action === 'replace' || action === 'destroy'),
  )
  if (lost.length === 0) return ''
  return ` · ⚠️ **data is lost**: ${lost.map(({ address }) => inlineCode(address)).join(', ')}`
}

/** A section that opens on a click; empty when there is nothing to say. */
export function folded(summary: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return ['', `<details><summary>${summary}</summary>`, '', ...lines, '', '</details>']
}

export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, resource, message }) => {
    return `- ${inlineCode(rule)} ${inlineCode(resource)}: ${messageMarkdown(message)}`
  })
}

/** What a plan does, resource by resource: names of attributes, never a value (S14). */
export function planLines(plan: PlanSummary): readonly string[] {
  const lines = plan.resources.map(({ action, address, attributes, holdsData }) => {
    const names =
      action === 'create' || attributes.length === 0 ? '' : `: ${attributes.map(inlineCode).join(', ')}`
    return `- ${action} ${inlineCode(address)}${holdsData ? ' (holds data)' : ''}${names}`
  })
  const hidden = lines.length - PLANNED
  const outputs = plan.outputs.length === 0 ? [] : [`- outputs: ${plan.outputs.map(inlineCode).join(', ')}`]
  return [...lines.slice(0, PLANNED), ...(hidden > 0 ? [`- and ${hidden} more`] : []), ...outputs]
}
