import { expect, test } from '@jest/globals'
import type { LeaseOutcome } from './outcome.ts'
import { summaryTable } from './summary-table.ts'

const DIGEST = `sha256:${'9'.repeat(64)}`

function stacks(decision: LeaseOutcome['decision'], count: number): readonly LeaseOutcome[] {
  return Array.from({ length: count }, (_, at) => ({
    lease: `payments/${decision}-${at}`,
    uid: null,
    decision,
    reasonCode: decision,
    message: decision === 'failed' ? 'aws_s3_bucket.this: creating' : 'done in 4 s',
    problems: [],
    planDigest: DIGEST,
    counts: { create: 6, update: 0, replace: 0, destroy: 0 },
  }))
}

test.each<[string, readonly LeaseOutcome[], string]>([
  [
    'a few stacks, each in a row',
    [...stacks('done', 1), ...stacks('failed', 1)],
    `| | lease | | plan | digest |
| --- | --- | --- | --- | --- |
| ✅ | \`payments/done-0\` | done in 4 s | 6 to add | \`sha256:999999999999\` |
| ❌ | \`payments/failed-0\` | aws&#95;s3&#95;bucket.this&#58; creating | 6 to add | \`sha256:999999999999\` |
`,
  ],
  [
    'more than twenty: counted, with what needs somebody on top, and the others on a click',
    [...stacks('done', 20), ...stacks('failed', 1)].map((one) => ({ ...one, lease: one.lease })),
    `**21 stacks**: ❌ 1 failed · ✅ 20 done

| | lease | | plan | digest |
| --- | --- | --- | --- | --- |
| ❌ | \`payments/failed-0\` | aws&#95;s3&#95;bucket.this&#58; creating | 6 to add | \`sha256:999999999999\` |

<details><summary>20 others</summary>

${Array.from({ length: 20 }, (_, at) => `- ✅ · \`payments/done-${at}\` · done in 4 s · 6 to add · \`sha256:999999999999\``).join('\n')}

</details>
`,
  ],
])('%s', (_title, leases, expected) => {
  expect(summaryTable(leases)).toBe(expected)
})

test('of ten thousand it shows as many as GitHub takes, the bad ones first, and says how many there are more', () => {
  const text = summaryTable([...stacks('done', 9000), ...stacks('blocked', 1000)])
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  expect(text).toContain('**10000 stacks**: ⛔ 1000 blocked · ✅ 9000 done')
  expect(text).toContain('payments/blocked-999')
  expect(text).toMatch(/and \d+ more stacks: in the log/)
})
