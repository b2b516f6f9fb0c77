import type { Command } from 'commander'
import type { Instant } from '../../src/kit/brands.ts'
import { logSafe } from '../../src/kit/log-safe.ts'
import { didYouMean } from '../../src/kit/nearest.ts'
import { ok, problems, type Result } from '../../src/kit/result.ts'
import { isReached } from '../../src/lease/lease.ts'
import { parseDuration } from '../../src/lease/length.ts'
import { saySpan } from '../../src/lease/say.ts'
import { createOpenStorage } from '../../src/outside/aws/open-storage.ts'
import { instantNow } from '../../src/outside/clock.ts'
import { workingTree } from '../../src/outside/files/working-tree.ts'
import {
  LISTED_STATUSES,
  listLeases,
  type LeaseList,
  type ListedLease,
  type ListFilter,
} from '../../src/run/catalog-sync/list.ts'
import { columns } from '../columns.ts'
import { readGlobals, wantsJson } from '../globals.ts'
import { answer, answerProblems } from '../report.ts'

interface ListOptions {
  readonly team?: string
  readonly env?: string
  readonly module?: string
  readonly status?: string
  readonly owner?: string
  readonly endingWithin?: string
}

/** `leasehold list`: works without network, and says then what it does not know. */
export function registerList(program: Command): void {
  program
    .command('list')
    .description('list the leases of this working tree')
    .option('--team <team>', 'leases of one team')
    .option('--env <environment>', 'leases of one environment')
    .option('--module <module>', 'leases of one module')
    .option('--status <status>', `leases of one status: ${LISTED_STATUSES.join(', ')}`)
    .option('--owner <login>', 'leases of one person')
    .option('--ending-within <time>', 'leases that end within 12h, 7d or 2w, or should have ended')
    .addHelpText(
      'after',
      `
Requests and stacks come from the working tree; status and end come from states and evidence, when these can be read.

Examples:
  $ leasehold list
  $ leasehold list --team payments --json
  $ leasehold list --env staging --owner alice --ending-within 2d`,
    )
    .action(async (options: ListOptions, command: Command) => {
      const json = wantsJson(command)
      const globals = readGlobals(command)
      if (!globals.ok) return answerProblems(json, globals.problems, { leases: [] })
      const filter = readFilter(options)
      if (!filter.ok) return answerProblems(json, filter.problems, { leases: [] })
      const { root } = globals.value
      const now = instantNow(globals.value.now)
      const openStorage = createOpenStorage(root, process.env)
      const listed = await listLeases({ tree: workingTree(root), filter: filter.value, now }, { openStorage })
      if (!listed.ok) return answerProblems(json, listed.problems, { leases: [] })
      const { leases, offline } = listed.value
      const value = { ok: true, leases, offline: offline ?? null, problems: [] }
      answer({ json, ok: true, value, text: sayList(listed.value, filter.value, now) })
    })
}

function readFilter(options: ListOptions): Result<ListFilter> {
  const { team, env, module, status, owner, endingWithin } = options
  const known = LISTED_STATUSES.find((one) => one === status)
  if (status !== undefined && known === undefined)
    return problems({
      code: 'status-unknown',
      message: `no lease has status \`${status}\``,
      field: '--status',
      allowed: LISTED_STATUSES,
      remedy: didYouMean(status, LISTED_STATUSES, 'leasehold list --status ready'),
    })
  const hours = endingWithin === undefined ? undefined : parseDuration(endingWithin)
  if (endingWithin !== undefined && hours === undefined)
    return problems({
      code: 'wrong-length',
      message: `\`${endingWithin}\` is no length of time`,
      field: '--ending-within',
      allowed: ['12h', '7d', '2w'],
      remedy: 'leasehold list --ending-within 7d',
    })
  return ok({ ...{ team, module, owner }, environment: env, status: known, endingWithinHours: hours })
}

function sayList({ leases, offline }: LeaseList, filter: ListFilter, now: Instant): string {
  const { team, ...others } = filter
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
  const isNarrowed = Object.values(others).some((one) => one !== undefined)
  if (rows.length === 0)
    return `no leases${team === undefined ? '' : ` of ${logSafe(team)}`}${isNarrowed ? ' that match' : ''}\n${note}`
  return `${columns([head, ...rows], [PRICE])}${note}`
}

function sayEnd({ isPermanent, end, isHeld, status }: ListedLease, now: Instant): string {
  const held = isHeld ? '  ⚠ held' : ''
  if (isPermanent) return `permanent${held}`
  if (end === null || status === 'ended') return `-${held}`
  return `${isReached(end, now) ? `${saySpan(end, now)} ago` : `in ${saySpan(now, end)}`}${held}`
}

const PRICE = 5
