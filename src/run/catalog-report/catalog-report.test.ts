import { beforeEach, describe, expect, test } from '@jest/globals'
import { applied, applyBegun, at, OTHER_UID, runRecord, stateKey, UID } from '../../../test/support/leases.ts'
import { encode, Killed, ORPHAN, stateFile, World } from '../../../test/support/world.ts'
import { exampleCatalog } from '../../../test/fixtures/catalog.ts'
import { catalogText } from '../../catalog/build.ts'
import type { SweepRecord } from '../../formats/reaper-record.ts'
import { actionResultFormat } from '../../formats/result.ts'
import type { Instant } from '../../kit/brands.ts'
import { validator } from '../../kit/schema.ts'
import { addHours } from '../../lease/lease.ts'
import type { Issue } from '../../ports.ts'
import { openJournal } from '../../reaper/journal.ts'
import type { Outcome } from '../outcome.ts'
import { catalogReport, type ReportPorts } from './catalog-report.ts'

const NOW = at('2026-11-26T06:00:00Z')
const ORPHANED = 'arn:aws:sqs:eu-west-1:123456789012:acme-jobs'
const GHOST = 'ccccccccccccccccccccccccc2'

let world: World
beforeEach(async () => {
  world = new World(NOW)
  world.addLease()
  world.put(applyBegun(), 'begun')
  world.put(applied(), 'applied-aaaaaaaaaaaa-0')
  await swept(addHours(NOW, -2))
})

describe('the issue', () => {
  test('is not opened while all agrees', async () => {
    expect((await report()).result).toMatchObject({ decision: 'nothing', reasonCode: 'no-differences' })
    expect([...world.issues.keys()]).toEqual([12])
  })

  test('is opened once, changed in place, and closed by itself when nothing is left', async () => {
    world.push({ 'requests/payments/new.yaml': 'module: s3-bucket\n' })
    const { result } = await report()
    expect(validator(actionResultFormat)(result).ok).toBe(true)
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'differences-told', issue: 13 })
    expect(told()).toContain('leasehold render requests/payments/new.yaml')
    world.push({ 'requests/payments/newer.yaml': 'module: s3-bucket\n' })
    await report(addHours(NOW, 1))
    expect(open()).toEqual([12, 13])
    expect(told()).toContain('2 differences')
    world.push({ 'requests/payments/new.yaml': undefined, 'requests/payments/newer.yaml': undefined })
    await report(addHours(NOW, 2))
    expect(open()).toEqual([12])
    expect(told()).toContain('No differences')
  })

  test('is opened again in the same month, and made anew in the next, where the old one is closed', async () => {
    world.push({ 'requests/payments/new.yaml': 'module: s3-bucket\n' })
    await report()
    world.issues.get(13)!.isOpen = false
    await report()
    expect(open()).toEqual([12, 13])
    const later = at('2026-12-03T06:00:00Z')
    await swept(addHours(later, -2))
    await report(later)
    expect(open()).toEqual([12, 14])
  })

  test('S15: killed at any write, the next run ends in the same state', async () => {
    world.push({ 'requests/payments/new.yaml': 'module: s3-bucket\n' })
    for (let killAt = 1; killAt <= 2; killAt += 1) {
      world.killAtWrite = world.writes.length + killAt
      await report().catch((error: unknown) => expect(error).toBeInstanceOf(Killed))
      world.killAtWrite = 0
      await report()
      expect(open()).toEqual([12, 13])
      expect(told()).toContain('1 difference')
      world.issues.delete(13)
    }
  })
})

describe('what is compared', () => {
  test('a state whose stack is gone, without a proved end', async () => {
    world.storage.set(stateKey('web/old', OTHER_UID), encode(stateFile(OTHER_UID, 1, 2)))
    expect(await lines()).toEqual([expect.stringContaining('`web/old` has a state')])
  })

  test('a state that was lost, and a stack that was never applied', async () => {
    world.storage.delete(stateKey())
    world.addLease('payments/never', OTHER_UID)
    world.storage.delete(stateKey('payments/never', OTHER_UID))
    expect(await lines()).toEqual([
      expect.stringContaining('`payments/reports` was applied, and its state is gone'),
      expect.stringContaining('`payments/never` has a stack on the default branch and was never applied'),
    ])
  })

  test('L20: an orphan that two sweeps saw, a day apart; it is told, and there is nothing that could delete it', async () => {
    await swept(addHours(NOW, -1), ORPHANED)
    expect(await lines()).toEqual([])
    await swept(addHours(NOW, -26), ORPHANED)
    expect(await lines()).toEqual([expect.stringContaining(ORPHANED)])
    expect(world.writes.filter((write) => /delete|destroy/.test(write))).toEqual([])
  })

  test('what the newest sweep does not see any more is gone', async () => {
    await swept(addHours(NOW, -26), ORPHANED)
    expect(await lines()).toEqual([])
  })

  test('what the catalog observed of a lease', async () => {
    observe({
      aws: { at: NOW, count: 1, missing: [], unknown: ['arn:aws:s3:::acme-more'], omitted: 0 },
      drift: {
        at: NOW,
        drifted: true,
        digest: null,
        issue: 7,
        resources: [{ address: 'a.b', actions: ['update'], attributes: ['tags'] }],
      },
    })
    expect(await lines()).toEqual([
      expect.stringContaining('arn:aws:s3:::acme-more'),
      expect.stringContaining('`a.b` has other tags than its stack says (#7)'),
    ])
  })
})

