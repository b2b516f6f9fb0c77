import { didYouMean } from '../../kit/nearest.ts'
import { openEvidence } from '../../evidence/evidence.ts'
import type { LedgerLine } from '../../formats/ledger-line.ts'
import { ok, problems, type Problem, type Result } from '../../kit/result.ts'
import { readLedger, verifyLedger } from '../../ledger/ledger.ts'
import { rewrittenLedger } from '../../ledger/published.ts'
import type { Ports } from '../../ports.ts'
import { readDefaultBranch, type DefaultBranch } from '../default-branch.ts'
import { readPublished, type Published } from './publish.ts'

export type LedgerPorts = Pick<Ports, 'openStorage'> & {
  readonly git: Pick<Ports['git'], 'head' | 'fetch' | 'tree'>
}

export interface LedgerCheck {
  readonly branch: string
  readonly commit: string
  readonly lines: number
  readonly heads: number
  /** The first line at which the ledger is not the one in evidence. */
  readonly sequence: number | null
  /** What is wrong with it; undefined: nothing. */
  readonly problem: Problem | undefined
}

/** Holds the published ledger to the heads of its chain in evidence, which nobody can change. */
export async function checkLedger(ports: LedgerPorts): Promise<Result<LedgerCheck>> {
  const found = await openBranch(ports)
  if (!found.ok) return found
  const { config, published, head } = found.value
  const log = openEvidence(ports.openStorage(config.backend), config.repository.id)
  const heads = await log.heads()
  const verdict = verifyLedger(published.files, heads)
  const { branch } = config.catalog
  const isBehind = !verdict.ok && rewrittenLedger(published.files, heads) === undefined
  return ok({
    ...{ branch, commit: head, heads: heads.length },
    lines: readLedger(published.files).lines.length,
    sequence: verdict.ok ? null : verdict.sequence,
    problem: verdict.ok ? undefined : wrong(verdict.message, branch, isBehind),
  })
}

/** The lines of one lease, all its lives, the oldest first. From the branch alone: a view. */
export async function ledgerOfLease(
  lease: string,
  ports: LedgerPorts,
): Promise<Result<readonly LedgerLine[]>> {
  const found = await openBranch(ports)
  if (!found.ok) return found
  const all = readLedger(found.value.published.files).lines
  const lines = all.filter((line) => line.lease === lease)
  if (lines.length > 0) return ok(lines)
  return problems({
    code: 'lease-unknown',
    message: `the ledger on \`${found.value.config.catalog.branch}\` has nothing of \`${lease}\``,
    remedy: didYouMean(
      lease,
      all.map((line) => line.lease),
      '`leasehold list` names the leases; what happened a moment ago comes with the next catalog-sync',
    ),
  })
}

async function openBranch({
  git,
}: LedgerPorts): Promise<
  Result<Pick<DefaultBranch, 'config'> & { readonly published: Published; readonly head: string }>
> {
  const found = await readDefaultBranch(git)
  if (!found.ok) return found
  const { config } = found.value
  const published = await readPublished(config.catalog.branch, git)
  const { head } = published
  if (head !== undefined) return ok({ config, published, head })
  return problems({
    code: 'catalog-missing',
    message: `there is no branch \`${config.catalog.branch}\``,
    field: 'catalog.branch',
    remedy: 'run the action catalog-sync, or the workflow that publishes the catalog; it makes the branch',
  })
}

/** Lines that are missing at the end may be a commit that did not come yet; catalog-sync tells the two apart. */
function wrong(message: string, branch: string, isBehind: boolean): Problem {
  if (isBehind)
    return {
      code: 'ledger-behind',
      message: `the ledger on \`${branch}\` ends before the one in evidence (${message})`,
      remedy: 'run catalog-sync; if it was up to date before, somebody removed lines from the branch',
    }
  return {
    code: 'ledger-rewritten',
    message: `the ledger on \`${branch}\` is not the one in evidence (${message})`,
    remedy: `run catalog-sync, which restores it; find out who pushed to \`${branch}\`, and protect the branch`,
  }
}
