# Rendered from requests/payments/orders-db.yaml. Do not edit: change the request and run
#   leasehold render requests/payments/orders-db.yaml

terraform {
  required_version = ">= 1.11.4"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }

  backend "s3" {
    bucket       = "acme-leasehold-state"
    key          = "900100200/payments/orders-db/abcdefghijklmnopqrstuvwxyz/terraform.tfstate"
    region       = "eu-west-1"
    use_lockfile = true
    encrypt      = true
  }
}

provider "aws" {
  region              = "eu-west-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      "leasehold:cost-centre" = "cc-1001"
      "leasehold:environment" = "dev"
      "leasehold:owner"       = "alice"
      "leasehold:repository"  = "acme/platform"
      "leasehold:request"     = "requests/payments/orders-db.yaml"
      "leasehold:team"        = "payments"
      "leasehold:uid"         = "abcdefghijklmnopqrstuvwxyz"
      "managed-by"            = "leasehold"
    }
  }
}

variable "leasehold_tree" {
  description = "Git tree of this stack, given at plan: a tree cannot hold its own id."
  type        = string
}

variable "leasehold_data_at_end" {
  description = "The owner's word on the data, given when the lease ends."
  type        = string
  default     = "snapshot"
}

resource "terraform_data" "leasehold_uid" {
  input = "abcdefghijklmnopqrstuvwxyz"
}

# Keeps the time of the first apply.
resource "terraform_data" "leasehold_start" {
  input = timestamp()

  lifecycle {
    ignore_changes = [input]
  }
}

# Changes only when everything else was applied.
resource "terraform_data" "leasehold_tree" {
  input      = var.leasehold_tree
  depends_on = [module.this]
}

module "this" {
  source = "./module"

  lease = {
    account     = "123456789012"
    environment = "dev"
    name        = "orders-db"
    region      = "eu-west-1"
    team        = "payments"
    uid         = "abcdefghijklmnopqrstuvwxyz"
  }

  backup_days         = 7
  deletion_protection = false
  postgres_version    = "16"
  size                = "small"

  reader_role = "arn:aws:iam::123456789012:role/payments-dev"
  data_at_end = var.leasehold_data_at_end
}

output "arn" {
  description = "ARN of the database"
  value       = module.this.arn
}

output "database" {
  description = "Name of the database"
  value       = module.this.database
}

output "endpoint" {
  description = "Host name and port"
  value       = module.this.endpoint
}

output "secret_arn" {
  description = "ARN of the secret that holds username and password, not the password"
  value       = module.this.secret_arn
}

output "security_group" {
  description = "Id of the security group that says who may reach it"
  value       = module.this.security_group
}

output "username" {
  description = "Name of its user"
  value       = module.this.username
}
