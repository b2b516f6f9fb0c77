import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REPOSITORY_ROOT } from '../support/example-platform.ts'
import { parsePolicy, type Policy } from '../../src/iam/policy.ts'
import { realTerraform } from '../support/real-terraform.ts'

/** The account of the bucket and of `staging`; `prod` is in another one. */
export const ACCOUNT = '123456789012'
export const OTHER_ACCOUNT = '210987654321'
export const REPOSITORY = { id: 900100200, name: 'acme/platform', owner_id: 77, default_branch: 'main' }
export const BUCKET = 'acme-leasehold-state'
export const OPERATOR = `arn:aws:iam::${ACCOUNT}:role/platform-team`
export const ISSUER = 'token.actions.githubusercontent.com'

export interface Role {
  readonly arn: string
  readonly account: string
  readonly environment: string
  readonly purpose: string
  /** End of its GitHub environment's name. */
  readonly suffix: string
  readonly workflows: readonly string[]
  readonly trust: Policy
  readonly permissions: Policy
}

export interface Rendered {
  readonly role: (environment: string, purpose: string) => Role
  readonly roles: readonly Role[]
  readonly bucket: Policy
  readonly boundary: (account: string) => Policy
  readonly boundaryArn: string
  /** Kinds of evidence, each with who creates it. */
  readonly creators: Readonly<Record<string, readonly string[]>>
}

interface Output<T> {
  readonly value: T
}

interface Outputs {
  readonly roles: Output<
    Record<string, Omit<Role, 'trust' | 'permissions'> & { trust: string; permissions: string }>
  >
  readonly bucket: Output<string>
  readonly boundaries: Output<Record<string, { readonly arn: string; readonly document: string }>>
  readonly creators: Output<Rendered['creators']>
}

/**
 * The documents of `bootstrap/policies`, as Terraform makes them: no provider is in it, so this takes a second.
 * `undefined` where there is no Terraform.
 */
export async function renderPolicies(
  changed: Readonly<Record<string, unknown>> = {},
): Promise<Rendered | undefined> {
  const terraform = await realTerraform()
  if (terraform === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'leasehold-bootstrap-'))
  try {
    cpSync(join(REPOSITORY_ROOT, 'bootstrap', 'policies'), folder, { recursive: true })
    writeFileSync(join(folder, 'terraform.tfvars.json'), JSON.stringify({ ...variables, ...changed }))
    for (const args of [
      ['init', '-input=false'],
      ['apply', '-input=false', '-auto-approve'],
    ]) {
      const { code, all } = terraform.run(folder, ...args, '-no-color')
      if (code !== 0) throw new Error(`terraform ${args.join(' ')}: ${all}`)
    }
    return rendered(JSON.parse(terraform.run(folder, 'output', '-json').stdout) as Outputs)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const variables = {
  partition: 'aws',
  repository: REPOSITORY,
  environments: { staging: ACCOUNT, prod: OTHER_ACCOUNT },
  state: { bucket: BUCKET, account: ACCOUNT },
  prefix: 'leasehold',
  job_workflow_refs: {},
  operators: [OPERATOR],
  kms_key_arn: null,
}

function rendered({ roles, bucket, boundaries, creators }: Outputs): Rendered {
  const parsed = Object.values(roles.value).map((role) => ({
    ...role,
    trust: parsePolicy(role.trust),
    permissions: parsePolicy(role.permissions),
  }))
  const boundaryOf = (account: string): { arn: string; document: string } =>
    found(boundaries.value[account], `boundary of ${account}`)
  return {
    roles: parsed,
    role: (environment, purpose) =>
      found(
        parsed.find((one) => one.environment === environment && one.purpose === purpose),
        `role ${environment}-${purpose}`,
      ),
    bucket: parsePolicy(bucket.value),
    boundary: (account) => parsePolicy(boundaryOf(account).document),
    boundaryArn: boundaryOf(ACCOUNT).arn,
    creators: creators.value,
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`)
  return value
}
