import { describe, expect, test } from '@jest/globals'
import { stateOf } from '../../test/support/leases.ts'
import { judgeDestroyPlan } from './destroy-plan.ts'

const NAMES = ['leasehold_uid', 'leasehold_start', 'leasehold_tree', 'one', 'two']
const STATE = stateOf({ managed: NAMES.length })

const CODE = {
  resources: [...NAMES, 'three'].map(code),
  module_calls: { this: { module: { resources: [code('inside')] } } },
}

function code(name: string) {
  return { address: `terraform_data.${name}`, mode: 'managed', type: 'terraform_data', name }
}

function change(name: string, actions: readonly string[] = ['delete'], more: Record<string, unknown> = {}) {
  const type = 'terraform_data'
  return {
    ...{ address: `${type}.${name}`, mode: 'managed', type, name },
    ...{ provider_name: 'terraform.io/builtin/terraform', change: { actions }, ...more },
  }
}

/** @param exist names of what Terraform found when it refreshed the state */
function plan(changes: readonly unknown[], exist: readonly string[] = NAMES) {
  const resources = exist.map((name) => ({ address: `terraform_data.${name}`, mode: 'managed' }))
  const data = { address: 'data.x.y', mode: 'data' }
  return {
    ...{ format_version: '1.2', terraform_version: '1.11.4', resource_changes: changes },
    prior_state: {
      values: { root_module: { resources: [data], child_modules: [{ resources }] } },
    },
    configuration: { root_module: CODE },
  }
}

function codes(json: unknown, state = STATE): readonly string[] {
  const judged = judgeDestroyPlan(json, state)
  return judged.ok ? ['ok'] : judged.problems.map(({ code }) => code)
}

describe('L10: a destroy plan', () => {
  test('that deletes everything is accepted; markers are deleted and not counted for people', () => {
    const judged = judgeDestroyPlan(plan(NAMES.map((name) => change(name))), STATE)
    expect(judged).toMatchObject({ ok: true, value: { deletes: 5, alreadyGone: 0 } })
    expect(judged.ok && judged.value.resources.map(({ address }) => address)).toEqual([
      'terraform_data.one',
      'terraform_data.two',
    ])
  })

  test('after a destroy that was killed: what is gone already is accounted for', () => {
    const left = NAMES.slice(0, 4)
    const judged = judgeDestroyPlan(
      plan(
        left.map((name) => change(name)),
        left,
      ),
      STATE,
    )
    expect(judged).toMatchObject({ ok: true, value: { deletes: 4, alreadyGone: 1 } })
  })

  test.each([
    [['create']],
    [['update']],
    [['no-op']],
    [['delete', 'create']],
    [['create', 'delete']],
    [['forget']],
  ])('that would %j something is refused', (actions) => {
    const changes = [...NAMES.slice(1).map((name) => change(name)), change('leasehold_uid', actions)]
    expect(codes(plan(changes))).toEqual(['destroy-plan-not-deletes-only'])
  })

  test('of a part is refused', () => {
    expect(codes(plan(NAMES.slice(1).map((name) => change(name))))).toEqual(['destroy-plan-incomplete'])
  })

  test('of more than the state manages is refused', () => {
    const more = [...NAMES, 'three']
    expect(
      codes(
        plan(
          more.map((name) => change(name)),
          more,
        ),
      ),
    ).toEqual(['destroy-plan-incomplete'])
  })

  test('of nothing is refused', () => {
    expect(codes(plan([], []))).toEqual(['destroy-plan-empty'])
    expect(codes(plan([]))).toEqual(['destroy-plan-incomplete'])
  })

  test.each([
    ['module.this.terraform_data.inside["a.b[0]\\"c"]', 'ok'],
    ['module.this[0].terraform_data.inside', 'ok'],
    ['terraform_data.inside', 'resource-without-code'],
    ['module.this.terraform_data.gone', 'resource-without-code'],
    ['module.other.terraform_data.inside', 'resource-without-code'],
  ])('L13: of %s: %s', (address, expected) => {
    const changes = [...NAMES.slice(1).map((name) => change(name)), change('x', ['delete'], { address })]
    expect(codes(plan(changes))).toEqual([expected])
  })

  test('reading data is no change; an errored plan, or another document, is refused', () => {
    const read = change('here', ['read'], { mode: 'data', address: 'data.x.here' })
    expect(codes(plan([...NAMES.map((name) => change(name)), read]))).toEqual(['ok'])
    expect(codes({ ...plan(NAMES.map((name) => change(name))), errored: true })).toEqual(['plan-errored'])
    expect(codes({})).toEqual(['plan-unreadable'])
  })
})
