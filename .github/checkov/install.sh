#!/usr/bin/env bash
# Installs the pinned Checkov into a folder of its own: `install.sh <folder>`. Wheels only, so that nothing of a package
# runs while it is installed. Meant for before the job has credentials.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
python3 -m venv "$1"
"$1/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
  --requirement "$here/requirements.txt"
# The scan runs as another user.
chmod -R a+rX "$1"
