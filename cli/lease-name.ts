import { relative, resolve, sep } from 'node:path'
import { type Result } from '../src/kit/result.ts'
import { parseRequestPath, type RequestPath } from '../src/request/path.ts'

/** A lease as people name it: `payments/reports`, or the path of its request, which may be gone. */
export function readLeaseName(root: string, given: string): Result<RequestPath> {
  const hasDots = given.split(/[\\/]/).includes('..')
  const short = parseRequestPath(`requests/${given}.yaml`)
  if (!hasDots && short.ok) return short
  return parseRequestPath(hasDots ? given : relative(root, resolve(given)).split(sep).join('/'))
}
