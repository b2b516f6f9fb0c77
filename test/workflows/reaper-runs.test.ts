import { expect, test } from '@jest/globals'
import { calledWorkflow } from './security-checks.ts'
import { fieldsOf, parseWorkflow, textOf, thisRepository, triggersOf, type Workflow } from './load.ts'

/** Workflows that a workflow calls, at any depth, itself too. */
function reached(file: string): readonly string[] {
  const workflow = thisRepository.workflow(file)
  if (workflow === undefined) return []
  const called = workflow.jobs.flatMap(([, job]) => {
    const next: Workflow | undefined = calledWorkflow(job, thisRepository)
    return next === undefined ? [] : reached(next.file)
  })
  return [file, ...called]
}

function load(file: string): Workflow {
  return thisRepository.workflow(file) ?? parseWorkflow(file, '')
}

test('fault 34, L22: ends are looked at every hour, and also on every push, as cron can come late or stop', () => {
  const crons = fieldsOf(load('on-schedule-reap.yml').root['on'])['schedule']
  const [minute, ...rest] = textOf(fieldsOf(Array.isArray(crons) ? crons[0] : undefined)['cron']).split(' ')
  expect(Number(minute)).toBeGreaterThan(0)
  expect(rest).toEqual(['*', '*', '*', '*'])
  expect(triggersOf(load('on-push.yml'))).toContain('push')
  for (const file of ['on-schedule-reap.yml', 'on-push.yml']) expect(reached(file)).toContain('reap.yml')
})

test('L18: a job that runs Terraform lives longer than Terraform may', () => {
  const minutes = (file: string, job: string): unknown =>
    load(file).jobs.find(([id]) => id === job)?.[1]['timeout-minutes']
  expect([minutes('reap.yml', 'end'), minutes('reconcile.yml', 'apply')]).toEqual([120, 120])
  expect(minutes('plan.yml', 'plan')).toBe(30)
})
