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
          /**
           * Which price of AWS's public price list this is; `leasehold prices update` compares it. Absent: kept by hand.
           */
          offer?: {
            /**
             * Offer code of the service, for example AmazonS3.
             */
            service: string
            /**
             * Usage type without the prefix of its region: `TimedStorage-ByteHrs` is also `EU-TimedStorage-ByteHrs`.
             */
            'usage-type': string
            /**
             * The unit in AWS's list, for example GB-Mo, Requests, Hrs. Another unit there is a problem, not a price.
             */
            unit: string
            /**
             * How many of AWS's units make one of ours: 1000 for `1000-requests`.
             */
            times?: number
            /**
             * Start of the tier, in AWS's units.
             */
            from?: number
            /**
             * More columns that must be exactly so, named without case, blanks and hyphens, for example `operation`, `database-engine`.
             */
            where?: {
              /**
               * Value.
               */
              [k: string]: string | undefined
            }
          }
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
          offer: {
            type: 'object',
            description:
              "Which price of AWS's public price list this is; `leasehold prices update` compares it. Absent: kept by hand.",
            additionalProperties: false,
            required: ['service', 'usage-type', 'unit'],
            properties: {
              service: {
                type: 'string',
                description: 'Offer code of the service, for example AmazonS3.',
                pattern: '^[A-Za-z][A-Za-z0-9]{1,63}$',
                examples: ['AmazonS3', 'AmazonRDS'],
              },
              'usage-type': {
                type: 'string',
                description:
                  'Usage type without the prefix of its region: `TimedStorage-ByteHrs` is also `EU-TimedStorage-ByteHrs`.',
                minLength: 1,
                maxLength: 200,
              },
              unit: {
                type: 'string',
                description:
                  "The unit in AWS's list, for example GB-Mo, Requests, Hrs. Another unit there is a problem, not a price.",
                minLength: 1,
                maxLength: 60,
              },
              times: {
                type: 'number',
                description: "How many of AWS's units make one of ours: 1000 for `1000-requests`.",
                exclusiveMinimum: 0,
                default: 1,
              },
              from: {
                type: 'number',
                description: "Start of the tier, in AWS's units.",
                minimum: 0,
                default: 0,
              },
              where: {
                type: 'object',
                description:
                  'More columns that must be exactly so, named without case, blanks and hyphens, for example `operation`, `database-engine`.',
                additionalProperties: { type: 'string', description: 'Value.' },
              },
            },
          },
        },
      },
      description: 'Unit prices by key.',
    },
    $schema: { type: 'string', description: 'For editors.' },
  },
}
