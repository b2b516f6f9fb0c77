import type { ActionResult } from '../../formats/result.ts'
import type { Instant, Sha } from '../../kit/brands.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../../kit/markdown.ts'
import { sayInstant } from '../../lease/say.ts'
import type { Config } from '../../platform/config.ts'
import type { CloudIdentity } from '../../ports.ts'
import type { Outcome } from '../outcome.ts'
import type { SweepFinding } from './sweep.ts'
import type { RegionReport } from './sweep-region.ts'

export interface Swept {
  readonly now: Instant
  readonly commit: Sha
  readonly config: Config
  readonly identity: CloudIdentity
  readonly regions: readonly RegionReport[]
  readonly findings: readonly SweepFinding[]
  readonly waiting: number
  readonly ghosts: number
  /** Living leases of the account. */
  readonly leases: number
  /** Accounts of leases that no sweep reads. */
  readonly unswept: readonly string[]
}

/** Findings in the result, and rows of the summary's table: an output and a step summary hold 1 MiB each. */
const SHOWN = 500

const KINDS: Readonly<Record<SweepFinding['kind'], string>> = {
  leftover: 'its lease ended',
  orphan: 'of no lease that is known',
  stranded: 'its lease has a state or evidence, and no stack on the default branch',
  vanished: 'in the state of a living lease, and not there',
}

const EXISTS: Readonly<Record<SweepFinding['existence'], string>> = {
  confirmed: 'yes',
  listed: 'the tagging API lists it, twice',
  'not-listed': 'no',
}

export function sweepOutcome(swept: Swept): Outcome {
  return { result: resultOf(swept), summary: summaryOf(swept) }
}

function resultOf(swept: Swept): ActionResult {
  const { identity, regions, findings, waiting, ghosts, commit, unswept } = swept
  const unknown = regions.filter(({ status }) => status === 'unknown')
  const first = unknown[0]
  return {
    version: 1,
    action: 'reaper',
    ...verdictOf(swept),
    problems: [
      ...unknown.map(({ region, reasonCode, message }) => ({
        code: reasonCode ?? 'region-unknown',
        message: `${region} is unknown: ${message}`,
        remedy:
          'nothing was concluded from it; see that the role may call tag:GetResources there, and run again',
      })),
      ...unswept.map(unsweptProblem),
    ],
    leases: [],
    commit,
    sweep: {
      account: identity.account,
      regions: [...regions],
      findings: findings.slice(0, SHOWN),
      more: Math.max(0, findings.length - SHOWN),
      waiting,
      ghosts,
    },
    ...(unswept[0] !== undefined && {
      decision: 'failed' as const,
      reasonCode: 'account-unswept',
      message: unsweptProblem(unswept[0]).message,
    }),
    ...(first !== undefined && {
      decision: 'failed' as const,
      reasonCode: 'region-unknown',
      message: `${first.region} is unknown: ${first.message}; ${sayFindings(findings.length)} elsewhere`,
    }),
  }
}

function unsweptProblem(account: string) {
  return {
    code: 'account-unswept',
    message: `account ${account} has leases, and no sweep read it for two days`,
    remedy:
      'give the workflow that sweeps a job for an environment of that account, with its role; see bootstrap/README.md',
  }
}

function verdictOf({
  findings,
  regions,
  identity,
}: Swept): Pick<ActionResult, 'decision' | 'reasonCode' | 'message'> {
  const where = `in ${regions.length} regions of account ${identity.account}`
  return findings.length === 0
    ? { decision: 'nothing', reasonCode: 'sweep-clean', message: `nothing to look at ${where}` }
    : {
        decision: 'done',
        reasonCode: 'sweep-found',
        message: `${sayFindings(findings.length)} to look at ${where}`,
      }
}

function sayFindings(count: number): string {
  return `${count} resource${count === 1 ? '' : 's'}`
}

function summaryOf({ now, config, identity, regions, findings, waiting, ghosts, leases }: Swept): string {
  const { account } = identity
  const alias = config.accounts.get(account)?.alias ?? ''
  const others = [...config.accounts.keys()].filter((id) => id !== account)
  const lines = [
    `### Resources at ${sayInstant(now)}`,
    '',
    `Account ${inlineCode(account)} ${escapeMarkdown(alias)} · ${leases} living leases · nothing is deleted here`,
    '',
    '| region | resources | pages | |',
    '| --- | ---: | ---: | --- |',
    ...regions.map(({ region, status, message, resources, pages }) =>
      status === 'known'
        ? `| ${region} | ${resources} | ${pages} | read to its end |`
        : `| ${region} | | ${pages} | ❌ unknown: ${messageMarkdown(message ?? '')} |`,
    ),
    '',
  ]
  if (findings.length > 0)
    lines.push(
      '| resource | region | lease | why | exists | first seen |',
      '| --- | --- | --- | --- | --- | --- |',
      ...findings.slice(0, SHOWN).map(rowOf),
      '',
    )
  if (findings.length > SHOWN) lines.push(`and ${findings.length - SHOWN} more`, '')
  if (waiting > 0)
    lines.push(
      `${waiting} more belong to no living lease and were seen for less than a day: told if still there then.`,
      '',
    )
  if (ghosts > 0) lines.push(`${ghosts} are still listed and do not exist.`, '')
  if (others.length > 0)
    lines.push(
      `Not looked at, as these credentials are not theirs: ${others.map(inlineCode).join(', ')}.`,
      '',
    )
  return `${lines.join('\n')}\n`
}

function rowOf({ kind, arn, region, lease, address, existence, firstSeen }: SweepFinding): string {
  const what = address === null ? inlineCode(arn) : `${inlineCode(address)} ${inlineCode(arn)}`
  const seen = firstSeen === null ? '' : sayInstant(firstSeen as Instant)
  return `| ${what} | ${region} | ${escapeMarkdown(lease ?? '')} | ${KINDS[kind]} | ${EXISTS[existence]} | ${seen} |`
}
