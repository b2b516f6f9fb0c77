output "repository_variables" {
  description = "By environment: the repository variables that the workflows read. README.md has the command that sets them."
  value = {
    for name, _ in var.environments : name => {
      LEASEHOLD_ENVIRONMENT  = name
      LEASEHOLD_REGION       = var.region
      LEASEHOLD_PLAN_ROLE    = local.roles["${name}-plan"].arn
      LEASEHOLD_APPLY_ROLE   = local.roles["${name}-apply"].arn
      LEASEHOLD_END_ROLE     = local.roles["${name}-end"].arn
      LEASEHOLD_DRIFT_ROLE   = local.roles["${name}-drift"].arn
      LEASEHOLD_RECORD_ROLE  = local.roles["${name}-record"].arn
      LEASEHOLD_PUBLISH_ROLE = local.roles["${name}-publish"].arn
    } if contains(keys(local.roles), "${name}-plan")
  }
}

output "github_environments" {
  description = "Environments to make on GitHub, each limited to the default branch: the roles trust their names."
  value       = sort(distinct([for role in values(local.roles) : "${role.environment}-${role.suffix}"]))
}

output "backend" {
  description = "`backend` of leasehold.yaml."
  value       = { type = "s3", bucket = var.state.bucket, region = var.region }
}

output "roles" {
  description = "ARN of each role that was made here, by `<environment>-<purpose>`."
  value       = { for key, role in local.roles : key => aws_iam_role.this[key].arn }
}

output "permissions_boundary" {
  description = "ARN of the boundary that a module must give to each role that it makes; null where this account has no environment."
  value       = one(aws_iam_policy.boundary[*].arn)
}
