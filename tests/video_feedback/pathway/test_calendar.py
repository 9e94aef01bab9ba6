"""All dates of a family, and the calendar file: neutral, whole, and as RFC 5545 writes it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.video_feedback.conftest import Visit as House
from video_feedback.errors import NotFound, Trouble
from video_feedback.library import families, pathways, search, visits
from video_feedback.library import stages as kept
from video_feedback.pathway import calendar, stages
from video_feedback.pathway.calendar import Meeting
from video_feedback_schemas.ids import VisitId, new_id
from video_feedback_schemas.pathway_records import Visit

TODAY, NOW = date(2026, 5, 16), "2026-05-16T10:00:00Z"


def add(house: House, kind: str = "visit", on_day: str = "2026-05-20", **said: str) -> Visit:
    made = Visit(id=VisitId(new_id()), family_id=house.family.id, kind=kind, on_day=on_day, made_at=NOW, **said)  # type: ignore[arg-type]
    with house.library.change("Add a visit") as db:
        visits.add(db, made)
    return made


def unfolded(data: bytes) -> list[str]:
    assert data.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    return data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def ics(house: House) -> list[str]:
    return unfolded(calendar.file(house.db, house.family.id, TODAY, NOW))


def test_visits_sessions_and_steps_stand_in_one_list_by_day(visit: House) -> None:
    late, early = add(visit, at_time="14:00"), add(visit, "filming", at_time="09:30", status="missed")
    with visit.library.change("Begin") as db:
        kept.begin(db, visit.family.id, pathways.get(db, "oxford-slides"))
    found = calendar.of_family(visit.db, visit.family.id, TODAY)
    assert [each.day for each in found] == sorted(each.day for each in found)
    may = calendar.of_month(found, 2026, 5)
    assert set(may) == {date(2026, 5, 20), date(2026, 5, 21)}
    assert [each.key for each in may[date(2026, 5, 20)]] == [early.id, late.id]
    (session,) = may[date(2026, 5, 21)]
    assert (session.kind, session.status, session.age) == ("session", "planned", "15 weeks")
    assert "Review 1" in {each.words for each in found if each.kind == "stage"}
    assert "Referral" not in {each.words for each in found}  # no due date: not known yet
    visit.library.undo()
    visit.library.undo()
    assert [each.key for each in calendar.of_family(visit.db, visit.family.id, TODAY)] == [late.id, visit.session.id]


def test_r21_the_calendar_file_is_neutral_and_tells_only_notes_that_all_may_read(visit: House) -> None:
    add(visit, at_time="14:00", note="Dog bites", by_whom="Ana")
    add(visit, "legal", note="Letter came", note_for="team")
    add(
        visit,
        "filming",
        "2026-05-22",
        note="Bring the blanket; “soft”, blue\nand a toy" + " éé" * 40,
        note_for="parent",
    )
    add(visit, "health", "2026-05-23", status="missed")
    lines = ics(visit)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 4
    text = "\n".join(lines)
    for word in ("bites", "Letter", "Ana", "Robin", "Health", visit.family.id, visit.session.id):
        assert word not in text
    assert "DESCRIPTION:Bring the blanket\\; “soft”\\, blue\\nand a toy" + " éé" * 40 in lines
    assert [line for line in lines if line.startswith("SUMMARY")] == [
        "SUMMARY:Rowan: Legal meeting", "SUMMARY:Rowan: Home visit", "SUMMARY:Rowan: Session", "SUMMARY:Rowan: Filming",
    ]  # fmt: skip
    assert "DTSTART:20260520T140000" in lines
    assert "DTEND:20260520T150000" in lines
    assert "DTSTART;VALUE=DATE:20260521" in lines
    assert "DTEND;VALUE=DATE:20260522" in lines
    assert lines.count("DTSTAMP:20260516T100000Z") == 4
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == 4
    assert uids == [line for line in ics(visit) if line.startswith("UID:")]


@pytest.mark.parametrize("status", ["paused", "closed"])
def test_of_a_family_that_is_not_open_the_calendar_file_reminds_of_nothing(visit: House, status: Any) -> None:
    add(visit, "legal", "2026-05-10", status="done")
    add(visit, "filming", "2026-05-22")
    with visit.library.change("Stop") as db:
        families.set_status(db, visit.family.id, status, "They have moved away")
    assert [line for line in ics(visit) if line.startswith("SUMMARY")] == ["SUMMARY:Rowan: Legal meeting"]


@settings(max_examples=50, deadline=None)
@given(text=st.text(max_size=120))
def test_whatever_is_in_a_line_it_is_folded_and_no_new_line_begins(text: str) -> None:
    folded = calendar._folded(f"SUMMARY:{text.translate(calendar._ESCAPED)}")
    (line,) = unfolded(folded)
    assert line.startswith("SUMMARY:")
    assert not [letter for letter in line if letter < " " and letter != "\t"]


@pytest.mark.parametrize(
    ("typed", "kept_as"),
    [
        ("", ""),
        ("10:30", "10:30"),
        ("9.05", "09:05"),
        ("1430", "14:30"),
        ("2 pm", "14:00"),
        ("12am", "00:00"),
        ("8", "08:00"),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, kept_as: str) -> None:
    assert visits.time_of(typed) == kept_as


@pytest.mark.parametrize("typed", ["25:00", "10:75", "noon", "13 pm", "-1"])
def test_what_is_no_time_is_said_so(typed: str) -> None:
    with pytest.raises(Trouble, match="10:30"):
        visits.time_of(typed)


def test_a_visit_is_changed_found_and_taken_away(visit: House) -> None:
    made = add(visit, note="She likes the park")
    with visit.library.change("Done") as db:
        visits.set_status(db, made.id, "done")
    assert visits.get(visit.db, made.id) == replace(made, status="done")
    (found,) = search.placed(visit.db, search.find(visit.db, "park"))
    assert (found.of, found.family, found.place) == ("Home visit", "Rowan", f"family:{visit.family.id}/pathway")
    with visit.library.change("Remove") as db:
        visits.remove(db, made.id)
    with pytest.raises(NotFound):
        visits.get(visit.db, made.id)
    visit.library.undo()
    visit.library.undo()
    assert visits.get(visit.db, made.id) == made


def test_the_next_meeting_is_the_nearest_planned_one_from_today_on(visit: House) -> None:
    assert calendar.next_meeting(visit.db, visit.family.id, TODAY) == Meeting(date(2026, 5, 21), "")
    add(visit, "health", "2026-05-17")
    add(visit, "visit", "2026-05-18", status="missed")
    add(visit, "filming", "2026-05-16", at_time="14:00")
    filming = Meeting(TODAY, "14:00", is_filming=True)
    assert calendar.next_meeting(visit.db, visit.family.id, TODAY) == filming
    assert calendar.next_meeting(visit.db, visit.family.id, date(2026, 5, 22)) is None


def test_a_review_is_told_of_four_weeks_before_and_when_it_waits(visit: House) -> None:
    def line(day: str) -> str:
        return stages.review_line(visit.db, visit.family.id, date.fromisoformat(day))

    assert line("2026-03-20") == ""
    with visit.library.change("Begin") as db:
        kept.begin(db, visit.family.id, pathways.get(db, "oxford-slides"))
    conference = next(one for one in kept.of_family(visit.db, visit.family.id) if one.key == "rcpc_first")
    with visit.library.change("Done") as db:
        kept.edit(db, replace(conference, done_on="2026-03-05"))
    assert line("2026-03-07") == ""
    assert line("2026-03-09") == "Review 1 is in 27 days"
    assert line("2026-04-05") == "Review 1 is today"
    assert line("2026-04-09") == "Review 1 was planned for 5 Apr"
    with visit.library.change("Pause") as db:
        families.set_status(db, visit.family.id, "paused")
    assert line("2026-04-09") == ""
