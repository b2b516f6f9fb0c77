/** `npm run lint`: every check that needs no test to run. Prints one line per check; fails when one fails. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inParallel, root, runTool, secondsSince } from './tools.ts'

interface Check {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** What a person types to mend it. */
  readonly remedy: string
}

/** A check by a script of ours, where that script is part of this repository. */
function ourCheck(script: string): Check[] {
  if (!existsSync(join(root, 'scripts', `${script}.ts`))) return []
  return [
    {
      name: script,
      command: 'node',
      args: [`scripts/${script}.ts`, '--check'],
      remedy: `node scripts/${script}.ts`,
    },
  ]
}

// The longest first.
const checks: readonly Check[] = [
  {
    name: 'eslint',
    command: 'eslint',
    args: ['--max-warnings=0', '.'],
    remedy: 'see eslint.config.js for the layers',
  },
  { name: 'types', command: 'tsc', args: ['--noEmit', '-p', '.'], remedy: 'mend the types' },
  {
    name: 'portal',
    command: 'tsc',
    args: ['--noEmit', '-p', 'test/portal'],
    remedy: 'mend the types of the app and of its tests',
  },
  {
    name: 'prettier',
    command: 'prettier',
    args: ['--check', '--log-level=warn', '.'],
    remedy: 'npm run format',
  },
  ...ourCheck('generate'),
  ...ourCheck('parts'),
  ...ourCheck('forms'),
  ...ourCheck('readmes'),
  ...ourCheck('guardrails'),
  ...ourCheck('reference'),
]

async function runCheck(check: Check): Promise<boolean> {
  const start = performance.now()
  const { code, text } = await runTool(check.command, check.args)
  const passed = code === 0
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${check.name.padEnd(10)} ${secondsSince(start)}`)
  if (!passed) console.log(`${text.trimEnd()}\n      → ${check.remedy}`)
  return passed
}

const passed = await inParallel(
  2,
  checks.map((check) => async () => runCheck(check)),
)
const failures = passed.filter((ok) => !ok).length
console.log(`lint: ${passed.length - failures} passed, ${failures} failed`)
if (failures > 0) process.exitCode = 1
