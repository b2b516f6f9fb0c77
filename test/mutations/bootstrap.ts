import type { Mutation } from './mutation.ts'

const PURPOSES = 'bootstrap/policies/purposes.tf'
const TRUST = 'bootstrap/policies/trust.tf'
const BUCKET = 'bootstrap/policies/bucket.tf'
const ROLES = 'bootstrap/policies/roles.tf'
const BOUNDARY = 'bootstrap/policies/boundary.tf'
const KEYS = 'bootstrap/policies/keys.tf'
const TRUST_TESTS = ['test/bootstrap/trust.test.ts']
const EVIDENCE_TESTS = ['test/bootstrap/evidence.test.ts']
const BOUNDARY_TESTS = ['test/bootstrap/boundary.test.ts']

/** Protections in the account: who may take which role, what a role may do to evidence, and what none can do. */
export const mutations: Mutation[] = [
  {
    line: 'S18',
    file: TRUST,
    find: '${local.called.repository}/.github/workflows/${file}@${local.called.ref}',
    replace: '${local.called.repository}/.github/workflows/${file}@refs/heads/main',
    tests: TRUST_TESTS,
  },
  {
    line: 'S18',
    file: TRUST,
    find: '"${local.issuer}:aud"              = "sts.amazonaws.com"',
    replace: '',
    tests: TRUST_TESTS,
  },
  {
    line: 'S18',
    file: TRUST,
    find: '${subject}:environment:${role.environment}-${local.purposes[role.purpose].suffix}',
    replace: '${subject}:ref:refs/heads/${var.repository.default_branch}',
    tests: TRUST_TESTS,
  },
  {
    line: 'S18',
    file: TRUST,
    find: ':environment:${role.environment}-',
    replace: ':environment:staging-',
    tests: TRUST_TESTS,
  },
  {
    line: 'S18',
    file: TRUST,
    find: '"${local.issuer}:repository_id"    = tostring(var.repository.id)',
    replace: '',
    tests: TRUST_TESTS,
  },
  {
    line: 'S18',
    file: TRUST,
    find: '"${local.issuer}:job_workflow_ref" = local.workflows[role.purpose]',
    replace: '',
    tests: TRUST_TESTS,
  },
  {
    line: 'S18',
    file: TRUST,
    find: 'local.workflows[role.purpose]',
    replace: 'flatten(values(local.workflows))',
    tests: TRUST_TESTS,
  },
  {
    line: 'S18',
    file: PURPOSES,
    find: 'workflows = ["catalog-report.yml", "catalog.yml", "reconcile.yml", "sweep-cloud.yml"]',
    replace:
      'workflows = ["catalog-report.yml", "catalog.yml", "reconcile.yml", "sweep-cloud.yml", "commands.yml"]',
    tests: ['test/bootstrap/workflows.test.ts'],
  },
  {
    line: 'S13',
    file: PURPOSES,
    find: 'plan            = ["plan"]',
    replace: 'plan            = ["plan", "apply"]',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S13',
    file: PURPOSES,
    find: 'tombstone       = ["end"]',
    replace: '',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S13',
    file: BUCKET,
    find: 'Condition = { Null = { "s3:if-none-match" = "true" } }',
    replace: 'Condition = { Null = { "s3:if-none-match" = "none" } }',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S13',
    file: BUCKET,
    find: 'NotAction = ["s3:GetObject*", "s3:PutObject"]',
    replace: 'NotAction = ["s3:*"]',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S13',
    file: BUCKET,
    find: '"aws:PrincipalArn" = concat(flatten([for purpose in creators : local.arns[purpose]]), var.operators)',
    replace: '"aws:PrincipalArn" = concat(flatten(values(local.arns)), var.operators)',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S13',
    file: BUCKET,
    find: 'NotResource = concat([local.state, local.lock], values(local.kinds))',
    replace: 'NotResource = [local.objects]',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S13',
    file: BUCKET,
    find: '"aws:SecureTransport" = "false"',
    replace: '"aws:SecureTransport" = "none"',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S14',
    file: BUCKET,
    find: 'concat(flatten(values(local.arns)), var.operators)',
    replace:
      'concat(["arn:${var.partition}:iam::${var.state.account}:role/admin"], flatten(values(local.arns)), var.operators)',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S13',
    file: KEYS,
    find: '/*/*/${join("", [for _ in range(26) : "?"])}',
    replace: '/*',
    tests: EVIDENCE_TESTS,
  },
  {
    line: 'S14',
    file: PURPOSES,
    find: 'without_secrets = ["plan", "drift"]',
    replace: 'without_secrets = ["plan"]',
    tests: BOUNDARY_TESTS,
  },
  {
    line: 'S14',
    file: ROLES,
    find: '            "dynamodb:Scan",\n',
    replace: '',
    tests: BOUNDARY_TESTS,
  },
  {
    line: 'L16',
    file: BOUNDARY,
    find: 'NotAction = ["s3:ListBucket", "s3:GetBucketLocation"]',
    replace: 'NotAction = ["s3:*"]',
    tests: BOUNDARY_TESTS,
  },
  {
    line: 'L16',
    file: BOUNDARY,
    find: '            "arn:${var.partition}:iam::${account}:role/${var.prefix}/*",',
    replace: '',
    tests: BOUNDARY_TESTS,
  },
  {
    line: 'L16',
    file: BOUNDARY,
    find: '            local.provider_arns[account],',
    replace: '',
    tests: BOUNDARY_TESTS,
  },
  {
    line: 'L16',
    file: BOUNDARY,
    find: '            "iam:CreateRole",',
    replace: '',
    tests: BOUNDARY_TESTS,
  },
  {
    line: 'S18',
    file: ROLES,
    find: 'Resource = [local.ours]',
    replace: 'Resource = [local.objects]',
    tests: BOUNDARY_TESTS,
  },
  {
    line: 'S6',
    file: '.github/workflows/reconcile.yml',
    find: "role-session-name: leasehold-apply-run-${{ github.run_id }}-by-${{ github.event.sender.id || 'schedule' }}",
    replace: 'role-session-name: leasehold-apply-run-${{ github.run_id }}-by-${{ github.actor }}',
    tests: ['test/workflows/workflows.test.ts'],
  },
]
