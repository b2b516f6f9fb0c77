mock_provider "aws" {
  mock_resource "aws_s3_bucket" {
    defaults = {
      arn = "arn:aws:s3:::payments-reports-abcdefgh"
    }
  }
}

variables {
  class = "small"

  lease = {
    uid         = "abcdefghijklmnopqrstuvwxyz"
    team        = "payments"
    name        = "reports"
    environment = "dev"
    account     = "123456789012"
    region      = "eu-west-1"
  }
}

run "private_encrypted_versioned" {
  command = apply

  assert {
    condition     = aws_s3_bucket.this.bucket == "payments-reports-abcdefgh"
    error_message = "The name is made of team, name and uid."
  }

  assert {
    condition     = aws_s3_bucket.this.force_destroy == false
    error_message = "Objects are kept unless somebody says otherwise."
  }

  assert {
    condition     = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
    error_message = "The bucket is versioned."
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256"
    error_message = "The bucket is encrypted."
  }

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls,
      aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls,
      aws_s3_bucket_public_access_block.this.restrict_public_buckets,
    ])
    error_message = "Nothing is public."
  }

  assert {
    condition     = aws_s3_bucket_ownership_controls.this.rule[0].object_ownership == "BucketOwnerEnforced"
    error_message = "ACLs are off."
  }

  assert {
    condition     = jsondecode(aws_s3_bucket_policy.this.policy).Statement[0].Effect == "Deny" && jsondecode(aws_s3_bucket_policy.this.policy).Statement[0].Condition.Bool["aws:SecureTransport"] == "false"
    error_message = "Only TLS is let in."
  }

  assert {
    condition     = length(aws_s3_bucket_lifecycle_configuration.this) == 0
    error_message = "Old versions are kept by default."
  }
}

run "choices" {
  command = apply

  variables {
    class             = "large"
    encryption        = "kms"
    objects_at_end    = "delete"
    old_versions_days = 30
  }

  assert {
    condition     = aws_s3_bucket.this.force_destroy
    error_message = "The bucket can be destroyed with its objects."
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).sse_algorithm == "aws:kms"
    error_message = "The bucket is encrypted by KMS."
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.this[0].rule[0].noncurrent_version_expiration[0].noncurrent_days == 30
    error_message = "Old versions are removed."
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.this[0].rule[0].abort_incomplete_multipart_upload[0].days_after_initiation == 7
    error_message = "So are parts of uploads that nobody finished."
  }
}

run "longest_names" {
  command = plan

  variables {
    lease = {
      uid         = "abcdefghijklmnopqrstuvwxyz"
      team        = "a123456789a123456789a123456789a123456789"
      name        = "b12345678-b1-----789b123456789b123456789"
      environment = "dev"
      account     = "123456789012"
      region      = "eu-west-1"
    }
  }

  assert {
    condition     = length(local.bucket) <= 63 && can(regex("^[a-z0-9][a-z0-9-]+[a-z0-9]$", local.bucket))
    error_message = "The name fits into 63 characters."
  }
}

run "wrong_values" {
  command = plan

  variables {
    class             = "huge"
    encryption        = "none"
    objects_at_end    = "archive"
    old_versions_days = 1.5
  }

  expect_failures = [var.class, var.encryption, var.objects_at_end, var.old_versions_days]
}
