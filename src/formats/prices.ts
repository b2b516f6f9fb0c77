// Generated from schemas/prices.schema.json by `npm run generate`. Do not edit.

/**
 * prices/<provider>.yaml: unit prices with source and date.
 */
export interface PriceTable {
  /**
   * Version of this format.
   */
  version: 1
  currency: 'USD'
  /**
   * Day on which the table was last compared with its sources (YYYY-MM-DD). Older than 30 days warns.
   */
  fetched: string
  /**
   * Unit prices by key.
   */
  prices: {
    [k: string]:
      | {
          /**
           * Unit, for example GB-month or hour.
           */
          unit: string
          /**
           * Where the figure comes from: a URL.
           */
          source: string
          /**
           * Day of the figure (YYYY-MM-DD).
           */
          date: string
          /**
           * USD per unit by region; `*` for every other region.
           */
          usd: {
            /**
             * USD per unit.
             */
            [k: string]: number | undefined
          }
          /**
           * For people.
           */
          description?: string
        }
      | undefined
  }
  /**
   * For editors.
   */
  $schema?: string
}

export const priceTableSchema: Readonly<Record<string, unknown>> = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:leasehold:schema:prices:1',
  title: 'PriceTable',
  description: 'prices/<provider>.yaml: unit prices with source and date.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'currency', 'fetched', 'prices'],
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    currency: { const: 'USD' },
    fetched: {
      type: 'string',
      description:
        'Day on which the table was last compared with its sources (YYYY-MM-DD). Older than 30 days warns.',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
    prices: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['unit', 'source', 'date', 'usd'],
        properties: {
          unit: { type: 'string', description: 'Unit, for example GB-month or hour.' },
          source: {
            type: 'string',
            description: 'Where the figure comes from: a URL.',
            pattern: '^https://',
          },
          date: {
            type: 'string',
            description: 'Day of the figure (YYYY-MM-DD).',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          },
          usd: {
            type: 'object',
            additionalProperties: { type: 'number', description: 'USD per unit.', minimum: 0 },
            description: 'USD per unit by region; `*` for every other region.',
          },
          description: { type: 'string', description: 'For people.' },
        },
      },
      description: 'Unit prices by key.',
    },
    $schema: { type: 'string', description: 'For editors.' },
  },
}
