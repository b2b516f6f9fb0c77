import type { Command } from 'commander'
import { logSafe } from '../../src/kit/log-safe.ts'
import type { Reconciliation } from '../../src/run/reconcile/reconcile.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createClock } from '../../src/outside/clock.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { localGit } from '../local-forge.ts'
import { answer, answerProblems } from '../report.ts'

interface ReconcileOptions {
  readonly environment?: string
  readonly lease?: string
}

/** `leasehold reconcile`: what every stack needs; changes nothing. */
export function registerReconcile(program: Command): void {
  program
    .command('reconcile')
    .description('say for every stack whether it is to create, update or end, and why')
    .option('--environment <environment>', 'stacks of one environment')
    .option('--lease <lease>', 'one stack, <team>/<name>')
    .addHelpText(
      'after',
      `
Compares the default branch (origin's, where there is an origin) with states and evidence, so it needs credentials that
may read these; it changes nothing. With --json it also has the jobs that the work is put into: one environment, account
and region each, at most 256.
Exit code 1: something could not be read, or needs somebody.

Examples:
  $ leasehold reconcile
  $ leasehold reconcile --environment staging --json`,
    )
    .action(async ({ environment, lease }: ReconcileOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems)
      const { root, now } = globals.value
      const { reconcile } = await import('../../src/run/reconcile/reconcile.ts')
      const ports = {
        git: await localGit(root),
        openStorage: createOpenStorage(root, process.env),
        clock: createClock(now),
      }
      const found = await reconcile({ lease, environment }, ports)
      if (!found.ok) return answerProblems(json, found.problems)
      const isQuiet = found.value.stacks.every(({ work }) => work !== 'ask')
      answer({
        json,
        ok: isQuiet,
        value: { ok: isQuiet, ...found.value, problems: [] },
        text: sayWork(found.value),
      })
    })
}

const SIGNS = { create: '+', update: '~', end: '-', ask: '?', nothing: ' ' } as const

function sayWork({ stacks, jobs, left, commit }: Reconciliation): string {
  const width = Math.max(0, ...stacks.map(({ lease }) => lease.length))
  const lines = stacks.map(
    ({ lease, work, message }) => `${SIGNS[work]} ${work.padEnd(7)}  ${lease.padEnd(width)}  ${message}`,
  )
  const full = left.length === 0 ? '' : `; no room for ${left.length}, which the next run takes`
  const count = `${stacks.length} stack${stacks.length === 1 ? '' : 's'} at ${commit.slice(0, 7)}`
  return `${[...lines, `${count}, ${jobs.length} job${jobs.length === 1 ? '' : 's'}${full}`].map(logSafe).join('\n')}\n`
}
