import { escapeMarkdown, inlineCode, messageMarkdown, plainLine } from '../kit/markdown.ts'
import type { UpgradeRow } from '../upgrade/row.ts'

export interface UpgradePullView {
  readonly module: string
  readonly version: string
  readonly team: string
  /** Those that it upgrades. */
  readonly rows: readonly UpgradeRow[]
  /** The team's leases that stay as they are for now. */
  readonly left: readonly UpgradeRow[]
}

const SAID: Readonly<Record<UpgradeRow['outcome'], string>> = {
  'no-change': 'no change',
  'in-place': 'in place',
  replace: '**replace**',
  blocked: 'blocked',
  failed: 'failed to plan',
}

export function upgradeTitle({ module, version, team, rows }: UpgradePullView): string {
  return `Upgrade ${module} to ${version}: ${team}, ${countOf(rows.length)}`
}

/** Body of a team's pull request: what happens to each lease, what is left out and why, who does what next. */
export function upgradeBody(view: UpgradePullView): string {
  const { module, version, team, rows, left } = view
  return [
    `Leases of ${escapeMarkdown(team)} move to ${inlineCode(module)} **${escapeMarkdown(version)}**. Their requests stay as they are; lease, start and end do not move.`,
    '',
    '| lease | environment | from | what happens | |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${inlineCode(row.lease)} | ${escapeMarkdown(row.environment)} | ${row.from} | ${SAID[row.outcome]} | ${messageOf(row)} |`,
    ),
    '',
    ...leftOut(left),
    `**Next:** somebody of ${escapeMarkdown(team)} looks at the plans in the comment below, approves and merges. Only what was planned is applied.`,
    '',
  ].join('\n')
}

function leftOut(left: readonly UpgradeRow[]): readonly string[] {
  if (left.length === 0) return []
  return [
    'Left out, and still at the version that they have:',
    '',
    ...left.map((row) => `- ${inlineCode(row.lease)}: ${SAID[row.outcome]}, ${messageOf(row)}`),
    '',
  ]
}

/** What Terraform said may have many lines and quote anything. */
function messageOf({ message, remedy }: UpgradeRow): string {
  const text = plainLine(message)
  const short = text.length > 300 ? `${text.slice(0, 299)}…` : text
  return messageMarkdown(remedy === undefined ? short : `${short}; ${remedy}`)
}

function countOf(leases: number): string {
  return `${leases} lease${leases === 1 ? '' : 's'}`
}
