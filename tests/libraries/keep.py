"""Make the library that is kept for this version: `python -m tests.libraries.keep`, once, at its release."""

import tempfile
from dataclasses import replace
from pathlib import Path

from tests import films
from tests.kept import PASSPHRASE, PASSPHRASE_OF_JO, SHEET
from video_feedback import __version__
from video_feedback.coding.chaining import Chaining
from video_feedback.coding.desk import Desk
from video_feedback.feedback.picking import new_session
from video_feedback.feedback.script import pick_of
from video_feedback.library import (
    bookmarks,
    erasing,
    families,
    founding,
    looks,
    people,
    recordings,
    schemes,
    sessions,
    spans,
    watchings,
)
from video_feedback.library.importing import bring_in, record
from video_feedback.library.instants import now
from video_feedback.library.library import Library
from video_feedback.media.crop import Crop
from video_feedback.schemes import shaping
from video_feedback.schemes.editing import Editing
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_schemas.ids import BookmarkId, PersonId, RemarkId, SpanId, new_id
from video_feedback_schemas.records import Bookmark, Person, Remark, Span
from video_feedback_schemas.times import Ms


def main(film: Path) -> None:
    folder = Path(__file__).parent / __version__
    library, recovery_code = founding.found(folder, PASSPHRASE, "Ana", cost=QUICK)
    key_file.confirm_code(folder, recovery_code)
    with library:
        with library.change("Add a family", undoable=False) as db:
            family = families.new("Rowan")
            families.add(db, family)
            baby = Person(id=PersonId(new_id()), family_id=family.id, role="baby", called="Robin", born_on="2026-02-05")
            adult = Person(id=PersonId(new_id()), family_id=family.id, role="adult", called="Sam")
            people.add(db, baby)
            people.add(db, adult)
        _erase_one(library, film.with_name("other.mp4"), family.id)
        brought = bring_in(film, library.media)
        with library.change("Bring in a film", undoable=False) as db:
            recording = record(db, brought, family.id)
        scheme = schemes.newest(library.db, schemes.EVERYDAY)
        frames = recordings.frames(library.db, recording.id)
        desk = Desk(library, recording.id, scheme, frames)
        desk.coder = "AB"
        reach = desk.tag("sig.reach", 400, note="“Hello” é 👶", reader="team")
        turns = desk.tag("fro.turns", 800, 1600)
        desk.press("fro.joy", 1000, playing=False)
        with library.change("Plan a session") as db:
            session = replace(
                new_session(family.id, held_on="2026-05-21", question="Does she like me?"), next_step="I hum."
            )
            sessions.add(db, session)
            pick = replace(pick_of(session.id, turns, scheme.code(turns.code_id), frames), voice="Your turn!")
            sessions.add_pick(db, pick)
            said = {"speaker": "parent", "words": "She asks me.", "said_at": now()}
            sessions.add_remark(db, Remark(id=RemarkId(new_id()), session_id=session.id, pick_id=pick.id, **said))
        desk.edits.set_still(turns.id, 1200)
        desk.edits.set_who([turns.id], "adult", adult.id)
        Chaining(library, recording.id).tie([reach.id, turns.id])
        with library.change("Set a bookmark") as db:
            mark = Bookmark(id=BookmarkId(new_id()), recording_id=recording.id, at_ms=Ms(1000), words="Look again")
            bookmarks.add(db, mark)
            whole = Span(id=SpanId(new_id()), recording_id=recording.id, kind="coded", start_ms=Ms(0), end_ms=Ms(1960))
            spans.add(db, whole)
            watching = watchings.of_recording(db, recording.id)
            watchings.keep(db, replace(watching, note="Warm, a bit rushed.", watched_at=now()))
        code = replace(scheme.code("sig.reach"), label="Calls out")
        Editing(library).write(shaping.put_code(scheme, code), "Call it Calls out")
        with library.change("Turn the picture") as db:
            looks.keep(db, replace(looks.of_recording(db, recording.id), turn_clockwise=90, sound_late_ms=120))
            looks.keep_crop(db, turns.id, Crop(100, 200, 500, 500))
    _let_jo_in(folder, recovery_code)
    (folder / "library.lock").unlink(missing_ok=True)


def _erase_one(library: Library, film: Path, family_id: str) -> None:
    brought = bring_in(films.make(film, 120), library.media)
    with library.change("Bring in a film", undoable=False) as db:
        other = record(db, brought, family_id)
    erasing.erase(library, erasing.planned(library.db, "recording", other.id))


def _let_jo_in(folder: Path, code: str) -> None:
    key_file.add_worker(folder, key_file.unlock_with_code(folder, code), PASSPHRASE_OF_JO, "Jo", cost=QUICK)
    (folder / SHEET).write_text(code)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        main(films.make(Path(scratch) / "film.mp4", 200))
