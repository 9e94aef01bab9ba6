"""The ways to a film that begin elsewhere: at a recording, at a family."""

from video_feedback.library import families, moments, recordings
from video_feedback.words import tr
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.reels import desk


def film_of_recording(bridge: Bridge, recording_id: str) -> None:
    """Let a film be made of all the moments of a recording, in their order. Told where there are none."""
    found = moments.of_recording(bridge.db, recording_id)
    if found:
        desk.film_of_moments(bridge, [moment.id for moment in found])
    else:
        bridge.told.emit(tr("There are no moments in this film yet. Tag one first."), False)


def film_of_family(bridge: Bridge, family_id: str) -> None:
    """Let a film be made of what the family keeps, or else of all its moments, as they were filmed."""
    db = bridge.db
    films = sorted(
        (one for one in recordings.of_family(db, family_id) if not recordings.is_erased(db, one.id)),
        key=lambda one: (one.filmed_at or one.imported_at, one.id),
    )
    every = [moment for film in films for moment in moments.of_recording(db, film.id)]
    kept = {row[0] for row in db.execute("SELECT moment_id FROM keepsakes")}
    chosen = [moment for moment in every if moment.id in kept] or every
    if chosen:
        desk.film_of_moments(bridge, [moment.id for moment in chosen])
    else:
        name = families.get(db, family_id).reference
        bridge.told.emit(tr("There are no moments of {family} yet. Tag a film first.", family=name), False)
