import * as yaml from 'js-yaml'
import type { Json } from '../kit/canonical.ts'
import { ok, problems, type Problem, type Result } from '../kit/result.ts'
import { readYaml } from '../kit/yaml.ts'
import type { FormField } from './form-fields.ts'
import { NO_RESPONSE, short, type Section } from './form-text.ts'

/** What an answer says; `undefined` when the question was left out. */
export function readAnswer(field: FormField, section: Section): Result<Json | undefined> {
  if (isEmpty(field, section.text)) {
    if (!field.required) return ok(undefined)
    return problems(wrong(field, section, 'missing-answer', `\`${field.label}\` has no answer`))
  }
  return readText(field, section)
}

/** The text that a person would have typed or chosen for a value; `undefined` is no answer. */
export function writeAnswer(field: FormField, value: Json | undefined): string {
  if (value === undefined) return ''
  switch (field.kind.type) {
    case 'choice':
      return field.kind.options.find((option) => option.value === value)?.label ?? plain(value)
    case 'list':
      return Array.isArray(value) ? value.map(plain).join('\n') : plain(value)
    case 'yaml':
      return `\`\`\`yaml\n${yaml.dump(value, { lineWidth: -1, noRefs: true })}\`\`\``
    case 'upload':
      return `[${plain(value).split('/').at(-1) ?? ''}](${plain(value)})`
    case 'text':
    case 'paragraph':
    case 'number':
      return plain(value)
  }
}

function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** GitHub writes `None` for a dropdown that was left alone; typed into a text field it is a word like any other. */
function isEmpty(field: FormField, text: string): boolean {
  if (text === '' || text === NO_RESPONSE) return true
  if (field.kind.type === 'choice') return text === 'None'
  return field.kind.type === 'yaml' && unfenced(text).trim() === ''
}

function readText(field: FormField, section: Section): Result<Json> {
  const { kind } = field
  if (kind.type === 'paragraph') return ok(section.text)
  if (kind.type === 'yaml') return readFence(field, section)
  if (kind.type === 'list') {
    return ok(section.text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])))
  }
  if (kind.type === 'upload') return readUpload(field, kind.accept, section)
  const text = section.text.trim()
  if (text.includes('\n')) {
    return problems(wrong(field, section, 'one-line', `\`${field.label}\` is one line, not several`))
  }
  if (kind.type === 'choice') {
    const chosen = kind.options.find((option) => option.label === text)
    return chosen === undefined ? problems(notAllowed(field, section)) : ok(chosen.value)
  }
  if (kind.type === 'number') {
    return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? ok(Number(text)) : problems(notAllowed(field, section))
  }
  return ok(text)
}

function readFence(field: FormField, section: Section): Result<Json> {
  const document = readYaml('this issue', new TextEncoder().encode(unfenced(section.text)))
  if (document.ok) return ok(document.value.value as Json)
  return {
    ok: false,
    problems: document.problems.map((problem) => ({
      ...wrong(field, section, problem.code, `\`${field.label}\`: ${problem.message}`),
      line: section.line + 2 + (problem.line ?? 1),
    })),
  }
}

/** Where GitHub keeps what people attach to an issue. No other address is taken: modules may fetch what it names. */
const ATTACHMENT =
  /https:\/\/(?:github\.com|[a-z0-9-]{1,60}\.ghe\.com)\/(?:user-attachments|[\w.-]{1,100}\/[\w.-]{1,100})\/(?:files|assets)\/[\w./-]{1,200}/g

/** GitHub writes a link, or an image, for each file. One is asked for; nothing but its address is taken. */
function readUpload(field: FormField, accept: readonly string[], section: Section): Result<Json> {
  const found = [...new Set(section.text.match(ATTACHMENT) ?? [])]
  const [only] = found
  const told = `### ${field.label}`
  if (only === undefined || found.length > 1) {
    const message = `\`${told}\` has ${found.length} files`
    return problems({ ...wrong(field, section, 'one-file', message), allowed: ['one attached file'] })
  }
  const name = /\[([^\]]{0,200})\]\(/.exec(section.text)?.[1] ?? only
  const isAccepted = [name, only].some((text) => accept.some((end) => text.toLowerCase().endsWith(end)))
  if (accept.length === 0 || isAccepted) return ok(only)
  return problems({ ...notAllowed(field, { ...section, text: name }), allowed: accept })
}

/** GitHub puts the answer to a field with `render` into a code fence. */
function unfenced(text: string): string {
  const lines = text.split('\n')
  const marks = /^(?:`{3,}|~{3,})/.exec(text)?.[0]
  const isFenced = marks !== undefined && lines.length > 1 && (lines.at(-1) ?? '').trim() === marks
  return isFenced ? lines.slice(1, -1).join('\n') : text
}

function notAllowed(field: FormField, section: Section): Problem {
  const text = `\`${short(section.text)}\` is not allowed for \`${field.label}\``
  return wrong(field, section, 'not-allowed', text)
}

/** A problem with one answer, with what is allowed there. */
export function wrong(field: FormField, section: Section, code: string, message: string): Problem {
  return {
    code,
    message,
    line: section.line,
    field: field.pointer,
    allowed: allowedFor(field),
    remedy: `edit this issue and answer under \`### ${field.label}\``,
  }
}

function allowedFor(field: FormField): readonly string[] {
  switch (field.kind.type) {
    case 'choice':
      return field.kind.options.map(({ label }) => label)
    case 'number':
      return ['a number']
    case 'list':
      return ['one a line']
    case 'upload':
      return field.kind.accept.length === 0 ? ['a file'] : field.kind.accept
    case 'yaml':
      return ['YAML']
    case 'text':
      return ['one line of text']
    case 'paragraph':
      return ['text']
  }
}
