import type { Usd } from '../kit/brands.ts'
import { escapeMarkdown } from '../kit/markdown.ts'
import { sayUsd } from '../kit/money.ts'
import { sayHours, type Length } from '../lease/length.ts'

/** Marker of the living comment: one on each lease's issue, changed in place. */
export const LEASE_MARKER = 'lease'

export interface LeaseStep {
  readonly label: string
  readonly state: 'done' | 'now' | 'waiting' | 'failed'
  /** Markdown; whoever makes it escapes what people typed. */
  readonly note: string
}

export interface LeaseView {
  /** `payments/reports` */
  readonly lease: string
  /** The module's title. */
  readonly title: string
  readonly environment: string
  readonly price: { readonly usdMonth: Usd | null; readonly forLease: Usd | null; readonly unpriced: number }
  readonly length: Length
  readonly steps: readonly LeaseStep[]
  /** Sentence that stands first when there is something to say: ready, failed, ended. Markdown. */
  readonly headline?: string
  /** Markdown below the steps: outputs, what to do next. */
  readonly details?: string
}

const ICONS = { done: '✅', now: '🔄', waiting: '⬜', failed: '❌' } as const

/** The living comment of a lease: what it is, what it costs, how far it is. */
export function leaseComment(view: LeaseView): string {
  const lines = [
    ...(view.headline === undefined ? [] : [view.headline, '']),
    `**${escapeMarkdown(view.lease)}** · ${escapeMarkdown(view.title)}, ${escapeMarkdown(view.environment)} · ${sayPrice(view)}`,
    '',
    '| | | |',
    '| --- | --- | --- |',
    ...view.steps.map(stepRow),
    '',
    `Lease: **${view.length.kind === 'permanent' ? 'permanent' : `${sayHours(view.length.hours)} from ready`}**`,
    ...(view.details === undefined ? [] : ['', view.details]),
  ]
  return `${lines.join('\n')}\n`
}

function stepRow(step: LeaseStep): string {
  const label = step.state === 'now' ? `**${step.label}**` : step.label
  return `| ${ICONS[step.state]} | ${label} | ${step.note} |`
}

function sayPrice({ price }: LeaseView): string {
  const month = `**${sayUsd(price.usdMonth)}** a month`
  const all = price.forLease === null ? '' : `, about **${sayUsd(price.forLease)}** for this lease`
  return `${month}${all}${price.unpriced > 0 ? ` · ${price.unpriced} unpriced` : ''}`
}
