variable "lease" {
  description = "The lease that this queue belongs to."
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
    error_message = "The uid must have at least 8 characters: the queues' names hold with them."
  }
}

variable "class" {
  description = "How many requests are expected, a month; for the price only, nothing is enforced. small: 1 million. medium: 10 million. large: 100 million. To send, to receive and to delete one message are three."
  type        = string

  validation {
    condition     = contains(["small", "medium", "large"], var.class)
    error_message = "The class must be small, medium or large."
  }
}

variable "order" {
  description = "standard: a message may come twice, and before an older one. fifo: once, and in its group in order. Another one is another queue."
  type        = string
  default     = "standard"

  validation {
    condition     = contains(["standard", "fifo"], var.order)
    error_message = "The order must be standard or fifo."
  }
}

variable "work_seconds" {
  description = "Seconds that whoever received a message has to work on it and delete it, before another one gets it."
  type        = number
  default     = 30

  validation {
    condition     = var.work_seconds >= 0 && var.work_seconds <= 43200 && floor(var.work_seconds) == var.work_seconds
    error_message = "The seconds must be a whole number from 0 to 43200, which is twelve hours."
  }
}

variable "tries" {
  description = "How often a message is received and not deleted before it goes to the queue of dead letters."
  type        = number
  default     = 5

  validation {
    condition     = var.tries >= 1 && var.tries <= 1000 && floor(var.tries) == var.tries
    error_message = "The tries must be a whole number from 1 to 1000."
  }
}

variable "retention_days" {
  description = "Days after which a message that nobody deleted is gone. In the queue of dead letters it is always 14, counted from when the message was sent; with fifo, from when it came there."
  type        = number
  default     = 4

  validation {
    condition     = var.retention_days >= 1 && var.retention_days <= 14 && floor(var.retention_days) == var.retention_days
    error_message = "The days must be a whole number from 1 to 14."
  }
}
