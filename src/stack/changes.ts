import { compareText } from '../kit/canonical.ts'
import type { Problem } from '../kit/result.ts'
import type { Change } from '../ports.ts'
import { parseRequestPath, parseStackPath } from '../request/path.ts'

/** What changed of one lease. */
export interface LeaseChange {
  readonly team: string
  readonly name: string
  readonly lease: string
  /** What happened to the request's file; `undefined` when only the stack changed. */
  readonly request: Change['kind'] | undefined
}

/** Keeps a folder in Git; neither a request nor part of a stack. */
const PLACEHOLDER = /^(requests|stacks)\/(\.gitkeep|README\.md)$/

/**
 * Sorts changed paths by lease. A path that only looks like a request or a stack is a problem and never "another path":
 * on a file system that folds case it would lie over a real one (S4).
 */
export function sortChanges(changes: readonly Change[]): {
  readonly leases: readonly LeaseChange[]
  readonly otherPaths: readonly string[]
  readonly problems: readonly Problem[]
} {
  const leases = new Map<string, LeaseChange>()
  const otherPaths: string[] = []
  const problems: Problem[] = []
  for (const { path, kind } of changes) {
    const root = path.normalize('NFKC').toLowerCase().split(/[\\/]/)[0]
    if ((root !== 'requests' && root !== 'stacks') || PLACEHOLDER.test(path)) {
      otherPaths.push(path)
      continue
    }
    const request = parseRequestPath(path)
    const place = request.ok ? request.value : parseStackPath(path)
    if (place !== undefined) {
      const { team, name, lease } = place
      leases.set(lease, { team, name, lease, request: request.ok ? kind : leases.get(lease)?.request })
    }
    // What is wrong may always be taken away.
    else if (kind === 'deleted') otherPaths.push(path)
    else if (root === 'requests' && !request.ok) problems.push(...request.problems)
    else problems.push(strayPath(path))
  }
  return {
    leases: [...leases.values()].sort((a, b) => compareText(a.lease, b.lease)),
    otherPaths,
    problems,
  }
}

function strayPath(path: string): Problem {
  return {
    code: 'wrong-path',
    message: 'the path is in no stack',
    file: path,
    line: 1,
    field: '',
    allowed: ['stacks/<team>/<name>/…, team and name in lower-case letters, digits and hyphens'],
    remedy: 'remove the file: the machine owns stacks/',
  }
}
