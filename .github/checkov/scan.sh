#!/usr/bin/env bash
# Scans plans with Checkov: `scan.sh <folder of Checkov> <folder of plans, <uid>.json> <folder for reports>`.
# Writes `checkov-<uid>.sarif` for each plan. What fails leaves no report, and a report that is missing blocks.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
checkov="$1/bin/checkov"
plans="$2"
reports="$3"
mkdir -p "$reports"

# Without network, environment and the rights of this user, where the machine allows it: a scanner is other people's code.
isolated() {
  if sudo -n true 2>/dev/null; then
    sudo unshare --net -- setpriv --reuid=nobody --regid=nogroup --clear-groups env -i HOME=/tmp PATH=/usr/bin:/bin "$@"
  else
    echo "not isolated: needs sudo" >&2
    env -i HOME=/tmp PATH=/usr/bin:/bin "$@"
  fi
}

for plan in "$plans"/*.json; do
  [ -e "$plan" ] || continue
  uid="$(basename "$plan" .json)"
  work="$(mktemp -d)"
  chmod 777 "$work"
  # One value a line: Checkov knows resources by their lines.
  jq . "$plan" >"$work/plan.json"
  chmod 644 "$work/plan.json"
  isolated "$checkov" --file "$work/plan.json" --framework terraform_plan --skip-download --soft-fail --quiet \
    --output sarif --output json --output-file-path "$work" >/dev/null || echo "checkov failed on $uid" >&2
  if [ -s "$work/results_sarif.sarif" ] && [ -s "$work/results_json.json" ]; then
    jq --slurpfile json "$work/results_json.json" -f "$here/stamp.jq" "$work/results_sarif.sarif" >"$work/stamped" &&
      mv "$work/stamped" "$reports/checkov-$uid.sarif"
  fi
  rm -rf "$work"
done
