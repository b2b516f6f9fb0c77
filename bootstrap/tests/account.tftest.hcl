mock_provider "aws" {
  override_data {
    target = data.aws_caller_identity.this
    values = { account_id = "123456789012" }
  }

  override_data {
    target = data.aws_partition.this
    values = { partition = "aws" }
  }
}

variables {
  repository   = { id = 900100200, name = "acme/platform", owner_id = 77 }
  region       = "eu-west-1"
  state        = { bucket = "acme-leasehold-state" }
  environments = { staging = {} }
}

# Only plans: the bucket may never be destroyed, so a test could not clean up behind itself.

run "one_account_holds_all" {
  command = plan

  assert {
    condition     = aws_s3_bucket.state[0].bucket == "acme-leasehold-state"
    error_message = "The bucket is made in the account of the credentials."
  }

  assert {
    condition     = aws_s3_bucket_versioning.state[0].versioning_configuration[0].status == "Enabled"
    error_message = "The bucket is versioned."
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.state[0].rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256"
    error_message = "The bucket is encrypted."
  }

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.state[0].block_public_acls,
      aws_s3_bucket_public_access_block.state[0].block_public_policy,
      aws_s3_bucket_public_access_block.state[0].ignore_public_acls,
      aws_s3_bucket_public_access_block.state[0].restrict_public_buckets,
    ])
    error_message = "Nothing is public."
  }

  assert {
    condition     = aws_s3_bucket_ownership_controls.state[0].rule[0].object_ownership == "BucketOwnerEnforced"
    error_message = "ACLs are off."
  }

  assert {
    condition     = aws_s3_bucket_policy.state[0].policy == module.policies.bucket
    error_message = "The policy that was judged is the one of the bucket."
  }

  assert {
    condition     = length(aws_s3_bucket_lifecycle_configuration.state[0].rule) == 1 && aws_s3_bucket_lifecycle_configuration.state[0].rule[0].noncurrent_version_expiration[0].noncurrent_days == 90
    error_message = "Old versions go after 90 days, and there is no other rule."
  }

  assert {
    condition     = one(aws_iam_openid_connect_provider.github[*].client_id_list) == toset(["sts.amazonaws.com"])
    error_message = "The provider is made, for one audience."
  }

  assert {
    condition     = sort(keys(aws_iam_role.this)) == sort(["staging-apply", "staging-drift", "staging-end", "staging-plan", "staging-publish", "staging-record"])
    error_message = "Each environment has its six roles."
  }

  assert {
    condition     = alltrue([for key, role in aws_iam_role.this : role.assume_role_policy == module.policies.roles[key].trust && role.path == "/leasehold/" && role.max_session_duration == 3600])
    error_message = "A role has the trust that was judged, lies below its path, and lends credentials for an hour."
  }

  assert {
    condition     = alltrue([for key, policy in aws_iam_role_policy.own : policy.policy == module.policies.roles[key].permissions]) && length(aws_iam_role_policy.own) == 6
    error_message = "A role has the permissions that were judged."
  }

  assert {
    condition     = aws_iam_policy.boundary[0].policy == module.policies.boundaries["123456789012"].document
    error_message = "The boundary is the one that was judged."
  }

  assert {
    condition     = length(aws_iam_role_policy.attached) == 0 && sort(keys(aws_iam_role_policy_attachment.attached)) == tolist(["staging-drift arn:aws:iam::aws:policy/ReadOnlyAccess", "staging-plan arn:aws:iam::aws:policy/ReadOnlyAccess"])
    error_message = "When nothing is said, plan and drift read, and nothing else may touch resources."
  }

  assert {
    condition     = output.github_environments == tolist(["staging-apply", "staging-end", "staging-plan", "staging-record"])
    error_message = "The environments of GitHub are named."
  }

  assert {
    condition = output.repository_variables["staging"] == {
      LEASEHOLD_ENVIRONMENT  = "staging"
      LEASEHOLD_REGION       = "eu-west-1"
      LEASEHOLD_PLAN_ROLE    = "arn:aws:iam::123456789012:role/leasehold/leasehold-staging-plan"
      LEASEHOLD_APPLY_ROLE   = "arn:aws:iam::123456789012:role/leasehold/leasehold-staging-apply"
      LEASEHOLD_END_ROLE     = "arn:aws:iam::123456789012:role/leasehold/leasehold-staging-end"
      LEASEHOLD_DRIFT_ROLE   = "arn:aws:iam::123456789012:role/leasehold/leasehold-staging-drift"
      LEASEHOLD_RECORD_ROLE  = "arn:aws:iam::123456789012:role/leasehold/leasehold-staging-record"
      LEASEHOLD_PUBLISH_ROLE = "arn:aws:iam::123456789012:role/leasehold/leasehold-staging-publish"
    }
    error_message = "Each variable is the ARN of its role."
  }
}

run "what_modules_need_is_attached" {
  command = plan

  variables {
    environments = {
      staging = {
        plan  = { policy_arns = ["arn:aws:iam::123456789012:policy/look"] }
        apply = { policy_arns = ["arn:aws:iam::aws:policy/AmazonS3FullAccess"], documents = { queues = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" } }
      }
    }
  }

  assert {
    condition = sort(keys(aws_iam_role_policy_attachment.attached)) == tolist([
      "staging-apply arn:aws:iam::aws:policy/AmazonS3FullAccess",
      "staging-drift arn:aws:iam::aws:policy/ReadOnlyAccess",
      "staging-plan arn:aws:iam::123456789012:policy/look",
    ])
    error_message = "What is named is attached to the role that it is named for, and replaces the default."
  }

  assert {
    condition     = keys(aws_iam_role_policy.attached) == ["staging-apply queues"] && aws_iam_role_policy.attached["staging-apply queues"].name == "queues"
    error_message = "A document becomes a policy of its role."
  }
}

run "a_key_of_the_adopter" {
  command = plan

  variables {
    state = { bucket = "acme-leasehold-state", kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555" }
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.state[0].rule).apply_server_side_encryption_by_default).kms_master_key_id == var.state.kms_key_arn
    error_message = "The bucket is encrypted with the key."
  }
}

run "a_provider_that_is_there" {
  command = plan

  variables {
    create_oidc_provider = false
  }

  assert {
    condition     = length(aws_iam_openid_connect_provider.github) == 0 && strcontains(aws_iam_role.this["staging-plan"].assume_role_policy, "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com")
    error_message = "The roles trust the provider that is there."
  }
}

run "the_bucket_is_elsewhere" {
  command = plan

  variables {
    state        = { bucket = "acme-leasehold-state", account = "210987654321" }
    environments = { staging = { account = "123456789012" }, prod = { account = "333333333333" } }
  }

  assert {
    condition     = length(aws_s3_bucket.state) == 0 && length(aws_s3_bucket_policy.state) == 0
    error_message = "The bucket is made in its own account only."
  }

  assert {
    condition     = length(aws_iam_role.this) == 6 && keys(output.repository_variables) == ["staging"]
    error_message = "Roles are made for the environments of this account only."
  }
}

run "only_the_bucket_is_here" {
  command = plan

  variables {
    environments = { prod = { account = "333333333333" } }
  }

  assert {
    condition     = length(aws_s3_bucket.state) == 1 && length(aws_iam_role.this) == 0 && output.permissions_boundary == null
    error_message = "An account without an environment has no roles."
  }
}
