#!/bin/sh
# Make the virtual environment and install the project with all that tests, types and lint need.
# usage: venv.sh PYTHON FOLDER
set -eu
python=$1
venv=$2

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Video Feedback needs Python 3.11 or newer; '$python' is older. Name another one: make PYTHON=python3.12 run" >&2
    exit 1
fi
if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    rm -rf "$venv"
    # Debian's Python comes without the part that makes environments.
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        sh "$(dirname "$0")/system.sh" python3-venv
    fi
    "$python" -m venv "$venv"
fi
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -c "$(dirname "$0")/constraints.txt" -e '.[dev]'
