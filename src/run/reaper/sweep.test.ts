import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  at,
  LEASE,
  manifestOf,
  OTHER_UID,
  runRecord,
  START,
  stateKey,
  tombstone,
  UID,
} from '../../../test/support/leases.ts'
import {
  startTaggingServer,
  type Fault,
  type Question,
  type Row,
  type TaggingServer,
} from '../../../test/support/tagging-server.ts'
import { CONFIG, encode, stateFile, World } from '../../../test/support/world.ts'
import { prettyJson } from '../../kit/canonical.ts'
import { actionResultFormat } from '../../formats/result.ts'
import { validator } from '../../kit/schema.ts'
import { addHours } from '../../lease/lease.ts'
import { createTagListing } from '../../outside/aws/tag-existence.ts'
import { sweepCloud } from './sweep.ts'

const NOW = at('2026-11-30T09:00:00Z')
const ACCOUNT = '123456789012'
const REGION = 'eu-west-1'
const ENDED = 'ccccccccccccccccccccccccc2'
const QUEUE = queue('live')
const ROLE = `arn:aws:iam::${ACCOUNT}:role/live`
const GROUP = `arn:aws:autoscaling:${REGION}:${ACCOUNT}:autoScalingGroup:1:autoScalingGroupName/live`

let world: World
let rows: Map<string, Row[]>
let buckets: Set<string>
let fault: (question: Question) => Fault
let identity: { account: string; partition: string }
let server: TaggingServer
beforeEach(async () => {
  world = new World(NOW)
  world.addLease()
  world.storage.set(stateKey(), encode(stateWith([QUEUE, ROLE, GROUP])))
  rows = new Map([[REGION, [row(QUEUE, UID)]]])
  buckets = new Set()
  fault = () => undefined
  identity = { account: ACCOUNT, partition: 'aws' }
  server = await startTaggingServer(
    (region) => rows.get(region) ?? [],
    (question) => fault(question),
    (name) => buckets.has(name),
  )
})
afterEach(async () => server.close())

describe('what is as it should be', () => {
  test('every region that can have something is read to its end', async () => {
    world.push({
      'leasehold.yaml': CONFIG.replace(
        'region: eu-west-1, lease',
        'region: eu-west-1, regions: [eu-north-1], lease',
      ),
    })
    const { result, summary } = await sweep()
    expect(result).toMatchObject({ decision: 'nothing', reasonCode: 'sweep-clean', problems: [] })
    expect(result.sweep?.regions.map(({ region, status }) => `${region} ${status}`)).toEqual([
      'eu-north-1 known',
      'eu-west-1 known',
      'us-east-1 known',
    ])
    expect(summary).toContain('nothing is deleted here')
  })

  test('a region that only a living stack is pinned to is read too', async () => {
    world.push({ 'leasehold.yaml': CONFIG.replace('region: eu-west-1, lease', 'region: eu-south-1, lease') })
    expect((await sweep()).result.sweep?.regions.map(({ region }) => region)).toContain(REGION)
  })

  test('what another platform repository in the account has is no concern of this one', async () => {
    list(queue('theirs'), OTHER_UID, 'acme/other')
    await sweptTwice()
    expect((await sweep()).result.sweep).toMatchObject({ findings: [], waiting: 0 })
  })

  test('a second sweep writes a second record, and nothing else', async () => {
    await sweep()
    await sweep()
    expect(world.writes).toEqual([
      expect.stringContaining(`create 900100200/reaper/sweeps/${ACCOUNT}/2026-11-30/`),
    ])
    world.now = addHours(world.now, 1)
    await sweep()
    expect(world.writes).toHaveLength(2)
  })
})

