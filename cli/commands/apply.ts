import { InvalidArgumentError, type Command } from 'commander'
import { isDigest, type Digest } from '../../src/kit/brands.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import type { LeaseOutcome } from '../../src/run/provision/outcome.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { openLocal } from '../local.ts'
import { answer, answerProblems, EXIT, sayProblems } from '../report.ts'

interface ApplyOptions {
  readonly digest?: Digest
  readonly autoApprove?: boolean
}

/** `leasehold apply`: needs Terraform and credentials that may create. */
export function registerApply(program: Command): void {
  program
    .command('apply')
    .description('plan the stack of a request in this working tree again, and apply it')
    .argument('<request>', 'requests/<team>/<name>.yaml')
    .option('--digest <digest>', 'apply only when planning again gives this digest', parseDigest)
    .option('--auto-approve', 'apply whatever is planned now')
    .addHelpText(
      'after',
      `
One of --digest and --auto-approve is needed. The policies of the working tree are judged on the plan.

Examples:
  $ leasehold apply requests/payments/reports.yaml --digest sha256:9b1c…
  $ leasehold apply requests/payments/reports.yaml --auto-approve`,
    )
    .action(async (request: string, { digest, autoApprove }: ApplyOptions, command: Command) => {
      if ((digest === undefined) === (autoApprove !== true)) {
        command.error('error: give either --digest, from `leasehold plan`, or --auto-approve', {
          exitCode: EXIT.usage,
        })
      }
      const json = wantsJson(command)
      const globals = readGlobals(command)
      const local = globals.ok ? await openLocal(globals.value, request) : globals
      if (!local.ok) return answerProblems(json, local.problems)
      const { applyLocal } = await import('../../src/run/provision/local.ts')
      const applied = await applyLocal(local.value.input, digest, local.value.ports)
      if (applied.ok) sayApplied(json, applied.value, autoApprove === true)
      else answerProblems(json, applied.problems)
    })
}

function sayApplied(json: boolean, outcome: LeaseOutcome, isAuto: boolean): void {
  const isGood = outcome.decision === 'done' || outcome.decision === 'nothing'
  const approved = isAuto && outcome.decision === 'done' ? ', approved by --auto-approve' : ''
  const digest = outcome.planDigest === undefined ? '' : `digest  ${outcome.planDigest}${approved}\n`
  const head = logSafe(`${outcome.lease}: ${outcome.reasonCode}, ${outcome.message}`)
  answer({
    json,
    ok: isGood,
    value: { ok: isGood, autoApproved: isAuto, ...outcome },
    text: `${head}\n${digest}${outcome.problems.length > 0 ? sayProblems(outcome.problems) : ''}`,
  })
}

function parseDigest(text: string): Digest {
  if (isDigest(text)) return text
  throw new InvalidArgumentError('a digest is sha256: and 64 hexadecimal digits.')
}
