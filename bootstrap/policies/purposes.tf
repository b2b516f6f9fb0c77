# Who may do what. Everything else in this folder is made of this page.

locals {
  # A role for each purpose: the GitHub environment `<environment>-<suffix>` and the workflows whose jobs take it.
  # `record` and `publish` share an environment, so it is the workflow that tells them apart.
  purposes = {
    plan    = { suffix = "plan", workflows = ["approve.yml", "plan.yml"] }
    apply   = { suffix = "apply", workflows = ["reconcile.yml"] }
    end     = { suffix = "end", workflows = ["reap.yml"] }
    drift   = { suffix = "plan", workflows = ["drift.yml"] }
    record  = { suffix = "record", workflows = ["commands.yml"] }
    publish = { suffix = "record", workflows = ["catalog-report.yml", "catalog.yml", "reconcile.yml", "sweep-cloud.yml"] }
  }

  # Who creates which kind of evidence. Nobody changes or deletes any.
  creators = {
    plan            = ["plan"]
    apply-begun     = ["apply"]
    end-begun       = ["end"]
    run-record      = ["apply", "end"]
    warning         = ["end", "record"]
    hold            = ["record"]
    approval        = ["record"]
    override        = ["record"]
    tombstone       = ["end"]
    chain-head      = ["publish"]
    heartbeat       = ["end"]
    sweep           = ["publish"]
    drift           = ["drift"]
    terraform-begun = ["plan", "apply", "end", "drift"]
  }

  # Terraform writes a state when it applies, and locks it whenever it looks at it.
  state_writers = ["apply", "end"]
  lock_writers  = ["plan", "apply", "end", "drift"]

  # What carries a lease's tag: leftovers of an end, and what the catalog observes.
  tag_readers = ["end", "publish"]

  # They rehearse a destroy, and a bucket that is not empty stops it: whether one is, no plan tells.
  bucket_lookers = ["plan", "end"]

  # They look at what exists; no secret's value, item or message belongs into what they make of it.
  without_secrets = ["plan", "drift"]
}
