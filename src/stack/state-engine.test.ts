import { expect, test } from '@jest/globals'
import { stateEngineProblem } from './state-engine.ts'

const TERRAFORM = { name: 'terraform', version: '1.11.4' } as const
const TOFU = { name: 'tofu', version: '1.10.6' } as const

function state(version: string | undefined, host = 'registry.terraform.io'): Uint8Array {
  const resources = [
    { provider: 'provider["terraform.io/builtin/terraform"]' },
    { provider: `module.this.provider["${host}/hashicorp/aws"]` },
  ]
  return new TextEncoder().encode(JSON.stringify({ version: 4, terraform_version: version, resources }))
}

test.each<[string, Parameters<typeof stateEngineProblem>, string | undefined]>([
  ['the same version', [TERRAFORM, state('1.11.4')], undefined],
  ['an older one', [TERRAFORM, state('1.9.12')], undefined],
  ['a newer patch', [TERRAFORM, state('1.11.5')], 'state-newer'],
  ['a newer minor', [TERRAFORM, state('1.12.0')], 'state-newer'],
  ['a newer one that is not released', [TERRAFORM, state('2.0.0-rc1')], 'state-newer'],
  ['OpenTofu', [TERRAFORM, state('1.10.6', 'registry.opentofu.org')], 'state-of-other-engine'],
  ['Terraform, and it pins OpenTofu', [TOFU, state('1.10.0')], 'state-of-other-engine'],
  ['OpenTofu, as it pins', [TOFU, state('1.10.6', 'registry.opentofu.org')], undefined],
  ['nobody who says so', [TERRAFORM, state(undefined)], undefined],
  ['no engine: it is no state', [TERRAFORM, new TextEncoder().encode('words')], undefined],
])('a state that was written by %s', (_whom, [engine, content], code) => {
  expect(stateEngineProblem(engine, content)?.code).toBe(code)
})
