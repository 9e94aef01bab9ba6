"""Locked: nothing of the library is left in the window, and unlocking leads back to where one was."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QWidget

from tests.rest import rest
from tests.ui.house import House
from tests.ui.vault.locked import THEIRS, Locked
from tests.ui.visit import Visit, type_into
from video_feedback.library import moments, recordings
from video_feedback.vault.box import Box
from video_feedback.vault.keys import VaultKey
from video_feedback_ui import importing, previews
from video_feedback_ui.actions import key_text
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.prepare.page import PreparePage

Wait = Callable[[Callable[[], bool]], None]
NAMES = ("rowan", "robin", "walking sunday", "looked away", "mum says")


@pytest.fixture
def visit(house: House, short_film: Path) -> Visit:
    visit = Visit(house, short_film)
    with house.library.change("Name it", undoable=False) as db:
        db.execute("UPDATE recordings SET title = ?", ["Walking Sunday"])
    return visit


def bench(visit: Visit) -> PreparePage:
    visit.window.go(f"recording:{visit.recording.id}")
    page = visit.window.page("prepare")
    assert isinstance(page, PreparePage)
    return page


def press_lock(window: QWidget) -> None:
    QTest.keyClick(window, Qt.Key.Key_F12)


def settle() -> None:
    """What goes away has gone."""
    rest(0.7)
    gc.collect()


def said_by(each: QObject) -> Iterator[str]:
    """Every word that a widget holds in a property of its own or of Qt's."""
    meta = each.metaObject()
    for at in range(meta.propertyCount()):
        with suppress(RuntimeError):  # of a type that Python has not met
            value = meta.property(at).read(each)
            if isinstance(value, str):
                yield value
    for name in each.dynamicPropertyNames():
        with suppress(RuntimeError):  # one of Qt's own that Python cannot read
            yield str(each.property(bytes(name.data()).decode()))


def cells(model: QAbstractItemModel | None) -> Iterator[str]:
    """What a model holds. None of ours has rows within rows."""
    if model is None:
        return
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column)
            yield from (str(model.data(index, role)) for role in (*range(16), *range(256, 262)))


def everything_said() -> list[str]:
    words: list[str] = []
    for widget in QApplication.allWidgets():
        words += said_by(widget)
        if isinstance(widget, QAbstractItemView | QComboBox):
            words += cells(widget.model())
        words += [action.text() for action in widget.actions()]
        if isinstance(widget, QMenu):
            words += [action.text() for action in widget.actions()]
    clipboard = QApplication.clipboard()
    return [*words, clipboard.text()]


def names_left() -> set[str]:
    return {f"{name}: {word[:60]}" for word in everything_said() for name in NAMES if name in word.casefold()}


def held_pictures() -> set[int]:
    """JPEGs, and images that are no drawing of ours, that Python still holds: where they lie.

    A few bytes in the text of a program do not count: no picture is as small.
    """
    found = set[int]()
    for each in gc.get_objects():
        if isinstance(each, QImage) and each.width() > 100 and each.width() != each.height():
            found.add(id(each))
        for held in gc.get_referents(each):
            # Python keeps no list of a dictionary that holds but numbers and bytes.
            inside = held.values() if isinstance(held, dict) and not gc.is_tracked(held) else (held,)
            found |= {
                id(one) for one in inside if isinstance(one, bytes) and len(one) > 200 and one[:3] == b"\xff\xd8\xff"
            }
    return found


def held_keys(folder: Path, secret: bytes) -> list[object]:
    """The key of a library and those of its films, that Python still holds."""
    return [
        each
        for each in gc.get_objects()
        if (isinstance(each, VaultKey) and each.secret() == secret)
        or (isinstance(each, Box) and folder in each.path.parents)
    ]


def fill(visit: Visit) -> None:
    """Go everywhere, with words in every kind of place."""
    moment = visit.tag("fro.turns", 400, 1200, "Looked away")
    visit.pick(moment, say="Mum says hello")
    for place in (
        "families",
        f"family:{visit.family.id}",
        "reports",
        "settings",
        f"session:{visit.session_id}",
        "schemes",
    ):
        visit.window.go(place)
    page = bench(visit)
    page.do.choose(moment.id)
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    rest(0.6)  # stills come


def test_after_locking_no_widget_holds_a_name_and_python_no_picture_and_no_key(visit: Visit, wait: Wait) -> None:
    gc.collect()
    of_others = held_pictures()  # what windows of tests before have left
    fill(visit)
    visit.bridge.told.emit("“Walking Sunday” is in Rowan.", False)
    assert {each.split(":")[0] for each in names_left()} >= {"rowan", "walking sunday", "looked away"}
    wait(lambda: previews.of(visit.bridge).nearest(0) is not None)
    assert held_pictures() - of_others
    folder, secret = visit.house.library.media.parent, visit.house.library.key.secret()
    assert held_keys(folder, secret)
    press_lock(visit.window)
    settle()
    assert not visit.bridge.is_open
    assert names_left() == set()
    # A page of a report that is being typeset right now is thrown away when it is done.
    wait(lambda: not held_pictures() - of_others)
    del visit.house.library, visit.house.db, visit.db, visit.recording, visit.frames
    gc.collect()
    assert held_keys(folder, secret) == []


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells of open files on Linux alone")
def test_after_locking_no_file_of_the_library_is_open(visit: Visit) -> None:
    fill(visit)

    def ours() -> list[str]:
        found = []
        for link in Path("/proc/self/fd").iterdir():
            with suppress(OSError):  # closed meanwhile
                found.append(str(link.readlink()))
        return [name for name in found if name.startswith(str(visit.house.library.folder))]

    assert any(name.endswith("library.db") for name in ours())
    press_lock(visit.window)
    settle()
    assert ours() == []


