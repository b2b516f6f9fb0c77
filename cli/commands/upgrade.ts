import { InvalidArgumentError, type Command } from 'commander'
import { logSafe } from '../../src/kit/log-safe.ts'
import { ok, type Result } from '../../src/kit/result.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import type { Forge } from '../../src/ports.ts'
import type { UpgradeReport } from '../../src/run/upgrade/upgrade.ts'
import type { WaveDecision } from '../../src/upgrade/waves.ts'
import { collect } from '../collect.ts'
import { columns } from '../columns.ts'
import { openGitHub } from '../github.ts'
import { readGlobals, wantsJson, type Globals } from '../globals.ts'
import { localGit } from '../local-forge.ts'
import { answer, answerProblems, sayProblems } from '../report.ts'
import { progressLog } from '../progress.ts'

interface UpgradeOptions {
  readonly to?: string
  readonly dryRun?: boolean
  readonly canary?: string
  readonly team: readonly string[]
  readonly environment?: string
  readonly except: readonly string[]
  readonly parallel: number
}

/** `leasehold upgrade`: leases to their module's new version, a wave at a time. */
export function registerUpgrade(program: Command): void {
  program
    .command('upgrade')
    .description('move the leases of a module to its new version, one pull request for each team')
    .argument('<module>', 'folder in modules/')
    .option('--dry-run', 'plan every lease that is left and show what would happen; proposes nothing')
    .option('--canary <team>', 'the team that goes first; the others follow when its leases are ready')
    .option('--to <version>', 'refuse any other version than this')
    .option('--team <team>', 'only leases of this team; may be repeated', collect, [])
    .option('--environment <environment>', 'only leases of one environment, whose credentials are at hand')
    .option('--except <lease>', 'leave <team>/<name> out; may be repeated', collect, [])
    .option('--parallel <number>', 'plans at the same time', readParallel, 2)
    .addHelpText(
      'after',
      `
Leases move to the version that the default branch has in modules/. Each is rendered with it and planned by Terraform:

  no-change  nothing of it changes
  in-place   something is added or changed, nothing goes
  replace    something is replaced or destroyed; where it holds data, only with its owner's word in the request
  blocked    it does not fit, a policy refuses it, it ends, or its last change is not applied
  failed     Terraform could not plan it

Nothing is remembered: run again, it looks at what was merged and applied, and opens what comes next. It stops at the first
failure: a lease that cannot be planned or applied, a red check, a pull request that was closed. A dry run needs no GitHub.
Exit code 1: something failed, or needs somebody.

Examples:
  $ leasehold upgrade postgres --dry-run
  $ leasehold upgrade postgres --canary payments
  $ leasehold upgrade postgres --canary payments --except data/archive --json`,
    )
    .action(async (module: string, options: UpgradeOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      const report = globals.ok ? await run(globals.value, module, options) : globals
      if (report.ok) sayReport(json, report.value, options)
      else answerProblems(json, report.problems, { rows: [], pulls: [] })
    })
}

function readParallel(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= 16) return value
  throw new InvalidArgumentError('a whole number from 1 to 16.')
}

async function run(
  { root, now }: Globals,
  module: string,
  options: UpgradeOptions,
): Promise<Result<UpgradeReport>> {
  const isDryRun = options.dryRun === true
  const forge = isDryRun ? ok(undefined) : await gitHubOf(root)
  if (!forge.ok) return forge
  const { composeLocal, composePolicyEngine } = await import('../../src/compose-local.ts')
  const { upgrade } = await import('../../src/run/upgrade/upgrade.ts')
  const { to, canary, environment, except, parallel, team: teams } = options
  return upgrade(
    { module, to, canary, environment, except, parallel, teams, isDryRun },
    {
      ...composeLocal({ root, now, log: progressLog }),
      git: await localGit(root),
      engine: composePolicyEngine(''),
      forge: forge.value,
    },
  )
}

