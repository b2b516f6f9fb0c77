import type {
  GetResourcesCommandInput,
  ResourceGroupsTaggingAPIClient,
} from '@aws-sdk/client-resource-groups-tagging-api'
import { createPace, type Timer } from '../../kit/pace.ts'
import { Fault } from '../../kit/result.ts'
import { backoff, retry } from '../../kit/retry.ts'
import type { TaggedResource } from '../../ports.ts'
import { awsErrorCode, awsErrorStatus, clientOptions } from './client-options.ts'
import { incomplete, tagPages, type Page } from './tag-pages.ts'

/** GetResources calls a second and region; AWS does not raise it. Source: AWS, Tag Editor quotas. */
export const CALLS_A_SECOND = 15
/** Most ARNs of one call, and most resources of one page. */
const AT_ONCE = 100
/** Throttling lasts: three attempts, the SDK's default, give up after two seconds. */
const ATTEMPTS = 10

export interface TagListingOptions {
  readonly timer?: Timer
  readonly random?: () => number
  /** Milliseconds. */
  readonly limits?: TagListingLimits
  /** Default: what the SDK finds in the environment. */
  readonly client?: { readonly endpoint: string; readonly credentials: Credentials }
}

interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface TagListingLimits {
  /** One attempt, its body included. */
  readonly attempt: number
  /** After this no attempt of a call is begun. */
  readonly call: number
  /** One listing of one region; the page cap at the API's pace takes a quarter of it. */
  readonly region: number
}

const LIMITS: TagListingLimits = { attempt: 8_000, call: 80_000, region: 600_000 }

/** What the tagging API is asked, always within its pace and its time (L18). */
export interface TagReader {
  /** Resources that match, each once, page by page. @throws Fault when the listing is not complete (L4) */
  pages(region: string, tag: Tag): AsyncGenerator<readonly TaggedResource[], void>
  /** Those of these ARNs that the API lists when it is asked for them by name. */
  listed(region: string, arns: readonly string[]): Promise<ReadonlySet<string>>
}

interface Tag {
  readonly key: string
  /** Undefined: any. */
  readonly value?: string
}

/** GetResources, paced by region. The SDK is loaded at the first call; its own retries are off, as they are not paced. */
export function createTagReader(options: TagListingOptions = {}): TagReader {
  const timer = options.timer ?? realTimer
  const limits = options.limits ?? LIMITS
  const paces = new Map<string, () => Promise<void>>()
  const paceOf = (region: string): (() => Promise<void>) => {
    const pace = paces.get(region) ?? createPace(CALLS_A_SECOND, timer)
    paces.set(region, pace)
    return pace
  }
  const ask = async (
    client: ResourceGroupsTaggingAPIClient,
    region: string,
    input: GetResourcesCommandInput,
  ): Promise<Page> => {
    const { GetResourcesCommand } = await import('@aws-sdk/client-resource-groups-tagging-api')
    const pace = paceOf(region)
    const start = timer.now()
    try {
      await pace()
      return await retry((abortSignal) => client.send(new GetResourcesCommand(input), { abortSignal }), {
        attempts: ATTEMPTS,
        timeout: limits.attempt,
        wait: (error, attempt) => {
          const pause = backoff(attempt, 500, 10_000, (options.random ?? Math.random)())
          return isPassing(error) && timer.now() - start + pause < limits.call ? pause : undefined
        },
        // The shortest pause is longer than the gap between two calls, so that another try keeps the pace too.
        sleep: async (milliseconds) => timer.sleep(milliseconds),
      })
    } catch (error) {
      throw failure(region, error)
    }
  }
  return {
    async *pages(region, { key, value }) {
      const client = await openClient(region, options, limits)
      const end = timer.now() + limits.region
      const filter = { Key: key, ...(value !== undefined && { Values: [value] }) }
      try {
        yield* tagPages(async (token) => {
          if (timer.now() > end) throw incomplete(`it takes longer than ${limits.region / 1_000} s`)
          return ask(client, region, {
            TagFilters: [filter],
            ResourcesPerPage: AT_ONCE,
            ...(token !== undefined && { PaginationToken: token }),
          })
        })
      } finally {
        client.destroy()
      }
    },
    async listed(region, arns) {
      const client = await openClient(region, options, limits)
      const found = new Set<string>()
      try {
        for (let at = 0; at < arns.length; at += AT_ONCE) {
          const ResourceARNList = arns.slice(at, at + AT_ONCE)
          const answer = await ask(client, region, { ResourceARNList })
          for (const { ResourceARN: arn } of answer.ResourceTagMappingList ?? [])
            if (arn !== undefined) found.add(arn)
        }
        return found
      } finally {
        client.destroy()
      }
    },
  }
}

const realTimer: Timer = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

async function openClient(
  region: string,
  options: TagListingOptions,
  limits: TagListingLimits,
): Promise<ResourceGroupsTaggingAPIClient> {
  const { ResourceGroupsTaggingAPIClient } = await import('@aws-sdk/client-resource-groups-tagging-api')
  return new ResourceGroupsTaggingAPIClient({
    ...clientOptions(region, limits.attempt),
    maxAttempts: 1,
    ...options.client,
  })
}

/** Error codes by which AWS says: too many calls. */
const THROTTLED: ReadonlySet<string> = new Set([
  'ThrottledException',
  'ThrottlingException',
  'Throttling',
  'TooManyRequestsException',
  'RequestLimitExceeded',
])
/** Names that the SDK and Node give to what never got an answer. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'TimeoutError',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
])

function isThrottled(error: unknown): boolean {
  return THROTTLED.has(awsErrorCode(error) ?? '') || awsErrorStatus(error) === 429
}

function isUnanswered(error: unknown): boolean {
  if (error instanceof Fault) return error.code === 'timeout'
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return UNANSWERED.has(error.name) || UNANSWERED.has(code)
}

/** Whether another try may help. */
function isPassing(error: unknown): boolean {
  return isThrottled(error) || isUnanswered(error) || (awsErrorStatus(error) ?? 0) >= 500
}

/** An expired token stays as it came: who pages begins again. */
function failure(region: string, cause: unknown): unknown {
  const code = awsErrorCode(cause)
  if (code === 'PaginationTokenExpiredException') return cause
  const say = (reasonCode: string, why: string): Fault =>
    new Fault(reasonCode, `tagged resources in ${region} cannot be listed: ${why}`, { cause })
  if (isThrottled(cause)) return say('throttled', 'AWS throttles every call')
  if (isUnanswered(cause)) return say('no-answer', 'AWS does not answer')
  if (code === 'AccessDeniedException' || code === 'AccessDenied')
    return say('access-denied', 'the role may not call tag:GetResources there')
  return say('listing-failed', code ?? (cause instanceof Error ? cause.message : String(cause)))
}