describe('a source that fails is not "missing"', () => {
  test.each<[string, () => Promise<void>]>([
    ['storage that cannot be listed', async () => void world.unlisted.add('900100200/')],
    [
      'evidence that is malformed',
      async () => world.put({ kind: 'warning', lease: 'payments/reports', uid: UID }, 'broken'),
    ],
    ['a region that the sweep could not read', async () => swept(addHours(NOW, -1), undefined, 'unknown')],
    ['no sweep for two days', async () => dropSweeps()],
  ])('%s: red, the open issue stays, and nothing of it is told as a difference', async (_words, fail) => {
    world.push({ 'requests/payments/new.yaml': 'module: s3-bucket\n' })
    await report()
    world.push({ 'requests/payments/new.yaml': undefined })
    await fail()
    const { result, summary } = await report(addHours(NOW, 1))
    expect(result).toMatchObject({ decision: 'failed', reasonCode: 'source-unknown' })
    expect(validator(actionResultFormat)(result).ok).toBe(true)
    expect(open()).toEqual([12, 13])
    expect(summary).toContain('Could not be looked at')
    expect(summary).toContain('No differences')
  })
})

test('a price that changed since the apply is told with both', async () => {
  world.put(
    runRecord({ id: 'applied-bbbbbbbbbbbb-0', at: at('2026-11-24T09:00:00Z'), priceUsdMonth: 9 }),
    'applied-bbbbbbbbbbbb-0',
  )
  world.push({ ...PRICED })
  expect(await lines()).toEqual([
    expect.stringContaining('was &#36;9.00 a month when it was applied, and is &#36;2.30'),
  ])
})

const PRICED = {
  'stacks/payments/reports/.terraform.lock.hcl': '# locked\n',
  'stacks/payments/reports/module/module.yaml': `name: s3-bucket
version: 1.0.0
title: S3 bucket
description: A private bucket.
providers: {aws: {source: hashicorp/aws, version: 6.0.0}}
inputs: {type: object, additionalProperties: false, properties: {}}
outputs: {}
price: [{price: storage, unit: GB-month, quantity: 100}]
`,
  'prices/aws.yaml': `version: 1
currency: USD
fetched: '2026-11-23'
prices:
  storage: {description: Storage, unit: GB-month, source: 'https://aws.amazon.com/s3/pricing/', date: '2026-11-23', usd: {eu-west-1: 0.023}}
`,
}

function observe(one: Readonly<Record<string, unknown>>): void {
  const { catalog } = exampleCatalog()
  const text = catalogText({ ...catalog, observed: { [UID]: one } })
  world.commit(ORPHAN, new Map([['catalog.json', encode(text)]]))
}

async function swept(when: Instant, arn?: string, status: 'known' | 'unknown' = 'known'): Promise<void> {
  const isKnown = status === 'known'
  const record: SweepRecord = {
    ...{ kind: 'sweep', version: 1, at: when, account: '123456789012', unseen: 0 },
    run: { id: '1', attempt: 1, url: null },
    regions: [
      {
        ...{ region: 'eu-west-1', status, pages: 1, resources: 1 },
        reasonCode: isKnown ? null : 'listing-failed',
        message: isKnown ? null : 'AccessDenied',
      },
    ],
    seen: arn === undefined ? [] : [{ kind: 'orphan', arn, region: 'eu-west-1', uid: GHOST }],
  }
  await openJournal(world.openStorage(), 900100200).write(record)
}

async function dropSweeps(): Promise<void> {
  for (const key of [...world.storage.keys()]) if (key.includes('/sweeps/')) world.storage.delete(key)
}

async function lines(): Promise<readonly string[]> {
  const { summary } = await report()
  return summary.split('\n').filter((line) => line.startsWith('- '))
}

function open(): readonly number[] {
  return [...world.issues].filter(([, { isOpen }]) => isOpen).map(([number]) => number)
}

function told(): string {
  return world.issues.get(13)?.comments.get('differences') ?? ''
}

/** Issues by marker; a number is never used again. */
const markers = new Map<number, string>()

async function report(now: Instant = NOW): Promise<Outcome> {
  const find = (marker: string): Issue | undefined => {
    const number = [...world.issues.keys()].find((one) => markers.get(one) === marker)
    return number === undefined ? undefined : issueOf(number)
  }
  const ports: ReportPorts = {
    git: world.git,
    clock: { now: () => now },
    log: world.log,
    openStorage: world.openStorage,
    forge: {
      putComment: world.forge.putComment,
      closeIssue: world.forge.closeIssue,
      findIssue: async (marker) => find(marker),
      createIssue: async ({ marker }) => {
        const known = find(marker)
        if (known !== undefined) return known
        const number = Math.max(...world.issues.keys()) + 1
        world.issues.set(number, { isOpen: true, comments: new Map() })
        markers.set(number, marker)
        world.write(`issue ${marker}`)
        return issueOf(number)
      },
      reopenIssue: async (number) => {
        const issue = world.issues.get(number)
        if (issue !== undefined) issue.isOpen = true
      },
    },
  }
  return catalogReport(ports)
}

function issueOf(number: number): Issue {
  const isOpen = world.issues.get(number)?.isOpen === true
  return {
    number,
    title: '',
    body: '',
    isOpen,
    isLocked: false,
    author: { login: 'bot', id: 1, isBot: true },
  }
}
