import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Files } from '../../src/kit/git-objects.ts'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'

/** The commit at which the adopter calls the toolkit. */
export const COMMIT = `${'c0ffee'.repeat(6)}c0de`

/** What somebody who adopts it answers. */
const ANSWERS = [
  ...['--repository', 'acme/platform', '--repository-id', '900100200', '--owner-id', '900100201'],
  ...['--team', 'payments=alice:1001,bob:1002', '--approvers', 'dana:2001,erin:2002'],
  ...['--account', '123456789012', '--region', 'eu-west-1', '--environments', 'dev,prod'],
  ...['--modules', 's3-bucket', '--token', 'github-token', '--yes', '--ref', COMMIT],
]

/** A platform of its own: all that `leasehold init` writes into an empty folder, and no other file. */
export function adoptedPlatform(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-adopter-'))
  try {
    const launcher = join(REPOSITORY_ROOT, 'cli', 'leasehold.js')
    execFileSync(process.execPath, [launcher, 'init', ...ANSWERS], { cwd: folder, stdio: 'pipe' })
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    return new Map(
      entries.flatMap((entry) => {
        const path = join(entry.parentPath, entry.name)
        return entry.isFile() ? [[relative(folder, path), readFileSync(path)] as const] : []
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
