import type { Existence, TaggedResource, TagListing } from '../../src/ports.ts'

/**
 * The tagging API as a plain object: what it lists in any region, each resource in the region of its ARN and those
 * without one in `eu-west-1`. A region may throw.
 */
export function listingOf(
  rows: readonly TaggedResource[],
  options: {
    readonly broken?: (region: string) => Error | undefined
    /** Listed, and gone. */
    readonly gone?: ReadonlySet<string>
    readonly asked?: string[]
  } = {},
): TagListing {
  const regionOf = (arn: string): string => arn.split(':')[3] || 'eu-west-1'
  return {
    async *pages(region) {
      options.asked?.push(region)
      const error = options.broken?.(region)
      const mine = rows.filter(({ arn }) => regionOf(arn) === region)
      for (let at = 0; at < mine.length; at += 2) yield mine.slice(at, at + 2)
      if (error !== undefined) throw error
    },
    existence: async (_region, _account, arns) =>
      new Map(
        arns.map((arn): [string, Existence] => {
          if (options.gone?.has(arn) === true) return [arn, 'gone']
          return [arn, rows.some((row) => row.arn === arn) ? 'listed' : 'not-listed']
        }),
      ),
  }
}
