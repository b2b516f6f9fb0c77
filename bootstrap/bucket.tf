resource "aws_s3_bucket" "state" {
  count = local.makes_bucket ? 1 : 0

  bucket = var.state.bucket

  # Every state and every fact of the platform is in it.
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "state" {
  count = length(aws_s3_bucket.state)

  bucket = aws_s3_bucket.state[0].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "state" {
  count = length(aws_s3_bucket.state)

  bucket = aws_s3_bucket.state[0].id

  rule {
    bucket_key_enabled = var.state.kms_key_arn != null

    apply_server_side_encryption_by_default {
      sse_algorithm     = var.state.kms_key_arn != null ? "aws:kms" : "AES256"
      kms_master_key_id = var.state.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "state" {
  count = length(aws_s3_bucket.state)

  bucket = aws_s3_bucket.state[0].id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# No ACLs at all: the bucket's owner owns every object, those of other accounts too.
resource "aws_s3_bucket_ownership_controls" "state" {
  count = length(aws_s3_bucket.state)

  bucket = aws_s3_bucket.state[0].id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_policy" "state" {
  count = length(aws_s3_bucket.state)

  bucket = aws_s3_bucket.state[0].id
  policy = module.policies.bucket

  depends_on = [aws_s3_bucket_public_access_block.state]
}

# Old versions only, and those are of states and locks: evidence is created once and never deleted (the bucket's policy),
# so none of it is ever an old version. No rule here expires what is current.
resource "aws_s3_bucket_lifecycle_configuration" "state" {
  count = length(aws_s3_bucket.state)

  bucket = aws_s3_bucket.state[0].id

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = var.state.old_versions_days
    }

    # Every lock that was released leaves one.
    expiration {
      expired_object_delete_marker = true
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }

  depends_on = [aws_s3_bucket_versioning.state, aws_s3_bucket_policy.state]
}
