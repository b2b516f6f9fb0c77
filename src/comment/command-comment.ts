import { CATALOGUE, type CommandEntry, type Standing } from '../command/catalogue.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'

/** Marker of the one comment on an issue or a pull request that answers its commands. */
export const COMMANDS_MARKER = 'commands'

/** Answers that stay; older ones have served. */
const KEPT = 10
/** Values that a refusal lists. */
const VALUES = 12
/** GitHub takes 65,536 characters a comment; ten answers and what stands around them fit. */
const ANSWER_LIMIT = 6000

export interface CommandAnswer {
  /** The comment that asked; asked again, its answer takes the place of the one before (S15). */
  readonly comment: number
  /** First line of it, as it was typed. */
  readonly typed: string
  /** Login of who asked. */
  readonly asker: string
  readonly mark: 'done' | 'refused' | 'unclear' | 'nothing'
  /** Markdown; whoever makes it escapes what people typed. */
  readonly markdown: string
}

const ICONS = { done: '✅', refused: '⛔', unclear: '❓', nothing: 'ℹ️' } as const
/** Begins an answer. People's text cannot write it: it is escaped wherever it appears (S5). */
const BEGIN = /^<!-- answer ([1-9][0-9]{0,14}) -->$/

/**
 * The comment with one more answer on top.
 * @param before the comment as it stands, without its marker
 */
export function withAnswer(before: string | undefined, answer: CommandAnswer): string {
  const others = split(before ?? '').filter(({ comment }) => comment !== answer.comment)
  const all = [sectionOf(answer), ...others.map(({ text }) => text)].slice(0, KEPT)
  return `${all.join('\n\n')}\n`
}

function split(text: string): readonly { readonly comment: number; readonly text: string }[] {
  const sections: { comment: number; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const comment = BEGIN.exec(line)?.[1]
    if (comment !== undefined) sections.push({ comment: Number(comment), lines: [line] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ comment, lines }) => ({ comment, text: lines.join('\n').trimEnd() }))
}

function sectionOf({ comment, typed, asker, mark, markdown }: CommandAnswer): string {
  const who = `[${escapeMarkdown(asker)}](#issuecomment-${comment})`
  const text = markdown.length > ANSWER_LIMIT ? `${markdown.slice(0, ANSWER_LIMIT)}…` : markdown
  return `<!-- answer ${comment} -->\n${ICONS[mark]} ${inlineCode(cut(typed))} · ${who}\n\n${text.trimEnd()}`
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text
}

/** Every command, who may run it, and what it does. */
export function helpMarkdown(): string {
  const rows = CATALOGUE.map(
    ({ usage, does, may }) =>
      `| ${inlineCode(usage)} | ${escapeMarkdown(does)} | ${may.map(sayStanding).join(', ')} |`,
  )
  const note = 'A command is the first line of a new comment; edited comments are not read.'
  return ['| command | what it does | who |', '| --- | --- | --- |', ...rows, '', note].join('\n')
}

/** Why somebody may not run a command, and who may. */
export function refusedMarkdown(
  entry: CommandEntry,
  names: Readonly<Partial<Record<Standing, readonly string[]>>>,
): string {
  const who = entry.may.map((standing) => {
    const known = names[standing] ?? []
    const listed = known.slice(0, 5).map(escapeMarkdown).join(', ')
    return known.length === 0
      ? sayStanding(standing)
      : `${sayStanding(standing)} (${listed}${known.length > 5 ? ' …' : ''})`
  })
  return `Nothing was changed. ${inlineCode(`/${entry.name}`)} may be run by ${who.join(', or ')}.`
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  owner: 'the lease’s owner',
  team: 'a member of its team',
  approver: 'an approver',
  writer: 'a person with write access',
  overrider: 'a person in `overrides.by` of the guardrails',
  anybody: 'anybody',
}

function sayStanding(standing: Standing): string {
  return STANDINGS[standing]
}

/** What was wrong, what is allowed, and what to type. */
export function problemsMarkdown(problems: readonly Problem[]): string {
  return problems.slice(0, 10).map(problemMarkdown).join('\n\n')
}

function problemMarkdown({ message, allowed = [], remedy }: Problem): string {
  const shown = allowed.slice(0, VALUES).map((value) => messageMarkdown(value))
  const more = allowed.length > VALUES ? ` and ${allowed.length - VALUES} more` : ''
  return [
    `${capital(messageMarkdown(message))}.`,
    ...(shown.length > 0 ? [`Allowed: ${shown.join(', ')}${more}.`] : []),
    ...(remedy === undefined ? [] : [`**Next** ${messageMarkdown(remedy)}`]),
  ].join(' ')
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
