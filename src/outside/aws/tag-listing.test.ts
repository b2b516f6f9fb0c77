import { afterEach, describe, expect, test } from '@jest/globals'
import {
  startTaggingServer,
  type Fault,
  type Question,
  type Row,
  type TaggingServer,
} from '../../../test/support/tagging-server.ts'
import { createTagReader, type TagListingLimits } from './tag-listing.ts'

const KEY = 'leasehold:repository'
const REGION = 'eu-west-1'
const ROWS: readonly Row[] = Array.from({ length: 450 }, (_none, index) => ({
  arn: `arn:aws:sqs:eu-west-1:123456789012:q-${index}`,
  tags: { [KEY]: 'acme/platform' },
}))
/** A clock that sleeping moves, so that nobody waits. */
const LIMITS: TagListingLimits = { attempt: 500, call: 80_000, region: 600_000 }

let server: TaggingServer
let slept: number
afterEach(async () => server.close())

async function start(fault: (question: Question) => Fault, rows = ROWS, limits = LIMITS) {
  server = await startTaggingServer(() => rows, fault)
  slept = 0
  return createTagReader({
    timer: {
      now: () => slept,
      sleep: async (milliseconds) => void (slept += milliseconds),
    },
    random: () => 1,
    limits,
    client: { endpoint: server.endpoint, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } },
  })
}

async function read(
  fault: (question: Question) => Fault,
  {
    rows = ROWS,
    limits = LIMITS,
  }: { readonly rows?: readonly Row[]; readonly limits?: TagListingLimits } = {},
): Promise<readonly string[]> {
  const reader = await start(fault, rows, limits)
  const arns: string[] = []
  for await (const page of reader.pages(REGION, { key: KEY })) arns.push(...page.map(({ arn }) => arn))
  return arns
}

const pagesAsked = (): readonly number[] => server.questions.map(({ page }) => page)
const ALL = ROWS.map(({ arn }) => arn)

describe('L18: AWS’s tagging API over HTTP', () => {
  test('takes as many calls as there are pages', async () => {
    expect(await read(() => undefined)).toEqual(ALL)
    expect(pagesAsked()).toEqual([0, 1, 2, 3, 4])
  })

  test('throttled seven times, then answered: complete', async () => {
    expect(await read(({ number }) => (number <= 7 ? { error: 'ThrottledException' } : undefined))).toEqual(
      ALL,
    )
    expect(pagesAsked()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4])
    // 0.5, 1, 2, 4, 8, 10 and 10 s.
    expect(slept).toBeGreaterThanOrEqual(35_500)
  })

  test('throttled for ever: unknown, after ten attempts and less than 90 seconds', async () => {
    await expect(read(() => ({ error: 'ThrottledException' }))).rejects.toMatchObject({ code: 'throttled' })
    expect(server.questions).toHaveLength(10)
    expect(slept).toBeLessThan(90_000)
  })

  test('errors of the server that pass: complete', async () => {
    expect(
      await read(({ number }) =>
        number === 2 ? { error: 'InternalServiceException', status: 500 } : undefined,
      ),
    ).toEqual(ALL)
  })

  test('no answer: each attempt ends, and the listing is unknown', async () => {
    const limits = { attempt: 60, call: 3_000, region: 600_000 }
    await expect(read(() => ({ silence: true }), { limits })).rejects.toMatchObject({ code: 'no-answer' })
    expect(server.questions.length).toBeGreaterThan(1)
  })

  test('an empty page with a token is not the end', async () => {
    const arns = await read(({ page }) => (page === 1 ? { rows: [], token: 'page-2' } : undefined))
    expect(arns).toEqual([...ALL.slice(0, 100), ...ALL.slice(200)])
  })

  test('the same token for ever: unknown', async () => {
    await expect(read(() => ({ rows: ROWS.slice(0, 5), token: 'page-1' }))).rejects.toMatchObject({
      code: 'listing-incomplete',
    })
    expect(server.questions).toHaveLength(2)
  })

  test('fresh tokens with repeated rows for ever: unknown, and soon', async () => {
    await expect(
      read(({ number }) => ({ rows: ROWS.slice(0, 5), token: `page-${number}` })),
    ).rejects.toMatchObject({ code: 'listing-incomplete' })
    expect(server.questions).toHaveLength(4)
  })

  test('access denied: unknown at once, not tried again', async () => {
    await expect(read(() => ({ error: 'AccessDeniedException' }))).rejects.toMatchObject({
      code: 'access-denied',
    })
    expect(server.questions).toHaveLength(1)
  })

  test('a token that expires on page 3: begins again, and nothing comes twice', async () => {
    const expires = ({ number, page }: Question): Fault =>
      page === 2 && number < 4 ? { error: 'PaginationTokenExpiredException' } : undefined
    expect(await read(expires)).toEqual(ALL)
    expect(pagesAsked()).toEqual([0, 1, 2, 0, 1, 2, 3, 4])
  })

  test('tokens that always expire: unknown after two restarts', async () => {
    const expires = ({ page }: Question): Fault =>
      page === 2 ? { error: 'PaginationTokenExpiredException' } : undefined
    await expect(read(expires)).rejects.toMatchObject({ code: 'listing-incomplete' })
    expect(pagesAsked()).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2])
  })

  test('a listing that takes too long is unknown', async () => {
    await expect(
      read(() => undefined, { limits: { attempt: 500, call: 80_000, region: 100 } }),
    ).rejects.toMatchObject({ code: 'listing-incomplete' })
  })

  test('keeps to 15 calls a second', async () => {
    await read(() => undefined)
    expect(slept).toBeCloseTo((4 * 1_000) / 15)
  })

  test('asks for ARNs by name, a hundred at a time', async () => {
    const reader = await start(() => undefined)
    const asked = [...ALL.slice(0, 150), 'arn:aws:sqs:eu-west-1:123456789012:gone']
    expect([...(await reader.listed(REGION, asked))]).toEqual(ALL.slice(0, 150))
    expect(server.questions.map(({ arns }) => arns?.length)).toEqual([100, 51])
  })
})
