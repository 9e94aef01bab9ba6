"""What can be done about how a film plays, and the one quiet line on its card where that is worth knowing."""

from collections.abc import Callable

from video_feedback.library import recordings, trials, working_copies
from video_feedback.media import constant_rate, trust
from video_feedback.words import tr
from video_feedback_schemas.records import Recording
from video_feedback_ui import copying, trying
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.parts.menu import Choices
from video_feedback_ui.reels import of_a_film


def line_for(bridge: Bridge, recording: Recording) -> str:
    """What is worth knowing of how a film plays; nothing where all is well."""
    db = bridge.db
    if recordings.is_erased(db, recording.id):
        return tr("The film was erased. What was written about it is kept.")
    if working_copies.in_use(db, bridge.library.media, recording.id) is not None:
        return tr("Plays from its working copy.")
    if trials.nobody_is_exact(db, recording.id):
        return tr("Does not play exactly. A working copy will.")
    if trials.too_heavy(db, recording.id):
        return tr("Heavy for this computer. A working copy is lighter.")
    return trust.sentence(recording.trust, recording.loose_ms) if recording.trust == "loose" else ""


def wants_copy(bridge: Bridge, recording: Recording) -> bool:
    """Whether a working copy would be of use, and there is none yet."""
    db = bridge.db
    if recordings.is_erased(db, recording.id):
        return False
    if working_copies.of_recording(db, recording.id) is not None or copying.of(bridge).is_making(recording.id):
        return False
    return recording.trust == "loose" or trials.nobody_is_exact(db, recording.id) or trials.too_heavy(db, recording.id)


def choices(bridge: Bridge, recording_id: str) -> Choices:
    """What the three dots on the card of a film offer."""
    if recordings.is_erased(bridge.db, recording_id):
        return []
    copies = copying.of(bridge)
    copy = working_copies.of_recording(bridge.db, recording_id)
    offered: list[tuple[str, Callable[[], object] | Choices]] = [
        (tr("Make a film of its moments"), lambda: of_a_film.film_of_recording(bridge, recording_id)),
        (tr("Hide faces, parts, words…"), lambda: bridge.asked_to_show.emit(f"hide:{recording_id}")),
        (tr("Check this film again"), lambda: trying.of(bridge).begin(recording_id, aloud=True)),
    ]
    if copy is None and not copies.is_making(recording_id):
        offered.append((_making(bridge, recording_id), lambda: copies.make(recording_id)))
    elif copy is not None:
        other = tr("Play the film itself") if copy.in_use else tr("Play the working copy")
        offered.append((other, lambda: copies.use(recording_id, in_use=not copy.in_use)))
        sure = [(tr("Yes, the film itself stays"), lambda: copies.throw_away(recording_id)), (tr("Keep it"), _nothing)]
        offered.append((tr("Throw the copy away"), sure))
    return offered


def _making(bridge: Bridge, recording_id: str) -> str:
    frames = recordings.frames(bridge.db, recording_id)
    if constant_rate.keeps_apart(frames, constant_rate.rate_for(frames)):
        return tr("Make a working copy")
    return tr("Make a working copy (a few pictures, too close in time, become one)")


def _nothing() -> None:
    pass
