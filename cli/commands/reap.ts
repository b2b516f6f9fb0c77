import { Option, type Command } from 'commander'
import type { ActionResult } from '../../src/formats/result.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { parseInstant } from '../../src/kit/brands.ts'
import type { Recorded } from '../../src/run/reaper/reap-and-record.ts'
import { sayInstant } from '../../src/lease/say.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { readLeaseName } from '../lease-name.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'

interface ReapOptions {
  readonly mode: 'report' | 'warn' | 'destroy'
  readonly only?: string
  readonly environment?: string
}

/** `leasehold reap`: the reaper's run, by hand. It reports unless it is told otherwise (L1). */
export function registerReap(program: Command): void {
  program
    .command('reap')
    .description('look at every lease and say what is due; with --mode destroy, end it')
    .addOption(
      new Option('--mode <mode>', 'what may happen; to destroy, leasehold.yaml must enable the reaper too')
        .choices(['report', 'warn', 'destroy'])
        .default('report'),
    )
    .option('--only <lease>', 'one lease, <team>/<name>; it does not wait for its next try')
    .option('--environment <environment>', 'leases of one environment')
    .addHelpText(
      'after',
      `
The default branch decides (origin's, where there is an origin), not the working tree. Needs credentials that may read
states and evidence; mode destroy needs Terraform and the role that ends leases. Warnings and questions go to an issue, so
that only the reaper action delivers them; the removal of files is left to you to commit. A run that warns or destroys is
recorded as the action's are, unless it looks at one lease only; the output says whether it is.
Exit code 1: something is red, and somebody has to look.

Examples:
  $ leasehold reap
  $ leasehold reap --only payments/reports --json
  $ leasehold reap --mode destroy --environment dev`,
    )
    .action(async (options: ReapOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems, { leases: [] })
      const only = options.only === undefined ? undefined : readLeaseName(globals.value.root, options.only)
      if (only?.ok === false) return answerProblems(json, only.problems, { leases: [] })
      const { openReaperPorts } = await import('../reaper-ports.ts')
      const [{ reap }, { recordRun }] = await Promise.all([
        import('../../src/run/reaper/reaper.ts'),
        import('../../src/run/reaper/reap-and-record.ts'),
      ])
      const { mode, environment } = options
      const ports = await openReaperPorts(globals.value)
      const input = {
        mode,
        ...(only !== undefined && { only: only.value.lease }),
        ...(environment !== undefined && { environment }),
      }
      const outcome = await reap(input, ports)
      // Whoever runs this by hand may not be let write it, and what was done is to be told all the same.
      const recorded = await recordRun(input, outcome, ports).catch(notWritten)
      const { result } = outcome
      const isOk = result.decision !== 'failed' && result.decision !== 'blocked'
      answer({
        json,
        ok: isOk,
        value: { ok: isOk, mode, isRecorded: recorded.isRecorded, ...result },
        text: `${sayRun(result)}${mode === 'report' ? '' : sayRecorded(recorded)}`,
      })
    })
}

function notWritten(error: unknown): Recorded {
  return { isRecorded: false, why: error instanceof Error ? error.message : 'it could not be written' }
}

/** Whether the alarm for a missed run counts this one (L22). */
function sayRecorded(recorded: Recorded): string {
  return recorded.isRecorded
    ? 'This run is recorded as one of the reaper.\n'
    : `This run is not recorded as one of the reaper: ${logSafe(recorded.why)}.\n`
}

function sayRun({ leases, message, problems }: ActionResult): string {
  const width = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length))
  const names = width(leases.map(({ lease }) => lease))
  const decisions = width(leases.map(({ decision }) => decision))
  const lines = leases.map((one) => {
    const end = parseInstant(one.end)
    const when = end === undefined || one.message.includes(sayInstant(end)) ? '' : `  (${sayInstant(end)})`
    return `${one.lease.padEnd(names)}  ${one.decision.padEnd(decisions)}  ${one.message}${when}`
  })
  const more = problems.length > 0 ? sayProblems(problems) : ''
  return `${[...lines, message].map(logSafe).join('\n')}\n${more}`
}
