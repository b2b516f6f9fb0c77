import { describe, expect, test } from '@jest/globals'
import type { PlanSummary } from '../formats/plan-summary.ts'
import { beyondApproved, planDifferences } from './remainder.ts'

type Change = PlanSummary['resources'][number]

function change(address: string, action: Change['action'], more: Partial<Change> = {}): Change {
  return { address, type: 'aws_s3_bucket', action, attributes: [], holdsData: false, ...more }
}

function summary(...resources: Change[]): PlanSummary {
  const counts = { create: 0, update: 0, replace: 0, destroy: 0 }
  const digest = `sha256:${'0'.repeat(64)}`
  return { version: 1, lease: 'a/b', uid: 'x', digest, complete: true, counts, resources, outputs: [] }
}

const APPROVED = summary(
  change('a', 'create'),
  change('b', 'create', { holdsData: true }),
  change('c', 'update', { attributes: ['tags', 'versioning'] }),
)
const REPLACEMENT = summary(change('e', 'replace', { holdsData: true }))

describe('beyondApproved: what is left of a plan that was begun', () => {
  test.each<[string, Change[]]>([
    ['nothing', []],
    ['a part of it', [change('b', 'create', { holdsData: true }), change('c', 'update')]],
    ['a part of an update', [change('c', 'update', { attributes: ['tags'] })]],
    ['a creation that was tainted half-way', [change('a', 'replace')]],
    ['a creation that got a part of its arguments', [change('a', 'update')]],
  ])('%s goes on', (_title, changes) => {
    expect(beyondApproved(APPROVED, summary(...changes))).toEqual([])
  })

  test('a replacement whose old one is gone goes on, and no other creation', () => {
    const made = (address: string): readonly string[] =>
      beyondApproved(REPLACEMENT, summary(change(address, 'create', { holdsData: true })))
    expect(made('e')).toEqual([])
    expect(made('f')).toEqual(['create f'])
  })

  test.each<[string, Change, string]>([
    [
      'another attribute of what was to be changed',
      change('c', 'update', { attributes: ['policy'] }),
      'update c',
    ],
    ['another resource', change('d', 'create'), 'create d'],
    ['a destroy of what was to be created', change('a', 'destroy'), 'destroy a'],
    ['a destroy of what was to be changed', change('c', 'destroy'), 'destroy c'],
    ['a creation of what was to be changed', change('c', 'create'), 'create c'],
    ['a replacement of what was to be changed', change('c', 'replace'), 'replace c'],
    ['a replacement of what holds data', change('b', 'replace', { holdsData: true }), 'replace b'],
    ['another type at the same address', change('a', 'create', { type: 'aws_iam_user' }), 'create a'],
  ])('%s does not', (_title, extra, said) => {
    expect(beyondApproved(APPROVED, summary(extra))).toEqual([said])
  })
})

test('planDifferences says in names what differs', () => {
  const now = summary(
    change('a', 'replace'),
    change('c', 'update', { attributes: ['tags'] }),
    change('d', 'create'),
  )
  expect(planDifferences(APPROVED, now)).toEqual([
    'a: replace instead of create',
    'create b is gone',
    'c: other attributes change (versioning)',
    'create d is new',
  ])
  expect(planDifferences(APPROVED, APPROVED)).toEqual(['the same resources, with other values'])
})
