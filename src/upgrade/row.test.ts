import { describe, expect, test } from '@jest/globals'
import type { Json } from '../kit/canonical.ts'
import type { Module } from '../module/module.ts'
import { summarisePlan, type PlanAction, type PlanDocument } from '../plan/plan.ts'
import { rowOfPlan, type PlannedUpgrade, type UpgradeRow } from './row.ts'

const LEASE = { lease: 'payments/db', team: 'payments', environment: 'dev', from: '1.0.0' }

interface Resource {
  readonly type?: string
  readonly name?: string
  readonly actions: readonly PlanAction[]
  /** Name that it had. */
  readonly from?: string
  readonly importing?: Json
}

function planOf(resources: readonly Resource[], more: Partial<PlanDocument> = {}): PlanDocument {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: resources.map(({ type = 'aws_iam_role', name = 'this', actions, from, importing }) => ({
      address: `${name.startsWith('leasehold') ? '' : 'module.this.'}${type}.${name}`,
      mode: 'managed',
      ...{ type, name, provider_name: 'registry.terraform.io/hashicorp/aws' },
      ...(from === undefined ? {} : { previous_address: `module.this.${type}.${from}` }),
      change: {
        ...{ actions: [...actions], before: {}, after: {} },
        ...(importing === undefined ? {} : { importing }),
      },
    })),
    ...more,
  }
}

function rowOf(plan: PlanDocument, more: Partial<PlannedUpgrade> = {}): UpgradeRow {
  const summary = summarisePlan(plan, {
    ...{ lease: LEASE.lease, uid: 'abcdefghijklmnopqrstuvwxyz' },
    module: { manifest: {} } as Module,
  })
  const base = { dataTypes: [], acceptDataLoss: undefined, refused: [], counts: 'said' }
  return rowOfPlan(LEASE, { ...base, summary, document: plan, ...more })
}

const DATABASE = { type: 'aws_db_instance', actions: ['delete', 'create'] } as const

describe('the matrix', () => {
  test.each<[string, readonly Resource[], UpgradeRow['outcome']]>([
    ['nothing', [], 'no-change'],
    ['a resource that stays', [{ actions: ['no-op'] }], 'no-change'],
    [
      'the marker of the tree alone',
      [{ type: 'terraform_data', name: 'leasehold_tree', actions: ['update'] }],
      'no-change',
    ],
    ['an update', [{ actions: ['update'] }], 'in-place'],
    ['something new', [{ actions: ['create'] }], 'in-place'],
    ['a replacement', [{ actions: ['delete', 'create'] }], 'replace'],
    ['a replacement that makes the new one first', [{ actions: ['create', 'delete'] }], 'replace'],
    ['something that goes', [{ actions: ['delete'] }], 'replace'],
    [
      'an update beside something that goes',
      [{ actions: ['update'] }, { name: 'b', actions: ['delete'] }],
      'replace',
    ],
  ])('%s', (_what, resources, outcome) => {
    expect(rowOf(planOf(resources))).toMatchObject({ ...LEASE, outcome, goes: true, message: 'said' })
  })

  // Terraform counts none of these, and `0 to add, 0 to change, 0 to destroy` is not “no change”.
  test.each<[string, PlanDocument, string]>([
    [
      'an output that changes',
      planOf([], { output_changes: { url: { actions: ['create'], before: null, after: 'x' } } }),
      '1 output changes',
    ],
    ['a resource that is moved', planOf([{ actions: ['no-op'], from: 'that' }]), '1 to move'],
    [
      'a resource that is taken over',
      planOf([{ actions: ['no-op'], importing: { id: 'x' } }]),
      '1 to import',
    ],
    ['an action', planOf([], { action_invocations: [{ address: 'action.a.b' }] }), '1 to invoke'],
  ])('%s is a change, and is told', (_what, plan, message) => {
    expect(rowOf(plan)).toMatchObject({ outcome: 'in-place', message, goes: true })
  })

  test('what is not counted is told beside what is', () => {
    const plan = planOf([{ actions: ['update'] }, { name: 'b', actions: ['no-op'], from: 'a' }])
    expect(rowOf(plan, { counts: '1 to change' }).message).toBe('1 to change, 1 to move')
    expect(rowOf(planOf([{ actions: ['no-op'], from: 'this' }])).outcome).toBe('no-change')
  })

  test('what is forgotten leaves the lease, as what is destroyed does', () => {
    expect(rowOf(planOf([{ actions: ['forget'] }])).outcome).toBe('replace')
  })

  test('a plan that Terraform put a part of off has failed, and goes nowhere', () => {
    expect(rowOf(planOf([], { complete: false }))).toMatchObject({
      outcome: 'failed',
      reasonCode: 'plan-incomplete',
      goes: false,
    })
  })

  test('what a policy refuses is blocked, says why, and goes nowhere', () => {
    const refused = [{ code: 'module-version', message: 'not in prod', remedy: 'wait' }]
    expect(rowOf(planOf([{ actions: ['update'] }]), { refused })).toMatchObject({
      ...{ outcome: 'blocked', reasonCode: 'module-version', message: 'not in prod', remedy: 'wait' },
      goes: false,
    })
  })
})

describe('data', () => {
  test('is replaced only with its owner’s word, and the row says which', () => {
    const row = rowOf(planOf([DATABASE]))
    expect(row).toMatchObject({
      ...{ outcome: 'replace', reasonCode: 'data-word-missing', goes: false },
      dataLost: ['module.this.aws_db_instance.this'],
    })
    expect(row.remedy).toContain(`accept-data-loss: ${String(row.digest)}`)
    expect(row.remedy).toContain('requests/payments/db.yaml')
  })

  test('goes with the word on exactly this plan, and with no other', () => {
    const plan = planOf([DATABASE])
    const digest = rowOf(plan).digest ?? ''
    expect(rowOf(plan, { acceptDataLoss: digest })).toMatchObject({ outcome: 'replace', goes: true })
    const other = `sha256:${'0'.repeat(64)}`
    expect(rowOf(plan, { acceptDataLoss: other })).toMatchObject({ outcome: 'replace', goes: false })
  })

  test('is also what either version of the module calls so, whatever the guardrails say', () => {
    const plan = planOf([{ type: 'terraform_data', actions: ['delete', 'create'] }])
    expect(rowOf(plan).goes).toBe(true)
    expect(rowOf(plan, { dataTypes: ['terraform_data'] })).toMatchObject({
      goes: false,
      dataLost: ['module.this.terraform_data.this'],
    })
  })

  test('the guardrail that asks for the same word does not make it blocked; another one does', () => {
    const word = { code: 'data-loss', message: 'would be replaced' }
    const plan = planOf([DATABASE])
    expect(rowOf(plan, { refused: [word] })).toMatchObject({ outcome: 'replace', goes: false })
    const refused = [word, { code: 'price-ceiling', message: 'too dear' }]
    expect(rowOf(plan, { refused })).toMatchObject({ outcome: 'blocked', reasonCode: 'price-ceiling' })
    const digest = rowOf(plan).digest ?? ''
    expect(rowOf(plan, { refused: [word], acceptDataLoss: digest }).outcome).toBe('blocked')
  })
})
