import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldsOf, ownPath, stepsOf, textOf, thisRepository } from '../workflows/load.ts'
import { interpolateAll, sayValue, type Contexts } from './expression.ts'
import { parseOutputs } from './run-action.ts'
import type { Done, Run, Step } from './workflow-steps.ts'

const FOLDER = '.github/checkov'
const ROOT = join(import.meta.dirname, '..', '..')

export function isScannerStep({ step }: Step): boolean {
  return ownPath(step['uses']) === FOLDER
}

/** One of the scripts of `.github/checkov`, by bash in a checkout, as its action runs it; only the download is left out. */
export async function runScannerStep({ step }: Step, contexts: Contexts, run: Run): Promise<Done> {
  const { checkov } = run.options
  const inputs = interpolateAll(fieldsOf(step['with']), contexts)
  if (checkov === undefined) return { outputs: {}, isFailed: false }
  if (inputs['do'] === 'install') return { outputs: { folder: checkov }, isFailed: false }
  const action = fieldsOf(thisRepository.action(FOLDER)?.['runs'])
  const inner = stepsOf(action).find(({ id }) => id === inputs['do']) ?? {}
  const output = join(mkdtempSync(join(run.rig.folder, 'step-')), 'output')
  writeFileSync(output, '')
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTION_PATH: join(ROOT, FOLDER),
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: sayValue(fieldsOf(contexts['runner'])['temp']),
  }
  for (const [name, value] of Object.entries(interpolateAll(fieldsOf(inner['env']), { ...contexts, inputs })))
    env[name] = sayValue(value)
  const cwd = await run.rig.checkout()
  const code = await new Promise<number>((resolve) => {
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', textOf(inner['run'])]
    execFile('bash', args, { cwd, env }, (error) => resolve(error === null ? 0 : 1))
  })
  return { outputs: parseOutputs(readFileSync(output, 'utf8')), isFailed: code !== 0 }
}
