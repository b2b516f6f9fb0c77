import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Uid } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'
import { ENDS_FOLDER } from '../../src/outside/terraform/plan-folder.ts'
import type { ActionContext, ActionOutcome } from '../../src/outside/runner/start.ts'
import type { ScanReport } from '../../src/run/judge-scans.ts'
import { requireHead } from '../../src/outside/runner/head-input.ts'
import { pullRequestOf } from './inputs.ts'

/** Mode `policy`: judges a pull request. */
export async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const [pullRequest, headSha] = [pullRequestOf(inputs), requireHead(inputs)]
  const plans = inputs['plans'] ?? ''
  const folder = plans === '' ? undefined : resolve(environment.temp, plans)
  const [{ checkPolicy }, { composePolicyEngine, composePorts }] = await Promise.all([
    import('../../src/run/policy-check/policy-check.ts'),
    import('../../src/compose.ts'),
  ])
  const { needsApproval, sarif, ...outcome } = await checkPolicy(
    {
      ...{ pullRequest, headSha, readPlan: (uid) => readKept(folder, uid) },
      readEnd: (uid) => readKept(folder && join(folder, ENDS_FOLDER), uid),
      scans: await readReports(inputs['scans'] ?? '', environment.temp),
    },
    {
      ...composePorts(environment, inputs['token'] ?? '', log),
      engine: composePolicyEngine(inputs['opa'] ?? ''),
    },
  )
  return {
    ...outcome,
    outputs: {
      verdict: outcome.result.verdict ?? '',
      'needs-approval': needsApproval === undefined ? '' : String(needsApproval),
      sarif: sarif ?? '',
    },
  }
}

/** What the plan step kept of a stack. A uid is made of letters and digits only, so that it names no path. */
async function readKept(folder: string | undefined, uid: Uid): Promise<Uint8Array | undefined> {
  if (folder === undefined) return undefined
  try {
    return await readFile(resolve(folder, `${uid}.json`))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Fault('plans-unreadable', `what was planned of ${uid} cannot be read`, { cause: error })
  }
}

/** Reports of scanners; a folder that is not there has none, and the guardrails say whether that blocks. */
async function readReports(given: string, temp: string): Promise<readonly ScanReport[]> {
  if (given === '') return []
  const folder = resolve(temp, given)
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.sarif'))
  return Promise.all(
    names.sort().map(async (name) => ({ name, content: await readFile(resolve(folder, name)) })),
  )
}
