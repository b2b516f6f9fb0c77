import { Option, type Command } from 'commander'
import { logSafe } from '../../src/kit/log-safe.ts'
import type { Result } from '../../src/kit/result.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { markdownOf } from '../../src/report/markdown.ts'
import { jsonOf } from '../../src/report/result.ts'
import { sarifOf } from '../../src/report/sarif.ts'
import { textOf } from '../../src/report/text.ts'
import type { CheckResult } from '../../src/run/policy-check/check.ts'
import { collect } from '../collect.ts'
import { readCheckInput, readPlanInput, type CheckOptions } from '../check-input.ts'
import { readGlobals, readOutside, wantsJson } from '../globals.ts'
import { answerProblems, EXIT, sayProblems } from '../report.ts'

type Format = 'text' | 'json' | 'markdown' | 'sarif'
type Options = CheckOptions & { readonly format?: Format; readonly opa?: string }

/** Besides those of every command: something that was asked for could not be judged, which is never success. */
const NOT_JUDGED = 3

/** `leasehold check`: works without network and without credentials. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('judge requests, or any plan, by policies')
    .option('--request <file>', 'requests/<team>/<name>.yaml (default: every request)')
    .option('--plan <file>', "`terraform show -json`: this request's plan, or any plan")
    .option('--policies <folder>', 'Rego policies to judge the plan by; may be repeated', collect)
    .option('--data <folder>', 'data of the Rego policies, YAML and JSON; may be repeated', collect)
    .option(
      '--namespace <name>',
      'package of the Rego policies, * for any; may be repeated (default: main)',
      collect,
    )
    .option('--all-namespaces', 'every package of the Rego policies')
    .addOption(
      new Option('--rego-version <version>', 'syntax of the Rego policies (default: auto)').choices([
        'auto',
        'v0',
        'v1',
      ]),
    )
    .option('--opa <file>', 'OPA to run them by (default: the pinned release, which is downloaded once)')
    .option(
      '--guardrails <file>',
      'typed rules; default: guardrails.yaml in the folder of --policies, else policies/guardrails.yaml',
    )
    .option('--no-guardrails', 'Rego policies alone, also where a guardrails.yaml lies beside them')
    .option('--environment <name>', 'environment of a plan without a request, for rules that differ by it')
    .addOption(
      new Option('--format <format>', 'how to answer (default: text)').choices([
        'text',
        'json',
        'markdown',
        'sarif',
      ]),
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 pass, 1 something must be fixed, 2 usage, 3 could not be judged

A plan without a request is judged by the policies that are named, as \`conftest test\` does it, in any folder. A
guardrails.yaml that lies beside them judges too, which is said on stderr.

Examples:
  $ leasehold check
  $ leasehold check --request requests/payments/reports.yaml --plan plan.json
  $ leasehold check --plan plan.json --policies policy/
  $ leasehold check --plan plan.json --guardrails guardrails.yaml --format sarif`,
    )
    .action(async (options: Options, command: Command) => {
      const wrong = wrongUsage(options, wantsJson(command))
      if (wrong !== undefined) command.error(`error: ${wrong}`, { exitCode: EXIT.usage })
      const format = wantsJson(command) ? 'json' : (options.format ?? 'text')
      const checked = await check(options, command)
      if (checked.ok) return sayChecked(format, checked.value, options.plan)
      answerProblems(format === 'json', checked.problems, emptyValue())
      process.exitCode = checked.problems.some(({ code }) => NOT_READ.test(code)) ? NOT_JUDGED : EXIT.failed
    })
}

/** Problems with what was to be judged, or to judge by, and not with the request. */
const NOT_READ = /^(?:plan|policies|config)-/

/** What options say together that cannot be meant. */
function wrongUsage(options: Options, json: boolean): string | undefined {
  const { request, plan, policies, data, namespace, allNamespaces, regoVersion, format } = options
  const ofRego = [data, namespace, allNamespaces, regoVersion].some((option) => option !== undefined)
  if (ofRego && policies === undefined)
    return '--data, --namespace, --all-namespaces and --rego-version need --policies'
  if (policies !== undefined && plan === undefined) return '--policies judges plans: name one with --plan'
  if (options.environment !== undefined && (plan === undefined || request !== undefined))
    return '--environment is of a plan without a request: a request names its own'
  if (options.guardrails === false && policies === undefined) return '--no-guardrails needs --policies'
  if (options.guardrails === false && request !== undefined)
    return 'a request is always judged by guardrails: leave --no-guardrails out'
  if (namespace !== undefined && allNamespaces === true) return 'give either --namespace or --all-namespaces'
  if (json && format !== undefined && format !== 'json') return `give either --json or --format ${format}`
  return undefined
}

async function check(options: Options, command: Command): Promise<Result<CheckResult>> {
  const { composePolicyEngine } = await import('../../src/compose-local.ts')
  const engine = composePolicyEngine(options.opa ?? '')
  if (options.plan !== undefined && options.request === undefined) {
    const outside = readOutside(command)
    if (!outside.ok) return outside
    const { root, now } = outside.value
    const input = await readPlanInput(root, options.plan, options, {
      now: instantNow(now),
      engine,
      note,
    })
    if (!input.ok) return input
    const { checkPlan } = await import('../../src/run/policy-check/check-plan.ts')
    return { ok: true, value: await checkPlan(input.value) }
  }
  const globals = readGlobals(command)
  if (!globals.ok) return globals
  const { root, now } = globals.value
  const input = await readCheckInput(root, options, { now: instantNow(now), engine, note })
  if (!input.ok) return input
  const { checkWorkingTree } = await import('../../src/run/policy-check/check.ts')
  return { ok: true, value: await checkWorkingTree(input.value) }
}

/** Beside the answer, which may be for a machine. */
function note(text: string): void {
  process.stderr.write(`note: ${logSafe(text)}\n`)
}

function sayChecked(format: Format, checked: CheckResult, plan: string | undefined): void {
  if (checked.notAsked.length > 0)
    note(`not asked here: ${checked.notAsked.join(', ')}; reports of scanners are judged in the pull request`)
  process.stdout.write(render(format, checked, plan))
  process.exitCode = checked.verdict === 'pass' ? EXIT.ok : checked.isJudged ? EXIT.failed : NOT_JUDGED
}

function render(format: Format, checked: CheckResult, plan: string | undefined): string {
  switch (format) {
    case 'json':
      return lines({ ok: checked.verdict === 'pass', ...jsonOf(checked) })
    case 'sarif':
      return lines(sarifOf(checked, plan === undefined ? {} : { file: plan }))
    case 'markdown':
      return markdownOf(checked)
    case 'text':
      return `${checked.problems.length === 0 ? '' : sayProblems(checked.problems)}${textOf(checked)}`
  }
}

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function emptyValue(): Readonly<Record<string, unknown>> {
  const nothing = {
    verdict: 'unknown',
    findings: [],
    problems: [],
    waivers: [],
    overrides: [],
    prices: [],
  } as const
  return { ...jsonOf(nothing) }
}
