import type { Account, LocalGitHub } from '../github/index.ts'
import type { Fields } from '../workflows/load.ts'

let tokens = 0

/** A token of its own for each job, which may do what the job says and no more. */
export function grantToken(
  { github }: { readonly github: LocalGitHub },
  account: Account,
  permissions: Fields,
): string {
  tokens += 1
  const token = `ghs-job-${tokens}`
  const allowed: Record<string, 'read' | 'write'> = {}
  for (const [name, level] of Object.entries(permissions))
    if (level === 'read' || level === 'write') allowed[name] = level
  github.world.accounts.set(token, { ...account, token, permissions: allowed })
  return token
}
