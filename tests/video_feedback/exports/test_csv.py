"""A table that a spreadsheet reads, and never runs."""

import csv
import io
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from video_feedback.exports import summary
from video_feedback.exports.csv import COLUMNS, disarmed
from video_feedback.exports.writing import render


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
    visit.pick(visit.tag("fro.turns", 2000, 5000, note='says "hi", twice\nand waves'), voice="Your turn!")
    visit.hear("She asks me.")
    data = render(summary.of_session(visit.db, None, visit.session.id), "csv")
    assert data.startswith(b'\xef\xbb\xbf"kind",')
    found = rows_of(data)
    assert tuple(found[0]) == COLUMNS
    assert all(None not in row and None not in row.values() for row in found)
    kinds = [row["kind"] for row in found]
    assert [
        kind
        for kind in ("summary", "family", "recording", "moment", "session", "pick", "remark", "next_step")
        if kind not in kinds
    ] == []
    moment = next(row for row in found if row["kind"] == "moment")
    assert (moment["start_ms"], moment["end_ms"], moment["start"]) == ("2000", "5000", "0:02.000")
    assert (moment["code"], moment["label"], moment["read_by"]) == ("fro.turns", "Takes turns", "worker")
    assert moment["words"] == 'says "hi", twice\nand waves'


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_note_comes_back_from_the_table(visit: Any, note: str) -> None:
    moment = visit.tag("sig.reach", 4000, note=note)
    data = render(summary.of_recording(visit.db, None, visit.recording.id), "csv")
    row = next(row for row in rows_of(data) if row["id"] == moment.id)
    assert row["words"].removeprefix("'") == note.replace("\0", "").removeprefix("'")
