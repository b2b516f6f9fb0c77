import { Fault } from '../../src/kit/result.ts'
import type { UsualTimes } from '../../src/run/provision/usual-time.ts'
import type { Served } from '../../src/run/reconcile/find-work.ts'

/** Nobody: a run that GitHub's clock started. */
const SCHEDULE = { login: 'schedule', id: 0 } as const

/** Who caused a run, by the numeric id of the event's sender (S6); a schedule has none. */
export function readActor(event: {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
}): { readonly login: string; readonly id: number } {
  const sender = event.payload['sender']
  if (event.name === 'schedule' || sender === null || typeof sender !== 'object') return SCHEDULE
  const { login, id } = sender as { readonly login?: unknown; readonly id?: unknown }
  return typeof login === 'string' && typeof id === 'number' && Number.isSafeInteger(id)
    ? { login, id }
    : SCHEDULE
}

/**
 * Which environments have jobs, as the workflow says it.
 * @throws Fault `wrong-input`
 */
export function readServed(environment: string, list: string): Served {
  if (list !== '') return { kind: 'listed', environments: readList(list) }
  return environment === '' ? { kind: 'all' } : { kind: 'one', environment }
}

function readList(text: string): readonly string[] {
  const parsed = parse(text)
  if (Array.isArray(parsed) && parsed.length > 0 && parsed.every(isText)) return parsed
  throw new Fault(
    'wrong-input',
    'input `environments` must be a JSON list of names, `["dev", "staging"]`: correct the variable LEASEHOLD_ENVIRONMENTS',
  )
}

/** For people only: what cannot be read is as if nobody had said it. */
export function readUsual(text: string): UsualTimes | undefined {
  const parsed = parse(text)
  if (!Array.isArray(parsed)) return undefined
  return new Map(
    parsed.flatMap((one: unknown) => {
      const [module, times] = Array.isArray(one) ? (one as readonly unknown[]) : []
      const [from, to] = Array.isArray(times) ? (times as readonly unknown[]) : []
      const isKnown = isText(module) && typeof from === 'number' && typeof to === 'number'
      return isKnown ? [[module, [from, to]] as const] : []
    }),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
