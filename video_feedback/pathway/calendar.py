"""All dates of a family in one list: visits, filming, sessions and the steps of its pathway; and as a calendar file."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from sqlite_utils import Database

from video_feedback.ages import age_text
from video_feedback.library import families, people, service, sessions, visits
from video_feedback.library.instants import day_of
from video_feedback.pathway import stages
from video_feedback.words import tr

Kind = Literal["visit", "session", "stage"]
Status = Literal["planned", "done", "missed"]
_LINE_BYTES = 75
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A date of a family. `key` is the id of its row, `what` the kind of a visit. `note` is there only where everybody
    may read it. `age` is the baby's."""

    kind: Kind
    key: str
    day: date
    words: str
    what: str = ""
    at_time: str = ""
    status: Status = "planned"
    note: str = ""
    age: str = ""


def of_family(db: Database, family_id: str, today: date) -> list[Entry]:
    """Every date of a family, in order. Steps of which no day is known yet are not among them."""
    baby, months = people.baby(db, family_id), service.get(db).corrected_until_months
    found = [
        Entry(
            kind="visit",
            key=visit.id,
            day=(day := date.fromisoformat(visit.on_day)),
            words=visits.KINDS[visit.kind],
            what=visit.kind,
            at_time=visit.at_time,
            status=visit.status,
            note=visit.note if visit.note_for == "parent" else "",
            age=age_text(baby, day, months),
        )
        for visit in visits.of_family(db, family_id)
    ]
    found += [
        Entry(
            kind="session",
            key=session.id,
            day=(day := day_of(session.held_on)),
            words=tr("Session"),
            status="done" if day < today else "planned",
            age=age_text(baby, day, months),
        )
        for session in sessions.of_family(db, family_id)
    ]
    found += [
        Entry(
            kind="stage",
            key=one.stage.id,
            day=on,
            words=one.stage.name,
            status="done" if one.done else "planned",
            age=one.age,
        )
        for one in stages.of_family(db, family_id, today)
        if (on := one.done or one.planned) is not None
    ]
    return sorted(found, key=lambda each: (each.day, each.at_time, each.kind, each.key))


@dataclass(frozen=True, slots=True, order=True)
class Meeting:
    """A day on which the family is met, with the time where one was written down."""

    day: date
    at_time: str
    is_filming: bool = False


def next_meeting(db: Database, family_id: str, today: date) -> Meeting | None:
    """The nearest session, home visit or filming that is today or later. Reads rows alone: quick."""
    found = [
        Meeting(date.fromisoformat(visit.on_day), visit.at_time, visit.kind == "filming")
        for visit in visits.of_family(db, family_id)
        if visit.status == "planned" and visit.kind in ("visit", "filming")
    ]
    found += [Meeting(day_of(session.held_on), "") for session in sessions.of_family(db, family_id)]
    return min((each for each in found if each.day >= today), default=None)


def of_month(entries: Sequence[Entry], year: int, month: int) -> dict[date, list[Entry]]:
    """Those of a month, by day."""
    found: dict[date, list[Entry]] = {}
    for each in entries:
        if (each.day.year, each.day.month) == (year, month):
            found.setdefault(each.day, []).append(each)
    return found


def file(db: Database, family_id: str, today: date, now: str) -> bytes:
    """The dates of a family as a calendar file (RFC 5545), under its reference name. `now` is the instant, in UTC.

    What was missed is left out, and so is every note that is not for all to read. Of a family that is paused or closed
    only what was done is in it: another calendar would remind of the rest. Who brings the file into a calendar
    twice has each date once: its UID is always the same, and nothing can be read from it.
    """
    family = families.get(db, family_id)
    left_out = ("missed",) if family.status == "open" else ("missed", "planned")
    stamp = now.replace("-", "").replace(":", "")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Video Feedback//Calendar 1//EN", "CALSCALE:GREGORIAN"]
    for entry in of_family(db, family_id, today):
        if entry.status in left_out:
            continue
        lines += [
            "BEGIN:VEVENT",
            f"UID:{hashlib.sha256(entry.key.encode()).hexdigest()[:32]}",
            f"DTSTAMP:{stamp}",
            *_when(entry),
            f"SUMMARY:{f'{family.reference}: {entry.words}'.translate(_ESCAPED)}",
            *([f"DESCRIPTION:{entry.note.translate(_ESCAPED)}"] if entry.note else []),
            "CLASS:PRIVATE",
            *(["TRANSP:TRANSPARENT"] if not entry.at_time else []),
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _when(entry: Entry) -> list[str]:
    if not entry.at_time:
        return [f"DTSTART;VALUE=DATE:{_day(entry.day)}", f"DTEND;VALUE=DATE:{_day(entry.day + timedelta(days=1))}"]
    # The clock on the wall, wherever the calendar is looked at. An hour, as nobody wrote down how long.
    start = datetime.fromisoformat(f"{entry.day.isoformat()}T{entry.at_time}")
    end = start + timedelta(hours=1)
    return [f"{name}:{_day(at)}T{at:%H%M}00" for name, at in (("DTSTART", start), ("DTEND", end))]


def _day(day: date) -> str:
    return day.isoformat()[:10].replace("-", "")


def _folded(line: str) -> bytes:
    """A line of at most 75 bytes, the rest of it on lines that begin with a space; no letter is cut in two."""
    plain = "".join(letter for letter in line if letter == "\t" or (letter >= " " and letter != "\x7f"))
    pieces, piece, room = [], b"", _LINE_BYTES
    for letter in plain:
        coded = letter.encode("utf-8", "replace")
        if len(piece) + len(coded) > room:
            pieces.append(piece)
            piece, room = b"", _LINE_BYTES - 1
        piece += coded
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"
