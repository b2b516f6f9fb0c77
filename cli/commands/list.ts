import type { Command } from 'commander'
import type { Instant } from '../../src/kit/brands.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { isReached } from '../../src/lease/lease.ts'
import { saySpan } from '../../src/lease/say.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { createClock } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import { listLeases, type LeaseList, type ListedLease } from '../../src/run/catalog-sync/list.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { answer, answerProblems } from '../report.ts'

interface ListOptions {
  readonly team?: string
}

/** `leasehold list`: works without network, and says then what it does not know. */
export function registerList(program: Command): void {
  program
    .command('list')
    .description('list the leases of this working tree')
    .option('--team <team>', 'leases of one team')
    .addHelpText(
      'after',
      `
Requests and stacks come from the working tree; status and end come from states and evidence, when these can be read.

Examples:
  $ leasehold list
  $ leasehold list --team payments --json`,
    )
    .action(async ({ team }: ListOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems, { leases: [] })
      const { root } = globals.value
      const now = createClock(globals.value.now).now()
      const openStorage = createOpenStorage(root, process.env)
      const listed = await listLeases({ tree: workingTree(root), team, now }, { openStorage })
      if (!listed.ok) return answerProblems(json, listed.problems, { leases: [] })
      const { leases, offline } = listed.value
      const value = { ok: true, leases, offline: offline ?? null, problems: [] }
      answer({ json, ok: true, value, text: sayList(listed.value, team, now) })
    })
}

function sayList({ leases, offline }: LeaseList, team: string | undefined, now: Instant): string {
  const head = ['NAME', 'MODULE', 'ENV', 'STATUS', 'ENDS', '$/MONTH', 'OWNER']
  const rows = leases.map((lease) => [
    team === undefined ? lease.lease : lease.name,
    lease.module ?? '-',
    lease.environment ?? '-',
    lease.status,
    sayEnd(lease, now),
    lease.usdMonth === null ? '-' : lease.usdMonth.toFixed(2),
    lease.owner ?? '-',
  ])
  const note = offline === undefined ? '' : `\nstatus unknown: ${logSafe(offline)}\n`
  if (rows.length === 0) return `no leases${team === undefined ? '' : ` of ${logSafe(team)}`}\n${note}`
  return `${columns([head, ...rows])}${note}`
}

function sayEnd({ isPermanent, end, isHeld, status }: ListedLease, now: Instant): string {
  const held = isHeld ? '  ⚠ held' : ''
  if (isPermanent) return `permanent${held}`
  if (end === null || status === 'ended') return `-${held}`
  return `${isReached(end, now) ? `${saySpan(end, now)} ago` : `in ${saySpan(now, end)}`}${held}`
}

/** Columns two blanks apart; the price is set to the right, as figures are compared by their last digit. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === PRICE ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return `${lines.map(logSafe).join('\n')}\n`
}

const PRICE = 5
