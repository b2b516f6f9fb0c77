import type { Answers } from './answers.ts'

export const GITHUB_SCRIPT_PATH = 'bootstrap/github.sh'

/** What must be told to GitHub after `terraform apply`: environments that only the default branch may use, and variables. */
export function githubScript({ repository, environments }: Answers): string {
  const [first] = environments
  const isSeveral = environments.length > 1
  return `#!/usr/bin/env bash
# Tells GitHub what \`terraform apply\` in this folder made: environments that only the default branch may use, and the
# variables that the workflows read. Needs gh (signed in, with admin rights on the repository), jq and Terraform. It can be
# run again at any time.
set -euo pipefail
cd "$(dirname "\${BASH_SOURCE[0]}")"
repository=${repository.name}
branch=${repository.branch}
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

# The roles of ${first?.name} are variables of the repository${isSeveral ? '; those of every environment are its own' : ''}.
jq -r '.repository_variables.value["${first?.name}"] // {} | to_entries[] | "\\(.key) \\(.value)"' <<<"$outputs" |
  while read -r name value; do gh variable set "$name" --repo "$repository" --body "$value"; done
${
  isSeveral
    ? `
gh variable set LEASEHOLD_ENVIRONMENTS --repo "$repository" --body '${JSON.stringify(environments.map(({ name }) => name))}'
jq -r '.repository_variables.value | to_entries[] | .key as $of | .value | to_entries[] | select(.key != "LEASEHOLD_ENVIRONMENT") |
  ("plan", "apply", "end", "record") as $suffix | "\\($of)-\\($suffix) \\(.key) \\(.value)"' <<<"$outputs" |
  while read -r environment name value; do
    gh variable set "$name" --repo "$repository" --env "$environment" --body "$value"
  done
`
    : ''
}
# Automation opens the pull requests of requests.
gh api -X PUT "repos/$repository/actions/permissions/workflow" \\
  -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true
echo "done; npx leasehold doctor looks at the rest"
`
}
