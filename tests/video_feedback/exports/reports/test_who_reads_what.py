"""R21 and the worker's own: nothing of it leaves by itself, and what is let in has a reason and is on record."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.video_feedback.exports.reports.filled import SECRET, Filled
from tests.video_feedback.exports.reports.reading import everything, rows, section
from video_feedback.consent import doors
from video_feedback.errors import NotFound, Trouble
from video_feedback.exports import kinds
from video_feedback.exports.report import Asked, Report

Told = Callable[..., Report]
WHY = {"worker_only": True, "reason": "She asked for it"}
FOR_GROWN_UPS = [
    (kind.name, reader) for kind in kinds.every().values() for reader in kind.readers if reader != "parent"
]
HAS_OWN = {
    "session_record": ("looking back", "angle", "say", "supervision"),
    "moments": ("note", "angle"),
    "moments_of_session": ("note", "angle"),
    "moments_of_family": ("note", "angle"),
    "progress": ("rating",),
    "family": ("family", "visit", "person"),
    "about_person": ("note", "angle", "looking back", "rating", "person", "say"),
    "visit_sheet": (),
    "keys": (),
}
"""Which of the texts for the worker alone a report would hold."""


@pytest.mark.parametrize(("name", "reader"), FOR_GROWN_UPS)
def test_r21_what_is_for_the_worker_alone_leaves_by_no_path(name: str, reader: str, told: Told) -> None:
    said = everything(told(name, reader=reader))
    assert SECRET not in said
    assert name == "keys" or "gen.missed" not in said
    assert name == "keys" or "Signal perhaps missed" not in said
    if HAS_OWN[name]:
        assert "left out" in said


@pytest.mark.parametrize(("name", "reader"), FOR_GROWN_UPS)
def test_asked_for_with_a_reason_it_is_let_in_and_says_so(name: str, reader: str, told: Told) -> None:
    report = told(name, reader=reader, **WHY)
    said = everything(report)
    for text in HAS_OWN[name]:
        assert f"{SECRET} {text}" in said
    assert "left out." not in report.file.limits
    assert (report.asked.worker_only, report.asked.reason) == (True, "She asked for it")


@pytest.mark.parametrize("name", sorted(kinds.every()))
def test_without_a_reason_it_is_refused_kindly(name: str, told: Told) -> None:
    for reason in ("", "  \n"):
        with pytest.raises(Trouble, match=r"in a few words why|nothing that a parent"):
            told(name, worker_only=True, reason=reason)


@pytest.mark.parametrize("name", sorted(kinds.every()))
def test_a_reader_that_a_report_is_not_for_is_refused(name: str, told: Told) -> None:
    for reader in {"worker", "team", "parent"} - set(kinds.get(name).readers):
        with pytest.raises(Trouble, match="not for the"):
            told(name, reader=reader)


@pytest.mark.parametrize("name", sorted(kinds.every()))
def test_what_is_not_there_is_not_found(name: str, filled: Filled) -> None:
    kind = kinds.get(name)
    with pytest.raises(NotFound):
        kind.gather(filled.visit.db, None, "nobody", Asked(reader=kind.readers[0]))


@pytest.mark.parametrize("purpose", sorted(doors.TEAM_COPIES))
def test_a_report_for_the_team_leaves_by_the_door_of_its_purpose(purpose: str, told: Told) -> None:
    for name in ("session_record", "progress", "moments"):
        if purpose == "research" and name != "moments":
            with pytest.raises(Trouble, match="table of moments"):
                told(name, reader="team", purpose=purpose)
            continue
        report = told(name, reader="team", purpose=purpose)
        assert report.door == doors.TEAM_COPIES[purpose]  # type: ignore[index]
        assert report.film_ids


def test_supervision_is_told_to_those_who_supervise(told: Told) -> None:
    assert "Whose is the humming?" in everything(told("session_record"))
    assert "Whose is the humming?" in everything(told("session_record", reader="team"))
    assert "Whose is the humming?" not in everything(told("session_record", reader="team", purpose="assessment"))


def test_of_a_worry_about_safety_it_is_told_that_it_was_raised(told: Told) -> None:
    report = told("session_record", reader="team", purpose="assessment")
    (sentence,) = section(report, "safety").text
    assert "was raised" in sentence
    assert everything(report).count("afety") == 3  # its key, its heading, and that sentence


def test_a_report_without_pictures_of_films_needs_nobodys_yes(told: Told) -> None:
    assert told("family", reader="team").door.purpose is None
    assert told("about_person").door.purpose is None
    assert told("keys").door.purpose is None
    assert told("keys").film_ids == told("family").film_ids == ()


def test_names_of_people_are_in_the_workers_overview_alone(told: Told) -> None:
    worker, team = everything(told("family")), everything(told("family", reader="team"))
    assert ("Robin" in worker, "Sam" in worker) == (True, True)
    assert ("Robin" in team, "Sam" in team) == (False, False)
    for name in ("session_record", "progress", "moments", "visit_sheet"):
        said = everything(told(name))
        assert ("Robin" in said, "Sam" in said) == (False, False), name


def test_names_of_files_hold_nothing_of_a_family(told: Told) -> None:
    names = {name: told(name).name for name in kinds.every()}
    assert names["session_record"] == "session-2026-05-21"
    assert names["strengths"] == names["strengths_of_family"] == "what-we-saw-together"
    assert names["moments"] == "moments-2026-05-14"
    assert names["visit_sheet"] == "visit-sheet-2026-05-21"
    for name in names.values():
        assert not {"rowan", "robin", "sam"} & set(name.lower().split("-"))


def test_everything_about_a_person_flags_who_else_can_be_seen(told: Told) -> None:
    (film,) = rows(told("about_person"), "films")
    assert film["others"] == "Baby"
    assert "hide them, before a copy is given" in film["before_a_copy"]


def test_everything_about_a_person_has_no_picture_and_names_nobody_else(told: Told, filled: Filled) -> None:
    report = told("about_person")
    assert not report.pictures
    assert all(not section.picture for section in report.file.sections)
    said = everything(report)
    assert "Sam" in said
    assert "Robin" not in said
    assert (
        len(rows(report, "consents"))
        == filled.visit.db.execute(
            "SELECT count(*) FROM consents WHERE person_id = ?1 OR given_by = ?1", [filled.adult.id]
        ).fetchone()[0]
    )
    done: Any = rows(report, "audit")
    assert any("agreed to" in line["done"] for line in done)


def test_r11_what_a_worker_meant_to_say_goes_to_the_team_only_where_it_is_let_in(told: Told) -> None:
    def script(**asked: Any) -> set[str]:
        sections = told("session_record", **asked).file.sections
        return {fact.key for each in sections if each.key == "pick" for fact in each.facts} & {"say", "ask"}

    assert script(reader="worker") == {"say", "ask"}
    assert script(reader="team") == set()
    assert script(reader="team", **WHY) == {"say", "ask"}
