"""Make the library that is kept for this version: `python -m tests.libraries.keep`, once, at its release."""

import tempfile
from dataclasses import replace
from pathlib import Path

from tests import films
from tests.kept import PASSPHRASE, PASSPHRASE_OF_JO, SHEET, SIGNED
from video_feedback import __version__
from video_feedback.coding.chaining import Chaining
from video_feedback.coding.desk import Desk
from video_feedback.consent import doors
from video_feedback.exports import presets
from video_feedback.exports.leaving import Leaving
from video_feedback.exports.presets import ReelWishes
from video_feedback.exports.writing import write_whole
from video_feedback.feedback import record as written_down
from video_feedback.feedback import templates
from video_feedback.feedback.picking import new_session
from video_feedback.feedback.script import pick_of
from video_feedback.library import (
    attendances,
    bookmarks,
    calm_plans,
    consents,
    erasing,
    families,
    forms,
    founding,
    goals,
    happenings,
    hidden_places,
    in_view,
    keepsakes,
    letterhead,
    looks,
    pathways,
    pause_points,
    people,
    recordings,
    schemes,
    script_templates,
    service,
    session_goals,
    sessions,
    spans,
    stages,
    supervision,
    visits,
    watchings,
)
from video_feedback.library.importing import bring_in, record
from video_feedback.library.instants import now
from video_feedback.library.library import Library
from video_feedback.library.service import Service
from video_feedback.media.crop import Crop
from video_feedback.reels.reel import Finish
from video_feedback.schemes import shaping
from video_feedback.schemes.editing import Editing
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback_schemas.ids import (
    BookmarkId,
    FamilyId,
    HiddenKeyId,
    HiddenPlaceId,
    HiddenSoundId,
    PersonId,
    RecordingId,
    RemarkId,
    SpanId,
    VisitId,
    new_id,
)
from video_feedback_schemas.leaving_records import HiddenKey, HiddenPlace, HiddenSound
from video_feedback_schemas.pathway_records import Visit
from video_feedback_schemas.records import Bookmark, Person, Pick, Remark, Span
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
            adult = Person(id=PersonId(new_id()), family_id=family.id, role="adult", called="Sam", responsible=True)
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
        _the_familys_page(library, family.id, recording.id, turns.id)
        _the_visit(library, film.with_name("session.mp4"), pick)
        _what_left(library, family.id, recording.id, film.with_name("days.ics"))
    _let_jo_in(folder, recovery_code)
    (folder / "library.lock").unlink(missing_ok=True)


def _the_familys_page(library: Library, family_id: FamilyId, recording_id: str, moment_id: str) -> None:
    baby, adult = people.of_family(library.db, family_id)
    with library.change("Keep a form", undoable=False) as db:
        form = forms.add(db, family_id, "Signed.png", SIGNED)
    with library.change("Say who is in view") as db:
        in_view.keep(db, recording_id, [baby.id, adult.id])
    with library.change("Agree") as db:
        for person, giver in ((baby, adult.id), (adult, None)):
            said = consents.new(person.id, giver, "feedback", "given", "2026-05-01")
            consents.write(db, replace(said, expires_on="2026-11-01", form_id=form.id))
    with library.change("Begin the pathway") as db:
        stages.begin(db, family_id, pathways.get(db, "oxford-slides"))
    with library.change("Plan a visit") as db:
        visit = Visit(id=VisitId(new_id()), family_id=family_id, kind="filming", on_day="2026-06-01", made_at=now())
        visits.add(db, visit)
    with library.change("Write a goal") as db:
        goal = goals.new(family_id, "We play each day", "together", baseline=-1.0)
        goals.add(db, goal, {0.0: "Five days a week"})
        goals.rate(db, goal.id, "parent", "2026-05-21", 1.0, "She waits for me.")
        goals.write_anchors(db, goal.id, {0.0: "Six days a week"})
    with library.change("A pause, and what is kept") as db:
        calm_plans.keep(db, replace(calm_plans.of_family(db, family_id), guide="breathe", gap_s=5))
        service.keep(db, Service(controller="The council", nation="WLS"))
        keepsakes.add(db, moment_id)


def _the_visit(library: Library, filmed: Path, pick: Pick) -> None:
    """How a pick is shown, what happened while it was, the record, and the film of the session."""
    session = sessions.get(library.db, pick.session_id)
    with library.change("Say how it is shown") as db:
        sessions.edit_pick(
            db,
            replace(
                sessions.get_pick(db, pick.id), rate=0.5, loops=True, crop_left=100, crop_top=0, crop_width=800,
                crop_height=800, voice_by="parent", voice_other="Twoja kolej!", symbol="heart",
            ),
        )  # fmt: skip
        pause_points.add(db, pick.id, Ms(1200))
        plan = calm_plans.of_family(db, session.family_id)
        calm_plans.keep(db, replace(plan, second_language="pl", easy_read=True))
        script_templates.add(db, templates.made("Turns", "Taking turns", [templates.Line(say="She waits.")]))
    with library.change("Share it") as db:  # in the app what was shown cannot be taken back
        happenings.add(db, session.id, "on", pick.id)
        happenings.add(db, session.id, "played", pick.id)
    with library.change("Write the record") as db:
        happenings.tick(db, session.id, pick.id, "spoke_first")
        supervision.add(db, supervision.new(session.id, pick.id, "Did I wait long enough?"))
        attendances.keep(db, session.id, [person.id for person in people.of_family(db, session.family_id)])
        (goal,) = goals.of_family(db, session.family_id)
        session_goals.turn(db, session.id, goal.id, serves=True)
        written = replace(sessions.get(db, session.id), at_place="At home", rated_now=6, rated_hoped=8)
        sessions.edit(db, replace(written, reflections="She speaks of what Robin feels.", film_next="A meal"))
        written_down.make_whole(db, session.id)
    brought = bring_in(films.make(filmed, 160), library.media)
    with library.change("Bring in the film of another session", undoable=False) as db:  # of this one all is taken back
        other = new_session(session.family_id, held_on="2026-05-28")
        sessions.add(db, other)
        record(db, brought, session.family_id, other.id)


def _what_left(library: Library, family_id: FamilyId, recording_id: str, out: Path) -> None:
    """The letterhead, settings by name, what is hidden, and one thing that was written out."""
    with library.change("Choose the letterhead") as db:
        letterhead.keep_logo(db, SIGNED)
        service.keep(db, replace(service.get(db), foot="Registered office"))
        presets.keep(db, "For home", ReelWishes(finish=Finish(fade_ms=400), reader="parent", hold_ms=800))
    with library.change("Hide a face") as db:
        place = HiddenPlaceId(new_id())
        film = RecordingId(recording_id)
        keys = [
            HiddenKey(id=HiddenKeyId(new_id()), place_id=place, at_ms=Ms(at), left_of=100 + at // 10, top_of=200,
                      width=150, height=200)
            for at in (400, 1200)
        ]  # fmt: skip
        hidden_places.add(
            db, HiddenPlace(id=place, recording_id=film, start_ms=Ms(400), end_ms=Ms(1600), agreed=True), keys
        )
        sound = HiddenSound(id=HiddenSoundId(new_id()), recording_id=film, start_ms=Ms(800), end_ms=Ms(1200))
        hidden_places.add_sound(db, sound)
    leaving = Leaving(noting=library.noting, what=f"family:{family_id}", kind="calendar")
    write_whole(out, b"", leaving.noted("ics", "worker", b"", doors.CALENDAR, path=Path("days.ics")))


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
