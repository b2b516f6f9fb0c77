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
clean=(env -i HOME=/tmp PATH=/usr/bin:/bin)
sandbox=(unshare --net -- setpriv --reuid=nobody --regid=nogroup --clear-groups --no-new-privs "${clean[@]}")
[ "$(id -u)" = 0 ] || sandbox=(sudo -n "${sandbox[@]}")
if ! "${sandbox[@]}" true 2>/dev/null; then
  echo 'not isolated: needs the rights of root, and namespaces' >&2
  sandbox=("${clean[@]}")
fi

for plan in "$plans"/*.json; do
  [ -e "$plan" ] || continue
  uid="$(basename "$plan" .json)"
  work="$(mktemp --directory --tmpdir=/tmp leasehold-scan-XXXXXXXX)"
  # Checkov writes into a folder of its own; what it reads, nobody but this user may change.
  mkdir --mode=777 "$work/out"
  chmod 755 "$work"
  # One value a line: Checkov knows resources by their lines.
  jq . "$plan" >"$work/plan.json"
  chmod 644 "$work/plan.json"
  "${sandbox[@]}" "$checkov" --file "$work/plan.json" --framework terraform_plan --skip-download --soft-fail --quiet \
    --output sarif --output json --output-file-path "$work/out" >/dev/null || echo "checkov failed on $uid" >&2
  sarif="$work/out/results_sarif.sarif"
  json="$work/out/results_json.json"
  # A link could name a file that the other user may not read.
  if [ -s "$sarif" ] && [ ! -L "$sarif" ] && [ -s "$json" ] && [ ! -L "$json" ]; then
    jq --slurpfile json "$json" -f "$here/stamp.jq" "$sarif" >"$work/stamped" &&
      mv "$work/stamped" "$reports/checkov-$uid.sarif"
  fi
  rm -rf "$work" || echo "left behind: $work" >&2
done
