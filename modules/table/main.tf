locals {
  # 54 + 1 + 8 = 63: DynamoDB would take 255, people read the rest of our names at 63 too.
  name = "${trim(substr("${var.lease.team}-${var.lease.name}", 0, 54), "-")}-${substr(var.lease.uid, 0, 8)}"

  # Put together here and not read from the table, so that a plan says what its policy is about.
  arn = "arn:${data.aws_partition.this.partition}:dynamodb:${var.lease.region}:${var.lease.account}:table/${local.name}"

  types = { text = "S", number = "N", binary = "B" }

  keys = merge(
    { (var.partition_key) = local.types[var.partition_key_type] },
    var.sort_key == "" ? {} : { (var.sort_key) = local.types[var.sort_key_type] },
  )
}

data "aws_partition" "this" {}

resource "aws_dynamodb_table" "this" {
  name         = local.name
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = var.partition_key
  range_key    = var.sort_key == "" ? null : var.sort_key

  dynamic "attribute" {
    for_each = local.keys

    content {
      name = attribute.key
      type = attribute.value
    }
  }

  # With the account's key `aws/dynamodb`, each use of it in CloudTrail.
  server_side_encryption {
    enabled = true
  }

  # Back to any second of the last 35 days; and with it on, AWS keeps a backup for 35 days when the table is deleted.
  point_in_time_recovery {
    enabled = true
  }

  dynamic "ttl" {
    for_each = var.expiry_attribute == "" ? [] : [var.expiry_attribute]

    content {
      attribute_name = ttl.value
      enabled        = true
    }
  }

  deletion_protection_enabled = var.deletion_protection

  lifecycle {
    precondition {
      condition     = var.partition_key != var.sort_key
      error_message = "The sort key must be another attribute than the partition key."
    }
  }
}

# Who may use the table is said where they are; here only that nobody does without TLS.
resource "aws_dynamodb_resource_policy" "this" {
  resource_arn = aws_dynamodb_table.this.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = "*"
      Action    = "dynamodb:*"
      Resource  = local.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
