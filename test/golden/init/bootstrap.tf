# What each AWS account needs once: the bucket of state and evidence, and the roles that the workflows take.
# Explained in https://github.com/leasehold/leasehold/blob/v1.2.0/bootstrap/README.md
#
#   terraform -chdir=bootstrap init && terraform -chdir=bootstrap apply && bash bootstrap/github.sh
#
# Apply it again when the version below changes, before the callers of that version are merged: a role trusts the
# workflows of one version.

module "leasehold" {
  source = "git::https://github.com/leasehold/leasehold.git//bootstrap?ref=v1.2.0"

  repository = {
    id             = 900100200
    name           = "acme/platform"
    owner_id       = 77
    default_branch = "main"
  }
  toolkit = { repository = "leasehold/leasehold", ref = "refs/tags/v1.2.0" }
  region  = "eu-west-1"
  state   = { bucket = "acme-leasehold-state" }

  # What modules may make and remove is yours to say; this is everything but people and their rights. The boundary
  # holds whatever stands here: no role reaches the bucket of states, the roles, or the identity provider.
  environments = {
    "dev" = {
      account = "123456789012"
      apply   = { policy_arns = [local.makes] }
      end     = { policy_arns = [local.makes] }
    }
    "prod" = {
      account = "123456789012"
      apply   = { policy_arns = [local.makes] }
      end     = { policy_arns = [local.makes] }
    }
  }
}

data "aws_partition" "this" {}

locals {
  makes = "arn:${data.aws_partition.this.partition}:iam::aws:policy/PowerUserAccess"
}

output "repository_variables" {
  value = module.leasehold.repository_variables
}

output "github_environments" {
  value = module.leasehold.github_environments
}

provider "aws" {
  region = "eu-west-1"
}
