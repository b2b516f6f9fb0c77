#!/usr/bin/env bash
# Tells GitHub what `terraform apply` in this folder made: environments that only the default branch may use, and the
# variables that the workflows read. Needs gh (signed in, with admin rights on the repository), jq and Terraform. It can be
# run again at any time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
repository=acme/platform
branch=main
outputs="$(terraform output -json)"

for name in leasehold-app $(jq -r '.github_environments.value[]' <<<"$outputs"); do
  gh api -X PUT "repos/$repository/environments/$name" --input - >/dev/null <<'JSON'
{ "deployment_branch_policy": { "protected_branches": false, "custom_branch_policies": true } }
JSON
  policies="repos/$repository/environments/$name/deployment-branch-policies"
  gh api "$policies" --jq '.branch_policies[].name' | grep -qxF -- "$branch" ||
    gh api -X POST "$policies" -f "name=$branch" >/dev/null
  echo "environment $name"
done

# The roles of dev are variables of the repository; those of every environment are its own.
jq -r '.repository_variables.value["dev"] // {} | to_entries[] | "\(.key) \(.value)"' <<<"$outputs" |
  while read -r name value; do gh variable set "$name" --repo "$repository" --body "$value"; done

gh variable set LEASEHOLD_ENVIRONMENTS --repo "$repository" --body '["dev","prod"]'
jq -r '.repository_variables.value | to_entries[] | .key as $of | .value | to_entries[] | select(.key != "LEASEHOLD_ENVIRONMENT") |
  ("plan", "apply", "end", "record") as $suffix | "\($of)-\($suffix) \(.key) \(.value)"' <<<"$outputs" |
  while read -r environment name value; do
    gh variable set "$name" --repo "$repository" --env "$environment" --body "$value"
  done

# Automation opens the pull requests of requests.
gh api -X PUT "repos/$repository/actions/permissions/workflow" \
  -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true
echo "done; npx leasehold doctor looks at the rest"
