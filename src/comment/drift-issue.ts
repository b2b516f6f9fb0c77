import type { DriftEvidence } from '../formats/evidence.ts'
import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import type { Found } from '../drift/find.ts'
import { mention } from './request-comment.ts'

export interface DriftView {
  /** `payments/reports` */
  readonly lease: string
  readonly environment: string
  /** Login of the owner. */
  readonly owner: string
  /** `requests/payments/reports.yaml` */
  readonly request: string
  /** The lease's issue, where commands work; null: it has none. */
  readonly home: number | null
  readonly found: Found
}

/** Marker of the issue of one life of a lease. */
export function driftMarker({ uid }: Pick<DriftEvidence, 'uid'>): string {
  return `drift-${uid}`
}

/** Team and name have passed their patterns. */
export function driftTitle({ lease, environment }: Pick<DriftView, 'lease' | 'environment'>): string {
  return `${lease}: changed outside, in ${environment}`
}

/** Resources that are listed; a stack has a few. */
const MOST = 50

/** What changed outside and the two ways on. Names, never values (S14). */
export function driftBody(view: DriftView): string {
  const { found, lease, owner, request, home } = view
  const resources = found.summary?.resources ?? []
  const outside = new Set(found.outside)
  const rows = resources.slice(0, MOST).map((change) => row(change, outside.has(change.address)))
  const where = home === null ? 'on the pull request that brought the lease' : `on #${home}`
  return [
    `${mention(owner)}, what exists of **${escapeMarkdown(lease)}** is no longer what was applied${home === null ? '' : ` (its home is #${home})`}.`,
    '',
    '| what | what happened to it | attributes |',
    '| --- | --- | --- |',
    ...rows,
    ...(resources.length > MOST ? ['', `… and ${resources.length - MOST} more.`] : []),
    '',
    'Names only: values may be secrets. There are two ways on:',
    '',
    `- **Undo it.** An approver comments ${inlineCode(`/approve-plan ${found.digest ?? ''}`)} ${where}, and what was approved for this lease is applied again.`,
    `- **Accept it.** Change ${inlineCode(request)}, so that it asks for what is there now, and merge that.`,
    '',
    'Nothing is changed until then. This issue is kept up to date, and closes by itself when nothing differs any more.',
    '',
  ].join('\n')
}

/** Of an issue that closes. */
export function driftGoneBody(lease: string): string {
  return `What exists of **${escapeMarkdown(lease)}** is again what was applied. This issue opens again when that changes.\n`
}

type Resource = NonNullable<Found['summary']>['resources'][number]

function row({ address, action, attributes }: Resource, isOutside: boolean): string {
  const names = attributes.map(inlineCode).join(', ')
  return `| ${inlineCode(address)} | ${happened(action, isOutside)} | ${action === 'create' ? '' : names} |`
}

function happened(action: Resource['action'], isOutside: boolean): string {
  switch (action) {
    case 'create':
      return isOutside ? 'deleted outside' : 'not there'
    case 'update':
      return isOutside ? 'changed outside' : 'would be changed by the next apply'
    case 'replace':
      return isOutside
        ? 'changed outside; undoing it **replaces** it'
        : 'would be **replaced** by the next apply'
    case 'destroy':
      return 'would be **destroyed** by the next apply'
  }
}
