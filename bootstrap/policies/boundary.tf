# The most that a role can do, whatever the adopter attaches to it (L16), by account. Roles that modules make carry the
# same boundary, so that no role can make itself a way around it.

locals {
  boundary_arns = { for account in distinct(values(var.environments)) : account => "arn:${var.partition}:iam::${account}:policy/${var.prefix}/${var.prefix}-boundary" }

  boundaries = {
    for account, boundary in local.boundary_arns : account => {
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "WhatIsAttached"
          Effect   = "Allow"
          Action   = ["*"]
          Resource = ["*"]
        },
        {
          # Not its policy, versioning, encryption or lifecycle.
          Sid       = "NotTheStateBucket"
          Effect    = "Deny"
          NotAction = ["s3:ListBucket", "s3:GetBucketLocation"]
          Resource  = [local.bucket]
        },
        {
          Sid       = "NotItsObjectsButByKey"
          Effect    = "Deny"
          NotAction = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
          Resource  = [local.objects]
        },
        {
          # Not themselves, this boundary, or who may take them.
          Sid       = "NotTheRolesThemselves"
          Effect    = "Deny"
          NotAction = ["iam:Get*", "iam:List*"]
          Resource = [
            "arn:${var.partition}:iam::${account}:role/${var.prefix}/*",
            "arn:${var.partition}:iam::${account}:policy/${var.prefix}/*",
            local.provider_arns[account],
          ]
        },
        {
          Sid    = "OnlyIdentitiesWithThisBoundary"
          Effect = "Deny"
          Action = [
            "iam:AttachRolePolicy",
            "iam:AttachUserPolicy",
            "iam:CreateRole",
            "iam:CreateUser",
            "iam:PutRolePermissionsBoundary",
            "iam:PutRolePolicy",
            "iam:PutUserPermissionsBoundary",
            "iam:PutUserPolicy",
          ]
          Resource  = ["*"]
          Condition = { StringNotEquals = { "iam:PermissionsBoundary" = boundary } }
        },
        {
          Sid    = "NoWayAroundIt"
          Effect = "Deny"
          Action = [
            "iam:CreateAccessKey",
            "iam:CreateLoginProfile",
            "iam:DeleteRolePermissionsBoundary",
            "iam:DeleteUserPermissionsBoundary",
            "iam:UpdateLoginProfile",
          ]
          Resource = ["*"]
        },
      ]
    }
  }
}
