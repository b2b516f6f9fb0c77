# What is refused, before anything is asked of AWS.

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

run "a_branch_with_a_wildcard" {
  command         = plan
  expect_failures = [var.repository]
  variables {
    repository = { id = 900100200, name = "acme/platform", owner_id = 77, default_branch = "*" }
  }
}

run "a_repository_by_name_alone" {
  command         = plan
  expect_failures = [var.repository]
  variables {
    repository = { id = 0, name = "acme/platform", owner_id = 77 }
  }
}

run "a_repository_with_a_wildcard" {
  command         = plan
  expect_failures = [var.repository]
  variables {
    repository = { id = 900100200, name = "acme/*", owner_id = 77 }
  }
}

run "a_workflow_with_a_wildcard" {
  command         = plan
  expect_failures = [var.job_workflow_refs]
  variables {
    job_workflow_refs = { plan = ["acme/leasehold/.github/workflows/plan.yml@*"] }
  }
}

run "a_workflow_without_a_whole_ref" {
  command         = plan
  expect_failures = [var.job_workflow_refs]
  variables {
    job_workflow_refs = { plan = ["acme/leasehold/.github/workflows/plan.yml@v1"] }
  }
}

run "a_toolkit_without_a_whole_ref" {
  command         = plan
  expect_failures = [var.toolkit]
  variables {
    toolkit = { repository = "leasehold/leasehold", ref = "v1.2.0" }
  }
}

run "a_purpose_that_is_none" {
  command         = plan
  expect_failures = [var.job_workflow_refs]
  variables {
    job_workflow_refs = { deploy = ["acme/leasehold/.github/workflows/plan.yml@refs/tags/v1"] }
  }
}

run "an_operator_with_a_wildcard" {
  command         = plan
  expect_failures = [var.operators]
  variables {
    operators = ["arn:aws:iam::123456789012:role/*"]
  }
}

run "an_environment_that_makes_a_name_too_long" {
  command         = plan
  expect_failures = [var.environments]
  variables {
    environments = { an-environment-of-thirty-two-chars = {} }
  }
}

run "a_document_that_is_none" {
  command         = plan
  expect_failures = [var.environments]
  variables {
    environments = { staging = { apply = { documents = { all = "AdministratorAccess" } } } }
  }
}

run "old_states_for_a_day" {
  command         = plan
  expect_failures = [var.state]
  variables {
    state = { bucket = "acme-leasehold-state", old_versions_days = 1 }
  }
}
