import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldsOf, textOf } from '../workflows/load.ts'
import { interpolateAll, sayValue, type Contexts } from './expression.ts'
import { parseOutputs } from './run-action.ts'
import type { Done, Run, Step } from './workflow-steps.ts'

const SCRIPTS = '.github/checkov'
const ROOT = join(import.meta.dirname, '..', '..')

export function isScannerStep({ step }: Step): boolean {
  return textOf(step['run'] ?? '').includes(`${SCRIPTS}/`)
}

/** A step that runs a script of `.github/checkov`, by bash in a checkout; only the download is left out. */
export async function runScannerStep({ step }: Step, contexts: Contexts, run: Run): Promise<Done> {
  const { checkov } = run.options
  const script = textOf(step['run'])
  if (checkov === undefined) return { outputs: {}, isFailed: false }
  if (script.includes('/install.sh')) return { outputs: { folder: checkov }, isFailed: false }
  const workspace = await run.rig.checkout()
  cpSync(join(ROOT, SCRIPTS), join(workspace, SCRIPTS), { recursive: true })
  const output = join(mkdtempSync(join(run.rig.folder, 'step-')), 'output')
  writeFileSync(output, '')
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: sayValue(fieldsOf(contexts['runner'])['temp']),
  }
  for (const [name, value] of Object.entries(interpolateAll(fieldsOf(step['env']), contexts)))
    env[name] = sayValue(value)
  const code = await new Promise<number>((resolve) => {
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script]
    execFile('bash', args, { cwd: workspace, env }, (error) => resolve(error === null ? 0 : 1))
  })
  return { outputs: parseOutputs(readFileSync(output, 'utf8')), isFailed: code !== 0 }
}
