import { escapeMarkdown, inlineCode } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'

/** Marker of the comment that answers an edit which comes too late; the living comment goes on telling the lease's life. */
export const REQUEST_MARKER = 'request'

/** Rows and values that a table shows; a body full of mistakes must stay readable. */
const ROWS = 20
const VALUES = 12

export interface RequestProblems {
  /** Login of the issue's author. */
  readonly author: string
  readonly problems: readonly Problem[]
  /** Heading of the form by JSON pointer of the request. */
  readonly labels: ReadonlyMap<string, string>
  /** Number of the open pull request that stays as it is. */
  readonly pullRequest: number | undefined
}

/** What must be corrected in an issue before it becomes a request. */
export function requestProblemsComment(view: RequestProblems): string {
  const { problems, pullRequest } = view
  const count = problems.length === 1 ? '1 thing' : `${problems.length} things`
  const hidden = problems.length - ROWS
  const lines = [
    `### ❌ ${count} to correct in this request`,
    '',
    '| answer | problem | allowed | how |',
    '| --- | --- | --- | --- |',
    ...problems.slice(0, ROWS).map((problem) => problemRow(problem, view.labels)),
    ...(hidden > 0 ? ['', `And ${hidden} more.`] : []),
    '',
    `**Next** ${mention(view.author)} edits this issue (⋯ at its top, then Edit); it is read again by itself. ${
      pullRequest === undefined ? 'Nothing has been created.' : `#${pullRequest} stays as it is until then.`
    }`,
  ]
  return `${lines.join('\n')}\n`
}

/** Why an issue is not, or no longer, the way to ask; and what is. */
export function requestRefusedComment(view: { readonly author: string; readonly problem: Problem }): string {
  const { problem } = view
  const allowed = problem.allowed ?? []
  const lines = [
    `### ⛔ ${markdownOf(problem.message)}`,
    ...(allowed.length > 0 ? ['', `Allowed: ${valuesOf(allowed)}`] : []),
    ...(problem.remedy === undefined
      ? []
      : ['', `**Next** ${mention(view.author)}: ${markdownOf(problem.remedy)}`]),
  ]
  return `${lines.join('\n')}\n`
}

function problemRow(problem: Problem, labels: ReadonlyMap<string, string>): string {
  const { field = '', allowed = [], remedy = '' } = problem
  const cells = [
    escapeMarkdown(labels.get(field) ?? field.slice(1)),
    markdownOf(problem.message),
    valuesOf(allowed),
    markdownOf(remedy),
  ]
  return `| ${cells.join(' | ')} |`
}

function valuesOf(allowed: readonly string[]): string {
  const shown = allowed.slice(0, VALUES).map((value) => markdownOf(value))
  const hidden = allowed.length - shown.length
  return `${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`
}

/**
 * A message with code between backticks. Backticks that came with what a person typed only move the borders: each
 * part is made safe by itself (S5).
 */
function markdownOf(message: string): string {
  return message
    .split('`')
    .map((part, index) => (index % 2 === 1 && part.trim() !== '' ? inlineCode(part) : escapeMarkdown(part)))
    .join('')
}

/** Mentions exactly one person; a login that GitHub could not have given mentions nobody. */
export function mention(login: string): string {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(login) ? `@${login}` : escapeMarkdown(login)
}
