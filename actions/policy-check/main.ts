import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isSha, type Uid } from '../../src/kit/brands.ts'
import { Fault } from '../../src/kit/result.ts'
import { startAction, type ActionContext, type ActionOutcome } from '../../src/outside/runner/start.ts'
import { definition } from './definition.ts'

export async function main(): Promise<void> {
  await startAction(definition, run)
}

async function run({ inputs, environment, log }: ActionContext): Promise<ActionOutcome> {
  const pullRequest = inputs['pull-request'] ?? ''
  if (!/^[1-9][0-9]{0,8}$/.test(pullRequest)) {
    throw new Fault('wrong-input', 'input `pull-request` must be the number of a pull request')
  }
  const headSha = inputs['head-sha'] ?? ''
  if (headSha !== '' && !isSha(headSha))
    throw new Fault('wrong-input', 'input `head-sha` must be a full commit id')
  const plans = inputs['plans'] ?? ''
  const folder = plans === '' ? undefined : resolve(environment.temp, plans)
  const [{ checkPolicy }, { composePorts }] = await Promise.all([
    import('../../src/run/policy-check/policy-check.ts'),
    import('../../src/compose.ts'),
  ])
  const outcome = await checkPolicy(
    {
      pullRequest: Number(pullRequest),
      headSha: isSha(headSha) ? headSha : undefined,
      readPlan: (uid) => readPlanFile(folder, uid),
    },
    composePorts(environment, inputs['token'] ?? '', log),
  )
  return { ...outcome, outputs: { verdict: outcome.result.verdict ?? '' } }
}

/** A uid is made of letters and digits only, so that it names no path. */
async function readPlanFile(folder: string | undefined, uid: Uid): Promise<Uint8Array | undefined> {
  if (folder === undefined) return undefined
  try {
    return await readFile(resolve(folder, `${uid}.json`))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Fault('plans-unreadable', `the plan of ${uid} cannot be read`, { cause: error })
  }
}
