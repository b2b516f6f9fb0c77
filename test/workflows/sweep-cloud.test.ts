import { expect, test } from '@jest/globals'
import { fieldsOf, stepsOf, textOf, thisRepository, triggersOf } from './load.ts'

const caller = thisRepository.workflow('on-schedule-sweep-cloud.yml')
const called = thisRepository.workflow('sweep-cloud.yml')

test('L20: the sweep of AWS runs once a day, by a role that can delete nothing and a token that can only read', () => {
  expect(caller && triggersOf(caller)).toEqual(['schedule', 'workflow_dispatch'])
  const [schedule] = [fieldsOf(caller?.root['on'])['schedule']].flat().map(fieldsOf)
  expect(textOf(schedule?.['cron'])).toMatch(/^\d+ \d+ \* \* \*$/)
  expect(caller?.jobs.map(([, job]) => job['uses'])).toEqual(['$/.github/workflows/sweep-cloud.yml'])
  expect(called?.jobs).toHaveLength(1)
  const [, job] = called?.jobs[0] ?? []
  expect(job?.['permissions']).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(job?.['environment']).toBe('${{ inputs.environment }}-record')
  const steps = stepsOf(job ?? {})
  expect(steps.map((step) => fieldsOf(step['with'])['role-to-assume']).filter(Boolean)).toEqual([
    '${{ inputs.publish-role || vars.LEASEHOLD_PUBLISH_ROLE }}',
  ])
  const sweep = steps.filter((step) => step['uses'] === '$/actions/reaper')
  expect(sweep.map((step) => fieldsOf(step['with']))).toEqual([
    { mode: 'sweep', environment: '${{ inputs.environment }}', token: '${{ github.token }}' },
  ])
})
