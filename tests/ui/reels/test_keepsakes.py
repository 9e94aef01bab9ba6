"""A keepsake, chosen together and written to a stick: a film and a sheet, and nothing of numbers or codes on screen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.house import House, nameless
from tests.ui.visit import Visit
from video_feedback.hiding.hidden import Key
from video_feedback.library import consents, exports, hidden_places, keepsakes, people, sessions
from video_feedback_schemas.ids import HiddenPlaceId, new_id
from video_feedback_schemas.leaving_records import HiddenPlace
from video_feedback_schemas.times import Ms
from video_feedback_ui.hide.opening import HideDialog
from video_feedback_ui.reels import keepable
from video_feedback_ui.reels import keepsakes as dialogs
from video_feedback_ui.reels.keepsakes import KeepsakeDialog

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    visit.pick(visit.tag("fro.turns", 200, 800), voice="I say, you say")
    visit.tag("sig.reach", 1000)
    visit.tag("gen.step", 1200, 1400)
    return visit


def opened(visit: Visit) -> KeepsakeDialog:
    found = visit.window.findChildren(KeepsakeDialog)
    assert found, visit.house.told
    return found[-1]


def test_what_is_ticked_together_is_written_marked_as_kept_and_taken_back(
    visit: Visit, tmp_path: Path, wait: Wait
) -> None:
    visit.go("family")
    dialogs.of_family(visit.bridge, visit.family.id, visit.window)
    dialog = opened(visit)
    assert len(dialog.tiles) == 2  # none that is for the worker alone
    assert not dialog.do.isEnabled()
    dialog.tiles[0].click()
    dialog.with_name.click()
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.write_to(stick)
    said = [each.text() for kind in (QLabel, QPushButton) for each in dialog.findChildren(kind)]
    said += [tile.accessibleName() for tile in dialog.tiles]
    assert not any(letter.isdigit() for words in said for letter in words), said
    assert "Takes turns" not in " ".join(said)
    assert nameless(dialog) == []
    dialog.do.click()
    wait(lambda: dialog._stack.currentIndex() == 2 or bool(dialog.trouble))
    assert dialog.trouble == ""
    assert sorted(path.name for path in stick.iterdir()) == ["moments-to-keep.mp4", "moments-to-keep.pdf"]
    with av.open(str(stick / "moments-to-keep.mp4")) as film:
        assert sum(1 for _ in film.decode(video=0)) > 16
    sheet = QPdfDocument()
    sheet.load(str(stick / "moments-to-keep.pdf"))
    words = sheet.getAllText(0).text()
    assert "Robin" in words
    assert "Takes turns" not in words
    sheet.close()
    (mark,) = keepsakes.of_recording(visit.db, visit.recording.id)
    assert mark.moment_id == dialog.tiles[0].moment_id
    assert {one.kind for one in exports.every(visit.db)} == {"keepsake"}
    dialog.do.click()
    visit.house.library.undo()
    assert keepsakes.of_recording(visit.db, visit.recording.id) == []


def test_of_a_session_all_is_ticked_and_without_an_agreement_it_says_whose_is_missing(visit: Visit) -> None:
    dialogs.of_session(visit.bridge, visit.session_id, visit.window)
    dialog = opened(visit)
    assert [tile.isChecked() for tile in dialog.tiles] == [True]
    assert dialog.tiles[0].accessibleName() == "I say, you say"
    dialog.reject()
    left_out = visit.pick(visit.tag("fro.joy", 1400, 1600))
    with visit.house.library.change("Leave out", undoable=False) as db:
        sessions.edit_pick(db, replace(left_out, left_out="She was tired"))
    assert len(keepable.of_session(visit.db, visit.session_id, "en")) == 1
    with visit.house.library.change("Take back", undoable=False) as db:
        for person in people.of_family(db, visit.family.id):
            giver = next(one.id for one in people.of_family(db, visit.family.id) if one.role == "adult")
            consents.write(
                db,
                consents.new(person.id, giver if person.role == "baby" else None, "family", "refused", "2026-02-01"),
            )
    dialogs.of_family(visit.bridge, visit.family.id, visit.window)
    sentence, is_trouble = visit.house.told[-1]
    assert is_trouble
    assert "agreed" in sentence or "said no" in sentence


def test_what_waits_to_be_hidden_is_told_and_answered_before_it_leaves(visit: Visit) -> None:
    place = HiddenPlace(
        id=HiddenPlaceId(new_id()), recording_id=visit.recording.id, start_ms=Ms(0), end_ms=Ms(1000), found="face"
    )
    with visit.house.library.change("Find faces") as db:
        hidden_places.add(db, place, [hidden_places.record_of(place.id, Key(Ms(0), 100, 100, 300, 300), "face")])
    dialogs.of_family(visit.bridge, visit.family.id, visit.window)
    dialog = opened(visit)
    assert not dialog.hide_.isVisible()
    dialog.tiles[0].click()
    assert dialog.hide_.isVisible()
    assert dialog._waits.isVisible()
    dialog.hide_.click()
    over = dialog.findChild(HideDialog)
    assert over is not None
    over.done_button.click()
    with visit.bridge.change("Hide") as db:
        hidden_places.answer(db, place.id, agreed=True)
    assert not dialog.hide_.isVisible()
    dialog.reject()
