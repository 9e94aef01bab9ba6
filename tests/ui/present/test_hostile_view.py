"""A parent's window on all that must never be seen there: none of it is painted, and none of it is said."""

from collections.abc import Callable
from dataclasses import fields, replace

from PySide6.QtCore import Qt

from tests.ui.present.on_screen import named, painted
from tests.ui.present.stage import Stage, part
from tests.ui.visit import Visit
from video_feedback.feedback.parent_view import Caption, ParentView, Showing
from video_feedback.feedback.parent_words import catalogue
from video_feedback.library import calm_plans, families, people, recordings, sessions
from video_feedback.media.crop import Crop
from video_feedback_schemas.ids import PickId, RecordingId
from video_feedback_ui.present import calm
from video_feedback_ui.present.strip import Strip
from video_feedback_ui.present.window import ParentWindow

Wait = Callable[[Callable[[], bool]], None]
Key = Qt.Key

NEEDLES = ("ZQX", "7", "Zebedee", "score", "Rowan", "Robin", "misses")
EVERY_KEY = (Key.Key_Space, Key.Key_X, Key.Key_A, Key.Key_S, Key.Key_O, Key.Key_B, Key.Key_Tab, Key.Key_Home)


def test_r02_the_type_has_no_place_for_a_code_a_number_a_note_or_a_name() -> None:
    """What is there: the two opaque names, times of frames, how it plays, and words that were looked through."""
    assert {each.name for each in fields(ParentView)} == {"showings", "language", "is_easy", "goes_on"}
    assert {each.name for each in fields(Showing)} == {
        "pick_id", "recording_id", "start_ms", "end_ms", "still_ms", "captions", "symbol", "rate", "loops", "pauses_ms",
        "crop",
    }  # fmt: skip
    assert {each.name for each in fields(Caption)} == {"words", "language"}
    assert {each.name for each in fields(Crop)} == {"left", "top", "width", "height"}


def heard_and_seen(window: ParentWindow) -> list[str]:
    """Everything, with the signs out too."""
    window.pointer_moved(True)
    with_signs = painted(window)
    window.pointer_moved(False)
    assert window.findChild(Strip) is not None
    return [with_signs, *named(window)]


def test_r01_a_view_of_hostile_records_shows_none_of_them(staged: Callable[..., Stage], wait: Wait) -> None:
    hostile = [
        replace(
            part(start, start + 400),
            pick_id=PickId("pick ZQX 7 Zebedee"),
            recording_id=RecordingId("ZQX Zebedee 7 score.mp4"),
            symbol="ZQX 7",
            captions=(Caption(words="Look at me", language="ZQX7"), Caption(words="دیکھو", language="ur")),
        )
        for start in (800, 2000)
    ]
    for is_easy in (False, True):
        stage = staged(*hostile, language="ZQX7", is_easy=is_easy)
        wait(lambda at=stage: not at.replay.is_covered)
        stage.window.resize(480, 270)  # quick to draw
        for key in EVERY_KEY:
            stage.press(key)
            words = heard_and_seen(stage.window)
            assert not [each for each in words for needle in NEEDLES if needle in each], key
            assert set(words[1:]) <= {*catalogue("en").words.values(), "Video Feedback", "Here", _all_captions(is_easy)}


def _all_captions(is_easy: bool) -> str:
    return "“Look at me”" if is_easy else f"“Look at me” {catalogue('ur').quotes[0]}دیکھو{catalogue('ur').quotes[1]}"


def test_r02_of_a_library_full_of_names_codes_and_notes_only_the_voice_is_seen(visit: Visit, wait: Wait) -> None:
    _fill_with_needles(visit)
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    window.showNormal()
    window.resize(480, 270)  # quick to draw
    assert [each.captions[0].words for each in replay.view.showings if each.captions] == ["Look at me"]
    seen = set()
    for _ in replay.view.showings:
        for key in EVERY_KEY:
            window.key_down(_name(key))
            words = heard_and_seen(window)
            seen |= set(words[1:])
            assert not [each for each in words for needle in NEEDLES if needle in each], key
        replay.next()
    assert seen <= {"“Look at me”", "Video Feedback", calm.WORDS, *catalogue("en").words.values()}


def _name(key: Qt.Key) -> str:
    return {Key.Key_Space: "Space", Key.Key_Home: "Home", Key.Key_Escape: "Esc"}.get(key, key.name[4:])


def _fill_with_needles(visit: Visit) -> None:
    """Every free text there is has something in it that a parent must not see; another family has a film too."""
    first = visit.pick(visit.tag("fro.turns", 800, 2000, note="ZQX note"), voice="Look at me", say="ZQX", ask="ZQX?")
    visit.pick(visit.tag("gen.missed", 2100, 2500, note="ZQX"), voice="She misses it")  # for the worker alone
    visit.pick(visit.tag("ans.space", 3000, 3400), voice="A score of 7", symbol="ZQX")
    db = visit.db
    with visit.house.library.change("Needles", undoable=False) as writing:
        family = families.get(db, visit.family.id)
        families.edit(writing, replace(family, reference="Zebedee 7"))
        for person in people.of_family(db, visit.family.id):
            people.edit(writing, replace(person, called="Zebedee"))
        recording = recordings.get(db, visit.recording.id)
        recordings.edit(writing, replace(recording, title="ZQX Zebedee 7"))
        sessions.edit(writing, replace(visit.session(), theme="ZQX", question="ZQX 7?", note="ZQX"))
        sessions.edit_pick(writing, replace(first, left_out="ZQX"))
        calm_plans.keep(writing, replace(calm_plans.of_family(db, visit.family.id), second_language="cy"))
    elsewhere = visit.house.family("Zebedee 8")
    assert elsewhere.id != visit.family.id
