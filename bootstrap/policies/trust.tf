# Who may take a role: a job of this repository, in its environment, that runs a known workflow of the default branch, or of
# the toolkit at the one ref that is called.
# Each value is compared whole; a wildcard would let a name be made up that fits.

locals {
  issuer = "token.actions.githubusercontent.com"

  # AWS names a provider after its address, so this is the ARN of one that was there before as well.
  provider_arns = { for account in distinct(values(var.environments)) : account => "arn:${var.partition}:iam::${account}:oidc-provider/${local.issuer}" }

  owner      = split("/", var.repository.name)[0]
  short_name = split("/", var.repository.name)[1]

  # GitHub names the subject of a repository by names alone (older ones), or with the numbers that never change.
  subjects = [
    "repo:${var.repository.name}",
    "repo:${local.owner}@${var.repository.owner_id}/${local.short_name}@${var.repository.id}",
  ]

  # GitHub names a called workflow by the repository and the ref that the caller wrote.
  called = var.toolkit == null ? { repository = var.repository.name, ref = "refs/heads/${var.repository.default_branch}" } : var.toolkit

  workflows = {
    for purpose, row in local.purposes : purpose => lookup(var.job_workflow_refs, purpose, [
      for file in row.workflows : "${local.called.repository}/.github/workflows/${file}@${local.called.ref}"
    ])
  }

  trust = {
    for key, role in local.roles : key => {
      Version = "2012-10-17"
      Statement = [{
        Sid       = "JobOfThisRepository"
        Effect    = "Allow"
        Action    = ["sts:AssumeRoleWithWebIdentity"]
        Principal = { Federated = local.provider_arns[role.account] }
        Condition = {
          StringEquals = {
            "${local.issuer}:aud"              = "sts.amazonaws.com"
            "${local.issuer}:sub"              = [for subject in local.subjects : "${subject}:environment:${role.environment}-${local.purposes[role.purpose].suffix}"]
            "${local.issuer}:repository_id"    = tostring(var.repository.id)
            "${local.issuer}:job_workflow_ref" = local.workflows[role.purpose]
          }
        }
      }]
    }
  }
}
