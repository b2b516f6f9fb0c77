import { describe, expect, test } from '@jest/globals'
import { usd } from '../kit/brands.ts'
import { progressComment, type ApplyStage, type ProgressView } from './progress-comment.ts'

function comment(stage: ApplyStage, more: Partial<ProgressView> = {}): string {
  return progressComment({
    lease: 'payments/reports',
    title: 'S3 bucket',
    environment: 'dev',
    price: { usdMonth: usd(0.28), forLease: usd(0.13), unpriced: 0 },
    length: { kind: 'for', hours: 336, text: '14d' },
    pull: { number: 8, headSha: 'a'.repeat(40) },
    approvers: [{ login: 'dana' }],
    seconds: 151,
    usual: [60, 120],
    stage,
    ...more,
  })
}

describe('progressComment', () => {
  test('while it is applied: how long, how far, and where', () => {
    const text = comment({
      kind: 'applying',
      done: 4,
      total: 7,
      slowest: { address: 'module.this.aws_s3_bucket.this', seconds: 112 },
    })
    expect(text).toContain(
      '| 🔄 | **Applied** | 2:31 · 4 of 7 steps · now `module.this.aws_s3_bucket.this` (1:52) |',
    )
    expect(text).toContain('| ✅ | Policy | passed, judged again on this plan |')
    expect(text).toContain('| ✅ | Reviewed | dana approved `aaaaaaa` |')
    expect(text).toContain('| ⬜ | Ready | usually 1–2 min for this module |')
  })

  test('when it was applied, the outputs are what is waited for', () => {
    const text = comment({ kind: 'applied', resources: 1 }, { seconds: 3725 })
    expect(text).toContain('| ✅ | Applied | 1:02:05 · 1 resource |')
    expect(text).toContain('| 🔄 | **Ready**')
  })

  test('when nothing was changed, it says so first, and what is next', () => {
    const problems = [{ code: 'plan-changed', message: 'the plan is another one' }]
    const stage = { kind: 'stopped', when: 'before', problems, existing: 0, next: 'look at it' } as const
    const [first, , second] = comment(stage).split('\n')
    expect(first).toBe('⛔ **payments/reports** was not applied. Nothing was changed.')
    expect(second).toBe('> the plan is another one')
    expect(comment(stage)).toContain('**Next** look at it')
  })

  test('S5: what Terraform and the cloud say cannot write Markdown', () => {
    const message = '@everyone <img src=x> [link](http://x) <!-- leasehold:lease -->\n| a |'
    const stage = {
      kind: 'stopped',
      when: 'during',
      problems: [{ code: 'x', message }],
      existing: 2,
      next: message,
    } as const
    const text = comment(stage, { lease: 'payments/reports', title: message })
    expect(text).not.toMatch(/@everyone|<img|<!--|\]\(/)
    expect(text).toContain('2 resources exist and are kept.')
  })

  test('a page of diagnostics is cut, and at most three are shown', () => {
    const problems = Array.from({ length: 9 }, () => ({ code: 'x', message: 'y'.repeat(5000) }))
    const stage = { kind: 'stopped', when: 'during', problems, existing: 1, next: '' } as const
    expect(comment(stage).length).toBeLessThan(3000)
  })
})
