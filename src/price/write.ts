import { isMap, isScalar, parseDocument, type Document, type Scalar } from 'yaml'
import { Fault } from '../kit/result.ts'
import type { PriceDifference } from './differences.ts'

export interface PriceUpdate {
  readonly differences: readonly PriceDifference[]
  /** Today, `YYYY-MM-DD`: the day of the comparison. */
  readonly fetched: string
  /** Address of the list that a price came from, by key. */
  readonly sources: ReadonlyMap<string, string>
}

/** The price table with other figures. What people wrote around them, comments and order, stays as it is. */
export function updatePriceText(text: string, { differences, fetched, sources }: PriceUpdate): string {
  const document = parseDocument(text, { keepSourceTokens: true })
  if (document.errors.length > 0) throw new Fault('prices-unreadable', 'the price table is not YAML')
  setText(document, ['fetched'], fetched)
  for (const { key, region, after, published } of differences) {
    document.setIn(['prices', key, 'usd', region], after)
    setText(document, ['prices', key, 'date'], published)
    const source = sources.get(key)
    if (source !== undefined) setText(document, ['prices', key, 'source'], source)
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** A day that is not quoted is a date to some readers of YAML, so the quotes that are there stay. */
function setText(document: Document, path: readonly string[], text: string): void {
  const node = document.getIn([...path], true)
  if (isScalar(node)) node.value = text
  else document.setIn([...path], quoted(document, text))
}

function quoted(document: Document, text: string): Scalar {
  const scalar = document.createNode(text)
  if (!isScalar(scalar) || isMap(scalar)) throw new Fault('prices-unreadable', 'not a text')
  scalar.type = 'QUOTE_SINGLE'
  return scalar
}
