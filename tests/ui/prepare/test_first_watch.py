"""The first watch: an invitation that never blocks, a note on the whole film, and three quiet marks."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.house import House, nameless
from video_feedback.library import moments, watchings
from video_feedback_schemas.records import Watching
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def watching(page: PreparePage) -> Watching:
    assert page.recording is not None
    return watchings.of_recording(page.bridge.db, page.recording.id)


def test_a_film_that_nobody_tagged_is_invited_to_be_watched_once(page: PreparePage) -> None:
    invitation = page.first_watch.invitation
    assert invitation.isVisible()
    assert invitation.geometry().size() == page.codes_card.size()
    assert nameless(invitation) == []
    QTest.mouseClick(invitation.tag, Qt.MouseButton.LeftButton)
    assert invitation.isHidden()
    assert page.hasFocus()
    page.deck.close()
    page.show_place("")
    assert invitation.isHidden()  # for as long as the app runs


def test_it_never_blocks_a_key_of_the_pad_tags_and_the_pad_is_there(page: PreparePage) -> None:
    QTest.keyClick(page, Qt.Key.Key_1)
    assert len(page.timeline.lanes) == 1
    assert page.first_watch.invitation.isHidden()


def test_a_film_that_was_played_through_is_watched_once(page: PreparePage, wait: Wait) -> None:
    page.deck.set_rate(2.0)
    QTest.mouseClick(page.first_watch.invitation.watch, Qt.MouseButton.LeftButton)
    assert page.deck.playing
    assert page.first_watch.invitation.isVisible()
    wait(lambda: not page.deck.playing)
    wait(lambda: watching(page).watched_at is not None)
    assert page.first_watch.invitation.tag.text() == "Now tag"
    assert "Watched once" in page.first_watch.marks.accessibleName()


def test_that_a_film_was_watched_is_no_step_what_is_taken_back_is_the_last_tag(page: PreparePage) -> None:
    first_watch, film_id = page.first_watch, page.first_watch.film_id
    first_watch.invitation.note.field.setPlainText("they laugh")
    first_watch.invitation.note.save()
    QTest.keyClick(page, Qt.Key.Key_1)
    first_watch._seen[film_id] = set(range(8))
    first_watch._rested("paused")
    watched_at = watching(page).watched_at
    assert watched_at is not None
    page.bridge.undo()
    assert len(page.timeline.lanes) == 0
    page.bridge.undo()
    assert (watching(page).note, watching(page).watched_at) == ("", watched_at)
    page.bridge.redo()
    page.bridge.redo()
    assert len(page.timeline.lanes) == 1
    assert (watching(page).note, watching(page).watched_at) == ("they laugh", watched_at)


def test_a_film_that_was_stopped_half_way_is_not(page: PreparePage, wait: Wait) -> None:
    page.deck.set_rate(2.0)
    page.first_watch.watch()
    wait(lambda: page.shown_ms > 1500)
    page.deck.pause()
    page.do.seek(7960)
    assert watching(page).watched_at is None


def test_seconds_seen_in_several_goes_count_together(page: PreparePage) -> None:
    first_watch, film_id = page.first_watch, page.first_watch.film_id
    first_watch._seen[film_id] = set(range(7))
    first_watch._rested("paused")
    assert watching(page).watched_at is None
    first_watch._seen[film_id] = set(range(8))
    first_watch._rested("paused")
    assert watching(page).watched_at is not None


def test_the_note_on_the_whole_film_opens_by_its_key_and_is_kept_as_typed(page: PreparePage, wait: Wait) -> None:
    QTest.keyClick(page, Qt.Key.Key_N, CTRL | SHIFT)
    panel = page.first_watch.panel
    assert panel.isVisible()
    assert nameless(panel) == []
    wait(panel.note.field.hasFocus)
    QTest.keyClicks(panel.note.field, "Warm, and slow 1 2")
    QTest.keyClick(panel.note.field, Qt.Key.Key_Return)
    assert panel.isHidden()
    assert (watching(page).note, watching(page).note_for) == ("Warm, and slow 1 2", "worker")
    assert page.recording is not None
    assert moments.count(page.bridge.db, page.recording.id) == 0
    assert page.first_watch.invitation.note.field.toPlainText() == "Warm, and slow 1 2"
    panel.note.reader.choose("team")
    assert watching(page).note_for == "team"
    page.bridge.undo()
    assert watching(page).note == ""
    assert page.first_watch.invitation.note.field.toPlainText() == ""


def test_a_note_that_was_being_typed_is_kept_when_the_film_goes(page: PreparePage) -> None:
    page.first_watch.invitation.note.field.setPlainText("they laugh")
    film_id = page.first_watch.film_id
    page.window().go("families")  # type: ignore[attr-defined]
    assert watchings.of_recording(page.bridge.db, film_id).note == "they laugh"


def test_the_worker_says_that_it_was_watched_and_that_tagging_is_done(page: PreparePage, house: House) -> None:
    panel, marks = page.first_watch.panel, page.first_watch.marks
    assert marks.accessibleName() == "Not watched, not all tagged, not picked yet."
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton)
    panel.watched.click()
    panel.tagged.click()
    assert watching(page).watched_at is not None
    assert watching(page).tagged_at is not None
    assert marks.accessibleName() == "Watched once, all tagged."
    panel.tagged.click()
    assert watching(page).tagged_at is None
    page.bridge.undo()
    QTest.keyClick(page, Qt.Key.Key_1)
    page.do.pick()
    assert marks.accessibleName() == "Watched once, all tagged, picked."
    assert page.recording is not None
    house.window.go(f"family:{page.recording.family_id}")
    family = house.page("family")
    assert isinstance(family, FamilyPage)
    card = family.films._cards[page.recording.id]
    assert card.marks.accessibleName() == "Watched once, all tagged, picked."
    assert "Watched once, all tagged, picked." in card.accessibleName()
