locals {
  roles = merge([
    for environment, account in var.environments : {
      for purpose, _ in local.purposes : "${environment}-${purpose}" => {
        environment = environment
        purpose     = purpose
        account     = account
        name        = "${var.prefix}-${environment}-${purpose}"
        arn         = "arn:${var.partition}:iam::${account}:role/${var.prefix}/${var.prefix}-${environment}-${purpose}"
      }
    }
  ]...)

  arns = { for purpose, _ in local.purposes : purpose => sort([for role in values(local.roles) : role.arn if role.purpose == purpose]) }

  # What a role may do by itself; to resources it may do what the adopter attaches.
  permissions = {
    for purpose, _ in local.purposes : purpose => {
      Version = "2012-10-17"
      Statement = [for statement in [
        {
          # On the whole bucket: without this permission S3 answers 403 instead of 404 for an object that is not there,
          # and it does so as well when the permission has a condition on the prefix.
          Sid      = "List"
          Effect   = "Allow"
          Action   = ["s3:ListBucket"]
          Resource = [local.bucket]
        },
        {
          Sid      = "Read"
          Effect   = "Allow"
          Action   = ["s3:GetObject"]
          Resource = [local.ours]
        },
        {
          Sid      = "CreateEvidence"
          Effect   = "Allow"
          Action   = ["s3:PutObject"]
          Resource = [for kind, creators in local.creators : local.kinds[kind] if contains(creators, purpose)]
        },
        {
          Sid      = "WriteState"
          Effect   = "Allow"
          Action   = ["s3:PutObject"]
          Resource = [for pattern in [local.state] : pattern if contains(local.state_writers, purpose)]
        },
        {
          Sid      = "LockState"
          Effect   = "Allow"
          Action   = ["s3:PutObject", "s3:DeleteObject"]
          Resource = [for pattern in [local.lock] : pattern if contains(local.lock_writers, purpose)]
        },
        {
          Sid      = "UseKey"
          Effect   = "Allow"
          Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
          Resource = [for key in [var.kms_key_arn] : key if key != null]
        },
        {
          # This action knows no resources.
          Sid      = "ReadTags"
          Effect   = "Allow"
          Action   = ["tag:GetResources"]
          Resource = [for all in ["*"] : all if contains(local.tag_readers, purpose)]
        },
        {
          # Names of objects, no content; the boundary keeps it from the bucket of states.
          Sid      = "SeeWhetherBucketsAreEmpty"
          Effect   = "Allow"
          Action   = ["s3:ListBucketVersions"]
          Resource = [for all in ["arn:${var.partition}:s3:::*"] : all if contains(local.bucket_lookers, purpose)]
        },
        {
          Sid      = "NoSecrets"
          Effect   = "Deny"
          Action   = ["secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue"]
          Resource = [for all in ["*"] : all if contains(local.without_secrets, purpose)]
        },
        {
          # AWS's ReadOnlyAccess has most of these. How a table, a queue and a cache are set is not among them.
          Sid    = "NoContents"
          Effect = "Deny"
          Action = [
            "dynamodb:BatchGetItem",
            "dynamodb:GetItem",
            "dynamodb:GetRecords",
            "dynamodb:PartiQLSelect",
            "dynamodb:Query",
            "dynamodb:Scan",
            "elasticache:Connect",
            "sqs:ReceiveMessage",
          ]
          Resource = [for all in ["*"] : all if contains(local.without_secrets, purpose)]
        },
      ] : statement if length(statement.Resource) > 0]
    }
  }
}
