"""A table that a spreadsheet reads, and never runs."""

import csv
import io
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from video_feedback.exports import formats, kinds
from video_feedback.exports.csv import disarmed
from video_feedback.exports.report import Asked
from video_feedback.jobs import Progress


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1", "＋1", "－1", "＠x", " =1", "\ufeff=1", "\0=1",
        "\u3000＝1", "\u2003=1", "\u200b=1", "\u202e=1", "\x1c@x", "\n- a line",
        "=HYPERLINK(\"http://x\",\"y\")",
    ],
)  # fmt: skip
def test_a_formula_is_led_by_an_apostrophe(text: str) -> None:
    assert disarmed(text).startswith("'")


@pytest.mark.parametrize("text", ["", "smiles", "1 = 1", "a-b", "'quoted", "élan 👶"])
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert disarmed(text) == text


def test_numbers_stay_numbers() -> None:
    assert (disarmed(-5), disarmed(0), disarmed(None)) == ("-5", "0", "")


@given(st.text())
def test_no_cell_ever_begins_like_a_formula(text: str) -> None:
    seen = "".join(letter for letter in disarmed(text) if letter.isprintable()).lstrip()
    assert not seen.startswith(tuple("=+-@＝＋－＠"))
    assert not disarmed(text).startswith(("\t", "\r", "\n"))


def test_every_row_has_every_column_and_every_cell_is_quoted(visit: Any) -> None:
    visit.tag("fro.turns", 2000, 5000, note='says "hi", twice\nand waves', note_for="team")
    data = made(visit)
    assert data.startswith(b'\xef\xbb\xbf"id","film",')
    (row,) = rows_of(data)
    assert None not in row
    assert None not in row.values()
    assert (row["start_ms"], row["end_ms"], row["start"]) == ("2000", "5000", "0:02.000")
    assert (row["code"], row["label"], row["note_for"]) == ("fro.turns", "Takes turns", "worker and team")
    assert row["note"] == 'says "hi", twice\nand waves'


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_note_comes_back_from_the_table(visit: Any, note: str) -> None:
    moment = visit.tag("sig.reach", 4000, note=note, note_for="team")
    row = next(row for row in rows_of(made(visit)) if row["id"] == moment.id)
    assert row["note"].removeprefix("'") == note.strip().replace("\0", "").removeprefix("'")


def made(visit: Any) -> bytes:
    report = kinds.get("moments").gather(visit.db, None, visit.recording.id, Asked())
    return formats.get("csv").write(report, Progress())
