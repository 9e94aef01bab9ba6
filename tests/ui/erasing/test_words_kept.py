"""A film was erased and what was written about it kept: it is shown as such wherever it is met, and can be read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.agreed import agree
from tests.ui.house import House
from tests.ui.visit import Visit
from video_feedback.library import erasing, moments
from video_feedback_ui.families import film_menu
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.prepare.erased import WORDS
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def visit(house: House, short_film: Path, other_film: Path) -> Visit:
    """Two films; of the one that was erased a moment is tagged, noted and picked."""
    visit = Visit(house, short_film)
    moment = visit.tag("fro.turns", 400, 1200, note="She waits for him")
    visit.pick(moment, say="You waited", voice="I like you")
    house.film(visit.family, other_film)
    erasing.erase(house.library, erasing.planned(house.db, "recording", visit.recording.id, keeps_words=True))
    return visit


def bench(visit: Visit) -> PreparePage:
    visit.window.go(f"recording:{visit.recording.id}")
    page = visit.window.page("prepare")
    assert isinstance(page, PreparePage)
    return page


def test_its_card_has_no_picture_and_says_why(visit: Visit) -> None:
    visit.window.go(f"family:{visit.family.id}")
    page = visit.window.page("family")
    assert isinstance(page, FamilyPage)
    card = page.films._cards[visit.recording.id]
    assert card.plays.text() == "The film was erased. What was written about it is kept."
    assert not card.play.isVisible()
    assert not card.make_copy.isVisible()
    assert film_menu.choices(visit.bridge, visit.recording.id) == []
    assert "The film was erased" in card.accessibleName()


def test_its_list_and_its_timeline_can_be_read_and_nothing_is_tagged(visit: Visit) -> None:
    page = bench(visit)
    assert page.second.stage.first_plate.words == WORDS
    assert page.moments_card.list.moments.rowCount() == 1
    assert len(page.timeline.lanes) == 1
    assert not page.first_watch.invitation.isVisible()
    for key in (Qt.Key.Key_1, Qt.Key.Key_I, Qt.Key.Key_Space, Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_Y):
        QTest.keyClick(page, key)
    QTest.keyClick(page, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    assert len(moments.of_recording(visit.db, visit.recording.id)) == 1
    assert visit.bridge.library.undoable() is None
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.chosen is not None
    assert not page.transport.isEnabled()
    assert not page.codes_card.isEnabled()


def test_the_next_film_is_on_the_bench_as_ever(visit: Visit, wait: Wait) -> None:
    page = bench(visit)
    visit.window.go("families")
    page.recording = None
    visit.window.go("prepare")
    wait(lambda: not page.surface.empty)
    assert page.recording is not None
    assert page.recording.id != visit.recording.id
    assert page.second.stage.first_plate.words == ""
    assert page.transport.isEnabled()
    assert page.codes_card.isEnabled()


def test_its_pick_says_so_and_its_words_are_there(visit: Visit) -> None:
    script = visit.open().script
    (card,) = script.cards
    assert not card.picture.disc.isVisible()
    assert card.say.toPlainText() == "You waited"
    assert card.facts.is_erased
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert (
        visit.house.told[-1][0]
        == f"The film of “{visit.recording.title}” was erased. What was written about it is kept."
    )


def test_it_is_never_in_the_parents_window(visit: Visit) -> None:
    page = visit.open()
    page.present()
    assert not page.presenting.is_on
    assert visit.house.told[-1][0].startswith("The films of these moments were erased.")
    assert not any("erased" in each.text() for each in page.presenting.findChildren(QLabel))


def test_of_several_picks_only_the_one_with_a_film_is_shown(visit: Visit, wait: Wait) -> None:
    from video_feedback.library import recordings, sessions  # noqa: PLC0415

    (other,) = [one for one in recordings.every(visit.db) if one.id != visit.recording.id]
    erased, visit.recording = visit.recording, other
    kept = visit.pick(visit.tag("fro.turns", 0, 400))
    visit.recording = erased
    agree(visit.house.library, visit.family.id, other.id)
    assert len(sessions.picks(visit.db, visit.session_id)) == 2
    window = visit.show_parent()
    replay = visit.page.presenting.replay
    assert replay is not None
    wait(lambda: not replay.is_covered)
    assert [one.pick_id for one in replay.view.showings] == [kept.id]
    window.close()
