import type { Finding } from '../formats/finding.ts'
import type { PlanSummary } from '../formats/plan-summary.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../kit/markdown.ts'
import { sayUsd } from '../kit/money.ts'
import { blocks } from '../policy/levels.ts'
import type { LeaseReport, PolicyReport, TeamSpend } from '../policy/report.ts'
import { priceForHours } from '../price/estimate.ts'
import { clip } from './policy-table.ts'

/** `2 leases`, `1 lease` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export function allFindings(report: Pick<PolicyReport, 'leases'>): readonly Finding[] {
  return report.leases.flatMap((lease) => lease.findings)
}

/** What keeps the change from being merged, broken rules first. */
export function blocking(findings: readonly Finding[]): readonly Finding[] {
  const found = findings.filter(blocks)
  return [
    ...found.filter(({ status }) => status === 'fail'),
    ...found.filter(({ status }) => status !== 'fail'),
  ]
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

/** Resources whose loss is named one by one. */
const LOST = 5

function dataText(plan: PlanSummary): string {
  const lost = plan.resources.filter(
    ({ action, holdsData }) => holdsData && (action === 'replace' || action === 'destroy'),
  )
  if (lost.length === 0) return ''
  const shown = lost.slice(0, LOST).map(({ address }) => inlineCode(clip(address)))
  const more = lost.length > LOST ? ` and ${lost.length - LOST} more` : ''
  return ` · ⚠️ **data is lost**: ${shown.join(', ')}${more}`
}

export function findingLine({ rule, resource, message }: Finding): string {
  return `- ${inlineCode(rule)} ${inlineCode(clip(resource))}: ${messageMarkdown(clip(message))}`
}

/** What a plan does, resource by resource: names of attributes, never a value (S14). */
export function planLines(plan: PlanSummary): readonly string[] {
  const lines = plan.resources.map(({ action, address, attributes, holdsData }) => {
    const names =
      action === 'create' || attributes.length === 0 ? '' : `: ${attributes.map(inlineCode).join(', ')}`
    return `- ${action} ${inlineCode(clip(address))}${holdsData ? ' (holds data)' : ''}${names}`
  })
  const outputs = plan.outputs.length === 0 ? [] : [`- outputs: ${plan.outputs.map(inlineCode).join(', ')}`]
  return [...lines, ...outputs]
}
