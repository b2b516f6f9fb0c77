variable "lease" {
  description = "The lease that this bucket belongs to."
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
    error_message = "The uid must have at least 8 characters: the bucket's name ends with them."
  }
}

variable "class" {
  description = "How much is expected to be stored; for the price only, nothing is enforced: small 10 GB, medium 100 GB, large 1000 GB."
  type        = string

  validation {
    condition     = contains(["small", "medium", "large"], var.class)
    error_message = "The class must be small, medium or large."
  }
}

variable "encryption" {
  description = "s3: keys that S3 manages (AES-256). kms: the account's key aws/s3, each use of it in CloudTrail."
  type        = string
  default     = "s3"

  validation {
    condition     = contains(["s3", "kms"], var.encryption)
    error_message = "The encryption must be s3 or kms."
  }
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
