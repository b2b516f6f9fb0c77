// Generated from schemas/prices.schema.json by `npm run generate`. Do not edit.

export * as priceTableFormat from './prices.check.js'

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
