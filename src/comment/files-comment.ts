import { codeBlock, escapeMarkdown, inlineCode, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import { mention } from './request-comment.ts'

/** Marker of the comment that answers the files of a person's pull request. */
export const FILES_MARKER = 'files'

/** Rows that the table shows; more are counted. */
const ROWS = 40

export interface FilesRow {
  /** `payments/reports`, or a path that belongs to no lease. */
  readonly lease: string
  readonly state: 'new' | 'changes' | 'kept' | 'ends' | 'withdrawn' | 'refused'
  /** Number of the lease's home. */
  readonly home: number | null
  readonly problems: readonly Problem[]
}

export interface FilesView {
  /** Login of the pull request's author. */
  readonly author: string
  readonly rows: readonly FilesRow[]
  /** Commands for a branch that we may not write to; empty when there is nothing to do by hand. */
  readonly commands: readonly string[]
  /** Why they must be run by hand. Plain text. */
  readonly why: string
}

const SAYS = {
  new: '🆕 begins',
  changes: '🔄 is changed',
  kept: '✅ nothing to render',
  ends: '⏹️ ends after the merge: warned, rehearsed and proved by the reaper',
  withdrawn: '↩️ withdrawn: what was rendered for it is taken back',
  refused: '❌ to correct',
} as const satisfies Readonly<Record<FilesRow['state'], string>>

/** What a pull request's files ask for, lease by lease, and what must be corrected. */
export function filesComment(view: FilesView): string {
  const refused = view.rows.filter(({ problems }) => problems.length > 0)
  const hidden = view.rows.length - ROWS
  const lines = [
    refused.length === 0
      ? `### Requests in this pull request`
      : `### ❌ ${refused.length} of ${view.rows.length} to correct in this pull request`,
    '',
    '| lease | what happens | home |',
    '| --- | --- | --- |',
    ...view.rows.slice(0, ROWS).map(row),
    ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
    ...(refused.length === 0 ? [] : problemTable(refused)),
    ...(view.commands.length === 0 ? [] : byHand(view)),
    '',
    next(view, refused.length),
  ]
  return `${lines.join('\n')}\n`
}

function row({ lease, state, home }: FilesRow): string {
  return `| ${inlineCode(lease)} | ${SAYS[state]} | ${home === null ? '' : `#${home}`} |`
}

function problemTable(refused: readonly FilesRow[]): readonly string[] {
  const all = refused.flatMap(({ lease, problems }) => problems.map((problem) => problemRow(lease, problem)))
  const hidden = all.length - ROWS
  return [
    '',
    '| where | problem | allowed | how |',
    '| --- | --- | --- | --- |',
    ...all.slice(0, ROWS),
    ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
  ]
}

function problemRow(lease: string, problem: Problem): string {
  const place = [problem.file ?? lease, problem.line].filter((part) => part !== undefined).join(':')
  const allowed = (problem.allowed ?? []).slice(0, 12).map(messageMarkdown).join(', ')
  const cells = [
    inlineCode(place),
    messageMarkdown(problem.message),
    allowed,
    messageMarkdown(problem.remedy ?? ''),
  ]
  return `| ${cells.join(' | ')} |`
}

function byHand({ commands, why }: FilesView): readonly string[] {
  return ['', `${escapeMarkdown(why)}:`, '', codeBlock(commands.join('\n'), 'sh')]
}

function next({ author, commands }: FilesView, refused: number): string {
  if (refused > 0)
    return `**Next** ${mention(author)} corrects the files and pushes; what is right was rendered already, and nothing is planned until all of it is.`
  if (commands.length > 0) return `**Next** ${mention(author)} runs these commands.`
  return '**Next** the plan and its price follow in a comment of their own.'
}
