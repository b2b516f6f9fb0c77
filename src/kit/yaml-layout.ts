import * as yaml from 'js-yaml'
import type { Json } from './canonical.ts'

/** Where the parts of a YAML document stand in its text: what an edit needs that keeps everything else. */
export interface Layout {
  readonly text: string
  readonly newline: '\n' | '\r\n'
  readonly root: YamlNode
}

export interface YamlNode {
  readonly kind: 'scalar' | 'mapping' | 'sequence'
  readonly value: Json
  /** Of a collection: written in braces or brackets. Of a scalar: it stands in such a collection. */
  readonly isFlow: boolean
  /** A scalar after `|` or `>`. */
  readonly isBlock: boolean
  /** First character; -1 when nothing is written. */
  readonly start: number
  /** After the last character. */
  readonly end: number
  /** After the colon of the key that it belongs to. */
  readonly after: number
  /** Blanks before the entries of a mapping; of anything else, before its key. */
  readonly column: number
  /** Of a mapping. */
  readonly entries: readonly { readonly key: string; readonly value: YamlNode }[]
}

/** @param text one document, as `readYaml` lets it through; `undefined` when its root is not a mapping */
export function layoutOf(text: string): Layout | undefined {
  const events = yaml.parseEvents(text, {})
  const reader = new Reader(text, events)
  const root = reader.document()
  if (root?.kind !== 'mapping') return undefined
  return { text, newline: text.includes('\r\n') ? '\r\n' : '\n', root }
}

interface Place {
  readonly after: number
  readonly column: number
  readonly isInFlow: boolean
}

class Reader {
  readonly #text: string
  readonly #events: readonly yaml.Event[]
  #next = 0

  constructor(text: string, events: readonly yaml.Event[]) {
    this.#text = text
    this.#events = events
  }

  document(): YamlNode | undefined {
    this.#next = 1
    return this.#node({ after: 0, column: 0, isInFlow: false })
  }

  #node(place: Place): YamlNode | undefined {
    const event = this.#events[this.#next]
    this.#next += 1
    switch (event?.type) {
      case yaml.EVENT_SCALAR:
        return this.#scalar(event, place)
      case yaml.EVENT_MAPPING:
        return this.#mapping(event, place)
      case yaml.EVENT_SEQUENCE:
        return this.#sequence(event, place)
      default:
        return undefined
    }
  }

  #scalar(event: yaml.ScalarEvent, { after, column, isInFlow }: Place): YamlNode {
    const isQuoted =
      event.style === yaml.SCALAR_STYLE_DOUBLE_QUOTED || event.style === yaml.SCALAR_STYLE_SINGLE_QUOTED
    const isBlock =
      event.style === yaml.SCALAR_STYLE_LITERAL_BLOCK || event.style === yaml.SCALAR_STYLE_FOLDED_BLOCK
    const start = event.valueStart < 0 ? -1 : event.valueStart - (isQuoted ? 1 : 0)
    const end = start < 0 ? after : event.valueEnd + (isQuoted ? 1 : 0)
    const value = start < 0 ? null : yaml.getScalarValue(this.#text, event)
    return { kind: 'scalar', value, isFlow: isInFlow, isBlock, start, end, after, column, entries: [] }
  }

  #mapping(event: yaml.MappingEvent, place: Place): YamlNode {
    const isFlow = event.style === yaml.COLLECTION_STYLE_FLOW
    const column = event.start - (this.#text.lastIndexOf('\n', event.start - 1) + 1)
    const entries: { key: string; value: YamlNode }[] = []
    while (!this.#atPop()) {
      const key = this.#node({ after: event.start, column, isInFlow: isFlow })
      if (key === undefined) break
      const after = this.#afterColon(key.end)
      const value = this.#node({ after, column, isInFlow: isFlow })
      if (value === undefined) break
      entries.push({ key: typeof key.value === 'string' ? key.value : '', value })
    }
    this.#next += 1
    const last = entries.at(-1)?.value.end ?? event.start + 1
    return {
      kind: 'mapping',
      value: Object.fromEntries(entries.map(({ key, value }) => [key, value.value])),
      isFlow,
      isBlock: false,
      start: event.start,
      end: isFlow ? this.#closing(last) : last,
      after: place.after,
      column,
      entries,
    }
  }

  #sequence(event: yaml.SequenceEvent, place: Place): YamlNode {
    const isFlow = event.style === yaml.COLLECTION_STYLE_FLOW
    const items: YamlNode[] = []
    while (!this.#atPop()) {
      const item = this.#node({ after: event.start + 1, column: place.column, isInFlow: isFlow })
      if (item === undefined) break
      items.push(item)
    }
    this.#next += 1
    const last = items.at(-1)?.end ?? event.start + 1
    return {
      ...place,
      kind: 'sequence',
      value: items.map(({ value }) => value),
      isFlow,
      isBlock: false,
      start: event.start,
      end: isFlow ? this.#closing(last) : last,
      entries: [],
    }
  }

  #atPop(): boolean {
    const event = this.#events[this.#next]
    return event === undefined || event.type === yaml.EVENT_POP
  }

  /** A key without a colon is one without a value. */
  #afterColon(end: number): number {
    const match = COLON.exec(this.#text.slice(end))
    return match === null ? end : end + match[0].length
  }

  /** After the bracket: behind the last item stand only blanks, commas and comments. */
  #closing(from: number): number {
    return from + (CLOSING.exec(this.#text.slice(from))?.[0].length ?? 0)
  }
}

const COLON = /^\s*:/
const CLOSING = /^(?:[\s,]|#[^\n]*\n)*[\]}]/
