output "endpoint" {
  description = "Host name and port."
  value       = aws_db_instance.this.endpoint
}

output "database" {
  description = "Name of the database."
  value       = aws_db_instance.this.db_name
}

output "username" {
  description = "Name of its user."
  value       = aws_db_instance.this.username
}

output "arn" {
  description = "ARN of the database."
  value       = aws_db_instance.this.arn
}

output "secret_arn" {
  description = "ARN of the secret that holds username and password; not the password."
  value       = aws_db_instance.this.master_user_secret[0].secret_arn
}

output "security_group" {
  description = "Id of the security group that says who may reach it."
  value       = aws_security_group.this.id
}
