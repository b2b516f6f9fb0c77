output "endpoint" {
  description = "Host name and port; TLS only."
  value       = "${aws_elasticache_replication_group.this.primary_endpoint_address}:${aws_elasticache_replication_group.this.port}"
}

output "cache" {
  description = "Id of the cache, which a login by IAM signs."
  value       = aws_elasticache_replication_group.this.replication_group_id
}

output "username" {
  description = "Name of its user, who logs in by IAM."
  value       = aws_elasticache_user.this.user_name
}

output "arn" {
  description = "ARN of the cache, for policies of who may connect."
  value       = aws_elasticache_replication_group.this.arn
}

output "user_arn" {
  description = "ARN of its user, for policies of who may connect."
  value       = aws_elasticache_user.this.arn
}

output "security_group" {
  description = "Id of the security group that says who may reach it."
  value       = aws_security_group.this.id
}
