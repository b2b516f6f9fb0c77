import * as yaml from 'js-yaml'
import { code, table } from './markdown.ts'

type Fields = Readonly<Record<string, unknown>>

/** A workflow that others call: what it takes and gives; undefined when it cannot be called. */
export function workflowSection(file: string, text: string): string | undefined {
  const root = fields(yaml.load(text))
  const call = fields(root['on'])['workflow_call']
  if (call === undefined) return undefined
  const { inputs, outputs, secrets } = fields(call)
  const parts = [
    `## ${file}`,
    `${textOf(root['name'])}. ${leadingComment(text)}`.trim(),
    inputTable(fields(inputs)),
    listed('Secrets', fields(secrets)),
    listed('Outputs', fields(outputs)),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** A workflow of a platform repository: what starts it, and what it calls. */
export function callerRow(file: string, text: string): readonly string[] {
  const root = fields(yaml.load(text))
  const calls = [...text.matchAll(/uses: \$\/\.github\/workflows\/(\S+)/g)].map((match) => match[1] ?? '')
  return [
    code(file),
    startsOf(root['on']),
    [...new Set(calls)].map((one) => `[${one}](#${one.replaceAll('.', '')})`).join(', '),
  ]
}

function startsOf(on: unknown): string {
  if (typeof on === 'string') return code(on)
  if (Array.isArray(on)) return on.map((one) => code(textOf(one))).join(', ')
  return Object.entries(fields(on))
    .map(([event, options]) => {
      const types = fields(options)['types']
      if (Array.isArray(types)) return `${code(event)} (${types.join(', ')})`
      const times = Array.isArray(options)
        ? options.map((one) => fields(one)['cron']).filter((one) => one !== undefined)
        : []
      return times.length > 0
        ? `${code(event)} (${times.map((one) => code(textOf(one))).join(', ')})`
        : code(event)
    })
    .join(', ')
}

function inputTable(inputs: Fields): string {
  const rows = Object.entries(inputs).map(([name, value]) => {
    const input = fields(value)
    const preset = input['default']
    return [
      code(name),
      textOf(input['description']),
      textOf(input['type']),
      input['required'] === true ? 'yes' : '',
      preset === undefined || preset === '' ? '' : code(textOf(preset)),
    ]
  })
  return rows.length === 0 ? '' : table(['Input', 'What it is', 'Type', 'Required', 'Default'], rows)
}

function listed(title: string, values: Fields): string {
  const rows = Object.entries(values).map(
    ([name, value]) => `- ${code(name)}: ${textOf(fields(value)['description'])}`,
  )
  return rows.length === 0 ? '' : `${title}:\n\n${rows.join('\n')}`
}

/** The comment at the top of the file is its description. */
function leadingComment(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s?/, ''))
    .join(' ')
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** A scalar as YAML writes it. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