describe('L20: an orphan is told after two sightings a day apart, if it exists', () => {
  const ORPHAN = queue('orphan')
  beforeEach(() => list(ORPHAN, OTHER_UID))

  test('seen once: it waits', async () => {
    expect((await sweep()).result).toMatchObject({ decision: 'nothing', sweep: { findings: [], waiting: 1 } })
    world.now = addHours(NOW, 23)
    expect((await sweep()).result.sweep).toMatchObject({ findings: [], waiting: 1 })
  })

  test('seen a day apart: it is told, with its first sighting', async () => {
    await sweptTwice()
    const { result, summary } = await sweep()
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'sweep-found' })
    expect(result.sweep?.findings).toEqual([
      {
        kind: 'orphan',
        arn: ORPHAN,
        region: REGION,
        uid: OTHER_UID,
        lease: null,
        address: null,
        existence: 'listed',
        firstSeen: NOW,
      },
    ])
    expect(summary).toContain('of no lease that is known')
    expect(validator(actionResultFormat)(result).ok).toBe(true)
  })

  test('fault 13: a ghost, listed and not known by name, is never told', async () => {
    fault = ({ arns }) => (arns === undefined ? undefined : { rows: [], token: '' })
    await sweptTwice()
    expect((await sweep()).result.sweep).toMatchObject({ findings: [], waiting: 0, ghosts: 1 })
  })

  test('a bucket is asked of S3, as it stays listed for two days', async () => {
    rows.set(REGION, [
      row(QUEUE, UID),
      row('arn:aws:s3:::gone', OTHER_UID),
      row('arn:aws:s3:::there', OTHER_UID),
    ])
    buckets.add('there')
    await sweptTwice()
    const { sweep: swept } = (await sweep()).result
    expect(swept?.findings).toMatchObject([{ arn: 'arn:aws:s3:::there', existence: 'confirmed' }])
    expect(swept?.ghosts).toBe(1)
  })

  test('a uid that storage knows, and no stack, is stranded', async () => {
    world.storage.set(stateKey('payments/lost', OTHER_UID), encode(stateFile(OTHER_UID, 3, 4)))
    await sweptTwice()
    expect((await sweep()).result.sweep?.findings).toMatchObject([
      { kind: 'stranded', lease: 'payments/lost' },
    ])
  })

  test('a plan alone makes no uid known', async () => {
    world.storage.set(`900100200/payments/x/${OTHER_UID}/evidence/plan/${'a'.repeat(40)}.json`, encode('{}'))
    await sweptTwice()
    expect((await sweep()).result.sweep?.findings).toMatchObject([{ kind: 'orphan', lease: null }])
  })

  test('L4: a stack that cannot be read may be the one that it belongs to', async () => {
    world.storage.set(stateKey('payments/lost', OTHER_UID), encode(stateFile(OTHER_UID, 3, 4)))
    world.push({ 'stacks/payments/lost/stack.json': 'not JSON' })
    await sweptTwice()
    expect((await sweep()).result.sweep).toMatchObject({ findings: [], waiting: 0 })
  })
})

describe('leftovers of ended leases', () => {
  beforeEach(() => {
    list(queue('left'), ENDED)
    world.storage.set(stateKey('payments/old', ENDED), encode(stateFile(ENDED, 5, 0)))
  })

  test('are told when the end lies a day back, which is when they were looked for first', async () => {
    world.put(
      tombstone({
        uid: ENDED,
        lease: 'payments/old',
        stateKey: stateKey('payments/old', ENDED),
        at: addHours(NOW, -24),
      }),
      'end',
    )
    expect((await sweep()).result.sweep?.findings).toMatchObject([
      { kind: 'leftover', lease: 'payments/old', arn: queue('left'), firstSeen: addHours(NOW, -24) },
    ])
  })

  test('are no snapshots: those were kept on the word of the owner', async () => {
    list('arn:aws:rds:eu-west-1:123456789012:snapshot:orders-final', ENDED)
    world.put(
      tombstone({
        uid: ENDED,
        lease: 'payments/old',
        stateKey: stateKey('payments/old', ENDED),
        at: addHours(NOW, -24),
      }),
      'end',
    )
    expect((await sweep()).result.sweep?.findings).toMatchObject([{ arn: queue('left') }])
  })

  test('wait when it has just ended: AWS lists what is gone for hours', async () => {
    world.put(
      tombstone({
        uid: ENDED,
        lease: 'payments/old',
        stateKey: stateKey('payments/old', ENDED),
        at: addHours(NOW, -2),
      }),
      'end',
    )
    expect((await sweep()).result.sweep).toMatchObject({ findings: [], waiting: 1 })
  })
})

