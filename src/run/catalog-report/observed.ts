import type { ObservedSide } from '../../differences/facts.ts'
import type { Catalog } from '../../formats/catalog.ts'
import { validator } from '../../kit/schema.ts'

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const

const readAws = validator<NonNullable<ObservedSide['aws']>>({
  type: 'object',
  required: ['missing', 'unknown'],
  properties: {
    missing: {
      type: 'array',
      items: { type: 'object', required: ['address', 'arn'], properties: { address: text, arn: text } },
    },
    unknown: texts,
  },
})
const readDrift = validator<NonNullable<ObservedSide['drift']>>({
  type: 'object',
  required: ['issue', 'resources'],
  properties: {
    issue: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
    resources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['address', 'attributes'],
        properties: { address: text, attributes: texts },
      },
    },
  },
})

/** What the catalog has observed of one life; a part that is not there, or not as we know it, says nothing. */
export function observedSide(observed: Catalog['observed'], uid: string): ObservedSide | undefined {
  const one: unknown = observed[uid]
  if (typeof one !== 'object' || one === null) return undefined
  const parts = new Map<string, unknown>(Object.entries(one))
  const aws = readAws(parts.get('aws'))
  const drift = readDrift(parts.get('drift'))
  return { ...(aws.ok && { aws: aws.value }), ...(drift.ok && { drift: drift.value }) }
}
