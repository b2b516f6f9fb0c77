import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { createPolicyEngine } from '../../src/outside/opa/engine.ts'
import { OPA_RELEASE } from '../../src/outside/opa/release.ts'
import type { PolicyEngine } from '../../src/ports.ts'

/** The version whose behaviour docs/policy-rego.md and test/conftest hold against. */
export const CONFTEST_VERSION = '0.69.0'

/** Whether this machine has the pinned OPA, so that nothing is downloaded. */
export const hasOpa = versionOf('opa', ['version'], /^Version: v?(\S+)$/m) === OPA_RELEASE.version
/** A conftest that was built from its module says no version of its own, only OPA's. */
export const hasConftest = versionOf('conftest', ['--version'], /^OPA: v?(\S+)$/m) === OPA_RELEASE.version

if (!hasOpa) console.warn(`skipped: needs OPA ${OPA_RELEASE.version}`)

/** The machine's own OPA, found on the PATH; a cache of the user is left alone. */
export function realEngine(): PolicyEngine {
  return createPolicyEngine({
    release: OPA_RELEASE,
    path: '',
    environment: { PATH: process.env['PATH'], RUNNER_TOOL_CACHE: '/nonexistent' },
    home: homedir(),
    platform: `${process.platform}-${process.arch}`,
  })
}

function versionOf(program: string, args: readonly string[], pattern: RegExp): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return status === 0 ? pattern.exec(stdout)?.[1] : undefined
}
