"""Searching the whole library by keys and mouse, in the real window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from tests.keys import KEY
from tests.ui.house import House, nameless
from video_feedback.feedback import picking
from video_feedback.feedback.script import pick_of
from video_feedback.library import library, moments, recordings, schemes, sessions, texts
from video_feedback_schemas.ids import MomentId, RemarkId, new_id
from video_feedback_schemas.records import Family, Moment, Remark
from video_feedback_schemas.times import Ms
from video_feedback_ui.prepare.page import PreparePage
from video_feedback_ui.search.card import SearchCard

Wait = Callable[[Callable[[], bool]], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


class Told:
    """A house in which two families have been filmed, and one of them has said something."""

    def __init__(self, house: House, film: Path, other: Path) -> None:
        self.house, self.window = house, house.window
        self.rowan, self.ash = house.family("Rowan"), house.family("Ash")
        self.film, self.other = house.film(self.rowan, film), house.film(self.ash, other)
        self.smiles = self.tag(self.film.id, 2000, "She smiles, then she waits")
        self.tag(self.film.id, 4000, "He looks away", reader="team")
        self.tag(self.other.id, 400, "Ash smiles at once")
        self.session = self.meet(self.rowan)
        self.card: SearchCard

    def tag(self, film: str, at: int, note: str, reader: str = "worker") -> Moment:
        scheme = schemes.newest(self.house.db, schemes.EVERYDAY)
        moment = Moment(
            id=MomentId(new_id()), recording_id=recordings.get(self.house.db, film).id, scheme_id=scheme.id,
            scheme_version=scheme.version, code_id=scheme.code("sig.reach").id, start_ms=Ms(at), end_ms=None,
            who="baby", note=note, note_for=reader, made_at="2026-05-14T12:30:00Z",  # type: ignore[arg-type]
        )  # fmt: skip
        with self.house.library.change("Tag", undoable=False) as db:
            moments.add(db, moment)
        return moment

    def meet(self, family: Family) -> str:
        session = replace(picking.new_session(family.id), theme="Turns with a smile")
        scheme = schemes.newest(self.house.db, schemes.EVERYDAY)
        with self.house.library.change("Meet", undoable=False) as db:
            sessions.add(db, session)
            frames = recordings.frames(db, self.film.id)
            pick = replace(pick_of(session.id, self.smiles, scheme.code("sig.reach"), frames), say="Look, a smile")
            sessions.add_pick(db, pick)
            said = Remark(id=RemarkId(new_id()), session_id=session.id, pick_id=pick.id, speaker="parent",
                          words="I did not know she smiles", said_at="2026-05-21T10:00:00Z")  # fmt: skip
            sessions.add_remark(db, said)
        return session.id

    def open(self) -> SearchCard:
        QTest.keyClick(self.window, Qt.Key.Key_G, CONTROL)
        found = self.window.findChild(SearchCard)
        assert found is not None
        self.card = found
        return found

    def words(self) -> list[str]:
        results = self.card.list.results
        return [results.found(row).words for row in range(results.rowCount())]


@pytest.fixture
def told(house: House, numbered_film: Path, other_film: Path) -> Told:
    return Told(house, numbered_film, other_film)


def test_ctrl_g_finds_words_as_they_are_typed_and_enter_goes_to_the_moment(told: Told, wait: Wait) -> None:
    told.window.go("families")
    card = told.open()
    assert card.field.hasFocus()
    assert "Type a word" in card._hint.text()
    QTest.keyClicks(card.field, "smil")
    every = ["Look, a smile", "I did not know she smiles", "Turns with a smile", "Ash smiles at once"]
    wait(lambda: len(told.words()) == 5)
    assert set(told.words()) == {*every, "She smiles, then she waits"}
    assert card._count.text() == "5 places"
    QTest.keyClicks(card.field, "es wait")
    wait(lambda: told.words() == ["She smiles, then she waits"])
    found = card.list.current()
    assert found is not None
    assert [words for words, is_hit in found.parts if is_hit] == ["smiles", "waits"]
    card.grab()
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert not card.isVisible()
    page = told.window.page("prepare")
    assert isinstance(page, PreparePage)
    assert page.chosen == told.smiles.id
    wait(lambda: page.shown_ms == 2000 and page.deck.exact)
    assert page.inspector.note.toPlainText() == "She smiles, then she waits"


def test_what_was_said_leads_to_its_session_by_arrows_or_by_a_click(told: Told, wait: Wait) -> None:
    card = told.open()
    QTest.keyClicks(card.field, "smiles")
    wait(lambda: len(told.words()) == 3)
    assert told.words()[0] == "I did not know she smiles"
    rows = [card.list.currentIndex().row()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        QTest.keyClick(card.field, key)
        rows.append(card.list.currentIndex().row())
    assert rows == [0, 1, 2, 2, 1, 0]
    at = card.list.visualRect(card.list.results.index(0)).center()
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not card.isVisible()
    assert told.window._rail_buttons["sessions"].isChecked()
    assert told.session in told.window.place


def test_it_keeps_to_a_kind_a_family_or_a_reader_and_widens_again(told: Told, wait: Wait) -> None:
    card = told.open()
    QTest.keyClicks(card.field, "smile")
    wait(lambda: len(told.words()) == 5)
    QTest.mouseClick(card.kinds["said"], Qt.MouseButton.LeftButton)
    wait(lambda: told.words() == ["I did not know she smiles"])
    QTest.mouseClick(card.kinds["prompt"], Qt.MouseButton.LeftButton)
    wait(lambda: set(told.words()) == {"Look, a smile", "Turns with a smile"})
    QTest.mouseClick(card.kinds[""], Qt.MouseButton.LeftButton)
    dict(card.family_choices())["Ash"]()  # type: ignore[operator]
    wait(lambda: told.words() == ["Ash smiles at once"])
    assert card.family.text() == "Ash"
    card.keep_to(reader="team")
    wait(lambda: told.words() == [] and card._widen.isVisible())
    assert card._hint.text() == "Nothing here has all these words."
    QTest.mouseClick(card._widen, Qt.MouseButton.LeftButton)
    wait(lambda: len(told.words()) == 5)
    assert card.field.hasFocus()
    card.field.setText("zebra")
    wait(lambda: told.words() == [])
    assert card._hint.text() == "Nothing has all these words."


def test_escape_and_a_press_elsewhere_give_the_keys_back(told: Told, wait: Wait) -> None:
    told.window.go(f"recording:{told.film.id}")
    page = told.window.page("prepare")
    assert isinstance(page, PreparePage)
    wait(page.hasFocus)
    card = told.open()
    QTest.keyClicks(card.field, "1 smile")  # no tag
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.hasFocus()
    told.open()
    assert card.field.selectedText() == "1 smile"
    QTest.mouseClick(told.window.rail, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert len(moments.of_recording(told.house.db, told.film.id)) == 2
    told.open()
    QTest.keyClick(card.field, Qt.Key.Key_G, CONTROL)
    assert not card.isVisible()


def test_no_more_than_fifty_at_once(told: Told, wait: Wait) -> None:
    for number in range(120):
        told.tag(told.film.id, 40 * number, f"counts {number}")
    card = told.open()
    QTest.keyClicks(card.field, "coun")
    wait(lambda: len(told.words()) == 50)
    assert told.words()[0] == "counts 119"
    assert card._count.text() == "The newest 50 places"
    for more in (100, 120):
        QTest.mouseClick(card._more, Qt.MouseButton.LeftButton)
        wait(lambda more=more: len(told.words()) == more)  # type: ignore[misc]
    assert not card._more.isVisible()


def test_what_changes_while_it_is_open_is_followed(told: Told, wait: Wait) -> None:
    card = told.open()
    QTest.keyClicks(card.field, "smiles ash")
    wait(lambda: len(told.words()) == 1)
    with told.house.bridge.change("Write a note") as db:
        moments.edit(db, replace(told.smiles, note="Ash? She smiles"))
    wait(lambda: len(told.words()) == 2)
    told.house.library.undo()
    wait(lambda: len(told.words()) == 1)
    with told.house.library.change("Remove", undoable=False) as db:
        db.execute("DELETE FROM moments")
    wait(lambda: told.words() == [])


def test_nothing_comes_up_while_something_is_shown_to_the_parent(told: Told) -> None:
    told.window.go("sessions")
    shown = told.window._stack.currentWidget()
    shown.__class__ = type("Showing", (type(shown),), {"may_leave": False})
    QTest.keyClick(told.window, Qt.Key.Key_G, CONTROL)
    assert told.window.findChild(SearchCard) is None


def test_it_goes_with_its_library_and_forgets_what_was_typed(told: Told, wait: Wait) -> None:
    card = told.open()
    QTest.keyClicks(card.field, "smiles")
    wait(lambda: len(told.words()) == 3)
    card.field.setText("ash")
    told.house.bridge.close()
    QApplication.processEvents()
    assert not card.isVisible()
    assert card.field.text() == ""
    QTest.keyClick(told.window, Qt.Key.Key_G, CONTROL)
    assert not card.isVisible()


def test_everything_in_it_has_a_name_and_its_rows_keep_to_qts_rules(told: Told, wait: Wait) -> None:
    card = told.open()
    model: QAbstractItemModel = card.list.results
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    QTest.keyClicks(card.field, "smiles she")
    wait(lambda: len(told.words()) == 2)
    assert nameless(card) == []
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Parent said: I did not know she smiles. Rowan · Reaches out · ")
    wait(lambda: all(image is not None for image in card.list._images.values()) and bool(card.list._images))
    tester.deleteLater()


def test_the_words_of_a_large_older_library_are_gathered_while_one_works(
    house: House, short_film: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = house.family("Rowan")
    film = house.film(family, short_film)
    scheme = schemes.newest(house.db, schemes.EVERYDAY)
    with house.library.change("Tag", undoable=False) as db:
        for number in range(700):
            moments.add(db, Moment(
                id=MomentId(new_id()), recording_id=film.id, scheme_id=scheme.id, scheme_version=scheme.version,
                code_id=scheme.codes[0].id, start_ms=Ms(0), end_ms=None, who="baby", note=f"Note {number}",
            ))  # fmt: skip
        db.execute("INSERT INTO text_index (text_index) VALUES ('delete-all')")
        db.execute("DELETE FROM texts")
        db.execute("DELETE FROM text_progress")
    folder = house.library.folder
    assert folder is not None
    house.bridge.close()
    monkeypatch.setattr(library, "_GATHERED_ON_OPENING", 5)
    house.bridge.open(library.Library.open(folder, KEY))
    db = house.bridge.db
    assert not texts.is_whole(db)
    wait(lambda: texts.is_whole(db))
    assert db.execute("SELECT count(*) FROM texts").fetchone() == (700,)
