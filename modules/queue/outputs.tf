output "url" {
  description = "URL of the queue: where messages are sent to and received from."
  value       = aws_sqs_queue.this.id
}

output "arn" {
  description = "ARN of the queue, for policies of who may use it."
  value       = aws_sqs_queue.this.arn
}

output "dead_letter_url" {
  description = "URL of the queue of dead letters."
  value       = aws_sqs_queue.dead.id
}

output "dead_letter_arn" {
  description = "ARN of the queue of dead letters."
  value       = aws_sqs_queue.dead.arn
}
