import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Finding } from '../../src/formats/finding.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { sayUsd } from '../../src/kit/money.ts'
import { ok, problems, type Result } from '../../src/kit/result.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { blocks } from '../../src/policy/levels.ts'
import type { Price } from '../../src/price/estimate.ts'
import { checkWorkingTree, type CheckInput, type CheckResult } from '../../src/run/policy-check/check.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { answerProblems, EXIT, sayProblems } from '../report.ts'
import { readRequestFile } from '../request-file.ts'

interface CheckOptions {
  readonly request?: string
  readonly plan?: string
}

/** Besides those of every command: something that was asked for could not be judged, which is never success. */
const NOT_JUDGED = 3

/** `leasehold check`: works without network and without credentials. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('judge requests by the policies of this working tree')
    .option('--request <file>', 'requests/<team>/<name>.yaml (default: every request)')
    .option('--plan <file>', "`terraform show -json` of this request's plan")
    .addHelpText(
      'after',
      `
Exit codes: 0 pass, 1 something must be fixed, 2 usage, 3 could not be judged

Examples:
  $ leasehold check
  $ leasehold check --request requests/payments/reports.yaml --json
  $ leasehold check --request requests/payments/reports.yaml --plan plan.json`,
    )
    .action(async (options: CheckOptions, command: Command) => {
      if (options.plan !== undefined && options.request === undefined) {
        command.error('error: --plan is of one stack: name its request with --request', {
          exitCode: EXIT.usage,
        })
      }
      const json = wantsJson(command)
      const globals = readGlobals(command)
      const input = globals.ok ? await readInput(globals.value, options) : globals
      if (!input.ok) {
        answerProblems(json, input.problems, emptyValue())
        if (input.problems.some(({ code }) => code.startsWith('plan-'))) process.exitCode = NOT_JUDGED
        return
      }
      sayChecked(json, await checkWorkingTree(input.value))
    })
}

async function readInput({ root }: Globals, options: CheckOptions): Promise<Result<CheckInput>> {
  const tree = workingTree(root)
  if (options.request === undefined) return ok({ tree, request: undefined, plan: undefined })
  const request = await readRequestFile(root, tree, options.request)
  if (!request.ok) return request
  if (options.plan === undefined) return ok({ tree, request: request.value, plan: undefined })
  const plan = await readJson(options.plan)
  return plan.ok ? ok({ tree, request: request.value, plan: { json: plan.value } }) : plan
}

async function readJson(file: string): Promise<Result<unknown>> {
  try {
    return ok(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    const isSyntax = error instanceof SyntaxError
    return problems({
      code: 'plan-unreadable',
      message: isSyntax ? 'the plan is not JSON' : 'the plan cannot be read',
      file,
      field: '--plan',
      allowed: ['the output of `terraform show -json <plan file>`'],
      remedy: 'write it with `terraform show -json plan.bin > plan.json`',
    })
  }
}

function sayChecked(json: boolean, checked: CheckResult): void {
  const text = json ? `${JSON.stringify(valueOf(checked), null, 2)}\n` : textOf(checked)
  process.stdout.write(text)
  process.exitCode = checked.verdict === 'pass' ? EXIT.ok : checked.isJudged ? EXIT.failed : NOT_JUDGED
}

/** What `--json` prints; `price` is of the one request that was asked for. */
function valueOf(checked: CheckResult): Readonly<Record<string, unknown>> {
  const { verdict, findings, counts, evaluated, prices, problems: found } = checked
  const [only] = prices.length === 1 ? prices : []
  return {
    ok: verdict === 'pass',
    verdict,
    findings,
    counts,
    evaluated,
    price: only?.price ?? null,
    prices,
    problems: found,
  }
}

function emptyValue(): Readonly<Record<string, unknown>> {
  const counts = { pass: 0, fail: 0, unknown: 0 }
  return { verdict: 'unknown', findings: [], counts, evaluated: [], price: null, prices: [] }
}

function textOf(checked: CheckResult): string {
  const shown = checked.findings.filter(({ level, status }) => status !== 'pass' && level !== 'shadow')
  return [
    checked.problems.length === 0 ? '' : sayProblems(checked.problems),
    sayFindings(shown),
    checked.prices.map(({ request, price }) => `${logSafe(request)}: ${sayPrice(price)}\n`).join(''),
    `${sayCounts(checked)}\n`,
  ].join('')
}

/** By file, then a line each: line, rule, what was found; what is allowed; what to type. */
function sayFindings(findings: readonly Finding[]): string {
  const width = Math.max(0, ...findings.map(({ rule }) => rule.length))
  const indent = ' '.repeat(3 + 2 + width + 2)
  let file: string | undefined
  return findings
    .map((finding) => {
      const { rule, line, message, allowed, remedy, phase, resource } = finding
      const name = finding.file === file ? [] : [logSafe(finding.file ?? '')]
      file = finding.file
      const about = phase === 'plan' ? `${resource}: ${message}` : message
      const how = blocks(finding) ? '' : ' (advice)'
      return [
        ...name,
        `${String(line ?? '').padStart(3)}  ${rule.padEnd(width)}  ${plain(about)}${how}`,
        ...(allowed === undefined || allowed.length === 0
          ? []
          : [`${indent}allowed: ${logSafe(allowed.join(', '))}`]),
        ...(remedy === undefined ? [] : [`${indent}${plain(remedy)}`]),
      ]
    })
    .flatMap((lines) => lines.map((line) => `${line}\n`))
    .join('')
}

/** On a terminal there is no Markdown. */
function plain(text: string): string {
  return logSafe(text.replaceAll('`', ''))
}

function sayPrice(price: Price): string {
  const month = price.usdMonth === null ? sayUsd(null) : `${sayUsd(price.usdMonth)} a month`
  return price.unpriced > 0 && price.usdMonth !== null ? `${month}, ${price.unpriced} unpriced` : month
}

function sayCounts({ counts, findings, isJudged, problems: mistakes }: CheckResult): string {
  const failed = findings.filter((one) => blocks(one) && one.status === 'fail').length
  const unclear = findings.filter((one) => blocks(one) && one.status === 'unknown').length
  const advice = counts.fail + counts.unknown - failed - unclear
  const parts = [
    failed === 0 ? '' : failed === 1 ? '1 rule failed' : `${failed} failed`,
    unclear === 0 ? '' : `${unclear} could not be judged`,
    advice === 0 ? '' : `${advice} advice`,
    mistakes.length === 0 ? '' : mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`,
    findings.length === 0 ? 'rules were not judged' : `${counts.pass} passed`,
    isJudged || findings.length === 0 ? '' : 'not everything could be judged',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
