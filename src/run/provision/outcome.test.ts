import { expect, test } from '@jest/globals'
import { onlyHome } from './outcome.ts'

test.each([
  ['of one lease leads to its issue', [{ issue: 7 }], 7],
  ['of none leads to none', [], undefined],
  ['of several leads to none', [{ issue: 7 }, { issue: 9 }], undefined],
  ['of one that has no issue yet leads to none', [{ issue: null }], undefined],
])('the deployment of a run %s', (_title, worked, issue) => {
  expect(onlyHome(worked)).toBe(issue)
})
