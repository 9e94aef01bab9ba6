"""The inspector: one moment or many, and the frame that stands for a moment everywhere."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.prepare.test_tagging import go, tagged
from video_feedback.feedback import picking
from video_feedback.library import keepsakes, people
from video_feedback_schemas.ids import PersonId, new_id
from video_feedback_schemas.records import Person
from video_feedback_ui.families import glance
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.sessions import facts

Wait = Callable[[Callable[[], bool]], None]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def four(page: PreparePage, wait: Wait) -> PreparePage:
    """A film with four moments, all of them chosen."""
    assert page.desk is not None
    for code, start, end in (
        ("sig.reach", 400, None),
        ("fro.turns", 800, 2400),
        ("fro.turns", 3200, 4000),
        ("gen.missed", 5200, None),
    ):
        page.desk.tag(code, start, end)
    page.selection.set(moment.id for moment in tagged(page))
    wait(page.inspector.isVisible)
    return page


def anna(page: PreparePage) -> Person:
    assert page.recording is not None
    made = Person(id=PersonId(new_id()), family_id=page.recording.family_id, role="adult", called="Anna & Co")
    with page.bridge.library.change("Add", undoable=False) as db:
        people.add(db, made)
    return made


def one(page: PreparePage, number: int) -> str:
    moment_id = tagged(page)[number].id
    page.do.choose(moment_id)
    return moment_id


def test_of_many_it_says_how_many_and_what_they_share(four: PreparePage) -> None:
    inspector = four.inspector
    assert inspector.count.text() == "4 moments"
    assert inspector.name.text() == "Mixed codes"
    assert not any(chip.isChecked() for chip in inspector.chips.values())
    assert not inspector.note.isVisible()
    assert not inspector.face.isVisible()
    four.selection.set([moment.id for moment in tagged(four)][1:3])
    assert (inspector.count.text(), inspector.name.text()) == ("2 moments", "Takes turns")
    assert inspector.chips["both"].isChecked()
    one(four, 1)
    assert inspector.note.isVisible()
    assert not inspector.count.isVisible()


def test_many_get_another_code_who_and_reader_each_in_one_step(four: PreparePage) -> None:
    inspector, before = four.inspector, tagged(four)
    named = anna(four)
    QTest.mouseClick(inspector.chips["adult"], Qt.MouseButton.LeftButton)
    assert {moment.who for moment in tagged(four)} == {"adult"}
    assert inspector.chips["adult"].isChecked()
    dict(inspector.people_choices())["Anna & Co, adult"]()  # type: ignore[operator]
    assert {moment.person_id for moment in tagged(four)} == {named.id}
    assert inspector.chips["adult"].accessibleName() == "Anna & Co, adult"
    dict(dict(inspector.code_choices())["Answering"])["Comforts"]()  # type: ignore[arg-type,operator]
    assert {moment.code_id for moment in tagged(four)} == {"ans.comfort"}
    assert inspector.name.text() == "Comforts"
    inspector.choose_reader("team")
    assert {moment.note_for for moment in tagged(four)} == {"team"}
    assert [step.name for step in four.bridge.library.history(4)] == [
        "Say who may read",
        "Change to Comforts",
        "Say who 4 moments are about",
        "Say who 4 moments are about",
    ]
    for _ in range(4):
        four.bridge.undo()
    assert tagged(four) == before
    assert len(four.selection.ids) == 4
    dict(inspector.people_choices())["Anna & Co, adult"]()  # type: ignore[operator]
    dict(inspector.people_choices())["Nobody by name"]()  # type: ignore[operator]
    assert {moment.person_id for moment in tagged(four)} == {None}


def test_many_are_deleted_and_come_back_together(four: PreparePage) -> None:
    before = tagged(four)
    QTest.mouseClick(four.inspector._delete, Qt.MouseButton.LeftButton)
    assert tagged(four) == []
    assert not four.inspector.isVisible()
    four.bridge.undo()
    assert tagged(four) == before


def test_many_are_picked_and_put_back_together_but_none_that_a_parent_may_not_see(four: PreparePage) -> None:
    assert four.recording is not None
    family_id, before = four.recording.family_id, tagged(four)

    def picked() -> list[int]:
        found = {pick.moment_id for pick in picking.picks_to_come(four.bridge.db, family_id)}
        return [place for place, moment in enumerate(before) if moment.id in found]

    QTest.mouseClick(four.inspector.star, Qt.MouseButton.LeftButton)
    assert picked() == [0, 1, 2]
    assert four.bridge.library.undoable().name == "Pick 3 moments"  # type: ignore[union-attr]
    four.selection.set(moment.id for moment in before[:3])
    QTest.keyClick(four, Qt.Key.Key_P)
    assert picked() == []
    four.bridge.undo()
    assert picked() == [0, 1, 2]
    four.bridge.undo()
    assert picked() == []


def test_of_one_moment_it_says_when_how_long_and_who_tagged_it(four: PreparePage) -> None:
    assert four.desk is not None
    four.desk.coder = "Kim"
    made = four.desk.tag("fro.joy", 2000, 3240, note="She coos", reader="parent")
    four.do.choose(made.id)
    inspector = four.inspector
    assert (inspector.times.starts.text(), inspector.times.ends.text()) == ("0:02.000", "0:03.240")
    assert (inspector.times.length.text(), inspector.times.coder.text()) == ("1.2 s", "Kim")
    assert inspector.reader.text() == "The parent can read this too"
    one(four, 0)
    assert inspector.times.length.text() == "a point"
    assert not inspector.times.end.isVisible()


def test_a_note_has_as_much_room_as_it_needs(four: PreparePage) -> None:
    one(four, 0)
    note = four.inspector.note
    low = note.height()
    note.setPlainText("\n".join("She coos" for _ in range(4)))
    assert note.height() > low
    note.setPlainText("\n".join("She coos" for _ in range(40)))
    high = note.height()
    assert high < 130
    note.setPlainText("")
    assert note.height() == low
    four.inspector.save()
    card = four.moments_card
    assert card.list.height() >= 56


def test_a_moment_of_another_scheme_is_offered_the_codes_of_its_own(four: PreparePage) -> None:
    four.use_scheme("engagement-states")
    one(four, 0)
    assert "Answering" in dict(four.inspector.code_choices())
    assert four.desk is not None
    four.desk.tag("inf.social", 6000, 6400)
    four.selection.set(moment.id for moment in tagged(four))
    assert four.inspector.code_choices() == []
    assert not four.inspector.name.isEnabled()


def test_shift_p_makes_the_frame_on_screen_the_face_of_the_moment_everywhere(four: PreparePage, wait: Wait) -> None:
    assert four.recording is not None
    db, moment_id = four.bridge.db, one(four, 1)
    inspector = four.inspector

    def image_of(ms: int) -> bool:
        image = inspector.face._image
        return image is not None and (moment_id, ms) in four.inspecting._stills._known

    wait(lambda: image_of(1600))
    go(four, wait, 1000)
    QTest.keyClick(four, Qt.Key.Key_P, SHIFT)
    moment = tagged(four)[1]
    assert (moment.still_ms, moment.face_ms) == (1000, 1000)
    wait(lambda: image_of(1000))
    assert "chosen by you" in inspector.face.accessibleName()
    four.do.pick()
    (pick,) = picking.picks_to_come(db, four.recording.family_id)
    assert pick.still_ms == 1000
    assert glance.cover_ms(db, four.recording) == 1000
    (row,) = [row for row in facts.bin_of(db, four.recording.family_id) if row.moment_id == moment_id]
    assert row.still_ms == 1000
    go(four, wait, 2000)
    QTest.keyClick(four, Qt.Key.Key_P, SHIFT)
    assert [pick.still_ms for pick in picking.picks_to_come(db, four.recording.family_id)] == [2000]
    four.bridge.undo()
    assert [pick.still_ms for pick in picking.picks_to_come(db, four.recording.family_id)] == [1000]
    four.bridge.undo()
    four.bridge.undo()
    assert tagged(four)[1].still_ms is None
    assert "its middle" in inspector.face.accessibleName()
    four.bridge.redo()
    dict(inspector.face.choices())["Take the choice back"]()  # type: ignore[operator]
    assert tagged(four)[1].still_ms is None
    four.bridge.undo()
    assert tagged(four)[1].still_ms == 1000


def test_a_frame_outside_the_moment_cannot_stand_for_it(four: PreparePage, wait: Wait) -> None:
    told: list[str] = []
    four.bridge.told.connect(lambda words, _: told.append(words))
    one(four, 1)
    go(four, wait, 6000)
    QTest.keyClick(four, Qt.Key.Key_P, SHIFT)
    assert tagged(four)[1].still_ms is None
    assert told == ["This frame is not in the moment. Go to a frame of it first."]
    four.selection.choose(None)
    QTest.keyClick(four, Qt.Key.Key_P, SHIFT)
    assert told[-1].startswith("Choose a moment first")


def test_neither_many_chosen_nor_none_found_moves_the_film_or_the_timeline(four: PreparePage, wait: Wait) -> None:
    four.window().resize(1366, 749)
    four.do.choose(tagged(four)[0].id)
    QApplication.processEvents()
    before = four.timeline_card.geometry()
    four.arranging.choose_all()
    wait(four.inspector.count.isVisible)
    QApplication.processEvents()
    assert four.timeline_card.geometry() == before
    QTest.keyClick(four, Qt.Key.Key_Escape)
    four.moments_card.open_filter()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "xyzzy")
    wait(lambda: four.moments_card.list.moments.rowCount() == 0)
    QApplication.processEvents()
    assert four.timeline_card.geometry() == before


def test_the_heart_says_what_the_family_is_to_keep_and_is_taken_back(four: PreparePage) -> None:
    inspector = four.inspector
    one(four, 1)
    assert inspector.heart.accessibleName() == "For the family to keep"
    QTest.mouseClick(inspector.heart, Qt.MouseButton.LeftButton)
    assert inspector.heart.accessibleName() == "The family is to keep it"
    assert four.recording is not None
    kept = [each.moment_id for each in keepsakes.of_recording(four.bridge.db, four.recording.id)]
    assert kept == [tagged(four)[1].id]
    QTest.keyClick(four, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert inspector.heart.accessibleName() == "For the family to keep"
    four.bridge.undo()
    assert inspector.heart.accessibleName() == "The family is to keep it"
    one(four, 3)
    assert not inspector.heart.isEnabled()
    assert "stay with you" in inspector.heart.toolTip()
