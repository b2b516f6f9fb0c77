import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  configOf,
  moduleOf,
  onPlan,
  onRequest,
  planFixture,
  planOf,
  PRICES,
  requestOf,
} from '../../test/fixtures/policy.ts'
import { findingFormat, type Finding } from '../formats/finding.ts'
import { guardrailsFormat, type Guardrails } from '../formats/guardrails.ts'
import { validator } from '../kit/schema.ts'
import { readYaml } from '../kit/yaml.ts'
import { judgePlan, judgeRequest, RULES } from './judge.ts'
import { blocks, verdictOf, verdictWith } from './levels.ts'

describe('the verdict', () => {
  test('nothing evaluated is never success', () => {
    expect(verdictOf([])).toBe('unknown')
  })

  test.each<[Finding['level'], Finding['status'], string]>([
    ['hard', 'pass', 'pass'],
    ['hard', 'fail', 'fail'],
    ['hard', 'unknown', 'unknown'],
    ['soft', 'fail', 'fail'],
    ['soft', 'unknown', 'pass'],
    ['advisory', 'fail', 'pass'],
    ['advisory', 'unknown', 'pass'],
    ['shadow', 'fail', 'pass'],
    ['shadow', 'unknown', 'pass'],
  ])('of one %s rule with %s is %s', (level, status, verdict) => {
    expect(verdictOf([finding({ level, status })])).toBe(verdict)
    expect(blocks(finding({ level, status }))).toBe(verdict !== 'pass')
  })

  test.each<[Finding['status'], string]>([
    ['pass', 'unknown'],
    ['unknown', 'unknown'],
    ['fail', 'fail'],
  ])(
    'beside a problem, one rule with %s is %s: what could not be judged is never success',
    (status, verdict) => {
      const problem = { code: 'rego-missing', message: 'there are no policies' }
      expect(verdictWith([finding({ status })], [problem])).toBe(verdict)
      expect(verdictWith([finding({ status })], [])).toBe(status)
    },
  )

  test('a failure outweighs what is not known, and both outweigh what passes', () => {
    const [passed, unclear, failed] = (['pass', 'unknown', 'fail'] as const).map((status) =>
      finding({ status }),
    )
    expect(verdictOf([passed, unclear, failed].flatMap((each) => each ?? []))).toBe('fail')
    expect(verdictOf([passed, unclear].flatMap((each) => each ?? []))).toBe('unknown')
  })
})

test('a rule that the policies do not name is not judged', () => {
  expect(onRequest({})).toEqual([])
  expect(onPlan({}, planFixture('violations'))).toEqual([])
})

test('a plan that is not complete never passes', () => {
  const findings = onPlan({ encryption: { level: 'hard' } }, planOf([], { complete: false }))
  expect(verdictOf(findings)).toBe('unknown')
  expect(verdictOf(onPlan({}, planOf([], { complete: false })))).toBe('unknown')
})

describe('the policies of the example platform', () => {
  const guardrails = exampleGuardrails()

  test('name every rule there is', () => {
    expect(Object.keys(guardrails.rules).sort()).toEqual(RULES.map((rule) => rule.id).sort())
  })

  test('pass a good request and the plan of a good bucket', () => {
    const of = {
      request: requestOf(),
      module: moduleOf(),
      config: configOf(),
      guardrails,
      prices: PRICES,
      others: [],
    }
    const findings = [...judgeRequest(of), ...judgePlan({ ...of, plan: planFixture('private-bucket') })]
    expect(findings.filter(({ status }) => status !== 'pass')).toEqual([])
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(RULES.length)
    expect(findings.every((each) => validator<Finding>(findingFormat)(each).ok)).toBe(true)
  })

  test('do not pass a plan with violations', () => {
    expect(
      verdictOf(
        judgePlan({
          plan: planFixture('violations'),
          request: requestOf(),
          module: moduleOf(),
          config: configOf(),
          guardrails,
        }),
      ),
    ).toBe('fail')
  })
})

function exampleGuardrails(): Guardrails {
  const path = 'policies/guardrails.yaml'
  const document = readYaml(path, readFileSync(new URL(`../../${path}`, import.meta.url)))
  const valid = document.ok ? validator<Guardrails>(guardrailsFormat)(document.value.value) : document
  if (!valid.ok) throw new Error(valid.problems.map(({ message }) => message).join())
  return valid.value
}

function finding(more: Partial<Finding>): Finding {
  return {
    rule: 'naming',
    level: 'hard',
    status: 'pass',
    source: 'guardrail',
    phase: 'request',
    resource: 'payments/reports',
    message: 'm',
    ...more,
  }
}
