#!/usr/bin/env bash
# Installs the pinned Checkov into a new folder, and says which: `folder=$(install.sh)`. Wheels only, so that nothing of a
# package runs while it is installed. Meant for before the job has credentials. Not below the runner's home, which the
# other user that scans may not enter.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
folder="$(mktemp --directory --tmpdir=/tmp leasehold-checkov-XXXXXXXX)"
python3 -m venv "$folder" >&2
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
  --requirement "$here/requirements.txt" >&2
chmod -R a+rX "$folder"
echo "$folder"
