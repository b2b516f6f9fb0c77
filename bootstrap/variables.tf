variable "repository" {
  description = "The platform repository on GitHub. Numbers: `gh api repos/OWNER/REPO --jq '{id, owner_id: .owner.id}'`. They never change; names do."
  type = object({
    id             = number
    name           = string
    owner_id       = number
    default_branch = optional(string, "main")
  })

  validation {
    condition     = alltrue([for id in [var.repository.id, var.repository.owner_id] : id > 0 && floor(id) == id])
    error_message = "repository.id and repository.owner_id must be numbers from GitHub: gh api repos/OWNER/REPO --jq '{id, owner_id: .owner.id}'"
  }

  validation {
    condition     = can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.repository.name))
    error_message = "repository.name must be OWNER/REPO, for example acme/platform."
  }

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9._/-]*$", var.repository.default_branch))
    error_message = "repository.default_branch must be the name of one branch, without refs/heads/ and wildcards."
  }
}

variable "region" {
  description = "Region of the bucket: `backend.region` of leasehold.yaml."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "region must be a region of AWS, for example eu-west-1."
  }
}

variable "state" {
  description = "The bucket of state and evidence: `backend.bucket` of leasehold.yaml. It is made in `account`; empty is the account of the credentials."
  type = object({
    bucket            = string
    account           = optional(string, "")
    kms_key_arn       = optional(string)
    old_versions_days = optional(number, 90)
  })

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.state.bucket))
    error_message = "state.bucket must be a name of a bucket: 3 to 63 lower case letters, digits, dots and hyphens."
  }

  validation {
    condition     = can(regex("^([0-9]{12})?$", var.state.account))
    error_message = "state.account must be an AWS account id, 12 digits in quotes."
  }

  validation {
    condition     = var.state.kms_key_arn == null || can(regex("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$", var.state.kms_key_arn))
    error_message = "state.kms_key_arn must be the ARN of a key, not of an alias; leave it out for keys that S3 manages."
  }

  validation {
    condition     = var.state.old_versions_days >= 7 && floor(var.state.old_versions_days) == var.state.old_versions_days
    error_message = "state.old_versions_days must be a whole number of days, at least 7: an old version is how a broken state is repaired."
  }
}

variable "environments" {
  description = <<-EOT
    The environments of leasehold.yaml. Each gets six roles: plan, apply, end, drift, record and publish, in `account`
    (empty is the account of the credentials; an environment of another account is left to an apply there).

    `apply` and `end` say what modules may make and remove: ARNs of policies, and documents as JSON by name. What they may
    do is yours to decide; without anything they can write state and nothing else. `plan` and `drift` look at what
    exists; left out, they get AWS's ReadOnlyAccess, and never the value of a secret.
  EOT
  type = map(object({
    account = optional(string, "")
    plan    = optional(object({ policy_arns = optional(list(string), []), documents = optional(map(string), {}) }))
    apply   = optional(object({ policy_arns = optional(list(string), []), documents = optional(map(string), {}) }), {})
    end     = optional(object({ policy_arns = optional(list(string), []), documents = optional(map(string), {}) }), {})
    drift   = optional(object({ policy_arns = optional(list(string), []), documents = optional(map(string), {}) }))
  }))

  validation {
    condition     = length(var.environments) > 0 && alltrue([for name in keys(var.environments) : can(regex("^[a-z][a-z0-9-]{0,27}[a-z0-9]$", name))])
    error_message = "environments must name at least one environment of leasehold.yaml: 2 to 29 lower case letters, digits and hyphens each, as they are part of a role's name."
  }

  validation {
    condition     = alltrue([for environment in values(var.environments) : can(regex("^([0-9]{12})?$", environment.account))])
    error_message = "environments.<name>.account must be an AWS account id, 12 digits in quotes."
  }

  validation {
    condition = alltrue(flatten([
      for environment in values(var.environments) : [
        for attached in [environment.plan, environment.apply, environment.end, environment.drift] : [
          for document in try(values(attached.documents), []) : can(jsondecode(document).Statement)
        ]
      ]
    ]))
    error_message = "environments.<name>.<purpose>.documents must hold policies as JSON with a Statement: file(\"apply.json\") or jsonencode({...})."
  }
}

variable "toolkit" {
  description = "The repository whose workflows are called, and the ref that callers name, whole: `{ repository = \"leasehold/leasehold\", ref = \"refs/tags/v1.2.0\" }`. Left out: the platform repository holds them itself, on its default branch."
  type        = object({ repository = string, ref = string })
  default     = null

  validation {
    condition     = var.toolkit == null || can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+@(refs/(heads|tags)/[A-Za-z0-9._/-]+|[0-9a-f]{40})$", "${var.toolkit.repository}@${var.toolkit.ref}"))
    error_message = "toolkit must be an OWNER/REPO and a whole ref (refs/heads/…, refs/tags/… or 40 hex digits), without wildcards."
  }
}

variable "job_workflow_refs" {
  description = <<-EOT
    Workflows whose jobs may take a role, by purpose, where they are neither those of the default branch nor of `toolkit`:
    for example `{ plan = ["acme/leasehold/.github/workflows/plan.yml@refs/tags/v1.2.0"] }`. Compared whole.
  EOT
  type        = map(list(string))
  default     = {}

  validation {
    condition     = alltrue([for purpose in keys(var.job_workflow_refs) : contains(["plan", "apply", "end", "drift", "record", "publish"], purpose)])
    error_message = "job_workflow_refs has the purposes plan, apply, end, drift, record and publish."
  }

  validation {
    condition = alltrue(flatten([
      for refs in values(var.job_workflow_refs) : concat([length(refs) > 0], [
        for ref in refs : can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml@(refs/(heads|tags)/[A-Za-z0-9._/-]+|[0-9a-f]{40})$", ref))
      ])
    ]))
    error_message = "job_workflow_refs must be lists of OWNER/REPO/.github/workflows/FILE@REF with a whole ref (refs/heads/…, refs/tags/… or 40 hex digits) and no wildcard."
  }
}

variable "create_oidc_provider" {
  description = "Whether to make GitHub's OpenID Connect provider in this account; false where it is there already: an account has one."
  type        = bool
  default     = true
}

variable "operators" {
  description = "ARNs of roles of people who may work on state and create evidence by hand, with the command line or to repair. Nobody changes evidence."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.operators : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/[A-Za-z0-9+=,.@_/-]+$", arn))])
    error_message = "operators must be ARNs of roles or users (arn:aws:iam::ACCOUNT:role/NAME), not of sessions, and without wildcards."
  }
}

variable "prefix" {
  description = "Begins the name of each role, and is the path of roles and policies: change it only where two platforms share an account."
  type        = string
  default     = "leasehold"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,19}$", var.prefix))
    error_message = "prefix must be 2 to 20 lower case letters, digits and hyphens."
  }
}

variable "tags" {
  description = "Tags of everything that is made here."
  type        = map(string)
  default     = {}
}
