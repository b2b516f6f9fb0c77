import type { Finding } from '../formats/finding.ts'
import { escapeMarkdown, inlineCode, messageMarkdown } from '../kit/markdown.ts'
import type { Problem } from '../kit/result.ts'
import type { Person } from '../ports.ts'
import type { Block } from './fit.ts'

/** Rows before the fold: price and who acts next must stay on the first screen. */
const ROWS = 15
const HEAD = ['| rule | where | problem | fix |', '| --- | --- | --- | --- |']
/** Places that one row names. */
const PLACES = 3
/** Characters of a text in one cell: more is no easier to read, and one text must not take the whole comment. */
const CELL = 600
/** Names of people in one sentence. */
const PEOPLE = 5

/**
 * The table of what must be fixed: problems that kept the change from being judged first, then findings. What differs by
 * its place only is one row: thirty buckets of one module are mended in one place.
 */
export function mustFixTable(
  problems: readonly Problem[],
  findings: readonly Finding[],
  overriders: readonly Person[],
): { readonly shown: Block; readonly folded: readonly Block[] } {
  const rows = new Map<string, { readonly rule: string; readonly rest: string; readonly places: string[] }>()
  const add = (
    rule: string,
    place: string,
    said: Pick<Problem, 'message' | 'remedy' | 'allowed'>,
    or = '',
  ): void => {
    const rest = `${messageMarkdown(clip(said.message))} | ${[fixOf(said), or].filter((text) => text !== '').join('; or ')}`
    const key = `${rule} | ${rest}`
    const row = rows.get(key) ?? { rule: inlineCode(rule), rest, places: [] }
    row.places.push(place)
    rows.set(key, row)
  }
  for (const problem of problems) add(problem.code, placeOf(problem), problem)
  for (const finding of findings) {
    const place = finding.line === undefined ? inlineCode(clip(finding.resource)) : placeOf(finding)
    add(finding.rule, place, finding, overrideText(finding, overriders))
  }
  const lines = [...rows.values()].map(
    ({ rule, rest, places }) => `| ${rule} | ${placesText(places)} | ${rest} |`,
  )
  const rest = lines.slice(ROWS)
  const table = { noun: 'row', isTable: true }
  const shown: Block = { ...table, before: ['', ...HEAD], items: lines.slice(0, ROWS), after: [] }
  if (rest.length === 0) return { shown, folded: [] }
  const before = ['', `<details><summary>${rest.length} more to fix</summary>`, '', ...HEAD]
  return { shown, folded: [{ ...table, before, items: rest, after: ['', '</details>'] }] }
}

/** Who may let a broken soft rule through, and what they type. Nobody is mentioned: only some of them need to look. */
function overrideText({ level, status, rule }: Finding, overriders: readonly Person[]): string {
  if (level !== 'soft' || status !== 'fail' || overriders.length === 0) return ''
  return `${peopleText(overriders)} may comment ${inlineCode(`/override ${rule} REASON`)}`
}

/** Names without mentions: `dana or erin`. */
export function peopleText(people: readonly Person[]): string {
  const shown = people.slice(0, PEOPLE).map(({ login }) => escapeMarkdown(login))
  return [...shown, ...(people.length > PEOPLE ? [`${people.length - PEOPLE} more`] : [])].join(' or ')
}

function placesText(places: readonly string[]): string {
  const hidden = places.length - PLACES
  return `${places.slice(0, PLACES).join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`
}

/** The remedy, and the other values that are allowed when the remedy names one of them. */
function fixOf({ remedy, allowed = [] }: Pick<Problem, 'remedy' | 'allowed'>): string {
  const others = remedy === undefined ? allowed : allowed.filter((value) => !remedy.includes(value))
  const isChoice = remedy === undefined || others.length < allowed.length
  const shown = isChoice ? others.slice(0, 8).map((value) => inlineCode(clip(value))) : []
  const more = others.length > 8 && isChoice ? ` and ${others.length - 8} more` : ''
  const parts = [remedy === undefined ? '' : messageMarkdown(clip(remedy)), shown.join(', ') + more]
  return parts.filter((part) => part !== '').join(' or ')
}

function placeOf({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  if (file === undefined) return ''
  return inlineCode(clip(line === undefined ? file : `${file}:${line}`))
}

/** A text of bounded length, cut where it says so. */
export function clip(text: string): string {
  return text.length <= CELL ? text : `${text.slice(0, CELL - 1)}…`
}
