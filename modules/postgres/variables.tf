variable "lease" {
  description = "The lease that this database belongs to."
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
  description = "small: db.t4g.micro, 20 GB. medium: db.t4g.small, 50 GB. large: db.t4g.medium, 100 GB."
  type        = string

  validation {
    condition     = contains(["small", "medium", "large"], var.size)
    error_message = "The size must be small, medium or large."
  }
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

variable "backup_days" {
  description = "Days that automated backups are kept: the database goes back to any second of them. They go with the database; a last snapshot does not."
  type        = number
  default     = 7

  validation {
    condition     = var.backup_days >= 1 && var.backup_days <= 35 && floor(var.backup_days) == var.backup_days
    error_message = "The days must be a whole number from 1 to 35."
  }
}

variable "deletion_protection" {
  description = "While it is true AWS refuses to delete the database, at the end of its lease too."
  type        = bool
  default     = false
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