async function gitHubOf(root: string): Promise<Result<Forge>> {
  const config = await loadConfig(workingTree(root))
  return config.ok ? openGitHub(config.value.repository.name, process.env) : config
}

function sayReport(json: boolean, report: UpgradeReport, options: UpgradeOptions): void {
  const isDryRun = options.dryRun === true
  const { rows, decision, problems } = report
  const isFine = rows.every(({ goes }) => goes) && decision.kind !== 'stopped' && problems.length === 0
  answer({
    json,
    ok: isFine,
    value: { ok: isFine, dryRun: isDryRun, ...report, canary: report.canary ?? null },
    text: `${sayRows(report)}${problems.length > 0 ? sayProblems(problems) : ''}${sayNext(report, options)}`,
  })
}

function sayRows({ module, to, rows, current, underway, notes, commit }: UpgradeReport): string {
  const counts = new Map<string, number>()
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const said = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  const onTheWay = underway === 0 ? '' : `, ${underway} with it and not applied`
  const counted = `${current} with it already${onTheWay}, ${rows.length} planned${said === '' ? '' : ` (${said})`}`
  const odd = notes.map((note) => `${logSafe(note)}\n`).join('')
  const head = `${odd}${module} ${to} at ${commit.slice(0, 7)}: ${counted}\n`
  if (rows.length === 0) return head
  const table = columns([
    ['wave', 'lease', 'environment', 'from', 'outcome', ''],
    ...rows.map(({ wave, lease, environment, from, outcome, message }) => [
      ...[wave, lease, environment, from, outcome],
      oneLine(message),
    ]),
  ])
  const remedies = rows.flatMap(({ lease, remedy }) =>
    remedy === undefined ? [] : [`  ${lease}: ${remedy}`],
  )
  const todo = remedies.length === 0 ? '' : `to do\n${remedies.map((line) => `${logSafe(line)}\n`).join('')}`
  return `${table}${todo}${head}`
}

/** What Terraform says has many lines; `--json` has all of them. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

function sayNext({ decision, pulls, canary, module }: UpgradeReport, options: UpgradeOptions): string {
  const opened = pulls.map(
    ({ team, number, outcome, leases }) =>
      `✓ ${team}: ${OPENED[outcome]} #${number}, ${leases.length} ${leases.length === 1 ? 'lease' : 'leases'}`,
  )
  const again = ['leasehold upgrade', module, ...argumentsOf(options, canary)].join(' ')
  const lines = [...opened, ...nextLines(decision, again, options.dryRun === true)]
  return lines.map((line) => `${logSafe(line)}\n`).join('')
}

/** What was typed, so that whoever copies the command leaves out what was left out. */
function argumentsOf(
  { to, team, environment, except }: UpgradeOptions,
  canary: string | undefined,
): readonly string[] {
  const given: readonly (readonly [option: string, value: string | undefined])[] = [
    ['--canary', canary],
    ['--to', to],
    ['--environment', environment],
    ...team.map((one) => ['--team', one] as const),
    ...except.map((lease) => ['--except', lease] as const),
  ]
  return given.flatMap(([option, value]) => (value === undefined ? [] : [option, value]))
}

const OPENED = { opened: 'opened', updated: 'brought up to date:', already: 'is open:' } as const

function nextLines(decision: WaveDecision, again: string, isDryRun: boolean): readonly string[] {
  switch (decision.kind) {
    case 'stopped':
      return [
        'stopped: nothing follows before this is mended',
        ...decision.reasons.map((one) => `  ${oneLine(one)}`),
      ]
    case 'waiting':
      return ['waiting', ...decision.reasons.map((one) => `  ${oneLine(one)}`)]
    case 'done':
      return ['nothing is left to do']
    case 'go':
      if (isDryRun) return [`next: wave \`${decision.wave}\` of ${decision.leases.length}; ${again}`]
      return [
        decision.wave === 'canary'
          ? `next: review and merge; when its leases are ready, ${again} opens the rest`
          : 'next: review and merge',
      ]
  }
}
