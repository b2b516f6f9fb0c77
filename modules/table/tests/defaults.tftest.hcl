mock_provider "aws" {
  mock_resource "aws_dynamodb_table" {
    defaults = {
      arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/payments-carts-abcdefgh"
    }
  }

  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }
}

variables {
  class = "small"

  lease = {
    uid         = "abcdefghijklmnopqrstuvwxyz"
    team        = "payments"
    name        = "carts"
    environment = "dev"
    account     = "123456789012"
    region      = "eu-west-1"
  }
}

run "encrypted_and_recoverable" {
  command = apply

  assert {
    condition     = aws_dynamodb_table.this.name == "payments-carts-abcdefgh"
    error_message = "The name is made of team, name and uid."
  }

  assert {
    condition     = aws_dynamodb_table.this.server_side_encryption[0].enabled
    error_message = "The table is encrypted."
  }

  assert {
    condition     = aws_dynamodb_table.this.point_in_time_recovery[0].enabled
    error_message = "The table goes back to any second, and AWS keeps a backup when it goes."
  }

  assert {
    condition     = aws_dynamodb_table.this.billing_mode == "PAY_PER_REQUEST"
    error_message = "What is not used costs nothing."
  }

  assert {
    condition     = aws_dynamodb_table.this.hash_key == "id" && aws_dynamodb_table.this.range_key == null && [for key in aws_dynamodb_table.this.attribute : [key.name, key.type]] == [["id", "S"]]
    error_message = "Items are found by a text called id."
  }

  assert {
    condition     = length(aws_dynamodb_table.this.ttl) == 0
    error_message = "Items stay."
  }

  assert {
    condition     = aws_dynamodb_table.this.deletion_protection_enabled == false
    error_message = "The lease can end."
  }

  assert {
    condition     = aws_dynamodb_resource_policy.this.resource_arn == output.arn
    error_message = "The policy is that of the table."
  }

  assert {
    condition = alltrue([
      length(jsondecode(aws_dynamodb_resource_policy.this.policy).Statement) == 1,
      jsondecode(aws_dynamodb_resource_policy.this.policy).Statement[0].Effect == "Deny",
      jsondecode(aws_dynamodb_resource_policy.this.policy).Statement[0].Resource == output.arn,
      jsondecode(aws_dynamodb_resource_policy.this.policy).Statement[0].Condition.Bool["aws:SecureTransport"] == "false",
    ])
    error_message = "Only TLS is let in, and nobody is who was not let in elsewhere."
  }
}

run "choices" {
  command = apply

  variables {
    class               = "large"
    partition_key       = "customer"
    partition_key_type  = "number"
    sort_key            = "placed"
    sort_key_type       = "binary"
    expiry_attribute    = "gone"
    deletion_protection = true

    # Other keys are another table.
    lease = {
      uid         = "bcdefghijklmnopqrstuvwxyza"
      team        = "payments"
      name        = "orders"
      environment = "dev"
      account     = "123456789012"
      region      = "eu-west-1"
    }
  }

  assert {
    condition     = aws_dynamodb_table.this.hash_key == "customer" && aws_dynamodb_table.this.range_key == "placed"
    error_message = "The keys are those that were asked for."
  }

  assert {
    condition     = { for key in aws_dynamodb_table.this.attribute : key.name => key.type } == { customer = "N", placed = "B" }
    error_message = "The keys hold what was asked for."
  }

  assert {
    condition     = aws_dynamodb_table.this.ttl[0].attribute_name == "gone" && aws_dynamodb_table.this.ttl[0].enabled
    error_message = "Items go by themselves."
  }

  assert {
    condition     = aws_dynamodb_table.this.deletion_protection_enabled
    error_message = "The table is protected when somebody wants that."
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
    condition     = length(local.name) <= 63 && can(regex("^[a-zA-Z0-9_.-]{3,255}$", local.name))
    error_message = "The name is one that DynamoDB takes."
  }
}

run "wrong_values" {
  command = plan

  variables {
    class              = "huge"
    partition_key      = "no spaces"
    partition_key_type = "date"
    sort_key           = "1st"
    sort_key_type      = "list"
    expiry_attribute   = "a/b"
  }

  expect_failures = [
    var.class,
    var.partition_key,
    var.partition_key_type,
    var.sort_key,
    var.sort_key_type,
    var.expiry_attribute,
  ]
}

run "one_attribute_for_two_keys" {
  command = plan

  variables {
    sort_key = "id"
  }

  expect_failures = [aws_dynamodb_table.this]
}
