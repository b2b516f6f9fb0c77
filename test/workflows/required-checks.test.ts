import { describe, expect, test } from '@jest/globals'
import { evaluate, isTrue, statusOf } from '../rig/expression.ts'
import { fieldsOf, loadWorkflows, textOf, thisRepository, triggersOf } from './load.ts'

/** Events whose workflow is the author's own file, and which GitHub lets a required check wait for. */
const BEFORE_MERGE = ['pull_request', 'merge_group'] as const

/** A rule that requires our checks must hold up no pull request for ever (ADR 14). */
describe.each(BEFORE_MERGE)('what starts on %s', (event) => {
  const callers = loadWorkflows().filter(
    (workflow) => workflow.file !== 'ci.yml' && triggersOf(workflow).includes(event),
  )

  test('leaves out no pull request: GitHub lets what a filter leaves out wait', () => {
    expect(callers).toHaveLength(1)
    const filters = callers.map(({ root }) => Object.keys(fieldsOf(fieldsOf(root['on'])[event])))
    expect(filters).toEqual([['types']])
  })

  test('judges nothing: it may start a workflow on the default branch, and write no check', () => {
    const rights = callers.flatMap(({ jobs }) => jobs.map(([, job]) => job['permissions']))
    expect(rights).toEqual([{ actions: 'write' }])
  })
})

describe('of plan.yml', () => {
  const jobs = new Map(thisRepository.workflow('plan.yml')?.jobs ?? [])

  /** Whether a job runs after `render` ended so; the jobs between are skipped with it. */
  const runs = (id: string, code: string, plan = 'skipped'): boolean => {
    const condition = textOf(jobs.get(id)?.['if']).replace(/^\$\{\{([^]*)\}\}$/, '$1')
    const needs = {
      render: { result: 'success', outputs: { 'reason-code': code } },
      plan: { result: plan, outputs: {} },
    }
    return isTrue(evaluate(condition, { needs, vars: {}, inputs: {} }, statusOf(['success'])))
  }

  test('the job that plans has nothing to do with what touches no lease, whose checks are written', () => {
    expect(runs('plan', 'no-requests')).toBe(false)
    expect(runs('plan', 'rendered')).toBe(true)
    expect(runs('merge', 'no-requests')).toBe(false)
  })

  test('the job that looks writes the checks by the token that writes all others', () => {
    const render = jobs.get('render') ?? {}
    expect(fieldsOf(render['permissions'])['checks']).toBe('write')
    expect(render['environment']).toBe('leasehold-app')
    expect(JSON.stringify(render['steps'])).toContain('"permission-checks":"write"')
  })
})
