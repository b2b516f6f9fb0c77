import { Fault } from '../../src/kit/result.ts'
import type { DriftJob } from '../../src/run/provision/drift-jobs.ts'

/**
 * Which stacks a job of the matrix looks at, as the job before wrote it; undefined: all.
 * @throws Fault `wrong-input`
 */
export function readPlace(text: string): DriftJob | undefined {
  if (text === '') return undefined
  const { environment, account, region, part, parts } = parsed(text)
  if (
    typeof environment === 'string' &&
    typeof account === 'string' &&
    typeof region === 'string' &&
    isCount(part) &&
    isCount(parts) &&
    part <= parts
  )
    return { environment, account, region, part, parts }
  throw new Fault(
    'wrong-input',
    'input `place` must be one of the jobs that mode drift-jobs found: `${{ toJSON(matrix) }}`',
  )
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}
