mock_provider "aws" {
  mock_resource "aws_db_instance" {
    defaults = {
      arn                = "arn:aws:rds:eu-west-1:123456789012:db:payments-orders-abcdefgh"
      endpoint           = "payments-orders-abcdefgh.x.eu-west-1.rds.amazonaws.com:5432"
      master_user_secret = [{ secret_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-1-abcdef", kms_key_id = "", secret_status = "active" }]
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
    name        = "orders"
    environment = "dev"
    account     = "123456789012"
    region      = "eu-west-1"
  }
}

run "private_encrypted_without_a_password" {
  command = apply

  assert {
    condition     = aws_db_instance.this.identifier == "payments-orders-abcdefgh"
    error_message = "The identifier is made of team, name and uid."
  }

  assert {
    condition     = aws_db_instance.this.storage_encrypted
    error_message = "The storage is encrypted."
  }

  assert {
    condition     = aws_db_instance.this.publicly_accessible == false
    error_message = "The database has no public address."
  }

  assert {
    condition     = aws_db_instance.this.manage_master_user_password && aws_db_instance.this.password == null
    error_message = "RDS manages the password; none is given."
  }

  assert {
    condition     = one([for parameter in aws_db_parameter_group.this.parameter : parameter.value if parameter.name == "rds.force_ssl"]) == "1" && aws_db_instance.this.parameter_group_name == aws_db_parameter_group.this.name
    error_message = "Connections without TLS are refused."
  }

  assert {
    condition     = [for way in aws_security_group.this.ingress : [way.cidr_blocks, way.from_port, way.to_port, way.protocol]] == [[tolist(["172.31.0.0/16"]), 5432, 5432, "tcp"]]
    error_message = "Only the VPC may reach it, and PostgreSQL alone."
  }

  assert {
    condition     = aws_db_instance.this.skip_final_snapshot == false && aws_db_instance.this.final_snapshot_identifier == "payments-orders-abcdefgh-final"
    error_message = "Without anybody's word a destroy keeps the data."
  }

  assert {
    condition     = aws_db_instance.this.backup_retention_period == 7
    error_message = "It goes back to any second of seven days."
  }

  assert {
    condition     = aws_db_instance.this.deletion_protection == false
    error_message = "The lease can end."
  }

  assert {
    condition     = aws_db_instance.this.instance_class == "db.t4g.micro" && aws_db_instance.this.allocated_storage == 20
    error_message = "small is db.t4g.micro with 20 GB."
  }

  assert {
    condition     = length(aws_secretsmanager_secret_policy.reader) == 0
    error_message = "Nobody is let in who was not named."
  }

  assert {
    condition     = output.secret_arn == "arn:aws:secretsmanager:eu-west-1:123456789012:secret:rds!db-1-abcdef"
    error_message = "The reference of the secret is said."
  }
}

run "choices" {
  command = apply

  variables {
    size                = "large"
    postgres_version    = "17"
    backup_days         = 35
    deletion_protection = true
    reader_role         = "arn:aws:iam::123456789012:role/payments-dev"
    data_at_end         = "discard"
  }

  assert {
    condition     = aws_db_instance.this.instance_class == "db.t4g.medium" && aws_db_instance.this.allocated_storage == 100
    error_message = "large is db.t4g.medium with 100 GB."
  }

  assert {
    condition     = aws_db_instance.this.engine_version == "17" && aws_db_parameter_group.this.family == "postgres17"
    error_message = "The version is the one that was asked for, and its parameters are of that version."
  }

  assert {
    condition     = aws_db_instance.this.backup_retention_period == 35
    error_message = "Backups are kept for as long as was asked for."
  }

  assert {
    condition     = aws_db_instance.this.deletion_protection
    error_message = "It is protected when somebody wants that."
  }

  assert {
    condition     = aws_db_instance.this.skip_final_snapshot
    error_message = "discard keeps nothing."
  }

  assert {
    condition = alltrue([
      jsondecode(aws_secretsmanager_secret_policy.reader[0].policy).Statement[0].Principal.AWS == "arn:aws:iam::123456789012:role/payments-dev",
      aws_secretsmanager_secret_policy.reader[0].secret_arn == output.secret_arn,
      aws_secretsmanager_secret_policy.reader[0].block_public_policy,
    ])
    error_message = "The team's role may read the secret, and nobody else."
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
    condition     = length(local.identifier) <= 63 && can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", local.identifier))
    error_message = "The identifier is one that RDS takes."
  }
}

run "wrong_values" {
  command = plan

  variables {
    size             = "huge"
    postgres_version = "9"
    backup_days      = 0
    reader_role      = "payments"
    data_at_end      = "keep"
  }

  expect_failures = [var.size, var.postgres_version, var.backup_days, var.reader_role, var.data_at_end]
}
