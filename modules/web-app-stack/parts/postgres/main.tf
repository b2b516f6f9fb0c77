locals {
  # An identifier of RDS has at most 63 characters and no two dashes in a row; 54 + 1 + 8 = 63.
  named      = trim(substr(replace("${var.lease.team}-${var.lease.name}", "/-+/", "-"), 0, 54), "-")
  identifier = "${local.named}-${substr(var.lease.uid, 0, 8)}"

  sizes = {
    small  = { class = "db.t4g.micro", gigabytes = 20 }
    medium = { class = "db.t4g.small", gigabytes = 50 }
    large  = { class = "db.t4g.medium", gigabytes = 100 }
  }
}

resource "aws_db_parameter_group" "this" {
  # A parameter group is of one major version: the new one is there before the old one goes.
  name   = "${local.identifier}-${var.postgres_version}"
  family = "postgres${var.postgres_version}"

  # Connections without TLS are refused.
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_db_instance" "this" {
  identifier     = local.identifier
  engine         = "postgres"
  engine_version = var.postgres_version
  instance_class = local.sizes[var.size].class
  db_name        = "app"
  username       = "postgres"

  # RDS makes the password, keeps it in Secrets Manager and rotates it: Terraform never sees it.
  manage_master_user_password = true

  storage_type      = "gp3"
  allocated_storage = local.sizes[var.size].gigabytes
  storage_encrypted = true

  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.this.id]
  parameter_group_name   = aws_db_parameter_group.this.name

  backup_retention_period     = var.backup_days
  copy_tags_to_snapshot       = true
  allow_major_version_upgrade = true
  # A change was reviewed and is wanted now, not in the night to Sunday.
  apply_immediately = true

  deletion_protection = var.deletion_protection

  # What Terraform reads from its state when it destroys: by default a destroy keeps the data.
  skip_final_snapshot       = var.data_at_end == "discard"
  final_snapshot_identifier = "${local.identifier}-final"
}

# RDS owns the secret; who else may read it is said here. Needs no change of the team's role.
resource "aws_secretsmanager_secret_policy" "reader" {
  count = var.reader_role == null ? 0 : 1

  secret_arn          = aws_db_instance.this.master_user_secret[0].secret_arn
  block_public_policy = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TeamReads"
      Effect    = "Allow"
      Principal = { AWS = var.reader_role }
      Action    = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
      # In the policy of a secret: this secret.
      Resource = "*"
    }]
  })
}
