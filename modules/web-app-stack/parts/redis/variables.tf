variable "lease" {
  description = "The lease that this cache belongs to."
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
  description = "Memory of a node, a quarter of which is kept for snapshots. small: cache.t4g.micro, 0.5 GB. medium: cache.t4g.small, 1.4 GB. large: cache.t4g.medium, 3.1 GB."
  type        = string

  validation {
    condition     = contains(["small", "medium", "large"], var.size)
    error_message = "The size must be small, medium or large."
  }
}

variable "standby" {
  description = "Whether a second node in another zone takes over by itself when the first one fails. It costs as much as the first."
  type        = bool
  default     = false
}

variable "eviction" {
  description = "What goes when the memory is full. allkeys-lru: what was not used for longest. volatile-lru: the same, of keys with an expiry only. noeviction: nothing, and writes fail."
  type        = string
  default     = "allkeys-lru"

  validation {
    condition     = contains(["allkeys-lru", "volatile-lru", "noeviction"], var.eviction)
    error_message = "The eviction must be allkeys-lru, volatile-lru or noeviction."
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
