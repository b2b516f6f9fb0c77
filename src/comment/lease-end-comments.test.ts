import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { at, END, START } from '../../test/support/leases.ts'
import { usd } from '../kit/brands.ts'
import { blockedComment, dataQuestionComment } from './blocked-comment.ts'
import { endedComment, endedLivingComment, type EndedView } from './ended-comment.ts'
import { readyDetails, readyHeadline, type ReadyView } from './ready-comment.ts'
import { warningComment, type WarningView } from './warning-comment.ts'

const HOSTILE = '| @acme/platform <!-- leasehold:lease --> [x](https://evil) `\n# ::error::'

const WARNING: WarningView = {
  lease: 'payments/orders-db',
  request: 'requests/payments/orders-db.yaml',
  now: at('2026-12-05T09:00:00Z'),
  end: END,
  destroyNotBefore: at('2026-12-07T10:00:00Z'),
  title: 'PostgreSQL',
  environment: 'staging',
  owner: 'alice',
  timeZone: 'Europe/Berlin',
  extension: { by: '7d', length: '21d', hours: '7 days', price: usd(5.71) },
  budgetLeft: usd(188),
  latestEnd: at('2026-12-23T09:00:00Z'),
  rehearsal: { resources: 7, data: ['module.this.aws_db_instance.this'], blockers: [] },
}
const ENDED: EndedView = {
  lease: 'payments/orders-db',
  reasonCode: 'lease-ended',
  start: START,
  ended: at('2026-12-07T10:05:00Z'),
  destroyed: 7,
  leftovers: [],
  cost: usd(11.42),
  removal: undefined,
}
const AT_END =
  'it goes with the queues, as SQS has no snapshots. Receive before the end what must be kept (`aws sqs receive-message`).'
const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-1-abcdef'

const READY: ReadyView = {
  lease: 'payments/reports',
  end: END,
  outputs: [
    { name: 'bucket', value: 'acme-payments-reports', description: 'Name of the bucket' },
    { name: 'tags', value: { team: 'payments' }, description: 'Tags' },
  ],
  secrets: [{ name: 'key', description: 'Access key' }],
  request: 'requests/payments/reports.yaml',
}

describe('what people read about the end of a lease', () => {
  test.each([
    ['warning', warningComment({ ...WARNING, dataAtEnd: AT_END })],
    [
      'warning-blocked',
      warningComment({
        ...WARNING,
        now: at('2026-12-20T09:00:00Z'),
        extension: undefined,
        latestEnd: END,
        rehearsal: {
          resources: 1,
          data: [],
          blockers: [
            { code: 'x', message: 'aws_s3_bucket.this has prevent_destroy', remedy: 'ask @platform' },
          ],
        },
      }),
    ],
    [
      'warning-data',
      warningComment({
        ...WARNING,
        asksForData: true,
        rehearsal: {
          ...WARNING.rehearsal,
          sizes: new Map([['module.this.aws_db_instance.this', '18 GB']]),
          cautions: [
            {
              code: 'x',
              message: 'module.this.aws_s3_bucket.logs is deleted only when it is empty',
              remedy: 'empty it before the end',
            },
          ],
        },
      }),
    ],
    [
      'end-blocked',
      blockedComment({
        lease: 'payments/orders-db',
        reasonCode: 'bucket-not-empty',
        message: 'x',
        problems: [{ code: 'terraform', message: 'aws_s3_bucket.this: api error BucketNotEmpty' }],
        owner: 'alice',
      }),
    ],
    [
      'data-question',
      dataQuestionComment({
        lease: 'payments/orders-db',
        request: 'requests/payments/orders-db.yaml',
        end: END,
        data: ['module.this.aws_db_instance.this'],
        nth: 3,
      }),
    ],
    ['ended', endedComment(ENDED)],
    [
      'ended-kept',
      endedComment({ ...ENDED, kept: ['arn:aws:rds:eu-west-1:123456789012:snapshot:payments-orders-final'] }),
    ],
    ['ended-living', endedLivingComment(ENDED)],
    [
      'ended-leftovers',
      endedComment({
        ...ENDED,
        reasonCode: 'request-deleted',
        cost: null,
        leftovers: ['arn:aws:s3:::acme-payments-reports'],
        removal: { pull: 41, branch: 'main' },
      }),
    ],
    [
      'ended-never-applied',
      endedComment({ ...ENDED, reasonCode: 'never-applied', start: null, destroyed: null }),
    ],
    ['ready', `${readyHeadline(READY)}\n\n${readyDetails(READY)}\n`],
    [
      'ready-secret',
      readyDetails({
        ...READY,
        outputs: [],
        secrets: [],
        references: [
          {
            name: 'secret_arn',
            arn: SECRET,
            region: 'eu-west-1',
            description: 'ARN of the secret',
            readers: ['arn:aws:iam::123456789012:role/payments-dev'],
          },
          { name: 'other_arn', arn: SECRET, region: 'eu-west-1', description: 'Another', readers: [] },
        ],
      }),
    ],
    [
      'ready-permanent',
      `${readyHeadline({ ...READY, end: null })}\n\n${readyDetails({ ...READY, end: null, outputs: [], secrets: [] })}\n`,
    ],
  ])('%s', (name, markdown) => {
    expect(markdown).toBe(
      readFileSync(new URL(`../../test/golden/comments/${name}.md`, import.meta.url), 'utf8'),
    )
  })

  test('S5: text of people and of AWS cannot mention, link, forge a marker or leave its cell', () => {
    const all = [
      warningComment({
        ...WARNING,
        lease: HOSTILE,
        request: HOSTILE,
        dataAtEnd: HOSTILE,
        rehearsal: {
          resources: 1,
          data: [HOSTILE],
          blockers: [{ code: 'x', message: HOSTILE, remedy: HOSTILE }],
        },
      }),
      warningComment({ ...WARNING, title: HOSTILE, owner: HOSTILE, environment: HOSTILE }),
      blockedComment({
        lease: HOSTILE,
        reasonCode: HOSTILE,
        message: HOSTILE,
        problems: [{ code: 'x', message: HOSTILE }],
        owner: HOSTILE,
      }),
      dataQuestionComment({ lease: HOSTILE, request: HOSTILE, end: null, data: [HOSTILE], nth: 1 }),
      endedComment({ ...ENDED, lease: HOSTILE, leftovers: [HOSTILE], reasonCode: HOSTILE }),
      readyHeadline({ lease: HOSTILE, end: null }),
      readyDetails({
        ...READY,
        outputs: [{ name: 'x', value: HOSTILE, description: HOSTILE }],
        secrets: [{ name: HOSTILE, description: HOSTILE }],
      }),
    ].join('\n')
    const outsideCode = all.replace(/``[^\n]*?``(?!`)/g, '')
    expect(outsideCode).not.toMatch(/@acme|<!--|\]\(https/)
    expect(all).not.toMatch(/^(#|<!--)/m)
  })

  test('a value is never longer than a table can show', () => {
    expect(
      readyDetails({ ...READY, outputs: [{ name: 'x', value: 'y'.repeat(5000), description: '' }] }).length,
    ).toBeLessThan(800)
  })
})
