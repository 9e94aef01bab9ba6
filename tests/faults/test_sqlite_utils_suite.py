"""What sqlite-utils promises holds over locked files too: its own suite, in which every file has a key."""

import os
import re
import subprocess
import sys
import tarfile
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.faults.rounds import FULL

# Seven want iterdump, which sqlcipher3 lacks; two a header in plain; two read the file without its key in a program of
# their own; two attach another file without a key.
EXPECTED = {
    "tests/test_attach.py::test_attach",
    "tests/test_cli.py::test_attach",
    "tests/test_cli.py::test_create_database[False]",
    "tests/test_cli.py::test_create_database[True]",
    "tests/test_cli.py::test_dump",
    "tests/test_cli_bulk.py::test_cli_bulk_batch_size",
    "tests/test_cli_insert.py::test_insert_streaming_batch_size_1",
    "tests/test_cli_memory.py::test_memory_dump[extra_args0]",
    "tests/test_cli_memory.py::test_memory_dump[extra_args1]",
    "tests/test_cli_memory.py::test_memory_save[extra_args0]",
    "tests/test_cli_memory.py::test_memory_save[extra_args1]",
    "tests/test_analyze_tables.py::test_analyze_table",
    "tests/test_analyze_tables.py::test_analyze_table_save",
}


@pytest.mark.timeout(1800)
@pytest.mark.skipif(not FULL, reason="the suite of sqlite-utils is fetched, and runs for half a minute (make faults)")
def test_the_suite_of_sqlite_utils_passes_over_keyed_files(tmp_path: Path) -> None:
    wanted = f"sqlite-utils=={version('sqlite-utils')}"
    fetching = [sys.executable, "-m", "pip", "-q", "download", "--no-deps", "--no-binary", ":all:", "-d", str(tmp_path)]
    if subprocess.run([*fetching, wanted], check=False, capture_output=True).returncode:
        pytest.skip("the package index cannot be reached, and the suite lies there alone")
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    (suite,) = (path for path in tmp_path.iterdir() if path.is_dir())
    without = [f"-p no:{plugin}" for plugin in ("pytest-qt", "randomly", "xdist", "cacheprovider")]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rfE", "-p", "keyed_sqlite", *" ".join(without).split(), "tests"],
        cwd=suite,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent), "PYTHONDEVMODE": ""},
        check=False,
        capture_output=True,
        text=True,
    )
    last = done.stdout.splitlines()[-1]
    print(last)
    passed = int(re.findall(r"(\d+) passed", last)[0])
    failed = set(re.findall(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE))
    assert failed - EXPECTED == set()
    assert passed >= 1468
