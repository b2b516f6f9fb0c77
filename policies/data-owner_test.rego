package main_test

import data.main

bucket(tags) := {"resource_changes": [{
	"address": "module.this.aws_s3_bucket.this",
	"mode": "managed",
	"type": "aws_s3_bucket",
	"change": {"actions": ["create"], "after": {"tags_all": tags}, "after_unknown": {}},
}]}

test_owner_is_named if {
	count(main.deny_data_owner) == 0 with input as bucket({"leasehold:owner": "alice"})
}

test_owner_is_missing if {
	some result in main.deny_data_owner with input as bucket({"team": "payments"})
	result.resource == "module.this.aws_s3_bucket.this"
}

test_owner_is_empty if {
	count(main.deny_data_owner) == 1 with input as bucket({"leasehold:owner": ""})
}

test_bucket_that_goes if {
	going := {"resource_changes": [{
		"address": "aws_s3_bucket.old",
		"mode": "managed",
		"type": "aws_s3_bucket",
		"change": {"actions": ["delete"], "after": null, "after_unknown": {}},
	}]}
	count(main.deny_data_owner) == 0 with input as going
}
