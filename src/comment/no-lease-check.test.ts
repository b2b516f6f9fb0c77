import { expect, test } from '@jest/globals'
import { noLeaseCheck } from './no-lease-check.ts'

test('files that Leasehold does not read are green; nothing was evaluated, and nothing had to be', () => {
  expect(noLeaseCheck({ touchesLeases: false, otherPaths: ['README.md', 'src/a.ts'] })).toMatchObject({
    conclusion: 'success',
    title: 'Nothing of Leasehold is touched',
  })
})

test.each([
  ['what judges', { touchesLeases: false, otherPaths: ['README.md', 'policies/guardrails.yaml'] }],
  ['files of a lease that ended', { touchesLeases: true, otherPaths: [] }],
])('%s is not green, as it was not judged', (_what, changed) => {
  expect(noLeaseCheck(changed)).toMatchObject({ conclusion: 'neutral', title: 'No lease changes' })
})

test('what judges is named, and a name that is Markdown stays a name', () => {
  const otherPaths = ['README.md', ...Array.from({ length: 30 }, (_none, index) => `modules/@a/${index}.tf`)]
  const { summary } = noLeaseCheck({ touchesLeases: false, otherPaths })
  expect(summary).toContain('- `modules/@a/0.tf`\n')
  expect(summary).toContain('- and 10 more')
  expect(summary).not.toContain('README.md')
})
