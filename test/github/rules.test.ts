import { describe, expect, test } from '@jest/globals'
import { ASKING } from './rules-asking.ts'
import { CHANGING } from './rules-changing.ts'
import { REVIEWING } from './rules-reviewing.ts'
import { github, useGitHub } from './rules-setup.ts'
import { WRITING } from './rules-writing.ts'
import { RULES, type RuleId } from './rules.ts'

useGitHub()

/** One test a rule of the platform; each must see its rule enforced. The compiler wants every rule here. */
const TESTS: Readonly<Record<RuleId, () => Promise<void>>> = {
  ...ASKING,
  ...CHANGING,
  ...REVIEWING,
  ...WRITING,
}

describe('platform rules', () => {
  test.each(Object.keys(RULES) as RuleId[])('%s', async (rule) => {
    await TESTS[rule]()
    expect([...github.world.enforced]).toContain(rule)
  })
})
