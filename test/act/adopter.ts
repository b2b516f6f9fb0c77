import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'

/** The commit at which the adopter calls the toolkit. */
export const COMMIT = `${'c0ffee'.repeat(6)}c0de`

/** The callers of a platform of its own: what the commands in the README write, run by bash in an empty folder. */
export function callersByReadme(): ReadonlyMap<string, Buffer> {
  const readme = readFileSync(join(REPOSITORY_ROOT, 'README.md'), 'utf8')
  const commands = /<!-- callers -->\s+```sh\n([\s\S]+?)```/.exec(readme)?.[1]
  if (commands === undefined) throw new Error('README.md does not say how to write the callers')
  const script = commands
    .replace('toolkit=../leasehold\n', `toolkit='${REPOSITORY_ROOT}'\n`)
    .replace(/^commit=.*$/m, `commit=${COMMIT}`)
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-adopter-'))
  try {
    execFileSync('bash', ['--noprofile', '--norc', '-euo', 'pipefail', '-c', script], { cwd: folder })
    const workflows = join(folder, '.github', 'workflows')
    return new Map(
      readdirSync(workflows).map((file) => [
        `.github/workflows/${file}`,
        readFileSync(join(workflows, file)),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
