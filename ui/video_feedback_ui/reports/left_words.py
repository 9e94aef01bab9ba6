"""What has left, in words: what it was, for whom, when, where it was put, and what lay in it."""

from pathlib import PurePath

from sqlite_utils import Database

from video_feedback.counts import counted
from video_feedback.errors import NotFound
from video_feedback.exports import kinds
from video_feedback.library import consents, families
from video_feedback.library.instants import day_of, day_text
from video_feedback.words import tr
from video_feedback_schemas.leaving_records import Export

ICONS = {"reel": "film-strip", "keepsake": "gift", "calendar": "calendar-blank"}
_KINDS = {"reel": tr("Film"), "keepsake": tr("Keepsake"), "calendar": tr("Calendar")}
_FOR = {"worker": tr("for me"), "team": tr("for my team"), "parent": tr("for the parent")}


def icon_of(one: Export) -> str:
    """Paper and files of words; films; what a family keeps."""
    if one.format == "print":
        return "printer"
    return ICONS.get(one.kind, "file-text")


def facts(db: Database, one: Export, films: int, *, with_family: bool) -> str:
    """`Rowan · Session record · for my team, supervision · PDF · 21 May 2026 · 2 films`."""
    whom = _FOR.get(one.reader, one.reader)
    if one.reader == "team" and one.purpose:
        whom = tr("{whom}, {purpose}", whom=whom, purpose=consents.WORDS[one.purpose])
    return " · ".join(
        filter(
            None,
            (
                _family(db, one) if with_family else "",
                _kind(one),
                whom,
                tr("on paper") if one.format == "print" else one.format.upper(),
                day_text(day_of(one.made_at)),
                counted(films, "film") if films else "",
            ),
        )
    )


def where(one: Export) -> str:
    """The folder and the file; empty for what was printed."""
    path = PurePath(one.path)
    return tr("{file} in {folder}", file=path.name, folder=str(path.parent)) if one.path else ""


def marks(one: Export) -> list[tuple[str, str]]:
    """An icon and words each: what is to be known of it at a glance."""
    found = []
    if one.locked:
        found.append(("lock-simple", tr("Locked, {how}", how={"zip": "ZIP", "age": "age"}[one.locked])))
    if one.worker_only:
        found.append(("eye-slash", tr("With what is for you only: {reason}", reason=one.reason)))
    return found


def _kind(one: Export) -> str:
    """What it is called; nothing where that is its title."""
    known = kinds.every().get(one.kind)
    called = _KINDS.get(one.kind) or (known.label if known is not None else "")
    return called if called != one.title else ""


def _family(db: Database, one: Export) -> str:
    try:
        return families.get(db, one.family_id or "").reference
    except NotFound:
        return ""
