#!/usr/bin/env bash
# `on=true` when the guardrails name the scanner Checkov: `configured.sh <guardrails.yaml>`. Where this is wrong the
# report is missing, and policy-check says so.
set -euo pipefail
if [ -f "$1" ] && sed -n '/^scanners:/,/^[^ #]/p' "$1" | grep -Eq '^  checkov:'; then echo 'on=true'; else echo 'on=false'; fi
