"""Agreements that the record says were taken back, and whose rows were lost: a damaged page opens no film."""

import re

from sqlite_utils import Database

from video_feedback.library import audit, consents
from video_feedback.library.consents import Key
from video_feedback.library.instants import day_of

_SAID = re.compile(r"(?P<purpose>\w+) (?P<status>\w+)(?: by person:(?P<giver>\S+?))?(?:, (?P<how>.*))?")
_UNDONE = "taken back by undo"


def lost(db: Database) -> dict[Key, str]:
    """What was taken back by the record and not by the rows, with its day (ISO). Of people who are gone nothing."""
    said: dict[Key, list[tuple[str, str]]] = {}
    for sealed in audit.every(db):
        line = sealed.line
        found = _SAID.fullmatch(line.detail)
        if line.act != "consent" or not line.what.startswith("person:") or found is None:
            continue
        key, one = (line.what.removeprefix("person:"), found["giver"], found["purpose"]), found["status"]
        told = said.setdefault(key, [])
        if found["how"] != _UNDONE:
            told.append((one, line.at))
        elif (at := next((n for n in reversed(range(len(told))) if told[n][0] == one), None)) is not None:
            del told[at]
    there = {person for (person,) in db.execute("SELECT id FROM people").fetchall()}
    missing: dict[Key, str] = {}
    for key, told in said.items():
        last = next(((one, at) for one, at in reversed(told) if one in ("given", "withdrawn")), ("", ""))
        if last[0] != "withdrawn" or not {key[0], key[1] or key[0]} <= there:
            continue
        if key not in consents.taken_back(consents.of_person(db, key[0])):
            missing[key] = day_of(last[1]).isoformat()
    return missing


def write_anew(db: Database) -> int:
    """Write down again what was lost of it; how many there were. Within a change."""
    found = lost(db)
    for (person, giver, purpose), day in found.items():
        consents.withdraw(db, person, giver, purpose, day)  # type: ignore[arg-type]  # ids and a purpose of a line of ours
    return len(found)
