"""What was done, in the window: for managers, narrowed, checked, saved."""

import datetime
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.keys import PASSPHRASE
from tests.ui.choosing import answer
from tests.ui.house import House, nameless
from video_feedback.library import audit, founding, keyholders
from video_feedback.library.audit import Act
from video_feedback.library.connection import unlock
from video_feedback.library.folder import DATABASE
from video_feedback.vault import key_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Opened
from video_feedback.vault.keys import VaultKey
from video_feedback_ui.audit.settings_card import RecordCard
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.pages.audit_page import AuditPage
from video_feedback_ui.pages.settings_page import SettingsPage

Wait = Callable[[Callable[[], bool]], None]
OTHER = "nine green ladders above quiet snow"
FILM = "recording:0123456789abcdef012345"


@pytest.fixture
def opened(bare_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """The window, opened by a manager whose name is Morgan."""
    monkeypatch.setattr(key_file, "calibrated", lambda: QUICK)
    made, _ = founding.found(tmp_path / "library", PASSPHRASE, "Morgan")
    made.close()
    (worker,) = key_file.workers(tmp_path / "library")
    opened = key_file.unlock(tmp_path / "library", PASSPHRASE, worker.id)
    assert bare_window.bridge.open_folder(tmp_path / "library", opened.key, worker.id)
    return opened


@pytest.fixture
def house(bare_window: MainWindow, opened: Opened) -> House:  # noqa: ARG001 (it has opened the window)
    return House(bare_window)


@pytest.fixture
def page(house: House) -> AuditPage:
    QTest.qWaitForWindowActive(house.window)
    house.window.go("audit")
    page = house.window.page("audit")
    assert isinstance(page, AuditPage)
    return page


def note(
    house: House, monkeypatch: pytest.MonkeyPatch, act: Act, what: str, *, days: int = 0, detail: str = ""
) -> None:
    """A line of some days ago, at noon."""
    on = datetime.datetime.combine(datetime.date.today() - datetime.timedelta(days=days), datetime.time(12))
    instant = on.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    with monkeypatch.context() as then, house.library.change("Note", undoable=False) as db:
        then.setattr(audit, "now", lambda: instant)
        audit.write(db, act, what, detail)


def words(page: AuditPage) -> list[str]:
    return [page.lines.row(at).words for at in range(page.lines.rowCount())]


def alter(folder: Path, key: VaultKey, sql: str) -> None:
    connection = sqlcipher3.connect(folder / DATABASE)
    unlock(connection, key.derived("db"))
    connection.execute("DROP TRIGGER audit_is_not_changed")
    connection.execute("DROP TRIGGER audit_is_not_cut")
    connection.execute(sql)
    connection.commit()
    connection.close()


def test_a_manager_comes_from_settings_and_goes_back_by_escape(house: House) -> None:
    QTest.qWaitForWindowActive(house.window)
    house.window.go("settings")
    settings = house.window.page("settings")
    assert isinstance(settings, SettingsPage)
    card = settings.findChild(RecordCard)
    assert card is not None
    QTest.mouseClick(card.look, Qt.MouseButton.LeftButton)
    assert house.window.place == "audit"
    QTest.keyClick(QApplication.focusWidget() or house.window, Qt.Key.Key_Escape)
    assert house.window.place == "settings"
    house.bridge.close()
    assert not card.look.isEnabled()
    assert card.look.toolTip() == "Open a library first"


def test_the_lines_say_who_and_what_under_the_day(
    page: AuditPage, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    QAbstractItemModelTester(page.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    note(house, monkeypatch, "view", FILM, days=1)
    note(house, monkeypatch, "failed unlock", "library", detail="2026-05-14T10:30:00Z")
    page.show_place()
    told = words(page)
    assert told[0] == "Today"
    assert told[1].startswith("A passphrase or code was tried that was not right, on 14 May at ")
    assert told[2:4] == ["Yesterday", "A film that is erased now was opened"]
    assert page.lines.row(1).who == ""
    assert page.lines.row(3).who == "Morgan"
    assert page.lines.data(page.lines.index(3), Qt.ItemDataRole.AccessibleTextRole) == (
        "A film that is erased now was opened, Morgan, 12:00, line 3"
    )


def test_it_reads_on_as_it_is_walked_down(page: AuditPage, house: House) -> None:
    with house.library.change("Note", undoable=False) as db:
        for _ in range(450):
            audit.write(db, "view", FILM)
    page.show_place()
    assert page.lines.count == 200
    QTest.keyClick(page.list, Qt.Key.Key_End)
    assert page.lines.count == 400
    QTest.keyClick(page.list, Qt.Key.Key_End)
    assert page.lines.is_whole
    assert page.lines.count == audit.head(house.db).n


def test_it_is_narrowed_by_kind_and_by_day_and_says_where_nothing_is(
    page: AuditPage, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for act, what, days in (("view", FILM, 3), ("present", FILM, 3), ("view", FILM, 1)):
        note(house, monkeypatch, act, what, days=days)  # type: ignore[arg-type]
    page.show_place()
    QTest.mouseClick(page.kinds["Watching"], Qt.MouseButton.LeftButton)
    assert page.lines.count == 2
    day = datetime.date.today() - datetime.timedelta(days=3)
    page.keep_to_days("That day", day, day)
    assert page.lines.count == 1
    assert page.day.isChecked()
    QTest.mouseClick(page.kinds["Backups"], Qt.MouseButton.LeftButton)
    assert page.lines.count == 0
    assert page.list.isHidden()
    assert page.all.isVisible()
    QTest.mouseClick(page.all, Qt.MouseButton.LeftButton)
    assert page.kinds["Everything"].isChecked()
    assert not page.day.isChecked()
    assert page.lines.count == audit.head(house.db).n


def test_the_check_says_that_all_is_as_written_and_names_the_first_line_that_is_not(
    page: AuditPage, house: House, opened: Opened, wait: Wait
) -> None:
    page.check.check.setFocus()
    QTest.keyClick(page.check.check, Qt.Key.Key_Space)
    wait(lambda: page.check.says.isVisible())
    assert page.check.says.text() == "All 2 lines are as written."
    assert page.check.bar.isHidden()
    assert page.check.check.hasFocus()
    with house.library.change("Note", undoable=False) as db:
        for _ in range(5):
            audit.write(db, "view", FILM)
    assert house.library.folder is not None
    alter(house.library.folder, opened.key, "DELETE FROM audit WHERE n IN (3, 5)")
    QTest.mouseClick(page.check.check, Qt.MouseButton.LeftButton)
    wait(lambda: page.check.says.isVisible())
    assert page.check.says.text() == "Line 3 is missing. What stands before it is as it was written."


@pytest.mark.parametrize("format_name", ["csv", "json"])
def test_it_is_saved_and_checked_against_later(
    page: AuditPage, house: House, opened: Opened, wait: Wait, tmp_path: Path, format_name: str
) -> None:
    path = tmp_path / f"kept.{format_name}"
    made = {"csv": page.check.table, "json": page.check.json}[format_name]
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert answer(page.check, path) == f"what-was-done.{format_name}"
    wait(lambda: (f"Saved kept.{format_name}", False) in house.told)
    assert words(page)[1] == f"This record was saved as {format_name.upper()}"
    if format_name == "json":
        assert [line["worker"] for line in json.loads(path.read_bytes())["lines"]] == ["Morgan", "Morgan"]
    assert house.library.folder is not None
    alter(house.library.folder, opened.key, "DELETE FROM audit WHERE n > 1")
    page.check.look()
    wait(lambda: page.check.says.isVisible())
    assert page.check.says.text() == "The one line is as written."
    page.check.look(path)
    wait(lambda: page.check.says.text() != "The one line is as written.")
    assert page.check.says.text().startswith("The lines from 2 on are missing: there were 2.")


def test_another_file_is_refused_in_a_sentence(page: AuditPage, house: House, wait: Wait, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}")
    page.check.look(tmp_path / "other.json")
    wait(lambda: any("keeps nothing to check against" in words for words, _ in house.told))
    page.check.look(tmp_path / "absent.json")
    wait(lambda: any("cannot be read" in words for words, _ in house.told))
    assert page.check.check.isEnabled()
    assert not page.check.says.isVisible()


def test_others_are_told_whom_to_ask(bare_window: MainWindow, opened: Opened, house: House) -> None:
    sam = keyholders.add(house.library, opened, OTHER, "Sam")
    folder = house.library.folder
    assert folder is not None
    house.bridge.close()
    assert house.bridge.open_folder(folder, opened.key, sam.id)
    bare_window.go("audit")
    page = bare_window.page("audit")
    assert isinstance(page, AuditPage)
    told = " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())
    assert "Ask Morgan to unlock the library and look." in told
    assert page.lines.rowCount() == 0


def test_locked_it_holds_no_line_and_unlocked_it_is_read_anew(page: AuditPage, house: House) -> None:
    assert page.lines.rowCount() > 0
    house.window.go("settings")
    assert page.lines.rowCount() == 0
    house.window.go("audit")
    assert page.lines.rowCount() > 0
    model = page.lines
    house.bridge.close()
    assert model.rowCount() == 0


def test_everything_on_it_has_a_name(page: AuditPage) -> None:
    assert nameless(page) == []
    assert page.accessibleName() == "What was done"
    assert QApplication.focusWidget() is page.list
