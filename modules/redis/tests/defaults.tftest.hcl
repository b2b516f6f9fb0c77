mock_provider "aws" {
  mock_resource "aws_elasticache_replication_group" {
    defaults = {
      arn                      = "arn:aws:elasticache:eu-west-1:123456789012:replicationgroup:payments-sessions-abcdefgh"
      primary_endpoint_address = "master.payments-sessions-abcdefgh.x.euw1.cache.amazonaws.com"
    }
  }

  mock_data "aws_vpc" {
    defaults = {
      cidr_block = "172.31.0.0/16"
    }
  }
}

variables {
  size = "small"

  lease = {
    uid         = "abcdefghijklmnopqrstuvwxyz"
    team        = "payments"
    name        = "sessions"
    environment = "dev"
    account     = "123456789012"
    region      = "eu-west-1"
  }
}

run "private_encrypted_without_a_password" {
  command = apply

  assert {
    condition     = aws_elasticache_replication_group.this.replication_group_id == "payments-sessions-abcdefgh"
    error_message = "The id is made of team, name and uid."
  }

  assert {
    condition     = tobool(aws_elasticache_replication_group.this.at_rest_encryption_enabled)
    error_message = "What it holds is encrypted."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.transit_encryption_enabled && aws_elasticache_replication_group.this.transit_encryption_mode == "required"
    error_message = "It speaks TLS only."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.auth_token == null && aws_elasticache_user.this.passwords == null && aws_elasticache_user.this.authentication_mode[0].type == "iam"
    error_message = "There is no password: who connects shows it by IAM."
  }

  assert {
    condition     = aws_elasticache_user.this.user_id == aws_elasticache_user.this.user_name
    error_message = "IAM takes a user whose id is its name only."
  }

  assert {
    condition     = aws_elasticache_user.nobody.user_name == "default" && aws_elasticache_user.nobody.access_string == "off -@all"
    error_message = "The user that everybody would be is off."
  }

  assert {
    condition = alltrue([
      aws_elasticache_user_group.this.user_ids == toset(["payments-sessions-abcdefgh", "payments-sessions-abcdefgh-off"]),
      aws_elasticache_replication_group.this.user_group_ids == toset([aws_elasticache_user_group.this.user_group_id]),
    ])
    error_message = "Only its own user is let in."
  }

  assert {
    condition     = [for way in aws_security_group.this.ingress : [way.cidr_blocks, way.from_port, way.to_port, way.protocol]] == [[tolist(["172.31.0.0/16"]), 6379, 6379, "tcp"]]
    error_message = "Only the VPC may reach it, and Redis alone."
  }

  assert {
    condition     = length(aws_security_group.this.egress) == 0
    error_message = "The cache calls nobody."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.final_snapshot_identifier == "payments-sessions-abcdefgh-final"
    error_message = "Without anybody's word a destroy keeps the data."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.node_type == "cache.t4g.micro" && aws_elasticache_replication_group.this.num_cache_clusters == 1 && aws_elasticache_replication_group.this.multi_az_enabled == false
    error_message = "small is one cache.t4g.micro."
  }

  assert {
    condition     = one(aws_elasticache_parameter_group.this.parameter).value == "allkeys-lru" && aws_elasticache_replication_group.this.parameter_group_name == aws_elasticache_parameter_group.this.name
    error_message = "When it is full, what was not used for longest goes."
  }

  assert {
    condition     = output.endpoint == "master.payments-sessions-abcdefgh.x.euw1.cache.amazonaws.com:6379"
    error_message = "The endpoint is host and port."
  }
}

run "choices" {
  command = plan

  variables {
    size        = "large"
    standby     = true
    eviction    = "noeviction"
    data_at_end = "discard"
  }

  assert {
    condition     = aws_elasticache_replication_group.this.node_type == "cache.t4g.medium"
    error_message = "large is cache.t4g.medium."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.num_cache_clusters == 2 && aws_elasticache_replication_group.this.automatic_failover_enabled && aws_elasticache_replication_group.this.multi_az_enabled
    error_message = "A second node in another zone takes over."
  }

  assert {
    condition     = one(aws_elasticache_parameter_group.this.parameter).value == "noeviction"
    error_message = "Nothing goes when nobody wants that."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.final_snapshot_identifier == null
    error_message = "discard keeps nothing."
  }
}

run "longest_names" {
  command = plan

  variables {
    size = "medium"

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
    condition     = length(aws_elasticache_user.nobody.user_id) <= 40 && can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", local.id))
    error_message = "The ids are such that ElastiCache takes them."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.node_type == "cache.t4g.small"
    error_message = "medium is cache.t4g.small."
  }
}

run "wrong_values" {
  command = plan

  variables {
    size        = "huge"
    eviction    = "random"
    data_at_end = "keep"
  }

  expect_failures = [var.size, var.eviction, var.data_at_end]
}
