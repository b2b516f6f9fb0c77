variable "lease" {
  description = "The lease that this table belongs to."
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
    error_message = "The uid must have at least 8 characters: the table's name ends with them."
  }
}

variable "class" {
  description = "How much is expected, a month; for the price only, nothing is enforced. small: 1 GB, 1 million writes, 5 million reads. medium: ten times that. large: a hundred times."
  type        = string

  validation {
    condition     = contains(["small", "medium", "large"], var.class)
    error_message = "The class must be small, medium or large."
  }
}

variable "partition_key" {
  description = "Attribute that every item has, and by which it is found. Another one is another table."
  type        = string
  default     = "id"

  validation {
    condition     = can(regex("^[A-Za-z][A-Za-z0-9_.-]{0,62}$", var.partition_key))
    error_message = "The partition key must begin with a letter and have letters, digits, _ . and - only, 63 at most."
  }
}

variable "partition_key_type" {
  description = "What the partition key holds: text, number or binary."
  type        = string
  default     = "text"

  validation {
    condition     = contains(["text", "number", "binary"], var.partition_key_type)
    error_message = "The type of the partition key must be text, number or binary."
  }
}

variable "sort_key" {
  description = "Attribute by which items of the same partition key are kept in order; empty: there is one item for each partition key. Another one is another table."
  type        = string
  default     = ""

  validation {
    condition     = var.sort_key == "" || can(regex("^[A-Za-z][A-Za-z0-9_.-]{0,62}$", var.sort_key))
    error_message = "The sort key must be empty, or begin with a letter and have letters, digits, _ . and - only, 63 at most."
  }
}

variable "sort_key_type" {
  description = "What the sort key holds: text, number or binary."
  type        = string
  default     = "text"

  validation {
    condition     = contains(["text", "number", "binary"], var.sort_key_type)
    error_message = "The type of the sort key must be text, number or binary."
  }
}

variable "expiry_attribute" {
  description = "Attribute with the second (Unix time) after which DynamoDB deletes the item by itself; empty: items stay."
  type        = string
  default     = ""

  validation {
    condition     = var.expiry_attribute == "" || can(regex("^[A-Za-z][A-Za-z0-9_.-]{0,62}$", var.expiry_attribute))
    error_message = "The expiry attribute must be empty, or begin with a letter and have letters, digits, _ . and - only, 63 at most."
  }
}

variable "deletion_protection" {
  description = "While it is true AWS refuses to delete the table, at the end of its lease too."
  type        = bool
  default     = false
}
