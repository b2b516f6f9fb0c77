# Rendered from requests/data/notes.yaml. Do not edit: change the request and run
#   leasehold render requests/data/notes.yaml

terraform {
  required_version = ">= 1.11.4"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }

  backend "local" {
    path = "/var/lib/leasehold/900100200/data/notes/abcdefghijklmnopqrstuvwxyz/terraform.tfstate"
  }
}

provider "aws" {
  region              = "eu-central-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      "leasehold:cost-centre" = "cc-1002"
      "leasehold:environment" = "staging"
      "leasehold:owner"       = "carol"
      "leasehold:repository"  = "acme/platform"
      "leasehold:request"     = "requests/data/notes.yaml"
      "leasehold:team"        = "data"
      "leasehold:uid"         = "abcdefghijklmnopqrstuvwxyz"
      "managed-by"            = "leasehold"
    }
  }
}

variable "leasehold_tree" {
  description = "Git tree of this stack, given at plan: a tree cannot hold its own id."
  type        = string
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

  empty = []
  labels = {
    "\"} evil = {\""                    = "$${path.root}"
    "a much longer key than the others" = "{{ constructor.constructor('return 1')() }}"
    "plain"                             = "value"
    "\u00c5"                            = "ring"
  }
  many = [
    "a long entry that takes up much of the line",
    "another long entry, so that the list does not fit",
  ]
  note  = "a \"quote\", $${file(\"/etc/passwd\")} and %%{ for x in y }\n}\nresource \"null\" {}"
  on    = true
  ports = [80, 443]
  ratio = 0.25
}

output "note" {
  description = "What \"it\" was told, $${literally}"
  value       = module.this.note
  sensitive   = true
}
