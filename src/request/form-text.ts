import { nearest } from '../kit/nearest.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'

/** Bytes. GitHub's own limit on an issue's body is 65,536 characters; a form that is filled in needs a few thousand. */
export const FORM_LIMIT = 60 * 1024

export interface Section {
  /** Answer without the blank lines around it. */
  readonly text: string
  /** 1-based line of the heading in the body. */
  readonly line: number
}

interface Heading extends Section {
  readonly label: string
}

/** What GitHub writes when a question was left out. */
export const NO_RESPONSE = '_No response_'

/** Problems of one kind that are told; a body of nothing but headings must not fill the comment. */
const TOLD = 10

/**
 * Cuts an issue's body at its headings (S1). Linear in the body's length. The headings must be exactly the expected
 * ones, each once and in order: a heading inside an answer would otherwise replace what another answer says.
 * A line that begins with `###` and a blank counts; in a code fence only when it is one of this form's headings, so that
 * a fence that is never closed hides nothing.
 */
export function readSections(body: string, labels: readonly string[]): Result<ReadonlyMap<string, Section>> {
  const size = new TextEncoder().encode(body).byteLength
  if (size > FORM_LIMIT) {
    return problems({
      code: 'form-too-large',
      message: `this issue has ${size} bytes`,
      field: '',
      allowed: [`at most ${FORM_LIMIT} bytes`],
      remedy: 'edit this issue and shorten the answers',
    })
  }
  const { before, headings } = cut(body, new Set(labels))
  const found = [...textBefore(before, labels), ...headingProblems(headings, labels)]
  if (found.length > 0) return { ok: false, problems: found }
  return ok(new Map(headings.map(({ label, text, line }) => [label, { text, line }])))
}

/** Label and answer of the first heading, when the body begins with one; reads no more than it needs. */
export function firstSection(body: string): { readonly label: string; readonly text: string } | undefined {
  const { before, headings } = cut(body.slice(0, 1000), new Set())
  return before === '' ? headings[0] : undefined
}

/** The body that GitHub makes of these answers; an empty one was left out. */
export function writeSections(answers: Iterable<readonly [label: string, text: string]>): string {
  return [...answers]
    .map(([label, text]) => `### ${label}\n\n${text === '' ? NO_RESPONSE : text}`)
    .join('\n\n')
}

function cut(
  body: string,
  labels: ReadonlySet<string>,
): { readonly before: string; readonly headings: readonly Heading[] } {
  const lines = body.replaceAll(/\r\n?/g, '\n').split('\n')
  const starts: { readonly index: number; readonly label: string }[] = []
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const label = headingOf(line)
    if (label !== undefined && (fence === undefined || labels.has(label))) {
      starts.push({ index, label })
      fence = undefined
    } else fence = fenceAfter(line, fence)
  }
  const headings = starts.map(({ index, label }, at) => ({
    label,
    text: trimLines(lines.slice(index + 1, starts[at + 1]?.index)),
    line: index + 1,
  }))
  return { before: trimLines(lines.slice(0, starts[0]?.index)), headings }
}

function headingOf(line: string): string | undefined {
  if (!line.startsWith('###')) return undefined
  const next = line.charAt(3)
  return next === '' || next === ' ' || next === '\t' ? line.slice(3).trim() : undefined
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/

/** The code fence that is open after a line, as CommonMark opens and closes them; `undefined` when there is none. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, marks = '', rest = ''] = FENCE.exec(line) ?? []
  if (marks === '') return open
  if (open === undefined) return marks.startsWith('`') && rest.includes('`') ? undefined : marks
  return marks.startsWith(open) && rest.trim() === '' ? undefined : open
}

function trimLines(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? '' : lines.slice(first, last + 1).join('\n')
}

function textBefore(before: string, labels: readonly string[]): readonly Problem[] {
  if (before === '') return []
  return [
    {
      code: 'form-text-before',
      message: `there is text before the first heading: \`${short(before)}\``,
      line: 1,
      field: '',
      allowed: labels.slice(0, 1).map((label) => `### ${label}`),
      remedy: 'edit this issue and remove that text',
    },
  ]
}

function headingProblems(headings: readonly Heading[], labels: readonly string[]): readonly Problem[] {
  const expected = new Set(labels)
  const seen = new Map<string, number>()
  const unknown: Heading[] = []
  const twice: Heading[] = []
  for (const heading of headings) {
    if (!expected.has(heading.label)) unknown.push(heading)
    else if (seen.has(heading.label)) twice.push(heading)
    else seen.set(heading.label, heading.line)
  }
  const missing = labels.filter((label) => !seen.has(label))
  const found = [
    ...unknown.slice(0, TOLD).map((heading) => unknownHeading(heading, missing)),
    ...twice.slice(0, TOLD).map((heading) => duplicateHeading(heading, seen.get(heading.label) ?? 1)),
    ...missing.map(missingHeading),
  ]
  return found.length > 0 ? found : orderProblems(headings, labels)
}

function unknownHeading({ label, line }: Heading, missing: readonly string[]): Problem {
  const guess = nearest(label, missing)
  return {
    code: 'form-heading-unknown',
    message: `\`### ${short(label)}\` (line ${line}) is not a heading of this form`,
    line,
    field: '',
    allowed: missing.map((name) => `### ${name}`),
    remedy:
      guess === undefined
        ? 'edit this issue: remove the line, or put a blank before it when it is part of an answer'
        : `edit this issue: write \`### ${guess}\``,
  }
}

function duplicateHeading({ label, line }: Heading, first: number): Problem {
  return {
    code: 'form-heading-duplicate',
    message: `\`### ${label}\` is there twice, in lines ${first} and ${line}`,
    line,
    field: '',
    allowed: ['each heading once'],
    remedy: 'edit this issue: remove one, or put a blank before it when it is part of an answer',
  }
}

function missingHeading(label: string): Problem {
  return {
    code: 'form-heading-missing',
    message: `the heading \`### ${label}\` is missing`,
    field: '',
    allowed: [`### ${label}`],
    remedy: 'edit this issue and put it back, or open a new one from the form',
  }
}

function orderProblems(headings: readonly Heading[], labels: readonly string[]): readonly Problem[] {
  const index = headings.findIndex(({ label }, at) => label !== labels[at])
  const misplaced = headings[index]
  if (misplaced === undefined) return []
  return [
    {
      code: 'form-heading-order',
      message: `\`### ${misplaced.label}\` (line ${misplaced.line}) stands where \`### ${labels[index] ?? ''}\` belongs`,
      line: misplaced.line,
      field: '',
      allowed: labels.map((label) => `### ${label}`),
      remedy: 'edit this issue and put the headings in order, or open a new one from the form',
    },
  ]
}

/** Text of people within a message; the message is escaped by whoever shows it. */
export function short(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
