"""The table of moments: typed, with a codebook, and for research without days and names."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, get_args

import pytest

from tests.video_feedback.conftest import Visit
from tests.video_feedback.exports.reports.filled import Filled
from tests.video_feedback.exports.reports.reading import everything, rows, section
from video_feedback.consent.doors import NotAgreed
from video_feedback.errors import Trouble
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked, Report
from video_feedback.library import moments, recordings
from video_feedback_schemas.report_file import ColumnKind

Told = Callable[..., Report]
TABLES = ("moments", "moments_of_session", "moments_of_family")
TYPES: dict[str, type] = {
    "text": str,
    "whole": int,
    "decimal": float,
    "ms": int,
    "day": str,
    "instant": str,
    "yes": bool,
}


def test_every_moment_is_a_row_with_its_times(told: Told, filled: Filled) -> None:
    found = rows(told("moments"), "moments")
    kept = [m for m in moments.of_recording(filled.visit.db, filled.visit.recording.id) if m.id != filled.missed.id]
    assert [(row["id"], row["start_ms"], row["end_ms"], row["code"], row["version"]) for row in found] == [
        (m.id, m.start_ms, m.end_ms, m.code_id, m.scheme_version) for m in kept
    ]
    turns = next(row for row in found if row["code"] == "fro.turns")
    assert (turns["duration_ms"], turns["start"], turns["end"]) == (3000, "0:02.000", "0:05.000")
    assert (turns["label"], turns["group"], turns["who"]) == ("Takes turns", "To and fro", "Both")
    weeks = (date(2026, 5, 14) - date(2026, 2, 5)).days // 7
    assert {row["age_weeks"] for row in found} == {weeks} == {14}
    tied = {row["code"]: (row["chain"], row["chain_role"]) for row in found}
    assert tied["sig.reach"][0] == tied["ans.comfort"][0]
    assert (tied["sig.reach"][1], tied["ans.comfort"][1], tied["fro.turns"]) == ("signal", "answer", (None, None))


def test_a_session_has_those_that_were_picked_and_a_family_all(told: Told) -> None:
    whole = len(rows(told("moments_of_family"), "moments"))
    assert whole == len(rows(told("moments"), "moments")) == 3
    assert len(rows(told("moments_of_session"), "moments")) == 3
    assert len(rows(told("moments_of_session", worker_only=True, reason="asked"), "moments")) == 4


@pytest.mark.parametrize("purpose", [None, "research"])
@pytest.mark.parametrize("name", TABLES)
def test_every_cell_is_what_its_column_says(told: Told, name: str, purpose: Any) -> None:
    table = section(told(name, reader="team", purpose=purpose), "moments").table
    assert table is not None
    assert all(column.says and column.label and column.kind in get_args(ColumnKind) for column in table.columns)
    assert len({column.key for column in table.columns}) == len(table.columns)
    for row in table.rows:
        for column, cell in zip(table.columns, row, strict=True):
            assert cell is None or type(cell) is TYPES[column.kind], column.key


@pytest.mark.parametrize("name", TABLES)
def test_for_research_there_is_no_day_no_name_and_no_free_text(told: Told, filled: Filled, name: str) -> None:
    report = told(name, reader="team", purpose="research")
    file = replace(report.file, made_at="", made_with="")
    said = everything(replace(report, file=file))
    assert not re.search(r"\d{4}-\d\d|\b2026\b|May", said)
    for word in ("Rowan", "Robin", "Sam", "Film of 14", "Three each", "You hummed", "parent too", "¤"):
        assert word not in said
    for whole in (filled.visit.family.id, filled.visit.recording.id, filled.turns.id, filled.turns.id[:12]):
        assert whole not in said
    assert report.file.under_title == f"Study {filled.visit.family.id[-10:]}"
    assert report.name == f"moments-{filled.visit.family.id[-10:]}"
    found = rows(report, "moments")
    assert {row["who"] for row in found} == {"Baby", "Adult", "Both"}
    assert {row["age_weeks"] for row in found} == {14}
    assert "tagged_at" not in found[0]
    assert told(name, reader="team", purpose="research").file.sections == report.file.sections  # the same each time


def test_for_research_notes_for_the_team_are_let_in_where_they_are_asked_for(told: Told) -> None:
    said = everything(told("moments", reader="team", purpose="research", free_text=True))
    assert "Three each." in said
    assert "You hummed." in said
    assert "¤" not in said


def test_for_research_coders_have_numbers(visit: Visit) -> None:
    from tests.agreed import agree  # noqa: PLC0415

    agree(visit.library, visit.family.id, visit.recording.id, ("research",))
    for coder in ("Ben", "Ana", ""):
        visit.tag("sig.reach", 1000, coder=coder)
    gather = kinds.get("moments").gather
    report = gather(visit.db, None, visit.recording.id, Asked(reader="team", purpose="research"))
    assert sorted(str(row["coder"]) for row in rows(report, "moments")) == ["1", "2", "None"]


def test_a_film_without_moments_says_so(visit: Visit) -> None:
    report = kinds.get("moments").gather(visit.db, None, visit.recording.id, Asked())
    table = section(report, "moments").table
    assert table is not None
    assert (table.rows, table.limits) == ([], "No moments are tagged here yet.")


def test_the_strip_has_a_lane_for_each_group_in_the_order_of_the_scheme(told: Told) -> None:
    strip = section(told("moments"), "film").strip
    assert strip is not None
    assert (strip.duration_ms, [lane.label for lane in strip.lanes]) == (
        10_000, ["Baby tells us", "Answering", "To and fro"],
    )  # fmt: skip


def test_the_film_of_a_session_asks_at_its_own_door_too_and_no_parent_has_it(visit: Visit) -> None:
    visit.tag("sig.reach", 1000)
    with visit.library.change("A review", undoable=False) as db:
        recordings.edit(db, replace(visit.recording, kind="review"))
    gather = kinds.get("moments").gather
    with pytest.raises(NotAgreed, match="film of the session itself"):
        gather(visit.db, None, visit.recording.id, Asked())
    with pytest.raises(Trouble, match="not for the parent"):
        gather(visit.db, None, visit.recording.id, Asked(reader="parent"))
