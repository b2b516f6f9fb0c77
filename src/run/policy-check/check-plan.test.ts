import { expect, test } from '@jest/globals'
import { planText } from '../../../test/fixtures/platform.ts'
import { instantOf } from '../../kit/brands.ts'
import { checkPlan } from './check-plan.ts'

/** Judges the plan of a bucket in eu-west-1 by typed rules alone. */
async function check(guardrails: string, environment?: string, environments?: readonly string[]) {
  const text = `version: 1\n${guardrails}`
  return checkPlan({
    plan: { name: 'p.json', content: Buffer.from(planText('private-bucket')) },
    choice: { guardrails: { path: 'guardrails.yaml', content: Buffer.from(text) } },
    ...{ waivers: [], approvers: undefined, now: instantOf(0), engine: undefined },
    ...(environment === undefined ? {} : { environment }),
    ...(environments === undefined ? {} : { environments }),
  })
}

const REGIONS = 'rules: { region-allowed: { level: hard, regions: { dev: [eu-west-1] } } }\n'
const SIZES =
  'rules: { size-allowed: { level: hard, types: { prod: { aws_s3_bucket: { bucket: [x] } } } } }\n'

test.each([
  ['nobody names', REGIONS, undefined, 'unknown', true],
  ['allows it', REGIONS, 'dev', 'pass', true],
  ['no rule knows, though a rule without limits for it would pass', SIZES, 'prodd', 'unknown', false],
])('an environment that %s', async (_what, guardrails, environment, verdict, isJudged) => {
  expect(await check(guardrails, environment)).toMatchObject({ verdict, isJudged })
})

test('an environment of the platform that no rule limits is known', async () => {
  expect(await check(SIZES, 'dev', ['dev', 'prod'])).toMatchObject({ verdict: 'pass', problems: [] })
})

test('scanners whose reports are not looked at here are named', async () => {
  const { notAsked } = await check(
    `scanners: { trivy: { threshold: low }, checkov: { threshold: high } }\n${REGIONS}`,
    'dev',
  )
  expect(notAsked).toEqual(['trivy', 'checkov'])
})
