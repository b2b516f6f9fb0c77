import { Option, type Command } from 'commander'
import type { CostKey } from '../../src/export/cost.ts'
import type { CostTableRow } from '../../src/export/cost-table.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { columns } from '../columns.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { FROM_HELP, openPublished } from '../published.ts'
import { answer, answerProblems } from '../report.ts'

interface CostOptions {
  readonly by: CostKey
  readonly month?: string
  readonly from?: string
}

/** `leasehold cost`: what leases cost in a month, by team against its budget. */
export function registerCost(program: Command): void {
  program
    .command('cost')
    .description('what leases cost, by team, module, environment or month')
    .addOption(
      new Option('--by <key>', 'what to add up by')
        .choices(['team', 'module', 'environment', 'month'])
        .default('team'),
    )
    .option('--month <yyyy-mm>', 'one month (default: this one; with --by month: every one)')
    .option('--from <folder>', FROM_HELP)
    .addHelpText('after', HELP)
    .action(async (options: CostOptions, command: Command) => {
      const json = wantsJson(command)
      if (options.month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(options.month))
        return command.error('error: a month is written as 2026-11', { exitCode: 2 })
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems, { rows: [] })
      const { root } = globals.value
      const config = await loadConfig(workingTree(root))
      if (!config.ok) return answerProblems(json, config.problems, { rows: [] })
      const facts = await openPublished(root, config.value, options.from)
      if (!facts.ok) return answerProblems(json, facts.problems, { rows: [] })
      const { costTable } = await import('../../src/export/cost-table.ts')
      const until = instantNow(globals.value.now)
      const { by } = options
      const month = options.month ?? (by === 'month' ? undefined : until.slice(0, 7))
      const rows = costTable(facts.value, config.value, { by, month, until })
      const value = { ok: true, by, month: month ?? null, until, currency: 'USD', rows, problems: [] }
      answer({ json, ok: true, value, text: sayCost(rows, by, month) })
    })
}

function sayCost(rows: readonly CostTableRow[], by: CostKey, month: string | undefined): string {
  if (rows.length === 0) return `no lease ran${month === undefined ? '' : ` in ${month}`}\n`
  const hasBudget = rows.some(({ budgetUsd }) => budgetUsd !== null)
  const head = [by.toUpperCase(), 'LEASES', 'USD', ...(hasBudget ? ['BUDGET', ''] : [])]
  const total = rows.reduce((sum, { usd }) => sum + usd, 0)
  const table = columns(
    [
      head,
      ...rows.map(({ key, leases, usd, budgetUsd }) => [
        key,
        String(leases),
        usd.toFixed(2),
        ...(hasBudget ? sayBudget(usd, budgetUsd) : []),
      ]),
      ['total', '', total.toFixed(2)],
    ],
    [1, 2, 3, 4],
  )
  const unpriced = rows.reduce((sum, row) => sum + row.unpriced, 0)
  const what = month === undefined ? '' : `${month}, list prices by the hours that leases ran\n`
  const note = unpriced === 0 ? '' : `${unpriced} unpriced: what they cost is not in the amounts\n`
  return `${what}${table}${note}`
}

function sayBudget(usd: number, budget: number | null): readonly string[] {
  if (budget === null) return ['-', '']
  const share = budget === 0 ? '' : `${Math.round((usd / budget) * 100)} %`
  return [budget.toFixed(2), usd > budget ? `${share} over budget`.trim() : share]
}

const HELP = `
A lease costs its list price by the hours from its start to its proved end, at the price of each apply: an estimate, not
AWS's bill. Reads what catalog-sync published, so it needs no credentials of AWS.

Examples:
  $ leasehold cost
  $ leasehold cost --by module --month 2026-10
  $ leasehold cost --by month --json`
