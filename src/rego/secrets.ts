import { fieldOf, isRecord, itemsOf } from '../kit/fields.ts'

/**
 * Values that Terraform marks sensitive, taken out of what policies say (S14). Policies judge the plan as it is, so
 * that verdicts are conftest's; only their text is changed.
 */

const HIDDEN = '(sensitive)'
/** Shorter ones are replaced as whole words only: a port would otherwise take digits out of every message. */
const SHORT = 4

/** A function that takes every sensitive value of a plan out of a text. Any other document has none. */
export function secretHider(document: unknown): (text: string) => string {
  const secrets = new Set<string>()
  collect(document, secrets)
  const patterns = [...secrets].sort((a, b) => b.length - a.length).map(patternOf)
  if (patterns.length === 0) return (text) => text
  return (text) => patterns.reduce((said, pattern) => said.replace(pattern, HIDDEN), text)
}

function patternOf(secret: string): RegExp {
  const escaped = secret.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&')
  if (secret.length >= SHORT) return new RegExp(escaped, 'gu')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
}

function collect(document: unknown, secrets: Set<string>): void {
  if (!isRecord(document)) return
  for (const change of [
    ...changesIn(document['resource_changes']),
    ...changesIn(document['resource_drift']),
    ...changesIn(document['deferred_changes']),
    ...changesIn(document['output_changes']),
  ]) {
    marked(change['before'], change['before_sensitive'], secrets)
    marked(change['after'], change['after_sensitive'], secrets)
  }
  variables(document, secrets)
  for (const state of [document['planned_values'], fieldOf(document['prior_state'], 'values')]) {
    for (const output of valuesOf(fieldOf(state, 'outputs')))
      if (fieldOf(output, 'sensitive') === true) leaves(fieldOf(output, 'value'), secrets)
    moduleValues(fieldOf(state, 'root_module'), secrets, 0)
  }
}

function moduleValues(module: unknown, secrets: Set<string>, depth: number): void {
  // Terraform's modules do not nest as deep in practice; a document made to recurse stops here.
  if (depth > 200) return
  for (const resource of itemsOf(fieldOf(module, 'resources')))
    marked(fieldOf(resource, 'values'), fieldOf(resource, 'sensitive_values'), secrets)
  for (const child of itemsOf(fieldOf(module, 'child_modules'))) moduleValues(child, secrets, depth + 1)
}

/** A variable's sensitivity stands in the configuration, its value in the plan. */
function variables(document: Readonly<Record<string, unknown>>, secrets: Set<string>): void {
  const declared = fieldOf(fieldOf(document['configuration'], 'root_module'), 'variables')
  if (!isRecord(declared)) return
  for (const [name, declaration] of Object.entries(declared)) {
    if (fieldOf(declaration, 'sensitive') !== true) continue
    leaves(fieldOf(fieldOf(document['variables'], name), 'value'), secrets)
    leaves(fieldOf(declaration, 'default'), secrets)
  }
}

/** `mark` is `true` where everything below is sensitive; objects and lists lead there. */
function marked(value: unknown, mark: unknown, secrets: Set<string>): void {
  if (mark === true) leaves(value, secrets)
  else if (Array.isArray(mark)) {
    const values = itemsOf(value)
    mark.forEach((inner, index) => marked(values[index], inner, secrets))
  } else if (isRecord(mark)) {
    for (const [key, inner] of Object.entries(mark)) marked(fieldOf(value, key), inner, secrets)
  }
}

/** Each value, and the forms in which OPA writes it into a message: `%q`, and inside JSON. Yes and no are no secrets. */
function leaves(value: unknown, secrets: Set<string>): void {
  if (typeof value === 'number') secrets.add(String(value))
  else if (typeof value === 'string' && value !== '') {
    secrets.add(value)
    const quoted = JSON.stringify(value).slice(1, -1)
    secrets.add(quoted)
    // Go's JSON writes these three as escapes, and `%q` everything beyond ASCII.
    secrets.add(quoted.replace(/[<>&\u2028\u2029]/g, unicodeEscape))
    secrets.add(quoted.replace(/[^\x20-\x7e]/g, unicodeEscape))
    for (const line of value.split(/\r?\n/)) if (line.trim().length >= SHORT) secrets.add(line.trim())
    if (/^\s*[[{]/.test(value)) leavesOfJson(value, secrets)
  } else if (Array.isArray(value)) for (const inner of value as readonly unknown[]) leaves(inner, secrets)
  else if (isRecord(value)) for (const inner of Object.values(value)) leaves(inner, secrets)
}

/** A policy may decode a secret that is JSON and show a part of it. */
function leavesOfJson(text: string, secrets: Set<string>): void {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object') leaves(value, secrets)
  } catch {
    // Not JSON: the text itself is hidden already.
  }
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function changesIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return valuesOf(value).flatMap((held) => {
    const change = fieldOf(held, 'change') ?? fieldOf(fieldOf(held, 'resource_change'), 'change') ?? held
    return isRecord(change) ? [change] : []
  })
}

function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[]
  return isRecord(value) ? Object.values(value) : []
}
