# Rendered from requests/payments/reports.yaml. Do not edit: change the request and run
#   leasehold render requests/payments/reports.yaml

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
    key          = "900100200/payments/reports/p7bwqqwqgtv7oo4ygkgioyup3n/terraform.tfstate"
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
      "leasehold:request"     = "requests/payments/reports.yaml"
      "leasehold:team"        = "payments"
      "leasehold:uid"         = "p7bwqqwqgtv7oo4ygkgioyup3n"
      "managed-by"            = "leasehold"
    }
  }
}

variable "leasehold_tree" {
  description = "Git tree of this stack, given at plan: a tree cannot hold its own id."
  type        = string
}

resource "terraform_data" "leasehold_uid" {
  input = "p7bwqqwqgtv7oo4ygkgioyup3n"
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
    name        = "reports"
    region      = "eu-west-1"
    team        = "payments"
    uid         = "p7bwqqwqgtv7oo4ygkgioyup3n"
  }

  class             = "small"
  encryption        = "s3"
  objects_at_end    = "delete"
  old_versions_days = 0
}

output "arn" {
  description = "ARN of the bucket, for policies of who may use it"
  value       = module.this.arn
}

output "bucket" {
  description = "Name of the bucket"
  value       = module.this.bucket
}

output "endpoint" {
  description = "Host name of the bucket in its region"
  value       = module.this.endpoint
}
