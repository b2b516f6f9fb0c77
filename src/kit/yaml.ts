import * as yaml from 'js-yaml'
import { pointerKey } from './pointer.ts'
import { ok, problems, type Problem, type Result } from './result.ts'

/** Bytes; checked before anything is parsed. */
export const YAML_LIMIT = 64 * 1024
const DEPTH_LIMIT = 32

export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
}

export interface YamlDocument {
  readonly file: string
  readonly value: unknown
  /** Where the value of a JSON pointer stands; for a pointer that is absent, its nearest present parent. */
  position(pointer: string): Position
}

/**
 * The one place where YAML is read: at most 64 KiB, UTF-8, one document, no aliases, bounded depth, no duplicate keys.
 * Every pointer knows its line and column, so that each message can say where.
 */
export function readYaml(file: string, content: Uint8Array): Result<YamlDocument> {
  if (content.byteLength > YAML_LIMIT) {
    return problems({
      code: 'file-too-large',
      message: `the file has ${content.byteLength} bytes`,
      file,
      line: 1,
      field: '',
      allowed: [`at most ${YAML_LIMIT} bytes`],
      remedy: 'remove what is not part of the request',
    })
  }
  const text = decodeUtf8(content)
  if (text === undefined) {
    return problems({
      code: 'not-utf8',
      message: 'the file is not UTF-8',
      file,
      line: 1,
      field: '',
      allowed: ['UTF-8'],
      remedy: 'save it as UTF-8',
    })
  }
  try {
    const events = yaml.parseEvents(text, { maxDepth: DEPTH_LIMIT, filename: file })
    const alias = events.find((event) => event.type === yaml.EVENT_ALIAS)
    if (alias !== undefined) return problems(aliasProblem(file, text, events, alias))
    const documents = yaml.constructFromEvents(events, { source: text, filename: file, maxAliases: 0 })
    if (documents.length !== 1) return problems(documentsProblem(file, documents.length))
    let places: ReadonlyMap<string, Position> | undefined
    const position = (pointer: string): Position => {
      places ??= positionsOf(text, events)
      return findPosition(places, pointer)
    }
    return ok({ file, value: documents[0], position })
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error
    return problems(syntaxProblem(file, error))
  }
}

/**
 * The documents of a YAML stream, for what others wrote and nobody edits here: no aliases, bounded depth, no duplicate
 * keys; larger than a file of ours may be.
 */
export function readYamlStream(file: string, content: Uint8Array, limit: number): Result<readonly unknown[]> {
  if (content.byteLength > limit)
    return problems({ code: 'file-too-large', message: `the file has ${content.byteLength} bytes`, file })
  const text = decodeUtf8(content)
  if (text === undefined) return problems({ code: 'not-utf8', message: 'the file is not UTF-8', file })
  try {
    const events = yaml.parseEvents(text, { maxDepth: DEPTH_LIMIT, filename: file })
    const alias = events.find((event) => event.type === yaml.EVENT_ALIAS)
    if (alias !== undefined) return problems(aliasProblem(file, text, events, alias))
    return ok(yaml.constructFromEvents(events, { source: text, filename: file, maxAliases: 0 }))
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error
    return problems(syntaxProblem(file, error))
  }
}

function decodeUtf8(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** An alias bomb is stopped at its first alias, before any value is built. */
function aliasProblem(
  file: string,
  text: string,
  events: readonly yaml.Event[],
  alias: yaml.AliasEvent,
): Problem {
  const before = events.slice(0, events.indexOf(alias) + 1)
  const fields = [...positionsOf(text, before).keys()]
  return {
    code: 'yaml-alias',
    message: 'aliases (`*name`) are not allowed',
    file,
    ...placeIn(text)(alias.anchorStart),
    field: fields.at(-1) ?? '',
    allowed: ['values written out'],
    remedy: 'write the value out where it is used',
  }
}

function documentsProblem(file: string, count: number): Problem {
  return {
    code: 'yaml-documents',
    message: count === 0 ? 'the file is empty' : `the file holds ${count} YAML documents`,
    file,
    line: 1,
    column: 1,
    field: '',
    allowed: ['one YAML document'],
    remedy: count === 0 ? 'write the request' : 'keep one and remove the `---` lines',
  }
}

function syntaxProblem(file: string, error: yaml.YAMLException): Problem {
  const mark: { line?: number; column?: number } | null | undefined = error.mark
  return {
    code: 'yaml-syntax',
    message: `not valid YAML: ${error.reason}`,
    file,
    line: (mark?.line ?? 0) + 1,
    column: (mark?.column ?? 0) + 1,
    field: '',
    allowed: ['YAML 1.2, one document'],
    remedy: 'correct this line',
  }
}

interface Container {
  readonly pointer: string
  readonly kind: 'mapping' | 'sequence' | 'document'
  /** Of a mapping: the key that waits for its value. Of a sequence: the next index. */
  key: string | undefined
  index: number
}

/** Line and column of an offset, by binary search in the starts of lines. */
function placeIn(text: string): (offset: number) => Position {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
  }
}

function positionsOf(text: string, events: readonly yaml.Event[]): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>()
  const stack: Container[] = []
  const place = placeIn(text)
  const enter = (offset: number, scalar: string | undefined): string | undefined => {
    const parent = stack.at(-1)
    if (parent === undefined) return ''
    if (parent.kind === 'mapping' && parent.key === undefined) {
      parent.key = scalar ?? ''
      const pointer = `${parent.pointer}/${pointerKey(parent.key)}`
      places.set(pointer, place(offset))
      return undefined
    }
    if (parent.kind === 'mapping') {
      const pointer = `${parent.pointer}/${pointerKey(parent.key ?? '')}`
      parent.key = undefined
      return pointer
    }
    if (parent.kind === 'document') return ''
    const pointer = `${parent.pointer}/${parent.index}`
    parent.index += 1
    places.set(pointer, place(offset))
    return pointer
  }
  for (const event of events) {
    switch (event.type) {
      case yaml.EVENT_DOCUMENT:
        stack.push({ pointer: '', kind: 'document', key: undefined, index: 0 })
        break
      case yaml.EVENT_MAPPING:
      case yaml.EVENT_SEQUENCE: {
        const pointer = enter(event.start, undefined)
        if (pointer === '') places.set('', place(event.start))
        const kind = event.type === yaml.EVENT_MAPPING ? 'mapping' : 'sequence'
        stack.push({ pointer: pointer ?? '', kind, key: undefined, index: 0 })
        break
      }
      case yaml.EVENT_ALIAS:
        enter(event.anchorStart, undefined)
        break
      case yaml.EVENT_SCALAR:
        enter(event.valueStart, yaml.getScalarValue(text, event))
        break
      case yaml.EVENT_POP:
        stack.pop()
        break
      default:
        break
    }
  }
  return places
}

function findPosition(places: ReadonlyMap<string, Position>, pointer: string): Position {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = places.get(at)
    if (found !== undefined) return found
    if (at === '') return { line: 1, column: 1 }
  }
}
