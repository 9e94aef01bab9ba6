"""Finding words in the whole library, as they are typed: the newest first, and where each of them stands.

What is found is the worker's own to read; nothing from here goes to a parent's window or into an export.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from sqlite_utils import Database

from video_feedback.library import families, instants, moments, people, recordings, rows, sessions, visits
from video_feedback.library.texts import FAMILY, KIND, READER, Kind
from video_feedback.words import tr
from video_feedback_schemas.calm_records import Card
from video_feedback_schemas.consent_records import Consent, Hold
from video_feedback_schemas.goal_records import Anchor, Goal, Rating
from video_feedback_schemas.pathway_records import DueDate, Stage, Visit
from video_feedback_schemas.records import Bookmark, Moment, Reader, Recording, Remark, Session, Span, Watching
from video_feedback_schemas.times import Ms

MOST = 50
_MOST_WORDS = 16
_AROUND = 20  # words of a longer text that are shown around the ones that were found
_HIT, _END = "\x02", "\x03"
_WORDS = re.compile(r'["“”]([^"“”]*)(["“”]?)|([^\s"“”]+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """What a search keeps to; empty means all."""

    kind: Kind | str = ""
    reader: Reader | str = ""
    family_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A text with what was looked for in it. `parts` are its words piece by piece, and whether each was looked for.

    `place` is where it stands, as the window goes there. `still` is the recording, time and moment of its picture.
    """

    table: str
    key: str
    field: str
    kind: Kind
    reader: Reader
    parts: tuple[tuple[str, bool], ...]
    family: str = ""
    of: str = ""
    day: str = ""
    place: str = ""
    still: tuple[str, Ms, str] | None = None

    @property
    def words(self) -> str:
        return "".join(words for words, _ in self.parts)


EVERYTHING = Narrowed()


def find(db: Database, typed: str, narrowed: Narrowed = EVERYTHING, *, limit: int = MOST) -> list[Found]:
    """The texts with all these words, the newest first. The last word may be unfinished; quotes keep words together.

    Accents and capitals make no difference. Whatever is typed can be looked for; where there is no word in it,
    nothing is found.
    """
    asked = expression(typed)
    if not asked:
        return []
    marks = ((FAMILY, narrowed.family_id), (KIND, narrowed.kind), (READER, narrowed.reader))
    asked = " ".join([asked, *(f'"{mark}{value}"' for mark, value in marks if value)])
    found = db.execute(
        "SELECT t.in_table, t.key, t.field, t.marks, snippet(text_index, 0, ?, ?, '…', ?) "
        "FROM text_index JOIN texts t ON t.n = text_index.rowid "
        "WHERE text_index MATCH ? ORDER BY text_index.rowid DESC LIMIT ?",
        [_HIT, _END, _AROUND, asked, limit],
    ).fetchall()
    return [_found(*row) for row in found]


def expression(typed: str) -> str:
    """What was typed, as FTS5 is asked: each word quoted, so that nothing in it means anything."""
    wanted: list[str] = []
    unfinished = False
    for phrase, closed, word in _WORDS.findall(_clean(typed)):
        words = phrase or word
        if any(unicodedata.category(letter)[0] in "LN" for letter in words):
            wanted.append(f'"{words}"')
            unfinished = not closed
    if not wanted:
        return ""
    return " ".join(wanted[:_MOST_WORDS]) + (" *" if unfinished and len(wanted) <= _MOST_WORDS else "")


def placed(db: Database, found: list[Found]) -> list[Found]:
    """The same, each with its family, its film or session, its day, and the way there. What has gone is left out."""
    places = _Places(db, found)
    return [there for each in found if (there := places.of(each)) is not None]


def _clean(typed: str) -> str:
    """Without what SQLite could not take, or takes for the end, and without our own marks."""
    kept = ("Cc", "Cs", "Co")
    return "".join(" " if unicodedata.category(letter) in kept else letter for letter in typed)


def _found(table: str, key: str, field: str, marks: str, marked: str) -> Found:
    _, kind, reader = marks.split(" ")
    parts: list[tuple[str, bool]] = []
    for at, piece in enumerate(marked.split(_HIT)):
        hit, end, rest = piece.partition(_END) if at else ("", "", piece)
        parts += [(words, is_hit) for words, is_hit in ((hit, bool(end)), (rest, False)) if words]
    return Found(
        table=table, key=key, field=field, parts=tuple(parts),
        kind=kind.removeprefix(KIND), reader=reader.removeprefix(READER),  # type: ignore[arg-type]
    )  # fmt: skip


