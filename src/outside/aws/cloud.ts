import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import { bounded } from '../../kit/retry.ts'
import type { Cloud, TaggedResource } from '../../ports.ts'
import { clientOptions } from './client-options.ts'
import { createTagReader, type TagListingOptions } from './tag-listing.ts'

/** Milliseconds for one call with its retries. */
const CALL_TIMEOUT = 90_000

/** AWS: whose credentials these are, and what carries a tag. The SDK is loaded at the first call. */
export function createCloud(options: TagListingOptions = {}): Cloud {
  const reader = createTagReader(options)
  return {
    async identity(region) {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
      const client = new STSClient(clientOptions(region))
      try {
        const answer = await bounded(
          (abortSignal) => client.send(new GetCallerIdentityCommand({}), { abortSignal }),
          CALL_TIMEOUT,
        )
        const partition = answer.Arn?.split(':')[1]
        if (answer.Account === undefined || partition === undefined)
          throw new Fault('identity-unknown', 'AWS did not say whose credentials these are')
        return { account: answer.Account, partition }
      } finally {
        client.destroy()
      }
    },
    async tagged(region, tag) {
      const found: TaggedResource[] = []
      for await (const rows of reader.pages(region, tag)) found.push(...rows)
      return found.sort((a, b) => compareText(a.arn, b.arn))
    },
  }
}
