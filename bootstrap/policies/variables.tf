variable "partition" {
  description = "Partition of the accounts: aws, aws-cn or aws-us-gov."
  type        = string
}

variable "repository" {
  description = "The platform repository on GitHub."
  type = object({
    id             = number
    name           = string
    owner_id       = number
    default_branch = string
  })
}

variable "environments" {
  description = "Platform environments, each with the account that its roles are in."
  type        = map(string)
}

variable "state" {
  description = "The bucket of state and evidence, and the account that it is in."
  type = object({
    bucket  = string
    account = string
  })
}

variable "prefix" {
  description = "Begins the name of each role; also the path of roles and policies."
  type        = string
}

variable "toolkit" {
  description = "Repository and whole ref whose workflows are called; null: the platform repository's own."
  type        = object({ repository = string, ref = string })
  default     = null
}

variable "job_workflow_refs" {
  description = "Workflows that may take a role, by purpose, where they are not the platform repository's own."
  type        = map(list(string))
}

variable "operators" {
  description = "ARNs of roles of people who may work on state and create evidence by hand."
  type        = list(string)
}

variable "kms_key_arn" {
  description = "Key that encrypts the bucket; null with keys that S3 manages."
  type        = string
}