class _Places:
    """Where texts stand. What many of them share is read once."""

    def __init__(self, db: Database, found: list[Found]) -> None:
        self._db = db
        tagged = moments.by_ids(db, [each.key for each in found if each.table == "moments"])
        self._moments: dict[str, Moment] = {moment.id: moment for moment in tagged}
        self._labels: dict[tuple[str, int, str], str] = {}
        self._families: dict[str, str] = {}
        self._films: dict[str, Recording] = {}

    def of(self, found: Found) -> Found | None:
        match found.table:
            case "moments":
                moment = self._moments.get(found.key)
                return None if moment is None else self._in_film(found, moment.recording_id, moment.face_ms, moment)
            case "bookmarks":
                mark = rows.get(self._db, Bookmark, "bookmarks", found.key)
                return None if mark is None else self._in_film(found, mark.recording_id, mark.at_ms)
            case "spans":
                span = rows.get(self._db, Span, "spans", found.key)
                return None if span is None else self._in_film(found, span.recording_id, span.start_ms)
            case "watchings":
                watching = rows.get(self._db, Watching, "watchings", found.key)
                return None if watching is None else self._in_film(found, watching.recording_id, None)
            case "consents":
                consent = rows.get(self._db, Consent, "consents", found.key)
                return None if consent is None else self._about_person(found, consent)
            case "holds":
                hold = rows.get(self._db, Hold, "holds", found.key)
                return None if hold is None else self._in_film(found, hold.recording_id, None)
            case "sessions":
                session = rows.get(self._db, Session, "sessions", found.key)
                return None if session is None else self._in_session(found, session.id, None)
            case "picks" | "supervision_items":
                pick = "id" if found.table == "picks" else "pick_id"
                sql = f"SELECT session_id, {pick} FROM {found.table} WHERE id = ?"
                of_session = self._db.execute(sql, [found.key]).fetchone()
                return None if of_session is None else self._in_session(found, *of_session)
            case "goals" | "anchors" | "ratings":
                return self._at_goal(found)
            case "families" | "people" | "cards":
                return self._at_family(found)
            case "visits" | "stages" | "due_dates":
                return self._on_pathway(found)
            case _:
                remark = rows.get(self._db, Remark, "remarks", found.key)
                return None if remark is None else self._in_session(found, remark.session_id, remark.pick_id)

    def _in_film(self, found: Found, recording_id: str, ms: Ms | None, moment: Moment | None = None) -> Found:
        film = self._film(recording_id)
        within = f"/moment:{moment.id}" if moment else "" if ms is None else f"/at:{ms}"
        shown = Ms(film.duration_ms // 3) if ms is None else ms
        return replace(
            found,
            family=self._family(film.family_id),
            of=f"{self._label(moment)}, {film.title}" if moment else film.title,
            day=instants.day_of(film.filmed_at or film.imported_at).isoformat(),
            place=f"recording:{film.id}{within}",
            still=(film.id, shown, moment.id if moment else ""),
        )

    def _about_person(self, found: Found, consent: Consent) -> Found:
        person = people.get(self._db, consent.person_id)
        return replace(
            found,
            family=self._family(person.family_id),
            of=person.called,
            day=instants.day_of(consent.made_at).isoformat(),
            place=f"family:{person.family_id}/consent",
        )

    def _in_session(self, found: Found, session_id: str, pick_id: str | None) -> Found:
        session = sessions.get(self._db, session_id)
        of, still = session.theme, None
        if pick_id:
            pick = sessions.get_pick(self._db, pick_id)
            moment = moments.get(self._db, pick.moment_id)
            of, still = self._label(moment), (moment.recording_id, pick.still_ms, moment.id)
        return replace(
            found,
            family=self._family(session.family_id),
            of=of if found.field != "theme" else "",
            day=session.held_on,
            place=f"session:{session.id}",
            still=still,
        )

    def _at_goal(self, found: Found) -> Found | None:
        goal_id, day = found.key, ""
        if found.table == "anchors" and (anchor := rows.get(self._db, Anchor, "anchors", found.key)):
            goal_id = anchor.goal_id
        elif found.table == "ratings" and (rating := rows.get(self._db, Rating, "ratings", found.key)):
            goal_id, day = rating.goal_id, rating.rated_on
        goal = rows.get(self._db, Goal, "goals", goal_id)
        if goal is None:
            return None
        return replace(
            found,
            family=self._family(goal.family_id),
            of=goal.words if (found.table, found.field) != ("goals", "words") else "",
            day=day or instants.day_of(goal.made_at).isoformat(),
            place=f"goals:{goal.family_id}/goal:{goal.id}",
        )

    def _at_family(self, found: Found) -> Found | None:
        if found.table == "cards":
            card = rows.get(self._db, Card, "cards", found.key)
            return None if card is None or card.family_id is None else self._on_card(found, card.family_id)
        person = people.get(self._db, found.key) if found.table == "people" else None
        family = families.get(self._db, person.family_id if person else found.key)
        page = "/consent" if person else ""
        return replace(
            found,
            family=family.reference,
            of=person.called if person else "",
            day=instants.day_of(family.made_at).isoformat(),
            place=f"family:{family.id}{page}",
        )

    def _on_card(self, found: Found, family_id: str) -> Found:
        return replace(found, family=self._family(family_id), of="", day="", place=f"family:{family_id}/calm")

    def _on_pathway(self, found: Found) -> Found | None:
        facts: tuple[str, str, str] | None = None
        if found.table == "visits" and (visit := rows.get(self._db, Visit, "visits", found.key)):
            facts = visit.family_id, visits.KINDS[visit.kind], visit.on_day
        elif found.table == "stages" and (stage := rows.get(self._db, Stage, "stages", found.key)):
            facts = stage.family_id, stage.name, stage.moved_to or ""
        elif due := rows.get(self._db, DueDate, "due_dates", found.key):
            facts = people.get(self._db, due.person_id).family_id, tr("Due date"), due.until
        if facts is None:
            return None
        family_id, of, day = facts
        return replace(found, family=self._family(family_id), of=of, day=day, place=f"family:{family_id}/pathway")

    def _label(self, moment: Moment) -> str:
        key = (moment.scheme_id, moment.scheme_version, moment.code_id)
        if key not in self._labels:
            sql = "SELECT label FROM codes WHERE scheme_id = ? AND scheme_version = ? AND id = ?"
            self._labels[key] = self._db.execute(sql, list(key)).fetchone()[0]
        return self._labels[key]

    def _family(self, family_id: str) -> str:
        if family_id not in self._families:
            self._families[family_id] = families.get(self._db, family_id).reference
        return self._families[family_id]

    def _film(self, recording_id: str) -> Recording:
        if recording_id not in self._films:
            self._films[recording_id] = recordings.get(self._db, recording_id)
        return self._films[recording_id]
