mock_provider "aws" {
  mock_resource "aws_db_instance" {
    defaults = {
      arn                = "arn:aws:rds:eu-west-1:123456789012:db:payments-shop-abcdefgh"
      endpoint           = "payments-shop-abcdefgh.x.eu-west-1.rds.amazonaws.com:5432"
      master_user_secret = [{ secret_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-1-abcdef", kms_key_id = "", secret_status = "active" }]
    }
  }

  mock_resource "aws_s3_bucket" {
    defaults = {
      arn = "arn:aws:s3:::payments-shop-abcdefgh"
    }
  }

  mock_resource "aws_elasticache_replication_group" {
    defaults = {
      arn                      = "arn:aws:elasticache:eu-west-1:123456789012:replicationgroup:payments-shop-abcdefgh"
      primary_endpoint_address = "master.payments-shop-abcdefgh.x.euw1.cache.amazonaws.com"
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
    name        = "shop"
    environment = "dev"
    account     = "123456789012"
    region      = "eu-west-1"
  }
}

run "three_parts" {
  command = apply

  assert {
    condition     = output.database_endpoint == "payments-shop-abcdefgh.x.eu-west-1.rds.amazonaws.com:5432" && output.secret_arn == "arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-1-abcdef"
    error_message = "There is a database, whose password is a reference."
  }

  assert {
    condition     = output.bucket == "payments-shop-abcdefgh"
    error_message = "There is a bucket."
  }

  assert {
    condition     = output.cache_endpoint == "master.payments-shop-abcdefgh.x.euw1.cache.amazonaws.com:6379" && output.cache_username == "payments-shop-abcdefgh"
    error_message = "There is a cache, and somebody who may log in."
  }
}

run "choices" {
  command = apply

  variables {
    size                = "large"
    cache               = false
    postgres_version    = "17"
    deletion_protection = true
    objects_at_end      = "delete"
    old_versions_days   = 30
    reader_role         = "arn:aws:iam::123456789012:role/payments-dev"
    data_at_end         = "discard"
  }

  assert {
    condition     = length(module.cache) == 0 && output.cache_endpoint == "" && output.cache_user_arn == ""
    error_message = "Without a cache nothing is said of one."
  }

  assert {
    condition     = output.database == "app" && output.bucket_arn == "arn:aws:s3:::payments-shop-abcdefgh"
    error_message = "The others are there."
  }
}

run "wrong_values" {
  command = plan

  variables {
    size              = "huge"
    postgres_version  = "9"
    objects_at_end    = "archive"
    old_versions_days = 1.5
    reader_role       = "payments"
    data_at_end       = "keep"
  }

  expect_failures = [
    var.size,
    var.postgres_version,
    var.objects_at_end,
    var.old_versions_days,
    var.reader_role,
    var.data_at_end,
  ]
}
