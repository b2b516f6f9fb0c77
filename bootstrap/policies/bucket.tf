# What holds for everybody, whatever their own policies allow: administrators of the account too. Who may change this
# policy may of course do everything; the roles may not (boundary.tf).

locals {
  foreign = sort([for role in values(local.roles) : role.arn if role.account != var.state.account])

  bucket_policy = {
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "TlsOnly"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:*"]
          Resource  = [local.bucket, local.objects]
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        },
        {
          # Named is what may be done, so that other ways to change an object, those of tomorrow too, may not. Deleting
          # counts as changing: behind a delete marker the same key could be created again.
          Sid       = "EvidenceIsNeverChanged"
          Effect    = "Deny"
          Principal = "*"
          NotAction = ["s3:GetObject*", "s3:PutObject"]
          Resource  = local.evidence
        },
        {
          # `If-None-Match: *`: S3 refuses the write when the key exists. Parts of an upload cannot carry it, and evidence
          # is small, so uploads in parts are refused.
          Sid       = "EvidenceIsOnlyCreated"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:PutObject"]
          Resource  = local.evidence
          Condition = { Null = { "s3:if-none-match" = "true" } }
        },
        {
          Sid         = "NothingElseIsWritten"
          Effect      = "Deny"
          Principal   = "*"
          Action      = ["s3:PutObject"]
          NotResource = concat([local.state, local.lock], values(local.kinds))
        },
      ],
      [for kind, creators in local.creators : {
        Sid       = "Create${replace(title(kind), "-", "")}"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:PutObject"]
        Resource  = [local.kinds[kind]]
        Condition = { StringNotEquals = { "aws:PrincipalArn" = concat(flatten([for purpose in creators : local.arns[purpose]]), var.operators) } }
      }],
      [
        {
          Sid       = "WriteState"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:PutObject"]
          Resource  = [local.state]
          Condition = { StringNotEquals = { "aws:PrincipalArn" = concat(flatten([for purpose in local.state_writers : local.arns[purpose]]), var.operators) } }
        },
        {
          # A state holds what its resources told, secrets too.
          Sid       = "ReadState"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:GetObject"]
          Resource  = [local.state]
          Condition = { StringNotEquals = { "aws:PrincipalArn" = concat(flatten(values(local.arns)), var.operators) } }
        },
        {
          # Terraform overwrites a state and never deletes one. Old versions are there for people who repair. `none` is no
          # ARN: without operators the list would be empty.
          Sid       = "StateIsKept"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:GetObjectVersion"]
          Resource  = [local.state]
          Condition = { StringNotEquals = { "aws:PrincipalArn" = concat(["none"], var.operators) } }
        },
        {
          Sid       = "LockState"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:PutObject", "s3:DeleteObject"]
          Resource  = [local.lock]
          Condition = { StringNotEquals = { "aws:PrincipalArn" = concat(flatten([for purpose in local.lock_writers : local.arns[purpose]]), var.operators) } }
        },
      ],
      # From another account the bucket must allow as well; what it denies above, it denies them too.
      [for roles in [local.foreign] : {
        Sid       = "RolesOfOtherAccounts"
        Effect    = "Allow"
        Principal = { AWS = [for account in sort(distinct(values(var.environments))) : "arn:${var.partition}:iam::${account}:root" if account != var.state.account] }
        Action    = ["s3:ListBucket", "s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
        Resource  = [local.bucket, local.objects]
        Condition = { StringEquals = { "aws:PrincipalArn" = roles } }
      } if length(roles) > 0],
    )
  }
}
