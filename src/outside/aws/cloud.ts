import { instantOf, type Instant } from '../../kit/brands.ts'
import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import { bounded } from '../../kit/retry.ts'
import type { Cloud, TaggedResource } from '../../ports.ts'
import { holdsObjects } from './bucket-objects.ts'
import { clientOptions } from './client-options.ts'
import { createTagReader, type TagListingOptions } from './tag-listing.ts'

/** Milliseconds for one call with its retries. */
const CALL_TIMEOUT = 90_000

/** AWS: whose credentials these are, what carries a tag, what a bucket holds. The SDK is loaded at the first call. */
export function createCloud(
  environment: Readonly<Record<string, string | undefined>>,
  options: TagListingOptions = {},
): Cloud {
  const reader = createTagReader(options)
  return {
    async identity(region) {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
      const client = new STSClient(clientOptions(region))
      let date: Instant | undefined
      client.middlewareStack.add(
        (next) => async (args) => {
          const result = await next(args)
          date = dateOf(result.response)
          return result
        },
        { step: 'deserialize', priority: 'low' },
      )
      try {
        const answer = await bounded(
          (abortSignal) => client.send(new GetCallerIdentityCommand({}), { abortSignal }),
          CALL_TIMEOUT,
        )
        const partition = answer.Arn?.split(':')[1]
        if (answer.Account === undefined || partition === undefined)
          throw new Fault('identity-unknown', 'AWS did not say whose credentials these are')
        return { account: answer.Account, partition, date }
      } finally {
        client.destroy()
      }
    },
    async tagged(region, tag) {
      const found: TaggedResource[] = []
      for await (const rows of reader.pages(region, tag)) found.push(...rows)
      return found.sort((a, b) => compareText(a.arn, b.arn))
    },
    holdsObjects: async (region, account, bucket) => holdsObjects({ region, account, bucket }, environment),
  }
}

/** The `Date` header of an answer, `Tue, 08 Dec 2026 09:00:00 GMT`. */
function dateOf(response: unknown): Instant | undefined {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined
  const headers: unknown = response.headers
  if (typeof headers !== 'object' || headers === null || !('date' in headers)) return undefined
  const time = Date.parse(String(headers.date))
  return Number.isNaN(time) ? undefined : instantOf(time)
}
