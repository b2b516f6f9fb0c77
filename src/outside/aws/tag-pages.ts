import type { GetResourcesCommandOutput } from '@aws-sdk/client-resource-groups-tagging-api'
import { Fault } from '../../kit/result.ts'
import { TextSet } from '../../kit/text-set.ts'
import type { TaggedResource } from '../../ports.ts'
import { awsErrorCode } from './client-options.ts'

/** 100 resources a page: 200,000 resources in one region. */
const PAGE_LIMIT = 2_000
/** Pages in a row that bring only what was already seen: the API can repeat rows with fresh tokens for ever. */
const STALE_LIMIT = 3
/** A token lives 15 minutes at most; a listing whose tokens expire again and again never ends. */
const RESTARTS = 2
const EXPIRED = 'PaginationTokenExpiredException'

export type Page = Pick<GetResourcesCommandOutput, 'PaginationToken' | 'ResourceTagMappingList'>
export type ReadPage = (token: string | undefined) => Promise<Page>

/**
 * Every page, each ARN once over all of them (L18). A page may be short or empty while more follow; only an empty token
 * ends the listing. When a token has expired the listing begins again, at most twice, and gives only what it had not
 * given yet. Of what was given, only 64 bits are kept, so that memory hardly grows with the listing.
 *
 * What was given before a throw is no complete listing: who reads must drop it (L4).
 * @throws Fault `listing-incomplete` on a repeated token, on pages without anything new, past the page cap, and when
 *   the tokens expire a third time
 */
export async function* tagPages(page: ReadPage): AsyncGenerator<readonly TaggedResource[], void> {
  const given = new TextSet()
  for (let restart = 0; ; restart += 1) {
    try {
      for await (const rows of onePass(page)) yield rows.filter(({ arn }) => given.add(arn))
      return
    } catch (error) {
      if (awsErrorCode(error) !== EXPIRED) throw error
      if (restart === RESTARTS) throw incomplete(`its page tokens expired ${RESTARTS + 1} times`)
    }
  }
}

async function* onePass(page: ReadPage): AsyncGenerator<readonly TaggedResource[], void> {
  const seen = new TextSet()
  const tokens = new TextSet()
  let token: string | undefined
  let stale = 0
  for (let number = 1; number <= PAGE_LIMIT; number += 1) {
    const answer = await page(token)
    const rows = answer.ResourceTagMappingList ?? []
    const fresh = rows.filter(({ ResourceARN: arn }) => arn !== undefined && seen.add(arn))
    yield fresh.map(resourceOf)
    token = answer.PaginationToken
    if (token === undefined || token === '') return
    stale = rows.length > 0 && fresh.length === 0 ? stale + 1 : 0
    if (!tokens.add(token) || stale === STALE_LIMIT) throw incomplete(`it repeats itself on page ${number}`)
  }
  throw incomplete(`it has more than ${PAGE_LIMIT} pages`)
}

function resourceOf({
  ResourceARN: arn,
  Tags: tags,
}: NonNullable<Page['ResourceTagMappingList']>[number]): TaggedResource {
  const pairs = (tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''] as const)
  return { arn: arn ?? '', tags: Object.fromEntries(pairs) }
}

export function incomplete(why: string): Fault {
  return new Fault('listing-incomplete', `the listing of tagged resources is not complete: ${why}`)
}
