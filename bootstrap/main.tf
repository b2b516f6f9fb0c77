data "aws_caller_identity" "this" {}

data "aws_partition" "this" {}

locals {
  account       = data.aws_caller_identity.this.account_id
  partition     = data.aws_partition.this.partition
  state_account = var.state.account == "" ? local.account : var.state.account
  makes_bucket  = local.state_account == local.account
  read_only     = "arn:${local.partition}:iam::aws:policy/ReadOnlyAccess"

  roles = { for key, role in module.policies.roles : key => role if role.account == local.account }

  attached = merge([
    for name, environment in var.environments : {
      "${name}-plan"  = coalesce(environment.plan, { policy_arns = [local.read_only], documents = {} })
      "${name}-apply" = environment.apply
      "${name}-end"   = environment.end
      "${name}-drift" = coalesce(environment.drift, { policy_arns = [local.read_only], documents = {} })
    }
  ]...)

  policy_arns = merge([
    for key, attached in local.attached : { for arn in attached.policy_arns : "${key} ${arn}" => { role = key, arn = arn } } if contains(keys(local.roles), key)
  ]...)

  documents = merge([
    for key, attached in local.attached : { for name, document in attached.documents : "${key} ${name}" => { role = key, name = name, document = document } } if contains(keys(local.roles), key)
  ]...)
}

# Every document is made there, without a provider, so that it can be read and judged before anything exists.
module "policies" {
  source = "./policies"

  partition         = local.partition
  repository        = var.repository
  environments      = { for name, environment in var.environments : name => environment.account == "" ? local.account : environment.account }
  state             = { bucket = var.state.bucket, account = local.state_account }
  prefix            = var.prefix
  toolkit           = var.toolkit
  job_workflow_refs = var.job_workflow_refs
  operators         = var.operators
  kms_key_arn       = var.state.kms_key_arn
}
