"""What a family could keep: moments of strength of their own films, as a parent may see them. No Qt in here."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlite_utils import Database

from video_feedback.consent import doors
from video_feedback.feedback import keeping, parent_words
from video_feedback.feedback.kind_words import amiss
from video_feedback.feedback.parent_view import captions_of, shared_picks
from video_feedback.library import calm_plans, keepsakes, moments, recordings
from video_feedback.library.codebook import Codebook
from video_feedback_schemas.records import Code, Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Keepable:
    """A moment with the frame that stands for it and kind words for it: the baby's, or what it is called. `is_kept`:
    the family keeps it already."""

    moment: Moment
    still_ms: int
    words: str
    is_kept: bool

    @property
    def recording_id(self) -> str:
        return self.moment.recording_id


def of_family(db: Database, family_id: str, language: str) -> list[Keepable]:
    """As they were filmed, the earliest first. Nothing of a film that was erased, or to which nobody has agreed that
    the family has copies of it."""
    films = sorted(
        (one for one in recordings.of_family(db, family_id) if one.kind == "family"),
        key=lambda one: (one.filmed_at or one.imported_at, one.id),
    )
    found = []
    codes = Codebook(db)
    for film in films:
        if recordings.is_erased(db, film.id) or not doors.is_open(db, doors.FAMILY_COPY, [film.id]):
            continue
        kept = {each.moment_id for each in keepsakes.of_recording(db, film.id)}
        for moment in moments.of_recording(db, film.id):
            if codes.is_shared(moment):
                words = _called(codes.code(moment), language)
                found.append(Keepable(moment=moment, still_ms=moment.face_ms, words=words, is_kept=moment.id in kept))
    return found


def of_session(db: Database, session_id: str, language: str) -> list[Keepable]:
    """The moments that are shown in a session, in its order, with the baby's words where it has some. Nothing that was
    left out of it."""
    codes, found, seen = Codebook(db), [], set[str]()
    for pick, moment in shared_picks(db, session_id):
        film = recordings.get(db, moment.recording_id)
        if pick.left_out.strip():
            continue
        is_there = not recordings.is_erased(db, film.id) and doors.is_open(db, doors.FAMILY_COPY, [film.id])
        if moment.id in seen or not is_there:
            continue
        seen.add(moment.id)
        said = next(iter(captions_of(pick, calm_plans.of_family(db, film.family_id))), None)
        words = said.words if said is not None else _called(codes.code(moment), language)
        found.append(
            Keepable(moment=moment, still_ms=pick.still_ms, words=words, is_kept=keeping.are_kept(db, [moment]))
        )
    return found


def _called(code: Code, language: str) -> str:
    """What a parent may see of a code, in kind words."""
    label = parent_words.label(language, code.parent_label).strip()
    return label if label and not amiss(label) else parent_words.say(language, "together")


def why_none(db: Database, family_id: str) -> tuple[str, str]:
    """Why there is nothing to keep, and where that is mended, where an agreement is missing; else both empty."""
    films = [
        one
        for one in recordings.of_family(db, family_id)
        if one.kind == "family" and not recordings.is_erased(db, one.id) and moments.count(db, one.id)
    ]
    for film in films:
        try:
            doors.require(db, doors.FAMILY_COPY, [film.id])
        except doors.NotAgreed as trouble:
            return str(trouble), trouble.place
    return "", ""


def mark(db: Database, offered: Collection[Keepable], chosen: Collection[str]) -> bool:
    """Let the family keep those that were chosen of these, and no longer those that were not. Within a change; whether
    anything is another."""
    come = [each.moment for each in offered if each.moment.id in chosen and not each.is_kept]
    gone = [each.moment for each in offered if each.moment.id not in chosen and each.is_kept]
    for some in (come, gone):
        if some:
            keeping.turn(db, some)
    return bool(come or gone)
