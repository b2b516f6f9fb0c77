# METADATA
# title: Buckets say who owns their data
# description: >
#   Every bucket that a plan creates or changes carries the tag `leasehold:owner`, not empty. The guardrail
#   `required-tags` asks the same of all resources; this shows how it looks in Rego.
package main

deny_data_owner contains result if {
	some change in input.resource_changes
	change.mode == "managed"
	change.type == "aws_s3_bucket"
	some action in change.change.actions
	action in {"create", "update"}
	not has_owner(change.change)
	result := {
		"msg": sprintf("%s does not say who owns its data", [change.address]),
		"resource": change.address,
		"remedy": "let the provider's default tags stand, or set the tag leasehold:owner",
	}
}

has_owner(change) if change.after.tags_all["leasehold:owner"] != ""

# Known after apply only: the guardrail `required-tags` says so.
has_owner(change) if change.after_unknown.tags_all == true

has_owner(change) if change.after_unknown.tags_all["leasehold:owner"] == true
