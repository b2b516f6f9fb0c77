import { regionOf, type Answers } from './answers.ts'
import { isCommit, pageUrl } from './toolkit.ts'

/** Where `init` writes the call of the Terraform that each account needs once. */
export const BOOTSTRAP_PATH = 'bootstrap/main.tf'

/** One call of the toolkit's `bootstrap/` at the version whose workflows are called: the roles trust these and no others. */
export function bootstrapText(answers: Answers): string {
  const { repository, toolkit, environments, bucket } = answers
  const region = regionOf(answers)
  const ref = isCommit(toolkit.ref) ? toolkit.ref : `refs/tags/${toolkit.ref}`
  const accounts = new Set(environments.map(({ account }) => account))
  const stateAccount = accounts.size > 1 ? `, account = "${environments[0]?.account}"` : ''
  return `# What each AWS account needs once: the bucket of state and evidence, and the roles that the workflows take.
# Explained in ${pageUrl(toolkit, 'bootstrap/README.md')}
#
#   terraform -chdir=bootstrap init && terraform -chdir=bootstrap apply && bash bootstrap/github.sh
#
# Apply it again when the version below changes, before the callers of that version are merged: a role trusts the
# workflows of one version.${
    accounts.size > 1
      ? '\n# There are several accounts: apply it in each, with credentials of that account and a workspace or folder of its own.'
      : ''
  }

module "leasehold" {
  source = "git::https://github.com/${toolkit.repository}.git//bootstrap?ref=${toolkit.ref}"

  repository = {
    id             = ${repository.id}
    name           = ${hcl(repository.name)}
    owner_id       = ${repository.ownerId}
    default_branch = ${hcl(repository.branch)}
  }
  toolkit = { repository = ${hcl(toolkit.repository)}, ref = ${hcl(ref)} }
  region  = ${hcl(region)}
  state   = { bucket = ${hcl(bucket)}${stateAccount} }

  # What modules may make and remove is yours to say; this is everything but people and their rights. The boundary
  # holds whatever stands here: no role reaches the bucket of states, the roles, or the identity provider.
  environments = {
${environments
  .map(
    ({ name, account }) => `    ${hcl(name)} = {
      account = "${account}"
      apply   = { policy_arns = [local.makes] }
      end     = { policy_arns = [local.makes] }
    }
`,
  )
  .join('')}  }
}

data "aws_partition" "this" {}

locals {
  makes = "arn:\${data.aws_partition.this.partition}:iam::aws:policy/PowerUserAccess"
}

output "repository_variables" {
  value = module.leasehold.repository_variables
}

output "github_environments" {
  value = module.leasehold.github_environments
}

provider "aws" {
  region = ${hcl(region)}
}
`
}

/** Of texts that were held to a pattern without quotes, backslashes and `\${`. */
function hcl(text: string): string {
  return JSON.stringify(text)
}
