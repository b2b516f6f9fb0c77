variable "lease" {
  description = "The lease that all of this belongs to."
  type = object({
    uid         = string
    team        = string
    name        = string
    environment = string
    account     = string
    region      = string
  })

  validation {
    condition     = length(var.lease.uid) >= 8
    error_message = "The uid must have at least 8 characters: the names of what is made end with them."
  }
}

variable "size" {
  description = "Of all parts. Database: small db.t4g.micro, 20 GB; medium db.t4g.small, 50 GB; large db.t4g.medium, 100 GB. Bucket, for the price only: 10, 100 or 1000 GB. Cache: 0.5, 1.4 or 3.1 GB."
  type        = string

  validation {
    condition     = contains(["small", "medium", "large"], var.size)
    error_message = "The size must be small, medium or large."
  }
}

variable "cache" {
  description = "Whether there is a cache. To take it off destroys what it holds."
  type        = bool
  default     = true
}

variable "postgres_version" {
  description = "Major version of PostgreSQL; RDS takes the newest minor version, and later ones by itself."
  type        = string
  default     = "16"

  validation {
    condition     = contains(["15", "16", "17"], var.postgres_version)
    error_message = "The version must be 15, 16 or 17."
  }
}

variable "deletion_protection" {
  description = "While it is true AWS refuses to delete the database, at the end of its lease too."
  type        = bool
  default     = false
}

variable "objects_at_end" {
  description = "What happens to objects when the lease ends. keep: the end waits until the bucket is empty. delete: all objects and all their versions are deleted with it."
  type        = string
  default     = "keep"

  validation {
    condition     = contains(["keep", "delete"], var.objects_at_end)
    error_message = "Objects at the end must be keep or delete."
  }
}

variable "old_versions_days" {
  description = "Days after which versions that were overwritten or deleted are removed; 0 keeps them for ever."
  type        = number
  default     = 0

  validation {
    condition     = var.old_versions_days >= 0 && var.old_versions_days <= 3650 && floor(var.old_versions_days) == var.old_versions_days
    error_message = "The days must be a whole number from 0 to 3650."
  }
}

variable "reader_role" {
  description = "ARN of the team's role that may read the password; null: nobody but who may read all secrets of the account."
  type        = string
  default     = null

  validation {
    condition     = var.reader_role == null ? true : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", var.reader_role))
    error_message = "The reader must be the ARN of an IAM role."
  }
}

variable "data_at_end" {
  description = "The owner's word for the end of the lease. snapshot: a last one is taken. discard: nothing is kept. Given when the lease ends; until then nothing is ever lost by a destroy."
  type        = string
  default     = "snapshot"

  validation {
    condition     = contains(["snapshot", "discard"], var.data_at_end)
    error_message = "Data at the end must be snapshot or discard."
  }
}
