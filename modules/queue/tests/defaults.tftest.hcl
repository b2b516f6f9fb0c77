mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }
}

override_resource {
  target = aws_sqs_queue.dead
  values = {
    id  = "https://sqs.eu-west-1.amazonaws.com/123456789012/payments-mails-abcdefgh-dead"
    arn = "arn:aws:sqs:eu-west-1:123456789012:payments-mails-abcdefgh-dead"
  }
}

override_resource {
  target = aws_sqs_queue.this
  values = {
    id  = "https://sqs.eu-west-1.amazonaws.com/123456789012/payments-mails-abcdefgh"
    arn = "arn:aws:sqs:eu-west-1:123456789012:payments-mails-abcdefgh"
  }
}

variables {
  class = "small"

  lease = {
    uid         = "abcdefghijklmnopqrstuvwxyz"
    team        = "payments"
    name        = "mails"
    environment = "dev"
    account     = "123456789012"
    region      = "eu-west-1"
  }
}

run "encrypted_with_dead_letters" {
  command = apply

  assert {
    condition     = aws_sqs_queue.this.name == "payments-mails-abcdefgh" && aws_sqs_queue.dead.name == "payments-mails-abcdefgh-dead"
    error_message = "The names are made of team, name and uid."
  }

  assert {
    condition     = aws_sqs_queue.this.sqs_managed_sse_enabled && aws_sqs_queue.dead.sqs_managed_sse_enabled
    error_message = "Both queues are encrypted."
  }

  assert {
    condition     = jsondecode(aws_sqs_queue.this.redrive_policy) == { deadLetterTargetArn = output.dead_letter_arn, maxReceiveCount = 5 }
    error_message = "After five tries a message is a dead letter."
  }

  assert {
    condition     = jsondecode(aws_sqs_queue.dead.redrive_allow_policy) == { redrivePermission = "byQueue", sourceQueueArns = [output.arn] }
    error_message = "The queue of dead letters takes those of this queue alone."
  }

  assert {
    condition     = aws_sqs_queue.dead.message_retention_seconds == 1209600 && aws_sqs_queue.this.message_retention_seconds == 345600
    error_message = "Messages are kept for four days, and dead letters for as long as SQS can."
  }

  assert {
    condition = alltrue([for found in [
      { policy = jsondecode(aws_sqs_queue_policy.this.policy), arn = output.arn },
      { policy = jsondecode(aws_sqs_queue_policy.dead.policy), arn = output.dead_letter_arn },
      ] : alltrue([
        length(found.policy.Statement) == 1,
        found.policy.Statement[0].Effect == "Deny",
        found.policy.Statement[0].Resource == found.arn,
        found.policy.Statement[0].Condition.Bool["aws:SecureTransport"] == "false",
    ])])
    error_message = "Only TLS is let in, and nobody is who was not let in elsewhere."
  }

  assert {
    condition     = aws_sqs_queue_policy.this.queue_url == output.url && aws_sqs_queue_policy.dead.queue_url == output.dead_letter_url
    error_message = "Each queue has its policy."
  }

  assert {
    condition     = aws_sqs_queue.this.fifo_queue == false && aws_sqs_queue.this.content_based_deduplication == false
    error_message = "It is a standard queue."
  }
}

run "choices" {
  command = plan

  variables {
    class          = "large"
    order          = "fifo"
    work_seconds   = 900
    tries          = 2
    retention_days = 14
  }

  assert {
    condition     = aws_sqs_queue.this.name == "payments-mails-abcdefgh.fifo" && aws_sqs_queue.dead.name == "payments-mails-abcdefgh-dead.fifo"
    error_message = "Names of queues in order end with .fifo."
  }

  assert {
    condition     = aws_sqs_queue.this.fifo_queue && aws_sqs_queue.dead.fifo_queue && aws_sqs_queue.this.content_based_deduplication
    error_message = "Both queues are in order."
  }

  assert {
    condition     = aws_sqs_queue.this.visibility_timeout_seconds == 900 && aws_sqs_queue.this.message_retention_seconds == 1209600
    error_message = "There is the time that was asked for."
  }

  assert {
    condition     = local.arns.messages == "arn:aws:sqs:eu-west-1:123456789012:payments-mails-abcdefgh.fifo"
    error_message = "The policies are about the queues."
  }
}

run "longest_names" {
  command = plan

  variables {
    order = "fifo"

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
    condition     = alltrue([for name in values(local.names) : length(name) <= 80 && can(regex("^[a-zA-Z0-9_-]+\\.fifo$", name))])
    error_message = "The names are such that SQS takes them."
  }
}

run "wrong_values" {
  command = plan

  variables {
    class          = "huge"
    order          = "random"
    work_seconds   = 43201
    tries          = 0
    retention_days = 1.5
  }

  expect_failures = [var.class, var.order, var.work_seconds, var.tries, var.retention_days]
}
