import type { Usd } from '../kit/brands.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import type { Length } from '../lease/length.ts'
import { leaseComment } from './lease-comment.ts'
import { leaseSteps } from './lease-steps.ts'
import { plainCloudError } from './cloud-error.ts'
import { sayTime, sayUsual } from './say-time.ts'

/** How far the apply of a lease is. */
export type ApplyStage =
  | { readonly kind: 'planning' }
  | {
      readonly kind: 'applying'
      readonly done: number
      readonly total: number
      /** What Terraform is at for the longest time, and for how many seconds. */
      readonly slowest: { readonly address: string; readonly seconds: number } | undefined
    }
  | { readonly kind: 'applied'; readonly resources: number }
  | {
      readonly kind: 'stopped'
      /** Before anything was changed, or in the middle. */
      readonly when: 'before' | 'during'
      readonly problems: readonly Problem[]
      /** Managed resources that exist, markers not counted. */
      readonly existing: number
      /** What a person does next; plain text. */
      readonly next: string
    }

export interface ProgressView {
  readonly lease: string
  readonly title: string
  readonly environment: string
  readonly price: { readonly usdMonth: Usd | null; readonly forLease: Usd | null; readonly unpriced: number }
  readonly length: Length
  /** Undefined when it is applied from a working tree. */
  readonly pull: { readonly number: number; readonly headSha: string } | undefined
  readonly approvers: readonly { readonly login: string }[]
  /** Since the run began on this stack. */
  readonly seconds: number
  /** Seconds that the module usually takes, from and to. */
  readonly usual: readonly [from: number, to: number] | undefined
  readonly stage: ApplyStage
}

/** The living comment of a lease while it is applied, and when it stops. */
export function progressComment(view: ProgressView): string {
  const { stage } = view
  const isStopped = stage.kind === 'stopped'
  const notes = {
    understood: view.pull === undefined ? '' : `#${view.pull.number}`,
    policy: policyNote(stage),
    reviewed: reviewNote(view),
    applied: appliedNote(view),
    ready: view.usual === undefined ? '' : `usually ${sayUsual(view.usual)} for this module`,
  }
  const steps =
    stage.kind === 'applied'
      ? leaseSteps('ready', 'now', notes)
      : leaseSteps('applied', isStopped ? 'failed' : 'now', notes)
  return leaseComment({
    lease: view.lease,
    title: view.title,
    environment: view.environment,
    price: view.price,
    length: view.length,
    steps,
    ...(isStopped && {
      headline: headline(view.lease, stage),
      details: `**Next** ${messageMarkdown(stage.next)}`,
    }),
  })
}

function reviewNote({ approvers, pull }: ProgressView): string {
  if (approvers.length === 0 || pull === undefined) return 'no approval needed'
  const names = approvers.map(({ login }) => escapeMarkdown(login)).join(', ')
  return `${names} approved ${inlineCode(pull.headSha.slice(0, 7))}`
}

/** Before its new plan is judged, and when that stopped it, an apply has nothing to say of policy. */
function policyNote(stage: ApplyStage): string {
  return stage.kind === 'applying' || stage.kind === 'applied' ? 'passed, judged again on this plan' : ''
}

function appliedNote({ stage, seconds }: ProgressView): string {
  const time = sayTime(seconds)
  switch (stage.kind) {
    case 'planning':
      return `${time} · planning again`
    case 'applying': {
      const { slowest } = stage
      const now =
        slowest === undefined ? '' : ` · now ${inlineCode(slowest.address)} (${sayTime(slowest.seconds)})`
      return `${time} · ${stage.done} of ${stage.total} steps${now}`
    }
    case 'applied':
      return `${time} · ${sayResources(stage.resources)}`
    case 'stopped':
      return time
  }
}

function headline(lease: string, stage: Extract<ApplyStage, { kind: 'stopped' }>): string {
  const name = `**${escapeMarkdown(lease)}**`
  const why = stage.problems.slice(0, 3).flatMap(({ message }) => {
    const plain = plainCloudError(message)
    return [...(plain === undefined ? [] : [`> **${plain}.** `]), `> ${escapeMarkdown(cut(message))}`]
  })
  const head =
    stage.when === 'before'
      ? `⛔ ${name} was not applied. Nothing was changed.`
      : `❌ ${name} could not be completed. ${sayResources(stage.existing)} ${stage.existing === 1 ? 'exists and is' : 'exist and are'} kept.`
  return [head, '', ...why].join('\n')
}

function sayResources(count: number): string {
  return `${count} resource${count === 1 ? '' : 's'}`
}

/** Diagnostics of providers can be pages long; the log has all of it. */
function cut(message: string): string {
  return message.length > 600 ? `${message.slice(0, 597)}…` : message
}
