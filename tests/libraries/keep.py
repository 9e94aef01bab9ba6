"""Make the library that is kept for this version: `python tests/libraries/keep.py FILM`, once, at its release."""

import sys
from dataclasses import replace
from pathlib import Path

from video_feedback import __version__
from video_feedback.coding.desk import Desk
from video_feedback.feedback.picking import new_session
from video_feedback.feedback.script import pick_of
from video_feedback.library import families, looks, people, recordings, schemes, sessions
from video_feedback.library.importing import bring_in, record
from video_feedback.library.instants import now
from video_feedback.library.library import Library
from video_feedback.media.crop import Crop
from video_feedback_schemas.ids import PersonId, RemarkId, new_id
from video_feedback_schemas.records import Person, Remark


def main(film: Path) -> None:
    folder = Path(__file__).parent / __version__
    with Library.create(folder) as library:
        with library.change("Add a family", undoable=False) as db:
            family = families.new("Rowan")
            families.add(db, family)
            people.add(
                db,
                Person(id=PersonId(new_id()), family_id=family.id, role="baby", called="Robin", born_on="2026-02-05"),
            )
        brought = bring_in(film, library.media)
        with library.change("Bring in a film", undoable=False) as db:
            recording = record(db, brought, family.id)
        scheme = schemes.newest(library.db, schemes.EVERYDAY)
        frames = recordings.frames(library.db, recording.id)
        desk = Desk(library, recording.id, scheme, frames)
        desk.tag("sig.reach", 400, note="“Hello” é 👶", reader="team")
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
        with library.change("Turn the picture") as db:
            looks.keep(db, replace(looks.of_recording(db, recording.id), turn_clockwise=90, sound_late_ms=120))
            looks.keep_crop(db, turns.id, Crop(100, 200, 500, 500))
    (folder / "library.lock").unlink(missing_ok=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
