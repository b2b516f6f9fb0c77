import type { GetResourcesCommandOutput } from '@aws-sdk/client-resource-groups-tagging-api'
import { compareText } from '../../kit/canonical.ts'
import { Fault } from '../../kit/result.ts'
import { bounded } from '../../kit/retry.ts'
import type { Cloud, TaggedResource } from '../../ports.ts'
import { clientOptions } from './client-options.ts'

/** 100 resources a page: 200,000 resources of one tag in one region. */
const PAGE_LIMIT = 2_000
/** Pages in a row that bring only what was already seen: the API can repeat rows with fresh tokens for ever. */
const STALE_LIMIT = 3
/** Milliseconds for one call with its retries. */
const CALL_TIMEOUT = 90_000

/** AWS: whose credentials these are, and what carries a tag. The SDK is loaded at the first call. */
export function createCloud(): Cloud {
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
    async tagged(region, { key, value }) {
      const { ResourceGroupsTaggingAPIClient, GetResourcesCommand } =
        await import('@aws-sdk/client-resource-groups-tagging-api')
      const client = new ResourceGroupsTaggingAPIClient(clientOptions(region))
      try {
        return await readPages(async (token) => {
          const command = new GetResourcesCommand({
            TagFilters: [{ Key: key, Values: [value] }],
            ResourcesPerPage: 100,
            ...(token !== undefined && { PaginationToken: token }),
          })
          return bounded((abortSignal) => client.send(command, { abortSignal }), CALL_TIMEOUT)
        })
      } finally {
        client.destroy()
      }
    },
  }
}

type Page = Pick<GetResourcesCommandOutput, 'PaginationToken' | 'ResourceTagMappingList'>

/**
 * Every page, each ARN once, in code unit order (L18). A page may be short or empty while more follow; only an empty
 * token ends the listing.
 * @throws Fault `listing-incomplete` on a repeated token, on pages without anything new, and past the page cap
 */
export async function readPages(
  page: (token: string | undefined) => Promise<Page>,
): Promise<readonly TaggedResource[]> {
  const found = new Map<string, TaggedResource>()
  const tokens = new Set<string>()
  let token: string | undefined
  let stale = 0
  for (let number = 1; number <= PAGE_LIMIT; number += 1) {
    const answer = await page(token)
    const rows = answer.ResourceTagMappingList ?? []
    const before = found.size
    for (const { ResourceARN: arn, Tags: tags } of rows)
      if (arn !== undefined)
        found.set(arn, {
          arn,
          tags: Object.fromEntries((tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''] as const)),
        })
    token = answer.PaginationToken
    if (token === undefined || token === '')
      return [...found.values()].sort((a, b) => compareText(a.arn, b.arn))
    stale = rows.length > 0 && found.size === before ? stale + 1 : 0
    if (tokens.has(token) || stale === STALE_LIMIT) throw incomplete(`it repeats itself on page ${number}`)
    tokens.add(token)
  }
  throw incomplete(`it has more than ${PAGE_LIMIT} pages`)
}

function incomplete(why: string): Fault {
  return new Fault('listing-incomplete', `the listing of tagged resources is not complete: ${why}`)
}
