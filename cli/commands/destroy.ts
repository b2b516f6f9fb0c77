import { relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import type { ActionResult } from '../../src/formats/result.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import type { Instant } from '../../src/kit/brands.ts'
import { ok, type Result } from '../../src/kit/result.ts'
import { parseRequestPath, type RequestPath } from '../../src/request/path.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { openReaperPorts } from '../reaper-ports.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'

interface DestroyOptions {
  readonly yes?: boolean
}

type LeaseResult = ActionResult['leases'][number]

/** Decisions of a dry run after which `--yes` has something to do. */
const DUE: ReadonlySet<string> = new Set(['end', 'prove', 'remove-only', 'remove'])
const DONE: ReadonlySet<string> = new Set(['ended', 'waiting'])

/** `leasehold destroy`: the reaper for one lease. It ends only what has ended. */
export function registerDestroy(program: Command): void {
  program
    .command('destroy')
    .description('end the lease of a request, when it is due; a dry run without --yes')
    .argument('<request>', 'requests/<team>/<name>.yaml, which may be deleted already')
    .option('--yes', 'destroy, instead of saying what would be destroyed')
    .addHelpText(
      'after',
      `
The default branch decides (origin's, where there is an origin), not the working tree: commit and push \`end:\`, or the
deletion of the request, first. Needs Terraform and credentials that may destroy. Comments and the removal of the files
are left to you; the reaper action does both by itself.

Examples:
  $ leasehold destroy requests/payments/reports.yaml
  $ leasehold destroy requests/payments/reports.yaml --yes`,
    )
    .action(async (request: string, { yes }: DestroyOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      const place = globals.ok ? placeOf(globals.value, request) : globals
      if (!globals.ok) return answerProblems(json, globals.problems)
      if (!place.ok) return answerProblems(json, place.problems)
      await destroy({ json, globals: globals.value, place: place.value, isReal: yes === true })
    })
}

/** The file may be gone: its deletion is one of the ways to end a lease. */
function placeOf({ root }: Globals, given: string): Result<RequestPath> {
  const hasDots = given.split(/[\\/]/).includes('..')
  const place = parseRequestPath(hasDots ? given : relative(root, resolve(given)).split(sep).join('/'))
  return place.ok ? ok(place.value) : place
}

async function destroy(options: {
  readonly json: boolean
  readonly globals: Globals
  readonly place: RequestPath
  readonly isReal: boolean
}): Promise<void> {
  const { json, globals, place, isReal } = options
  const { reap } = await import('../../src/run/reaper/reaper.ts')
  const ports = await openReaperPorts(globals)
  const looked = (await reap({ mode: 'report', only: place.lease }, ports)).result
  const judged = looked.leases[0]
  if (judged === undefined || !DUE.has(judged.decision))
    return sayNotDue(json, looked, place, ports.clock.now())
  if (!isReal) return sayDry(json, judged)
  const { result } = await reap({ mode: 'destroy', only: place.lease }, ports)
  const ended = result.leases[0]
  const isDone = ended !== undefined && DONE.has(ended.decision)
  const told = ended === undefined ? result.message : `${ended.lease}: ${ended.message}`
  answer({
    json,
    ok: isDone,
    value: { ok: isDone, dryRun: false, ...result },
    text: `${logSafe(told)}\n${result.problems.length > 0 ? sayProblems(result.problems) : ''}`,
  })
}

function sayDry(json: boolean, judged: LeaseResult): void {
  const text = `${judged.lease}: ${judged.message}; with --yes it would be destroyed`
  answer({
    json,
    ok: true,
    value: { ok: true, dryRun: true, problems: [], ...judged },
    text: `${logSafe(text)}\n`,
  })
}

function sayNotDue(json: boolean, result: ActionResult, place: RequestPath, now: Instant): void {
  const judged = result.leases[0]
  const why = judged === undefined ? result.message : `${judged.lease}: ${judged.message}`
  const isKept = judged?.decision === 'kept' || judged?.decision === 'warn'
  const remedy = `to end it now, write \`end: {at: ${now}}\` into requests/${place.lease}.yaml, or delete the file, and merge that`
  const found = [...result.problems, ...(isKept ? [{ code: 'not-due', message: why, remedy }] : [])]
  answer({
    json,
    ok: false,
    value: { ok: false, dryRun: true, ...result, problems: found },
    text: found.length > 0 ? sayProblems(found) : `${logSafe(why)}\n`,
  })
}
