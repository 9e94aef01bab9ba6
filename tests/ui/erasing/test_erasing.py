"""Erasing in the window: what is said before, the deliberate act, and nothing left of it anywhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tests.keys import pages
from tests.rest import rest
from tests.ui.erasing.conftest import Eraser
from tests.video_feedback.library.test_importing import left_in
from video_feedback.library import backing_up, backups, families, in_view, people, recordings
from video_feedback_ui import previews, stills
from video_feedback_ui.pages.family_page import FamilyPage
from video_feedback_ui.prepare.page import PreparePage

# The offscreen platform says this of itself when a menu drops down.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support (raise|grabbing|propagate)")

Wait = Callable[[Callable[[], bool]], None]
WORDS = ("Rowan", "Rotkehlchen", "Zwetschgenmus", "Quittengelee", "Mirabellenkompott", "Holunder")


def told(eraser: Eraser) -> str:
    return eraser.house.told[-1][0] if eraser.house.told else ""


def back_up(eraser: Eraser) -> backups.Backup:
    library = eraser.house.library
    number = backups.next_number(library.db)
    made = backing_up.back_up(eraser.folder, library.key, backups.own_place(eraser.folder), number)
    with library.change("Back up", undoable=False) as db:
        backups.note(db, made)
    return made.backup


def family_page(eraser: Eraser) -> FamilyPage:
    eraser.window.go(f"family:{eraser.visit.family.id}")
    page = eraser.window.page("family")
    assert isinstance(page, FamilyPage)
    return page


def ask_for_the_film(eraser: Eraser) -> None:
    """By the three dots on its card."""
    card = family_page(eraser).films._cards[eraser.visit.recording.id]
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = menu.actions()[-1]
    assert action.text() == "Erase…"
    action.trigger()
    menu.close()


def words_in(window: QWidget) -> Iterator[str]:
    """All that any widget, list or tip of the window says."""
    for each in [window, *window.findChildren(QWidget)]:
        yield from (each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle())
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            yield each.text()
        if isinstance(each, QPlainTextEdit):
            yield each.toPlainText()
        if isinstance(each, QMenu):
            yield from (action.text() for action in each.actions())
        if isinstance(each, QAbstractItemView) and (model := each.model()) is not None:
            for row in range(model.rowCount()):
                yield from (str(model.data(model.index(row, 0), role)) for role in (0, 3, 11, 12, 256))


def test_a_film_goes_at_the_second_press_and_the_family_is_on_the_screen(eraser: Eraser, wait: Wait) -> None:
    eraser.visit.tag("sig.reach", 400, note="Zwetschgenmus")
    back_up(eraser)
    ask_for_the_film(eraser)
    dialog = eraser.dialog
    said = " ".join(words_in(dialog))
    assert "The film goes: 2 seconds, with 1 moment and their notes" in said
    assert "This cannot be undone. The list of earlier steps that can be taken back is emptied too." in said
    assert "Backups made before still hold it until " in said
    assert dialog.windowTitle() == "Erase this film?"
    eraser.press()
    assert "Press once more, and it is gone." in words_in(dialog)
    rest(0.05)
    assert all(
        each.height() >= each.heightForWidth(each.width()) for each in dialog.findChildren(QLabel) if each.wordWrap()
    )
    assert dialog.words.height() >= dialog.words.sizeHint().height()
    eraser.press()  # as a double click does
    assert recordings.every(eraser.house.db)
    eraser.press_twice()
    wait(lambda: "A new backup is made, and the older ones are gone" in told(eraser))
    assert eraser.dialogs == []
    assert recordings.every(eraser.house.db) == []
    assert left_in(eraser.house.library) == []
    assert [one.number for one in backups.of_vault(backups.own_place(eraser.folder), vault(eraser))] == [2]
    assert eraser.window.place == f"family:{eraser.visit.family.id}"
    wait(lambda: eraser.window.page("family").hasFocus())
    assert eraser.bridge.library.undoable() is None


def vault(eraser: Eraser) -> str:
    return backups.vault_of(eraser.folder)


def test_escape_and_enter_erase_nothing(eraser: Eraser) -> None:
    ask_for_the_film(eraser)
    for _ in range(3):
        QTest.keyClick(eraser.dialog, Qt.Key.Key_Return)
        if not eraser.dialogs:
            break
    if eraser.dialogs:
        QTest.keyClick(eraser.dialog, Qt.Key.Key_Escape)
    assert eraser.dialogs == []
    assert len(recordings.every(eraser.house.db)) == 1


def test_a_family_goes_by_typing_its_name_and_nothing_of_it_is_left_anywhere(
    eraser: Eraser, wait: Wait, other_film: Path
) -> None:
    visit, window = eraser.visit, eraser.window
    hazel = eraser.house.family("Hazel")
    eraser.house.film(hazel, other_film)
    moment = visit.tag("fro.turns", 400, 1200, note="Zwetschgenmus")
    visit.pick(moment, say="Quittengelee", ask="Mirabellenkompott", voice="Holunder")
    back_up(eraser)
    visit.open()
    window.go(f"recording:{visit.recording.id}")
    page = window.page("prepare")
    assert isinstance(page, PreparePage)
    wait(lambda: not page.surface.empty)
    window.go("reports")
    window._search()
    page_of_family = family_page(eraser)
    QApplication.clipboard().setText("Zwetschgenmus")
    assert {word for word in WORDS if word in " ".join(words_in(window))} == set(WORDS)
    QTest.mouseClick(page_of_family.films.erase, Qt.MouseButton.LeftButton)
    dialog = eraser.dialog
    assert "All of it goes: 1 film (2 seconds), 1 moment, 1 session with what was said, and everyone’s names and" in (
        " ".join(words_in(dialog))
    )
    eraser.press()
    assert dialog.trouble == "Type Rowan first: so nothing is erased by a slip."
    wait(dialog.name.hasFocus)
    QTest.keyClicks(dialog.name, "rowan")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    wait(lambda: "A new backup is made" in told(eraser))
    rest(0.05)  # what is on its way out has gone
    assert window.place == "families"
    assert [family.reference for family in families.every(eraser.house.db)] == ["Hazel"]
    for place in ("families", "prepare", "sessions", "reports", f"family:{hazel.id}", "families"):
        window.go(place)
        left = " ".join(words_in(window))
        assert [word for word in WORDS if word in left] == [], place
    key = eraser.house.library.key
    (backup,) = backups.of_vault(backups.own_place(eraser.folder), vault(eraser))
    for folder in (eraser.folder, backup.folder):
        data = pages(folder, key)
        assert [word for word in WORDS if word.encode() in data] == []
    config = eraser.folder.parent / "config"
    for path in [*eraser.folder.rglob("*"), *config.rglob("*")]:
        if path.is_file():
            data = path.read_bytes()
            assert [word for word in (*WORDS, visit.family.id, visit.recording.id) if word.encode() in data] == []


def test_a_person_goes_and_the_moments_about_them_stay(eraser: Eraser, wait: Wait) -> None:
    baby, sam = people.of_family(eraser.house.db, eraser.visit.family.id)
    with eraser.house.library.change("Nobody is in view", undoable=False) as db:
        in_view.keep(db, eraser.visit.recording.id, [])
    page = family_page(eraser)
    QApplication.processEvents()
    (more,) = [
        each
        for each in page.films.people.findChildren(QAbstractButton)
        if each.accessibleName() == "More for Rotkehlchen" and each.isVisible()
    ]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    assert "The name and the dates go. Notes stay as they were written." in words_in(eraser.dialog)
    eraser.press_twice()
    wait(lambda: told(eraser) == "It is erased.")
    assert people.of_family(eraser.house.db, eraser.visit.family.id) == [sam]
    assert eraser.window.place == f"family:{eraser.visit.family.id}"
    rest(0.05)
    assert "Rotkehlchen" not in " ".join(words_in(eraser.window))
    assert baby.called.encode() not in pages(eraser.folder, eraser.house.library.key)


def test_while_the_parent_is_watching_it_is_not_even_asked(eraser: Eraser) -> None:
    visit = eraser.visit
    visit.pick(visit.tag("fro.turns", 400, 1200))
    window = visit.show_parent()
    from video_feedback_ui.erasing import asking  # noqa: PLC0415

    asking.ask(eraser.bridge, "family", visit.family.id, visit.page)
    assert eraser.dialogs == []
    assert told(eraser) == "A film is being shown to the parent. End that first, then erase."
    assert window.isVisible()


def test_what_is_being_drawn_and_brought_in_is_stopped_first(
    eraser: Eraser, wait: Wait, other_film: Path, numbered_film: Path
) -> None:
    from video_feedback_ui import importing  # noqa: PLC0415

    visit = eraser.visit
    hazel = eraser.house.family("Hazel")
    previews.of(eraser.bridge)._want(visit.recording.id)
    stills.of(eraser.bridge).want(visit.recording.id, 0, 90, lambda _: None)
    page = family_page(eraser)
    bringing = importing.of(eraser.bridge)
    bringing.bring([numbered_film], visit.family.id)
    bringing.bring([other_film], hazel.id)
    QTest.mouseClick(page.films.erase, Qt.MouseButton.LeftButton)
    QTest.keyClicks(eraser.dialog.name, "Rowan")
    eraser.press()
    wait(lambda: not eraser.dialogs)
    wait(lambda: len(recordings.every(eraser.house.db)) == 1 and not eraser.bridge.tasks.running)
    assert [one.family_id for one in recordings.every(eraser.house.db)] == [hazel.id]
    assert len(left_in(eraser.house.library)) == 1


def test_where_it_cannot_be_erased_it_says_so_and_can_be_tried_again(eraser: Eraser, wait: Wait, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    from video_feedback.library import erasing  # noqa: PLC0415
    from video_feedback.library.connection import FULL, DiskFull  # noqa: PLC0415

    ask_for_the_film(eraser)

    def full(*_: object, **__: object) -> None:
        raise DiskFull(FULL)

    with monkeypatch.context() as patched:
        patched.setattr(erasing, "_forget", full)
        patched.setattr(erasing, "_throw_away", lambda *_: None)
        eraser.press_twice()
        wait(lambda: bool(eraser.dialog.trouble))
    assert eraser.dialog.trouble == FULL
    assert eraser.dialog.do.isEnabled()
    eraser.press()
    wait(lambda: recordings.every(eraser.house.db) == [])


def test_locked_while_it_asks_the_question_goes(eraser: Eraser) -> None:
    ask_for_the_film(eraser)
    eraser.bridge.lock()
    assert eraser.dialogs == []
    eraser.bridge.close()


def test_the_dialog_can_be_looked_at_without_a_backup(eraser: Eraser) -> None:
    ask_for_the_film(eraser)
    assert not eraser.dialog.backups.isVisible()
    assert isinstance(eraser.dialog.grab().toImage(), QImage)