def test_what_is_being_typed_is_written_before_it_is_locked(visit: Visit, locked: Locked) -> None:
    moment = visit.tag("fro.turns", 400, 1200)
    page = bench(visit)
    page.do.choose(moment.id)
    page.inspector.write_note()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "She waits")
    visit.bridge.lock()
    locked.unlock()
    assert moments.get(visit.bridge.db, moment.id).note == "She waits"
    again = visit.window.page("prepare")
    assert isinstance(again, PreparePage)
    assert QApplication.focusWidget() is again.inspector.note  # else each letter would be a code's key


def test_unlocking_leads_back_to_the_frame_the_zoom_and_what_was_chosen(
    visit: Visit, locked: Locked, wait: Wait
) -> None:
    one, two = visit.tag("fro.turns", 400, 800), visit.tag("fro.turns", 1000, 1400)
    page = bench(visit)
    page.selection.set([one.id, two.id])
    page.do.seek(1240)
    wait(lambda: page.timeline.playhead == 1240)
    page.do.mark("in")
    page.timeline.zoom(2.5)
    scale = page.timeline.scale
    press_lock(visit.window)
    assert visit.window.place == "unlock"
    assert not visit.window.rail.isVisible()
    assert locked.page.words.said.words == ""
    assert locked.page.words.passphrase.edit.hasFocus()
    locked.unlock()
    again = visit.window.page("prepare")
    assert isinstance(again, PreparePage)
    assert again is not page
    assert visit.window.place == f"recording:{visit.recording.id}"
    wait(lambda: again.shown_ms == 1240)
    assert again.selection.ids == (one.id, two.id)
    assert (again.timeline.scale.from_ms, again.timeline.scale.span_ms) == (scale.from_ms, scale.span_ms)
    assert again.timeline.marks == (1240, None)
    assert visit.window.rail.isVisible()


def test_unlocking_leads_back_to_every_page(house: House) -> None:
    family, folder, key = house.family("Rowan"), house.library.folder, house.library.key
    assert folder is not None
    for place in ("families", f"family:{family.id}", "reports", "settings", "help", "schemes", "sessions"):
        house.window.go(place)
        before = house.window.place
        house.bridge.lock()
        assert house.bridge.open_folder(folder, key, house.library.worker)
        assert house.window.place == before


def test_somebody_else_comes_to_the_families(visit: Visit, locked: Locked) -> None:
    other = locked.add("Jo")
    locked.unlock()
    bench(visit)
    visit.bridge.lock()
    locked.page.words.who.show_workers([other], other.id)
    locked.unlock(THEIRS)
    assert visit.window.place == "families"
    assert visit.bridge.library.worker == other.id


def test_while_it_is_locked_every_way_leads_to_the_passphrase(house: House) -> None:
    house.bridge.lock()
    for place in ("families", "prepare", "reports", "family:1"):
        house.window.go(place)
        assert house.window.place == "unlock"
    for key in (Qt.Key.Key_Z, Qt.Key.Key_G, Qt.Key.Key_N, Qt.Key.Key_O):
        QTest.keyClick(house.window, key, Qt.KeyboardModifier.ControlModifier)
    press_lock(house.window)
    assert house.window.place == "unlock"
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not house.window]


def test_the_key_locks_from_a_dialog_which_goes_without_being_kept(house: House, wait: Wait) -> None:
    QTest.keyClick(house.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = house.window.findChild(FamilyDialog)
    assert dialog is not None
    wait(dialog.reference.hasFocus)
    QTest.keyClicks(dialog.reference, "Rowan")
    press_lock(dialog.reference)
    assert not house.bridge.is_open
    settle()
    assert house.window.findChild(FamilyDialog) is None
    assert names_left() == set()


def test_the_key_locks_from_the_parents_window_too_and_their_last_picture_is_the_calm_screen(
    visit: Visit, locked: Locked
) -> None:
    visit.pick(visit.tag("fro.turns", 400, 1200))
    theirs = visit.show_parent()
    side = visit.page.presenting.side
    assert side is not None
    type_into(side.words.edits[-1], "She looked at me")
    states: list[str] = []
    visit.page.presenting.replay.state_changed.connect(states.append)  # type: ignore[union-attr]
    press_lock(theirs)
    assert states[0] == "calm"
    assert not theirs.isVisible()
    assert visit.window.place == "unlock"
    locked.unlock()
    assert visit.window.place == f"session:{visit.session_id}"
    assert visit.page.said.isVisible()
    assert visit.page.may_leave
    assert visit.bridge.db.execute("SELECT words FROM remarks").fetchall() == [("She looked at me",)]


def test_a_film_that_is_coming_in_begins_again_after_unlocking(
    visit: Visit, locked: Locked, other_film: Path, wait: Wait
) -> None:
    importing.of(visit.bridge).bring([other_film], visit.family.id)
    assert visit.bridge.tasks.running
    visit.bridge.lock()
    assert not visit.bridge.tasks.running
    assert len(list((locked.folder / "media").iterdir())) <= 2
    locked.unlock()
    wait(lambda: not visit.bridge.tasks.running and len(recordings.every(visit.bridge.db)) == 2)
    boxes = {row[0] for row in visit.bridge.db.execute("SELECT file FROM boxes")}
    assert {path.name for path in (locked.folder / "media").iterdir()} == boxes


def test_a_library_that_was_closed_is_not_asked_for_again(house: House) -> None:
    house.bridge.close()
    house.window.go("families")
    assert house.window.place == "start"


def test_the_key_that_locks_is_free_and_named_on_its_button(house: House) -> None:
    assert key_text("lock") == "F12"
    tips = [each.toolTip() for each in house.window.rail.findChildren(QWidget)]
    assert "Lock  (F12)" in tips
