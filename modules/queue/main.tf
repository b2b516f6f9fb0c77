locals {
  # A queue's name has at most 80 characters, `-dead.fifo` among them; 54 + 1 + 8 + 10 = 73.
  name   = "${trim(substr("${var.lease.team}-${var.lease.name}", 0, 54), "-")}-${substr(var.lease.uid, 0, 8)}"
  suffix = var.order == "fifo" ? ".fifo" : ""

  names = {
    messages = "${local.name}${local.suffix}"
    dead     = "${local.name}-dead${local.suffix}"
  }

  # Put together here and not read from the queues, so that a plan says what their policies are about.
  arns = { for key, name in local.names : key => "arn:${data.aws_partition.this.partition}:sqs:${var.lease.region}:${var.lease.account}:${name}" }

  # Who may use a queue is said where they are; here only that nobody does without TLS.
  policies = { for key, arn in local.arns : key => jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  }) }
}

data "aws_partition" "this" {}

# Takes what could not be worked on, and keeps it as long as SQS can, so that somebody can look at it.
resource "aws_sqs_queue" "dead" {
  name                      = local.names.dead
  fifo_queue                = var.order == "fifo"
  sqs_managed_sse_enabled   = true
  message_retention_seconds = 14 * 86400

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [local.arns.messages]
  })
}

resource "aws_sqs_queue_policy" "dead" {
  queue_url = aws_sqs_queue.dead.id
  policy    = local.policies.dead
}

resource "aws_sqs_queue" "this" {
  name                    = local.names.messages
  fifo_queue              = var.order == "fifo"
  sqs_managed_sse_enabled = true

  # A message with the same body within five minutes is the same message, unless its sender gives an id.
  content_based_deduplication = var.order == "fifo"

  message_retention_seconds  = var.retention_days * 86400
  visibility_timeout_seconds = var.work_seconds
  # Waits for a message instead of answering at once that there is none: each empty answer costs a request.
  receive_wait_time_seconds = 20

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = var.tries
  })
}

resource "aws_sqs_queue_policy" "this" {
  queue_url = aws_sqs_queue.this.id
  policy    = local.policies.messages
}
