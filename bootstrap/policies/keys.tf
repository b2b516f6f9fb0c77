# Keys in the bucket, as patterns of policies. `*` and `?` match a slash too, so each pattern has the whole shape of a key:
# a lease named `evidence` must not look like evidence.

locals {
  bucket  = "arn:${var.partition}:s3:::${var.state.bucket}"
  objects = "${local.bucket}/*"
  ours    = "${local.bucket}/${var.repository.id}/*"

  # <repository id>/<team>/<name>/<uid>; a uid has 26 characters.
  lease = "${local.bucket}/${var.repository.id}/*/*/${join("", [for _ in range(26) : "?"])}"

  state = "${local.lease}/terraform.tfstate"
  lock  = "${local.lease}/terraform.tfstate.tflock"
  heads = "${local.bucket}/${var.repository.id}/ledger/heads/*.json"

  # Of whole runs of the reaper, in a folder a day; a uid has no dash, so that no lease of a team `reaper` looks like it.
  runs   = "${local.bucket}/${var.repository.id}/reaper/runs/????-??-??/*.json"
  sweeps = "${local.bucket}/${var.repository.id}/reaper/sweeps/????????????/????-??-??/*.json"

  elsewhere = { chain-head = local.heads, heartbeat = local.runs, sweep = local.sweeps }
  kinds     = { for kind in keys(local.creators) : kind => lookup(local.elsewhere, kind, "${local.lease}/evidence/${kind}/*.json") }
  evidence  = ["${local.lease}/evidence/*", "${local.bucket}/${var.repository.id}/ledger/*", local.runs, local.sweeps]
}
