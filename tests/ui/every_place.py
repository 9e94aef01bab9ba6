"""A family with something of everything, and a walk through all that the window has: pages, dialogs, menus."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu

from tests import films
from tests.keys import KEY
from tests.ui.house import House
from tests.ui.test_plain_words import FIELDS
from tests.ui.visit import EVERY_PLACE, Visit
from video_feedback.library import cards, importing, pathways
from video_feedback.library.library import Library
from video_feedback.media.probe import probe
from video_feedback.pathway import dates, templates
from video_feedback.settings import Settings
from video_feedback_ui import crash
from video_feedback_ui.bridge import Bridge
from video_feedback_ui.consent.due_dialog import DueDialog
from video_feedback_ui.dialogs.family_dialog import FamilyDialog
from video_feedback_ui.dialogs.person_dialog import PersonDialog
from video_feedback_ui.dialogs.status_dialog import StatusDialog
from video_feedback_ui.main_window import MainWindow
from video_feedback_ui.theme import load_fonts, theme


def visit(folder: Path, look: Callable[[list[str]], None]) -> None:
    """Call `look` with all that was typed, at every place of the window."""
    app = QApplication([])
    importing.probe_apart = probe  # type: ignore[assignment]  # a process of its own takes long
    load_fonts()
    theme.choose("light")
    window = MainWindow(Bridge(Settings()))
    window.resize(1366, 768)
    window.go("start")
    window.show()
    app.processEvents()
    look([])
    window.bridge.open(Library.create(folder / "library", KEY))
    house = House(window)
    window.go("families")
    app.processEvents()
    look(["Rowan"])
    made = Visit(house, films.make(folder / "short.mp4", 200))
    made.pick(made.tag("fro.turns", 400, 1200, note="x"))
    made.tag("sig.reach", 200)
    house.film(made.family, films.make(folder / "other.mp4", 120))
    for place in EVERY_PLACE:
        made.go(place)
        app.processEvents()
        _menus(made)
        look(_typed(made))
    for opened in _dialogs(made):
        opened.open()
        app.processEvents()
        look(_typed(made))
        opened.reject()
    for key in (Qt.Key.Key_H, Qt.Key.Key_G):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        app.processEvents()
        look(_typed(made))


def _menus(made: Visit) -> None:
    """Fill each menu of what is on the screen, without a window of its own."""
    for each in made.window.findChildren(QAbstractButton):
        menu = getattr(each, "menu", lambda: None)()
        if isinstance(menu, QMenu) and each.isVisible():
            menu.aboutToShow.emit()


def _dialogs(made: Visit) -> Iterator[QDialog]:
    bridge, window = made.bridge, made.window
    ways: tuple[Callable[[], QDialog], ...] = (
        partial(FamilyDialog, bridge, made.family.id, window),
        partial(FamilyDialog, bridge, None, window),
        partial(PersonDialog, bridge, made.family.id, "", window),
        partial(StatusDialog, bridge, made.family.id, "closed", window),
        partial(StatusDialog, bridge, made.family.id, "paused", window),
        partial(DueDialog, bridge, window),
        partial(crash.CrashWindow, ValueError("x"), window),
    )
    for way in ways:
        yield way()


def _typed(made: Visit) -> list[str]:
    """All that somebody typed, or that came with a scheme or a pathway; the longest first."""
    found = {"Rowan", "Robin", "Sam", str(made.house.library.folder)}
    found |= {step.name for pathway in pathways.every(made.db) for step in templates.steps_of(pathway)}
    found |= set(cards.LANGUAGES.values())  # each as it calls itself
    found |= {name for year in (2026, 2027) for name in dates.bank_holidays("ENG", year).values()}
    for table, fields in FIELDS.items():
        if table in made.db.table_names():
            for field in fields:
                found |= {str(said) for (said,) in made.db.execute(f"SELECT DISTINCT {field} FROM {table}") if said}
    return sorted((each for each in found if len(each) > 1), key=len, reverse=True)
