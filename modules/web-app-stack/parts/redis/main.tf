locals {
  # An id of ElastiCache has at most 40 characters and no two dashes in a row; 27 + 1 + 8 + 4 (`-off`) = 40.
  named = trim(substr(replace("${var.lease.team}-${var.lease.name}", "/-+/", "-"), 0, 27), "-")
  id    = "${local.named}-${substr(var.lease.uid, 0, 8)}"

  nodes = {
    small  = "cache.t4g.micro"
    medium = "cache.t4g.small"
    large  = "cache.t4g.medium"
  }
}

resource "aws_elasticache_parameter_group" "this" {
  name        = local.id
  family      = "redis7"
  description = "How the cache ${local.id} is set."

  parameter {
    name  = "maxmemory-policy"
    value = var.eviction
  }
}

# Whoever logs in shows who they are by a signature of IAM that holds for 15 minutes: there is no password that could be
# lost, in no state, and none to rotate.
resource "aws_elasticache_user" "this" {
  user_id   = local.id
  user_name = local.id
  engine    = "redis"
  # All but what could stop the cache or read what others send to it.
  access_string = "on ~* &* +@all -@dangerous +info"

  authentication_mode {
    type = "iam"
  }
}

# ElastiCache wants a user called default in each group, and without one like this it lets everybody in.
resource "aws_elasticache_user" "nobody" {
  user_id       = "${local.id}-off"
  user_name     = "default"
  engine        = "redis"
  access_string = "off -@all"

  authentication_mode {
    type = "no-password-required"
  }
}

resource "aws_elasticache_user_group" "this" {
  user_group_id = local.id
  engine        = "redis"
  user_ids      = [aws_elasticache_user.this.user_id, aws_elasticache_user.nobody.user_id]
}

resource "aws_elasticache_replication_group" "this" {
  replication_group_id = local.id
  description          = "Cache of the lease ${var.lease.team}/${var.lease.name}."
  engine               = "redis"
  engine_version       = "7.1"
  node_type            = local.nodes[var.size]
  port                 = 6379

  # Another node in another zone, which takes over by itself.
  num_cache_clusters         = var.standby ? 2 : 1
  automatic_failover_enabled = var.standby
  multi_az_enabled           = var.standby

  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  # `preferred` would speak in the clear as well.
  transit_encryption_mode = "required"

  user_group_ids       = [aws_elasticache_user_group.this.user_group_id]
  security_group_ids   = [aws_security_group.this.id]
  parameter_group_name = aws_elasticache_parameter_group.this.name

  snapshot_retention_limit   = 1
  auto_minor_version_upgrade = true
  # A change was reviewed and is wanted now, not in the night to Sunday.
  apply_immediately = true

  # What Terraform reads from its state when it destroys: by default a destroy keeps the data.
  final_snapshot_identifier = var.data_at_end == "discard" ? null : "${local.id}-final"
}
