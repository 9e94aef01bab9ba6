"""What each report says, to the letter: held against files that a person has read.

`WRITE_GOLDEN=1` writes them anew; then they are read again before they are committed.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.video_feedback.exports.reports.reading import normalised
from video_feedback.exports import kinds
from video_feedback.exports.report import Report
from video_feedback_schemas import build

FOLDER = Path(__file__).parent / "golden"
EVERY = [(kind.name, reader) for kind in kinds.every().values() for reader in kind.readers]


@pytest.mark.parametrize(("name", "reader"), EVERY)
def test_a_report_says_what_was_read(name: str, reader: str, told: Callable[..., Report]) -> None:
    said = normalised(told(name, reader=reader).file)
    path = FOLDER / f"{name}-{reader}.json"
    if os.environ.get("WRITE_GOLDEN"):
        path.write_text(said, "utf-8")
    assert json.loads(said) == json.loads(path.read_text("utf-8"))
    jsonschema.validate(json.loads(said), json.loads((build.FOLDER / "report-1.schema.json").read_text("utf-8")))


def test_there_is_one_for_each_and_no_more() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {f"{name}-{reader}" for name, reader in EVERY}
