import { expect, test } from '@jest/globals'
import { isOfLeasehold } from './own-paths.ts'

test.each([
  'leasehold.yaml',
  'modules/s3-bucket/main.tf',
  'policies/guardrails.yaml',
  'prices/aws.yaml',
  'bootstrap/main.tf',
  '.github/workflows/on-push.yml',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  'requests/.gitkeep',
  'stacks/README.md',
  'Policies/guardrails.yaml',
  'LEASEHOLD.YAML',
  'ｐolicies/guardrails.yaml',
  'policies\\guardrails.yaml',
])('%s is of Leasehold', (path) => {
  expect(isOfLeasehold(path)).toBe(true)
})

test.each(['README.md', 'docs/a.md', 'src/requests/a.yaml', 'docs/leasehold.yaml', 'policies.md'])(
  '%s is not',
  (path) => {
    expect(isOfLeasehold(path)).toBe(false)
  },
)
