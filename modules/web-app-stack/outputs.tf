output "database_endpoint" {
  description = "Host name and port of the database."
  value       = module.database.endpoint
}

output "database" {
  description = "Name of the database."
  value       = module.database.database
}

output "database_username" {
  description = "Name of its user."
  value       = module.database.username
}

output "database_arn" {
  description = "ARN of the database."
  value       = module.database.arn
}

output "secret_arn" {
  description = "ARN of the secret that holds username and password of the database; not the password."
  value       = module.database.secret_arn
}

output "bucket" {
  description = "Name of the bucket."
  value       = module.bucket.bucket
}

output "bucket_arn" {
  description = "ARN of the bucket, for policies of who may use it."
  value       = module.bucket.arn
}

output "bucket_endpoint" {
  description = "Host name of the bucket in its region."
  value       = module.bucket.endpoint
}

output "cache_endpoint" {
  description = "Host name and port of the cache, TLS only; empty without one."
  value       = var.cache ? module.cache[0].endpoint : ""
}

output "cache" {
  description = "Id of the cache, which a login by IAM signs; empty without one."
  value       = var.cache ? module.cache[0].cache : ""
}

output "cache_username" {
  description = "Name of the cache's user, who logs in by IAM; empty without one."
  value       = var.cache ? module.cache[0].username : ""
}

output "cache_arn" {
  description = "ARN of the cache, for policies of who may connect; empty without one."
  value       = var.cache ? module.cache[0].arn : ""
}

output "cache_user_arn" {
  description = "ARN of the cache's user, for policies of who may connect; empty without one."
  value       = var.cache ? module.cache[0].user_arn : ""
}
