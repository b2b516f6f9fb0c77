output "roles" {
  description = "By `<environment>-<purpose>`: name, ARN, account, who may take it, and what it may do by itself."
  value = {
    for key, role in local.roles : key => merge(role, {
      suffix      = local.purposes[role.purpose].suffix
      workflows   = local.purposes[role.purpose].workflows
      trust       = jsonencode(local.trust[key])
      permissions = jsonencode(local.permissions[role.purpose])
    })
  }
}

output "bucket" {
  description = "Policy of the bucket."
  value       = jsonencode(local.bucket_policy)
}

output "boundaries" {
  description = "By account: ARN and document of the permissions boundary."
  value       = { for account, arn in local.boundary_arns : account => { arn = arn, document = jsonencode(local.boundaries[account]) } }
}

output "creators" {
  description = "Kinds of evidence, each with the purposes whose roles create it."
  value       = local.creators
}
