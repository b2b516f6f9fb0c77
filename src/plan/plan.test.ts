import { describe, expect, test } from '@jest/globals'
import { fc } from '../../test/support/fc.ts'
import { moduleOf, planFixture, planOf, UID } from '../../test/fixtures/policy.ts'
import { planSummaryFormat, type PlanSummary } from '../formats/plan-summary.ts'
import { validator } from '../kit/schema.ts'
import type { PlanDocument } from './document.ts'
import { planDigest, readPlan, summarisePlan } from './plan.ts'

const of = { lease: 'payments/reports', uid: UID, module: moduleOf() }

describe('reading a plan', () => {
  test.each([
    ['not an object', [], 'plan-unreadable'],
    ['nothing', undefined, 'plan-unreadable'],
    ['a state', { format_version: '1.0', values: {} }, 'plan-unreadable'],
    ['a change without actions', change({ change: {} }), 'plan-unreadable'],
    ['an action that is not known', change({ change: { actions: ['explode'] } }), 'plan-unreadable'],
    ['a later format', { ...planOf([]), format_version: '2.0' }, 'plan-format'],
    ['a format that is not known', { ...planOf([]), format_version: '0.3' }, 'plan-format'],
    ['a plan that ended with an error', { ...planOf([]), errored: true }, 'plan-errored'],
  ])('refuses %s', (_title, json, code) => {
    expect(readPlan(json)).toMatchObject({ ok: false, problems: [{ code }] })
  })

  test('takes a plan that is not complete, and says so', () => {
    const plan = readPlan({ ...planOf([]), complete: false })
    expect(plan.ok && summarisePlan(plan.value, of).complete).toBe(false)
  })

  test('a plan with deferred changes is not complete, whatever it says', () => {
    const plan = readPlan({
      ...planOf([]),
      complete: true,
      deferred_changes: [{ reason: 'provider_config_unknown' }],
    })
    expect(plan.ok && summarisePlan(plan.value, of).complete).toBe(false)
  })
})

describe('the digest of a plan (S12)', () => {
  test('is the same for the same plan made twice, at another time and with another tree id', () => {
    expect(planDigest(planFixture('private-bucket-again'))).toBe(planDigest(planFixture('private-bucket')))
  })

  test('does not depend on the order in which Terraform lists things', () => {
    const plan = planFixture('private-bucket')
    const turned = { ...plan, resource_changes: [...(plan.resource_changes ?? [])].reverse() }
    expect(planDigest(turned)).toBe(planDigest(plan))
  })

  test('changes when any value of any change does', () => {
    const plan = planFixture('changes')
    const before = planDigest(plan)
    const places = leaves(plan.resource_changes?.filter((each) => !each.address.includes('leasehold_')))
    expect(places.length).toBeGreaterThan(50)
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        expect(planDigest(withChanged(plan, place))).not.toBe(before)
      }),
    )
  })

  test.each<[string, (plan: PlanDocument) => PlanDocument]>([
    [
      'an output',
      (plan) => ({ ...plan, output_changes: { ...plan.output_changes, more: { actions: ['create'] } } }),
    ],
    ['a resource less', (plan) => ({ ...plan, resource_changes: plan.resource_changes?.slice(1) ?? [] })],
    ['changes put off', (plan) => ({ ...plan, deferred_changes: [{}] })],
    ['a plan that is not complete', (plan) => ({ ...plan, complete: false })],
    ['an action that is invoked', (plan) => ({ ...plan, action_invocations: [{ address: 'action.a.b' }] })],
  ])('changes with %s', (_title, change) => {
    const plan = planFixture('changes')
    expect(planDigest(change(plan))).not.toBe(planDigest(plan))
  })

  test('a resource that only looks like a marker counts', () => {
    const plan = planOf([{ type: 'terraform_data', name: 'leasehold_uid', after: { input: 1 } }])
    expect(planDigest(plan)).not.toBe(planDigest(planOf([])))
    expect(summarisePlan(plan, of).counts.create).toBe(1)
  })

  test('what drifted is not part of it: it shows in `before`', () => {
    const plan = planFixture('changes')
    const drifted = readPlan({ ...plan, resource_drift: [{ address: 'x' }] })
    expect(drifted.ok && planDigest(drifted.value)).toBe(planDigest(plan))
  })
})

describe('the summary of a plan', () => {
  test('of a new bucket: markers and data sources are not counted', () => {
    const summary = summarisePlan(planFixture('private-bucket'), of)
    expect(summary.counts).toEqual({ create: 5, update: 0, replace: 0, destroy: 0 })
    expect(summary.resources.map((resource) => [resource.address, resource.holdsData])).toEqual([
      ['module.this.aws_s3_bucket.this', true],
      ['module.this.aws_s3_bucket_policy.this', false],
      ['module.this.aws_s3_bucket_public_access_block.this', false],
      ['module.this.aws_s3_bucket_server_side_encryption_configuration.this', false],
      ['module.this.aws_s3_bucket_versioning.this', false],
    ])
    expect(summary.outputs).toEqual(['bucket'])
  })

  test('knows both orders of a replacement, and leaves out what does not change', () => {
    const summary = summarisePlan(planFixture('changes'), of)
    expect(summary.resources.map(({ address, action }) => [address, action])).toEqual([
      ['terraform_data.gone[0]', 'destroy'],
      ['terraform_data.made[0]', 'create'],
      ['terraform_data.replaced', 'replace'],
      ['terraform_data.replaced_first_made', 'replace'],
      ['terraform_data.updated', 'update'],
    ])
    expect(summary.counts).toEqual({ create: 1, update: 1, replace: 2, destroy: 1 })
    expect(summary.outputs).toEqual(['secret'])
  })

  test('has the published form', () => {
    expect(
      validator<PlanSummary>(planSummaryFormat)(summarisePlan(planFixture('changes'), of)),
    ).toMatchObject({
      ok: true,
    })
  })

  test('holds names of attributes and no value of any (S14)', () => {
    const text = JSON.stringify(summarisePlan(planFixture('changes'), of))
    expect(text).toContain('"attributes":["id","output","triggers_replace"]')
    expect(text).not.toMatch(/hunter2|kept|gone"|6893c345/)
  })

  test('no key below an attribute is named: it can be what a person wrote (S14)', () => {
    const plan = planOf([
      { type: 'aws_sns_topic', after: { tags: { 'my-secret-key': 'x' } }, unknown: { id: true } },
    ])
    expect(summarisePlan(plan, of).resources[0]?.attributes).toEqual(['tags'])
  })

  test('what is forgotten leaves the lease', () => {
    const plan = planOf([{ type: 'aws_sns_topic', after: null, actions: ['forget'] }])
    expect(summarisePlan(plan, of).counts.destroy).toBe(1)
  })
})

function change(more: object): unknown {
  return {
    ...planOf([]),
    resource_changes: [{ ...planOf([{ type: 'a', after: {} }]).resource_changes?.[0], ...more }],
  }
}

/** Paths of every scalar below `change.before`, `change.after` and their marks. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, held]) => leaves(held, [...path, key]))
  }
  return path[1] === 'change' && path[2] !== 'actions' ? [[...path]] : []
}

/** The plan with one scalar replaced by another of no plan. */
function withChanged(plan: PlanDocument, place: readonly string[]): PlanDocument {
  const copy = structuredClone(plan.resource_changes?.filter((each) => !each.address.includes('leasehold_')))
  let at: unknown = copy
  for (const key of place.slice(0, -1)) at = Reflect.get(Object(at), key)
  Reflect.set(Object(at), place.at(-1) ?? '', 'changed')
  return { ...plan, resource_changes: copy ?? [] }
}