describe('L16: never candidates, whatever tags they carry', () => {
  test.each([
    ['the state bucket', 'arn:aws:s3:::states', OTHER_UID],
    ['a role', `arn:aws:iam::${ACCOUNT}:role/leasehold-end`, OTHER_UID],
    [
      'GitHub’s identity provider',
      `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
      ENDED,
    ],
    ['what names the repository and no lease', queue('own'), undefined],
  ])('%s', async (_words, arn, uid) => {
    buckets.add('states')
    list(arn, uid)
    await sweptTwice()
    expect((await sweep()).result.sweep).toMatchObject({ findings: [], waiting: 0 })
  })
})

describe('what vanished from under a living lease', () => {
  beforeEach(() => {
    world.storage.set(stateKey(), encode(stateWith([QUEUE, queue('gone'), ROLE, GROUP])))
  })

  test('is told by its address, and IAM and Auto Scaling are known from state alone (fault 14)', async () => {
    const { result } = await sweep()
    expect(result).toMatchObject({ decision: 'done', reasonCode: 'sweep-found' })
    expect(result.sweep?.findings).toMatchObject([
      { kind: 'vanished', lease: LEASE, address: 'module.this.aws_thing.this[1]', arn: queue('gone') },
    ])
  })

  test('is there when it is asked for by name', async () => {
    fault = ({ arns }) => (arns === undefined ? undefined : { rows: [row(queue('gone'), UID)], token: '' })
    expect((await sweep()).result.sweep?.findings).toEqual([])
  })

  test('is not told of what was applied within the hour: tags take minutes', async () => {
    world.put(runRecord({ at: addHours(NOW, -0.5) }), 'applied-x')
    expect((await sweep()).result.sweep?.findings).toEqual([])
  })
})

describe('L4: a region that was not read to its end is unknown', () => {
  test('fault 11: denied in one region: said, red, nothing derived from it, and the others go on', async () => {
    list(queue('orphan'), OTHER_UID)
    await sweptTwice()
    rows.set('us-east-1', [row(`arn:aws:cloudfront::${ACCOUNT}:distribution/X`, UID)])
    fault = ({ region }) => (region === 'us-east-1' ? { error: 'AccessDeniedException' } : undefined)
    const { result, summary } = await sweep()
    expect(result).toMatchObject({
      decision: 'failed',
      reasonCode: 'region-unknown',
      problems: [{ code: 'access-denied', message: expect.stringContaining('us-east-1') }],
    })
    expect(result.sweep?.findings).toMatchObject([{ kind: 'orphan' }])
    expect(summary).toContain('❌ unknown')
  })

  test('a listing that breaks off gives neither orphans nor what vanished', async () => {
    world.storage.set(stateKey(), encode(stateWith([QUEUE, queue('gone')])))
    list(queue('orphan'), OTHER_UID)
    await sweptTwice()
    const answer = { rows: rows.get(REGION) ?? [], token: 'page-1' }
    fault = ({ region, arns }) => (region === REGION && arns === undefined ? answer : undefined)
    const { result } = await sweep()
    expect(result).toMatchObject({
      decision: 'failed',
      reasonCode: 'region-unknown',
      sweep: { findings: [], waiting: 0 },
    })
  })

  test('a second look that fails leaves the region unknown', async () => {
    list(queue('orphan'), OTHER_UID)
    await sweptTwice()
    fault = ({ arns }) => (arns === undefined ? undefined : { error: 'AccessDeniedException' })
    expect((await sweep()).result).toMatchObject({ reasonCode: 'region-unknown', sweep: { findings: [] } })
  })

  test('a storage that cannot be listed stops the sweep', async () => {
    world.unlisted.add('900100200/')
    await expect(sweep()).rejects.toThrow('the listing broke off')
    expect(world.writes).toEqual([])
  })

  test.each([
    ['nothing at all is listed', (): Row[] => []],
    [
      'the tags are empty',
      (): Row[] => [
        { arn: QUEUE, tags: {} },
        { arn: queue('x'), tags: {} },
      ],
    ],
  ])('fault 12: %s although leases live: not believed, and no flood', async (_words, listed) => {
    const answer = { rows: listed(), token: '' }
    fault = ({ region }) => (region === REGION ? answer : undefined)
    const { result } = await sweep()
    expect(result).toMatchObject({
      decision: 'failed',
      reasonCode: 'region-unknown',
      problems: [{ code: 'listing-implausible' }],
      sweep: { findings: [], waiting: 0 },
    })
  })

  test('fault 12: most of what should be there is not: not believed either', async () => {
    const all = Array.from({ length: 24 }, (_none, index) => queue(`q${index}`))
    world.storage.set(stateKey(), encode(stateWith(all)))
    rows.set(
      REGION,
      all.slice(0, 8).map((arn) => row(arn, UID)),
    )
    expect((await sweep()).result).toMatchObject({ problems: [{ code: 'listing-implausible' }] })
    rows.set(
      REGION,
      all.slice(0, 15).map((arn) => row(arn, UID)),
    )
    expect((await sweep()).result.sweep?.findings).toHaveLength(9)
  })
})

describe('L4: every account that has leases is read by some sweep', () => {
  const OTHER_ACCOUNT = '210987654321'

  beforeEach(() => {
    const live = `live: {account: '${OTHER_ACCOUNT}', region: eu-west-1, lease: {default: 14d, max: 30d}}`
    world.push({
      'leasehold.yaml': CONFIG.replace(
        '{alias: acme}',
        `{alias: acme}, '${OTHER_ACCOUNT}': {alias: live}`,
      ).replace('teams:', `  ${live}\nteams:`),
      'stacks/payments/far/stack.json': prettyJson({
        ...manifestOf('payments/far', OTHER_UID),
        ...{ account: OTHER_ACCOUNT, environment: 'live' },
      }),
    })
    world.storage.set(stateKey('payments/far', OTHER_UID), encode(stateFile(OTHER_UID, 4, 7)))
  })

  test('one that none has read for two days is said, and red', async () => {
    const { result } = await sweep({ environment: 'staging' })
    expect(result).toMatchObject({
      decision: 'failed',
      reasonCode: 'account-unswept',
      problems: [{ code: 'account-unswept', message: expect.stringContaining(OTHER_ACCOUNT) }],
      // What was found here holds all the same.
      sweep: { account: ACCOUNT },
    })
  })

  test('a sweep of its own settles that, for two days', async () => {
    identity = { account: OTHER_ACCOUNT, partition: 'aws' }
    await sweep({ environment: 'live' })
    identity = { account: ACCOUNT, partition: 'aws' }
    expect((await sweep()).result).toMatchObject({ decision: 'nothing', problems: [] })
    world.now = addHours(NOW, 49)
    expect((await sweep()).result.reasonCode).toBe('account-unswept')
  })

  test('a lease that is younger than that needs none yet', async () => {
    world.now = addHours(START, 47)
    expect((await sweep()).result.problems).toEqual([])
    world.now = addHours(START, 49)
    expect((await sweep()).result.problems).toHaveLength(1)
  })
})

describe('the account is that of the credentials', () => {
  test.each([
    [
      'another than the environment’s',
      { account: '999999999999', partition: 'aws' },
      { environment: 'staging' },
      'account-mismatch',
    ],
    ['none of leasehold.yaml', { account: '999999999999', partition: 'aws' }, {}, 'account-unknown'],
    [
      'an environment that there is not',
      { account: ACCOUNT, partition: 'aws' },
      { environment: 'prod' },
      'environment-unknown',
    ],
  ])('%s: nothing is read', async (_words, own, input, reasonCode) => {
    identity = own
    expect((await sweep(input)).result).toMatchObject({ decision: 'failed', reasonCode })
    expect(server.questions).toEqual([])
  })
})

async function sweep(input: { readonly environment?: string } = {}) {
  return sweepCloud(input, {
    clock: { now: () => world.now },
    log: world.log,
    run: { id: '7', attempt: 1, url: null },
    git: world.git,
    openStorage: world.openStorage,
    cloud: { identity: async () => identity },
    listing: createTagListing(
      {},
      {
        timer: { now: () => 0, sleep: async () => undefined },
        client: { endpoint: server.endpoint, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } },
      },
    ),
  })
}

/** One sweep now; the next is a day later. */
async function sweptTwice(): Promise<void> {
  await sweep()
  world.now = addHours(NOW, 24)
}

function queue(name: string): string {
  return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`
}

function list(arn: string, uid: string | undefined, repository = 'acme/platform'): void {
  rows.get(REGION)?.push(row(arn, uid, repository))
}

function row(arn: string, uid: string | undefined, repository = 'acme/platform'): Row {
  return {
    arn,
    tags: { 'leasehold:repository': repository, ...(uid !== undefined && { 'leasehold:uid': uid }) },
  }
}

/** A state with markers and one resource for each ARN, tagged as stacks tag. */
function stateWith(arns: readonly string[]): string {
  const state = JSON.parse(stateFile(UID, 4, 7)) as { resources: Record<string, unknown>[] }
  const instances = arns.map((arn, index) => ({
    index_key: index,
    attributes: { arn, tags_all: { 'leasehold:uid': UID } },
  }))
  const thing = { mode: 'managed', module: 'module.this', type: 'aws_thing', name: 'this', instances }
  return JSON.stringify({ ...state, resources: [...state.resources.slice(0, 3), thing] })
}
