import { expect, test } from '@jest/globals'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { loadWorkflows } from './load.ts'

/** GitHub's own parser: what it refuses does not start. */
function faultsOf(name: string, content: string): readonly string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map((error) => `${name}: ${error.message}`)
}

test('GitHub’s own parser takes every workflow', () => {
  expect(loadWorkflows().flatMap(({ file, text }) => faultsOf(file, text))).toEqual([])
})

test.each([
  ['an unknown key', 'runs-on: ubuntu-24.04', 'run-on: ubuntu-24.04'],
  ['a context that has no place there', 'runs-on: ubuntu-24.04', 'runs-on: ${{ secrets.KEY }}'],
  ['an unknown permission', 'contents: read', 'content: read'],
  ['a misspelt trigger', 'workflow_call:', 'workflow_cal:'],
  ['no jobs', 'jobs:', 'job:'],
])('and refuses %s', (_words, find, replace) => {
  const { file, text } = loadWorkflows().find((one) => one.text.includes(find)) ?? { file: '', text: '' }
  expect(faultsOf(file, text.replace(find, replace))).not.toEqual([])
})
