"""A film as a job: written, proved, locked, and let out of the house through its door. No Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from video_feedback.counts import counted
from video_feedback.exports import locking, many
from video_feedback.exports.locking import Key
from video_feedback.feedback import parent_words
from video_feedback.jobs import Progress
from video_feedback.library.library import Library
from video_feedback.reels import gathering
from video_feedback.reels.gathering import Gathered
from video_feedback.reels.reel import Reel
from video_feedback.words import tr
from video_feedback_ui.reels.draft import Draft
from video_feedback_ui.reels.queue import Outcome
from video_feedback_ui.reels.state import door_of, hidden_anew

if TYPE_CHECKING:
    from video_feedback.reels.weaving import Way

_PARENTS_NAME = "what-we-saw-together"


def says(reel: Reel) -> str:
    """What of a film is copied and what is made anew, and why, in a plain sentence. A job: it reads the films."""
    from video_feedback.reels import copying  # noqa: PLC0415 (decoders: not at the start of the app)

    _, found = copying.choose(reel)
    reasons = [why for why in found if isinstance(why, str)]
    if not reasons:
        return tr("Quick: only the edges are made anew.")
    why = Counter(reasons).most_common(1)[0][0]
    if len(reasons) == len(found):
        return tr("The whole film is made anew, because {why}.", why=why)
    if len(reasons) == 1:
        return tr("One part is made anew, because {why}. Of the others only the edges.", why=why)
    parts = counted(len(reasons), "part")
    return tr("{parts} are made anew, because {why}. Of the others only the edges.", parts=parts, why=why)


def gathered(draft: Draft) -> Gathered:
    """The film with all it leaves by."""
    is_parents = draft.reader == "parent"
    is_session = draft.source.kind == "session"
    return Gathered(
        reel=draft.reel(),
        door=door_of(draft),
        reader=draft.reader,
        film_ids=draft.film_ids,
        about=f"session:{draft.source.ids[0]}" if is_session else f"family:{draft.family_id}",
        family_id=draft.family_id,
        # Nothing of a family is in a name; and in that of a parent's film no figure.
        name=_PARENTS_NAME if is_parents else f"film-{draft.day}",
        title=parent_words.say(draft.finish.language, "together") if is_parents else draft.called,
        worker_only=draft.shows_own,
        reason=draft.reason if draft.shows_own else "",
    )


def name_of(draft: Draft) -> str:
    """What the file of one film is called, locked or not: `film-2026-05-21.mp4`."""
    name = f"{gathered(draft).name}.{draft.finish.container}"
    return f"{name}.{draft.lock}" if draft.lock else name


def paths_in(folder: Path, draft: Draft) -> list[Path]:
    """Where a film each goes in a folder: one behind the other, and none in the place of what is there."""
    taken, ending = set[Path](), f".{draft.lock}" if draft.lock else ""
    return [many.free_name(folder, name + ending, taken) for name, _ in gathering.one_each(gathered(draft))]


def called(paths: Sequence[Path]) -> str:
    """What the making of these files is called in the queue."""
    if len(paths) == 1:
        return paths[0].name
    return tr("{films} in {folder}", films=counted(len(paths), "film"), folder=paths[0].parent.name)


def job(library: Library, draft: Draft, paths: Sequence[Path], passphrase: str) -> Callable[[Progress], Outcome]:
    """What makes the film, or a film each, at these paths. Raises Trouble for a passphrase that is none.

    It may wait for its turn: what is hidden is asked for as it begins, and a file that came there meanwhile stays: the
    film goes beside it. Of several, those that are whole stay where they are if a later one cannot be made.
    """
    by: Key | None = locking.key(draft.lock, passphrase) if draft.lock else None
    reading, noting, scratch = library.reading, library.noting, library.folder
    to_be_replaced = frozenset(path for path in paths if path.exists())

    def work(progress: Progress) -> Outcome:
        from video_feedback.reels.leaving import take_out  # noqa: PLC0415 (encoders: not at the start of the app)

        progress.at(0.0)  # no longer, where the library was locked meanwhile
        with reading() as db:
            film = gathered(hidden_anew(db, draft))
        reels = [reel for _, reel in gathering.one_each(film)] if draft.each else [film.reel]
        share, lie = 1 / len(reels), list[Path]()
        ways: list[Way] = []
        for at, (reel, wanted) in enumerate(zip(reels, paths, strict=True)):
            path = wanted if wanted in to_be_replaced else many.free_name(wanted.parent, wanted.name, set(lie))
            told = take_out(film, reel, path, noting, progress.part(at * share, share), by=by, scratch=scratch)
            lie.append(path)
            ways += told.ways
        return Outcome(_said(lie, len(draft.leaving), ways), lie[0].parent)

    return work


def _said(paths: Sequence[Path], stretches: int, ways: Sequence[Way]) -> str:
    """`Saved film-2026-05-21.mp4: 4 parts, checked. Only the edges were made anew.`"""
    said = [tr("Saved {name}: {parts}, checked.", name=called(paths), parts=counted(stretches, "part"))]
    anew = list(dict.fromkeys(way.why for way in ways if way.why))
    if not anew:
        said.append(tr("Only the edges were made anew."))
    elif all(way.why for way in ways):
        said.append(tr("All of it was made anew: {why}.", why="; ".join(anew)))
    else:
        said.append(tr("A part of it was made anew: {why}.", why="; ".join(anew)))
    if missing := sum(way.missing for way in ways):
        pictures = counted(missing, "picture")
        said.append(tr("{pictures} could not be read: the one before stands for each.", pictures=pictures))
    return " ".join(said)
