import { describe, expect, test } from '@jest/globals'
import { manifestOf } from '../../../test/support/leases.ts'
import type { StackManifest } from '../../formats/stack.ts'
import { isOf, shareOut } from './drift-jobs.ts'

/** So many stacks of one place; uids differ in their last letters. */
function stacks(count: number, changes: Partial<StackManifest> = {}): readonly StackManifest[] {
  return Array.from({ length: count }, (_none, at) => {
    const uid = `${'a'.repeat(20)}${at
      .toString(16)
      .padStart(6, '0')
      .replace(/[018-9]/g, (digit) => 'xyzuv'['0189'.indexOf(digit)] ?? 'w')}`
    return { ...manifestOf('payments/reports', uid), ...changes }
  })
}

describe('stacks are shared out', () => {
  test('none among no jobs', () => {
    expect(shareOut([])).toEqual({ jobs: [], left: [] })
  })

  test('each environment, account and region has jobs of its own, as many as it needs', () => {
    const all = [...stacks(3), ...stacks(81, { region: 'us-east-1' }), ...stacks(1, { environment: 'dev' })]
    const { jobs, left } = shareOut(all)
    expect(
      jobs.map(({ environment, region, part, parts }) => `${environment} ${region} ${part}/${parts}`),
    ).toEqual([
      'dev eu-west-1 1/1',
      'staging eu-west-1 1/1',
      'staging us-east-1 1/3',
      'staging us-east-1 2/3',
      'staging us-east-1 3/3',
    ])
    expect(left).toEqual([])
  })

  test('each stack is in exactly one job, however many there are', () => {
    const all = [...stacks(500), ...stacks(70, { environment: 'dev' })]
    const { jobs } = shareOut(all, 6)
    expect(jobs.length).toBeLessThanOrEqual(6)
    for (const stack of all) expect(jobs.filter((job) => isOf(stack, job))).toHaveLength(1)
  })

  test('where there are more places than jobs, it is said which are left', () => {
    const all = ['dev', 'prod', 'staging'].flatMap((environment) => stacks(1, { environment }))
    expect(shareOut(all, 2)).toMatchObject({
      jobs: [{ environment: 'dev' }, { environment: 'prod' }],
      left: ['staging 123456789012 eu-west-1'],
    })
  })
})
