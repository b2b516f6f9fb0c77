import { MARKERS } from '../../stack/state.ts'
import type { Diagnostic } from '../../ports.ts'
import { isRecord } from '../../kit/fields.ts'

/** What one line of Terraform's `-json` output says to us. */
export type StreamEvent =
  | { readonly kind: 'planned'; readonly address: string; readonly steps: number }
  | { readonly kind: 'begun'; readonly address: string }
  | { readonly kind: 'finished'; readonly address: string; readonly action: string }
  | { readonly kind: 'failed'; readonly address: string }
  | {
      readonly kind: 'summary'
      readonly operation: string
      readonly add: number
      readonly change: number
      readonly remove: number
    }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }

/** Reads one line; `undefined` for a line that is not JSON or says nothing to us. */
export function readStreamLine(line: string): StreamEvent | undefined {
  const message = parse(line)
  switch (message?.['type']) {
    case 'planned_change': {
      const change = record(message['change'])
      const address = addressIn(change)
      const steps = stepsOf(change?.['action'])
      return address === undefined || steps === 0 ? undefined : { kind: 'planned', address, steps }
    }
    case 'apply_start':
    case 'apply_errored':
    case 'apply_complete': {
      const hook = record(message['hook'])
      const address = addressIn(hook)
      if (address === undefined) return undefined
      if (message['type'] === 'apply_start') return { kind: 'begun', address }
      return message['type'] === 'apply_errored'
        ? { kind: 'failed', address }
        : { kind: 'finished', address, action: text(hook?.['action']) ?? '' }
    }
    case 'change_summary': {
      const changes = record(message['changes'])
      return {
        kind: 'summary',
        operation: text(changes?.['operation']) ?? '',
        add: count(changes?.['add']),
        change: count(changes?.['change']),
        remove: count(changes?.['remove']),
      }
    }
    case 'diagnostic':
      return { kind: 'diagnostic', diagnostic: diagnosticOf(record(message['diagnostic'])) }
    default:
      return undefined
  }
}

/** Markers are not counted in what people see. */
export function isMarkerAddress(address: string): boolean {
  return Object.values(MARKERS).some((name) => address === `terraform_data.${name}`)
}

function diagnosticOf(raw: Readonly<Record<string, unknown>> | undefined): Diagnostic {
  return {
    severity: raw?.['severity'] === 'warning' ? 'warning' : 'error',
    summary: text(raw?.['summary']) ?? 'Terraform said nothing more',
    detail: text(raw?.['detail']) ?? '',
    address: text(raw?.['address']) ?? blockOf(text(record(raw?.['snippet'])?.['context'])),
  }
}

/** The resource whose text a diagnostic shows: of a condition that is not met, Terraform gives no address. */
function blockOf(context: string | undefined): string | undefined {
  const [, type, name] = /^resource "([^"]+)" "([^"]+)"$/.exec(context ?? '') ?? []
  return type === undefined || name === undefined ? undefined : `${type}.${name}`
}

/** Hooks that an action makes in apply: a replacement destroys and creates. */
function stepsOf(action: unknown): number {
  if (action === 'noop' || action === 'no-op' || action === 'read') return 0
  return action === 'replace' ? 2 : 1
}

function addressIn(held: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return text(record(held?.['resource'])?.['addr'])
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return record(JSON.parse(line))
  } catch {
    return undefined
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
